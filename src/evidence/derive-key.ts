/**
 * Current claims → derived edges and facts, as docs/claims.md, section 3, says. Pure; near-linear
 * in the number of claims.
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
  isNegator,
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

/** What is said of one subject under one predicate. */
interface Said extends ClaimKey {
  readonly rules: ConflictRules;
  readonly classes: ClaimClasses;
  /** Affirmed claims that make parts, by object or value. */
  readonly makers: Map<string, CurrentClaim[]>;
}

/**
 * Projects the keys asked for. `claims` are all current claims of these keys and, where somebody or
 * nobody is claimed at the other end of a relation (an inverse SOME or NONE), those too with all
 * claims that lead to that end; and what is said of the same of entities that may be the subject:
 * see {@link KeyContext} for the rest. Claims the model has no predicate for come to nothing. Keys
 * come back in the order asked.
 */
export function deriveRecords(
  model: Model,
  claims: Iterable<CurrentClaim>,
  keys: Iterable<ClaimKey>,
  circumstances: KeyContext,
): DerivedRecords[] {
  const { said, negators } = gather(model, claims, circumstances);
  const { mayBe } = circumstances;
  const entities: EntityIdentity = {
    isPartOf: partOfTest(circumstances.partOf),
    maySame: (one, other) => mayBe.get(one)?.includes(other) === true,
  };
  const all: ClaimClass[] = [...negators.values()].flatMap(classes => classes.all);
  for (const key of said.values()) {
    const classes = key.classes.all;
    // Evaluations stand side by side: not even "not so" contests one.
    if (!key.rules.field?.evaluative) {
      findConflicts(key.rules, classes, entities);
      if (negators.size > 0) meetNegators(key, classes, negators);
    }
    all.push(...classes);
  }
  markSuperseded(all);
  if (mayBe.size > 0) for (const key of said.values()) meetDoubles(key, said, mayBe, entities);
  const sources = new ClaimSources(circumstances.derivedFrom);
  const projections: DerivedRecords[] = [];
  for (const { subject, predicate } of keys) {
    const key = said.get(claimKeyText(subject, predicate));
    projections.push(
      key === undefined
        ? { subject, predicate, edges: [], facts: [], disputes: [] }
        : projectKey(key, sources, circumstances),
    );
  }
  return projections;
}

function gather(model: Model, claims: Iterable<CurrentClaim>, circumstances: KeyContext) {
  const said = new Map<string, Said>();
  const negators = new Map<string, ClaimClasses>();
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
      const candidate = candidateOf(claim, circumstances);
      const side = sideText(subject, predicate, claim.inverse && !rules.symmetric);
      if (candidate !== null) getOrCreate(negators, side, () => new ClaimClasses()).add(candidate, null);
      continue;
    }
    const make = (): Said => ({ subject, predicate, rules, classes: new ClaimClasses(), makers: new Map() });
    const key = getOrCreate(said, claimKeyText(subject, predicate), make);
    const candidate = candidateOf(claim, circumstances);
    if (candidate !== null) key.classes.add(candidate, content, rules.field?.framed);
    const makes = claim.polarity === 'AFFIRMS' && claim.rank !== 'DEPRECATED';
    if (makes && (snak === 'OBJECT' || snak === 'VALUE'))
      getOrCreate(key.makers, content, () => []).push(claim);
  }
  return { said, negators };
}

/** Null for what never takes part. */
function candidateOf(claim: CurrentClaim, { published }: KeyContext): ConflictCandidate | null {
  if (claim.modality !== 'FACT' || claim.rank === 'DEPRECATED') return null;
  const assertedOn = claim.assertedOn?.latest ?? published.get(claim.document) ?? null;
  return { claim, implied: claim.reading === 'IMPLIED', assertedOn, superseded: false };
}

/** Confronts what is affirmed with "nobody" and "nothing", said at either end of the relation. */
function meetNegators(
  key: Said,
  classes: readonly ClaimClass[],
  negators: ReadonlyMap<string, ClaimClasses>,
): void {
  const { subject, predicate, rules } = key;
  const at = (id: string, inverse: boolean) =>
    negators.get(sideText(id, predicate, inverse))?.all.filter(isNegator);
  findDenials(at(subject, false) ?? [], classes);
  if (rules.field !== null) return;
  for (const [object, reached] of groupBy(classes, one => one.sample.object as string))
    findDenials(at(object, !rules.symmetric) ?? [], reached);
}

/** Confronts what is said of entities that may be one. */
function meetDoubles(
  { subject, predicate, rules, classes }: Said,
  said: ReadonlyMap<string, Said>,
  mayBe: KeyContext['mayBe'],
  entities: EntityIdentity,
): void {
  if (rules.field?.evaluative) return;
  const own = classes.all;
  if (rules.field === null && own.some(({ sample: { object } }) => object !== null && mayBe.has(object)))
    findPossible(rules, own, own, entities);
  for (const double of mayBe.get(subject) ?? []) {
    const other = said.get(claimKeyText(double, predicate));
    if (double > subject && other !== undefined) findPossible(rules, own, other.classes.all, entities);
  }
  if (rules.symmetric) for (const one of own) meetMirrored(one, predicate, rules, said, mayBe);
}

/**
 * One end of a pair is the subject, whichever comes first by id: among those that may be the same
 * it may be the other.
 */
function meetMirrored(
  one: ClaimClass,
  predicate: string,
  rules: ConflictRules,
  said: ReadonlyMap<string, Said>,
  mayBe: KeyContext['mayBe'],
): void {
  const { id, subject, object } = one.sample;
  if (object === null) return;
  const [starts, ends] = [object, subject].map(end => [end, ...(mayBe.get(end) ?? [])]) as [
    string[],
    string[],
  ];
  for (const start of starts) {
    const classes = said.get(claimKeyText(start, predicate))?.classes.all ?? [];
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

function projectKey(key: Said, sources: ClaimSources, { published }: KeyContext): DerivedRecords {
  const { subject, predicate, rules } = key;
  const places = placesOf(key.classes);
  const edges: DerivedEdge[] = [];
  const facts: (PreferenceCandidate & { value: ClaimValue })[] = [];
  const contested: (readonly ClaimClass[])[] = [];
  for (const content of [...key.makers.keys()].sort(compare)) {
    for (const part of validityIntervals(key.makers.get(content) ?? [])) {
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

/** What is undated is put where somebody last said so. */
function sinceOf(
  { standing, claims }: PreferenceCandidate,
  published: KeyContext['published'],
): string | null {
  const { validFrom, validTo } = standing;
  if (validFrom !== null || validTo !== null) return validFrom ?? validTo;
  const days = claims.map(({ assertedOn, document }) => assertedOn?.latest ?? published.get(document) ?? '');
  return days.sort(compare).at(-1) || null;
}

/** Where each claim that may take part stands. */
function placesOf(classes: ClaimClasses): Map<string, { class: ClaimClass; candidate: ConflictCandidate }> {
  const places = new Map<string, { class: ClaimClass; candidate: ConflictCandidate }>();
  for (const one of classes.all) {
    for (const candidate of one.members) places.set(candidate.claim.id, { class: one, candidate });
  }
  return places;
}

/** Parts of one value differ in their first day; only the first may have none. */
function factId(
  subject: string,
  predicate: string,
  content: string,
  { validFrom }: ValidityInterval<CurrentClaim>,
): string {
  return `fact:${hashOf([subject, predicate, content, validFrom])}`;
}

/**
 * Whether one entity is, over any number of steps, part of another. What is part of itself in a
 * circle is no obstacle.
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
