import { identifier } from '../../cypher/identifier.ts';
import type { TraversalLinks } from '../ir/link-node.ts';
import type { Condition, PathsFrom } from '../ir/source-node.ts';
import { type NameAllocator, property, value } from './row-names.ts';
import {
  heldCondition,
  holdsCondition,
  relationText,
  typesText,
  usesHistory,
} from './snapshot-conditions.ts';

/** Prints a condition on the node with this name. */
export type StepTest = (condition: Condition, node: string) => string;

/**
 * Lengths that are searched first: they nearly always suffice, and longer walks are the most
 * numerous.
 */
const LENGTHS = 2;

/**
 * Finds paths: `found` is bound to a list of nodes, steps and length for each, the shortest first,
 * equally long ones by the ids of their nodes.
 *
 * `SHORTEST k GROUPS` finds all walks of the k least lengths of a pair, the shortest first. Walks
 * that return to a node are excluded here, and walks that differ only in parallel edges are one.
 * Walks from an entity to itself are cycles, each kept once. If some paths are still missing then,
 * all lengths are searched. If there are more walks than the limit, and a path that is shown might
 * not be the first of its length, the length is null.
 *
 * @example
 * ```cypher
 * CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS
 * (a2)((x3)-[r3:`BORDERS`|`CHANGES`|…]-(y3)){1,5}(b2)
 * WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 }
 * ```
 */
export function pathsText(from: PathsFrom, found: string, names: NameAllocator, test: StepTest): string {
  const number = names.take();
  const [a, b, l, n] = [`a${number}`, `b${number}`, `l${number}`, `p${number}`] as const;
  // Pairs with their walks, the paths found, pairs that may have more paths, and their further
  // walks.
  const [g, best, o, more] = [`g${number}`, `best${number}`, `o${number}`, `more${number}`] as const;
  const few = Math.min(LENGTHS, from.hops);
  const walks = (groups: number) => `CALL (${a}, ${b}) { ${walksText(from, groups, number, names, test)} }`;
  const first = value(from.first);
  const ends = [from.from, from.to].map(value);
  const simple = `all(i IN range(1, size(${n}) - 2) WHERE NOT ${n}[i] IN ${n}[i + 1..] AND ${ends.map(ids => `NOT ${property(`${n}[i]`, 'id')} IN ${ids}`).join(' AND ')})`;
  const shortest = (lists: string) =>
    `UNWIND ${lists} AS ${l} UNWIND ${l} AS ${n} WITH ${n} WHERE ${simple} AND ${isPath(n)} ${onceText(n)} WITH ${n} ORDER BY size(${n}), [n IN ${n} | ${property('n', 'id')}] LIMIT ${first} RETURN collect(${n}) AS ${best}`;
  const lines = [
    `CALL () { MATCH (${a}:\`Entity\`) WHERE ${property(a, 'id')} IN ${ends[0]} MATCH (${b}:\`Entity\`) WHERE ${property(b, 'id')} IN ${ends[1]}`,
    `${walks(few)} RETURN collect([${a}, ${b}, ${l}]) AS ${g} }`,
    `CALL (${g}) { ${shortest(`[o IN ${g} | o[2]]`)} }`,
  ];
  const known = few === from.hops ? `[o IN ${g} | o[2]]` : `[o IN ${g} | o[2]] + ${more}`;
  if (few < from.hops) {
    // A pair with walks of one length has no others, and after walks of the greatest length there
    // are none.
    const unfinished = `[o IN ${g} WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= ${from.hops}]`;
    const enough = `size(${best}) < ${first} OR any(o IN ${o} WHERE size(last(o[2])) < size(last(${best})))`;
    lines.push(
      `WITH ${g}, ${best}, ${unfinished} AS ${o} WITH ${g}, ${best}, CASE WHEN ${enough} THEN ${o} ELSE [] END AS ${o}`,
      `CALL (${o}) { UNWIND ${o} AS o WITH o[0] AS ${a}, o[1] AS ${b}`,
      `${walks(from.hops)} RETURN collect(${l}) AS ${more} }`,
      `WITH ${g}, ${more}, CASE WHEN ${more} = [] THEN [${best}] ELSE ${known} END AS ${o}`,
      `CALL (${o}) { ${shortest(o)} }`,
    );
  }
  const unsure = `any(l IN ${known} WHERE size(l) > ${from.walks} AND (size(${best}) < ${first} OR size(last(l)) <= size(last(${best}))))`;
  const steps = `[i IN range(0, size(${n}) - 2) | [${n}[i], ${n}[i + 1]]]`;
  lines.push(
    `UNWIND CASE WHEN ${unsure} THEN [null] ELSE ${best} END AS ${n}`,
    `WITH CASE WHEN ${n} IS NULL THEN [[], [], null] ELSE [${n}, ${steps}, size(${n}) - 1] END AS ${found}`,
  );
  return lines.join('\n');
}

