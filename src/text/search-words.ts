import anyAscii from 'any-ascii';
import { fold } from './fold.ts';

/** How a word is written for search. */
export interface Forms {
  /** Folded; nearly always one part: a sign such as `ﷺ` is several words. */
  readonly folded: readonly string[];
  /** Transliterated to ASCII, then folded; the very same list where that changes nothing. */
  readonly latin: readonly string[];
}

/**
 * A word of a text. `start` and `end` are in UTF-16 code units of it, `end` the one after the last.
 */
export interface Word extends Forms {
  readonly start: number;
  readonly end: number;
}

/**
 * In UTF-16 code units. Longer words are cut here, at both ends: Lucene refuses to compare words of
 * a thousand letters.
 */
const LONGEST = 64;
/**
 * In UTF-16 code units: so much of one word is looked at, as letters may carry any number of marks.
 */
const LONGEST_RAW = 1_024;
/** Compounds of more words than these are lists, and written as one word by nobody. */
const LONGEST_COMPOUND = 4;

/** Characters that are not seen and do not part words: soft hyphen, joiners, directional marks. */
const UNSEEN = '\\u00ad\\u061c\\u200c-\\u200f\\u2060\\ufeff';
const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'g');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${UNSEEN}]+[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const ASCII = /^[A-Za-z0-9]*$/;
/** What may stand between the words of a compound: `Nur-Sultan`, `Xi’an`, `U.S.` */
const CONNECTORS = new Set("-\u2010\u2011'\u2018\u2019`\u00b4.");

/** The words of a text, in order; at most `limit` of them. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  if (limit <= 0) return words;
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    const { folded, latin } = formsOf(raw);
    if (folded.length === 0) continue;
    words.push({ start, end: start + raw.length, folded, latin });
    if (words.length >= limit) break;
  }
  return words;
}

/** The text with its words transliterated, and all else left as it is. */
export function transliterated(text: string): string {
  return text.replace(WORD, raw => formsOf(raw).latin.join(' '));
}

/**
 * Texts repeat their words, and folding is most of the work. Words that are very long would hold
 * much memory.
 */
const known = new Map<string, Forms>();
const MOST_KNOWN = 20_000;

/** Both ways to write a word. Of a mark without a letter or digit there is none. */
function formsOf(raw: string): Forms {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const forms = writtenForms(raw);
  if (raw.length > LONGEST) return forms;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, forms);
  return forms;
}

function writtenForms(raw: string): Forms {
  if (ASCII.test(raw)) {
    const only = [cut(raw.toLowerCase())];
    return { folded: only, latin: only };
  }
  const seen = raw.slice(0, LONGEST_RAW).replace(UNSEEN_RUN, '');
  const folded = partsOf(fold(seen));
  if (folded.length === 0) return { folded, latin: folded };
  const latin = partsOf(fold(anyAscii(seen.normalize('NFKC'))));
  return { folded, latin: latin.length === 0 || latin.join(' ') === folded.join(' ') ? folded : latin };
}

/**
 * Letters that become apostrophes (ʻ, and ь in ASCII) belong to their word; all other signs part
 * words.
 */
function partsOf(word: string): string[] {
  return (word.replace(/['"`]+/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map(cut);
}

/** The words grouped into compounds; most are groups of one. */
export function compoundsOf(text: string, words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let end = Number.NaN;
  for (const word of words) {
    const joins = word.start === end + 1 && CONNECTORS.has(text.charAt(end));
    if (joins) groups.at(-1)?.push(word);
    else groups.push([word]);
    end = word.end;
  }
  return groups;
}

/**
 * A compound written as one word, in its one or two forms; none for a single word or a long list.
 */
export function joinedForms(compound: readonly Word[]): string[] {
  if (compound.length < 2 || compound.length > LONGEST_COMPOUND) return [];
  const folded = cut(compound.flatMap(word => word.folded).join(''));
  const latin = cut(compound.flatMap(word => word.latin).join(''));
  return folded === latin ? [folded] : [folded, latin];
}

/** The words as a text of them, in one script or in each of two. */
export function sequencesOf(words: readonly Forms[]): string[][] {
  const folded = words.flatMap(word => word.folded);
  const latin = words.flatMap(word => word.latin);
  return latin.join(' ') === folded.join(' ') ? [folded] : [folded, latin];
}

function cut(word: string): string {
  return word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
