import type { Claim } from '../../src/evidence/claim.ts';
import { daysOf } from './contest.ts';
import { type Days, overlapOrTouch } from './days.ts';
import { valueKey } from './world.ts';

/** One maximal unbroken stretch of time of one (subject, predicate, object or value). */
export interface Part {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  /** The key of its value; null for an object. */
  readonly value: string | null;
  /** Null where all its claims are undated. */
  readonly days: Days | null;
  readonly claims: readonly Claim[];
}

/** "AFFIRMS, not DEPRECATED, snak OBJECT or VALUE, any modality." */
function makesParts(claim: Claim): boolean {
  return (
    claim.polarity === 'AFFIRMS' &&
    claim.rank !== 'DEPRECATED' &&
    (claim.snak === 'OBJECT' || claim.snak === 'VALUE')
  );
}

function partKey(claim: Claim): string {
  const end = claim.snak === 'OBJECT' ? claim.object : valueKey(claim);
  return JSON.stringify([claim.subject, claim.predicate, claim.snak, end]);
}

export function partsOf(claims: readonly Claim[]): Part[] {
  const making = claims.filter(makesParts);
  return [...new Set(making.map(partKey))].flatMap(key => split(making.filter(c => partKey(c) === key)));
}

/** The parts of claims that all say the same. */
function split(claims: readonly Claim[]): Part[] {
  const { subject, predicate, object, snak } = claims[0] as Claim;
  const value = snak === 'VALUE' ? valueKey(claims[0] as Claim) : null;
  const part = (days: Days | null, held: readonly Claim[]) => ({
    subject,
    predicate,
    object,
    value,
    days,
    claims: held,
  });
  const dated = claims.filter(c => daysOf(c) !== null);
  const undated = claims.filter(c => daysOf(c) === null);
  const stretches = dated.reduce<Days[]>((soFar, claim) => join(soFar, daysOf(claim) as Days), []);
  // "Without dated claims they make one part, undated."
  if (stretches.length === 0) return [part(null, undated)];
  const latest = stretches.reduce((a, b) => (laterEnd(b, a) ? b : a));
  return stretches.map(days => {
    const within = dated.filter(c => overlapOrTouch(daysOf(c) as Days, days));
    // "Undated claims join the latest part."
    return part(days, days === latest ? [...within, ...undated] : within);
  });
}

/** Adds a stretch to disjoint ones: those it overlaps or touches become one with it. */
function join(stretches: readonly Days[], days: Days): Days[] {
  const touched = stretches.filter(s => overlapOrTouch(s, days));
  return [...stretches.filter(s => !touched.includes(s)), touched.reduce(hull, days)];
}

function hull(a: Days, b: Days): Days {
  const from = a.from === null || b.from === null ? null : ([a.from, b.from].sort()[0] as string);
  const to = a.to === null || b.to === null ? null : ([a.to, b.to].sort()[1] as string);
  return { from, to };
}

function laterEnd(a: Days, b: Days): boolean {
  return a.to === null || (b.to !== null && a.to > b.to);
}
