/**
 * Orders of preference: which of several values is shown. Each order is total, so that the same
 * claims always show the same value. docs/claims.md, section 3.
 */
import type { ClaimValue, QualifierValues } from './claim.ts';
import type { CurrentClaim, EvidenceSummary } from './derived.ts';
import { compare, FIRST_DAY, isDated, LAST_DAY } from './validity-intervals.ts';

/** Validity interval of one value, with the data that decides if it is shown. */
export interface PreferenceCandidate {
  readonly id: string;
  readonly standing: EvidenceSummary;
  readonly claims: readonly CurrentClaim[];
  /** True if any of its claims is not superseded. */
  readonly upheld: boolean;
}

/** Sorts contenders, the one to show first: by rank, FACT, not superseded, documents, later, id. */
export function inPreference<T extends PreferenceCandidate>(contenders: readonly T[]): T[] {
  const best = (sign: (contender: T) => number | string, a: T, b: T) => {
    const [one, other] = [sign(a), sign(b)];
    return one < other ? 1 : one > other ? -1 : 0; // the greater first
  };
  const order = (a: T, b: T) =>
    best(({ claims }) => Number(claims.some(isPreferred)), a, b) ||
    best(({ claims }) => Number(claims.some(isFact)), a, b) ||
    best(({ upheld }) => Number(upheld), a, b) ||
    best(({ standing }) => standing.sourceCount, a, b) ||
    best(lastDay, a, b) ||
    compare(a.id, b.id);
  return [...contenders].sort(order);
}

/**
 * Returns the last day by which intervals are compared. An open end is the end of time. An undated
 * interval has its last day of assertion; without one it comes before all others.
 */
function lastDay({ standing, claims }: PreferenceCandidate): string {
  if (standing.dated) return standing.validTo ?? LAST_DAY;
  return claims.reduce((last, { assertedOn }) => later(last, assertedOn?.latest), FIRST_DAY);
}

function later(day: string, other: string | null | undefined): string {
  return other != null && other > day ? other : day;
}

/** Compares claims, the best first: by rank, FACT, later, id. */
export function byPreference(a: CurrentClaim, b: CurrentClaim): number {
  return (
    Number(isPreferred(b)) - Number(isPreferred(a)) ||
    Number(isFact(b)) - Number(isFact(a)) ||
    compare(dayOf(b), dayOf(a)) ||
    compare(a.id, b.id)
  );
}

export function isPreferred({ rank }: CurrentClaim): boolean {
  return rank === 'PREFERRED';
}

function isFact({ modality }: CurrentClaim): boolean {
  return modality === 'FACT';
}

function dayOf(claim: CurrentClaim): string {
  if (isDated(claim)) return claim.validTime?.latest ?? LAST_DAY;
  return claim.assertedOn?.latest ?? FIRST_DAY;
}

/** Returns the value of the best claim. It represents claims that state the same in other words. */
export function bestValue(claims: readonly CurrentClaim[]): ClaimValue {
  return claims.reduce((best, next) => (byPreference(next, best) < 0 ? next : best)).value ?? {};
}

/** Returns the qualifiers of a relation, each from the best claim that has it. */
export function preferredQualifiers(claims: readonly CurrentClaim[]): QualifierValues {
  const best = new Map<string, CurrentClaim>();
  for (const claim of claims) {
    for (const name of Object.keys(claim.qualifiers)) {
      const known = best.get(name);
      if (known === undefined || byPreference(claim, known) < 0) best.set(name, claim);
    }
  }
  const names = [...best.keys()].sort(compare);
  return Object.fromEntries(names.map(name => [name, best.get(name)?.qualifiers[name] as string | number]));
}
