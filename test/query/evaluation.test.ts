import fc from 'fast-check';
import { parse } from 'graphql';
import { reset } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { QueryEngine } from '../../src/query/engine.ts';
import { fold } from '../../src/text/fold.ts';
import { emptyDatabase, engineOn } from '../support/engine.ts';
import {
  type Border,
  edgeGroups,
  edgeHolds,
  edgeSummary,
  groups,
  holds,
  type Land,
  summary,
  type Where,
} from './evaluate.ts';

/**
 * Filters, aggregates and groups, at the root and below, against a plain evaluation over the same data: with nulls, ties,
 * parallel edges, and integers whose sum is past 64 bits.
 */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 600 : 60;
const SEED = 20_241_124;
const REGIONS = ['Əsia', 'asia', 'Europe', 'Éurope', 'Polar'];
const NUMBERS = [
  null,
  0n,
  1n,
  -5n,
  9_007_199_254_740_993n,
  4_611_686_018_427_387_904n,
  9_223_372_036_854_775_807n,
];
const DAYS = [null, '1991-08-31', '2020-01-01', '2024-02-29'];
const COUNT = 60;
const ALIASES = ['Burma', 'Birma', 'Ázer', 'Nur-Sultan'];

const land = (id: number) =>
  fc.record({
    id: fc.constant(`country:X${String(id).padStart(3, '0')}`),
    name: fc.constantFrom('Alpha', 'Beta', 'alpha', 'Ümlaut').map(name => `${name} ${id % 7}`),
    collective: fc.boolean(),
    region: fc.constantFrom(null, ...REGIONS),
    population: fc.constantFrom(...NUMBERS),
    merchantMarine: fc.constantFrom(null, 0n, 3n, -1n, 2_147_483_647n),
    area: fc.constantFrom(null, 0.5, -3, 17_098_242, 1e300),
    aliases: fc.subarray(ALIASES),
    borders: fc.array(
      fc.record({
        other: fc.nat(COUNT - 1),
        validFrom: fc.constantFrom(...DAYS),
        claimCount: fc.constantFrom(...NUMBERS),
      }),
      { maxLength: 4 },
    ),
  });

let database: Database;
let engine: QueryEngine;
let lands: readonly Land[];

beforeAll(async () => {
  database = await emptyDatabase();
  engine = engineOn(database);
  const made = fc.sample(fc.tuple(...Array.from({ length: COUNT }, (_, i) => land(i))), {
    numRuns: 1,
    seed: SEED,
  })[0];
  lands = symmetric((made ?? []) as readonly Land[]);
  const rows = lands.map(({ borders: _, ...rest }) => ({
    ...rest,
    type: 'COUNTRY',
    nameFolded: fold(rest.name),
    regionFolded: rest.region === null ? null : fold(rest.region),
    aliasesFolded: rest.aliases.map(fold),
  }));
  const edges = lands.flatMap(({ id, borders }, i) =>
    borders.filter(b => b.other > i).map(b => [id, lands[b.other]?.id, b.validFrom, b.claimCount]),
  );
  await database.run({
    text: 'UNWIND $v.rows AS row CREATE (n:Entity:Party:Country) SET n = row',
    parameters: { v: { rows } },
  });
  await database.run({
    text: "UNWIND $v.edges AS e MATCH (a:Entity {id: e[0]}) MATCH (b:Entity {id: e[1]}) CREATE (a)-[r:BORDERS {status: 'SINGLE_SOURCE'}]->(b) SET r.validFrom = e[2] CREATE (a)-[m:MEMBER_OF]->(b) SET m.validFrom = e[2], m.claimCount = e[3]",
    parameters: { v: { edges } },
  });
});

afterAll(async () => {
  await reset(database);
  await database.close();
});

/** Edges lead both ways, none to the same land; two lands may have several. The one that comes first is also a member of the other. */
function symmetric(made: readonly Land[]): readonly Land[] {
  const borders = made.map(() => [] as Border[]);
  made.forEach((one, i) => {
    for (const { other, ...edge } of one.borders) {
      if (other === i) continue;
      borders[i]?.push({ other, ...edge });
      borders[other]?.push({ other: i, ...edge });
    }
  });
  return made.map((one, i) => ({ ...one, borders: borders[i] ?? [] }));
}

