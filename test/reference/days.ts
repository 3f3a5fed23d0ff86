/** Days as ISO 8601 strings (years 1000 to 9999), and what an EDTF date covers to its precision. */

/** A stretch of days, both ends included; null where unbounded. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function overlap(a: Days, b: Days): boolean {
  const startsBeforeEnd = (x: Days, y: Days) => x.from === null || y.to === null || x.from <= y.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/** They overlap, or one begins on the day after the other ends. */
export function overlapOrTouch(a: Days, b: Days): boolean {
  const oneDayMore = (x: Days) => ({ from: x.from, to: x.to === null ? null : addDays(x.to, 1) });
  return overlap(oneDayMore(a), b) || overlap(a, oneDayMore(b));
}

/** First day of a month, counted from 1; 0 and 13 are those of the years beside. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/**
 * The days an EDTF date (level 0 or 1: `2024`, `2024-07`, `2024-07-15`, `201X`) may stand for: all of its
 * precision, and with `~ ? %` one unit of it more on either side. Null for `..`, for nothing, and for no EDTF.
 */
export function covers(date: string): { from: string; to: string } | null {
  const [, plain = '', qualifier = ''] = /^(.*?)([~?%]?)$/.exec(date) ?? [];
  const wider = qualifier === '' ? 0 : 1;
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(plain);
  if (day) return { from: addDays(plain, -wider), to: addDays(plain, wider) };
  const month = /^(\d{4})-(\d{2})$/.exec(plain);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return {
      from: monthStart(year, number - wider),
      to: addDays(monthStart(year, number + 1 + wider), -1),
    };
  }
  const year = /^(\d{2,4})(X{0,2})$/.exec(plain);
  if (year && plain.length === 4) {
    const unit = 10 ** (year[2] as string).length;
    const first = Number(year[1]) * unit;
    return { from: `${first - wider * unit}-01-01`, to: `${first + unit - 1 + wider * unit}-12-31` };
  }
  return null;
}

/** Start and end that an EDTF interval `a/b` gives; null for a plain date. */
export function intervalEnds(edtf: string) {
  const slash = edtf.indexOf('/');
  if (slash < 0) return null;
  return { start: covers(edtf.slice(0, slash)), end: covers(edtf.slice(slash + 1)) };
}

/** Start and end of a period: those of an interval; a plain date is both. */
export function periodEnds(edtf: string) {
  return intervalEnds(edtf) ?? { start: covers(edtf), end: covers(edtf) };
}
