import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Database } from '../../src/neo4j/database.ts';
import { QueryEngine } from '../../src/query/engine.ts';
import { PlanCacheWarmer } from '../../src/query/execute/plan-cache-warmer.ts';
import type { Server } from '../../src/server/server.ts';
import { model, schema, seedDatabase } from '../support/engine.ts';
import { post, start, stopAll } from './support.ts';

let database: Database;
let heat: PlanCacheWarmer;
let server: Server;

beforeAll(async () => {
  database = await seedDatabase();
  heat = new PlanCacheWarmer(database);
  const engine = new QueryEngine(schema, model, database, { policy: heat });
  server = await start({ engine, ready: () => database.verify(), explain: true });
});

afterAll(async () => {
  heat.stop();
  await stopAll();
  await database.close();
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Returns the bytes of the heap after a collection. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Makes a new operation, 100 kB of JSON when it is parsed. */
const operation = (i: number) =>
  `{ country(id: "country:AZ") { ${Array.from({ length: 500 }, (_, j) => `a${i}_${j}: name`).join(' ')} } }`;

const ask = async (i: number): Promise<void> => {
  const { status, text } = await post(server.url, { query: operation(i) });
  expect(status).toBe(200);
  expect(JSON.parse(text).data.country[`a${i}_7`]).toBe('Azerbaijan');
};

it('uses no more memory for many different operations', async () => {
  for (let i = 0; i < 150; i += 1) await ask(i);
  const before = held();
  for (let i = 150; i < 450; i += 1) await ask(i);
  expect(held() - before).toBeLessThan(30e6);
});

const LISTS = ['borders', 'capitals', 'claims', 'exercises', 'funds', 'memberships', 'projects', 'relations'];
const KINDS = ['totalCount', 'nodes { id }', 'edges { cursor }', 'nodes { id } totalCount'];

/**
 * Makes a different statement for each number, 0 to 65,535, by varying the selection of eight
 * lists.
 */
const different = (i: number) =>
  `{ countries(first: 3) { nodes { id ${LISTS.map((list, bit) => `${list} { ${KINDS[(i >> (2 * bit)) & 3]} }`).join(' ')} } } }`;

async function asked(query: string): Promise<{ readonly statements: number }> {
  const { text } = await post(server.url, { query });
  const { errors, extensions } = JSON.parse(text);
  expect(errors).toBeUndefined();
  return { statements: extensions.explain.statements };
}

const HOT =
  '{ countries(first: 20) { nodes { name borders { nodes { name capitals { nodes { name } } } } } } }';
const FLOOD = 1_000;
const CLIENTS = 8;

it('answers what is hot in one statement while 1,000 operations differ, and when they have been planned', async () => {
  expect((await asked(HOT)).statements).toBeGreaterThan(1);
  await heat.settled();
  let next = 0;
  const cold: number[] = [];
  const client = async () => {
    // A prime, so that all lists change from one to the next.
    while (next < FLOOD) cold.push((await asked(different((next++ * 7_919) % 65_536))).statements);
  };
  const flood = Promise.all(Array.from({ length: CLIENTS }, client));
  const hot: number[] = [];
  while (next < FLOOD) {
    hot.push((await asked(HOT)).statements);
    await sleep(20);
  }
  await flood;
  expect([cold.length, cold.filter(n => n === 1)]).toEqual([FLOOD, []]);
  expect(hot.length).toBeGreaterThan(20);
  // some of the flood is planned now, while the server is idle
  for (const end = performance.now() + 3_000; performance.now() < end; await sleep(50))
    hot.push((await asked(HOT)).statements);
  expect(hot.filter(n => n !== 1)).toEqual([]);
});
