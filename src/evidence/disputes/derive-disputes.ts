/**
 * Disputes of one key: each is a set of claims that are connected, directly or through others,
 * because they contest each other or make one edge or value. docs/claims.md, section 3, "Disputes".
 * Only claims that take part in status and contest another are in it.
 */

import { claimedContent, hashOf } from '../claimed-value.ts';
import type { ClaimClass, ConflictCandidate, ConflictingPair } from '../conflict/claim-classes.ts';
import type { ConflictRules } from '../conflict/conflict-rules.ts';
import type { ClaimKey, DerivedDispute } from '../derived.ts';
import { contestedStatusOf } from '../status.ts';
import { compare, distinct } from '../validity-intervals.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { sidesOf, spanOf } from './dispute-sides.ts';
import { contradictsItself } from './self-contradiction.ts';

/**
 * Returns the disputes of a key, sorted by id.
 * @param classes all classes of the key
 * @param parts the classes of each edge or value, whose conflicts are one dispute
 */
export function disputesOf(
  key: ClaimKey & { readonly rules: ConflictRules },
  classes: readonly ClaimClass[],
  parts: readonly (readonly ClaimClass[])[],
): DerivedDispute[] {
  const contested = contestedAmong(classes);
  if (contested.size === 0) return [];
  const groups = new DisjointSets<ClaimClass>(contested.keys());
  for (const part of parts) groups.join(part.filter(one => contested.has(one)));
  for (const { class: one } of contested.values()) groups.join([one, ...opponents(one, contested)]);
  const taken = new Set<string>();
  return (
    groups
      .all()
      // A claim that is only denied of this entity, and affirmed of a duplicate candidate, is
      // disputed under that candidate.
      .filter(group => group.some(one => one.affirmed && isOf(key.subject)(one)))
      .map(group => group.map(one => contested.get(one) as ConflictingPair))
      .sort((a, b) => compare(firstClaim(a), firstClaim(b)))
      .map(group => disputeOf(key, group, taken))
      .sort((a, b) => compare(a.id, b.id))
  );
}

/**
 * Returns those classes of the key, and of the classes that contest them, that have claims in
 * conflict.
 */
function contestedAmong(classes: readonly ClaimClass[]): Map<ClaimClass, ConflictingPair> {
  const byClass = new Map<ClaimClass, SideStanding>();
  const standingIn = (one: ClaimClass): SideStanding => {
    const known = byClass.get(one) ?? standingOf(one);
    byClass.set(one, known);
    return known;
  };
  const involve = (one: ClaimClass, against: SideStanding) => {
    const own = standingIn(one);
    if (against.explicit.length > 0) own.all = true;
    else if (against.claims.length > 0) own.some = true;
  };
  for (const one of classes) {
    for (const others of [one.certain, one.possible]) {
      for (const other of others) {
        involve(one, standingIn(other));
        involve(other, standingIn(one));
      }
    }
  }
  const contested = new Map<ClaimClass, ConflictingPair>();
  for (const [one, { claims, explicit, all, some }] of byClass) {
    const involved = all ? claims : some ? explicit : [];
    if (involved.length > 0) contested.set(one, { class: one, claims: involved });
  }
  return contested;
}

/**
 * Claims of a class that take part. `all` is true if all of them contest another claim, `some` if
 * only those that are not IMPLIED do.
 */
interface SideStanding {
  readonly claims: readonly ConflictCandidate[];
  readonly explicit: readonly ConflictCandidate[];
  all: boolean;
  some: boolean;
}

function standingOf({ members }: ClaimClass): SideStanding {
  const claims = members.filter(({ superseded }) => !superseded);
  return { claims, explicit: claims.filter(({ implied }) => !implied), all: false, some: false };
}

function* opponents(
  one: ClaimClass,
  contested: ReadonlyMap<ClaimClass, ConflictingPair>,
): Generator<ClaimClass> {
  const explicit = isExplicit(contested.get(one));
  for (const others of [one.certain, one.possible]) {
    for (const other of others) {
      const known = contested.get(other);
      if (known !== undefined && (explicit || isExplicit(known))) yield other;
    }
  }
}

function isExplicit(one: ConflictingPair | undefined): boolean {
  return one?.claims.some(({ implied }) => !implied) === true;
}

function firstClaim(group: readonly ConflictingPair[]): string {
  return group
    .flatMap(({ claims }) => claims.map(({ claim }) => claim.id))
    .reduce((first, id) => (id < first ? id : first));
}

function disputeOf(
  key: ClaimKey & { readonly rules: ConflictRules },
  group: readonly ConflictingPair[],
  taken: Set<string>,
): DerivedDispute {
  const { subject, predicate } = key;
  const id = idOf(key, group, taken);
  const sides = sidesOf(id, key, group);
  const classes = group.map(one => one.class);
  const claims = group.flatMap(one => one.claims.map(({ claim }) => claim));
  const preferred = sides.filter(one => one.preferred).length;
  return {
    id,
    // Conflicts between claims about other subjects do not affect this dispute's certainty.
    certainty: contestedStatusOf(classes.filter(isOf(subject)), new Set(classes)).certainty ?? 'POSSIBLE',
    judged: preferred === 1,
    selfContradiction: contradictsItself(group),
    ...spanOf(claims),
    entities: distinct([subject, ...claims.flatMap(one => [one.subject, one.object ?? one.subject])]),
    claimIds: distinct(claims.map(one => one.id)),
    claimants: distinct(claims.flatMap(one => one.claimedBy ?? [])),
    documents: distinct(claims.map(one => one.document)),
    datasets: distinct(claims.flatMap(one => one.datasets)),
    predicate,
    sides,
  };
}

function isOf(subject: string): (one: ClaimClass) => boolean {
  return ({ content, sample }) => content >= 0 && sample.subject === subject;
}

/**
 * Returns the id of a dispute: a hash of its first content and the first day of that. A number
 * makes it unique; two disputes rarely share both.
 */
function idOf(
  { subject, predicate }: ClaimKey,
  group: readonly ConflictingPair[],
  taken: Set<string>,
): string {
  const named = group.flatMap(({ class: one }) => {
    const content = claimedContent(one.sample);
    return content === null ? [] : [JSON.stringify([content, one.dated ? String(one.start) : null])];
  });
  for (let number = 0; ; number += 1) {
    const id = `dispute:${hashOf([subject, predicate, named.sort(compare)[0], number])}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
