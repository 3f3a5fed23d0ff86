import type { Plan } from '../ir/operation-plan.ts';
import type { FieldShape } from '../ir/result-shape.ts';

/** The part of a plan that answers one root field. */
export interface Root {
  /** Its response key. */
  readonly key: string;
  readonly plan: Plan;
}

/** Returns each root field as a plan of its own, with the parameters of the whole. */
export function rootsOf(plan: Plan): readonly Root[] {
  return plan.roots.map(({ key, from, to }) => ({
    key,
    plan: Object.freeze({ ...plan, columns: plan.columns.slice(from, to) }),
  }));
}

/**
 * Joins the tuples of the root fields to that of the whole plan; slots of fields that failed are
 * undefined.
 */
export function joinRoots(plan: Plan, tuples: ReadonlyMap<string, readonly unknown[]>): readonly unknown[] {
  const whole: unknown[] = new Array(plan.columns.length);
  for (const { key, from, to } of plan.roots) {
    const tuple = tuples.get(key) ?? [];
    for (let i = from; i < to; i += 1) whole[i] = tuple[i - from];
  }
  return whole;
}

/** Returns the plan with these root fields null. */
export function withoutRoots(plan: Plan, keys: ReadonlySet<string>): Plan {
  const nothing = (field: FieldShape): FieldShape =>
    keys.has(field.key) ? { ...field, value: { kind: 'Null' } } : field;
  const fields = new Map([...plan.shape.fields].map(([type, all]) => [type, all.map(nothing)] as const));
  return Object.freeze({ ...plan, shape: { ...plan.shape, fields } });
}
