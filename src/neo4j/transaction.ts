/** Cypher and its parameters. A `number` arrives in Neo4j as FLOAT, a `bigint` as INTEGER. */
export interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/**
 * One record, by column. INTEGER is `bigint`, FLOAT is `number`; nodes and temporal values are the
 * driver's own.
 */
export type BoltRow = unknown[];

export interface Transaction {
  run(statement: Statement): Promise<BoltRow[]>;
}

export interface ReadOptions {
  /**
   * Milliseconds until the statement is ended, in Neo4j too, and DATABASE_TIMEOUT thrown; retries
   * are inside it.
   */
  readonly timeoutMs?: number;
  /** Ends the statement, in Neo4j too, and throws the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Only in `read`: nodes and links that are looked at, at most. Where they are few the statement
   * is soon answered, and may share a transaction with others that come at the same time.
   */
  readonly weight?: number;
}
