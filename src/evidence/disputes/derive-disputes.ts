/**
 * What claims of one key contest, each once: what hangs together by claims that contest, or that
 * make one edge or value, is one dispute. docs/claims.md, section 3, "Disputes". Only claims that
 * take part in status and contest another are in it.
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
 * @param classes all of the key @param parts the classes of each edge or value: what it contests is
 * one dispute
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
      // What one entity is only denied, and another that it may be affirmed, is disputed about the
      // other.
      .filter(group => group.some(one => one.affirmed && isOf(key.subject)(one)))
      .map(group => group.map(one => contested.get(one) as ConflictingPair))
      .sort((a, b) => compare(firstClaim(a), firstClaim(b)))
      .map(group => disputeOf(key, group, taken))
      .sort((a, b) => compare(a.id, b.id))
  );
}

/** Of the classes of the key, and of what is said against them elsewhere, those that contest. */
function contestedAmong(classes: readonly ClaimClass[]): Map<ClaimClass, ConflictingPair> {
  const standing = new Map<ClaimClass, SideStanding>();
  const of = (one: ClaimClass): SideStanding => {
    const known = standing.get(one) ?? standingOf(one);
    standing.set(one, known);
    return known;
  };
  const involve = (one: ClaimClass, against: SideStanding) => {
    const own = of(one);
    if (against.explicit.length > 0) own.all = true;
    else if (against.claims.length > 0) own.some = true;
  };
  for (const one of classes) {
    for (const others of [one.certain, one.possible]) {
      for (const other of others) {
        involve(one, of(other));
        involve(other, of(one));
      }
    }
  }
  const contested = new Map<ClaimClass, ConflictingPair>();
  for (const [one, { claims, explicit, all, some }] of standing) {
    const involved = all ? claims : some ? explicit : [];
    if (involved.length > 0) contested.set(one, { class: one, claims: involved });
  }
  return contested;
}

/**
 * Of a class: what takes part, and whether all of that contests something, or only what is not
 * IMPLIED.
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
    // What is said elsewhere may contest other such, which is no matter of this.
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
 * What is contested is named by the first of its contents and the first day of that; seldom are
 * there two such.
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
