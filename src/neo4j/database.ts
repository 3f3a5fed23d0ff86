import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver';
import { CONNECT_MS, type ConnectionSettings, Drivers } from './drivers.ts';
import { MAX_BATCHED_WEIGHT, ReadBatcher } from './read-batching.ts';
import type { BoltRow, ReadOptions, Statement, Transaction } from './transaction.ts';
import { isTransient, overdue, translate } from './translate-errors.ts';

export type { BoltRow as Row, ReadOptions, Statement, Transaction } from './transaction.ts';

/**
 * The only access to Neo4j. Throws errors of the catalogue: DATABASE_UNAVAILABLE, DATABASE_TIMEOUT,
 * DATABASE_AUTH, DATABASE_FAILED, TOO_COSTLY and BAD_SETTING, with the driver's error as `cause`.
 * Errors that `work` itself throws pass unchanged.
 */
export interface Database {
  /**
   * Runs one statement in one round trip, auto-committed in READ mode. A statement of little weight
   * may share a transaction with others that arrive at the same time. Retried while the failure is
   * transient, for 3 s at most.
   */
  read(statement: Statement, options?: ReadOptions): Promise<BoltRow[]>;
  /**
   * Runs several statements in one READ transaction; those that `work` runs without waiting are
   * sent together. `work` runs again after a transient failure, as in `read`, so it must not have
   * other effects. The deadline applies to all of it. A statement sees the data that is committed
   * when it runs.
   */
  readAll<T>(work: (tx: Transaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /**
   * Streams the rows of one statement: only some thousands are in memory at once. In READ mode,
   * never retried, without a time limit.
   */
  stream(statement: Statement): AsyncIterable<BoltRow>;
  /**
   * Runs one write transaction. `work` runs again after a transient failure, for 30 s at most, so
   * it must not have other effects.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs a statement in a transaction that stays open with its locks while `work` runs, and rolls
   * it back afterwards. The locks are released when this process ends, in any way.
   */
  holding<T>(statement: Statement, work: () => Promise<T>): Promise<T>;
  /**
   * Runs one auto-committed statement in WRITE mode, never retried: commands for the schema, CALL …
   * IN TRANSACTIONS.
   */
  run(statement: Statement): Promise<BoltRow[]>;
  /** Tries once, for 5 s at most, to authenticate and run a statement. */
  verify(): Promise<void>;
  /** Ends running statements, and closes all connections. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 30_000;
/**
 * Limit on retries. A leader switch or a dropped connection is over in about a second; a database
 * that is down should be reported.
 */
const RETRY_MS = 3_000;
const FIRST_PAUSE_MS = 25;
/** Rows of a stream in one round trip. */
const FETCH = 2_000;
/** Limit on the wait for a confirmation: a healthy server confirms at once. */
const SILENCE_MS = 2_000;

/** Returns the database without connecting yet. Throws BAD_SETTING if the address is not valid. */
export function connect(settings: ConnectionSettings): Database {
  return new BoltDatabase(settings);
}

class BoltDatabase implements Database {
  readonly #drivers: Drivers;
  readonly #database: string | undefined;
  readonly #timeoutMs: number;
  /**
   * Members of a cluster lag behind one another: with bookmarks, a read waits until its member has
   * our writes. A single server needs none.
   */
  readonly #bookmarks: { readonly bookmarkManager?: BookmarkManager };
  readonly #shared = new ReadBatcher({
    alone: (statement, options) => this.#readOne(statement, options),
    together: (work, options) => this.readAll(work, options),
  });

  constructor(settings: ConnectionSettings) {
    this.#drivers = new Drivers(settings);
    this.#database = settings.database;
    this.#timeoutMs = settings.timeoutMs ?? TIMEOUT_MS;
    this.#bookmarks = settings.uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  }

  read(statement: Statement, options?: ReadOptions): Promise<BoltRow[]> {
    const isBrief = options?.weight !== undefined && options.weight <= MAX_BATCHED_WEIGHT;
    return isBrief ? this.#shared.read(statement, options) : this.#readOne(statement, options);
  }

  #readOne({ text, parameters }: Statement, options?: ReadOptions): Promise<BoltRow[]> {
    const work: Work<BoltRow[]> = async (session, timeout) =>
      rows((await untraced(() => session.run(text, parameters, { timeout }))).records);
    return this.#read(work, RETRY_MS, options);
  }

  readAll<T>(work: (tx: Transaction) => Promise<T>, options?: ReadOptions): Promise<T> {
    return this.#read((session, timeout) => inTransaction(session, timeout, work), RETRY_MS, options);
  }

  async *stream({ text, parameters }: Statement): AsyncGenerator<BoltRow> {
    const { driver, release } = this.#drivers.take();
    const session = this.#session(driver, 'READ', FETCH);
    try {
      for await (const record of session.run(text, parameters)) yield row(record);
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close().catch(() => {});
      release();
    }
  }

  async verify(): Promise<void> {
    const work: Work<unknown> = (session, timeout) => session.run('RETURN 1', {}, { timeout });
    await this.#read(work, 0, { timeoutMs: CONNECT_MS });
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', session =>
      session.executeWrite(tx =>
        work({ run: async ({ text, parameters }) => rows((await tx.run(text, parameters)).records) }),
      ),
    );
  }

