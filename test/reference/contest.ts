import type { Claim } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import { type Days, intervalEnds, overlap, periodEnds } from './days.ts';
import { isExclusive, isSingleValued, valueFieldOf, valueKey } from './world.ts';

export type Certainty = 'CERTAIN' | 'POSSIBLE';
/** The five rules of docs/claims.md; the first in its two forms. */
export type Rule = 'polarity' | 'nothing' | 'quantity' | 'difference' | 'period' | 'interval' | 'qualifier';
export interface Contest {
  readonly rule: Rule;
  readonly certainty: Certainty;
}

/** Whether one entity is, over any number of steps, part of another. */
export type IsPartOf = (part: string, whole: string) => boolean;

/** Two claims contest when not both are IMPLIED, their times overlap or one is undated, and a rule says so. */
export function contest(model: Model, isPartOf: IsPartOf, a: Claim, b: Claim): Contest | null {
  if (a.reading === 'IMPLIED' && b.reading === 'IMPLIED') return null;
  const certainty = sameTime(a, b);
  if (certainty === null || a.predicate !== b.predicate || isEvaluative(model, a)) return null;
  const rules: [Rule, boolean][] = [
    ['polarity', oppositePolarity(a, b)],
    ['nothing', nothingAndSomething(model, a, b) || nothingAndSomething(model, b, a)],
    ['quantity', disjointQuantities(model, a, b)],
    ['difference', differentValues(model, isPartOf, a, b)],
    ['period', differentPeriods(model, a, b)],
    ['interval', intervalDifference(a, b).length > 0],
    ['qualifier', qualifierDifference(model, a, b).length > 0],
  ];
  const rule = rules.find(([, holds]) => holds)?.[0];
  return rule === undefined ? null : { rule, certainty };
}

/** The days a claim is claimed for; null where it is undated. */
export function daysOf(claim: Claim): Days | null {
  const time = claim.validTime;
  if (time === null || (time.earliest === null && time.latest === null)) return null;
  return { from: time.earliest, to: time.latest };
}

/** "Their valid times overlap (CERTAIN) or at least one is undated (POSSIBLE)." */
function sameTime(a: Claim, b: Claim): Certainty | null {
  const [first, second] = [daysOf(a), daysOf(b)];
  if (first === null || second === null) return 'POSSIBLE';
  return overlap(first, second) ? 'CERTAIN' : null;
}

/** "Evaluative fields never contest." */
function isEvaluative(model: Model, claim: Claim): boolean {
  return valueFieldOf(model, claim)?.evaluative === true;
}

function says(claim: Claim): boolean {
  return claim.snak === 'OBJECT' || claim.snak === 'VALUE';
}

function bothAffirm(a: Claim, b: Claim): boolean {
  return says(a) && says(b) && a.polarity === 'AFFIRMS' && b.polarity === 'AFFIRMS';
}

function sameSubject(a: Claim, b: Claim): boolean {
  return a.subject === b.subject;
}

/** 1. "Same subject, predicate and object or value, opposite polarity." */
function oppositePolarity(a: Claim, b: Claim): boolean {
  const same = sameSubject(a, b) && a.object === b.object && valueKey(a) === valueKey(b);
  return says(a) && says(b) && same && a.polarity !== b.polarity;
}

/** 1. "An affirmed NONE (or denied SOME) and an affirmed object or value of the same subject and predicate (same side)." */
function nothingAndSomething(model: Model, a: Claim, b: Claim): boolean {
  const nothing =
    (a.snak === 'NONE' && a.polarity === 'AFFIRMS') || (a.snak === 'SOME' && a.polarity === 'DENIES');
  if (!nothing || !says(b) || b.polarity !== 'AFFIRMS') return false;
  // A symmetric relation has no sides.
  if (model.relations.get(a.predicate)?.symmetric) return a.subject === b.subject || a.subject === b.object;
  return a.subject === (a.inverse ? b.object : b.subject);
}

