import type { Column, GroupBy, Measure } from './column-node.ts';
import type { Expand, TraversalLinks } from './link-node.ts';
import type { KeysetCursor, KeyValue, OrderKey } from './order-node.ts';
import type { ComputedProperty, MapPoint, PropertyRef, Snapshot } from './property-node.ts';
import type { Condition, From, RowSource } from './source-node.ts';

/**
 * Types of the nodes that a plan's columns consist of, by family. The members of a union are
 * distinguished by `kind`.
 */
export interface PlanNodes {
  Column: Column;
  GroupBy: GroupBy;
  Measure: Measure;
  Source: RowSource;
  From: From;
  Condition: Condition;
  Links: TraversalLinks;
  Expand: Expand;
  OrderKey: OrderKey;
  KeyValue: KeyValue;
  Seek: KeysetCursor;
  MapPoint: MapPoint;
  ComputedProperty: ComputedProperty;
  Moment: Snapshot;
}

export type Family = keyof PlanNodes;

/**
 * Role of a key: a family of nodes; `Parameter`, a reference; `Property`, a property that may be
 * computed for a snapshot; `Name`, the name of a property that never is; `Constant`, a number that
 * is part of the text. Other keys, such as names of labels and indexes, have none: they are part of
 * the text as well.
 */
export type Role = Family | 'Parameter' | 'Property' | 'Name' | 'Constant';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type One<V> = V extends null | undefined ? never : V extends readonly (infer E)[] ? One<E> : V;
type FamilyOf<V> = { [F in Family]: Same<V, PlanNodes[F]> extends true ? F : never }[Family];

/**
 * Roles that a key may have by the type of its value, or of the values in its list; never for none.
 */
type RoleOf<V> = [One<V>] extends [never]
  ? never
  : [One<V>] extends [number]
    ? 'Parameter' | 'Constant'
    : Same<One<V>, PropertyRef> extends true
      ? 'Property'
      : FamilyOf<One<V>>;

/**
 * Row of the table: all keys of a node that have a role, and texts that are names of properties.
 */
type KeysOf<N> = {
  readonly [K in keyof N as RoleOf<N[K]> extends never ? never : K]-?: RoleOf<N[K]>;
} & {
  readonly [K in keyof N as Same<One<N[K]>, string> extends true ? K : never]?: 'Name';
};

type OfKind<U, K> = U extends { readonly kind: infer L } ? (K extends L ? U : never) : never;
/** Table of the keys of each kind. */
export type KeyTable = {
  readonly [F in Family]: PlanNodes[F] extends { readonly kind: string }
    ? { readonly [K in PlanNodes[F]['kind']]: KeysOf<OfKind<PlanNodes[F], K>> }
    : KeysOf<PlanNodes[F]>;
};
