const ASTRAL = /[\ud800-\udfff]/;

/**
 * Whether one word becomes the other by so many edits, as Lucene's fuzzy queries count: a code point wrong, missing or too
 * many, or two neighbours in each other's place (optimal string alignment). fastest-levenshtein counts the last as two.
 */
export function isWithinEdits(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > edits) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // What is to come can only add to the least of two rows: a change of places spans both.
    if (least > edits && Math.min(...last) > edits) return false;
    [before, last] = [last, row];
  }
  return at(last, b.length) <= edits;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function lettersOf(word: string): ArrayLike<string> {
  return ASTRAL.test(word) ? Array.from(word) : word;
}
