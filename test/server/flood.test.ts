import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Heat } from '../../src/ask/heat.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Engine } from '../../src/query.ts';
import type { Server } from '../../src/server/server.ts';
import { model, schema, seedDatabase } from '../support/engine.ts';
import { post, start, stopAll } from './support.ts';

let database: Database;
let heat: Heat;
let server: Server;

beforeAll(async () => {
  database = seedDatabase();
  heat = new Heat(database);
  const engine = new Engine(schema, model, database, { policy: heat });
  server = await start({ engine, ready: () => database.verify() });
});

afterAll(async () => {
  heat.stop();
  await stopAll();
  await database.close();
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are held for good. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** An operation that nobody has asked before, 100 kB of JSON when it is parsed. */
const operation = (i: number) =>
  `{ country(id: "country:AZ") { ${Array.from({ length: 500 }, (_, j) => `a${i}_${j}: name`).join(' ')} } }`;

const ask = async (i: number): Promise<void> => {
  const { status, text } = await post(server.url, { query: operation(i) });
  expect(status).toBe(200);
  expect(JSON.parse(text).data.country[`a${i}_7`]).toBe('Azerbaijan');
};

it('holds no more memory however many operations differ', async () => {
  for (let i = 0; i < 150; i += 1) await ask(i);
  const before = held();
  for (let i = 150; i < 450; i += 1) await ask(i);
  expect(held() - before).toBeLessThan(30e6);
});
