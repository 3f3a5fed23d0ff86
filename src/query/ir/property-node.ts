import type { ParameterRef } from './parameter-node.ts';

/**
 * Snapshot of the graph: a day of valid time, and a moment of recorded time. `on` is null for any
 * day, `known` for now.
 */
export interface Snapshot {
  readonly on: ParameterRef | null;
  /** Leaves out facts and edges without a time, which else hold on any day. */
  readonly dated: boolean;
  readonly known: ParameterRef | null;
}

/** Property by its name, or a value computed for a snapshot, which no property keeps. */
export type PropertyRef = string | ComputedProperty;

export type ComputedProperty = ValueAt | ShownAt;

/**
 * Value of a field in a snapshot: that of the fact that is shown; for a list, those of all facts.
 */
export interface ValueAt {
  readonly kind: 'ValueAt';
  /** Predicates of the facts that are read: for aliases, those of names too. */
  readonly fields: readonly string[];
  readonly list: boolean;
  /** Property whose value is left out of the list; the list is then sorted. */
  readonly but: string | null;
  /** Property whose values are added to such a list, in every snapshot. */
  readonly also: string | null;
  /**
   * Properties of facts that keep the value: fields of one name may differ in that from type to
   * type.
   */
  readonly kept: readonly RecordedCondition[];
  readonly moment: Snapshot;
}

/**
 * True for a fact that is shown in a snapshot: the first, in the order of facts, of those that
 * hold.
 */
export interface ShownAt {
  readonly kind: 'ShownAt';
  readonly moment: Snapshot;
}

/**
 * Properties of a fact, of which the first that is not null is read, and the conversion of its
 * value.
 */
export interface RecordedCondition {
  readonly properties: readonly string[];
  readonly as: 'is' | 'integer' | 'float' | 'point';
}

/**
 * Property, or properties, that keep a place on the map: an indexed point, or latitude and
 * longitude.
 */
export type MapPoint =
  | { readonly kind: 'Spatial'; readonly property: PropertyRef }
  | { readonly kind: 'Degrees'; readonly latitude: string; readonly longitude: string };

/** Type of nodes that have a label of their own, and its name in the property `type`. */
export interface LabelledType {
  readonly label: string;
  readonly type: string;
}
