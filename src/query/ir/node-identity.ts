import { invariant } from '../../errors.ts';

/**
 * Returns a text that is the same for two parts of a plan, or two field bindings, if and only if
 * they are interchangeable. Part of it are all own properties, whatever their order, and whatever
 * is nested in them; references to parameters are compared, not values, so that equal arguments of
 * two fields stay apart. Not part of it is the place in the plan or response: where that matters,
 * the caller adds it.
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

/** A field's binding is asked for once per type and row. */
const keys = new WeakMap<object, string>();

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Extensions of a GraphQL schema have no prototype.
  invariant(prototype === Object.prototype || prototype === null, 'a key is made of plain data');
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
