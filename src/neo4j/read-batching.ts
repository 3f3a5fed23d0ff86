import { CommuniqueError } from '../errors.ts';
import type { BoltRow, ReadOptions, Statement, Transaction } from './transaction.ts';

/** Reads that share one, and what they may weigh together: they are answered one after another. */
const MOST = 16;
const MOST_WEIGHT = 300;
/** What weighs more goes alone, at once: it would gain little, and hold up others. */
export const MAX_BATCHED_WEIGHT = 150;
/** Milliseconds after which a read waits no longer for a transaction to come back. */
const PATIENCE_MS = 1;

/** How reads are done: one alone, or several in one transaction. */
export interface ReadExecutor {
  alone(statement: Statement, options: ReadOptions): Promise<BoltRow[]>;
  together<T>(work: (tx: Transaction) => Promise<T>, options: ReadOptions): Promise<T>;
}

/**
 * Lets reads that come at the same time, each of which is soon answered, share a transaction: what
 * is sent and received for one of them is then half as much, in packets, in threads that wake up,
 * and in transactions begun. Neither knows of the others: one that fails is asked again alone, and
 * so are those that it takes along.
 */
export class ReadBatcher {
  readonly #ways: ReadExecutor;
  #queue: QueuedRead[] = [];
  #running = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(ways: ReadExecutor) {
    this.#ways = ways;
  }

  read(statement: Statement, options: ReadOptions): Promise<BoltRow[]> {
    if (this.#running === 0 && this.#queue.length === 0)
      return this.#counted(this.#ways.alone(statement, options));
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted) return reject(options.signal.reason);
      this.#queue.push(new QueuedRead(statement, options, resolve, reject));
      this.#start();
    });
  }

  #start(): void {
    while (this.#queue.length > 0 && (this.#running === 0 || this.#isLate())) {
      void this.#run(this.#queue.splice(0, this.#fitting()));
    }
    if (this.#queue.length === 0 || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#start();
    }, PATIENCE_MS);
  }

  /** How many of those that wait share the next transaction. */
  #fitting(): number {
    let weight = 0;
    const over = this.#queue.findIndex(({ options }, i) => {
      weight += options.weight ?? 0;
      return i === MOST || weight > MOST_WEIGHT;
    });
    return over === -1 ? this.#queue.length : Math.max(1, over);
  }

  #isLate(): boolean {
    const [first] = this.#queue;
    return first !== undefined && performance.now() - first.since >= PATIENCE_MS;
  }

  async #run(reads: readonly QueuedRead[]): Promise<void> {
    const wanted = reads.filter(({ settled }) => !settled);
    const [first] = wanted;
    if (first === undefined) return;
    await this.#counted(wanted.length === 1 ? this.#alone(first) : this.#together(wanted));
  }

  /** Whoever waits goes when it has ended. */
  #counted<T>(work: Promise<T>): Promise<T> {
    this.#running += 1;
    return work.finally(() => {
      this.#running -= 1;
      this.#start();
    });
  }

  #alone(one: QueuedRead): Promise<void> {
    return this.#ways.alone(one.statement, one.options).then(
      rows => one.answer(rows),
      error => one.refuse(error),
    );
  }

  async #together(reads: readonly QueuedRead[]): Promise<void> {
    const left = () => reads.filter(({ settled }) => !settled);
    const abandoned = new AbortController();
    for (const one of reads) one.onGone = () => left().length === 0 && abandoned.abort();
    const work = async (tx: Transaction): Promise<void> => {
      await Promise.all(left().map(async one => one.answer(await tx.run(one.statement))));
    };
    // Their limits are the same as a rule, and all of them are soon answered.
    const [{ options }] = reads as readonly [QueuedRead];
    const failure: unknown = await this.#ways
      .together(work, { ...options, signal: abandoned.signal })
      .catch(error => error);
    const isOver = failure instanceof CommuniqueError && failure.code === 'DATABASE_TIMEOUT';
    await Promise.all(left().map(one => (isOver ? one.refuse(failure) : this.#alone(one))));
  }
}

/** A read, until it is answered or refused, or nobody waits for it any more. */
class QueuedRead {
  readonly statement: Statement;
  readonly options: ReadOptions;
  readonly since = performance.now();
  settled = false;
  onGone: () => void = () => {};
  readonly #resolve: (rows: BoltRow[]) => void;
  readonly #reject: (reason: unknown) => void;

  constructor(
    statement: Statement,
    options: ReadOptions,
    resolve: (rows: BoltRow[]) => void,
    reject: (reason: unknown) => void,
  ) {
    this.statement = statement;
    this.options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  answer(rows: BoltRow[]): void {
    this.#settle();
    this.#resolve(rows);
  }

  refuse(reason: unknown): void {
    this.#settle();
    this.#reject(reason);
  }

  /** It is told so at once, whatever those that share its transaction are at. */
  readonly #onAbort = (): void => {
    this.refuse(this.options.signal?.reason);
    this.onGone();
  };

  #settle(): void {
    this.settled = true;
    this.options.signal?.removeEventListener('abort', this.#onAbort);
  }
}
