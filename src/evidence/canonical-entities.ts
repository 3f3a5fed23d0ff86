/**
 * Judgements → canonical entities. docs/claims.md, section 4. Pure: the result does not depend on
 * which dataset was loaded first. After the resolver of nomenklatura
 * (https://github.com/opensanctions/nomenklatura): positive judgements merge entities, negative
 * ones keep them separate.
 */

import type { Verdict } from '../generated/enums.ts';
import type { Model } from '../model/model.ts';
import { getOrCreate } from '../util/collections.ts';
import type { Claim } from './claim.ts';
import { compare } from './validity-intervals.ts';

export type { Verdict };

/** Verdict of a person or program about two entities. */
export interface Judgement {
  /** `judgement:` and a hash of dataset, both ids and the judge. */
  readonly id: string;
  /** Ids as written in the judgement. If it is positive, the first is an alias of the second. */
  readonly entity: string;
  readonly sameAs: string;
  readonly verdict: Verdict;
  readonly judgedBy: string;
  /** ISO 8601 day; null if not stated. */
  readonly judgedOn: string | null;
  readonly reason: string;
}

export type Judged = Pick<Judgement, 'entity' | 'sameAs' | 'verdict'>;

/** Result of all judgements. */
export interface CanonicalEntities {
  /** Maps merged ids to canonical ids. */
  readonly into: ReadonlyMap<string, string>;
  /**
   * Duplicate candidates: maps an entity that may be another one, without being known to be it, to
   * those others, sorted. Canonical entities only.
   */
  readonly mayBe: ReadonlyMap<string, readonly string[]>;
}

/**
 * Merges the entities that positive judgements connect over any number of steps, unless a negative
 * judgement separates any two of them. In that case none of them is merged, and each positive
 * judgement among them counts as unsure. The canonical entity is the first, by id, of those that no
 * positive judgement calls an alias; in a cycle, the first of all.
 */
export function resolveEntities(judgements: readonly Judged[]): CanonicalEntities {
  const positive = judgements.filter(one => one.verdict === 'POSITIVE');
  const clusters = clustersOf(positive);
  const separated = new Set<readonly string[]>();
  for (const { entity, sameAs, verdict } of judgements) {
    const cluster = clusters.get(entity);
    if (verdict === 'NEGATIVE' && cluster !== undefined && cluster === clusters.get(sameAs))
      separated.add(cluster);
  }
  const into = new Map<string, string>();
  const aliases = new Set(positive.map(one => one.entity));
  for (const cluster of new Set(clusters.values())) {
    if (separated.has(cluster)) continue;
    const canonical = cluster.find(id => !aliases.has(id)) ?? (cluster[0] as string);
    for (const id of cluster) if (id !== canonical) into.set(id, canonical);
  }
  return { into, mayBe: pairsOf(judgements, into) };
}

/** Maps each id to the sorted ids of its cluster. */
function clustersOf(positive: readonly Judged[]): Map<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { entity, sameAs } of positive) {
    getOrCreate(neighbours, entity, () => []).push(sameAs);
    getOrCreate(neighbours, sameAs, () => []).push(entity);
  }
  const clusters = new Map<string, readonly string[]>();
  for (const start of neighbours.keys()) {
    if (clusters.has(start)) continue;
    const found = new Set([start]);
    for (const id of found) for (const other of neighbours.get(id) ?? []) found.add(other);
    const cluster = [...found].sort(compare);
    for (const id of cluster) clusters.set(id, cluster);
  }
  return clusters;
}

/**
 * Returns the duplicate candidates. A positive judgement that did not lead to a merge is unsure.
 * Otherwise a negative judgement of a pair outweighs an unsure one.
 */
function pairsOf(judgements: readonly Judged[], into: ReadonlyMap<string, string>): Map<string, string[]> {
  const verdicts = new Map<
    string,
    { readonly ends: readonly [string, string]; readonly given: Set<Verdict> }
  >();
  for (const { entity, sameAs, verdict } of judgements) {
    const [a, b] = [into.get(entity) ?? entity, into.get(sameAs) ?? sameAs];
    if (a === b) continue;
    const ends = a < b ? ([a, b] as const) : ([b, a] as const);
    const pair = verdicts.get(ends.join(' ')) ?? { ends, given: new Set() };
    pair.given.add(verdict);
    verdicts.set(ends.join(' '), pair);
  }
  const mayBe = new Map<string, string[]>();
  for (const { ends, given } of verdicts.values()) {
    if (!given.has('POSITIVE') && given.has('NEGATIVE')) continue;
    const [a, b] = ends;
    mayBe.set(a, [...(mayBe.get(a) ?? []), b].sort(compare));
    mayBe.set(b, [...(mayBe.get(b) ?? []), a].sort(compare));
  }
  return mayBe;
}

/** Ids with which a claim was stated, if they differ from the canonical ids. */
export interface StatedEnds {
  readonly statedSubject?: string;
  readonly statedObject?: string;
  readonly statedClaimant?: string;
}

type EntityPair = Pick<Claim, 'subject' | 'predicate' | 'object' | 'claimedBy'>;

/**
 * Replaces the ids of a claim with their canonical ids. The smaller id of a symmetric relation
 * comes first.
 */
export function redirected<C extends EntityPair>(
  model: Model,
  claim: C,
  into: ReadonlyMap<string, string>,
): C & StatedEnds {
  const canonicalOf = (id: string) => into.get(id) ?? id;
  let [subject, object] = [
    canonicalOf(claim.subject),
    claim.object === null ? null : canonicalOf(claim.object),
  ];
  const symmetric = model.relations.get(claim.predicate)?.symmetric === true;
  if (symmetric && object !== null && object < subject) [subject, object] = [object, subject];
  const claimedBy = claim.claimedBy === null ? null : canonicalOf(claim.claimedBy);
  return {
    ...claim,
    ...{ subject, object, claimedBy },
    ...(subject === claim.subject ? {} : { statedSubject: claim.subject }),
    ...(object === claim.object || claim.object === null ? {} : { statedObject: claim.object }),
    ...(claimedBy === claim.claimedBy || claim.claimedBy === null ? {} : { statedClaimant: claim.claimedBy }),
  };
}

/** Restores the ids with which the claim was stated. */
export function asStated<C extends EntityPair & StatedEnds>(claim: C): Omit<C, keyof StatedEnds> {
  const { statedSubject, statedObject, statedClaimant, ...rest } = claim;
  return {
    ...rest,
    subject: statedSubject ?? claim.subject,
    object: statedObject ?? claim.object,
    claimedBy: statedClaimant ?? claim.claimedBy,
  };
}
