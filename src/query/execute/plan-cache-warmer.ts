import { CommuniqueError } from '../../errors.ts';
import type { Database } from '../../neo4j/database.ts';
import { dummyParameters } from '../bind/parameters.ts';
import { withCachedPlan, withNewPlan } from '../cypher/print-statement.ts';
import type { ExecutionStrategy, PreparedQuery, StrategyPolicy } from './execute.ts';

/** A statement that Neo4j is to plan, and parameters with which it returns no rows. */
export interface WarmupStatement {
  readonly text: string;
  readonly v: Readonly<Record<string, unknown>>;
}

export interface PlanCacheWarmerOptions {
  /**
   * Limit on the whole statements that count as planned. Neo4j caches 1,000 plans by default, those
   * of the fragments among them.
   */
  readonly hot?: number;
  /** Limit on the operations that were executed split and are not planned yet. */
  readonly waiting?: number;
}

/** Milliseconds without an operation before one is planned. */
const QUIET_MS = 20;
/** After this many runs an operation is planned even while the server is busy. */
const OFTEN = 8;
/**
 * Share of the time for which Neo4j plans while operations are executed: the other cores are for
 * them.
 */
const BUSY_SHARE = 0.25;
/** Planning cannot be interrupted, and the run returns no rows, so the limit is generous. */
const TIMEOUT_MS = 60_000;

/**
 * Warms Neo4j's plan cache: an operation is hot once Neo4j has planned its whole statement. Other
 * operations are executed split, and planned afterwards, one at a time and in quiet moments, by
 * running the whole statement with parameters that return no rows (EXPLAIN would spare the planner,
 * but not the parser). The most frequent operation is planned first; one that waits too long behind
 * others is dropped until it is executed again. A hot operation uses its cached plan: otherwise
 * Neo4j would make a new one while a client waits.
 */
export class PlanCacheWarmer implements StrategyPolicy {
  readonly #database: Database;
  readonly #most: { readonly hot: number; readonly waiting: number };
  /** Planned statements by text, the least recently used first. */
  readonly #hot = new Map<string, WarmupStatement>();
  /** Hot statements that were planned with outdated statistics. */
  readonly #outdated = new Set<string>();
  readonly #waiting = new Map<string, { readonly warmup: WarmupStatement; runs: number }>();
  #warmupSet: () => Iterable<WarmupStatement> = () => [];
  #remaining: Iterator<WarmupStatement> | null = null;
  /** True if the warm-up set was planned with outdated statistics. */
  #again = false;
  /** Number of times that Neo4j lost its plans. */
  #losses = 0;
  #running = 0;
  #lastEnd = 0;
  #planning: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #notBefore = 0;
  #stopped = false;

  constructor(database: Database, { hot = 300, waiting = 200 }: PlanCacheWarmerOptions = {}) {
    this.#database = database;
    this.#most = { hot, waiting };
  }

  /** Sets the warm-up set: the fragments of operations, planned before any whole statement. */
  learn(warmupSet: () => Iterable<WarmupStatement>): void {
    this.#warmupSet = cached(warmupSet);
    this.#warmUpAll(false);
  }

  /** Called when Neo4j has lost its plans. */
  forget(): void {
    this.#losses += 1;
    this.#hot.clear();
    this.#outdated.clear();
    this.#warmUpAll(false);
  }

