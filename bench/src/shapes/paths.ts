/** How two things are connected: the peer has no way to ask. */
import { pick, rows, type Shape } from './shape.ts';

/** All that leads from entity to entity but memberships of groups, which no traversal takes unless asked. */
export const TYPES =
  'BORDERS|CHANGES|ENHANCES|FINANCES|HAS_CAPITAL|HELD_IN|LOCATED_IN|PARTICIPATED_IN|PARTNER_IN|PART_OF';
const QUERY = `query($from: [ID!]!, $to: [ID!]!) { paths(from: $from, to: $to, maxHops: 4, first: 3) { length nodes { id name }
  steps { relations { edges { relation forward status claims(first: 1) { nodes { id quote } } } } } } }`;

/** The three shortest that come to no node twice, in a fixed order; three lengths have three of them nearly always. */
const FOUND = `MATCH (a:Entity {id: $v.from}) MATCH (b:Entity {id: $v.to})
  CALL (a, b) { MATCH p = SHORTEST 3 GROUPS (a)((x)-[r:${TYPES}]-(y)){1,4}(b) WITH DISTINCT nodes(p) AS ns
    WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
    WITH ns, [n IN ns | n.id] AS ids ORDER BY size(ns), ids LIMIT 3 RETURN collect(ns) AS found }
  UNWIND found AS ns`;
const STEPS = 'UNWIND range(0, size(ns) - 2) AS i WITH ns[i] AS f, ns[i + 1] AS t';
/** The edges between `f` and `t`, in the order of steps. */
export const EDGES = `MATCH (f)-[e:${TYPES}]-(t) WITH e, f ORDER BY type(e), startNode(e) = f DESC, e.validFrom`;
const CLAIMS =
  'MATCH (c:Claim) WHERE c.id IN e.claimIds AND c.current WITH c ORDER BY c.position, c.id LIMIT 1';

const between = (name: string, title: string, samples: string): Shape => ({
  name,
  title,
  samples,
  ours: { query: QUERY, variables: sample => sample, answer: pick('paths') },
  peer: { cannot: 'no paths' },
  maps: () => `${FOUND} RETURN collect({length: size(ns) - 1, nodes: [n IN ns | n {.id, .name}], steps: COLLECT { ${STEPS}
    RETURN {relations: COLLECT { ${EDGES} RETURN {relation: type(e), forward: startNode(e) = f, status: e.status, claims: COLLECT { ${CLAIMS} RETURN c {.id, .quote} }} }} }})`,
  tuples: () => `${FOUND} RETURN collect([size(ns) - 1, [n IN ns | [n.id, n.name]], COLLECT { ${STEPS}
    RETURN [COLLECT { ${EDGES} RETURN [type(e), startNode(e) = f, e.status, COLLECT { ${CLAIMS} RETURN [c.id, c.quote] }] }] }])`,
  named: tuples =>
    rows(
      'length',
      ['nodes', rows('id', 'name')],
      ['steps', rows(['relations', rows('relation', 'forward', 'status', ['claims', rows('id', 'quote')])])],
    )(tuples as never),
});

/** Pairs of these that are not too far from each other: what is empty cannot be compared. */
const linked = (pairs: string) => `${pairs}
  MATCH SHORTEST 1 (a)((x)-[:${TYPES}]-(y)){1,4}(b) RETURN {from: a.id, to: b.id} LIMIT 64`;

/** The 60 that have most links. */
export const HUBS = `MATCH (n:Entity) WITH n ORDER BY COUNT { (n)-[:${TYPES}]-() } DESC, n.id LIMIT 60 WITH collect(n) AS nodes`;

export const randomPaths = between(
  'paths',
  'three paths of up to four hops, anything to anything',
  linked(`MATCH (n:Entity) WHERE COUNT { (n)-[:${TYPES}]-() } > 0 WITH n ORDER BY n.id WITH collect(n) AS nodes
    UNWIND range(1, 400) AS i WITH nodes[(i * 7919) % size(nodes)] AS a, nodes[(i * 104729 + 31) % size(nodes)] AS b WHERE a <> b`),
);

export const hubPaths = between(
  'paths-hubs',
  'three paths of up to four hops, hub to hub',
  linked(`${HUBS}
    UNWIND range(1, 80) AS i WITH nodes[(i * 37) % 60] AS a, nodes[(i * 23 + 7) % 60] AS b WHERE a <> b`),
);
