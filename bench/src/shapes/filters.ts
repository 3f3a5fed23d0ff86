import { type Json, only, pick, plain, row, rows, type Shape, same } from './shape.ts';

const FOUND = `MATCH (c:Country {id: $v.country}) MATCH (o:Organization {id: $v.partner})
  MATCH (o)-[:PARTNER_IN]->(p:Project)-[:LOCATED_IN]->(c) WITH DISTINCT p ORDER BY p.nameFolded, p.id LIMIT 20`;

export const twoRelations: Shape = {
  name: 'two-relations',
  title: 'filter on two relations',
  samples: `MATCH (c:Country)<-[:LOCATED_IN]-(p:Project)<-[:PARTNER_IN]-(o:Organization)
    WITH c, o, count(p) AS n WHERE n >= 2 RETURN {country: c.id, partner: o.id} LIMIT 64`,
  ours: {
    query: `query($country: ID!, $partner: ID!) { projects(first: 20, orderBy: {name: ASC}, where: {
      countries: {some: {id: {eq: $country}}}, partners: {some: {id: {eq: $partner}}}}) { nodes { id name } } }`,
    variables: same,
    answer: pick('projects'),
  },
  peer: {
    query: `query($country: ID!, $partner: ID!) { projects(limit: 20, sort: [{nameFolded: ASC}, {id: ASC}], where: {
      countries: {some: {id: {eq: $country}}}, partners: {some: {id: {eq: $partner}}}}) { id name } }`,
    variables: same,
    answer: pick('projects'),
  },
  maps: () => `${FOUND} RETURN collect(p {.id, .name})`,
  tuples: () => `${FOUND} RETURN collect([p.id, p.name])`,
  named: tuples => rows('id', 'name')(tuples as never),
};

const TOOK_PART = 'MATCH (c)-[r:PARTICIPATED_IN]->(x:Exercise) WHERE r.role = $v.role';

export const edges: Shape = {
  name: 'edges',
  title: 'filter on edges, with their fields',
  samples: `MATCH (c:Country)-[r:PARTICIPATED_IN]->(:Exercise) WITH c, r.role AS role, count(*) AS n
    WHERE n IN range(2, 25) RETURN {id: c.id, role: role} LIMIT 64`,
  ours: {
    query: `query($id: ID!, $role: ParticipationRole!) { country(id: $id) { name
      exercises(whereEdge: {role: {eq: $role}}) { edges { role status node { id name } } } } }`,
    variables: same,
    answer: pick('country'),
  },
  peer: {
    query: `query($id: ID!, $role: ParticipationRole!) { countries(where: {id: {eq: $id}}) { name
      exercisesConnection(where: {edge: {ParticipationEdge: {role: {eq: $role}}}}) { edges {
        properties { ... on ParticipationEdge { role status } } node { id name } } } } }`,
    variables: same,
    answer: data => {
      const { name, exercisesConnection } = only('countries')(data) as {
        name: string;
        exercisesConnection: Json[];
      };
      const exercises = exercisesConnection.map(({ properties, node }) => ({
        ...(properties as Json),
        node,
      }));
      return { name, exercises };
    },
  },
  maps: () => `MATCH (c:Country {id: $v.id}) RETURN c {.name, exercises: COLLECT { ${TOOK_PART}
    RETURN {role: r.role, status: r.status, node: x {.id, .name}} }}`,
  tuples: () =>
    `MATCH (c:Country {id: $v.id}) RETURN [c.name, COLLECT { ${TOOK_PART} RETURN [r.role, r.status, [x.id, x.name]] }]`,
  named: row('name', ['exercises', rows('role', 'status', ['node', row('id', 'name')])]),
  unordered: ['exercises'],
};

export const search: Shape = {
  name: 'search',
  title: 'search among names, ten best',
  // Every word as it is, as a beginning, or with one mistake: the least of what ours looks for.
  samples: `MATCH (p:Project) WITH p.nameFolded AS folded, collect(p.name) AS names
    WHERE size(names) = 1 AND size(split(folded, ' ')) IN [3, 4] AND all(w IN split(folded, ' ') WHERE size(w) > 3 AND w =~ '[a-z]+')
    RETURN {text: names[0], folded: folded, lucene: reduce(q = '', w IN split(folded, ' ') | q + '+(' + w + '^4 ' + w + '*^2 ' + w + '~1) ')} LIMIT 64`,
  ours: {
    query: `query($text: String!) { search(text: $text, types: [PROJECT], first: 10) { nodes { ... on Project { id name } } } }`,
    variables: ({ text }) => ({ text }),
    answer: (data, { text }) => named(pick('search')(data), text),
  },
  peer: {
    query: `query($lucene: String!) { searchProject(phrase: $lucene, first: 10) { edges { node { id name } } } }`,
    variables: ({ lucene }) => ({ lucene }),
    answer: (data, { text }) =>
      named(
        (plain(data.searchProject) as Json[]).map(edge => edge.node),
        text,
      ),
  },
  maps: () => `${HITS} RETURN collect(p {.id, .name})`,
  tuples: () => `${HITS} RETURN collect([p.id, p.name])`,
  named: tuples => rows('id', 'name')(tuples as never),
  found: (hits, { text }) => named(hits, text),
};

const HITS = `CALL db.index.fulltext.queryNodes('communique_search', $v.lucene) YIELD node AS p, score WHERE p:Project
  WITH p, score, p.nameFolded = $v.folded AS exact ORDER BY exact DESC, score DESC, p.id LIMIT 10`;

/** Hits are ranked by each in its own way: compared is whether the one that is named is found. */
function named(hits: unknown, text: unknown): unknown {
  return (hits as Json[]).filter(hit => hit.name === text);
}