  /** Called when the graph has grown or shrunk: there may be better plans now. */
  outdate(): void {
    for (const text of this.#hot.keys()) this.#outdated.add(text);
    this.#warmUpAll(true);
  }

  begin({ text }: PreparedQuery): ExecutionStrategy {
    this.#running += 1;
    const known = this.#hot.get(text);
    if (known === undefined) return 'cut';
    this.#hot.delete(text);
    this.#hot.set(text, known);
    return 'planned';
  }

  end(prepared: PreparedQuery): void {
    this.#running -= 1;
    this.#lastEnd = performance.now();
    const { text } = prepared;
    if (!this.#hot.has(text)) {
      const known = this.#waiting.get(text);
      this.#waiting.delete(text);
      const warmup = known?.warmup ?? { text, v: dummyParameters(prepared.plan.parameters) };
      this.#waiting.set(text, { warmup, runs: (known?.runs ?? 0) + 1 });
      if (this.#waiting.size > this.#most.waiting) this.#waiting.delete(oldest(this.#waiting.keys()));
    }
    this.#schedule();
  }

  /** Waits until nothing is left to be planned. */
  async settled(): Promise<void> {
    while (!this.#stopped && (this.#planning || this.#hasWork())) {
      await (this.#planning ?? new Promise(resolve => setTimeout(resolve, QUIET_MS)));
    }
  }

  /** Stops planning. A plan that Neo4j is making is finished. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #warmUpAll(again: boolean): void {
    this.#again = again;
    this.#remaining = this.#warmupSet()[Symbol.iterator]();
    this.#schedule();
  }

  #hasWork(): boolean {
    return this.#remaining !== null || this.#waiting.size > 0 || this.#outdated.size > 0;
  }

  #schedule(): void {
    if (this.#stopped || this.#planning || this.#timer || !this.#hasWork()) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#warmUp();
    }, QUIET_MS).unref();
  }

  #warmUp(): void {
    const started = performance.now();
    const next = this.#next(started);
    if (next === null) {
      this.#schedule();
      return;
    }
    this.#planning = next().finally(() => {
      this.#planning = null;
      const now = performance.now();
      this.#notBefore = now + (now - started) * (1 / BUSY_SHARE - 1);
      this.#schedule();
    });
  }

  /**
   * Returns the next statement to plan: any in quiet moments, otherwise a frequent one, and for a
   * share of the time only.
   */
  #next(now: number): (() => Promise<void>) | null {
    const quiet = this.#running === 0 && now - this.#lastEnd >= QUIET_MS;
    if (!quiet && now < this.#notBefore) return null;
    if (quiet && this.#remaining !== null) {
      const { done, value } = this.#remaining.next();
      if (!done) return () => this.#planFragment(value);
      this.#remaining = null;
    }
    let best: { readonly warmup: WarmupStatement; readonly runs: number } | null = null;
    for (const one of this.#waiting.values()) if (best === null || one.runs > best.runs) best = one;
    if (best !== null && best.runs >= OFTEN) return this.#plan(best.warmup);
    let latest: WarmupStatement | null = null;
    for (const one of this.#hot.values()) if (this.#outdated.has(one.text)) latest = one;
    if (latest !== null) return this.#plan(latest);
    return best !== null && quiet ? this.#plan(best.warmup) : null;
  }

  async #planFragment({ text, v }: WarmupStatement): Promise<void> {
    await this.#run(this.#again ? withNewPlan(text) : text, v);
  }

  /**
   * Plans a whole statement. A cached plan may be old, so a new one is forced; and Neo4j parses
   * each text for itself, so both texts are run.
   */
  #plan(warmup: WarmupStatement): () => Promise<void> {
    const { text, v } = warmup;
    return async () => {
      const losses = this.#losses;
      this.#waiting.delete(text);
      this.#outdated.delete(text);
      const planned = (await this.#run(withNewPlan(text), v)) && (await this.#run(withCachedPlan(text), v));
      if (!planned || losses !== this.#losses || this.#hot.has(text)) return;
      this.#hot.set(text, warmup);
      if (this.#hot.size > this.#most.hot) {
        const cooled = oldest(this.#hot.keys());
        this.#hot.delete(cooled);
        this.#outdated.delete(cooled);
      }
    };
  }

  /**
   * Runs a statement; false if it did not run. A statement that fails at run time has been planned.
   */
  async #run(text: string, v: WarmupStatement['v']): Promise<boolean> {
    try {
      await this.#database.read({ text, parameters: { v } }, { timeoutMs: TIMEOUT_MS });
      return true;
    } catch (error) {
      return error instanceof CommuniqueError && error.code === 'DATABASE_FAILED';
    }
  }
}

/** Caches an iterable once it was read to the end: making it takes seconds. */
function cached<T>(make: () => Iterable<T>): () => Iterable<T> {
  let all: readonly T[] | null = null;
  return function* () {
    if (all !== null) return yield* all;
    const made: T[] = [];
    for (const one of make()) {
      made.push(one);
      yield one;
    }
    all = made;
  };
}

function oldest(keys: Iterable<string>): string {
  const [first] = keys;
  return first as string;
}
