/**
 * Computes the keys that a change affects beyond those of the changed claims:
 * - a name counts among the aliases, so NAME and ALIASES of one entity go together;
 * - SOME or NONE claimed at the end of a relation contests, and is superseded by, all claims that
 *   lead there;
 * - PART_OF decides whether two objects of an exclusive relation are alternatives;
 * - claims about an entity contest claims about an entity that it may be the same as.
 */

import { conflictRulesOf } from '../../evidence/conflict/conflict-rules.ts';
import { isName } from '../../evidence/derive-properties.ts';
import { type CurrentClaim, claimKeyText } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import { typeNameOfId } from '../../model/type-lookup.ts';
import type { Row, Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import { keysLeadingTo, keysWithSomeOrNone } from '../statements/claim-statements.ts';
import { partsOfEntities, wholesOf } from '../statements/derived-statements.ts';
import { duplicateCandidatesOf } from '../statements/merge-statements.ts';
import type { ClaimOverlay, TouchedKeys } from './claim-overlay.ts';

const PART_OF = 'PART_OF';

/** Set of keys. */
export class AffectedKeys {
  readonly #keys = new Map<string, TouchedKeys>();

  /** @param object the only affected object, see {@link readsObjectOnly}; null for the whole key */
  add(subject: string, predicate: string, object: string | null = null): boolean {
    const text = claimKeyText(subject, predicate);
    const objects = this.#keys.get(text)?.objects;
    if (objects === null || (object !== null && objects?.has(object))) return false;
    if (object !== null && objects !== undefined) (objects as Set<string>).add(object);
    else this.#keys.set(text, { subject, predicate, objects: object === null ? null : new Set([object]) });
    return true;
  }

  addRows(rows: readonly Row[]): TouchedKeys[] {
    const added: TouchedKeys[] = [];
    for (const [subject, predicate] of rows as [string, string][]) {
      if (this.add(subject, predicate)) added.push({ subject, predicate, objects: null });
    }
    return added;
  }

  all(): TouchedKeys[] {
    return [...this.#keys.values()];
  }

  get size(): number {
    return this.#keys.size;
  }
}

/**
 * Returns the object of a claim if no other claim under its key concerns it, which holds for
 * relations whose objects are not alternatives. Then an entity with many links is not read as a
 * whole for each new one. SOME or NONE at either end concerns all claims there; {@link addAffected}
 * handles that.
 */
export function readsObjectOnly(model: Model, claim: Pick<CurrentClaim, 'subject' | 'predicate' | 'object'>) {
  const { subject, predicate, object } = claim;
  if (predicate === PART_OF || !model.relations.has(predicate)) return null;
  return isExclusive(model, subject, predicate) ? null : object;
}

/** Maps entities that may be the same as others to those others. */
export type DuplicateCandidates = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the given keys into the overlay, then adds and reads all other keys that have to be derived
 * with them. Returns the duplicate candidates of their subjects and objects.
 */
export async function addAffected(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
): Promise<DuplicateCandidates> {
  for (const { subject, predicate } of keys.all()) {
    if (!isName(predicate)) continue;
    keys.add(subject, 'NAME');
    keys.add(subject, 'ALIASES');
  }
  await overlay.read(keys.all());
  await addThroughParts(tx, model, overlay, keys);
  await addThroughSomeOrNone(tx, model, overlay, keys);
  return addThroughDuplicates(tx, model, overlay, keys);
}

/**
 * Adds the keys of duplicate candidates: claims about the same thing belong together. Symmetric
 * relations are followed from either end.
 */
async function addThroughDuplicates(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
): Promise<DuplicateCandidates> {
  const all = new Map<string, readonly string[]>();
  for (let level = keys.all(); level.length > 0; ) {
    const duplicates = await duplicatesAmong(tx, overlay, level);
    for (const [id, others] of duplicates) all.set(id, others);
    if (duplicates.size === 0) break;
    const added: [string, string][] = [];
    for (const key of level) {
      const { subject, predicate } = key;
      const touched = [subject, ...(key.objects ?? [])];
      // Claims that were read for one object concern others under the key after all.
      if (touched.some(id => duplicates.has(id))) added.push([subject, predicate]);
      for (const duplicate of duplicates.get(subject) ?? []) added.push([duplicate, predicate]);
      if (model.relations.get(predicate)?.symmetric !== true) continue;
      for (const { object } of [...overlay.before(key), ...overlay.after(key)]) {
        if (object === null || !(duplicates.has(subject) || duplicates.has(object))) continue;
        for (const end of [object, ...(duplicates.get(object) ?? [])]) added.push([end, predicate]);
      }
    }
    level = keys.addRows(added);
    await overlay.read(level);
  }
  return all;
}

/**
 * Returns the duplicate candidates of the subjects and objects of these keys, before and after the
 * change.
 */
async function duplicatesAmong(
  tx: Transaction,
  overlay: ClaimOverlay,
  keys: readonly TouchedKeys[],
): Promise<DuplicateCandidates> {
  const objects = (claims: readonly CurrentClaim[]) => claims.flatMap(({ object }) => object ?? []);
  const ids = keys.flatMap(key => [
    key.subject,
    ...objects(overlay.before(key)),
    ...objects(overlay.after(key)),
  ]);
  return new Map((await tx.run(duplicateCandidatesOf([...new Set(ids)]))) as [string, string[]][]);
}

/**
 * Adds keys of exclusive relations that lead to an entity or to its parts, if the wholes of the
 * entity change.
 */
async function addThroughParts(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
): Promise<void> {
  const moved = keys
    .all()
    .filter(key => key.predicate === PART_OF && !sameWholes(overlay.before(key), overlay.after(key)))
    .map(key => key.subject);
  const exclusive = [...model.relations.values()].filter(relation => relation.exclusiveOf.size > 0);
  if (moved.length === 0 || exclusive.length === 0) return;
  const below = new Set(moved);
  const added = childrenIn(overlay, keys);
  for (let level: readonly string[] = moved; level.length > 0; ) {
    const stored = (await tx.run(partsOfEntities(level))).map(([id]) => id as string);
    const next = [...stored, ...level.flatMap(id => added.get(id) ?? [])].filter(id => !below.has(id));
    for (const id of next) below.add(id);
    level = [...new Set(next)];
  }
  const types = exclusive.map(relation => relation.type);
  const rows = await tx.run(keysLeadingTo([...below], types));
  const touched = rows.filter(([subject, predicate]) => isExclusive(model, subject, predicate));
  await overlay.read(keys.addRows(touched));
}

function isExclusive(model: Model, subject: unknown, predicate: unknown): boolean {
  return (
    conflictRulesOf(model, typeNameOfId(model, subject as string), predicate as string)?.exclusive === true
  );
}

/**
 * Returns the entities that an entity is directly part of by claims that affirm and are not
 * deprecated.
 */
function wholes(claims: readonly CurrentClaim[]): string[] {
  const affirmed = claims.filter(
    c => c.snak === 'OBJECT' && c.polarity === 'AFFIRMS' && c.rank !== 'DEPRECATED',
  );
  return [...new Set(affirmed.map(claim => claim.object as string))].sort();
}

function sameWholes(before: readonly CurrentClaim[], after: readonly CurrentClaim[]): boolean {
  return wholes(before).join('\n') === wholes(after).join('\n');
}

function childrenIn(overlay: ClaimOverlay, keys: AffectedKeys): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const key of keys.all()) {
    if (key.predicate !== PART_OF) continue;
    for (const whole of wholes(overlay.after(key))) {
      getOrCreate(children, whole, () => []).push(key.subject);
    }
  }
  return children;
}

