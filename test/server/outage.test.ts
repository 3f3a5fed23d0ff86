import { connect, type Database } from '../../src/neo4j/database.ts';
import { waitUntilReady } from '../../src/neo4j/wait-until-ready.ts';
import type { Server } from '../../src/server/server.ts';
import { type BoltProxy, startProxy } from '../neo4j/proxy.ts';
import { testServer } from '../support/neo4j.ts';
import { engineOf, LEAK, post, send, start, stopAll } from './support.ts';

let proxy: BoltProxy;
let database: Database;
let server: Server;
beforeAll(async () => {
  const neo4j = await testServer();
  proxy = await startProxy(neo4j.uri);
  database = connect({ ...neo4j, uri: proxy.uri, timeoutMs: 1_000 });
  await waitUntilReady(database);
  const engine = engineOf(async ({ signal }) => {
    const statement = { text: "RETURN 'Hello, graph.'", parameters: {} };
    const [row] = await database.read(statement, signal ? { signal } : {});
    return { data: { hello: row?.[0] } };
  });
  server = await start({ engine, ready: () => database.verify() });
});
afterAll(async () => {
  await stopAll();
  await database.close();
  await proxy.close();
});

const ask = async () => {
  const { status, text } = await post(server.url, { query: '{ hello }' });
  expect(text).not.toMatch(LEAK);
  return { status, code: JSON.parse(text).errors?.[0].extensions.code };
};
const probe = async (path: string) => (await send(new URL(path, server.url).href)).status;
/** Returns the number of refused requests until one is answered. */
const refused = async () => {
  let count = 0;
  while ((await ask()).status !== 200) count += 1;
  return count;
};

it('says that the database is away, and answers again when it is back', async () => {
  expect([(await ask()).status, await probe('/ready')]).toEqual([200, 200]);
  await proxy.refuse(true);
  const { status, code } = await ask();
  expect([status, ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT']]).toEqual([
    503,
    expect.arrayContaining([code]),
  ]);
  expect([await probe('/health'), await probe('/ready')]).toEqual([200, 503]);
  await proxy.refuse(false);
  expect([(await ask()).status, await probe('/ready')]).toEqual([200, 200]);
});

it('says in time that the database is silent, and answers again when it speaks', async () => {
  proxy.blackhole(true);
  for (const { status, code } of await Promise.all([ask(), ask(), ask()]))
    expect([status, code]).toEqual([503, 'DATABASE_TIMEOUT']);
  expect(await probe('/health')).toBe(200);
  proxy.blackhole(false);
  expect(await refused()).toBeLessThanOrEqual(10);
  expect(await probe('/ready')).toBe(200);
});
