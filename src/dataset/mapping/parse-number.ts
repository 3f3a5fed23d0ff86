const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/**
 * What a source says of its figures: what parts thousands, and what parts the whole from its
 * fraction, a point by default.
 */
export interface Figures {
  readonly thousands?: string | undefined;
  readonly decimal?: string | undefined;
}

/**
 * A number as a cell writes it: `1234.5`, and where it is said what parts figures `1,234.5` or
 * `1.234,5`. Anything else is left as it is.
 */
export function numeric(value: unknown, figures: Figures = {}): unknown {
  if (typeof value !== 'string') return value;
  const text = bare(value.trim(), figures);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return value;
  const number = Number(text);
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

/**
 * A number as prose writes it: `1.284 million`. Its zeros are set in the text, so that they are
 * exact.
 */
export function spoken(value: string, figures: Figures = {}): unknown {
  const [, digits, scale] = /^(.*\d)\s+(thousand|million|billion|trillion)$/i.exec(value.trim()) ?? [];
  if (digits === undefined || scale === undefined) return numeric(value, figures);
  const number = Number(`${bare(digits, figures)}e${SCALES[scale.toLowerCase()]}`);
  return Number.isFinite(number) ? number : value;
}

/**
 * Takes out what parts thousands, where it does so all through (`1,23` is no such number), and puts
 * a point before the fraction.
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
