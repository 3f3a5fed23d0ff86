const ASTRAL = /[\ud800-\udfff]/;

/**
 * Returns true if at most `edits` edits turn one word into the other. An edit is counted as in
 * Lucene's fuzzy queries: a code point replaced, missing or added, or two neighbours swapped
 * (optimal string alignment). fastest-levenshtein counts a swap as two edits.
 */
export function isWithinEdits(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  // A code point is at most two code units.
  if (Math.abs(one.length - other.length) > 2 * edits) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > edits) return false;
  // Letters that the words share at both ends do not change the distance. Most words share none.
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [lengthA, lengthB] = [a.length - start - end, b.length - start - end];
  const longer = Math.max(lengthA, lengthB);
  if (longer <= edits) return true;
  // Each edit changes one letter or two, and the first and the last remaining letter are edited.
  if (edits < 2 && longer > 2 * edits) return false;
  return distance(slice(a, start, lengthA), slice(b, start, lengthB), edits) <= edits;
}

/** Returns the distance, or any number greater than `most` if the distance is greater. */
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
    // Later rows are at least as great as the least value of the last two rows: a swap spans both.
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
