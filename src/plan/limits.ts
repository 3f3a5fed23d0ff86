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

/** Of reads as they are estimated Neo4j does 0.6 to 4 million a second (6,000 projects, 2 cores): what is over the limit takes 12 s at the very least. */
export const STANDARD_LIMITS: Limits = Object.freeze({
  depth: 12,
  selections: 250,
  conditions: 200,
  rows: 1_000_000,
  reads: 50_000_000,
});

/** What a condition on linked nodes counts for. */
export const LINKED_CONDITION = 4;

/**
 * How deep filters may be nested, in groups of conditions: what is within `and`, `or`, `not`, and what is said of a linked node. Neo4j takes twice as
 * long to plan each further level where a level has several conditions (0.15 s for 12, 6 s for 18), and nothing ends it while it plans.
 */
export const FILTER_DEPTH = 12;

/** Fields that a list may be ordered by. */
export const ORDER_KEYS = 16;

/** Fields in an answer to introspection; the whole schema, as tools ask for it, has some 70,000 and takes 0.1 s. */
export const INTROSPECTED = 500_000;
