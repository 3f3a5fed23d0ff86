import { connect, type Database, type Row } from '../../src/neo4j/database.ts';
import { testServer } from '../support/neo4j.ts';
import { type BoltProxy, startProxy } from './proxy.ts';

/** Brief reads that come at the same time share transactions; none of them is to notice. */
const server = await testServer();
const brief = { weight: 1 };
let proxy: BoltProxy;
let database: Database;

beforeAll(async () => {
  proxy = await startProxy(server.uri);
  database = connect({ ...server, uri: proxy.uri });
  await database.verify();
});
afterAll(async () => {
  await database.close();
  await proxy.close();
});

const echo = (x: unknown) => ({ text: 'RETURN $v.x', parameters: { v: { x } } });
const divided = (by: bigint) => ({ text: 'RETURN 12 / $v.by', parameters: { v: { by } } });
/** Runs for days unless somebody ends it. */
const forever = (mark: string) => ({
  text: `UNWIND range(1, 1000000000000) AS x WITH x WHERE x % 7 = 3 AND x % 11 = 12 RETURN count(x) AS ${mark}`,
  parameters: {},
});
const running = async (mark: string): Promise<number> => {
  const text = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '${mark}' + '' RETURN count(*)`;
  return Number((await database.run({ text, parameters: {} }))[0]?.[0]) - 1; // this one finds itself
};
const numbers = (n: number) => Array.from({ length: n }, (_, i) => BigInt(i));

test('each is given its own rows, in fewer round trips and connections than there are reads', async () => {
  // Not the time that a connection takes to be made, and Neo4j to plan, is what others wait for.
  await Promise.all(numbers(2).map(x => database.read(echo(x), brief)));
  await proxy.quiet();
  const [turns, connections] = [proxy.turns(), proxy.accepted()];
  const answers = await Promise.all(numbers(32).map(x => database.read(echo(x), brief)));
  expect(answers).toEqual(numbers(32).map(x => [[x]]));
  await proxy.quiet();
  expect(proxy.turns() - turns).toBeLessThan(16);
  expect(proxy.accepted() - connections).toBeLessThanOrEqual(2);
});

test('one alone is one round trip', async () => {
  await database.read(echo(1n), brief);
  await proxy.quiet();
  const turns = proxy.turns();
  await database.read(echo(2n), brief);
  await proxy.quiet();
  expect(proxy.turns() - turns).toBe(1);
});

test('one that fails takes none along', async () => {
  const asked = [...numbers(6), 0n, ...numbers(6)];
  const answers = await Promise.allSettled(asked.map(by => database.read(divided(by), brief)));
  answers.forEach((answer, i) => {
    const by = asked[i] as bigint;
    if (by === 0n) expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_FAILED' } });
    else expect(answer).toEqual({ status: 'fulfilled', value: [[12n / by]] });
  });
});

test('one that nobody waits for any more is gone at once, and in Neo4j when the others are', async () => {
  const stop = new AbortController();
  const others = new AbortController();
  const quick = database.read(echo(7n), brief);
  const left = database.read(forever('leftAlone'), { weight: 1, signal: stop.signal });
  // Shares the transaction, behind it.
  const behind = [1, 2, 3].map(x => database.read(echo(x), { weight: 1, signal: others.signal }));
  const ends = Promise.allSettled([left, ...behind]);
  expect(await quick).toEqual([[7n]]);
  while ((await running('leftAlone')) === 0) await new Promise(resolve => setTimeout(resolve, 20));
  stop.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  others.abort(new Error('left too'));
  await ends;
  while ((await running('leftAlone')) > 0) await new Promise(resolve => setTimeout(resolve, 50));
});

test('those that come later do not wait for one that takes long', async () => {
  const stop = new AbortController();
  const long = [1, 2].map(() => database.read(forever('takesLong'), { weight: 1, signal: stop.signal }));
  const ends = Promise.allSettled(long);
  while ((await running('takesLong')) < 2) await new Promise(resolve => setTimeout(resolve, 20));
  const answers: Row[][] = await Promise.all(numbers(40).map(x => database.read(echo(x), brief)));
  expect(answers).toHaveLength(40);
  expect(await running('takesLong')).toBe(2);
  stop.abort(new Error('enough'));
  await ends;
});

test('all end when their time is up', async () => {
  const reads = [forever('noTime'), echo(1n), echo(2n)].map(one =>
    database.read(one, { weight: 1, timeoutMs: 600 }),
  );
  const answers = await Promise.allSettled(reads);
  expect(answers[0]).toMatchObject({ reason: { code: 'DATABASE_TIMEOUT' } });
  while ((await running('noTime')) > 0) await new Promise(resolve => setTimeout(resolve, 50));
});

test('a connection that breaks is made anew for all', async () => {
  const reads = numbers(20).map(x => database.read(echo(x), brief));
  setImmediate(() => proxy.kill());
  expect(await Promise.all(reads)).toEqual(numbers(20).map(x => [[x]]));
});
