/**
 * How far a change reaches beyond the keys of the claims it touches:
 * - a name counts among the aliases, so NAME and ALIASES of one entity go together;
 * - "nobody" said at the end of a relation contests, and is superseded by, all that leads there;
 * - what is part of what decides whether two objects of an exclusive relation are alternatives;
 * - what is said of an entity contests what is said of one that it may be.
 */

import { conflictRulesOf } from '../../evidence/conflict/conflict-rules.ts';
import { isName } from '../../evidence/derive-properties.ts';
import { type CurrentClaim, claimKeyText } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import { typeNameOfId } from '../../model/type-lookup.ts';
import type { Row, Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import { keysLeadingTo, negatedAt } from '../statements/claim-statements.ts';
import { partsOfEntities, wholesOf } from '../statements/derived-statements.ts';
import { doublesOf } from '../statements/merge-statements.ts';
import type { ClaimOverlay, TouchedKeys } from './claim-overlay.ts';

const PART_OF = 'PART_OF';

/** Keys without repetition. */
export class AffectedKeys {
  readonly #keys = new Map<string, TouchedKeys>();

  /** @param object what alone is touched, see {@link readsObjectOnly}; null for the whole key */
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
 * The object of a claim where nothing else that is said under its key concerns it, so that an
 * entity with many links is not looked at as a whole for each new one: of a relation whose objects
 * are no alternatives. Somebody or nobody said at either end concerns all, which {@link
 * addAffected} looks after.
 */
export function readsObjectOnly(model: Model, claim: Pick<CurrentClaim, 'subject' | 'predicate' | 'object'>) {
  const { subject, predicate, object } = claim;
  if (predicate === PART_OF || !model.relations.has(predicate)) return null;
  return isExclusive(model, subject, predicate) ? null : object;
}

/** For entities that may be another one, those others. */
export type DuplicateCandidates = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the keys given into the world, and adds and reads all others that have to be projected with
 * them. Returns what their subjects and objects may be.
 */
export async function addAffected(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
): Promise<DuplicateCandidates> {
  for (const { subject, predicate } of keys.all()) {
    if (!isName(predicate)) continue;
    keys.add(subject, 'NAME');
    keys.add(subject, 'ALIASES');
  }
  await world.read(keys.all());
  await reachThroughParts(tx, model, world, keys);
  await reachThroughNobody(tx, model, world, keys);
  return reachThroughDoubles(tx, model, world, keys);
}

/**
 * What is said of the same of entities that may be one belongs together; of a symmetric relation,
 * from either end.
 */
async function reachThroughDoubles(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
): Promise<DuplicateCandidates> {
  const all = new Map<string, readonly string[]>();
  for (let level = keys.all(); level.length > 0; ) {
    const doubles = await doublesAmong(tx, world, level);
    for (const [id, others] of doubles) all.set(id, others);
    if (doubles.size === 0) break;
    const added: [string, string][] = [];
    for (const key of level) {
      const { subject, predicate } = key;
      const touched = [subject, ...(key.objects ?? [])];
      // What was looked at alone concerns others under its key after all.
      if (touched.some(id => doubles.has(id))) added.push([subject, predicate]);
      for (const double of doubles.get(subject) ?? []) added.push([double, predicate]);
      if (model.relations.get(predicate)?.symmetric !== true) continue;
      for (const { object } of [...world.before(key), ...world.after(key)]) {
        if (object === null || !(doubles.has(subject) || doubles.has(object))) continue;
        for (const end of [object, ...(doubles.get(object) ?? [])]) added.push([end, predicate]);
      }
    }
    level = keys.addRows(added);
    await world.read(level);
  }
  return all;
}

/**
 * What the subjects and objects of these keys may be, as the world stands before and after the
 * change.
 */
async function doublesAmong(
  tx: Transaction,
  world: ClaimOverlay,
  keys: readonly TouchedKeys[],
): Promise<DuplicateCandidates> {
  const objects = (claims: readonly CurrentClaim[]) => claims.flatMap(({ object }) => object ?? []);
  const ids = keys.flatMap(key => [key.subject, ...objects(world.before(key)), ...objects(world.after(key))]);
  return new Map((await tx.run(doublesOf([...new Set(ids)]))) as [string, string[]][]);
}

/**
 * Where what an entity is part of changes, exclusive relations that lead to it or to its parts are
 * looked at again.
 */
async function reachThroughParts(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
): Promise<void> {
  const moved = keys
    .all()
    .filter(key => key.predicate === PART_OF && !sameWholes(world.before(key), world.after(key)))
    .map(key => key.subject);
  const exclusive = [...model.relations.values()].filter(relation => relation.exclusiveOf.size > 0);
  if (moved.length === 0 || exclusive.length === 0) return;
  const below = new Set(moved);
  const added = childrenIn(world, keys);
  for (let level: readonly string[] = moved; level.length > 0; ) {
    const stored = (await tx.run(partsOfEntities(level))).map(([id]) => id as string);
    const next = [...stored, ...level.flatMap(id => added.get(id) ?? [])].filter(id => !below.has(id));
    for (const id of next) below.add(id);
    level = [...new Set(next)];
  }
  const types = exclusive.map(relation => relation.type);
  const rows = await tx.run(keysLeadingTo([...below], types));
  const touched = rows.filter(([subject, predicate]) => isExclusive(model, subject, predicate));
  await world.read(keys.addRows(touched));
}

function isExclusive(model: Model, subject: unknown, predicate: unknown): boolean {
  return (
    conflictRulesOf(model, typeNameOfId(model, subject as string), predicate as string)?.exclusive === true
  );
}

/** What an entity is directly part of: affirmed, not deprecated. */
function wholes(claims: readonly CurrentClaim[]): string[] {
  const affirmed = claims.filter(
    c => c.snak === 'OBJECT' && c.polarity === 'AFFIRMS' && c.rank !== 'DEPRECATED',
  );
  return [...new Set(affirmed.map(claim => claim.object as string))].sort();
}

function sameWholes(before: readonly CurrentClaim[], after: readonly CurrentClaim[]): boolean {
  return wholes(before).join('\n') === wholes(after).join('\n');
}

function childrenIn(world: ClaimOverlay, keys: AffectedKeys): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const key of keys.all()) {
    if (key.predicate !== PART_OF) continue;
    for (const whole of wholes(world.after(key))) {
      getOrCreate(children, whole, () => []).push(key.subject);
    }
  }
  return children;
}

