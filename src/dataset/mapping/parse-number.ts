const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/**
 * Number format of a source: the separator of thousands, and that of the fraction, a point by
 * default.
 */
export interface Figures {
  readonly thousands?: string | undefined;
  readonly decimal?: string | undefined;
}

/**
 * Parses a number as a cell writes it: `1234.5`, and with the separators given `1,234.5` or
 * `1.234,5`. Returns anything else as it is.
 */
export function numeric(value: unknown, figures: Figures = {}): unknown {
  if (typeof value !== 'string') return value;
  const text = bare(value.trim(), figures);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return value;
  const number = Number(text);
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

/**
 * Parses a number as prose writes it: `1.284 million`. The zeros are appended to the text, so that
 * the number is exact.
 */
export function spoken(value: string, figures: Figures = {}): unknown {
  const [, digits, scale] = /^(.*\d)\s+(thousand|million|billion|trillion)$/i.exec(value.trim()) ?? [];
  if (digits === undefined || scale === undefined) return numeric(value, figures);
  const number = Number(`${bare(digits, figures)}e${SCALES[scale.toLowerCase()]}`);
  return Number.isFinite(number) ? number : value;
}

/**
 * Removes the separators of thousands, if all of them are in place (`1,23` is not such a number),
 * and puts a point before the fraction.
 */
function bare(text: string, { thousands, decimal = '.' }: Figures): string {
  const [whole = '', ...fraction] = text.split(decimal);
  if (decimal !== '.' && text.includes('.') && thousands !== '.') return text;
  const [first = '', ...groups] =
    thousands === undefined ? [whole] : whole.replace(/^[+-]/, '').split(thousands);
  if (groups.length === 0) return [whole, ...fraction].join('.');
  const grouped = /^\d{1,3}$/.test(first) && groups.every(group => /^\d{3}$/.test(group));
  return grouped ? [whole.split(thousands!).join(''), ...fraction].join('.') : text;
}
