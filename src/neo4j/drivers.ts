import neo4j, { type Driver } from 'neo4j-driver';
import { CommuniqueError } from '../errors.ts';

/** Where Neo4j is and how to get in. `uri`: bolt, neo4j, or either with +s or +ssc. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database when absent. */
  readonly database?: string;
  /** Limit of one read in milliseconds, 30,000 when absent. */
  readonly timeoutMs?: number;
}

/** How long a connection may take to be made, or to be closed. */
export const CONNECT_MS = 5_000;

interface Generation {
  readonly driver: Driver;
  users: number;
  retired: boolean;
}

/**
 * The driver, replaceable. The driver keeps connections to a peer that fell silent without a word
 * (a frozen machine, a firewall that forgot) in its pool, hands them out again and never gives up
 * on them: after a silence everyone moves on to a driver with fresh ones.
 */
export class Drivers {
  readonly #settings: ConnectionSettings;
  #current: Generation;
  #closed = false;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#current = { driver: create(settings), users: 0, retired: false };
  }

  /** Runs `work` on the current driver, which stays open until it ends. */
  async use<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const { driver, release } = this.take();
    try {
      return await work(driver);
    } finally {
      release();
    }
  }

  /** The current driver, which stays open until it is released. */
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

  /** No more work for this driver. Work that runs on it may end. */
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

/** Nobody waits for it: a silent peer does not confirm. */
function closeIfUnused({ driver, users, retired }: Generation): void {
  if (retired && users === 0) driver.close().catch(() => {});
}

function create({ uri, username, password }: ConnectionSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true, // integers past 2^53 arrive exact
      fetchSize: -1, // answers are wanted whole: no further round trip per 1,000 rows
      connectionTimeout: CONNECT_MS,
      // A statement is planned for machines here; its notifications are computed, sent and decoded
      // for nobody.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      telemetryDisabled: true,
      userAgent: 'communique/0.1',
    });
  } catch (cause) {
    throw new CommuniqueError(
      'BAD_SETTING',
      'NEO4J_URI is no address such as bolt://localhost:7687.',
      {},
      { cause },
    );
  }
}
