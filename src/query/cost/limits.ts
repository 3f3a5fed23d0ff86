/** Limits on one operation. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and links in the whole operation. */
  readonly selections: number;
  /**
   * Conditions of all filters together: each takes Neo4j time to plan, one on linked nodes as much
   * as several.
   */
  readonly conditions: number;
  /** Rows that the operation may return, estimated before it runs. */
  readonly rows: number;
  /** Nodes and relationships that the operation may read, estimated before it runs. */
  readonly reads: number;
}

/**
 * Default limits. Neo4j makes 0.6 to 4 million estimated reads a second (6,000 projects, 2 cores):
 * an operation over the limit takes at least 12 s.
 */
export const STANDARD_LIMITS: Limits = Object.freeze({
  depth: 12,
  selections: 250,
  conditions: 200,
  rows: 1_000_000,
  reads: 50_000_000,
});

/** Number of conditions that one condition on linked nodes counts as. */
export const LINKED_CONDITION = 4;

/**
 * Limit on nested groups of conditions: `or` within `and` within `or` …, and conditions on a linked
 * node. `not` adds no level, nor does a group within one of its kind: filters are brought to a
 * normal form. From about 25 levels on Neo4j takes 50 % longer to plan each further level (6 s for
 * 32), and its planning cannot be interrupted. A link whose groups are expanded counts as two.
 */
export const FILTER_DEPTH = 20;

/** Limit on levels of a filter as it is written. */
export const FILTER_LEVELS = 200;

/** Limit on the fields that a list is ordered by. */
export const ORDER_KEYS = 16;

/**
 * Limit on fields in an answer to introspection; the whole schema, as tools ask for it, has about
 * 70,000 and takes 0.1 s.
 */
export const MAX_INTROSPECTED_FIELDS = 500_000;

/** Rows of a list: the default if neither `first` nor `last` is given, and the limit. */
export const PAGE_LIMITS = Object.freeze({ standard: 25, most: 1000 });
