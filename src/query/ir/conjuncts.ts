import type { Condition } from './source-node.ts';

/** Splits a condition into those that all have to hold. */
export function conjuncts(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'And' ? condition.all.flatMap(conjuncts) : [condition];
}
