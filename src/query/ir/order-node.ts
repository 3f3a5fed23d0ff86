import type { ParameterRef } from './parameter-node.ts';
import type { MapPoint, PropertyRef } from './property-node.ts';
import type { RowSource } from './source-node.ts';

export interface OrderKey {
  readonly value: KeyValue;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
}

/**
 * Value that rows are ordered by. An index can provide the order of properties of the node only.
 */
export type KeyValue =
  | { readonly kind: 'Property'; readonly on: 'node' | 'edge'; readonly property: PropertyRef }
  | { readonly kind: 'EdgeType' | 'Forward' }
  /** Position of the node's id in a list of ids. */
  | { readonly kind: 'Position'; readonly ids: ParameterRef }
  /** Relevance of a search result: the rank of its match on names, and the score of its text. */
  | { readonly kind: 'Rank' | 'Score' }
  | { readonly kind: 'Count'; readonly source: RowSource }
  /** First and last day of an entry of a timeline. */
  | { readonly kind: 'Earliest' | 'Latest' }
  /** Distance from a given point, in metres. */
  | { readonly kind: 'Distance'; readonly point: MapPoint; readonly from: ParameterRef }
  /** Key of the one node that a link leads to. */
  | {
      readonly kind: 'Through';
      readonly source: RowSource;
      readonly order: readonly OrderKey[];
      readonly key: KeyValue;
    };

/** Start of a page: the keys of the row just outside it (keyset pagination). */
export interface KeysetCursor {
  /** One reference per key of the order; null if the key of the row is null. */
  readonly values: readonly (ParameterRef | null)[];
}
