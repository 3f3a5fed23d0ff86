/** How much one operation may ask for. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and links in the whole operation. */
  readonly selections: number;
  /** Conditions of all filters together: each takes Neo4j time to plan, one on what is linked as much as several. */
  readonly conditions: number;
  /** Rows that it may return, estimated before it runs. */
  readonly rows: number;
  /** Nodes and relationships that it may look at, estimated before it runs. */
  readonly reads: number;
}

/** The reads take Neo4j about as long as its time limit. */
export const STANDARD_LIMITS: Limits = Object.freeze({
  depth: 12,
  selections: 250,
  conditions: 200,
  rows: 1_000_000,
  reads: 50_000_000,
});

/** What a condition on linked nodes counts for. */
export const LINKED_CONDITION = 4;

/** How deep filters may be nested, in keys on the way: readers of deep trees run out of stack somewhere. */
export const FILTER_DEPTH = 100;

/** Fields that a list may be ordered by. */
export const ORDER_KEYS = 16;
