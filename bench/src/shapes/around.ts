/** What lies around things, and what they share: the peer has no way to ask for either. */
import { EDGES, HUBS, TYPES } from './paths.ts';
import { pick, rows, type Shape, row as shaped } from './shape.ts';

const AROUND = `query($of: [ID!]!) { neighbourhood(of: $of, hops: 2) { nodes { id name } truncated leftOut
  steps { from { id } to { id } relations { edges { relation forward status } } } } }`;

/**
 * A hundred nodes besides the one, half of them next to it at most. Of those beyond, the first of each that leads there comes before all second ones.
 * `pairs` has the nodes that are linked, from the one that comes first in `nodes`; `beyond` the links that lead out of the first two rings.
 */
const FOUND = `MATCH (a:Entity {id: $v.of})
  CALL (a) { MATCH (a)-[:${TYPES}]-(y) WHERE y <> a WITH DISTINCT y ORDER BY y.id LIMIT 50 RETURN collect(y) AS one }
  CALL (a, one) { UNWIND one AS h
    CALL (h, a, one) { MATCH (h)-[:${TYPES}]-(y) WHERE y <> a AND NOT y IN one WITH DISTINCT y ORDER BY y.id LIMIT 100 RETURN collect(y) AS ys }
    UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.id LIMIT 100 WITH collect(y) AS ys RETURN ys[..100 - size(one)] AS two }
  WITH [a] + one + two AS ns, 1 + size(one) AS inner
  CALL (ns) { UNWIND range(0, size(ns) - 1) AS i WITH i, ns[i] AS f MATCH (f)-[:${TYPES}]-(t) WHERE t IN ns WITH DISTINCT i, f, t
    WITH CASE WHEN elementId(f) < elementId(t) THEN [f, t] ELSE [t, f] END AS pair, i, f, t ORDER BY i WITH pair, head(collect([i, f, t])) AS first
    WITH first[0] AS i, first[1] AS f, first[2] AS t ORDER BY i, t.id RETURN collect([f, t]) AS pairs }
  CALL (ns, inner) { UNWIND ns[..inner] AS f MATCH (f)-[:${TYPES}]-(t) WHERE NOT t IN ns RETURN count(*) AS beyond }`;
const PAIRS = 'UNWIND pairs AS p WITH p[0] AS f, p[1] AS t';

const around = (name: string, title: string, samples: string): Shape => ({
  name,
  title,
  samples,
  ours: { query: AROUND, variables: sample => sample, answer: pick('neighbourhood') },
  peer: { cannot: 'no neighbourhood' },
  maps: () => `${FOUND} RETURN {nodes: [n IN ns | n {.id, .name}], truncated: beyond > 0, leftOut: beyond, steps: COLLECT { ${PAIRS}
    RETURN {from: f {.id}, to: t {.id}, relations: COLLECT { ${EDGES} RETURN {relation: type(e), forward: startNode(e) = f, status: e.status} }} }}`,
  tuples: () => `${FOUND} RETURN [[n IN ns | [n.id, n.name]], beyond > 0, beyond, COLLECT { ${PAIRS}
    RETURN [[f.id], [t.id], COLLECT { ${EDGES} RETURN [type(e), startNode(e) = f, e.status] }] }]`,
  named: tuple =>
    shaped(['nodes', rows('id', 'name')], 'truncated', 'leftOut', [
      'steps',
      rows(
        ['from', shaped('id')],
        ['to', shaped('id')],
        ['relations', rows('relation', 'forward', 'status')],
      ),
    ])(tuple),
});

export const neighbourhood = around(
  'neighbourhood',
  'what is two hops around anything',
  `MATCH (n:Entity) WHERE COUNT { (n)-[:${TYPES}]-() } > 0 WITH n ORDER BY n.id WITH collect(n) AS nodes
    UNWIND range(1, 64) AS i RETURN {of: nodes[(i * 7919) % size(nodes)].id}`,
);

export const hubNeighbourhood = around(
  'neighbourhood-hubs',
  'what is two hops around a hub',
  `${HUBS} UNWIND nodes AS n RETURN {of: n.id}`,
);

const COMMON = `query($of: [ID!]!) { common(of: $of) { linkedTo entity { id name }
  steps { from { id } relations { edges { relation forward status } } } } }`;
const SHARED = `MATCH (f:Entity) WHERE f.id IN $v.of WITH f ORDER BY f.id WITH collect(f) AS of
  CALL (of) { UNWIND of AS f MATCH (f)-[:${TYPES}]-(t) WITH t, collect(DISTINCT f) AS them, count(*) AS edges WHERE size(them) = size(of) AND NOT t IN of
    WITH t, edges ORDER BY edges DESC, t.id LIMIT 25 RETURN collect(t) AS ts } UNWIND ts AS t`;

export const common: Shape = {
  name: 'common',
  title: 'what two hubs have in common',
  samples: `${HUBS} UNWIND range(1, 80) AS i WITH nodes[(i * 37) % 60] AS a, nodes[(i * 23 + 7) % 60] AS b WHERE a <> b
    AND EXISTS { (a)-[:${TYPES}]-(t)-[:${TYPES}]-(b) WHERE t <> a AND t <> b } RETURN {of: [a.id, b.id]} LIMIT 64`,
  ours: { query: COMMON, variables: sample => sample, answer: pick('common') },
  peer: { cannot: 'nothing in common' },
  maps: () => `${SHARED} RETURN collect({linkedTo: size(of), entity: t {.id, .name}, steps: COLLECT { UNWIND of AS f
    RETURN {from: f {.id}, relations: COLLECT { ${EDGES} RETURN {relation: type(e), forward: startNode(e) = f, status: e.status} }} }})`,
  tuples: () => `${SHARED} RETURN collect([size(of), [t.id, t.name], COLLECT { UNWIND of AS f
    RETURN [[f.id], COLLECT { ${EDGES} RETURN [type(e), startNode(e) = f, e.status] }] }])`,
  named: tuples =>
    rows(
      'linkedTo',
      ['entity', shaped('id', 'name')],
      ['steps', rows(['from', shaped('id')], ['relations', rows('relation', 'forward', 'status')])],
    )(tuples as never),
};
