/** How much one operation may ask for. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and links in the whole operation. */
  readonly selections: number;
  /** Rows that it may return, estimated before it runs. */
  readonly rows: number;
  /** Nodes and relationships that it may look at, estimated before it runs. */
  readonly reads: number;
}

/** The reads take Neo4j about as long as its time limit. */
export const STANDARD_LIMITS: Limits = Object.freeze({
  depth: 12,
  selections: 250,
  rows: 1_000_000,
  reads: 50_000_000,
});
