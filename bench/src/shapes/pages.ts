/** Lists of all projects in the order of their names, which an index has. */
import { type Json, pick, rows, type Sample, type Shape } from './shape.ts';

const BOTH_WAYS = `UNWIND ['ASC', 'DESC'] AS way RETURN {way: way}`;
const ours = ({ way }: Sample) => ({ orderBy: [{ name: way }] });
const peer = ({ way }: Sample) => ({ sort: [{ nameFolded: way }, { id: way }] });
/** With a predicate on both keys the index gives the order: Neo4j cannot know otherwise that none lacks one. */
const ordered = ({ way }: Sample, label: string, limit: number) =>
  `MATCH (p:${label}) WHERE p.nameFolded IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.nameFolded ${way}, p.id ${way} LIMIT ${limit}`;

export const top: Shape = {
  name: 'top',
  title: 'top 100 of 20,000 by an indexed field, with children',
  samples: BOTH_WAYS,
  ours: {
    query: `query($orderBy: [ProjectOrder!]) { projects(first: 100, orderBy: $orderBy) { nodes {
      id name status countries { nodes { id name } } } } }`,
    variables: ours,
    answer: pick('projects'),
  },
  peer: {
    query: `query($sort: [ProjectSort!]) { projects(limit: 100, sort: $sort) { id name status countries { id name } } }`,
    variables: peer,
    answer: pick('projects'),
  },
  maps: v => `${ordered(v, 'Project', 100)} RETURN collect(p {.id, .name, .status,
    countries: COLLECT { MATCH (p)-[:LOCATED_IN]->(x:Country) RETURN x {.id, .name} }})`,
  tuples: v => `${ordered(v, 'Project', 100)} RETURN collect([p.id, p.name, p.status,
    COLLECT { MATCH (p)-[:LOCATED_IN]->(x:Country) RETURN [x.id, x.name] }])`,
  named: tuples => rows('id', 'name', 'status', ['countries', rows('id', 'name')])(tuples as never),
  unordered: ['countries'],
};

const FIVE = ['id', 'name', 'kind', 'status', 'capacityAfter'];

export const thousand: Shape = {
  name: 'thousand',
  title: '1,000 rows of five fields',
  samples: BOTH_WAYS,
  ours: {
    query: `query($orderBy: [ProjectOrder!]) { projects(first: 1000, orderBy: $orderBy) { nodes { ${FIVE.join(' ')} } } }`,
    variables: ours,
    answer: pick('projects'),
  },
  peer: {
    query: `query($sort: [ProjectSort!]) { projects(limit: 1000, sort: $sort) { ${FIVE.join(' ')} } }`,
    variables: peer,
    answer: pick('projects'),
  },
  maps: v => `${ordered(v, 'Project', 1000)} RETURN collect(p {${FIVE.map(f => `.${f}`).join(', ')}})`,
  tuples: v => `${ordered(v, 'Project', 1000)} RETURN collect([${FIVE.map(f => `p.${f}`).join(', ')}])`,
  named: tuples => rows(...FIVE)(tuples as never),
};

export const interfaceList: Shape = {
  name: 'interface',
  title: '100 of an interface, with fields of their types',
  samples: BOTH_WAYS,
  ours: {
    query: `query($orderBy: [PartyOrder!]) { parties(first: 100, orderBy: $orderBy) { nodes {
      __typename id name ... on Country { iso2 } ... on Organization { kind } } } }`,
    variables: ours,
    answer: pick('parties'),
  },
  peer: {
    query: `query($sort: [PartySort!]) { parties(limit: 100, sort: $sort) {
      __typename id name ... on Country { iso2 } ... on Organization { kind } } }`,
    variables: peer,
    answer: pick('parties'),
  },
  maps: v => `${ordered(v, 'Party', 100)} RETURN collect(CASE
    WHEN p:Country THEN p {__typename: 'Country', .id, .name, .iso2}
    WHEN p:Organization THEN p {__typename: 'Organization', .id, .name, .kind} ELSE p {.id, .name} END)`,
  tuples: v => `${ordered(v, 'Party', 100)} RETURN collect(CASE
    WHEN p:Country THEN ['Country', p.id, p.name, p.iso2]
    WHEN p:Organization THEN ['Organization', p.id, p.name, p.kind] ELSE [null, p.id, p.name, null] END)`,
  named: tuples =>
    (tuples as string[][]).map(([type, id, name, own]) =>
      type === 'Country'
        ? { __typename: type, id, name, iso2: own }
        : { __typename: type, id, name, kind: own },
    ),
};

