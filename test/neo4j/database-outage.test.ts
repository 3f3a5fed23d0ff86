import { connect, type Database } from '../../src/neo4j/database.ts';
import { waitUntilReady } from '../../src/neo4j/wait-until-ready.ts';
import { type BoltProxy, startProxy } from './proxy.ts';

const target = new URL(process.env.NEO4J_TEST_URI as string);
const one = { text: 'RETURN 1', parameters: {} };
const password = process.env.NEO4J_TEST_PASSWORD as string;

let proxy: BoltProxy;
let database: Database;
beforeEach(async () => {
  proxy = await startProxy({ host: target.hostname, port: Number(target.port) });
  database = connect({
    uri: `bolt://127.0.0.1:${proxy.port}`,
    username: 'neo4j',
    password,
    timeoutMs: 1_000,
  });
  await waitUntilReady(database);
});
afterEach(async () => {
  await database.close();
  await proxy.close();
});

const timed = async (promise: Promise<unknown>): Promise<{ code: unknown; ms: number }> => {
  const started = performance.now();
  const code = await promise.then(
    () => 'OK',
    error => error.code ?? error,
  );
  return { code, ms: performance.now() - started };
};

it('reads again after a connection is dropped, before the statement and under it', async () => {
  proxy.kill();
  expect(await database.read(one)).toEqual([[1n]]);
  const slow = 'UNWIND range(1, 3000000) AS x WITH x WHERE x % 7 = 9 RETURN count(x)';
  const reading = database.read({ text: slow, parameters: {} }, { timeoutMs: 10_000 });
  await new Promise(resolve => setTimeout(resolve, 50));
  const before = proxy.accepted();
  proxy.kill();
  expect(await reading).toEqual([[0n]]);
  expect(proxy.accepted()).toBeGreaterThan(before);
});

it('reads again from the beginning after a connection is dropped between two statements of one transaction', async () => {
  let runs = 0;
  const both = database.readAll(async tx => {
    runs++;
    const first = await tx.run(one);
    if (runs === 1) proxy.kill();
    return [first, ...(await Promise.all([tx.run(one), tx.run(one)]))];
  });
  expect(await both).toEqual([[[1n]], [[1n]], [[1n]]]);
  expect(runs).toBe(2);
});

it('ends a transaction at its deadline, however much of it is done', async () => {
  let runs = 0;
  const { code, ms } = await timed(
    database.readAll(
      async tx => {
        runs++;
        await tx.run(one);
        proxy.blackhole(true);
        return tx.run(one);
      },
      { timeoutMs: 500 },
    ),
  );
  expect(code).toBe('DATABASE_TIMEOUT');
  expect(ms).toBeLessThan(1_000);
  expect(runs).toBe(1);
});

it('outlives a short absence, and says a long one', async () => {
  await proxy.refuse(true);
  const reading = timed(database.read(one, { timeoutMs: 10_000 }));
  setTimeout(() => proxy.refuse(false), 500);
  expect(await reading).toMatchObject({ code: 'OK' });

  await proxy.refuse(true);
  const away = await timed(database.read(one, { timeoutMs: 10_000 }));
  expect(away.code).toBe('DATABASE_UNAVAILABLE');
  expect(away.ms).toBeLessThan(3_500);
  await proxy.refuse(false);
  expect(await database.read(one)).toEqual([[1n]]);
});

it('lets no read outlive its deadline when the server falls silent, and works again when it is back', async () => {
  proxy.blackhole(true);
  const silent = await Promise.all(Array.from({ length: 20 }, () => timed(database.read(one))));
  for (const { code, ms } of silent) {
    expect(code).toBe('DATABASE_TIMEOUT');
    expect(ms).toBeLessThan(1_500);
  }
  // connections made while it is silent are as dead as those from before
  expect((await timed(database.read(one))).ms).toBeLessThan(1_500);
  proxy.blackhole(false);
  // the old connections stay dead, as after a firewall forgot them: nobody may be handed one for long
  const deadline = performance.now() + 4_000;
  while ((await timed(database.read(one))).code !== 'OK') expect(performance.now()).toBeLessThan(deadline);
  for (let i = 0; i < 20; i++) expect(await timed(database.read(one))).toMatchObject({ code: 'OK' });
});

it('waits until the database is there, and then no longer', async () => {
  await proxy.refuse(true);
  const progress: number[] = [];
  const waiting = timed(waitUntilReady(database, 10, waited => progress.push(waited)));
  setTimeout(() => proxy.refuse(false), 1_200);
  const { code, ms } = await waiting;
  expect(code).toBe('OK');
  expect(ms).toBeLessThan(3_000);
  expect(progress.length).toBeGreaterThan(0);

  await proxy.refuse(true);
  const never = await timed(waitUntilReady(database, 2));
  expect(never.code).toBe('DATABASE_UNAVAILABLE');
  expect(never.ms).toBeLessThan(2_500);
  await proxy.refuse(false);
});
