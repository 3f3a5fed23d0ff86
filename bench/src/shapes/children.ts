import { only, pick, row, rows, type Shape, same } from './shape.ts';

/** The relation, its pattern, and whether the model has one at most. */
const KINDS = [
  ['countries', '-[:LOCATED_IN]->(x:Country)'],
  ['funds', '<-[:FINANCES]-(x:Fund)'],
  ['enhances', '-[:ENHANCES]->(x:Facility)'],
  ['parts', '<-[:PART_OF]-(x:Project)'],
] as const;

export const children: Shape = {
  name: 'children',
  title: 'four kinds of children of one project',
  samples: `MATCH (p:Project) WHERE EXISTS { (p)<-[:FINANCES]-() } AND EXISTS { (p)-[:LOCATED_IN]->() }
    AND (EXISTS { (p)<-[:PART_OF]-() } OR EXISTS { (p)-[:ENHANCES]->() })
    AND COUNT { (p)<-[:FINANCES]-() } <= 25 RETURN {id: p.id} LIMIT 64`,
  ours: {
    query: `query($id: ID!) { project(id: $id) { id name ${KINDS.map(([k]) => `${k} { nodes { id name } }`).join(' ')} } }`,
    variables: same,
    answer: pick('project'),
  },
  peer: {
    query: `query($id: ID!) { projects(where: {id: {eq: $id}}) { id name ${KINDS.map(([k]) => `${k} { id name }`).join(' ')} } }`,
    variables: same,
    answer: only('projects'),
  },
  maps: () =>
    `MATCH (p:Project {id: $v.id}) RETURN p {.id, .name, ${KINDS.map(
      ([kind, pattern]) => `${kind}: COLLECT { MATCH (p)${pattern} RETURN x {.id, .name} }`,
    ).join(', ')}}`,
  tuples: () =>
    `MATCH (p:Project {id: $v.id}) RETURN [p.id, p.name, ${KINDS.map(
      ([, pattern]) => `COLLECT { MATCH (p)${pattern} RETURN [x.id, x.name] }`,
    ).join(', ')}]`,
  named: row('id', 'name', ...KINDS.map(([kind]) => [kind, rows('id', 'name')] as const)),
  unordered: KINDS.map(([kind]) => kind),
};
