import { CommuniqueError } from '../errors.ts';
import type { BoltRow, ReadOptions, Statement, Transaction } from './transaction.ts';

/** Limits on the reads of a transaction, and on their total weight: they run one by one. */
const MAX_READS = 16;
const MAX_WEIGHT = 300;
/** Limit on the weight of a batched read: a heavier one gains little and delays others. */
export const MAX_BATCHED_WEIGHT = 150;
/** Limit on the milliseconds that a read waits for a running transaction. */
const MAX_DELAY_MS = 1;

/** Executes reads: one alone, or several in one transaction. */
export interface ReadExecutor {
  alone(statement: Statement, options: ReadOptions): Promise<BoltRow[]>;
  together<T>(work: (tx: Transaction) => Promise<T>, options: ReadOptions): Promise<T>;
}

/**
 * Lets short reads that arrive at the same time share a transaction. This halves the packets,
 * thread wake-ups and transaction starts per read. Reads stay independent: if the shared
 * transaction fails, each unfinished read is retried alone.
 */
export class ReadBatcher {
  readonly #executor: ReadExecutor;
  #queue: QueuedRead[] = [];
  #running = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(executor: ReadExecutor) {
    this.#executor = executor;
  }

  read(statement: Statement, options: ReadOptions): Promise<BoltRow[]> {
    if (this.#running === 0 && this.#queue.length === 0)
      return this.#counted(this.#executor.alone(statement, options));
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
    }, MAX_DELAY_MS);
  }

  /** Returns the number of queued reads that share the next transaction. */
  #fitting(): number {
    let weight = 0;
    const over = this.#queue.findIndex(({ options }, i) => {
      weight += options.weight ?? 0;
      return i === MAX_READS || weight > MAX_WEIGHT;
    });
    return over === -1 ? this.#queue.length : Math.max(1, over);
  }

  #isLate(): boolean {
    const [first] = this.#queue;
    return first !== undefined && performance.now() - first.since >= MAX_DELAY_MS;
  }

  async #run(reads: readonly QueuedRead[]): Promise<void> {
    const wanted = reads.filter(({ settled }) => !settled);
    const [first] = wanted;
    if (first === undefined) return;
    await this.#counted(wanted.length === 1 ? this.#alone(first) : this.#together(wanted));
  }

  /** Starts queued reads once this one settles. */
  #counted<T>(work: Promise<T>): Promise<T> {
    this.#running += 1;
    return work.finally(() => {
      this.#running -= 1;
      this.#start();
    });
  }

  #alone(one: QueuedRead): Promise<void> {
    return this.#executor.alone(one.statement, one.options).then(
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
    // Their limits are usually the same, and all of them are short.
    const [{ options }] = reads as readonly [QueuedRead];
    const failure: unknown = await this.#executor
      .together(work, { ...options, signal: abandoned.signal })
      .catch(error => error);
    const isOver = failure instanceof CommuniqueError && failure.code === 'DATABASE_TIMEOUT';
    await Promise.all(left().map(one => (isOver ? one.refuse(failure) : this.#alone(one))));
  }
}

/** A read that waits until it is answered, has failed, or is aborted. */
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

  /** Rejects at once, without waiting for the other reads of its transaction. */
  readonly #onAbort = (): void => {
    this.refuse(this.options.signal?.reason);
    this.onGone();
  };

  #settle(): void {
    this.settled = true;
    this.options.signal?.removeEventListener('abort', this.#onAbort);
  }
}
