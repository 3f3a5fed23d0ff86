/** How much one operation may ask for. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and links in the whole operation. */
  readonly selections: number;
  /**
   * Conditions of all filters together: each takes Neo4j time to plan, one on what is linked as
   * much as several.
   */
  readonly conditions: number;
  /** Rows that it may return, estimated before it runs. */
  readonly rows: number;
  /** Nodes and relationships that it may look at, estimated before it runs. */
  readonly reads: number;
}

/**
 * Of reads as they are estimated Neo4j does 0.6 to 4 million a second (6,000 projects, 2 cores):
 * what is over the limit takes 12 s at the very least.
 */
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
 * How deep groups of conditions may be nested: `or` within `and` within `or` …, and what is said of
 * a linked node. `not` adds nothing, nor does a group within one of its kind: filters are brought
 * to a normal form. From some 25 levels on Neo4j takes half again as long to plan each further one
 * (6 s for 32), and nothing ends it while it plans. A link whose groups are expanded counts as two.
 */
export const FILTER_DEPTH = 20;

/** Levels of a filter as it is written. */
export const FILTER_LEVELS = 200;

/** Fields that a list may be ordered by. */
export const ORDER_KEYS = 16;

/**
 * Fields in an answer to introspection; the whole schema, as tools ask for it, has some 70,000 and
 * takes 0.1 s.
 */
export const MAX_INTROSPECTED_FIELDS = 500_000;

/** Rows of a list when neither first nor last is given, and at most. */
export const PAGE_LIMITS = Object.freeze({ standard: 25, most: 1000 });