/** 2. "A single-valued quantity: both affirmed, bounds disjoint." */
function disjointQuantities(model: Model, a: Claim, b: Claim): boolean {
  const kind = valueFieldOf(model, a)?.value ?? '';
  if (!['Int', 'BigInt', 'Float'].includes(kind) || !isSingleValued(model, a)) return false;
  const low = (c: Claim) => Number(c.value?.low ?? c.value?.number ?? Number.NEGATIVE_INFINITY);
  // "Of one that is @framed, only those of one known claimant."
  const framed = valueFieldOf(model, a)?.framed === true;
  if (framed && (a.claimedBy === null || a.claimedBy !== b.claimedBy)) return false;
  const high = (c: Claim) => Number(c.value?.high ?? c.value?.number ?? Number.POSITIVE_INFINITY);
  return bothAffirm(a, b) && sameSubject(a, b) && (high(a) < low(b) || high(b) < low(a));
}

/** 3. "A single-valued enum or flag, or an exclusive relation: values differ; for objects, neither is part of the other." */
function differentValues(model: Model, isPartOf: IsPartOf, a: Claim, b: Claim): boolean {
  if (!bothAffirm(a, b) || !sameSubject(a, b)) return false;
  if (a.object !== null && b.object !== null) {
    if (!isExclusive(model, a) || !isExclusive(model, b) || a.object === b.object) return false;
    return !isPartOf(a.object, b.object) && !isPartOf(b.object, a.object);
  }
  const kind = valueFieldOf(model, a)?.value ?? '';
  return ['Enum', 'Boolean'].includes(kind) && isSingleValued(model, a) && valueKey(a) !== valueKey(b);
}

type Ends = { readonly start: Days | null; readonly end: Days | null } | null;

/** "Starts or ends disjoint; open and unknown ends are not compared." */
function endsDiffering(a: Ends, b: Ends): ('start' | 'end')[] {
  const disjoint = (x: Days | null, y: Days | null) => x !== null && y !== null && !overlap(x, y);
  if (a === null || b === null) return [];
  return (['start', 'end'] as const).filter(end => disjoint(a[end], b[end]));
}

/** 4. "A single-valued Period: both affirmed, starts or ends disjoint, each to its precision." */
function differentPeriods(model: Model, a: Claim, b: Claim): boolean {
  if (valueFieldOf(model, a)?.typeName !== 'Period' || !isSingleValued(model, a)) return false;
  const ends = (c: Claim) =>
    typeof c.value?.period?.edtf === 'string' ? periodEnds(c.value.period.edtf) : null;
  return bothAffirm(a, b) && sameSubject(a, b) && endsDiffering(ends(a), ends(b)).length > 0;
}

/** 4. "For a relation with same subject and object: likewise the starts and ends that valid times written as intervals give." */
export function intervalDifference(a: Claim, b: Claim): ('start' | 'end')[] {
  const ends = (c: Claim) => (typeof c.validTime?.edtf === 'string' ? intervalEnds(c.validTime.edtf) : null);
  return sameEdge(a, b) ? endsDiffering(ends(a), ends(b)) : [];
}

function sameEdge(a: Claim, b: Claim): boolean {
  return bothAffirm(a, b) && sameSubject(a, b) && a.object !== null && a.object === b.object;
}

/** 5. "Same subject, predicate, object: different values of an enum or number among the qualifiers (amounts only in the same currency)." */
export function qualifierDifference(model: Model, a: Claim, b: Claim): string[] {
  const edge = model.edges.get(model.relations.get(a.predicate)?.edge ?? '');
  if (edge === undefined || !sameEdge(a, b)) return [];
  const differ = [...edge.fields.values()].filter(field => {
    const [x, y] = [a.qualifiers[field.name], b.qualifiers[field.name]];
    if (x === undefined || y === undefined || x === y) return false;
    if (field.name === 'amount' && a.qualifiers.currency !== b.qualifiers.currency) return false;
    return ['Enum', 'Int', 'BigInt', 'Float'].includes(field.value);
  });
  return differ.map(field => field.name);
}
