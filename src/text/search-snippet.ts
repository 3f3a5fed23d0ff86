import { EQUAL, type SearchMatch, searchMatches } from './search-match.ts';
import type { SearchQuery } from './search-query.ts';

/** A part of a text with the places that match a query. */
export interface Snippet {
  /** With `…` at an end where the text continues. */
  readonly text: string;
  /** In Unicode code points of `text`, ascending, never adjacent; `end` is exclusive. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Limit on UTF-16 code units of a text that are read. */
const LONGEST_TEXT = 200_000;
const LEAST_WIDTH = 16;
/** Limit on matches that are tried as the beginning of the best window. */
const MOST_WINDOWS = 2_000;

/**
 * Returns the part of a text, in at most `width` Unicode code points (16 or more), that matches
 * most of the query; the first of several. Matches are decided as the index decides them. Returns
 * null if nothing matches.
 */
export function snippetOf(query: SearchQuery, text: string, width = 160): Snippet | null {
  const read = text.slice(0, LONGEST_TEXT);
  const matches = searchMatches(query, read);
  if (matches.length === 0) return null;
  const room = Math.max(width, LEAST_WIDTH);
  if (text.length <= room || (text.length <= 2 * room && pointsIn(text) <= room))
    return cutOut(text, 0, text.length, matches);
  const { start, end } = bestWindow(matches, room - 2);
  // A third of the remaining room is before the matches, as readers need the words before them.
  const left = room - 2 - (end - start);
  const to = Math.min(text.length, Math.max(0, start - Math.floor(left / 3)) + room - 2);
  const from = Math.max(0, to - (room - 2));
  return cutOut(
    text,
    from === 0 ? 0 : forward(text, from, start),
    to === text.length ? to : back(text, to, end),
    matches,
  );
}

/**
 * Returns the text of a snippet with `**` around its ranges; `*` and `\` of the text itself get a
 * backslash, as in Markdown.
 */
export function marked({ text, ranges }: Snippet): string {
  const points = Array.from(text);
  const plain = (start: number, end?: number) => points.slice(start, end).join('').replace(/[*\\]/g, '\\$&');
  let done = 0;
  const stretches = ranges.map(({ start, end }) => {
    const stretch = `${plain(done, start)}**${plain(start, end)}**`;
    done = end;
    return stretch;
  });
  return stretches.join('') + plain(done);
}

/**
 * Returns the window of at most `length` code units, beginning at a match, that contains the most
 * different terms, each as near as possible. A single match may be longer.
 */
function bestWindow(matches: readonly SearchMatch[], length: number): { start: number; end: number } {
  let best = { worth: 0, start: 0, end: 0 };
  for (const [at, { start }] of matches.slice(0, MOST_WINDOWS).entries()) {
    const nearest = new Map<number, number>();
    let end = start;
    for (let next = at; next < matches.length; next++) {
      const match = matches[next];
      if (!match || match.start >= start + length) break;
      if (next > at && match.end > start + length) continue;
      nearest.set(match.of, Math.max(nearest.get(match.of) ?? 0, match.nearness));
      end = Math.max(end, match.end);
    }
    const worth = [...nearest.values()].reduce((sum, nearness) => sum + EQUAL + nearness, 0);
    if (worth > best.worth) best = { worth, start, end: Math.min(end, start + length) };
  }
  return best;
}

/** Returns the snippet of a part of the text; its ranges are the merged matches in that part. */
function cutOut(text: string, from: number, to: number, matches: readonly SearchMatch[]): Snippet {
  const before = from > 0 ? '…' : '';
  const ranges: { start: number; end: number }[] = [];
  let [unit, point] = [from, before.length];
  let reached = from;
  for (const match of matches) {
    const [start, end] = [Math.max(match.start, from), Math.min(match.end, to)];
    if (start >= end || end <= reached) continue;
    const last = ranges.at(-1);
    const touches = last !== undefined && start <= reached;
    point += pointsIn(text.slice(unit, touches ? end : start));
    unit = touches ? end : start;
    if (touches) last.end = point;
    else {
      const first = point;
      point += pointsIn(text.slice(unit, end));
      unit = end;
      ranges.push({ start: first, end: point });
    }
    reached = end;
  }
  return { text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, ranges };
}

/** Scripts without spaces, in which a text may be cut between any two letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const INSIDE = /^[\udc00-\udfff\p{M}]/u;

/** Returns the start of a word at or after `from`, at most `latest`. */
function forward(text: string, from: number, latest: number): number {
  if (/\s/.test(text.charAt(from - 1)))
    return from + (/^\s*/.exec(text.slice(from, latest))?.[0].length ?? 0);
  const space = /\s+/.exec(text.slice(from, latest));
  if (space) return from + space.index + space[0].length;
  if (!UNSPACED.test(text.slice(from, latest))) return latest;
  let at = from;
  while (at < latest && INSIDE.test(text.slice(at, at + 2))) at++;
  return at;
}

/** Returns the end of a word at or before `to`, at least `earliest`. */
function back(text: string, to: number, earliest: number): number {
  const stretch = text.slice(earliest, to);
  if (/\s/.test(text.charAt(to))) return earliest + stretch.trimEnd().length;
  const space = /\s+\S*$/.exec(stretch);
  if (space) return earliest + space.index;
  if (!UNSPACED.test(stretch)) return earliest;
  let at = to;
  while (at > earliest && INSIDE.test(text.slice(at, at + 2))) at--;
  return at;
}

/** Returns the number of Unicode code points; a lone surrogate is one. */
function pointsIn(text: string): number {
  let points = text.length;
  for (let at = 1; at < text.length; at++)
    if ((text.codePointAt(at - 1) ?? 0) > 0xffff) {
      points--;
      at++;
    }
  return points;
}
