/** Converts between indices of Unicode code points and of UTF-16 units in one text. */
export class CodePoints {
  readonly text: string;
  /**
   * For each UTF-16 index the number of code points before it; null if every code point is one
   * unit.
   */
  readonly #before: Uint32Array | null;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    this.#before = /[\uD800-\uDFFF]/.test(text) ? countBefore(text) : null;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Returns the number of code points before a UTF-16 index. */
  offset(index: number): number {
    return this.#before?.[index] ?? index;
  }

  /** Returns the UTF-16 index that this number of code points precedes. */
  index(offset: number): number {
    const before = this.#before;
    if (before === null) return offset;
    let low = 0;
    let high = before.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns true if a UTF-16 index is between the two halves of a code point. */
  splits(index: number): boolean {
    return isHigh(this.text.charCodeAt(index - 1)) && isLow(this.text.charCodeAt(index));
  }

  /** Returns up to this many code points before a UTF-16 index. */
  before(index: number, count: number): string {
    return [...this.text.slice(Math.max(0, index - 2 * count), index)].slice(-count).join('');
  }

  /** Returns up to this many code points from a UTF-16 index on. */
  after(index: number, count: number): string {
    return [...this.text.slice(index, index + 2 * count)].slice(0, count).join('');
  }

  /** Returns line and column of a UTF-16 index, from 1 and in UTF-16 units. */
  position(index: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#lineStarts[middle]! <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - this.#lineStarts[low]! + 1 };
  }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function countBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    before[index] = count;
    if (!(isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1)))) count += 1;
  }
  before[text.length] = count;
  return before;
}