const texts = fc.constantFrom('asia', 'ASIA', 'eur', 'Éu', 'a', 'pe', 'Ə', '');
const textFilter = fc.oneof(
  fc.record({ eq: fc.option(texts) }),
  fc.record({ in: fc.array(texts, { maxLength: 3 }), exact: fc.boolean() }),
  fc.record({ contains: texts, exact: fc.boolean() }),
  fc.record({ startsWith: texts }),
  fc.record({ endsWith: texts }),
  fc.record({ isNull: fc.boolean() }),
);
const ordered = (values: readonly unknown[]) => {
  const value = fc.constantFrom(...values.filter(v => v !== null));
  return fc.oneof(
    ...['eq', 'lt', 'lte', 'gt', 'gte'].map(operator => value.map(v => ({ [operator]: v }))),
    fc.record({ gte: value, lt: value }),
    fc.record({ in: fc.array(value, { maxLength: 3 }) }),
    fc.record({ isNull: fc.boolean() }),
    fc.constant({ eq: null }),
  );
};
const counts = fc.oneof(
  ...['eq', 'lt', 'lte', 'gt', 'gte'].map(operator => fc.nat(5).map(n => ({ [operator]: n }))),
  fc.record({ in: fc.array(fc.nat(5), { maxLength: 3 }) }),
);
const alias = fc.constantFrom('burma', 'BIRMA', 'azer', 'sultan', 'nobody');
const aliasFilter = fc.oneof(
  fc.record({ has: alias }),
  fc.record({ hasAny: fc.array(alias, { maxLength: 3 }) }),
  fc.record({ hasAll: fc.array(alias, { maxLength: 2 }) }),
  fc.record({ contains: alias }),
  fc.record({ isEmpty: fc.boolean() }),
);
const DAY = ordered(DAYS);

