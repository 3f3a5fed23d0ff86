import { CommuniqueError } from '../errors.ts';
import type { Database } from './database.ts';

/**
 * With the 1.6 s of tries before a read fails shorter than any boot of Neo4j, so that none is
 * missed.
 */
const LOOK_MS = 1_000;
/** While it is away. */
const AWAY_MS = 100;

const ONE = { text: 'RETURN 1', parameters: {} };

/**
 * Says when Neo4j went away, and when it came back: it was started anew then, most likely, and has
 * no plans. Neither connections tell, as the driver replaces those that break without a word, nor
 * operations, as there may be none meanwhile. (When it was started Neo4j says itself, but it takes
 * 2 s to plan that question.)
 */
export class Presence {
  readonly #database: Database;
  readonly #changed: () => void;
  #away = false;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(database: Database, changed: () => void) {
    this.#database = database;
    this.#changed = changed;
  }

  /** Looks now and then, until stopped. */
  start(): void {
    void this.#look().then(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), this.#away ? AWAY_MS : LOOK_MS).unref();
    });
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const away = await this.#database.read(ONE).then(
      () => false,
      // One that is slow, or lets us in no more, is there.
      error => error instanceof CommuniqueError && error.code === 'DATABASE_UNAVAILABLE',
    );
    if (away === this.#away || this.#stopped) return;
    this.#away = away;
    this.#changed();
  }
}
