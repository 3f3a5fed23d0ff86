import { connect, type Database } from '../../src/neo4j/database.ts';
import { waitUntilReady } from '../../src/neo4j/wait-until-ready.ts';
import type { Server } from '../../src/server/server.ts';
import { type BoltProxy, startProxy } from '../neo4j/proxy.ts';
import { engineOf, LEAK, post, send, start, stopAll } from './support.ts';

let proxy: BoltProxy;
let database: Database;
let server: Server;
beforeAll(async () => {
  const target = new URL(process.env.NEO4J_TEST_URI as string);
  proxy = await startProxy({ host: target.hostname, port: Number(target.port) });
  database = connect({
    uri: `bolt://127.0.0.1:${proxy.port}`,
    username: 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD as string,
    timeoutMs: 1_000,
  });
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
  const started = performance.now();
  const { status, text } = await post(server.url, { query: '{ hello }' });
  expect(text).not.toMatch(LEAK);
  return { status, code: JSON.parse(text).errors?.[0].extensions.code, ms: performance.now() - started };
};
const probe = async (path: string) => (await send(new URL(path, server.url).href)).status;
const recovered = async (ms: number) => {
  const deadline = performance.now() + ms;
  while ((await ask()).status !== 200) expect(performance.now()).toBeLessThan(deadline);
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
  for (const { status, code, ms } of await Promise.all([ask(), ask(), ask()])) {
    expect([status, code]).toEqual([503, 'DATABASE_TIMEOUT']);
    expect(ms).toBeLessThan(1_500);
  }
  expect(await probe('/health')).toBe(200);
  proxy.blackhole(false);
  await recovered(4_000);
  expect(await probe('/ready')).toBe(200);
});
