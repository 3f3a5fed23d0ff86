import fc from 'fast-check';
import { type GraphQLInputObjectType, getNamedType, isInputObjectType, parse } from 'graphql';
import type { QueryEngine } from '../../src/query/engine.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';

/**
 * Keysets: over any order and page size, forwards, backwards and unpaged are the same list, hasNextPage and
 * hasPreviousPage are exact on every page, and each page is one statement.
 */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 400 : 25;
const SORTS = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'];

/** Lists of the seed with ties and nulls, at the root and below, small enough to be read whole. */
const LISTS = [
  {
    before: '{ list: countries',
    after: '}',
    args: 'where: {region: {in: ["Asia", "Oceania"]}}',
    order: 'CountryOrder',
  },
  { before: '{ list: projects', after: '}', args: '', order: 'ProjectOrder' },
  { before: '{ list: events', after: '}', args: '', order: 'EventOrder' },
  { before: '{ list: parties', after: '}', args: 'where: {aliases: {isEmpty: true}}', order: 'PartyOrder' },
  {
    before: '{ list: claims',
    after: '}',
    args: 'where: {document: {id: {eq: "document:astana-2024"}}}',
    order: 'ClaimOrder',
  },
  {
    before: '{ owner: country(id: "country:AZ") { list: relations',
    after: '} }',
    args: 'types: [BORDERS, COOPERATES_IN]',
    order: null,
  },
  {
    before: '{ owner: country(id: "country:RU") { list: borders',
    after: '} }',
    args: '',
    order: 'CountryOrder',
    byEdge: 'BorderEdgeOrder',
  },
  { before: '{ list: timeline', after: '}', args: 'of: ["country:AZ", "country:RU"]', order: null },
  { before: '{ list: timeline', after: '}', args: 'of: "country:KZ", undated: true', order: null },
  {
    before: '{ owner: facility(id: "facility:alat-port") { list: claims',
    after: '} }',
    args: '',
    order: 'ClaimOrder',
  },
];

type List = Omit<(typeof LISTS)[number], 'order' | 'byEdge'>;

/** All connections are alike in what is asked of them here. */
interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

let database: Counted;
let engine: QueryEngine;

beforeAll(async () => {
  database = await seedDatabase();
  engine = engineOn(database);
});

afterAll(() => database.close());

async function page(list: List, order: string, range: string): Promise<Page> {
  const args = [list.args, order, range].filter(Boolean).join(', ');
  const query = `${list.before}(${args}) { totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${list.after}`;
  database.sent.length = 0;
  const result = await engine.execute({ document: parse(query) });
  expect(result?.errors ?? []).toEqual([]);
  expect(database.sent).toHaveLength(1);
  const data = result?.data as { list?: Page; owner?: { list: Page } };
  return (data.list ?? data.owner?.list) as Page;
}

/** One key of an order, as deep as it goes: fields, counts, distances, what links lead to, what is on edges. */
function keyOf(type: GraphQLInputObjectType, depth = 0): fc.Arbitrary<string> {
  const keys = Object.values(type.getFields())
    .filter(f => depth < 2 || !isInputObjectType(getNamedType(f.type)))
    // The only list of edges here leads to countries.
    .filter(f => type.name !== 'NodeOrder' || f.name === 'country')
    .map(f => {
      const inner = getNamedType(f.type);
      if (!isInputObjectType(inner)) return fc.constantFrom(...SORTS).map(sort => `{${f.name}: ${sort}}`);
      if (inner.name === 'DistanceOrder')
        return fc
          .constantFrom(...SORTS)
          .map(sort => `{${f.name}: {latitude: 40, longitude: 50, sort: ${sort}}}`);
      return keyOf(inner, depth + 1).map(key => `{${f.name}: ${key}}`);
    });
  return fc.oneof(...keys);
}

const keysOf = (order: string | null | undefined) =>
  order
    ? fc.uniqueArray(keyOf(schema.getType(order) as GraphQLInputObjectType), { maxLength: 3 })
    : fc.constant<string[]>([]);

const scenario = fc.nat(LISTS.length - 1).chain(index => {
  const { order, byEdge } = LISTS[index] as { order: string | null; byEdge?: string };
  const size = fc.integer({ min: 1, max: 40 });
  return fc.record({ index: fc.constant(index), keys: keysOf(order), edgeKeys: keysOf(byEdge), size });
});

