import { invariant } from '../../errors.ts';

/**
 * Returns a text that is the same for two parts of a plan, or two field bindings, if and only if
 * they are interchangeable. It includes all own properties, in any order, and all that is nested in
 * them; references to parameters are compared, not values, so that equal arguments of two fields
 * stay apart. It does not include the place in the plan or response: if that matters, the caller
 * adds it.
 *
 * Parts are plain data and never change: a map or a set is refused, as its content would be missing
 * from the text.
 */
export function keyOf(part: object): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  const key = JSON.stringify(part, sorted);
  keys.set(part, key);
  return key;
}

/** Texts that were computed before: a field's binding is needed once per type and row. */
const keys = new WeakMap<object, string>();

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Extensions of a GraphQL schema have no prototype.
  invariant(prototype === Object.prototype || prototype === null, 'a key is made of plain data');
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
