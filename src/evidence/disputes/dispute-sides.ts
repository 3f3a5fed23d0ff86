/**
 * Sides of a dispute: one for each object or value and polarity. If these are the same, one for
 * each combination of the qualifiers and days that differ.
 */
import { groupBy } from '../../util/collections.ts';
import type { QualifierValues } from '../claim.ts';
import { claimedContent, hashOf } from '../claimed-value.ts';
import type { ConflictingPair } from '../conflict/claim-classes.ts';
import { type ConflictRules, differingQualifiers } from '../conflict/conflict-rules.ts';
import { differingEnds, intervalEnds } from '../conflict/time-bounds.ts';
import type { ClaimKey, CurrentClaim, DerivedSide } from '../derived.ts';
import { bestValue, isPreferred } from '../preference.ts';
import { contestedStatusOf } from '../status.ts';
import {
  compare,
  distinct,
  FIRST_DAY,
  intervalEnd,
  intervalStart,
  isDated,
  LAST_DAY,
} from '../validity-intervals.ts';

/** Returns the sides of a dispute, sorted by id. */
export function sidesOf(
  dispute: string,
  key: ClaimKey & { readonly rules: ConflictRules },
  group: readonly ConflictingPair[],
): DerivedSide[] {
  const sides: DerivedSide[] = [];
  const among = new Set(group.map(one => one.class));
  const members = group.flatMap(one => one.class.members);
  // A class may have claims that are not in this dispute, though others of the class are.
  const taking = new Set(group.flatMap(one => one.claims.map(({ claim }) => claim.id)));
  const isImplied = new Set(members.filter(one => one.implied).map(({ claim }) => claim.id));
  for (const [content, same] of groupBy(group, ({ class: one }) => contentKey(one.sample))) {
    const differing = key.rules.field === null ? differingIn(key.rules, same) : [];
    const parts = groupBy(same, one => JSON.stringify(differing.map(name => differingValue(one, name))));
    for (const [values, side] of parts) {
      const id = `side:${hashOf([dispute, content, values])}`;
      const { by } = contestedStatusOf(
        side.map(one => one.class),
        among,
      );
      const own = sideOf(id, key, side, differing);
      const contestedBy = by.filter(claim => taking.has(claim));
      const implied = distinct([...own.claimIds, ...contestedBy].filter(claim => isImplied.has(claim)));
      sides.push({ ...own, contestedBy, implied });
    }
  }
  return sides.sort((a, b) => compare(a.id, b.id));
}

function contentKey(claim: CurrentClaim): string {
  const { snak, polarity, inverse, subject } = claim;
  return JSON.stringify([snak, polarity, claimedContent(claim) ?? [subject, inverse]]);
}

/**
 * Returns the qualifiers, and the marks of start and end, in which contesting claims of the same
 * object differ.
 */
function differingIn({ edge }: ConflictRules, same: readonly ConflictingPair[]): string[] {
  const explicit = new Map(same.map(one => [one.class, one.claims.some(({ implied }) => !implied)] as const));
  const differing = new Set<string>();
  for (const [one, own] of explicit) {
    for (const others of [one.certain, one.possible]) {
      for (const other of others) {
        const theirs = explicit.get(other);
        if (theirs === undefined || !(own || theirs)) continue;
        const [a, b] = [one.sample, other.sample];
        for (const name of differingQualifiers(edge, a.qualifiers, b.qualifiers)) differing.add(name);
        const ends = differingEnds(intervalEnds(a.validTime), intervalEnds(b.validTime));
        for (const end of ends) differing.add(end === 'start' ? START : END);
      }
    }
  }
  return [...differing].sort(compare);
}

/** Marks that are not the name of any field. */
const START = '>';
const END = '<';

function differingValue({ class: { sample } }: ConflictingPair, name: string): string | number | null {
  if (name === START || name === END) {
    const edtf = sample.validTime?.edtf ?? '';
    return (edtf.includes('/') ? edtf.split('/')[name === START ? 0 : 1] : null) ?? null;
  }
  const value = sample.qualifiers[name] ?? null;
  return name === 'amount' && value !== null ? `${value} ${sample.qualifiers.currency ?? ''}` : value;
}

function sideOf(
  id: string,
  { subject }: ClaimKey,
  side: readonly ConflictingPair[],
  differing: readonly string[],
): Omit<DerivedSide, 'contestedBy' | 'implied'> {
  const candidates = side.flatMap(one => one.claims);
  const claims = candidates.map(({ claim }) => claim);
  const [first] = claims as [CurrentClaim];
  const { snak, inverse, polarity } = first;
  const days = candidates.map(({ assertedOn }) => assertedOn ?? FIRST_DAY);
  return {
    id,
    snak,
    inverse,
    polarity,
    object: first.object ?? (snak === 'VALUE' || first.subject === subject ? null : first.subject),
    value: snak === 'VALUE' ? bestValue(claims) : null,
    qualifiers: qualifiersOf(first, differing),
    ...spanOf(claims),
    lastAsserted: days.reduce((a, b) => (a > b ? a : b)) || null,
    preferred: claims.some(isPreferred),
    claimIds: distinct(claims.map(claim => claim.id)),
    claimants: distinct(claims.flatMap(({ claimedBy }) => claimedBy ?? [])),
    documents: distinct(claims.map(({ document }) => document)),
  };
}

function qualifiersOf({ qualifiers }: CurrentClaim, differing: readonly string[]): QualifierValues {
  const names = differing.flatMap(name => (name === 'amount' ? ['amount', 'currency'] : [name]));
  const given = names.filter(name => qualifiers[name] !== undefined);
  return Object.fromEntries(given.map(name => [name, qualifiers[name] as string | number]));
}

/**
 * Returns the first and last day of the claims; null where open, both null if no claim is dated.
 */
export function spanOf(claims: readonly CurrentClaim[]): Pick<DerivedSide, 'validFrom' | 'validTo'> {
  const dated = claims.filter(isDated);
  if (dated.length === 0) return { validFrom: null, validTo: null };
  const from = dated.map(intervalStart).reduce((a, b) => (a < b ? a : b));
  const to = dated.map(intervalEnd).reduce((a, b) => (a > b ? a : b));
  return { validFrom: from === FIRST_DAY ? null : from, validTo: to === LAST_DAY ? null : to };
}
