import { nextDay } from './conflict/time-bounds.ts';
import type { CurrentClaim } from './derived.ts';

/** A maximal unbroken stretch of time of one (subject, predicate, object or value). */
export interface ValidityInterval<T> {
  /** First and last day, ISO 8601; null where open, and both null where undated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dated: boolean;
  readonly undated: boolean;
  readonly members: readonly T[];
}

/** Sorts before and after every day. */
export const FIRST_DAY = '';
export const LAST_DAY = '\uffff';

/** A claim is dated where its valid time has a day at either end. */
export function isDated({ validTime }: Pick<CurrentClaim, 'validTime'>): boolean {
  return validTime !== null && (validTime.earliest !== null || validTime.latest !== null);
}

export function intervalStart({ validTime }: Pick<CurrentClaim, 'validTime'>): string {
  return validTime?.earliest ?? FIRST_DAY;
}

export function intervalEnd({ validTime }: Pick<CurrentClaim, 'validTime'>): string {
  return validTime?.latest ?? LAST_DAY;
}

/**
 * Joins claims whose days overlap or touch (the next day) into parts, in the order of time. Undated
 * claims join the latest part; without dated ones they make one part of their own.
 */
export function validityIntervals<T extends Pick<CurrentClaim, 'validTime'>>(
  claims: readonly T[],
): ValidityInterval<T>[] {
  const dated = claims.filter(isDated).sort((a, b) => compare(intervalStart(a), intervalStart(b)));
  const undated = claims.filter(claim => !isDated(claim));
  const stretches: { from: string; to: string; members: T[] }[] = [];
  for (const claim of dated) {
    const last = stretches.at(-1);
    if (last !== undefined && intervalStart(claim) <= reach(last.to)) {
      last.members.push(claim);
      if (intervalEnd(claim) > last.to) last.to = intervalEnd(claim);
    } else stretches.push({ from: intervalStart(claim), to: intervalEnd(claim), members: [claim] });
  }
  const none = { validFrom: null, validTo: null, dated: false, undated: true };
  if (stretches.length === 0) return undated.length === 0 ? [] : [{ ...none, members: undated }];
  return stretches.map((stretch, index) => {
    const joined: readonly T[] = index === stretches.length - 1 ? undated : [];
    return {
      validFrom: stretch.from === FIRST_DAY ? null : stretch.from,
      validTo: stretch.to === LAST_DAY ? null : stretch.to,
      dated: true,
      undated: joined.length > 0,
      members: joined.length > 0 ? [...stretch.members, ...joined] : stretch.members,
    };
  });
}

/** The last day on which a next stretch may start to be one with this. */
function reach(day: string): string {
  return day === LAST_DAY ? LAST_DAY : nextDay(day);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted, each once. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compare);
}
