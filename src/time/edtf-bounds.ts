import edtf from 'edtf';

/** The first and last day of an expression. */
interface Bounds {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}
/** Parsing an expression takes 0.1 ms, and tables repeat their dates. */
const cache = new Map<string, Bounds | string>();
const CACHE_SIZE = 20_000;
/**
 * Limit on characters. Two moments with zones and qualifiers have some 70. edtf.js needs gigabytes
 * for a set of 200,000 years.
 */
const LONGEST = 100;
const NO_DATE =
  'it is not an EDTF date of level 0 or 1, such as 2024, 2024-07, 2024-07~, 2024-07-15 or 1993/2020';

/**
 * Returns the earliest and latest day of an EDTF expression of level 0 or 1
 * (https://www.loc.gov/standards/datetime/) as ISO 8601 days, null if open or unknown. Returns a
 * message if the expression is not valid. A season may be anywhere in its year, as no hemisphere is
 * given. Years before 0000 and after 9999 are rejected, as days are compared as texts.
 */
export function boundsOf(expression: string): Bounds | string {
  if (expression.length > LONGEST) return NO_DATE;
  const known = cache.get(expression);
  if (known !== undefined) return known;
  const bounds = parse(expression);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(expression, bounds);
  return bounds;
}

function parse(expression: string): Bounds | string {
  // edtf.js accepts the 29th of February of any year.
  const day = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})/g;
  for (const [written, year, month, date] of expression.matchAll(day)) {
    if (Number(date) > daysIn(Number(year), Number(month))) return `there is no day ${written}`;
  }
  if (/(?:^|[/Y])-\d/.test(expression)) return 'years before 0000 are not supported';
  if (/^Y|\/Y/.test(expression)) return 'years after 9999 are not supported';
  const sides = expression.split('/');
  try {
    const whole = edtf(expression, { level: 1, types: ['Date', 'Season', 'Interval'] });
    if (whole.type !== 'Interval') return { edtf: expression, ...sideOf(expression) };
    const [lower, upper] = sides.map(side => (side === '' || side === '..' ? null : sideOf(side)));
    return { edtf: expression, earliest: lower?.earliest ?? null, latest: upper?.latest ?? null };
  } catch (error) {
    if (/invalid (?:upper|lower) bound/.test(String(error))) return shortInterval(expression, sides);
    return NO_DATE;
  }
}

/**
 * Returns the bounds of an interval that edtf.js rejects. It compares the beginnings of the sides,
 * so it rejects an end that is less precise than the start, or equal to it, but not earlier.
 */
function shortInterval(expression: string, sides: readonly string[]): Bounds | string {
  const [start, end] = sides.map(side => sideOf(side));
  if (start === undefined || end === undefined || end.latest < start.earliest || areTurned(sides))
    return 'the end is before the start';
  return { edtf: expression, earliest: start.earliest, latest: end.latest };
}

/** Returns true for different moments of one day: edtf.js has found that the end is not later. */
function areTurned(sides: readonly string[]): boolean {
  const [start, end] = sides.map(side => side.replace(/[?~%]/g, '')) as [string, string];
  return start.includes('T') && end.includes('T') && start !== end;
}

function sideOf(side: string): { earliest: string; latest: string } {
  // A moment: its day as written, regardless of the zone.
  if (side.includes('T')) return { earliest: side.slice(0, 10), latest: side.slice(0, 10) };
  const one = edtf(side, { level: 1, types: ['Date', 'Season'] });
  if (one.type === 'Season') {
    const year = side.slice(0, 4);
    return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  }
  return { earliest: isoDay(one.min), latest: isoDay(one.max) };
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns true for a day of the calendar, `2024-02-29`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
