import { nextDay } from './conflict/time-bounds.ts';
import type { CurrentClaim } from './derived.ts';

/**
 * Validity interval: a maximal range of days for which claims give one subject and predicate the
 * same object or value.
 */
export interface ValidityInterval<T> {
  /** First and last day, ISO 8601; null where open, and both null where undated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dated: boolean;
  readonly undated: boolean;
  readonly members: readonly T[];
}

/** Texts that sort before and after every day. */
export const FIRST_DAY = '';
export const LAST_DAY = '\uffff';

/** Returns true if the valid time of a claim has a day at either end. */
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
 * Joins claims whose days overlap or touch (the next day) into intervals, in the order of time.
 * Undated claims join the latest interval; without dated claims they make one of their own.
 */
export function validityIntervals<T extends Pick<CurrentClaim, 'validTime'>>(
  claims: readonly T[],
): ValidityInterval<T>[] {
  const dated = claims.filter(isDated).sort((a, b) => compare(intervalStart(a), intervalStart(b)));
  const undated = claims.filter(claim => !isDated(claim));
  const ranges: { from: string; to: string; members: T[] }[] = [];
  for (const claim of dated) {
    const last = ranges.at(-1);
    if (last !== undefined && intervalStart(claim) <= reach(last.to)) {
      last.members.push(claim);
      if (intervalEnd(claim) > last.to) last.to = intervalEnd(claim);
    } else ranges.push({ from: intervalStart(claim), to: intervalEnd(claim), members: [claim] });
  }
  const none = { validFrom: null, validTo: null, dated: false, undated: true };
  if (ranges.length === 0) return undated.length === 0 ? [] : [{ ...none, members: undated }];
  return ranges.map((range, index) => {
    const joined: readonly T[] = index === ranges.length - 1 ? undated : [];
    return {
      validFrom: range.from === FIRST_DAY ? null : range.from,
      validTo: range.to === LAST_DAY ? null : range.to,
      dated: true,
      undated: joined.length > 0,
      members: joined.length > 0 ? [...range.members, ...joined] : range.members,
    };
  });
}

/** Returns the last day on which a next range may start to be one with this. */
function reach(day: string): string {
  return day === LAST_DAY ? LAST_DAY : nextDay(day);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the texts sorted, each once. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compare);
}