/** The arguments of an order. */
const ordered = (by: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(by)
    .flatMap(([name, keys]) => (keys.length === 0 ? [] : [`${name}: [${keys.join(', ')}]`]))
    .join(', ');

/** Pages of a size, from either end, are the list. */
async function checkPages(list: List, order: string, size: number): Promise<void> {
  const whole = await page(list, order, 'first: 1000');
  const ids = whole.edges.map(e => e.cursor);
  expect(ids).toHaveLength(whole.totalCount);
  expect(new Set(ids).size).toBe(ids.length);
  const forwards: string[] = [];
  for (let after = ''; ; ) {
    const next = await page(list, order, `first: ${size}${after}`);
    forwards.push(...next.edges.map(e => e.cursor));
    expect(next.pageInfo.hasPreviousPage).toBe(after !== '');
    expect(next.pageInfo.hasNextPage).toBe(forwards.length < ids.length);
    expect(next.pageInfo.endCursor).toBe(next.edges.at(-1)?.cursor ?? null);
    if (!next.pageInfo.hasNextPage) break;
    after = `, after: ${JSON.stringify(next.pageInfo.endCursor)}`;
  }
  expect(forwards).toEqual(ids);
  const backwards: string[] = [];
  for (let before = ''; ; ) {
    const previous = await page(list, order, `last: ${size}${before}`);
    backwards.unshift(...previous.edges.map(e => e.cursor));
    expect(previous.pageInfo.hasNextPage).toBe(before !== '');
    expect(previous.pageInfo.hasPreviousPage).toBe(backwards.length < ids.length);
    if (!previous.pageInfo.hasPreviousPage) break;
    before = `, before: ${JSON.stringify(previous.pageInfo.startCursor)}`;
  }
  expect(backwards).toEqual(ids);
}

test('forwards, backwards and unpaged are one list', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ index, keys, edgeKeys, size }) => {
      const order = ordered({ orderBy: keys, orderByEdge: edgeKeys });
      await checkPages(LISTS[index] as List, order, size);
    }),
    { numRuns: RUNS, seed: 20_240_809 },
  );
}, 1_200_000);

/** More countries lie in these than are few for a small page, or fewer, or fewer in the second one alone. */
const RANGES = [
  'where: {population: {gte: 1}}',
  'where: {area: {lt: 1000}}',
  'where: {population: {gt: 1}, area: {gte: 100, lt: 1e8}}',
  'where: {population: {gt: 1}, area: {lt: 50}, collective: {eq: false}}',
];
const RANGED = RANGES.flatMap(args =>
  ['', 'orderBy: [{subregion: DESC_NULLS_FIRST}, {population: ASC}]'].flatMap(order =>
    [3, 40].map(size => [args, order, size] as const),
  ),
);

test.each(RANGED)(
  'so they are where some lie in ranges: %s %s, by %d',
  async (args, order, size) => {
    const list = { before: '{ list: countries', after: '}', args };
    await checkPages(list, order, size);
  },
  600_000,
);

test('a cursor of another list, order or field is refused before the database is asked', async () => {
  const { edges } = await page(LISTS[0] as List, 'orderBy: [{area: DESC}]', 'first: 1');
  const cursor = edges[0]?.cursor as string;
  const altered = `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`;
  const others = [
    `{ countries(orderBy: [{area: ASC}], after: "${cursor}") { totalCount nodes { id } } }`,
    `{ countries(after: "${cursor}") { nodes { id } } }`,
    `{ places(after: "${cursor}") { nodes { id } } }`,
    `{ countries(orderBy: [{area: DESC}], after: "${altered}") { nodes { id } } }`,
    `{ countries(orderBy: [{area: DESC}], after: "k11.W10.AAAAAA") { nodes { id } } }`,
    '{ countries(after: "") { nodes { id } } }',
  ];
  database.sent.length = 0;
  for (const query of others) {
    const result = await engine.execute({ document: parse(query) });
    expect(result?.errors?.map(e => e.extensions?.code)).toEqual(['BAD_CURSOR']);
    expect(result?.data).toBeUndefined();
  }
  expect(database.sent).toHaveLength(0);
});
