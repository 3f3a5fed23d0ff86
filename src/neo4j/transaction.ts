/** Cypher and its parameters. A `number` arrives in Neo4j as FLOAT, a `bigint` as INTEGER. */
export interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/**
 * One record, by column. INTEGER is `bigint`, FLOAT is `number`; nodes and temporal values are
 * objects of the driver.
 */
export type BoltRow = unknown[];

export interface Transaction {
  run(statement: Statement): Promise<BoltRow[]>;
}

export interface ReadOptions {
  /**
   * Milliseconds, retries included, until the statement is ended, in Neo4j too, and
   * DATABASE_TIMEOUT is thrown.
   */
  readonly timeoutMs?: number;
  /** Ends the statement, in Neo4j too, and throws the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Only for `read`: maximum number of nodes and links that are read. A statement with few of them
   * is short, and may share a transaction with others that arrive at the same time.
   */
  readonly weight?: number;
}
