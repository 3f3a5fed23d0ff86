const ASTRAL = /[\ud800-\udfff]/;

/**
 * Whether one word becomes the other by so many edits, as Lucene's fuzzy queries count: a code
 * point wrong, missing or too many, or two neighbours in each other's place (optimal string
 * alignment). fastest-levenshtein counts the last as two.
 */
export function isWithinEdits(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  // A code point is at most two code units.
  if (Math.abs(one.length - other.length) > 2 * edits) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > edits) return false;
  // Most words differ from the first letter to the last: what they share at both ends costs
  // nothing.
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [lengthA, lengthB] = [a.length - start - end, b.length - start - end];
  const longer = Math.max(lengthA, lengthB);
  if (longer <= edits) return true;
  // Each edit is of one letter or two, and the first and the last letter left are edited.
  if (edits < 2 && longer > 2 * edits) return false;
  return distance(slice(a, start, lengthA), slice(b, start, lengthB), edits) <= edits;
}

/** Beyond `most`, any number that is. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    // What is to come can only add to the least of two rows: a change of places spans both.
    if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function slice(letters: ArrayLike<string>, start: number, length: number): string[] {
  return Array.from({ length }, (_, i) => letters[start + i] as string);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function lettersOf(word: string): ArrayLike<string> {
  return ASTRAL.test(word) ? Array.from(word) : word;
}
