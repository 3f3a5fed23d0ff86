import type { ParameterRef } from './parameter-node.ts';
import type { MapPoint, PropertyRef, Snapshot } from './property-node.ts';

/** Comparison of a value, or of a list of values; operators.ts says how each is planned. */
export type Operator =
  | '='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'IN'
  | 'CONTAINS'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'HAS'
  | 'HAS ANY'
  | 'HAS ALL'
  | 'HAS PART';

/** Condition on one row, which follows no link. */
export type RowCondition =
  | {
      readonly kind: 'Compare';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly operator: Operator;
      readonly value: ParameterRef;
      /** Compares in lower case, if no folded property is kept. */
      readonly lower: boolean;
      /** Accepts null as well: an interval with an open end. */
      readonly orNull: boolean;
    }
  | {
      readonly kind: 'IsNull';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly is: boolean;
    }
  | { readonly kind: 'IsEmpty'; readonly property: PropertyRef; readonly is: boolean }
  /** Tests that a place on the map is in an area. */
  | {
      readonly kind: 'Within';
      readonly shape: 'circle' | 'box';
      readonly point: MapPoint;
      readonly value: ParameterRef;
    }
  /** Tests that some dataset holds a claim: now, or at a moment of recorded time. */
  | { readonly kind: 'Current'; readonly known: ParameterRef | null }
  /**
   * Tests, for the link from a claim to a dataset, that the dataset holds the claim: now or then.
   */
  | { readonly kind: 'Held'; readonly known: ParameterRef | null }
  /** Tests that a claim affirms a relation of a snak without an object. */
  | {
      readonly kind: 'Stated';
      readonly predicate: string;
      readonly snak: 'SOME' | 'NONE';
      readonly inverse: boolean;
    }
  /** Tests that an edge or a fact is valid in a snapshot. */
  | { readonly kind: 'Holds'; readonly on: 'node' | 'edge'; readonly moment: Snapshot }
  /** Tests that the time a claim is about contains the day of a snapshot. */
  | { readonly kind: 'SaidOf'; readonly moment: Snapshot };
