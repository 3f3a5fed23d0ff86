import type { TraversalLinks } from './link-node.ts';
import type { ParameterRef } from './parameter-node.ts';
import type { Operator, RowCondition } from './row-condition-node.ts';
import type { SimpleFrom } from './simple-source-node.ts';

// Sources have conditions and conditions have sources, so both are in one file: imports have no
// cycles.

/** Pattern that is matched, with a condition on its rows. */
export interface RowSource {
  readonly from: From;
  /** Label of the matched nodes; null if `from` leads to no other nodes. */
  readonly label: string | null;
  readonly where: Condition | null;
  /**
   * Matches superseded edges, facts and disputes as well, which are kept for snapshots of recorded
   * time.
   */
  readonly past?: true;
}

export type From =
  | SimpleFrom
  /**
   * All nodes of the label, of which some properties have to lie in ranges. The number of rows in a
   * range depends on values that the planner does not see, so they are counted first: few rows are
   * sorted, else rows are tested in the list's order. Each range has all conditions on one
   * property.
   */
  | {
      readonly kind: 'Ranged';
      readonly ranges: readonly Condition[];
      /** Number of ranges, from the first, whose rows are counted. */
      readonly counted: number;
      /** Tests each row instead of looking the ranges up in indexes. */
      readonly tested?: true;
    }
  /**
   * All nodes of the label that are linked, over one or more hops, to a node that has a given key.
   */
  | {
      readonly kind: 'Joined';
      /** Hops from the matched node to one with a key; all ways start at the same node. */
      readonly ways: readonly (readonly RowSource[])[];
      /** Condition on a key of each way's last node. */
      readonly keys: readonly Condition[];
    }
  | PathsFrom
  | NeighbourhoodFrom
  | CommonFrom;

/** Shortest simple paths between two sets of entities: rows of the form {@link FOUND}. */
export interface PathsFrom {
  readonly kind: 'Paths';
  readonly from: ParameterRef;
  readonly to: ParameterRef;
  /** Limit on edges of a path. Part of the text: Cypher takes no parameter for it. */
  readonly hops: number;
  /** Limit on the walks that are read for one pair of ends. */
  readonly walks: number;
  readonly first: ParameterRef;
  readonly links: TraversalLinks;
  /** Condition on the nodes between the ends. */
  readonly through: Condition | null;
  readonly avoid: ParameterRef | null;
}

/** Surroundings of entities: one row of the form {@link FOUND}. */
export interface NeighbourhoodFrom {
  readonly kind: 'Neighbourhood';
  readonly of: ParameterRef;
  /** Limit on the entities at the centre. */
  readonly starts: number;
  /** Rings around the centre. Part of the text, which has a clause for each ring. */
  readonly hops: number;
  /** Limit on the nodes around the centre. */
  readonly limit: ParameterRef;
  readonly links: TraversalLinks;
  /** Condition on the nodes around the centre. */
  readonly where: Condition | null;
}

/** Common neighbours of several entities: rows of the form {@link FOUND}. */
export interface CommonFrom {
  readonly kind: 'Common';
  readonly of: ParameterRef;
  readonly notOf: ParameterRef | null;
  /** Least number of the entities that a neighbour is linked to. */
  readonly atLeast: ParameterRef;
  readonly first: ParameterRef;
  readonly links: TraversalLinks;
  readonly where: Condition | null;
}

export type Condition =
  | RowCondition
  | { readonly kind: 'And' | 'Or'; readonly all: readonly Condition[] }
  | { readonly kind: 'Not'; readonly one: Condition }
  | { readonly kind: 'Labelled'; readonly label: string; readonly holds: Condition | null }
  | { readonly kind: 'Exists'; readonly source: RowSource }
  | {
      readonly kind: 'CountIs';
      readonly source: RowSource;
      readonly operator: Operator;
      readonly value: ParameterRef;
    };
