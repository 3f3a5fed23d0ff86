/**
 * Current claims → derived edges and facts, by the rules of docs/claims.md, section 3. Pure;
 * near-linear in the number of claims.
 */

import type { Model } from '../model/model.ts';
import { typeNameOfId } from '../model/type-lookup.ts';
import { getOrCreate, groupBy } from '../util/collections.ts';
import type { ClaimValue } from './claim.ts';
import { claimedContent, hashOf } from './claimed-value.ts';
import { type ClaimClass, ClaimClasses, type ConflictCandidate } from './conflict/claim-classes.ts';
import { type ConflictRules, conflictRulesOf, isListed } from './conflict/conflict-rules.ts';
import {
  type EntityIdentity,
  findConflicts,
  findDenials,
  findMirrored,
  findPossible,
  isNegative,
} from './conflict/find-conflicts.ts';
import {
  type ClaimKey,
  type CurrentClaim,
  claimKeyText,
  type DerivedEdge,
  type DerivedRecords,
  type KeyContext,
} from './derived.ts';
import { disputesOf } from './disputes/derive-disputes.ts';
import { ClaimSources } from './independence.ts';
import { bestValue, inPreference, type PreferenceCandidate, preferredQualifiers } from './preference.ts';
import { evidenceSummaryOf } from './status.ts';
import { markSuperseded } from './supersession.ts';
import { compare, type ValidityInterval, validityIntervals } from './validity-intervals.ts';

/** Claims about one subject and predicate. */
interface KeyClaims extends ClaimKey {
  readonly rules: ConflictRules;
  readonly classes: ClaimClasses;
  /** Affirmed claims from which edges and facts are derived, by object or value. */
  readonly affirmed: Map<string, CurrentClaim[]>;
}

/**
 * Derives the records of the given keys, in the order of `keys`.
 * `claims` must contain all current claims of these keys. If a claim about a key has an inverse
 * SOME or NONE at the other end of the relation, it must also contain that claim and all claims
 * that lead to that end. It must contain the claims of the same predicate about duplicate
 * candidates of the subject, too. {@link KeyContext} has everything else. Claims whose predicate is
 * not in the model are ignored.
 */
export function deriveRecords(
  model: Model,
  claims: Iterable<CurrentClaim>,
  keys: Iterable<ClaimKey>,
  context: KeyContext,
): DerivedRecords[] {
  const { byKey, negative } = gather(model, claims, context);
  const { mayBe } = context;
  const entities: EntityIdentity = {
    isPartOf: partOfTest(context.partOf),
    maySame: (one, other) => mayBe.get(one)?.includes(other) === true,
  };
  const all: ClaimClass[] = [...negative.values()].flatMap(classes => classes.all);
  for (const key of byKey.values()) {
    const classes = key.classes.all;
    // Evaluations are never compared: not even a denial contests one.
    if (!key.rules.field?.evaluative) {
      findConflicts(key.rules, classes, entities);
      if (negative.size > 0) compareWithNegative(key, classes, negative);
    }
    all.push(...classes);
  }
  markSuperseded(all);
  if (mayBe.size > 0) for (const key of byKey.values()) compareDuplicates(key, byKey, mayBe, entities);
  const sources = new ClaimSources(context.derivedFrom);
  const records: DerivedRecords[] = [];
  for (const { subject, predicate } of keys) {
    const key = byKey.get(claimKeyText(subject, predicate));
    records.push(
      key === undefined
        ? { subject, predicate, edges: [], facts: [], disputes: [] }
        : deriveKey(key, sources, context),
    );
  }
  return records;
}

