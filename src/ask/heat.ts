import type { Policy, Question } from '../ask.ts';
import { CommuniqueError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { nothing } from '../plan/parameters.ts';

/** A statement that Neo4j is to plan, and values with which it finds nothing. */
export interface Rehearsal {
  readonly text: string;
  readonly v: Readonly<Record<string, unknown>>;
}

export interface HeatOptions {
  /** Whole statements that are taken for planned. Neo4j keeps 1,000 plans, those of the pieces among them. */
  readonly hot?: number;
  /** Operations that were answered in pieces and are not planned yet. */
  readonly waiting?: number;
}

/** Milliseconds without an operation, before one is planned. */
const QUIET_MS = 20;
/** Answered so often, an operation is planned although others are answered all the while. */
const OFTEN = 8;
/** Part of the time that Neo4j is kept planning while operations are answered: the other cores are theirs. */
const BUSY_SHARE = 0.25;
/** Planning ends when it ends; the statement itself finds nothing. */
const TIMEOUT_MS = 60_000;

/**
 * Knows which operations are hot: Neo4j has planned their whole statement. The others are answered in pieces, and planned afterwards, one at a
 * time and in quiet moments, by running the whole with values that find nothing (EXPLAIN would spare the planner, but not the parser).
 * What is asked most is planned first; what has to wait too long behind others is forgotten until it is asked again.
 */
export class Heat implements Policy {
  private readonly database: Database;
  private readonly most: { readonly hot: number; readonly waiting: number };
  /** Texts, the least recently used first. */
  private readonly hot = new Set<string>();
  private readonly waiting = new Map<string, { readonly rehearsal: Rehearsal; runs: number }>();
  private words: () => Iterable<Rehearsal> = () => [];
  private vocabulary: Iterator<Rehearsal> | null = null;
  /** Neo4j may keep plans that were made for the graph as it was. */
  private outdated = false;
  /** How often all became cold. */
  private times = 0;
  private running = 0;
  private lastEnd = 0;
  private planning: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private notBefore = 0;
  private stopped = false;

  constructor(database: Database, { hot = 300, waiting = 200 }: HeatOptions = {}) {
    this.database = database;
    this.most = { hot, waiting };
  }

  /** What operations are cut into is planned before any of them. */
  learn(vocabulary: () => Iterable<Rehearsal>): void {
    this.words = vocabulary;
    this.forget();
  }

  /** Neo4j has no plans any more. */
  forget(): void {
    this.outdated = false;
    this.cool();
  }

  /** The graph has grown or shrunk so that Neo4j plans anew what is asked next: it had better do so beforehand. */
  outdate(): void {
    this.outdated = true;
    this.cool();
  }

  private cool(): void {
    this.times += 1;
    this.hot.clear();
    this.vocabulary = this.words()[Symbol.iterator]();
    this.schedule();
  }

  begin(question: Question): boolean {
    this.running += 1;
    if (!this.hot.delete(question.text)) return false;
    this.hot.add(question.text);
    return true;
  }

  end(question: Question): void {
    this.running -= 1;
    this.lastEnd = performance.now();
    const { text } = question;
    if (!this.hot.has(text)) {
      const known = this.waiting.get(text);
      this.waiting.delete(text);
      const rehearsal = known?.rehearsal ?? { text, v: nothing(question.plan.parameters) };
      this.waiting.set(text, { rehearsal, runs: (known?.runs ?? 0) + 1 });
      if (this.waiting.size > this.most.waiting) this.waiting.delete(oldest(this.waiting.keys()));
    }
    this.schedule();
  }

  /** Until nothing is left to be planned. */
  async settled(): Promise<void> {
    while (!this.stopped && (this.planning || this.hasWork())) {
      await (this.planning ?? new Promise(resolve => setTimeout(resolve, QUIET_MS)));
    }
  }

  /** No more planning; what Neo4j is at, it ends. */
  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private hasWork(): boolean {
    return this.vocabulary !== null || this.waiting.size > 0;
  }

  private schedule(): void {
    if (this.stopped || this.planning || this.timer || !this.hasWork()) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.rehearse();
    }, QUIET_MS).unref();
  }

  private rehearse(): void {
    const started = performance.now();
    const next = this.next(started);
    if (next === null) {
      this.schedule();
      return;
    }
    this.planning = this.run(next).finally(() => {
      this.planning = null;
      const now = performance.now();
      this.notBefore = now + (now - started) * (1 / BUSY_SHARE - 1);
      this.schedule();
    });
  }

  /** What is to be planned now: in quiet moments anything, else what is asked often, and not all the time. */
  private next(now: number): Rehearsal | null {
    const quiet = this.running === 0 && now - this.lastEnd >= QUIET_MS;
    if (!quiet && now < this.notBefore) return null;
    if (quiet && this.vocabulary !== null) {
      const { done, value } = this.vocabulary.next();
      if (!done) return value;
      this.vocabulary = null;
    }
    let best: { readonly rehearsal: Rehearsal; readonly runs: number } | null = null;
    for (const one of this.waiting.values()) if (best === null || one.runs > best.runs) best = one;
    return best !== null && (quiet || best.runs >= OFTEN) ? best.rehearsal : null;
  }

  private async run({ text, v }: Rehearsal): Promise<void> {
    const wanted = this.waiting.delete(text);
    const { times } = this;
    const read = (text: string) => this.database.read({ text, parameters: { v } }, { timeoutMs: TIMEOUT_MS });
    try {
      // Neo4j takes a plan for good that is younger than 10 s, or until much more has changed.
      if (this.outdated && !text.startsWith('CYPHER')) await read(`CYPHER replan=force ${text}`);
      await read(text);
    } catch (error) {
      // What fails when it runs has been planned; what did not run is asked in pieces again.
      if (!(error instanceof CommuniqueError) || error.code !== 'DATABASE_FAILED') return;
    }
    if (!wanted || times !== this.times) return;
    this.hot.add(text);
    if (this.hot.size > this.most.hot) this.hot.delete(oldest(this.hot));
  }
}

function oldest(keys: Iterable<string>): string {
  const [first] = keys;
  return first as string;
}
