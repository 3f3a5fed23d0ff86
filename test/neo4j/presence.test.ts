import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { Presence } from '../../src/neo4j/presence.ts';
import { PlanCacheWarmer } from '../../src/query/execute/plan-cache-warmer.ts';
import { engineOn, explain } from '../support/engine.ts';
import { type OwnServer, startServer } from '../support/neo4j.ts';
import { type BoltProxy, startProxy } from './proxy.ts';

/** A Neo4j of its own, that is stopped and started on the same port; and a proxy before it, that breaks connections and no more. */
let server: OwnServer;
let proxy: BoltProxy;
let database: Database;
let heat: PlanCacheWarmer;
let presence: Presence;
/** How often it went or came back. */
let seen = 0;

beforeAll(async () => {
  server = await startServer({ heapMb: 512 });
  proxy = await startProxy(server.uri);
  database = connect({ ...server, uri: proxy.uri });
  heat = new PlanCacheWarmer(database);
  presence = new Presence(database, () => {
    seen += 1;
    heat.forget();
  });
  presence.start();
});

afterAll(async () => {
  presence.stop();
  heat.stop();
  await database.close();
  await proxy.close();
  await server.remove();
});

/** Two where it is asked in pieces, though there is nothing in the graph. */
const statements = async () =>
  (await explain(engineOn(database, { policy: heat }), '{ funds { totalCount } countries { totalCount } }'))
    .statements;

it('does not take broken connections for a restart: what is hot stays hot', async () => {
  expect(await statements()).toBe(2);
  await heat.settled();
  expect(await statements()).toBe(1);
  proxy.kill();
  expect(await statements()).toBe(1);
  proxy.kill();
  await sleep(1_500);
  expect([await statements(), seen]).toEqual([1, 0]);
});

it('sees a restart while nobody asks anything, and takes nothing for planned then', async () => {
  const port = Number(new URL(server.uri).port);
  await server.stop();
  server = await server.again({ port });
  await until(() => seen === 2);
  expect(await statements()).toBe(2);
  await heat.settled();
  expect([await statements(), seen]).toEqual([1, 2]);
});

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await sleep(20);
}