function gather(model: Model, claims: Iterable<CurrentClaim>, context: KeyContext) {
  const byKey = new Map<string, KeyClaims>();
  const negative = new Map<string, ClaimClasses>();
  const types = new Map<string, ConflictRules | undefined>();
  for (const claim of claims) {
    const { subject, predicate, snak } = claim;
    const type = typeNameOfId(model, subject);
    const typed = `${type} ${predicate}`;
    if (!types.has(typed)) types.set(typed, conflictRulesOf(model, type, predicate));
    const rules = types.get(typed);
    if (rules === undefined) continue;
    const content = claimedContent(claim);
    if (content === null) {
      const candidate = candidateOf(claim, context);
      const side = sideText(subject, predicate, claim.inverse && !rules.symmetric);
      if (candidate !== null) getOrCreate(negative, side, () => new ClaimClasses()).add(candidate, null);
      continue;
    }
    const make = (): KeyClaims => ({
      subject,
      predicate,
      rules,
      classes: new ClaimClasses(),
      affirmed: new Map(),
    });
    const key = getOrCreate(byKey, claimKeyText(subject, predicate), make);
    const candidate = candidateOf(claim, context);
    if (candidate !== null) key.classes.add(candidate, content, rules.field?.framed);
    const makes = claim.polarity === 'AFFIRMS' && claim.rank !== 'DEPRECATED';
    if (makes && (snak === 'OBJECT' || snak === 'VALUE'))
      getOrCreate(key.affirmed, content, () => []).push(claim);
  }
  return { byKey, negative };
}

/** Returns null for claims that never take part in conflicts. */
function candidateOf(claim: CurrentClaim, { published }: KeyContext): ConflictCandidate | null {
  if (claim.modality !== 'FACT' || claim.rank === 'DEPRECATED') return null;
  const assertedOn = claim.assertedOn?.latest ?? published.get(claim.document) ?? null;
  return { claim, implied: claim.reading === 'IMPLIED', assertedOn, superseded: false };
}

/**
 * Compares affirmed claims with the negative claims (NONE, or a denied SOME) at either end of the
 * relation.
 */
function compareWithNegative(
  key: KeyClaims,
  classes: readonly ClaimClass[],
  negative: ReadonlyMap<string, ClaimClasses>,
): void {
  const { subject, predicate, rules } = key;
  const at = (id: string, inverse: boolean) =>
    negative.get(sideText(id, predicate, inverse))?.all.filter(isNegative);
  findDenials(at(subject, false) ?? [], classes);
  if (rules.field !== null) return;
  for (const [object, reached] of groupBy(classes, one => one.sample.object as string))
    findDenials(at(object, !rules.symmetric) ?? [], reached);
}

/** Compares the claims about duplicate candidates. */
function compareDuplicates(
  { subject, predicate, rules, classes }: KeyClaims,
  byKey: ReadonlyMap<string, KeyClaims>,
  mayBe: KeyContext['mayBe'],
  entities: EntityIdentity,
): void {
  if (rules.field?.evaluative) return;
  const own = classes.all;
  if (rules.field === null && own.some(({ sample: { object } }) => object !== null && mayBe.has(object)))
    findPossible(rules, own, own, entities);
  for (const duplicate of mayBe.get(subject) ?? []) {
    const other = byKey.get(claimKeyText(duplicate, predicate));
    if (duplicate > subject && other !== undefined) findPossible(rules, own, other.classes.all, entities);
  }
  if (rules.symmetric) for (const one of own) compareMirrored(one, predicate, rules, byKey, mayBe);
}

/**
 * Compares claims about duplicate candidates in a symmetric relation. The subject of such a claim
 * is the end with the smaller id, so the claims to compare may have their ends the other way round.
 */
function compareMirrored(
  one: ClaimClass,
  predicate: string,
  rules: ConflictRules,
  byKey: ReadonlyMap<string, KeyClaims>,
  mayBe: KeyContext['mayBe'],
): void {
  const { id, subject, object } = one.sample;
  if (object === null) return;
  const [starts, ends] = [object, subject].map(end => [end, ...(mayBe.get(end) ?? [])]) as [
    string[],
    string[],
  ];
  for (const start of starts) {
    const classes = byKey.get(claimKeyText(start, predicate))?.classes.all ?? [];
    const isOther = ({ sample }: ClaimClass) => sample.object !== null && ends.includes(sample.object);
    findMirrored(
      rules,
      one,
      classes.filter(other => other.sample.id > id && other.sample.subject !== subject && isOther(other)),
    );
  }
}