/**
 * Tests that a walk back to its start is a cycle: out and back on one link is not, nor is a link of
 * an entity to itself.
 */
function isPath(walk: string): string {
  return `(head(${walk}) <> last(${walk}) OR size(${walk}) > 3)`;
}

/**
 * Returns each walk once, and a cycle in one direction: with the lesser id first, if the links
 * allow that direction.
 */
function onceText(walk: string): string {
  const second = property(`${walk}[1]`, 'id');
  const against = `head(${walk}) = last(${walk}) AND ${second} > ${property(`${walk}[-2]`, 'id')}`;
  const once = `WITH CASE WHEN ${against} THEN reverse(${walk}) ELSE ${walk} END AS w, ${walk} WITH w, max(w = ${walk}) AS taken`;
  return `${once} WITH CASE WHEN taken THEN w ELSE reverse(w) END AS ${walk}`;
}

/**
 * Prints the statement that collects the walks of a pair, as lists of nodes, the shortest first.
 */
function walksText(
  from: PathsFrom,
  groups: number,
  number: number,
  names: NameAllocator,
  test: StepTest,
): string {
  const { links, avoid, through, hops } = from;
  const step = names.take();
  const [x, r, y, b] = [`x${step}`, `r${step}`, `y${step}`, `b${number}`] as const;
  const inside = [
    ...(avoid === null ? [] : [`NOT ${property(y, 'id')} IN ${value(avoid)}`]),
    ...(through === null ? [] : [test(through, y)]),
  ];
  const where = [
    ...linksText(links, x, r),
    ...(inside.length === 0 ? [] : [`(${y} = ${b} OR (${inside.join(' AND ')}))`]),
  ];
  const tested = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`;
  const pattern = `(a${number})((${x})-[${r}:${typesText(links.all, usesHistory(links))}]-(${y})${tested}){1,${hops}}(${b})`;
  return `MATCH t${step} = SHORTEST ${groups} GROUPS ${pattern} WITH DISTINCT nodes(t${step}) AS w${step} LIMIT ${from.walks + 1} RETURN collect(w${step}) AS l${number}`;
}

/** Conditions for an edge that is followed from a node. */
export function linksText(links: TraversalLinks, from: string, edge: string): readonly string[] {
  const { along, against, status, basis, groups, moment } = links;
  const past = usesHistory(links);
  const where = groups.map(
    ({ type, group }) => `NOT (${edge}:${typesText([type], past)} AND endNode(${edge}):${identifier(group)})`,
  );
  if (moment !== undefined) where.push(...holdsCondition(edge, moment));
  if (along !== null && against !== null)
    where.push(
      `${relationText({ edge, past })} IN CASE WHEN startNode(${edge}) = ${from} THEN ${value(along)} ELSE ${value(against)} END`,
    );
  if (status !== null) where.push(`${property(edge, 'status')} IN ${value(status)}`);
  if (basis !== null)
    where.push(
      `EXISTS { MATCH (c:\`Claim\`)-[w:\`HELD_BY\`]->(d:\`Dataset\`) WHERE ${property('c', 'id')} IN ${property(edge, 'claimIds')} AND ${property('d', 'id')} IN ${value(basis)} AND ${heldCondition('w', moment?.known ?? null)} }`,
    );
  return where;
}
