/**
 * Claims that can be told apart by no rule are one {@link Voices class}, so that pairs are compared
 * class by class: ten thousand claims that say a handful of things cost as much as a handful. Only
 * claims that may take part (FACT, not DEPRECATED) are here.
 */

import type { CurrentClaim } from '../derived.ts';
import { isDated } from '../validity-intervals.ts';

/** A claim that may take part, and whether a later one of the same claimant supersedes it. */
export interface ConflictCandidate {
  readonly claim: CurrentClaim;
  readonly implied: boolean;
  /** Last day on which it may have been asserted; null where unknown. */
  readonly assertedOn: string | null;
  superseded: boolean;
}

/** Candidates that say the same about the same time. */
export interface ClaimClass {
  /**
   * The value or object, as a number within its key; -1 for SOME and NONE. Numbers compare faster
   * than texts.
   */
  readonly content: number;
  readonly affirmed: boolean;
  readonly dated: boolean;
  /** First and last day, as numbers that compare as the days do; infinite where open. */
  readonly start: number;
  readonly end: number;
  /** One of them, for what they all say. */
  readonly sample: CurrentClaim;
  readonly members: ConflictCandidate[];
  /**
   * What they contest for certain, and what possibly: there can be many, so these are bare lists.
   */
  readonly certain: ClaimClass[];
  readonly possible: ClaimClass[];
}

/** A class with those of its claims that contest others. */
export interface ConflictingPair {
  readonly class: ClaimClass;
  readonly claims: readonly ConflictCandidate[];
}

/** Classes by what they say; `content` stands for the value or object. */
export class ClaimClasses {
  readonly #classes = new Map<string, ClaimClass>();
  readonly #contents = new Map<string, number>();

  /** @param byVoice tells what claimants say apart: each measures in a way of its own. */
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
 * looks at overlapping pairs only.
 * @param apart leaves out pairs that affirm one and the same content: there may be millions, and
 * about values they never contest
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
  // Plain numbers side by side: a pair that is left out costs a few nanoseconds.
  const starts = Float64Array.from(dated, c => c.start);
  const said = Int32Array.from(all, (c, index) => (apart && c.affirmed ? c.content : -2 - index));
  for (let index = 0; index < dated.length; index++) {
    const a = all[index] as ClaimClass;
    const own = said[index];
    for (let next = index + 1; next < dated.length && (starts[next] as number) <= a.end; next++) {
      if (said[next] !== own) visit(a, all[next] as ClaimClass, true);
    }
  }
  for (let index = dated.length; index < all.length; index++) {
    const own = said[index];
    for (let other = 0; other < index; other++) {
      if (said[other] !== own) visit(all[index] as ClaimClass, all[other] as ClaimClass, false);
    }
  }
}

/** Whether the times of two classes overlap, and if so whether certainly. */
export function overlap(a: ClaimClass, b: ClaimClass): { certain: boolean } | null {
  if (!a.dated || !b.dated) return { certain: false };
  return a.start <= b.end && b.start <= a.end ? { certain: true } : null;
}