/** Conditions as deep as that. */
function condition(depth: number): fc.Arbitrary<Where> {
  const simple: fc.Arbitrary<Where>[] = [
    fc.record({ region: textFilter }),
    fc.record({ population: ordered([...NUMBERS, 12_345_678_901_234_567_890n]) }),
    fc.record({ merchantMarine: ordered([0, 3, -1, 2_147_483_647]) }),
    fc.record({ area: ordered([0.5, -3, 17_098_242, 2e300]) }),
    fc.record({ collective: fc.record({ eq: fc.boolean() }) }),
    fc.record({ aliases: aliasFilter }),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const inner = condition(depth - 1);
  const edge = edgeCondition(depth - 1);
  const along = (one: fc.Arbitrary<Where>) =>
    fc.tuple(one, fc.option(edge)).map(([of, on]) => ({ borders: on === null ? of : { ...of, edge: on } }));
  return fc.oneof(
    ...simple,
    fc.record({ and: fc.array(inner, { maxLength: 3 }) }),
    fc.record({ or: fc.array(inner, { maxLength: 3 }) }),
    fc.record({ not: inner }),
    ...['some', 'none', 'every'].map(q => along(inner.map(where => ({ [q]: where })))),
    along(fc.record({ count: counts })),
    fc.record({ borders: fc.record({ edge }) }),
    fc.tuple(inner, inner).map(([a, b]) => ({ ...a, ...b })),
  );
}

/** Conditions on an edge, as deep as that. */
function edgeCondition(depth: number): fc.Arbitrary<Where> {
  const simple = fc.record({ validFrom: DAY });
  if (depth === 0) return simple;
  const inner = edgeCondition(depth - 1);
  return fc.oneof(
    simple,
    fc.record({ and: fc.array(inner, { maxLength: 3 }) }),
    fc.record({ or: fc.array(inner, { maxLength: 3 }) }),
    fc.record({ not: inner }),
    condition(depth - 1).map(country => ({ node: { is: { country } } })),
  );
}

/** As a client sends it: integers past 2^53 are texts. */
const sent = (where: Where): unknown =>
  JSON.parse(JSON.stringify(where, (_, v) => (typeof v === 'bigint' ? v.toString() : v)));

const MEASURES = 'count collective population { count distinct sum min max }';
const GROUPS = `groups(by: [REGION], orderBy: [{ population: { sum: DESC } }]) { keys { value } count collective aggregate { population { sum } } }`;

async function ask(query: string, variables: Record<string, unknown>) {
  const result = await engine.execute({ document: parse(query), variables });
  expect(result?.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(result?.data));
}

test('at the root', async () => {
  const query = `query ($where: CountryWhere) { countries(where: $where, first: 1000, orderBy: [{ id: ASC }]) { totalCount nodes { id } aggregate { ${MEASURES} } ${GROUPS} } }`;
  let some = 0;
  await fc.assert(
    fc.asyncProperty(condition(3), async where => {
      const { countries } = await ask(query, { where: sent(where) });
      const kept = lands.filter(one => holds(where, one, lands));
      if (kept.length > 0 && kept.length < lands.length) some += 1;
      expect(countries).toEqual({
        totalCount: kept.length,
        nodes: kept.map(({ id }) => ({ id })),
        aggregate: summary(kept),
        groups: groups(kept),
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(some).toBeGreaterThan(RUNS / 3);
}, 1_200_000);

test('below a row', async () => {
  const query = `query ($where: CountryWhere, $edge: BorderEdgeWhere) { countries(first: 100, orderBy: [{ id: ASC }]) { nodes { borders(where: $where, whereEdge: $edge, first: 100, orderBy: [{ id: ASC }]) { totalCount nodes { id } aggregate { ${MEASURES} } ${GROUPS} } } } }`;
  await fc.assert(
    fc.asyncProperty(condition(2), edgeCondition(2), async (where, edge) => {
      const { countries } = await ask(query, { where: sent(where), edge: sent(edge) });
      const expected = lands.map(one => {
        const edges = one.borders.filter(b => edgeHolds(edge, b, lands));
        const kept = edges.map(b => lands[b.other] as Land).filter(other => holds(where, other, lands));
        const ids = kept.map(({ id }) => id).sort();
        return {
          borders: {
            totalCount: kept.length,
            nodes: ids.map(id => ({ id })),
            aggregate: summary(kept),
            groups: groups(kept),
          },
        };
      });
      expect(countries.nodes).toEqual(expected);
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  );
}, 1_200_000);

test('what is on edges', async () => {
  const sums =
    'aggregate { count collective } edgeAggregate { claimCount { count distinct sum } validFrom { min max } }';
  const by =
    'groups(by: [COLLECTIVE], byEdge: [VALID_FROM_YEAR], orderByEdge: [{ claimCount: { sum: DESC } }]) { keys { value year } count collective edgeAggregate { claimCount { sum } } }';
  const query = `query ($where: PartyWhere, $edge: MembershipEdgeWhere) { countries(first: 100, orderBy: [{ id: ASC }]) { nodes { memberships(where: $where, whereEdge: $edge) { totalCount ${sums} ${by} } } } }`;
  let some = 0;
  const wheres = fc.record({ edge: fc.record({ validFrom: DAY }), country: condition(1) });
  await fc.assert(
    fc.asyncProperty(fc.tuple(wheres, fc.boolean()), async ([{ edge, country }, either]) => {
      const is = { is: { country } };
      const given = either ? { edge: { or: [edge, { node: is }] } } : { edge, where: is };
      const { countries } = await ask(query, sent(given) as Record<string, unknown>);
      const expected = lands.map((one, i) => {
        const rows = one.borders
          .filter(b => b.other > i)
          .map(b => ({ edge: b, land: lands[b.other] as Land }))
          .filter(row => {
            const tests = [edgeHolds(edge, row.edge, lands), holds(country, row.land, lands)];
            return either ? tests.includes(true) : !tests.includes(false);
          });
        if (rows.length > 1) some += 1;
        const { count, collective } = summary(rows.map(({ land: reached }) => reached));
        return {
          memberships: {
            totalCount: rows.length,
            aggregate: { count, collective },
            edgeAggregate: edgeSummary(rows),
            groups: edgeGroups(rows),
          },
        };
      });
      expect(countries.nodes).toEqual(expected);
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  );
  expect(some).toBeGreaterThan(RUNS);
}, 1_200_000);
