import type { TraversalLinks } from './link-node.ts';
import type { KeysetCursor, OrderKey } from './order-node.ts';
import type { ParameterRef } from './parameter-node.ts';
import type { LabelledType, PropertyRef } from './property-node.ts';
import type { RowSource } from './source-node.ts';

/** One slot of a tuple. */
export type Column =
  | { readonly kind: 'Property'; readonly on: 'node' | 'edge'; readonly property: PropertyRef }
  /** Name in the first of some languages that has one, else the preferred name. */
  | { readonly kind: 'Name'; readonly languages: ParameterRef }
  | { readonly kind: 'EdgeType' }
  | { readonly kind: 'Forward' }
  /** Type of a node: a property of entities, the label of records. */
  | { readonly kind: 'NodeType'; readonly records: readonly LabelledType[] }
  /** Value of a key that rows are ordered by. */
  | { readonly kind: 'Key'; readonly key: OrderKey }
  /** Part of a traversal's result. */
  | { readonly kind: 'Item'; readonly index: number }
  /** True for a step that none of these edges makes. */
  | { readonly kind: 'NoneOf'; readonly links: TraversalLinks }
  | ListingColumn;

/** Column that is computed from a source: its rows, or a summary of them. */
export type ListingColumn = RowsColumn | CountColumn | HasMoreColumn | AggregateColumn | GroupsColumn;

/** A list of tuples. */
export interface RowsColumn {
  readonly kind: 'Rows';
  readonly source: RowSource;
  readonly order: readonly OrderKey[];
  readonly seek: KeysetCursor | null;
  /** Null for all rows, or for the only one. */
  readonly limit: ParameterRef | null;
  /** Returns only the first row of the order. */
  readonly single: boolean;
  readonly columns: readonly Column[];
  /** Response path, for messages about cost. */
  readonly path: string;
}

/** Number of rows of the source. */
export interface CountColumn {
  readonly kind: 'Count';
  readonly source: RowSource;
  readonly path: string;
}

/** True if the source has rows on the other side of the cursor. */
export interface HasMoreColumn {
  readonly kind: 'Beyond';
  readonly source: RowSource;
  readonly path: string;
  readonly order: readonly OrderKey[];
  readonly seek: KeysetCursor;
}

/** Summary of all rows of the source: a tuple of measures. */
export interface AggregateColumn {
  readonly kind: 'Aggregate';
  readonly source: RowSource;
  readonly path: string;
  readonly measures: readonly Measure[];
}

/** Groups of the source's rows: a list of tuples, first the keys, then the measures. */
export interface GroupsColumn {
  readonly kind: 'Groups';
  readonly source: RowSource;
  readonly by: readonly GroupBy[];
  readonly measures: readonly Measure[];
  readonly order: readonly GroupOrder[];
  readonly limit: ParameterRef;
  /** Response path, for messages about cost. */
  readonly path: string;
}

/** Summary of many rows. */
export type Measure =
  | { readonly kind: 'Rows' | 'Single' | 'Collective' }
  | {
      readonly kind: 'count' | 'distinct' | 'min' | 'max' | 'sum' | 'mean';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
    }
  /**
   * Sum of integers, as a pair: the sums of quotient and remainder by the unit. Both stay within 64
   * bits.
   */
  | {
      readonly kind: 'exactSum';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly unit: number;
    };

export type GroupBy =
  | {
      readonly kind: 'Value';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly part: 'value' | 'year' | 'day';
    }
  | { readonly kind: 'EdgeType' }
  /** True if the edge leads away from its owner; null for types without a direction. */
  | { readonly kind: 'Forward'; readonly symmetric: readonly string[] }
  | { readonly kind: 'NodeType'; readonly records: readonly LabelledType[] }
  /** Node that a link leads to, as a tuple of its own; null if there is none. */
  | {
      readonly kind: 'Node';
      readonly source: RowSource;
      readonly order: readonly OrderKey[];
      /** Takes only the first node of the order; else a row belongs to the group of each node. */
      readonly single: boolean;
      readonly columns: readonly Column[];
      /** Property that such groups are ordered by: current names in every snapshot. */
      readonly name: string;
    };

export interface GroupOrder {
  readonly of: 'key' | 'measure';
  readonly index: number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}
