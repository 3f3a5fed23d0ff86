import type { TraversalLinks } from '../ir/link-node.ts';
import type { CommonFrom, NeighbourhoodFrom } from '../ir/source-node.ts';
import { linksText, type StepTest } from './paths.ts';
import { type NameAllocator, property, value } from './row-names.ts';
import { typesText, usesHistory } from './snapshot-conditions.ts';

/**
 * Finds the neighbourhood of entities, ring by ring. Each ring has its share of the limit, and the
 * part that it does not need goes to the next. Within a ring the first neighbour of each entity
 * comes first, then the second of each …, so that an entity with many does not crowd out the
 * others.
 *
 * `found` is bound to a list of the nodes, the given entities first; the linked pairs among them,
 * each once; the number of edges that lead from nodes before the last ring to nodes that were left
 * out; and whether there are any.
 *
 * @example
 * ```cypher
 * CALL (k2_0) { WITH k2_0 AS seen UNWIND k2_0 AS h
 * CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|…]-(y)
 * WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`)
 * WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
 * WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
 * UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i
 * ORDER BY i, y.`id` LIMIT $v.p1
 * WITH collect(y) AS ys RETURN ys[..($v.p1 + 1) / 2] AS k2_1 }
 * ```
 */
export function neighbourhoodText(
  from: NeighbourhoodFrom,
  found: string,
  names: NameAllocator,
  test: StepTest,
): string {
  const { hops, links, where } = from;
  const number = names.take();
  const ring = (i: number) => `k${number}_${i}`;
  const limit = value(from.limit);
  const lines = [
    `CALL () { MATCH (a:\`Entity\`) WHERE ${property('a', 'id')} IN ${value(from.of)} WITH a ORDER BY ${property('a', 'id')} RETURN collect(a) AS ${ring(0)} }`,
  ];
  const seen = [ring(0)];
  for (let i = 1; i <= hops; i += 1) {
    const known = seen.join(' + ');
    const left = [limit, ...seen.slice(1).map(one => `size(${one})`)].join(' - ');
    const share = i === hops ? left : `(${left} + ${hops - i}) / ${hops - i + 1}`;
    const taken = [...edgeTests(links, 'h'), ...(where === null ? [] : [test(where, 'y')])];
    lines.push(
      `CALL (${seen.join(', ')}) { WITH ${known} AS seen UNWIND ${ring(i - 1)} AS h`,
      // Searching a list for a node takes longer than reading the node: so no more are read than
      // may have been seen and are wanted.
      `CALL (h, seen) { MATCH ${edge(links, 'h', 'y')}${whereText(taken)} WITH DISTINCT y ORDER BY ${property('y', 'id')} LIMIT 2 * ${limit} + ${from.starts}`,
      `WITH y WHERE NOT y IN seen WITH y LIMIT ${limit} RETURN collect(y) AS ys }`,
      `UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, ${property('y', 'id')} LIMIT ${limit} WITH collect(y) AS ys RETURN ys[..${share}] AS ${ring(i)} }`,
    );
    seen.push(ring(i));
  }
  const all = `k${number}`;
  const inner = seen
    .slice(0, -1)
    .map(one => `size(${one})`)
    .join(' + ');
  const beyond = ['any(x IN those WHERE x < inner)', ...(where === null ? [] : [test(where, 'y')])];
  lines.push(
    `WITH ${seen.join(' + ')} AS ${all}, ${inner} AS inner`,
    // A row of its own marks a node as shown, so that no list has to be searched for it.
    `CALL (${all}, inner) { CALL (${all}) { UNWIND ${all} AS y RETURN y, -1 AS i UNION ALL`,
    `UNWIND range(0, size(${all}) - 1) AS i WITH i, ${all}[i] AS h MATCH ${edge(links, 'h', 'y')}${whereText(edgeTests(links, 'h'))} RETURN y, i }`,
    `WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (${beyond.join(' AND ')})`,
    `RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }`,
    // A pair reached from both ends is kept from the entity that comes first.
    `CALL (${all}, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, ${all}[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i`,
    `WITH i, ${all}[i] AS h, CASE WHEN p[0] = ${all}[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, ${property('y', 'id')} RETURN collect([h, y]) AS steps }`,
    `WITH [${all}, steps, beyond, beyond > 0] AS ${found}`,
  );
  return lines.join('\n');
}

/**
 * Finds the nodes that are linked to several of the entities. `found` is bound to a list for each
 * node: the node itself, the steps that lead to it, and their number. Nodes linked to the most
 * entities come first, then those with the most edges, then by id.
 */
export function commonText(from: CommonFrom, found: string, names: NameAllocator, test: StepTest): string {
  const { links, where, notOf } = from;
  const of = `k${names.take()}`;
  const linked = `MATCH ${edge(links, 'a', 'y')}${whereText(edgeTests(links, 'a'))} RETURN y`;
  // Neighbours of the excluded entities have rows without an entity, so that no list has to be
  // searched for them.
  const others =
    notOf === null
      ? ''
      : ` UNION ALL MATCH (a:\`Entity\`) WHERE ${property('a', 'id')} IN ${value(notOf)} ${linked}, null AS one`;
  const tests = [
    `size(them) >= ${value(from.atLeast)}`,
    'edges = links',
    `NOT y IN ${of}`,
    ...(where === null ? [] : [test(where, 'y')]),
  ];
  return [
    `CALL () { MATCH (a:\`Entity\`) WHERE ${property('a', 'id')} IN ${value(from.of)} WITH a ORDER BY ${property('a', 'id')} RETURN collect(a) AS ${of} }`,
    `CALL (${of}) { CALL (${of}) { UNWIND ${of} AS a ${linked}, a AS one${others} }`,
    `WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE ${tests.join(' AND ')}`,
    `WITH y, them, edges ORDER BY size(them) DESC, edges DESC, ${property('y', 'id')} LIMIT ${value(from.first)} RETURN y, them }`,
    `WITH [[y], [a IN ${of} WHERE a IN them | [a, y]], size(them)] AS ${found}`,
  ].join('\n');
}

function edge(links: TraversalLinks, from: string, to: string): string {
  return `(${from})-[r:${typesText(links.all, usesHistory(links))}]-(${to})`;
}

function edgeTests(links: TraversalLinks, from: string): readonly string[] {
  return linksText(links, from, 'r');
}

function whereText(tests: readonly string[]): string {
  return tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`;
}
