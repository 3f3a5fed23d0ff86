import type { OrderKey } from '../ir/order-node.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { type MatchClause, match, matchClause } from './match.ts';
import type { NameAllocator } from './row-names.ts';

/**
 * Limit on the rows that are read from a range: up to FEW × √(page size) rows, seek-and-sort beats
 * scanning in list order. There it costs as much as the page does when scanned in list order, where
 * slightly more of the rows are spread over 20,000.
 */
const FEW = 100;

/**
 * Tests that the rows in its ranges have to be counted: if the order begins with the property of a
 * range, one index serves both.
 */
export function isProbed(from: From, order: readonly OrderKey[]): boolean {
  if (from.kind !== 'Ranged') return false;
  const first = order[0]?.value;
  const leading = first?.kind === 'Property' && first.on === 'node' ? first.property : null;
  return !from.ranges.some(
    range =>
      range.kind === 'And' && range.all.some(one => one.kind === 'Compare' && one.property === leading),
  );
}

/** Branches that find the rows of a source, of which exactly one is executed. */
export interface RangeBranches {
  /** Subqueries that count the rows in each range, up to the limit. */
  readonly counts: readonly string[];
  /** Variables of these counts. */
  readonly variables: readonly string[];
  readonly ways: readonly RangeBranch[];
}

export interface RangeBranch {
  /** Guard that yields no rows for the branch not chosen. */
  readonly gate: string;
  readonly match: MatchClause;
  /** True if its rows are read in the order of the list, from an index of that order. */
  readonly along: boolean;
}

/**
 * Counts the rows in ranges, each without other conditions, until one has few: then the rows are
 * found by that range. If all have many, rows are tested in the order of the list. So the rows that
 * are read depend on the values, though the text does not.
 *
 * @example
 * ```cypher
 * CALL () { MATCH (n8:`Country`) WHERE (n8.`area` < $v.p7 AND n8.`area` >= $v.p8)
 * AND n8.`id` IS NOT NULL WITH n8 LIMIT toInteger(100 * sqrt($v.p9)) + 1
 * RETURN count(*) AS h9 }
 * CALL (h9) {
 *   UNWIND CASE WHEN h9 <= toInteger(100 * sqrt($v.p9)) THEN [0] ELSE [] END AS gate
 *   CALL () { … RETURN n7 }
 *   RETURN n7 AS n7
 *   UNION ALL
 *   UNWIND CASE WHEN h9 > toInteger(100 * sqrt($v.p9)) THEN [0] ELSE [] END AS gate
 *   CALL () { … RETURN n10 }
 *   RETURN n10 AS n7
 * }
 * ```
 */
export function rangeBranchesOf(
  source: RowSource,
  m: MatchClause,
  page: string,
  names: NameAllocator,
): RangeBranches {
  const { from } = source;
  const variables: string[] = [];
  const counts: string[] = [];
  const ways: RangeBranch[] = [];
  if (from.kind !== 'Ranged') return { counts, variables, ways };
  const most = page === '1' ? `${FEW}` : `toInteger(${FEW} * sqrt(${page}))`;
  const more = () => variables.map(count => `${count} > ${most}`);
  for (const range of from.ranges.slice(0, from.counted)) {
    const one = match({ ...source, from: { ...from, ranges: [range] }, where: null }, null, names);
    const some = (as: string) => `${matchClause(one)} WITH ${one.row.node}${as} LIMIT ${most} + 1`;
    const gate = variables.length === 0 ? '' : `${gated(more())} `;
    const found = gate === '' ? some('') : `CALL () { ${some('')} RETURN ${one.row.node} }`;
    const count = `h${names.take()}`;
    counts.push(`CALL (${variables.join(', ')}) { ${gate}${found} RETURN count(*) AS ${count} }`);
    const clause = `${some(` AS ${m.row.node}`)} WITH ${m.row.node}`;
    ways.push({ gate: gated([...more(), `${count} <= ${most}`]), match: { ...m, clause }, along: false });
    variables.push(count);
  }
  const tested = match({ ...source, from: { ...from, tested: true } }, null, names);
  return { counts, variables, ways: [...ways, { gate: gated(more()), match: tested, along: true }] };
}

/**
 * Prints a guard. A WHERE would be tested after each row is read; UNWIND of an empty list reads
 * none.
 */
function gated(when: readonly string[]): string {
  return `UNWIND CASE WHEN ${when.join(' AND ')} THEN [0] ELSE [] END AS gate`;
}
