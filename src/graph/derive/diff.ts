/**
 * Comparison of stored with derived records, and the one rule by which earlier records are kept as
 * history.
 */
import { groupBy } from '../../util/collections.ts';
import { canonicalText, type StoredProperties } from './status-properties.ts';

/** Property for the recorded time since which a derived record exists in this form. */
const SINCE = 'recordedFrom';

interface HasProperties {
  readonly properties: StoredProperties;
}

export interface Comparison<S, D> {
  /** Records of different keys are never compared. Several records may share a key. */
  readonly key: (one: S | D) => string;
  /** Compares properties by default. */
  readonly isSame?: (stored: S, derived: D) => boolean;
}

export interface Created<D> {
  readonly derived: D;
  /** Properties to write, with the recorded time since which they hold. */
  readonly properties: StoredProperties;
}

export interface Replaced<S, D> extends Created<D> {
  readonly stored: S;
}

/** The changes that turn the stored records into the derived ones. */
export interface Diff<S, D> {
  readonly created: readonly Created<D>[];
  readonly replaced: readonly Replaced<S, D>[];
  readonly gone: readonly S[];
  /** Replaced and deleted records that are kept as history: recorded before now. */
  readonly past: readonly S[];
}

/**
 * Compares stored records with derived ones. Leaves equal records alone, regardless of when they
 * were recorded.
 * @param now the recorded time of this load: records that the same load wrote before are not
 * history
 */
export function diff<S extends HasProperties, D extends HasProperties>(
  stored: Iterable<S>,
  derived: Iterable<D>,
  now: string,
  { key, isSame = haveSameProperties }: Comparison<S, D>,
): Diff<S, D> {
  const left = groupBy(stored, key);
  // Equal records are found first, so that none of them is replaced by another of its key.
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

/** Removes the stored record that equals the derived one. Returns false if there is none. */
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
 * Adds the recorded time since which properties hold: now, or as before if this load wrote those.
 */
function recorded(
  properties: StoredProperties,
  now: string,
  before: StoredProperties = {},
): StoredProperties {
  return { ...properties, [SINCE]: SINCE in before && !isOlder(before, now) ? before[SINCE] : now };
}

/** Returns true if properties were recorded before now, so that they are kept as history. */
function isOlder(properties: StoredProperties, now: string): boolean {
  return !(SINCE in properties) || (properties[SINCE] as string) < now;
}
