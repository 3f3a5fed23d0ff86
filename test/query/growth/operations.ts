/** Operations, and what each of them may read. `<name>` stands for a value of the sample, `<cursor>` for a cursor of the same order. */
export interface Operation {
  readonly title: string;
  readonly query: string;
  /** The order of the list that `<cursor>` is of, as in the query. */
  readonly orderBy?: string;
  /** An operation whose one number says how many rows match: what is read may grow with these. */
  readonly matches?: string;
  /** What the plan must show. */
  readonly shows?: RegExp;
}

const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage }';

/** Pages of an order that an index has: what they read does not depend on how many rows there are. */
export const PAGES: readonly Operation[] = [
  { title: 'by name', query: '{ projects(first: 20) { nodes { id name } } }' },
  { title: 'by name, backwards', query: '{ projects(last: 20) { nodes { id name } } }' },
  { title: 'by name, descending', query: '{ projects(orderBy: {name: DESC}, first: 20) { nodes { id } } }' },
  { title: 'by id', query: '{ projects(orderBy: {id: DESC}, first: 20) { nodes { id } } }' },
  { title: 'of an interface', query: '{ parties(first: 20) { nodes { id name } } }' },
  { title: 'of all entities', query: '{ entities(orderBy: {name: DESC}, first: 20) { nodes { id } } }' },
  { title: 'of claims', query: '{ claims(first: 20) { nodes { id quote } } }' },
  {
    title: 'by a field that none lacks',
    query: '{ funds(orderBy: {kind: ASC}, first: 5) { nodes { id } } }',
  },
  ...(['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'] as const).flatMap((sort): Operation[] => [
    {
      title: `by a number that many lack, ${sort}`,
      query: `{ projects(orderBy: {capacityAfter: ${sort}}, first: 20) { nodes { id } } }`,
    },
    {
      title: `by a time that many lack, ${sort}`,
      query: `{ projects(orderBy: {time: ${sort}}, first: 20) { nodes { id } } }`,
    },
  ]),
  ...[
    '{name: ASC}',
    '{name: DESC}',
    '{time: ASC}',
    '{time: DESC_NULLS_FIRST}',
    '{capacityAfter: ASC}',
    '{kind: DESC}',
  ].flatMap((orderBy): Operation[] => [
    {
      title: `three quarters down ${orderBy}, forwards`,
      query: `{ projects(orderBy: ${orderBy}, first: 20, after: <cursor>) { ${page} } }`,
      orderBy,
    },
    {
      title: `three quarters down ${orderBy}, backwards`,
      query: `{ projects(orderBy: ${orderBy}, last: 20, before: <cursor>) { ${page} } }`,
      orderBy,
    },
  ]),
  {
    title: 'three quarters down {id: ASC}, forwards',
    query: `{ projects(orderBy: {id: ASC}, first: 20, after: <cursor>) { ${page} } }`,
    orderBy: '{id: ASC}',
  },
];

/** One thing by a key. */
export const LOOKUPS: readonly Operation[] = [
  { title: 'by id', query: '{ project(id: <project>) { name } }' },
  { title: 'by id, of any type', query: '{ entity(id: <project>) { name } }' },
  { title: 'by several ids', query: '{ entities(ids: <projects>) { nodes { name } } }' },
  { title: 'by a unique key', query: '{ country(iso2: <iso2>) { name } }' },
  { title: 'how many there are', query: '{ projects { totalCount } }', shows: /^NodeCountFromCountStore/m },
  {
    title: 'by an id elsewhere',
    query: '{ entity(externalId: <externalId>) { id } }',
  },
];

/** A filter on `list` that few nodes fulfil. */
function few(list: string, where: string): Operation {
  return {
    title: `${list} ${where}`,
    query: `{ ${list}(where: ${where}) { nodes { id } } }`,
    matches: `{ ${list}(where: ${where}) { totalCount } }`,
  };
}

/**
 * In the order of the filter's own field. In another order it is for the planner to guess, as values are parameters, whether rows that fit come
 * sooner along the index of the order or the one of the filter: it guesses either way, from one run to the next.
 */
function inOrder(list: string, where: string, orderBy: string): Operation {
  return {
    ...few(list, where),
    query: `{ ${list}(where: ${where}, orderBy: ${orderBy}) { nodes { id } } }`,
  };
}

