/**
 * Classes of claims that no rule distinguishes: pairs are compared class by class, so ten thousand
 * claims that state a handful of things cost as much as a handful. Only claims that may take part
 * (FACT, not DEPRECATED) are here.
 */

import type { CurrentClaim } from '../derived.ts';
import { isDated } from '../validity-intervals.ts';

/** Claim that may take part in conflicts. */
export interface ConflictCandidate {
  readonly claim: CurrentClaim;
  readonly implied: boolean;
  /** Last day on which it may have been asserted; null if unknown. */
  readonly assertedOn: string | null;
  superseded: boolean;
}

/** Candidates that state the same about the same time. */
export interface ClaimClass {
  /**
   * Number of the value or object within its key; -1 for SOME and NONE. Numbers compare faster than
   * texts.
   */
  readonly content: number;
  readonly affirmed: boolean;
  readonly dated: boolean;
  /** First and last day, as numbers that compare as the days do; infinite where open. */
  readonly start: number;
  readonly end: number;
  /** One of the members. It has the content that they share. */
  readonly sample: CurrentClaim;
  readonly members: ConflictCandidate[];
  /**
   * Classes that this one contests, certainly or possibly. There can be many, so these are plain
   * lists.
   */
  readonly certain: ClaimClass[];
  readonly possible: ClaimClass[];
}

/** Class with those of its claims that contest others. */
export interface ConflictingPair {
  readonly class: ClaimClass;
  readonly claims: readonly ConflictCandidate[];
}

/** Classes by their content. `content` is a key of the value or object. */
export class ClaimClasses {
  readonly #classes = new Map<string, ClaimClass>();
  readonly #contents = new Map<string, number>();

  /**
   * Adds a candidate to its class.
   * @param byVoice separates claimants: each measures in its own way
   */
  add(candidate: ConflictCandidate, content: string | null, byVoice = false): void {
    const { claim } = candidate;
    const { polarity, validTime, qualifiers } = claim;
    const time = validTime === null ? '' : `${validTime.edtf} ${validTime.earliest} ${validTime.latest}`;
    const own = Object.keys(qualifiers).length === 0 ? '' : qualifierKey(qualifiers);
    const voice = byVoice ? (claim.claimedBy ?? '') : '';
    const signature = `${polarity}\n${time}\n${own}\n${voice}\n${content ?? claim.snak}`;
    const known = this.#classes.get(signature);
    if (known !== undefined) {
      known.members.push(candidate);
      return;
    }
    this.#classes.set(signature, {
      content: content === null ? -1 : this.#number(content),
      affirmed: polarity === 'AFFIRMS',
      dated: isDated(claim),
      start: dayNumber(validTime?.earliest ?? null, Number.NEGATIVE_INFINITY),
      end: dayNumber(validTime?.latest ?? null, Number.POSITIVE_INFINITY),
      sample: claim,
      members: [candidate],
      certain: [],
      possible: [],
    });
  }

  #number(content: string): number {
    const known = this.#contents.get(content);
    if (known !== undefined) return known;
    this.#contents.set(content, this.#contents.size);
    return this.#contents.size - 1;
  }

  get all(): ClaimClass[] {
    return [...this.#classes.values()];
  }
}

/** `2024-08-06` → 20240806. */
function dayNumber(day: string | null, open: number): number {
  return day === null ? open : Number(day.replaceAll('-', ''));
}

function qualifierKey(qualifiers: CurrentClaim['qualifiers']): string {
  return JSON.stringify(Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Calls `visit` for each pair of classes whose times overlap, `certain` unless one of them is
 * undated. A forward scan over the dated ones in order of their start (Brinkhoff et al. 1993): it
 * reads overlapping pairs only.
 * @param apart leaves out pairs that affirm the same content: there may be millions, and claims of
 * values never contest then
 */
export function forOverlaps(
  classes: readonly ClaimClass[],
  apart: boolean,
  visit: (a: ClaimClass, b: ClaimClass, certain: boolean) => void,
): void {
  const dated = classes
    .filter(c => c.dated)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const all = [...dated, ...classes.filter(c => !c.dated)];
  // Plain numbers in typed arrays: a pair that is left out costs a few nanoseconds.
  const starts = Float64Array.from(dated, c => c.start);
  const contents = Int32Array.from(all, (c, index) => (apart && c.affirmed ? c.content : -2 - index));
  for (let index = 0; index < dated.length; index++) {
    const a = all[index] as ClaimClass;
    const own = contents[index];
    for (let next = index + 1; next < dated.length && (starts[next] as number) <= a.end; next++) {
      if (contents[next] !== own) visit(a, all[next] as ClaimClass, true);
    }
  }
  for (let index = dated.length; index < all.length; index++) {
    const own = contents[index];
    for (let other = 0; other < index; other++) {
      if (contents[other] !== own) visit(all[index] as ClaimClass, all[other] as ClaimClass, false);
    }
  }
}

/**
 * Returns null if the times of two classes do not overlap, and otherwise if the overlap is certain.
 */
export function overlap(a: ClaimClass, b: ClaimClass): { certain: boolean } | null {
  if (!a.dated || !b.dated) return { certain: false };
  return a.start <= b.end && b.start <= a.end ? { certain: true } : null;
}
