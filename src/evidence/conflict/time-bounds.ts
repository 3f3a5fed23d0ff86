import { boundsOf } from '../../time/edtf-bounds.ts';
import type { PeriodValue } from '../claim.ts';

/** First and last day on which something may have started or ended, ISO 8601. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Start and end of a time; null where open or unknown. */
export interface TimeEnds {
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

const cache = new Map<string, TimeEnds>();
const CACHE_SIZE = 20_000;
const NEITHER: TimeEnds = { start: null, end: null };

/**
 * Returns the start and end of an EDTF expression, each to its precision, `~ ? %` widening by one
 * unit of it (https://www.loc.gov/standards/datetime/, levels 0 and 1). A date that is not an
 * interval is both start and end.
 */
export function timeEnds(edtf: string): TimeEnds {
  const known = cache.get(edtf);
  if (known !== undefined) return known;
  const [first = '', second] = edtf.split('/');
  const start = rangeOf(first);
  const ends: TimeEnds = { start, end: second === undefined ? start : rangeOf(second) };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(edtf, ends);
  return ends;
}

/**
 * Returns the start and end that a valid time gives for a relation. A plain date is a moment at
 * which the relation held, and gives neither.
 */
export function intervalEnds(validTime: PeriodValue | null): TimeEnds {
  return validTime?.edtf?.includes('/') ? timeEnds(validTime.edtf) : NEITHER;
}

/** Returns true if both starts or both ends are known and cannot be the same. */
export function endsDiffer(a: TimeEnds, b: TimeEnds): boolean {
  return differingEnds(a, b).length > 0;
}

/** Returns those of start and end that are known of both and cannot be the same. */
export function differingEnds(a: TimeEnds, b: TimeEnds): ('start' | 'end')[] {
  return (['start', 'end'] as const).filter(end => disjoint(a[end], b[end]));
}

function disjoint(a: DayRange | null, b: DayRange | null): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}

function rangeOf(side: string): DayRange | null {
  if (side === '' || side === '..') return null;
  // Most are plain days, and parsing takes 0.1 ms.
  if (/^\d{4}-\d{2}-\d{2}$/.test(side)) return { from: side, to: side };
  const bounds = boundsOf(side);
  if (typeof bounds === 'string' || bounds.earliest === null || bounds.latest === null) return null;
  if (!/[~?%]/.test(side)) return { from: bounds.earliest, to: bounds.latest };
  const { years, months, days } = unitOf(side.replace(/[~?%]/g, ''));
  return {
    from: shifted(bounds.earliest, -years, -months, -days),
    // Months differ in length: the end is moved as the start of the day after it.
    to: dayBefore(shifted(nextDay(bounds.latest), years, months, days)),
  };
}

/**
 * Returns the unit of a date's precision: `2024-07` is given to the month, `198X` to the decade.
 */
function unitOf(date: string): { years: number; months: number; days: number } {
  const unspecified = /^\d+(X+)$/.exec(date)?.[1]?.length ?? 0;
  if (unspecified > 0) return { years: 10 ** unspecified, months: 0, days: 0 };
  const specified = date.replace(/T.*$/, '').replace(/-XX/g, '');
  if (specified.length >= 10) return { years: 0, months: 0, days: 1 };
  const season = /-[2-4]\d$/.test(specified);
  return specified.length === 7 && !season
    ? { years: 0, months: 1, days: 0 }
    : { years: 1, months: 0, days: 0 };
}

/** Returns the day after an ISO 8601 day. */
export function nextDay(day: string): string {
  return shifted(day, 0, 0, 1);
}

function dayBefore(day: string): string {
  return shifted(day, 0, 0, -1);
}

function shifted(day: string, years: number, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(year + years, month - 1 + months, date + days);
  // Days are compared as texts, so they stay within four digits.
  if (moved.getUTCFullYear() < 0) return '0000-01-01';
  if (moved.getUTCFullYear() > 9999) return '9999-12-31';
  return moved.toISOString().slice(0, 10);
}