const PAGE = 20;
const pageOf = {
  maps: 'RETURN collect(p {.id, .name, .status})',
  tuples: 'RETURN collect([p.id, p.name, p.status])',
  named: (tuples: readonly unknown[]) => rows('id', 'name', 'status')(tuples as never),
};

export const firstPage: Shape = {
  name: 'first-page',
  title: 'the first page of 20',
  samples: BOTH_WAYS,
  ours: {
    query: `query($orderBy: [ProjectOrder!]) { projects(first: ${PAGE}, orderBy: $orderBy) { nodes { id name status } } }`,
    variables: ours,
    answer: pick('projects'),
  },
  peer: {
    query: `query($sort: [ProjectSort!]) { projects(limit: ${PAGE}, sort: $sort) { id name status } }`,
    variables: peer,
    answer: pick('projects'),
  },
  ...pageOf,
  maps: v => `${ordered(v, 'Project', PAGE)} ${pageOf.maps}`,
  tuples: v => `${ordered(v, 'Project', PAGE)} ${pageOf.tuples}`,
};

/** Segments, one per key: findings and `EXPLAIN` say that no other form is answered by the index alone. */
const AFTER = `CALL () {
    MATCH (p:Project) WHERE p.nameFolded = $v.name AND p.id > $v.id WITH p ORDER BY p.nameFolded, p.id LIMIT ${PAGE} RETURN p
    UNION ALL MATCH (p:Project) WHERE p.nameFolded > $v.name AND p.id IS NOT NULL WITH p ORDER BY p.nameFolded, p.id LIMIT ${PAGE} RETURN p }
  WITH p LIMIT ${PAGE}`;

const SKIPPED = 15_000;

export const deepPage: Shape = {
  name: 'deep-page',
  title: 'a page of 20, 15,000 rows in',
  // Of a smaller graph three quarters.
  samples: `MATCH (n:Project) WITH count(n) AS all MATCH (p:Project) WHERE p.nameFolded IS NOT NULL AND p.id IS NOT NULL
    WITH p, all ORDER BY p.nameFolded, p.id WITH collect(p) AS l, CASE WHEN all > ${SKIPPED} THEN ${SKIPPED} ELSE all * 3 / 4 END AS at
    UNWIND range(at - 8, at - 1) AS i RETURN {offset: i + 1, id: l[i].id, name: l[i].nameFolded}`,
  async prepare(samples, ask) {
    const query = `query($first: Int, $after: String) { projects(first: $first, after: $after, orderBy: {name: ASC}) { pageInfo { endCursor } } }`;
    const page = async (first: number, after: string | null) => {
      const { projects } = (await ask(query, { first, after })) as {
        projects: { pageInfo: { endCursor: string } };
      };
      return projects.pageInfo.endCursor;
    };
    const start = (samples[0] as Json).offset as number;
    let after: string | null = null;
    for (let left = start; left > 0; left -= 1_000) after = await page(Math.min(1_000, left), after);
    const prepared: Sample[] = [];
    for (const sample of samples) {
      const far = (sample.offset as number) - start;
      prepared.push({ ...sample, after: far === 0 ? after : await page(far, after) });
    }
    return prepared;
  },
  ours: {
    query: `query($after: String) { projects(first: ${PAGE}, after: $after, orderBy: {name: ASC}) { nodes { id name status } } }`,
    variables: ({ after }) => ({ after }),
    answer: pick('projects'),
  },
  peer: {
    query: `query($offset: Int) { projects(limit: ${PAGE}, offset: $offset, sort: [{nameFolded: ASC}, {id: ASC}]) { id name status } }`,
    variables: ({ offset }) => ({ offset }),
    answer: pick('projects'),
  },
  ...pageOf,
  maps: () => `${AFTER} ${pageOf.maps}`,
  tuples: () => `${AFTER} ${pageOf.tuples}`,
};
