import { type Json, only, pick, row, rows, type Shape, same } from './shape.ts';

export const four: Shape = {
  name: 'four-levels',
  title: 'four levels deep',
  samples: `MATCH (f:Fund) WHERE EXISTS { (f)-[:FINANCES]->() } RETURN {id: f.id} LIMIT 64`,
  ours: {
    query: `query($id: ID!) { fund(id: $id) { name projects { nodes { id name
      countries { nodes { id name capitals { nodes { id name } } } } } } } }`,
    variables: same,
    answer: pick('fund'),
  },
  peer: {
    query: `query($id: ID!) { funds(where: {id: {eq: $id}}) { name projects { id name countries { id name capitals { id name } } } } }`,
    variables: same,
    answer: only('funds'),
  },
  maps: () => `MATCH (f:Fund {id: $v.id}) RETURN f {.name, projects: COLLECT { MATCH (f)-[:FINANCES]->(p:Project)
    RETURN p {.id, .name, countries: COLLECT { MATCH (p)-[:LOCATED_IN]->(c:Country)
    RETURN c {.id, .name, capitals: COLLECT { MATCH (c)-[:HAS_CAPITAL]->(x:Place) RETURN x {.id, .name} }} }} }}`,
  tuples: () => `MATCH (f:Fund {id: $v.id}) RETURN [f.name, COLLECT { MATCH (f)-[:FINANCES]->(p:Project)
    RETURN [p.id, p.name, COLLECT { MATCH (p)-[:LOCATED_IN]->(c:Country)
    RETURN [c.id, c.name, COLLECT { MATCH (c)-[:HAS_CAPITAL]->(x:Place) RETURN [x.id, x.name] }] }] }]`,
  named: row('name', [
    'projects',
    rows('id', 'name', ['countries', rows('id', 'name', ['capitals', rows('id', 'name')])]),
  ]),
  unordered: ['projects', 'countries', 'capitals'],
};

const ROOTS = [
  ['project', 'projects', 'Project', ['id', 'name', 'status']],
  ['country', 'countries', 'Country', ['id', 'name', 'area']],
  ['fund', 'funds', 'Fund', ['id', 'name', 'capital']],
] as const;

const parameters = `query(${ROOTS.map(([one]) => `$${one}: ID!`).join(' ')})`;

export const threeRoots: Shape = {
  name: 'three-roots',
  title: 'three root fields',
  samples: `MATCH (p:Project) WHERE p.id ENDS WITH '43' WITH collect(p.id)[..60] AS ps
    MATCH (c:Country) WITH ps, collect(c.id)[..60] AS cs MATCH (f:Fund) WITH ps, cs, collect(f.id)[..60] AS fs
    UNWIND range(0, 59) AS i RETURN {project: ps[i % size(ps)], country: cs[i % size(cs)], fund: fs[i % size(fs)]}`,
  ours: {
    query: `${parameters} { ${ROOTS.map(([one, , , fields]) => `${one}(id: $${one}) { ${fields.join(' ')} }`).join(' ')} }`,
    variables: same,
    answer: data => data,
  },
  peer: {
    query: `${parameters} { ${ROOTS.map(([one, many, , fields]) => `${one}: ${many}(where: {id: {eq: $${one}}}) { ${fields.join(' ')} }`).join(' ')} }`,
    variables: same,
    answer: data =>
      Object.fromEntries(Object.entries(data).map(([key, value]) => [key, (value as Json[])[0]])),
  },
  maps: () =>
    `RETURN {${ROOTS.map(
      ([one, , label, fields]) =>
        `${one}: COLLECT { MATCH (x:${label} {id: $v.${one}}) RETURN x {${fields.map(f => `.${f}`).join(', ')}} }[0]`,
    ).join(', ')}}`,
  tuples: () =>
    `RETURN [${ROOTS.map(
      ([one, , label, fields]) =>
        `COLLECT { MATCH (x:${label} {id: $v.${one}}) RETURN [${fields.map(f => `x.${f}`).join(', ')}] }[0]`,
    ).join(', ')}]`,
  named: row(...ROOTS.map(([one, , , fields]) => [one, row(...fields)] as const)),
};