/**
 * Adds all keys that lead to an entity at which SOME or NONE is claimed: these claims belong
 * together.
 */
async function addThroughSomeOrNone(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
): Promise<void> {
  const visited = new AffectedKeys();
  for (let level = keys.all(); level.length > 0; ) {
    const sides: [string, string][] = [];
    for (const key of level) {
      if (!model.relations.has(key.predicate)) continue;
      if (key.objects !== null && visited.add(key.subject, key.predicate)) {
        sides.push([key.subject, key.predicate]);
      }
      for (const { snak, object, subject } of [...overlay.before(key), ...overlay.after(key)]) {
        const end = snak === 'OBJECT' ? (object as string) : subject;
        if (visited.add(end, key.predicate)) sides.push([end, key.predicate]);
      }
    }
    if (sides.length === 0) return;
    const negated = new AffectedKeys();
    negated.addRows(await tx.run(keysWithSomeOrNone(sides)));
    for (const [end, predicate] of sides) {
      const claims = overlay.after({ subject: end, predicate });
      if (claims.some(({ snak }) => snak === 'SOME' || snak === 'NONE')) negated.add(end, predicate);
    }
    const added: TouchedKeys[] = [];
    for (const { subject, predicate } of negated.all()) {
      added.push(...keys.addRows([[subject, predicate]]));
      added.push(...keys.addRows(await tx.run(keysLeadingTo([subject], [predicate]))));
    }
    await overlay.read(added);
    level = added;
  }
}

/**
 * Returns the wholes of the objects of exclusive relations, over all steps, after the change. Skips
 * keys with a single object, which contests nothing.
 */
export async function wholesOfObjects(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
  duplicates: DuplicateCandidates,
): Promise<Map<string, string[]>> {
  const partOf = new Map<string, string[]>();
  let level = new Set<string>();
  for (const key of keys.all()) {
    if (!isExclusive(model, key.subject, key.predicate)) continue;
    const objects = new Set(overlay.after(key).flatMap(({ object }) => object ?? []));
    if (objects.size > 1 || duplicates.has(key.subject)) for (const object of objects) level.add(object);
  }
  while (level.size > 0) {
    const stored: string[] = [];
    for (const id of level) {
      const key = { subject: id, predicate: PART_OF };
      partOf.set(id, overlay.has(key) ? wholes(overlay.after(key)) : []);
      if (!overlay.has(key)) stored.push(id);
    }
    const rows = stored.length === 0 ? [] : await tx.run(wholesOf(stored));
    for (const [id, whole] of rows as [string, string][]) partOf.get(id)?.push(whole);
    level = new Set([...level].flatMap(id => partOf.get(id) ?? []).filter(id => !partOf.has(id)));
  }
  return partOf;
}
