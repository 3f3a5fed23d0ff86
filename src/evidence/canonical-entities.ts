/**
 * Judgements → which entities are one. docs/claims.md, section 4. Pure: what datasets judge comes
 * in, whichever of them was loaded first. After the resolver of nomenklatura
 * (https://github.com/opensanctions/nomenklatura): positive judgements join, negative ones keep
 * apart.
 */

import type { Verdict } from '../generated/enums.ts';
import type { Model } from '../model/model.ts';
import { getOrCreate } from '../util/collections.ts';
import type { Claim } from './claim.ts';
import { compare } from './validity-intervals.ts';

export type { Verdict };

/** What somebody judged of two entities. */
export interface Judgement {
  /** `judgement:` and a hash of dataset, both ids and who judged. */
  readonly id: string;
  /** Ids as judged. Where they are one, the first is called by the second. */
  readonly entity: string;
  readonly sameAs: string;
  readonly verdict: Verdict;
  readonly judgedBy: string;
  /** ISO 8601 day; null where it is not told. */
  readonly judgedOn: string | null;
  readonly reason: string;
}

export type Judged = Pick<Judgement, 'entity' | 'sameAs' | 'verdict'>;

/** What judgements come to. */
export interface CanonicalEntities {
  /** For each entity that is merged, the one that stands for it. */
  readonly into: ReadonlyMap<string, string>;
  /**
   * For each entity that may be another one, but is not known to be, those others, sorted. Only
   * such as stand for themselves.
   */
  readonly mayBe: ReadonlyMap<string, readonly string[]>;
}

/**
 * Entities that positive judgements join, over any number of steps, are one, unless a negative one
 * parts any two of them: then none of these is merged, and each judgement that would have joined
 * them is unsure. The one that stands for all is the first, by id, of those that are judged to be
 * no other's; in a circle the first of all.
 */
export function resolveEntities(judgements: readonly Judged[]): CanonicalEntities {
  const positive = judgements.filter(one => one.verdict === 'POSITIVE');
  const clusters = clustersOf(positive);
  const parted = new Set<readonly string[]>();
  for (const { entity, sameAs, verdict } of judgements) {
    const cluster = clusters.get(entity);
    if (verdict === 'NEGATIVE' && cluster !== undefined && cluster === clusters.get(sameAs))
      parted.add(cluster);
  }
  const into = new Map<string, string>();
  const called = new Set(positive.map(one => one.entity));
  for (const cluster of new Set(clusters.values())) {
    if (parted.has(cluster)) continue;
    const head = cluster.find(id => !called.has(id)) ?? (cluster[0] as string);
    for (const id of cluster) if (id !== head) into.set(id, head);
  }
  return { into, mayBe: pairsOf(judgements, into) };
}

/** Sorted ids, by each of them. */
function clustersOf(positive: readonly Judged[]): Map<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { entity, sameAs } of positive) {
    getOrCreate(next, entity, () => []).push(sameAs);
    getOrCreate(next, sameAs, () => []).push(entity);
  }
  const clusters = new Map<string, readonly string[]>();
  for (const start of next.keys()) {
    if (clusters.has(start)) continue;
    const found = new Set([start]);
    for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
    const cluster = [...found].sort(compare);
    for (const id of cluster) clusters.set(id, cluster);
  }
  return clusters;
}

/**
 * What is judged positive and yet not merged is unsure; otherwise who says that two differ
 * outweighs who does not know.
 */
function pairsOf(judgements: readonly Judged[], into: ReadonlyMap<string, string>): Map<string, string[]> {
  const verdicts = new Map<
    string,
    { readonly ends: readonly [string, string]; readonly said: Set<Verdict> }
  >();
  for (const { entity, sameAs, verdict } of judgements) {
    const [a, b] = [into.get(entity) ?? entity, into.get(sameAs) ?? sameAs];
    if (a === b) continue;
    const ends = a < b ? ([a, b] as const) : ([b, a] as const);
    const pair = verdicts.get(ends.join(' ')) ?? { ends, said: new Set() };
    pair.said.add(verdict);
    verdicts.set(ends.join(' '), pair);
  }
  const mayBe = new Map<string, string[]>();
  for (const { ends, said } of verdicts.values()) {
    if (!said.has('POSITIVE') && said.has('NEGATIVE')) continue;
    const [a, b] = ends;
    mayBe.set(a, [...(mayBe.get(a) ?? []), b].sort(compare));
    mayBe.set(b, [...(mayBe.get(b) ?? []), a].sort(compare));
  }
  return mayBe;
}

/** The ids that a claim was stated with, where they are not those that stand for them now. */
export interface StatedEnds {
  readonly statedSubject?: string;
  readonly statedObject?: string;
  readonly statedClaimant?: string;
}

type EntityPair = Pick<Claim, 'subject' | 'predicate' | 'object' | 'claimedBy'>;

/**
 * The claim as stated, with those in its ids' places that stand for them. The smaller id of a
 * symmetric relation comes first.
 */
export function redirected<C extends EntityPair>(
  model: Model,
  claim: C,
  into: ReadonlyMap<string, string>,
): C & StatedEnds {
  const of = (id: string) => into.get(id) ?? id;
  let [subject, object] = [of(claim.subject), claim.object === null ? null : of(claim.object)];
  const symmetric = model.relations.get(claim.predicate)?.symmetric === true;
  if (symmetric && object !== null && object < subject) [subject, object] = [object, subject];
  const claimedBy = claim.claimedBy === null ? null : of(claim.claimedBy);
  return {
    ...claim,
    ...{ subject, object, claimedBy },
    ...(subject === claim.subject ? {} : { statedSubject: claim.subject }),
    ...(object === claim.object || claim.object === null ? {} : { statedObject: claim.object }),
    ...(claimedBy === claim.claimedBy || claim.claimedBy === null ? {} : { statedClaimant: claim.claimedBy }),
  };
}

/** The claim as it was stated. */
export function asStated<C extends EntityPair & StatedEnds>(claim: C): Omit<C, keyof StatedEnds> {
  const { statedSubject, statedObject, statedClaimant, ...rest } = claim;
  return {
    ...rest,
    subject: statedSubject ?? claim.subject,
    object: statedObject ?? claim.object,
    claimedBy: statedClaimant ?? claim.claimedBy,
  };
}
