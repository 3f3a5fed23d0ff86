import neo4j, { type Driver } from 'neo4j-driver';
import { CommuniqueError } from '../errors.ts';

/** Address and credentials of Neo4j. Schemes of `uri`: bolt, neo4j, or either with +s or +ssc. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database if absent. */
  readonly database?: string;
  /** Limit on one read in milliseconds, 30,000 if absent. */
  readonly timeoutMs?: number;
}

/** Limit on opening or closing a connection. */
export const CONNECT_MS = 5_000;

interface Generation {
  readonly driver: Driver;
  users: number;
  retired: boolean;
}

/**
 * The current driver, which can be replaced. A driver's pool keeps and reuses connections to a peer
 * that went silent without closing them (a frozen machine, a firewall that dropped its state), and
 * never abandons them. So after a silence all work moves to a driver with new connections.
 */
export class Drivers {
  readonly #settings: ConnectionSettings;
  #current: Generation;
  #closed = false;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#current = { driver: create(settings), users: 0, retired: false };
  }

  /** Runs `work` on the current driver, which stays open until `work` ends. */
  async use<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const { driver, release } = this.take();
    try {
      return await work(driver);
    } finally {
      release();
    }
  }

  /** Returns the current driver, which stays open until it is released. */
  take(): { readonly driver: Driver; readonly release: () => void } {
    if (this.#closed)
      throw new CommuniqueError('DATABASE_UNAVAILABLE', 'The connection to Neo4j was closed.');
    const generation = this.#current;
    generation.users++;
    const release = () => {
      generation.users--;
      closeIfUnused(generation);
    };
    return { driver: generation.driver, release };
  }

  /** Replaces a driver, so that it gets no new work. Running work may finish. */
  retire(driver: Driver): void {
    const generation = this.#current;
    if (this.#closed || generation.driver !== driver) return;
    generation.retired = true;
    this.#current = { driver: create(this.#settings), users: 0, retired: false };
    closeIfUnused(generation);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const late = new Promise<void>(resolve => setTimeout(resolve, CONNECT_MS).unref());
    await Promise.race([this.#current.driver.close().catch(() => {}), late]);
  }
}

/** Does not wait for the driver to close, as a silent peer does not confirm it. */
function closeIfUnused({ driver, users, retired }: Generation): void {
  if (retired && users === 0) driver.close().catch(() => {});
}

function create({ uri, username, password }: ConnectionSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true, // integers past 2^53 arrive exact
      fetchSize: -1, // all rows at once: no further round trip per 1,000 rows
      connectionTimeout: CONNECT_MS,
      // No person reads notifications here, and they take time to compute, send and decode.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      telemetryDisabled: true,
      userAgent: 'communique/0.1',
    });
  } catch (cause) {
    throw new CommuniqueError(
      'BAD_SETTING',
      'NEO4J_URI is not a valid address. Use one such as bolt://localhost:7687.',
      {},
      { cause },
    );
  }
}
