import { distance } from 'fastest-levenshtein';

export interface NearestText {
  /** UTF-16 index in the text. */
  readonly index: number;
  readonly text: string;
}

/** Limit on characters of a quote that are compared; the message shows no more of it anyway. */
const MAX_LENGTH = 400;
const MAX_ANCHORS = 24;
const MAX_HITS = 64;
const MAX_CANDIDATES = 24;

/**
 * Returns the part of a text that a quote most likely means. Candidates are the places where
 * several short pieces of the quote occur at the distances that they have in it; the one with the
 * smallest edit distance is returned. Undefined if more than half of it would differ. A text of
 * 1 MB takes some 50 ms.
 */
export function nearestTo(quote: string, text: string): NearestText | undefined {
  const wanted = quote.slice(0, MAX_LENGTH);
  // Lower case may change the length of a text (İ), which would shift every index.
  const foldedText = text.toLowerCase();
  const haystack = foldedText.length === text.length ? foldedText : text;
  const needle = haystack === text ? wanted : wanted.toLowerCase();
  for (const size of [12, 6, 3]) {
    const best = bestOf(candidates(needle, haystack, size), wanted, text);
    if (best !== undefined) return best;
  }
  return undefined;
}

/**
 * Returns possible starts of the quote, those on which the most of its pieces agree first. The
 * pieces have `size` characters and are evenly spread.
 */
function candidates(needle: string, haystack: string, size: number): number[] {
  const votes = new Map<number, number>();
  const last = Math.max(0, needle.length - size);
  const step = Math.max(1, Math.floor(last / (MAX_ANCHORS - 1)));
  // Insertions and deletions before a piece shift it, so starts are counted by neighbourhood.
  const grain = Math.max(1, Math.floor(needle.length / 4));
  for (let from = 0; from <= last; from += step) {
    const anchor = needle.slice(from, from + size);
    let hits = 0;
    for (
      let at = haystack.indexOf(anchor);
      at >= 0 && hits < MAX_HITS;
      at = haystack.indexOf(anchor, at + 1)
    ) {
      const start = Math.max(0, at - from);
      const cell = Math.floor(start / grain);
      votes.set(cell, (votes.get(cell) ?? 0) + 1);
      hits += 1;
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_CANDIDATES);
  return ranked.map(([cell]) => cell * grain).map(start => Math.max(0, start - grain));
}

function bestOf(starts: readonly number[], wanted: string, text: string): NearestText | undefined {
  const grain = Math.max(1, Math.floor(wanted.length / 4));
  let best: (NearestText & { cost: number }) | undefined;
  for (const start of starts) {
    const stride = Math.max(1, Math.floor(wanted.length / 32));
    for (let index = start; index <= start + 3 * grain && index < text.length; index += stride) {
      const candidate = text.slice(index, index + wanted.length);
      const cost = distance(wanted, candidate);
      if (best === undefined || cost < best.cost) best = { index, text: candidate, cost };
    }
  }
  if (best === undefined || best.cost > wanted.length / 2) return undefined;
  return trimmed(wanted, best, text);
}

/** Moves both ends, across whole words if necessary, to the smallest distance. */
function trimmed(wanted: string, found: NearestText & { cost: number }, text: string): NearestText {
  let best = found;
  const reach = Math.min(48, Math.max(4, Math.floor(wanted.length / 4)));
  const consider = (from: number, to: number) => {
    if (from < 0 || to > text.length || from >= to) return;
    const candidate = text.slice(from, to);
    const cost = distance(wanted, candidate);
    if (cost < best.cost) best = { index: from, text: candidate, cost };
  };
  const end = found.index + found.text.length;
  for (let shift = -reach; shift <= reach; shift++) consider(found.index + shift, end);
  const from = best.index;
  const to = best.index + best.text.length;
  for (let shift = -reach; shift <= reach; shift++) consider(from, to + shift);
  return { index: best.index, text: best.text };
}
