import type { Condition } from './source-node.ts';

/** Splits a condition into those that all have to hold. */
export function conjuncts(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'And' ? condition.all.flatMap(conjuncts) : [condition];
}

/** Joins two conditions that both have to hold; null is none. */
export function both(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null || other === null) return one ?? other;
  return Object.freeze({ kind: 'And', all: [one, other] });
}
