import { CommuniqueError } from '../errors.ts';
import type { Database } from './database.ts';

/**
 * Interval of polls. Together with the 1.6 s of retries before a read fails, it is shorter than any
 * boot of Neo4j, so that no restart is missed.
 */
const POLL_MS = 1_000;
/** Interval of polls while Neo4j is away. */
const AWAY_POLL_MS = 100;

const ONE = { text: 'RETURN 1', parameters: {} };

/**
 * Calls `changed` when Neo4j goes away and when it comes back. After an outage Neo4j has probably
 * restarted and lost its plan cache. It is polled, because the driver silently replaces broken
 * connections, and there may be no operations meanwhile. (Neo4j can return the time of its start,
 * but takes 2 s to plan that statement.)
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

  /** Polls until stopped. */
  start(): void {
    void this.#poll().then(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), this.#away ? AWAY_POLL_MS : POLL_MS).unref();
    });
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #poll(): Promise<void> {
    const away = await this.#database.read(ONE).then(
      () => false,
      // A timeout or authentication error still means that the server is up.
      error => error instanceof CommuniqueError && error.code === 'DATABASE_UNAVAILABLE',
    );
    if (away === this.#away || this.#stopped) return;
    this.#away = away;
    this.#changed();
  }
}
