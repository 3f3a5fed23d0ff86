import type { OrderKey } from '../ir/order-node.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { type MatchClause, match, matchClause } from './match.ts';
import type { NameAllocator } from './row-names.ts';

/**
 * Rows that are few for a page of one; for others as many as the root of the page's size times
 * that. Looked up by the range and put in order they cost as much as the page does, read along the
 * order, where just more of them lie anywhere among 20,000.
 */
const FEW = 100;

/**
 * Whether what is in its ranges has to be counted: where the order begins with what one is of, an
 * index has both.
 */
export function isProbed(from: From, order: readonly OrderKey[]): boolean {
  if (from.kind !== 'Ranged') return false;
  const first = order[0]?.value;
  const told = first?.kind === 'Property' && first.on === 'node' ? first.property : null;
  return !from.ranges.some(
    range => range.kind === 'And' && range.all.some(one => one.kind === 'Compare' && one.property === told),
  );
}

/** Ways to the rows of a source, of which one is taken. */
export interface RangeBranches {
  /** Subqueries that count the rows in each range, no further than they have to. */
  readonly counts: readonly string[];
  /** What these are bound to. */
  readonly variables: readonly string[];
  readonly ways: readonly RangeBranch[];
}

export interface RangeBranch {
  /** What ends the way where it is not the one. */
  readonly gate: string;
  readonly match: MatchClause;
  /** Its rows are read in the list's order, from an index of that. */
  readonly along: boolean;
}

/**
 * Counts the rows in ranges, each without other conditions, until one has few: they are found by
 * that one. Where all have many, rows are tested along the order. So what is read depends on the
 * values, though the text does not.
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

/** A WHERE would be tested after each row is read; unwinding nothing reads none. */
function gated(when: readonly string[]): string {
  return `UNWIND CASE WHEN ${when.join(' AND ')} THEN [0] ELSE [] END AS gate`;
}
