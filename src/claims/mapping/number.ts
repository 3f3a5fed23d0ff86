const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** A number as a cell writes it: `1234.5`, and where it is said what parts thousands `1,234.5`. Anything else is left as it is. */
export function numeric(value: unknown, thousands?: string): unknown {
  if (typeof value !== 'string') return value;
  const text = bare(value.trim(), thousands);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return value;
  const number = Number(text);
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

/** A number as prose writes it: `1.284 million`. Its zeros are set in the text, so that they are exact. */
export function spoken(value: string, thousands?: string): unknown {
  const [, digits, scale] = /^(.*\d)\s+(thousand|million|billion|trillion)$/i.exec(value.trim()) ?? [];
  if (digits === undefined || scale === undefined) return numeric(value, thousands);
  const number = Number(`${bare(digits, thousands)}e${SCALES[scale.toLowerCase()]}`);
  return Number.isFinite(number) ? number : value;
}

/** Takes out what parts thousands, where it does so all through: `1,23` is no such number. */
function bare(text: string, thousands: string | undefined): string {
  if (thousands === undefined || !text.includes(thousands)) return text;
  const [whole = '', ...rest] = text.split('.');
  const [first = '', ...groups] = whole.replace(/^[+-]/, '').split(thousands);
  const grouped = /^\d{1,3}$/.test(first) && groups.every(group => /^\d{3}$/.test(group));
  return grouped ? [whole.split(thousands).join(''), ...rest].join('.') : text;
}