/** Where SOME or NONE is said at the other end, all that leads there belongs together. */
async function reachThroughNobody(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
): Promise<void> {
  const asked = new AffectedKeys();
  for (let level = keys.all(); level.length > 0; ) {
    const sides: [string, string][] = [];
    for (const key of level) {
      if (!model.relations.has(key.predicate)) continue;
      if (key.objects !== null && asked.add(key.subject, key.predicate)) {
        sides.push([key.subject, key.predicate]);
      }
      for (const { snak, object, subject } of [...world.before(key), ...world.after(key)]) {
        const end = snak === 'OBJECT' ? (object as string) : subject;
        if (asked.add(end, key.predicate)) sides.push([end, key.predicate]);
      }
    }
    if (sides.length === 0) return;
    const negated = new AffectedKeys();
    negated.addRows(await tx.run(negatedAt(sides)));
    for (const [end, predicate] of sides) {
      const said = world.after({ subject: end, predicate });
      if (said.some(({ snak }) => snak === 'SOME' || snak === 'NONE')) negated.add(end, predicate);
    }
    const added: TouchedKeys[] = [];
    for (const { subject, predicate } of negated.all()) {
      added.push(...keys.addRows([[subject, predicate]]));
      added.push(...keys.addRows(await tx.run(keysLeadingTo([subject], [predicate]))));
    }
    await world.read(added);
    level = added;
  }
}

/**
 * What the objects of exclusive relations are part of, over all steps, as the world stands after
 * the change. One object alone contests nothing.
 */
export async function wholesAbove(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
  doubles: DuplicateCandidates,
): Promise<Map<string, string[]>> {
  const partOf = new Map<string, string[]>();
  let level = new Set<string>();
  for (const key of keys.all()) {
    if (!isExclusive(model, key.subject, key.predicate)) continue;
    const objects = new Set(world.after(key).flatMap(({ object }) => object ?? []));
    if (objects.size > 1 || doubles.has(key.subject)) for (const object of objects) level.add(object);
  }
  while (level.size > 0) {
    const stored: string[] = [];
    for (const id of level) {
      const key = { subject: id, predicate: PART_OF };
      partOf.set(id, world.has(key) ? wholes(world.after(key)) : []);
      if (!world.has(key)) stored.push(id);
    }
    const rows = stored.length === 0 ? [] : await tx.run(wholesOf(stored));
    for (const [id, whole] of rows as [string, string][]) partOf.get(id)?.push(whole);
    level = new Set([...level].flatMap(id => partOf.get(id) ?? []).filter(id => !partOf.has(id)));
  }
  return partOf;
}