  holding<T>({ text, parameters }: Statement, work: () => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', async session => {
      const tx = session.beginTransaction();
      await tx.run(text, parameters);
      try {
        return await work();
      } finally {
        await tx.rollback().catch(() => {}); // a lost connection releases the lock as well
      }
    });
  }

  run({ text, parameters }: Statement): Promise<BoltRow[]> {
    return this.#inSession('WRITE', async session => rows((await session.run(text, parameters)).records));
  }

  close(): Promise<void> {
    return this.#drivers.close();
  }

  #session(driver: Driver, defaultAccessMode: 'READ' | 'WRITE', fetchSize?: number): Session {
    const database = this.#database;
    const target = database === undefined ? {} : { database };
    const fetch = fetchSize === undefined ? {} : { fetchSize };
    return driver.session({ defaultAccessMode, ...this.#bookmarks, ...target, ...fetch });
  }

  #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return this.#drivers.use(async driver => {
      const session = this.#session(driver, mode);
      try {
        return await work(session);
      } catch (error) {
        throw translate(error);
      } finally {
        session.close().catch(() => {});
      }
    });
  }

  /** Reads with a deadline of its own: the driver waits forever for a silent server. */
  #read<T>(
    work: Work<T>,
    retryMs: number,
    { timeoutMs = this.#timeoutMs, signal }: ReadOptions = {},
  ): Promise<T> {
    return this.#drivers.use(
      driver =>
        new Promise<T>((resolve, reject) => {
          if (signal?.aborted) return reject(signal.reason);
          const attempts = new Attempts(() => this.#session(driver, 'READ'), work, timeoutMs, retryMs);
          const giveUp = (reason: unknown) => {
            settle();
            reject(reason);
            void attempts.end().then(confirmed => confirmed || this.#drivers.retire(driver));
          };
          const onAbort = () => giveUp(signal?.reason);
          const timer = setTimeout(
            () => giveUp(translate(attempts.failure) ?? overdue(timeoutMs)),
            timeoutMs,
          );
          const settle = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
          };
          signal?.addEventListener('abort', onAbort);
          attempts
            .run()
            .then(resolve, error => reject(translate(error)))
            .finally(settle);
        }),
    );
  }
}

/** A function that runs statements in a session, with the milliseconds left until its deadline. */
type Work<T> = (session: Session, timeoutMs: number) => Promise<T>;

/**
 * Runs `work` in a transaction without awaiting its begin or end: it only reads, and it ends with
 * the session.
 */
async function inTransaction<T>(
  session: Session,
  timeout: number,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = session.beginTransaction({ timeout });
  tx.catch(() => {}); // the first statement then fails with the same error
  return work({
    run: async ({ text, parameters }) => rows((await untraced(() => tx.run(text, parameters))).records),
  });
}

/**
 * Runs a function without stack traces. The driver captures one for each statement, in case that it
 * fails, which takes a twentieth of the time of a small read.
 */
function untraced<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** One read, retried until it succeeds, fails permanently, or is ended. */
class Attempts<T> {
  readonly #open: () => Session;
  readonly #work: Work<T>;
  readonly #started = performance.now();
  readonly #timeoutMs: number;
  readonly #retryMs: number;
  #session: Session | undefined;
  /** The error of the last failed attempt. */
  failure: unknown;
  #ended = false;

  constructor(open: () => Session, work: Work<T>, timeoutMs: number, retryMs: number) {
    this.#open = open;
    this.#work = work;
    this.#timeoutMs = timeoutMs;
    this.#retryMs = retryMs;
  }

  async run(): Promise<T> {
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      const session = this.#open();
      this.#session = session;
      try {
        // The same limit in Neo4j, in case our request to end the statement does not reach it.
        return await this.#work(session, Math.max(1, Math.ceil(this.#timeoutMs - this.#elapsed())));
      } catch (error) {
        this.failure = error;
        if (this.#ended || !isTransient(error) || this.#elapsed() + pause > this.#retryMs) throw error;
      } finally {
        session.close().catch(() => {}); // the last row returned the connection to the pool
      }
      await sleep(pause, undefined, { ref: false });
      if (this.#ended) throw this.failure;
    }
  }

  /** Ends the statement in Neo4j. Returns false if the silent server does not confirm it. */
  async end(): Promise<boolean> {
    this.#ended = true;
    const silence = sleep(SILENCE_MS, false, { ref: false });
    return Promise.race([
      this.#session?.close().then(
        () => true,
        () => true,
      ) ?? true,
      silence,
    ]);
  }

  #elapsed(): number {
    return performance.now() - this.#started;
  }
}

function rows(records: DriverRecord[]): BoltRow[] {
  return records.map(row);
}

function row(record: DriverRecord): BoltRow {
  const values: BoltRow = new Array(record.length);
  for (let column = 0; column < values.length; column++) values[column] = record.get(column);
  return values;
}
