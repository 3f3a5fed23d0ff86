import { only, pick, row, rows, type Shape, same } from './shape.ts';

const head =
  'MATCH (c:Country {id: $v.id}) CALL (c) { MATCH (c)<-[:LOCATED_IN]-(p:Project) WITH p ORDER BY p.nameFolded, p.id LIMIT 50';

export const fifty: Shape = {
  name: 'fifty',
  title: '50 ordered children, each with its children',
  samples: `MATCH (c:Country) WHERE COUNT { (c)<-[:LOCATED_IN]-(:Project) } IN range(50, 400) RETURN {id: c.id} LIMIT 64`,
  ours: {
    query: `query($id: ID!) { country(id: $id) { id name projects(first: 50, orderBy: {name: ASC}) { nodes {
      id name status countries { nodes { id name } } funds { nodes { id name } } } } } }`,
    variables: same,
    answer: pick('country'),
  },
  peer: {
    query: `query($id: ID!) { countries(where: {id: {eq: $id}}) { id name
      projects(limit: 50, sort: [{nameFolded: ASC}, {id: ASC}]) { id name status countries { id name } funds { id name } } } }`,
    variables: same,
    answer: only('countries'),
  },
  maps: () => `${head}
    RETURN collect(p {.id, .name, .status, countries: COLLECT { MATCH (p)-[:LOCATED_IN]->(x:Country) RETURN x {.id, .name} },
      funds: COLLECT { MATCH (p)<-[:FINANCES]-(x:Fund) RETURN x {.id, .name} }}) AS l }
    RETURN c {.id, .name, projects: l}`,
  tuples: () => `${head}
    RETURN collect([p.id, p.name, p.status, COLLECT { MATCH (p)-[:LOCATED_IN]->(x:Country) RETURN [x.id, x.name] },
      COLLECT { MATCH (p)<-[:FINANCES]-(x:Fund) RETURN [x.id, x.name] }]) AS l }
    RETURN [c.id, c.name, l]`,
  named: row('id', 'name', [
    'projects',
    rows('id', 'name', 'status', ['countries', rows('id', 'name')], ['funds', rows('id', 'name')]),
  ]),
  unordered: ['countries', 'funds'],
};