function sideText(id: string, predicate: string, inverse: boolean): string {
  return `${inverse} ${predicate} ${id}`;
}

function deriveKey(key: KeyClaims, sources: ClaimSources, { published }: KeyContext): DerivedRecords {
  const { subject, predicate, rules } = key;
  const places = placesOf(key.classes);
  const edges: DerivedEdge[] = [];
  const facts: (PreferenceCandidate & { value: ClaimValue })[] = [];
  const contested: (readonly ClaimClass[])[] = [];
  for (const content of [...key.affirmed.keys()].sort(compare)) {
    for (const part of validityIntervals(key.affirmed.get(content) ?? [])) {
      const own = part.members.map(claim => places.get(claim.id)).filter(place => place !== undefined);
      const classes = [...new Set(own.map(place => place.class))];
      const standing = evidenceSummaryOf(part, classes, sources);
      if (standing.status === 'CONTESTED') contested.push(classes);
      if (rules.field === null) {
        edges.push({ ...standing, object: content, qualifiers: preferredQualifiers(part.members) });
        continue;
      }
      const id = factId(subject, predicate, content, part);
      const upheld = part.members.length > own.length || own.some(place => !place.candidate.superseded);
      facts.push({ id, standing, claims: part.members, upheld, value: bestValue(part.members) });
    }
  }
  const all = rules.field !== null && isListed(rules.field);
  const ranked = all ? facts.sort((a, b) => compare(a.id, b.id)) : inPreference(facts);
  return {
    subject,
    predicate,
    edges,
    facts: ranked
      .map((fact, place) => ({
        ...fact.standing,
        id: fact.id,
        shown: all || place === 0,
        place,
        step: rules.step,
        since: sinceOf(fact, published),
        value: fact.value,
      }))
      .sort((a, b) => compare(a.id, b.id)),
    disputes: contested.length === 0 ? [] : disputesOf(key, key.classes.all, contested),
  };
}

/**
 * Returns the day by which a fact is sorted in time: an undated fact has the last day on which it
 * was asserted.
 */
function sinceOf(
  { standing, claims }: PreferenceCandidate,
  published: KeyContext['published'],
): string | null {
  const { validFrom, validTo } = standing;
  if (validFrom !== null || validTo !== null) return validFrom ?? validTo;
  const days = claims.map(({ assertedOn, document }) => assertedOn?.latest ?? published.get(document) ?? '');
  return days.sort(compare).at(-1) || null;
}

/** Maps the ids of the claims that may take part to their class. */
function placesOf(classes: ClaimClasses): Map<string, { class: ClaimClass; candidate: ConflictCandidate }> {
  const places = new Map<string, { class: ClaimClass; candidate: ConflictCandidate }>();
  for (const one of classes.all) {
    for (const candidate of one.members) places.set(candidate.claim.id, { class: one, candidate });
  }
  return places;
}

/**
 * Returns the id of a fact. Intervals of one value differ in their first day; only the first may
 * have none.
 */
function factId(
  subject: string,
  predicate: string,
  content: string,
  { validFrom }: ValidityInterval<CurrentClaim>,
): string {
  return `fact:${hashOf([subject, predicate, content, validFrom])}`;
}

/**
 * Returns a test of whether one entity is part of another, over any number of steps. Cycles do no
 * harm.
 */
function partOfTest(partOf: KeyContext['partOf']): EntityIdentity['isPartOf'] {
  const wholes = new Map<string, ReadonlySet<string>>();
  return (part, whole) => {
    let known = wholes.get(part);
    if (known === undefined) {
      const reached = new Set<string>(partOf.get(part));
      for (const one of reached) for (const next of partOf.get(one) ?? []) reached.add(next);
      known = reached;
      wholes.set(part, known);
    }
    return known.has(whole);
  };
}