export const FILTERS: readonly Operation[] = [
  {
    title: 'how many projects {quantity: {eq: <quantity>}}',
    query: '{ projects(where: {quantity: {eq: <quantity>}}) { totalCount } }',
    matches: '{ projects(where: {quantity: {eq: <quantity>}}) { totalCount } }',
  },
  few('projects', '{name: {eq: <name>}}'),
  few('projects', '{name: {eq: <name>, exact: true}}'),
  few('projects', '{name: {in: [<name>, "no such name"]}}'),
  few('projects', '{name: {startsWith: <name>}}'),
  few('projects', '{name: {contains: <name>}}'),
  few('projects', '{quantity: {eq: <quantity>}}'),
  inOrder('projects', '{quantity: {in: [<quantity>, 1000]}}', '{quantity: ASC}'),
  inOrder('projects', '{capacityAfter: {gte: <capacity>}}', '{capacityAfter: DESC}'),
  few('projects', '{or: [{quantity: {eq: <quantity>}}, {name: {eq: <name>}}]}'),
  few('countries', '{region: {eq: "Polar"}}'),
  few('places', '{location: {near: {latitude: <latitude>, longitude: <longitude>, distance: 100}}}'),
  few('projects', '{id: {in: <projects>}}'),
  few('projects', '{time: {within: <year>}}'),
  few('projects', '{time: {before: <nextYear>}}'),
  few('projects', '{time: {after: <lateDay>}}'),
  few('projects', '{capacityAfter: {gte: <capacity>}}'),
  few('projects', '{capacityAfter: {gt: <capacity>}}'),
  few('projects', '{capacityAfter: {lt: <leastCapacity>}}'),
  few('projects', '{capacityAfter: {lte: <leastCapacity>}}'),
  few('projects', '{time: {before: <nextYear>}, partners: {count: {gte: 0}}}'),
  few('funds', '{established: {before: <nextFundYear>}}'),
  few('claims', '{assertedOn: {after: <lateAsserted>}}'),
  few('claims', '{assertedOn: {within: <asserted>}}'),
  {
    ...few('projects', '{facility: {countries: {some: {iso2: {eq: <facilityCountry>}}}}}'),
    // All that hangs on the country is looked at, to find the facilities there.
    matches: '{ country(iso2: <facilityCountry>) { relations { totalCount } } }',
  },
  few('projects', '{countries: {some: {iso2: {eq: <country>}}, edge: {claimCount: {gte: 1}}}}'),
  few('entities', '{documents: {some: {id: {eq: <document>}}}}'),
  few('projects', '{claims: {some: {document: {id: {eq: <document>}}}}}'),
  few('projects', '{countries: {some: {iso2: {eq: <country>}}}}'),
  few('projects', '{partners: {some: {id: {eq: <partner>}}}}'),
  few('projects', '{partners: {some: {id: {eq: <partner>}}, expandGroups: true}}'),
  few('projects', '{countries: {some: {iso2: {eq: <country>}}, expandGroups: true}}'),
  few('countries', '{partnerProjects: {some: {id: {eq: <project>}}, expandGroups: true}}'),
  few('projects', '{countries: {some: {iso2: {eq: <country>}}}, partners: {some: {id: {eq: <partner>}}}}'),
  few('projects', '{facility: {name: {eq: <facility>}}}'),
  few('projects', '{funds: {some: {id: {eq: <fund>}}}}'),
  few('claims', '{subject: {id: {eq: <subject>}}}'),
  few('claims', '{document: {id: {eq: <document>}}}'),
];

/** A page of `list` in another order than the one of the range that most nodes lie in. */
function most(list: string, where: string, more = ''): Operation {
  return {
    title: `${list} ${where}${more}`,
    query: `{ ${list}(where: ${where}${more}) { nodes { id } } }`,
    matches: `{ ${list}(where: ${where}) { totalCount } }`,
  };
}

/** What most fulfil of those that have a value at all: a page is soon full along its order. */
export const RANGES: readonly Operation[] = [
  most('projects', '{time: {before: "9000"}}'),
  most('projects', '{time: {after: "0500"}}'),
  most('projects', '{time: {after: "0500"}}', ', orderBy: {kind: DESC}'),
  most('projects', '{time: {within: "0500/9000"}}'),
  most('projects', '{capacityAfter: {lt: 1e30}}'),
  most('projects', '{capacityAfter: {lte: 1e30}}'),
  most('projects', '{capacityAfter: {gt: 0}}'),
  most('projects', '{capacityAfter: {gte: 0}, time: {before: "9000"}}'),
  most('projects', '{capacityAfter: {gte: 0, lt: 1e30}}'),
  {
    ...most('projects', '{time: {before: "9000"}}'),
    title: 'three quarters down, with both ends of the page',
    query: `{ projects(where: {time: {before: "9000"}}, orderBy: {name: ASC}, first: 20, after: <cursor>) { ${page} } }`,
    orderBy: '{name: ASC}',
  },
];

