import { CommuniqueError } from '../../src/errors.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { waitUntilReady } from '../../src/neo4j/wait-until-ready.ts';
import { testServer } from '../support/neo4j.ts';

const settings = await testServer();
/** Runs for days unless somebody ends it. The text is found again in SHOW TRANSACTIONS. */
const forever = (mark: string) => ({
  text: `UNWIND range(1, 1000000000000) AS x WITH x WHERE x % 7 = 3 AND x % 11 = 12 RETURN count(x) AS ${mark}`,
  parameters: {},
});

let database: Database;
beforeAll(() => {
  database = connect(settings);
});
afterAll(() => database.close());

const failure = async (promise: Promise<unknown>): Promise<CommuniqueError> => {
  const error = await promise.then(
    () => undefined,
    e => e,
  );
  expect(error).toBeInstanceOf(CommuniqueError);
  return error as CommuniqueError;
};
const running = async (mark: string): Promise<number> => {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $v.mark RETURN count(*)';
  const [row] = await database.run({ text: text.replace('$v.mark', `'${mark}' + ''`), parameters: {} });
  // the statement that looks finds itself
  return Number(row?.[0]) - 1;
};
/** Waits until nothing marked so runs in Neo4j. */
const gone = async (mark: string): Promise<void> => {
  while ((await running(mark)) > 0) await new Promise(resolve => setTimeout(resolve, 50));
};

describe('values', () => {
  it('hands integers over as bigint, past 2^53 too, and floats as number', async () => {
    const value = {
      max: 2n ** 63n - 1n,
      min: -(2n ** 63n),
      odd: 9007199254740995n,
      float: 3,
      text: 'ə',
      none: null,
    };
    const text = 'RETURN $v.max, $v.min, $v.odd, $v.float, $v.text, $v.none, [1, [2.5]]';
    expect(await database.read({ text, parameters: { v: value } })).toEqual([
      [value.max, value.min, value.odd, 3, 'ə', null, [1n, [2.5]]],
    ]);
  });

  it('hands rows over by column, in the order of the statement, and none as none', async () => {
    const text = 'UNWIND range(1, 3) AS b RETURN b * 2 AS z, b AS a';
    expect(await database.read({ text, parameters: {} })).toEqual([
      [2n, 1n],
      [4n, 2n],
      [6n, 3n],
    ]);
    expect(await database.read({ text: 'UNWIND [] AS x RETURN x', parameters: {} })).toEqual([]);
  });

  it('takes a large answer whole', async () => {
    const answer = await database.read({
      text: 'UNWIND range(1, 100000) AS x RETURN x, toString(x)',
      parameters: {},
    });
    expect(answer).toHaveLength(100_000);
    expect(answer.at(-1)).toEqual([100_000n, '100000']);
  });
});

describe('reading', () => {
  it('is refused what writes', async () => {
    const error = await failure(
      database.read({ text: 'CREATE (n:ReadsWrite {v: 1}) RETURN n.v', parameters: {} }),
    );
    expect(error.code).toBe('DATABASE_FAILED');
    expect(await database.read({ text: 'MATCH (n:ReadsWrite) RETURN count(n)', parameters: {} })).toEqual([
      [0n],
    ]);
  });

  it('ends a statement that takes too long, in Neo4j too', async () => {
    const statement = forever('endedByTimeout');
    let ended = false;
    const reading = failure(database.read(statement, { timeoutMs: 3_000 })).finally(() => {
      ended = true;
    });
    let seen = 0;
    while (!ended && seen === 0) seen = await running('endedByTimeout');
    expect(seen).toBe(1);
    expect((await reading).code).toBe('DATABASE_TIMEOUT');
    await gone('endedByTimeout');
  });

  it('ends a statement that is aborted, in Neo4j too', async () => {
    const controller = new AbortController();
    const reading = database.read(forever('endedByAbort'), { signal: controller.signal });
    reading.catch(() => {});
    while ((await running('endedByAbort')) === 0) await new Promise(resolve => setTimeout(resolve, 20));
    controller.abort(new Error('nobody listens any more'));
    await expect(reading).rejects.toThrow('nobody listens any more');
    await gone('endedByAbort');
    await expect(database.read(forever('x'), { signal: controller.signal })).rejects.toThrow(
      'nobody listens',
    );
  });

  it('says what fails by code alone, without Cypher, and keeps the rest as the cause', async () => {
    const error = await failure(database.read({ text: 'RETURN secretName AND', parameters: {} }));
    expect(error.code).toBe('DATABASE_FAILED');
    expect(error.message).toMatch(
      /^Neo4j refused the statement \(Neo\.ClientError\.Statement\.SyntaxError, correlation id [0-9a-f]{8}\)\.$/,
    );
    expect(String(error.cause)).toContain('secretName');
    const runtime = await failure(
      database.read({ text: 'RETURN 1 / $v.zero', parameters: { v: { zero: 0n } } }),
    );
    expect(runtime.code).toBe('DATABASE_FAILED');
  });
});

describe('writing', () => {
  it('commits what work returns from, and nothing of what it throws from', async () => {
    const count = async () =>
      (await database.read({ text: 'MATCH (n:Written) RETURN count(n)', parameters: {} }))[0]?.[0];
    await database.run({ text: 'MATCH (n:Written) DELETE n', parameters: {} });
    const create = { text: 'CREATE (n:Written) RETURN 7', parameters: {} };
    expect(await database.write(async tx => (await tx.run(create))[0])).toEqual([7n]);
    expect(await count()).toBe(1n);
    const undo = database.write(async tx => {
      await tx.run(create);
      throw new RangeError('thought better of it');
    });
    await expect(undo).rejects.toThrow(RangeError);
    expect(await count()).toBe(1n);
    await database.run({ text: 'MATCH (n:Written) DELETE n', parameters: {} });
  });

  it('runs work again after a deadlock', async () => {
    await database.run({ text: "MERGE (:Lock {v: 'a'}) MERGE (:Lock {v: 'b'})", parameters: {} });
    const lock = (v: string) => ({
      text: 'MATCH (l:Lock {v: $v.v}) SET l.at = timestamp()',
      parameters: { v: { v } },
    });
    let runs = 0;
    const crossing = (first: string, second: string) =>
      database.write(async tx => {
        runs++;
        await tx.run(lock(first));
        await new Promise(resolve => setTimeout(resolve, 300));
        await tx.run(lock(second));
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(runs).toBeGreaterThan(2);
    await database.run({ text: 'MATCH (l:Lock) DELETE l', parameters: {} });
  });
});

describe('getting in', () => {
  it('says at once that credentials are wrong', async () => {
    const stranger = connect({ ...settings, password: 'not-the-password' });
    const waits: number[] = [];
    const waiting = waitUntilReady(stranger, 30, waited => waits.push(waited));
    expect((await failure(waiting)).code).toBe('DATABASE_AUTH');
    expect(waits).toEqual([]);
    await stranger.close();
  });

  it('says that a database of that name does not exist', async () => {
    const elsewhere = connect({ ...settings, database: 'nowhere' });
    expect((await failure(elsewhere.verify())).code).toBe('BAD_SETTING');
    await elsewhere.close();
  });

  it('refuses an address that is none', () => {
    expect(() => connect({ ...settings, uri: 'http://localhost' })).toThrow(CommuniqueError);
    expect(() => connect({ ...settings, uri: '' })).toThrow(CommuniqueError);
  });

  it('is ready when the database is', async () => {
    await waitUntilReady(database, 1);
  });
});
