/**
 * Stored compared with derived, and the one rule by which what was recorded earlier is kept as
 * past.
 */
import { groupBy } from '../../util/collections.ts';
import { canonicalText, type StoredProperties } from './status-properties.ts';

/** The property that says since when something derived is as it is: a moment of recorded time. */
const SINCE = 'recordedFrom';

interface HasProperties {
  readonly properties: StoredProperties;
}

export interface Comparison<S, D> {
  /** Only things of equal keys are one thing, unchanged or changed. Several may share a key. */
  readonly key: (one: S | D) => string;
  /** By their properties unless given. */
  readonly isSame?: (stored: S, derived: D) => boolean;
}

export interface Created<D> {
  readonly derived: D;
  /** Those to write: with the moment since which they are recorded. */
  readonly properties: StoredProperties;
}

export interface Replaced<S, D> extends Created<D> {
  readonly stored: S;
}

/** The changes that make the stored things the derived ones. */
export interface Diff<S, D> {
  readonly created: readonly Created<D>[];
  readonly replaced: readonly Replaced<S, D>[];
  readonly gone: readonly S[];
  /** Those of the replaced and the gone that are kept as they were: recorded before now. */
  readonly past: readonly S[];
}

/**
 * Compares stored things with derived ones. Things that are the same are left alone, whenever they
 * were recorded.
 * @param now the moment of recorded time of this load: what the same load wrote before is no past
 */
export function diff<S extends HasProperties, D extends HasProperties>(
  stored: Iterable<S>,
  derived: Iterable<D>,
  now: string,
  { key, isSame = haveSameProperties }: Comparison<S, D>,
): Diff<S, D> {
  const left = groupBy(stored, key);
  // All that are the same are found first, so that none of them is replaced by another of its key.
  const changed: D[] = [];
  for (const one of derived) if (!takeSame(left.get(key(one)) ?? [], one, isSame)) changed.push(one);
  const created: Created<D>[] = [];
  const replaced: Replaced<S, D>[] = [];
  for (const one of changed) {
    const before = left.get(key(one))?.pop();
    const properties = recorded(one.properties, now, before?.properties);
    if (before === undefined) created.push({ derived: one, properties });
    else replaced.push({ derived: one, properties, stored: before });
  }
  const gone = [...left.values()].flat();
  const past = [...replaced.map(one => one.stored), ...gone].filter(one => isOlder(one.properties, now));
  return { created, replaced, gone, past };
}

/** Removes the stored thing that is the same as the derived one. Returns false if there is none. */
function takeSame<S, D>(stored: S[], derived: D, isSame: (stored: S, derived: D) => boolean): boolean {
  const at = stored.findIndex(one => isSame(one, derived));
  if (at !== -1) stored.splice(at, 1);
  return at !== -1;
}

function haveSameProperties(stored: HasProperties, derived: HasProperties): boolean {
  const { [SINCE]: _, ...properties } = stored.properties;
  return canonicalText(properties) === canonicalText(derived.properties);
}

/**
 * Adds the moment since which properties are recorded: now, or as before if this load wrote those.
 */
function recorded(
  properties: StoredProperties,
  now: string,
  before: StoredProperties = {},
): StoredProperties {
  return { ...properties, [SINCE]: SINCE in before && !isOlder(before, now) ? before[SINCE] : now };
}

/** Tells that properties were recorded before now, so that they are kept as they were then. */
function isOlder(properties: StoredProperties, now: string): boolean {
  return !(SINCE in properties) || (properties[SINCE] as string) < now;
}