/** Lists and counts below one node. */
export const NESTED: readonly Operation[] = [
  {
    title: 'an ordered list with lists below',
    query:
      '{ country(iso2: <country>) { projects(first: 20) { nodes { name partners { nodes { name } } funds { totalCount } } } } }',
    matches: '{ country(iso2: <country>) { projects { totalCount } } }',
  },
  {
    title: 'a filter within a list',
    query:
      '{ country(iso2: <country>) { projects(where: {partners: {some: {id: {eq: <partner>}}}}) { nodes { id } } } }',
    matches: '{ country(iso2: <country>) { projects { totalCount } } }',
  },
  {
    title: 'the claims behind an edge',
    query: '{ fund(id: <fund>) { projects { edges { claims { nodes { quote } } } } } }',
    matches: '{ fund(id: <fund>) { projects { totalCount } } }',
    shows: /^NodeUniqueIndexSeek .*:Claim\(id\)/m,
  },
  {
    title: 'sums and groups by what is on the edges',
    query:
      '{ fund(id: <fund>) { projects { nodes { id } edgeAggregate { amount { sum } claimCount { sum } } groups(by: [KIND], byEdge: [STATUS, CURRENCY], orderByEdge: {amount: {sum: DESC}}) { keys { value } count } } } }',
    matches: '{ fund(id: <fund>) { projects { totalCount } } }',
  },
  {
    title: 'the claims of passages',
    query:
      '{ project(id: <subject>) { claims { nodes { passage { claims { totalCount nodes { quote } } } } } } }',
    matches: '{ project(id: <subject>) { claims { totalCount } } }',
  },
  {
    title: 'the claims about an entity',
    query: '{ project(id: <subject>) { claims { totalCount nodes { quote } } } }',
    matches: '{ project(id: <subject>) { claims { totalCount } } }',
  },
  {
    title: 'a count where the relation leads to one type only',
    query: '{ fund(id: <hub>) { projects { totalCount } } }',
    shows: /getDegree\(/,
  },
];

export const SEARCH: readonly Operation[] = [
  {
    title: 'a whole name',
    query: '{ search(text: <words>, first: 20) { nodes { __typename } } }',
    matches: '{ search(text: <words>) { totalCount } }',
    shows: /^ProcedureCall db\.index\.fulltext\.queryNodes/m,
  },
  {
    title: 'a name among one type',
    query: '{ search(text: <words>, types: [PROJECT], first: 20) { nodes { __typename } } }',
    matches: '{ search(text: <words>) { totalCount } }',
    shows: /^ProcedureCall db\.index\.fulltext\.queryNodes/m,
  },
  {
    title: 'what is found, by type',
    query:
      '{ search(text: <words>, first: 20) { totalCount nodes { __typename } groups(by: [TYPE]) { keys { value } count } } }',
    matches: '{ search(text: <words>) { totalCount } }',
    shows: /^ProcedureCall db\.index\.fulltext\.queryNodes/m,
  },
];

/** What cannot but read every node of a label, and is costed for it: if one no longer does, it belongs above. */
export const ALL: readonly (Operation & { readonly label: string })[] = [
  {
    title: 'a substring of what has no index for it',
    query: '{ projects(where: {description: {contains: "no such words"}}) { nodes { id } } }',
    label: 'Project',
  },
  {
    title: 'every',
    query: '{ projects(where: {countries: {every: {iso2: {eq: "none"}}}}) { totalCount } }',
    label: 'Project',
  },
  {
    title: 'order by a count',
    query: '{ projects(orderBy: {partners: {count: DESC}}, first: 20) { nodes { id } } }',
    label: 'Project',
  },
  {
    title: 'order through a single relation',
    query: '{ projects(orderBy: {facility: {name: ASC}}, first: 20) { nodes { id } } }',
    label: 'Project',
  },
  {
    title: 'a filter on a count',
    query: '{ projects(where: {partners: {count: {gte: 1000}}}) { nodes { id } } }',
    label: 'Project',
  },
  {
    title: 'a filter on a count, groups expanded',
    query: '{ projects(where: {partners: {count: {gte: 1000}, expandGroups: true}}) { nodes { id } } }',
    label: 'Project',
  },
  {
    title: 'times that overlap: two ends, each in an index of its own, each open on one side',
    query: '{ projects(where: {time: {overlaps: "0500"}}) { nodes { id } } }',
    label: 'Project',
  },
  { title: 'a sum', query: '{ projects { aggregate { capacityAfter { sum } } } }', label: 'Project' },
  { title: 'groups', query: '{ projects { groups(by: [KIND]) { count } } }', label: 'Project' },
];

/** What follows links whatever their type, from and to what has many of them. */
export const TRAVERSALS: readonly Operation[] = [
  {
    title: 'paths from hub to hub',
    query: '{ paths(from: <most>, to: <next>) { steps { relations { edges { relation } } } } }',
  },
  {
    title: 'all paths from hub to hub that there may be',
    query: '{ paths(from: <most>, to: <next>, first: 100) { length } }',
  },
  {
    title: 'paths from anything to a hub, on one basis',
    query: '{ paths(from: <project>, to: <most>, basis: "dataset:large") { length } }',
  },
  {
    title: 'cycles through a hub',
    query: '{ paths(from: <most>, to: <most>) { steps { relations { edges { relation } } } } }',
  },
  {
    title: 'all cycles through a hub that there may be',
    query: '{ paths(from: <most>, to: <most>, first: 100) { length } }',
  },
  {
    title: 'what is around a hub',
    query: '{ neighbourhood(of: <most>, hops: 2) { steps { relations { totalCount } } leftOut } }',
  },
  {
    title: 'what hubs have in common',
    query: '{ common(of: [<most>, <next>], notOf: <project>) { linkedTo steps { from { id } } } }',
  },
];
