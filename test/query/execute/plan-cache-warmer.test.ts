import { parse } from 'graphql';
import { STANDARD_LIMITS } from '../../../src/query/cost/limits.ts';
import type { QueryEngine } from '../../../src/query/engine.ts';
import type { PreparedQuery } from '../../../src/query/execute/execute.ts';
import {
  PlanCacheWarmer,
  type PlanCacheWarmerOptions,
} from '../../../src/query/execute/plan-cache-warmer.ts';
import { warmupSet } from '../../../src/query/execute/warmup-set.ts';
import { type Counted, engineOn, explain, model, schema, seedDatabase } from '../../support/engine.ts';

let database: Counted;
let heat: PlanCacheWarmer;
let engine: QueryEngine;

beforeAll(async () => {
  database = await seedDatabase();
});

afterEach(() => heat.stop());
afterAll(() => database.close());

function start(options?: PlanCacheWarmerOptions): void {
  heat = new PlanCacheWarmer(database, options);
  engine = engineOn(database, { policy: heat });
}

/** Asks, and says how many statements it took. */
const statements = async (query: string) => (await explain(engine, query)).statements;

const deep = (field: string, type = 'Country') =>
  `{ c: countries(first: 3) { nodes { ${field} funds { nodes { name } } ... on ${type} { exercises { totalCount } } } } }`;

it('answers in pieces first, and whole once Neo4j has planned the whole', async () => {
  start();
  const document = parse('{ funds { nodes { name partners { nodes { name } } } } }');
  const first = await engine.execute({ document });
  expect(await statements('{ x: funds { nodes { name y: partners { nodes { name } } } } }')).toBe(2);
  await heat.settled();
  // whatever the user calls the fields, it is the same statement
  expect(await statements('{ z: funds { nodes { name partners { nodes { name } } } } }')).toBe(1);
  expect(await engine.execute({ document })).toEqual(first);
});

it.each([
  '{ entities(ids: ["country:AZ", "country:KZ"]) { nodes { name funds: relations { totalCount } } } }',
  '{ search(text: "Almaty") { nodes { __typename } edges { score } totalCount } }',
  '{ entity(externalId: "ISO3166-1:UZB") { name(lang: "ru") claims { nodes { id } } } }',
  '{ places(orderBy: [{location: {latitude: 40, longitude: 50}}]) { nodes { name country { name } } } }',
  '{ projects { aggregate { count } groups(by: [KIND, COUNTRIES]) { keys { entity { name } } count } } }',
])('plans with values that find nothing: %s', async query => {
  start();
  expect(await statements(query)).toBeGreaterThan(1);
  await heat.settled();
  database.sent.length = 0;
  expect(await statements(query)).toBe(1);
});

it('plans only what is asked often while operations are answered all the time', async () => {
  start();
  heat.begin({ text: 'another operation that takes its time' } as PreparedQuery);
  const [often, once] = [deep('name'), deep('description')];
  await statements(once);
  for (let i = 0; i < 8; i += 1) expect(await statements(often)).toBeGreaterThan(1);
  while ((await statements(often)) > 1) await new Promise(resolve => setTimeout(resolve, 20));
  expect(await statements(once)).toBeGreaterThan(1);
});

it('keeps what is hot hot, and little else, under a flood of operations that differ', async () => {
  start({ hot: 3, waiting: 5 });
  const hot = deep('name');
  await statements(hot);
  await heat.settled();
  const other = (i: number) =>
    `{ countries(first: ${i}) { nodes { ${['id', 'iso2', 'iso3', 'area', 'region', 'population']
      .filter((_, bit) => i & (1 << bit))
      .map(field => `${field} `)
      .join('')} id borders { totalCount } ${i & 64 ? 'capitals' : 'memberships'} { nodes { id } } } } }`;
  database.sent.length = 0;
  heat.begin({ text: 'the flood' } as PreparedQuery);
  for (let i = 1; i < 128; i += 1) {
    expect(await statements(other(i))).toBeGreaterThan(1);
    if (i % 10 === 0) expect(await statements(hot)).toBe(1);
  }
  heat.end({ text: 'the flood', plan: { parameters: [] } } as unknown as PreparedQuery);
  database.sent.length = 0;
  await heat.settled();
  // five were planned, with two statements each, of which three are kept
  expect(database.sent.length).toBeLessThanOrEqual(10);
  expect(await statements(hot)).toBeGreaterThan(1);
});

it('takes nothing for hot when Neo4j has no plans any more', async () => {
  start();
  await statements(deep('iso2'));
  await heat.settled();
  expect(await statements(deep('iso2'))).toBe(1);
  heat.forget();
  expect(await statements(deep('iso2'))).toBeGreaterThan(1);
  await heat.settled();
  expect(await statements(deep('iso2'))).toBe(1);
});

it('answers by the plan that there is when the graph has become another one, and has another made meanwhile', async () => {
  start();
  await statements(deep('iso3'));
  await heat.settled();
  database.sent.length = 0;
  heat.outdate();
  const { cypher } = await explain(engine, deep('iso3'));
  expect(cypher).toEqual([expect.stringMatching(/^CYPHER replan=skip CALL/)]);
  await heat.settled();
  const text = cypher[0]?.replace('replan=skip', 'replan=force');
  expect(database.sent.filter(one => one.text === text)).toHaveLength(1);
});

it('learns the pieces that operations are cut into, before anybody asks', async () => {
  const words = [...warmupSet(schema, model, STANDARD_LIMITS)];
  const known = new Set(words.map(({ text }) => text));
  expect(known.size).toBe(words.length);
  start();
  for (const query of [
    '{ country(iso2: "AZ") { name(lang: "ru") borders { totalCount nodes { name capitals { nodes { name } } } } } }',
    '{ projects { totalCount nodes { name facility { name kind } funds(orderBy: {capital: DESC}) { edges { amount node { name } } } } pageInfo { hasNextPage } } }',
    '{ exercises { nodes { participants(first: 3, orderBy: {name: DESC}) { edges { role status claims { nodes { quote } } node { ... on Country { iso2 } } } } } } }',
    '{ events { nodes { name ... on Meeting { participants { nodes { name } } } facts { field claims { nodes { id } } } claims { nodes { id } } relations { edges { relation } } } } }',
  ]) {
    const { cypher } = await explain(engine, query);
    expect(cypher.length).toBeGreaterThan(1);
    expect(cypher.filter(text => !known.has(text))).toEqual([]);
  }
});
