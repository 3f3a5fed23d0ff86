import { connect, type Database } from '../../src/neo4j/database.ts';
import { waitUntilReady } from '../../src/neo4j/wait-until-ready.ts';
import { testServer } from '../support/neo4j.ts';
import { type BoltProxy, startProxy } from './proxy.ts';

const server = await testServer();
const one = { text: 'RETURN 1', parameters: {} };

let proxy: BoltProxy;
let database: Database;
beforeEach(async () => {
  proxy = await startProxy(server.uri);
  database = connect({ ...server, uri: proxy.uri, timeoutMs: 1_000 });
  await waitUntilReady(database);
});
afterEach(async () => {
  await database.close();
  await proxy.close();
});

/** OK, or the code of the error. */
const ended = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'OK',
    error => error.code ?? error,
  );

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
  const code = await ended(
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
  expect(runs).toBe(1);
});

it('outlives a short absence, and says a long one', async () => {
  await proxy.refuse(true);
  const reading = ended(database.read(one, { timeoutMs: 10_000 }));
  setTimeout(() => proxy.refuse(false), 500);
  expect(await reading).toBe('OK');

  await proxy.refuse(true);
  // Long before its deadline.
  expect(await ended(database.read(one, { timeoutMs: 3_600_000 }))).toBe('DATABASE_UNAVAILABLE');
  await proxy.refuse(false);
  expect(await database.read(one)).toEqual([[1n]]);
});

it('lets no read outlive its deadline when the server falls silent, and works again when it is back', async () => {
  proxy.blackhole(true);
  const silent = await Promise.all(Array.from({ length: 20 }, () => ended(database.read(one))));
  expect(silent).toEqual(silent.map(() => 'DATABASE_TIMEOUT'));
  // connections made while it is silent are as dead as those from before
  expect(await ended(database.read(one))).toBe('DATABASE_TIMEOUT');
  proxy.blackhole(false);
  // the old connections stay dead, as after a firewall forgot them: nobody may be handed one for long
  let dead = 0;
  while ((await ended(database.read(one))) !== 'OK') dead += 1;
  expect(dead).toBeLessThanOrEqual(10);
  for (let i = 0; i < 20; i++) expect(await ended(database.read(one))).toBe('OK');
});

it('waits until the database is there, and then no longer', async () => {
  await proxy.refuse(true);
  const progress: number[] = [];
  const waiting = ended(waitUntilReady(database, 3_600, waited => progress.push(waited)));
  setTimeout(() => proxy.refuse(false), 1_200);
  expect(await waiting).toBe('OK');
  expect(progress.length).toBeGreaterThan(0);

  await proxy.refuse(true);
  expect(await ended(waitUntilReady(database, 2))).toBe('DATABASE_UNAVAILABLE');
  await proxy.refuse(false);
});
