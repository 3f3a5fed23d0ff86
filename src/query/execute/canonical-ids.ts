import type { Database } from '../../neo4j/database.ts';

/** How long a judgement may be unknown to a running server. */
const REFRESH_MS = 10_000;

/**
 * What stands for the entities that are merged, by their ids: an operation that names one is asked
 * about the other. Read now and then, so that no operation has to look for what few ids need.
 */
export class CanonicalIds {
  readonly #database: Database;
  #into: ReadonlyMap<string, string> = new Map();
  #timer: NodeJS.Timeout | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  get into(): ReadonlyMap<string, string> {
    return this.#into;
  }

  /** Reads all anew. What the database throws passes; what was known before stays. */
  async refresh(): Promise<void> {
    const text = 'MATCH (m:Merged)-[:MERGED_INTO]->(e) RETURN m.id, e.id';
    this.#into = new Map((await this.#database.read({ text, parameters: {} })) as [string, string][]);
  }

  /**
   * Reads now, and now and then until stopped. A database that does not answer is told of by the
   * operations that fail.
   */
  async start(): Promise<void> {
    this.#timer ??= setInterval(() => this.refresh().catch(() => {}), REFRESH_MS).unref();
    await this.refresh().catch(() => {});
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
