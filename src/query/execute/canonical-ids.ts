import type { Database } from '../../neo4j/database.ts';

/** Limit on the time for which a judgement may be unknown to a running server. */
const REFRESH_MS = 10_000;

/**
 * Maps merged ids to canonical ids: an operation that names a merged entity gets the canonical one.
 * Read periodically, so that no operation has to look up what few ids need.
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

  /** Reads all merged ids again. Rethrows database errors; the ids that were read before stay. */
  async refresh(): Promise<void> {
    const text = 'MATCH (m:Merged)-[:MERGED_INTO]->(e) RETURN m.id, e.id';
    this.#into = new Map((await this.#database.read({ text, parameters: {} })) as [string, string][]);
  }

  /**
   * Reads now, and periodically until stopped. A database that does not answer is reported by the
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
