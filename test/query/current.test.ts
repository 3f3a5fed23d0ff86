import { parse } from 'graphql';
import { reset } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { QueryEngine } from '../../src/query/engine.ts';
import { emptyDatabase, engineOn } from '../support/engine.ts';

/** Of a passage one claim is current and two are retracted: lists, counts, filters and orders see the first, unless asked otherwise. */
let database: Database;
let engine: QueryEngine;

beforeAll(async () => {
  database = await emptyDatabase();
  engine = engineOn(database);
  await database.run({
    text: `CREATE (one:Passage {id: 'one', exact: 'one'}), (two:Passage {id: 'two', exact: 'two'})
           WITH * UNWIND [['a', true, 'AFFIRMS', one], ['b', false, 'DENIES', one], ['c', false, 'AFFIRMS', one], ['d', true, 'AFFIRMS', two], ['e', true, 'DENIES', two]] AS c
           WITH c, c[3] AS passage CREATE (:Claim {id: c[0], current: c[1], polarity: c[2]})-[:QUOTED_FROM]->(passage)`,
    parameters: {},
  });
});

afterAll(async () => {
  await reset(database);
  await database.close();
});

async function ask(query: string): Promise<unknown> {
  const result = await engine.execute({ document: parse(query) });
  expect(result?.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(result?.data));
}

test('lists and counts', async () => {
  const query =
    '{ claims(where: { id: { eq: "a" } }) { nodes { passage { claims { totalCount nodes { id } aggregate { count } groups(by: [POLARITY]) { keys { value } count } } retracted: claims(where: { current: { eq: false } }) { nodes { id } } } } } }';
  const claims = {
    totalCount: 1,
    nodes: [{ id: 'a' }],
    aggregate: { count: 1 },
    groups: [{ keys: [{ value: 'AFFIRMS' }], count: 1 }],
  };
  const retracted = { nodes: [{ id: 'b' }, { id: 'c' }] };
  expect(await ask(query)).toEqual({ claims: { nodes: [{ passage: { claims, retracted } }] } });
});

/** Which current claims stand in a passage that fulfils this. */
const FILTERS: readonly (readonly [string, readonly string[]])[] = [
  ['count: { eq: 1 }', ['a']],
  ['count: { gt: 2 }', []],
  ['some: { polarity: { eq: DENIES } }', ['d', 'e']],
  ['some: { polarity: { eq: DENIES }, current: { eq: false } }', ['a']],
  ['none: { polarity: { eq: DENIES } }', ['a']],
  ['none: {}', []],
  ['none: { current: { eq: false } }', ['d', 'e']],
  ['every: { polarity: { eq: AFFIRMS } }', ['a']],
  ['every: { current: { eq: true } }', ['d', 'e']],
];

test.each(FILTERS)('claims: { %s }', async (filter, ids) => {
  const query = `{ claims(where: { passage: { claims: { ${filter} } } }, orderBy: [{ id: ASC }]) { nodes { id } } }`;
  expect(await ask(query)).toEqual({ claims: { nodes: ids.map(id => ({ id })) } });
});

test('an order by their number', async () => {
  const query =
    '{ claims(orderBy: [{ passage: { claims: { count: DESC } } }, { id: ASC }]) { nodes { id } } }';
  expect(await ask(query)).toEqual({ claims: { nodes: ['d', 'e', 'a'].map(id => ({ id })) } });
});
