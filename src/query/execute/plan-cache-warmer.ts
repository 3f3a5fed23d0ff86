import { CommuniqueError } from '../../errors.ts';
import type { Database } from '../../neo4j/database.ts';
import { dummyParameters } from '../bind/parameters.ts';
import { withCachedPlan, withNewPlan } from '../cypher/print-statement.ts';
import type { ExecutionStrategy, PreparedQuery, StrategyPolicy } from './execute.ts';

/** A statement that Neo4j is to plan, and values with which it finds nothing. */
export interface WarmupStatement {
  readonly text: string;
  readonly v: Readonly<Record<string, unknown>>;
}

export interface PlanCacheWarmerOptions {
  /**
   * Whole statements that are taken for planned. Neo4j keeps 1,000 plans unless told otherwise,
   * those of the pieces among them.
   */
  readonly hot?: number;
  /** Operations that were answered in pieces and are not planned yet. */
  readonly waiting?: number;
}

/** Milliseconds without an operation, before one is planned. */
const QUIET_MS = 20;
/** Answered so often, an operation is planned although others are answered all the while. */
const OFTEN = 8;
/**
 * Part of the time that Neo4j is kept planning while operations are answered: the other cores are
 * theirs.
 */
const BUSY_SHARE = 0.25;
/** Planning ends when it ends; the statement itself finds nothing. */
const TIMEOUT_MS = 60_000;

/**
 * Knows which operations are hot: Neo4j has planned their whole statement. The others are answered
 * in pieces, and planned afterwards, one at a time and in quiet moments, by running the whole with
 * values that find nothing (EXPLAIN would spare the planner, but not the parser). What is asked
 * most is planned first; what has to wait too long behind others is forgotten until it is asked
 * again. What is hot is answered by the plan that there is: Neo4j would make another one while
 * somebody waits.
 */
export class PlanCacheWarmer implements StrategyPolicy {
  readonly #database: Database;
  readonly #most: { readonly hot: number; readonly waiting: number };
  /** By text, the least recently used first. */
  readonly #hot = new Map<string, WarmupStatement>();
  /** Of these, those that were planned for the graph as it was. */
  readonly #outdated = new Set<string>();
  readonly #waiting = new Map<string, { readonly rehearsal: WarmupStatement; runs: number }>();
  #words: () => Iterable<WarmupStatement> = () => [];
  #vocabulary: Iterator<WarmupStatement> | null = null;
  /** The vocabulary was planned for the graph as it was. */
  #again = false;
  /** How often Neo4j had no plans any more. */
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

  /** What operations are cut into is planned before any of them. */
  learn(vocabulary: () => Iterable<WarmupStatement>): void {
    this.#words = kept(vocabulary);
    this.#rehearseWords(false);
  }

  /** Neo4j has no plans any more. */
  forget(): void {
    this.#losses += 1;
    this.#hot.clear();
    this.#outdated.clear();
    this.#rehearseWords(false);
  }

  /** The graph has grown or shrunk: there may be better plans now. */
  outdate(): void {
    for (const text of this.#hot.keys()) this.#outdated.add(text);
    this.#rehearseWords(true);
  }

  begin({ text }: PreparedQuery): ExecutionStrategy {
    this.#running += 1;
    const known = this.#hot.get(text);
    if (known === undefined) return 'cut';
    this.#hot.delete(text);
    this.#hot.set(text, known);
    return 'planned';
  }

  end(question: PreparedQuery): void {
    this.#running -= 1;
    this.#lastEnd = performance.now();
    const { text } = question;
    if (!this.#hot.has(text)) {
      const known = this.#waiting.get(text);
      this.#waiting.delete(text);
      const rehearsal = known?.rehearsal ?? { text, v: dummyParameters(question.plan.parameters) };
      this.#waiting.set(text, { rehearsal, runs: (known?.runs ?? 0) + 1 });
      if (this.#waiting.size > this.#most.waiting) this.#waiting.delete(oldest(this.#waiting.keys()));
    }
    this.#schedule();
  }

  /** Until nothing is left to be planned. */
  async settled(): Promise<void> {
    while (!this.#stopped && (this.#planning || this.#hasWork())) {
      await (this.#planning ?? new Promise(resolve => setTimeout(resolve, QUIET_MS)));
    }
  }

  /** No more planning; what Neo4j is at, it ends. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #rehearseWords(again: boolean): void {
    this.#again = again;
    this.#vocabulary = this.#words()[Symbol.iterator]();
    this.#schedule();
  }

  #hasWork(): boolean {
    return this.#vocabulary !== null || this.#waiting.size > 0 || this.#outdated.size > 0;
  }

  #schedule(): void {
    if (this.#stopped || this.#planning || this.#timer || !this.#hasWork()) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#rehearse();
    }, QUIET_MS).unref();
  }

  #rehearse(): void {
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
   * What is to be planned now: in quiet moments anything, else what is asked often, and not all the
   * time.
   */
  #next(now: number): (() => Promise<void>) | null {
    const quiet = this.#running === 0 && now - this.#lastEnd >= QUIET_MS;
    if (!quiet && now < this.#notBefore) return null;
    if (quiet && this.#vocabulary !== null) {
      const { done, value } = this.#vocabulary.next();
      if (!done) return () => this.#planWord(value);
      this.#vocabulary = null;
    }
    let best: { readonly rehearsal: WarmupStatement; readonly runs: number } | null = null;
    for (const one of this.#waiting.values()) if (best === null || one.runs > best.runs) best = one;
    if (best !== null && best.runs >= OFTEN) return this.#plan(best.rehearsal);
    let latest: WarmupStatement | null = null;
    for (const one of this.#hot.values()) if (this.#outdated.has(one.text)) latest = one;
    if (latest !== null) return this.#plan(latest);
    return best !== null && quiet ? this.#plan(best.rehearsal) : null;
  }

  async #planWord({ text, v }: WarmupStatement): Promise<void> {
    await this.#run(this.#again ? withNewPlan(text) : text, v);
  }

  /**
   * A plan that Neo4j has may be of long ago, hence anew; and it parses each text for itself, hence
   * twice.
   */
  #plan(rehearsal: WarmupStatement): () => Promise<void> {
    const { text, v } = rehearsal;
    return async () => {
      const losses = this.#losses;
      this.#waiting.delete(text);
      this.#outdated.delete(text);
      const planned = (await this.#run(withNewPlan(text), v)) && (await this.#run(withCachedPlan(text), v));
      if (!planned || losses !== this.#losses || this.#hot.has(text)) return;
      this.#hot.set(text, rehearsal);
      if (this.#hot.size > this.#most.hot) {
        const cooled = oldest(this.#hot.keys());
        this.#hot.delete(cooled);
        this.#outdated.delete(cooled);
      }
    };
  }

  /** False where it did not run. What fails when it runs has been planned. */
  async #run(text: string, v: WarmupStatement['v']): Promise<boolean> {
    try {
      await this.#database.read({ text, parameters: { v } }, { timeoutMs: TIMEOUT_MS });
      return true;
    } catch (error) {
      return error instanceof CommuniqueError && error.code === 'DATABASE_FAILED';
    }
  }
}

/** The same again without making it anew, once it was made to the end: it takes seconds. */
function kept<T>(make: () => Iterable<T>): () => Iterable<T> {
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
