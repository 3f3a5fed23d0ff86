/**
 * Returns the time that a pattern found: from `edtf`, or from `year` and, in figures or in English,
 * `month` and `day`.
 */
export function timeOf({ edtf, year, month, day }: Readonly<Record<string, string>>, text: string): unknown {
  if (edtf !== undefined) return { edtf, text };
  if (year === undefined) return { text };
  const number =
    month === undefined || /^\d+$/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1);
  const parts = [year, number, number === undefined ? undefined : day].filter(part => part !== undefined);
  return { edtf: parts.map(part => part.padStart(2, '0')).join('-'), text };
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase(),
);
