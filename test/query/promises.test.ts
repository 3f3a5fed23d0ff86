import { parse } from 'graphql';
import { reset } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { QueryEngine } from '../../src/query/engine.ts';
import { emptyDatabase, engineOn } from '../support/engine.ts';

/**
 * What happens where the database breaks a promise of the schema: nulls propagate, errors have paths and locations, as
 * graphql-js's executor does it, and no bad value gets through.
 */
let database: Database;
let engine: QueryEngine;

beforeAll(async () => {
  database = await emptyDatabase();
  engine = engineOn(database);
  await database.run({
    text: `CREATE (az:Entity:Party:Country {id: 'country:AZ', type: 'COUNTRY', name: 'Azerbaijan', collective: false, area: 'large'})
           CREATE (kz:Entity:Party:Country {id: 'country:KZ', type: 'COUNTRY', collective: false, merchantMarine: 9999999999})
           CREATE (good:Entity:Fund {id: 'fund:good', type: 'FUND', name: 'Good', status: 'ESTABLISHED'})
           CREATE (odd:Entity:Fund {id: 'fund:odd', type: 'FUND', name: 'Odd', status: 'PERHAPS'})
           CREATE (what:Entity {id: 'what:what', type: 'WHAT', name: 'What'})
           CREATE (az)-[:PARTNER_IN {status: 'SINGLE_SOURCE'}]->(good), (az)-[:PARTNER_IN]->(odd), (kz)-[:PARTNER_IN {status: 'SINGLE_SOURCE'}]->(good)`,
    parameters: {},
  });
});

afterAll(async () => {
  await reset(database);
  await database.close();
});

const QUERIES = {
  'a missing name in a list makes the list’s owner null':
    '{ fund(id: "fund:good") { partners { nodes { name } } } }',
  'a missing name of one node makes it null':
    '{ kz: country(id: "country:KZ") { id name } az: country(id: "country:AZ") { name } }',
  'an enum value that is none': '{ fund(id: "fund:odd") { name status } }',
  'a text where a number belongs': '{ country(id: "country:AZ") { name area } }',
  'an integer past 32 bits': '{ country(id: "country:KZ") { id merchantMarine } }',
  'an edge without a status': '{ country(id: "country:AZ") { funds { edges { status node { name } } } } }',
  'a type that the schema does not know': '{ entity(id: "what:what") { id } }',
  'several at once':
    '{ countries(orderBy: {id: ASC}) { nodes { name area merchantMarine funds { edges { status } } } } }',
  'a list that is not there is empty': '{ country(id: "country:AZ") { aliases externalIds } }',
  'an edge without claims':
    '{ country(id: "country:AZ") { funds { edges { claims { totalCount nodes { id } } contestedBy { nodes { id } } } } } }',
};

const WHOLE = new Set(['a list that is not there is empty', 'an edge without claims']);

test.each(Object.entries(QUERIES))('%s', async (name, query) => {
  const document = parse(query);
  const fast = await engine.execute({ document });
  const oracle = await engine.execute({ document, executor: true });
  expect(JSON.parse(JSON.stringify(fast))).toEqual(JSON.parse(JSON.stringify(oracle)));
  const broken = !WHOLE.has(name);
  expect((fast?.errors ?? []).length > 0).toBe(broken);
  for (const error of fast?.errors ?? []) expect(error.path?.length).toBeGreaterThan(0);
});

/** A text where a number belongs makes a sum fail in the database, and the whole statement with it. */
test('one root field that fails in the database leaves the others their data', async () => {
  const query =
    '{ fine: fund(id: "fund:good") { name } sum: countries { aggregate { area { sum } } } list: funds(orderBy: [{id: ASC}]) { totalCount nodes { id } } }';
  for (const executor of [false, true]) {
    const result = await engine.execute({ document: parse(query), executor });
    expect(JSON.parse(JSON.stringify(result?.data))).toEqual({
      fine: { name: 'Good' },
      sum: null,
      list: { totalCount: 2, nodes: [{ id: 'fund:good' }, { id: 'fund:odd' }] },
    });
    expect(result?.errors?.map(e => [e.extensions.code, e.path])).toEqual([['DATABASE_FAILED', ['sum']]]);
  }
  const alone = await engine.execute({ document: parse('{ countries { aggregate { area { sum } } } }') });
  expect(alone?.errors?.map(e => e.extensions.code)).toEqual(['DATABASE_FAILED']);
});
