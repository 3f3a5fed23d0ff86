import { type Json, pick, row, rows, type Shape, same } from './shape.ts';

/** The index is on kind and id: without a predicate on both, Neo4j reads all projects. */
const OF_KIND = 'MATCH (p:Project) WHERE p.kind = $v.kind AND p.id IS NOT NULL';

export const aggregate: Shape = {
  name: 'aggregate',
  title: 'count, sum, least and most of a filtered list',
  samples: 'MATCH (p:Project) WHERE p.kind IS NOT NULL RETURN DISTINCT {kind: p.kind}',
  ours: {
    query: `query($kind: ProjectKind!) { projects(where: {kind: {eq: $kind}}) { totalCount aggregate { capacityAfter { sum min max } } } }`,
    variables: same,
    answer: data => {
      const { totalCount, aggregate: sums } = data.projects as Json;
      return { count: totalCount, ...((sums as Json).capacityAfter as Json) };
    },
  },
  peer: {
    query: `query($kind: ProjectKind!) { projectsConnection(where: {kind: {eq: $kind}}) {
      aggregate { count { nodes } node { capacityAfter { sum min max } } } } }`,
    variables: same,
    answer: data => {
      const { count, node } = (data.projectsConnection as { aggregate: Record<string, Json> }).aggregate;
      return { count: count?.nodes, ...(node?.capacityAfter as Json) };
    },
  },
  maps: () =>
    `${OF_KIND} RETURN {count: count(*), sum: sum(p.capacityAfter), min: min(p.capacityAfter), max: max(p.capacityAfter)}`,
  tuples: () =>
    `${OF_KIND} RETURN [count(*), sum(p.capacityAfter), min(p.capacityAfter), max(p.capacityAfter)]`,
  named: row('count', 'sum', 'min', 'max'),
};

const BY_STATUS = `MATCH (c:Country {id: $v.id}) CALL (c) { MATCH (c)<-[:LOCATED_IN]-(p:Project)
  WITH p.status AS status, sum(CASE WHEN p.collective THEN 0 ELSE 1 END) AS n`;

export const groups: Shape = {
  name: 'groups',
  title: 'groups of a list',
  samples: `MATCH (c:Country) WHERE COUNT { (c)<-[:LOCATED_IN]-(:Project) } IN range(50, 900) RETURN {id: c.id} LIMIT 64`,
  ours: {
    query: `query($id: ID!) { country(id: $id) { name projects { groups(by: [STATUS]) { keys { value } count } } } }`,
    variables: same,
    answer: data => {
      const { name, projects } = pick('country')(data) as { name: string; projects: { groups: Json[] } };
      return {
        name,
        groups: projects.groups.map(({ keys, count }) => ({ status: (keys as Json[])[0]?.value, count })),
      };
    },
  },
  peer: { cannot: 'has no groups' },
  maps: () => `${BY_STATUS} RETURN collect({status: status, count: n}) AS l } RETURN c {.name, groups: l}`,
  tuples: () => `${BY_STATUS} RETURN collect([status, n]) AS l } RETURN [c.name, l]`,
  named: row('name', ['groups', rows('status', 'count')]),
  unordered: ['groups'],
};
