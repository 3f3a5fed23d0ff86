import anyAscii from 'any-ascii';
import { fold } from './fold.ts';

/** The forms of a word that are searched. */
export interface Forms {
  /** Folded. Nearly always one part; a sign such as `ﷺ` is several words. */
  readonly folded: readonly string[];
  /** Transliterated to ASCII, then folded; the same list object if that changes nothing. */
  readonly latin: readonly string[];
}

/** A word of a text. `start` and `end` are in its UTF-16 code units; `end` is exclusive. */
export interface Word extends Forms {
  readonly start: number;
  readonly end: number;
}

/**
 * Limit on UTF-16 code units of a word. Longer words are cut here, both in the index and in the
 * query: Lucene refuses to compare words of a thousand letters.
 */
const LONGEST = 64;
/**
 * Limit on UTF-16 code units of a word that are read, as a letter may have any number of marks.
 */
const LONGEST_RAW = 1_024;
/** Limit on words of a compound. Longer ones are lists, which are never written as one word. */
const LONGEST_COMPOUND = 4;

/** Invisible characters that do not split words: soft hyphen, joiners, directional marks. */
const UNSEEN = '\\u00ad\\u061c\\u200c-\\u200f\\u2060\\ufeff';
const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'g');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${UNSEEN}]+[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const ASCII = /^[A-Za-z0-9]*$/;
/** Characters that may join the words of a compound: `Nur-Sultan`, `Xi’an`, `U.S.` */
const CONNECTORS = new Set("-\u2010\u2011'\u2018\u2019`\u00b4.");

/** Returns the words of a text, in order; at most `limit` of them. */
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

/** Returns the text with its words transliterated and all other characters unchanged. */
export function transliterated(text: string): string {
  return text.replace(WORD, raw => formsOf(raw).latin.join(' '));
}

/**
 * Cache of forms: texts repeat their words, and folding is most of the work. Very long words are
 * not cached, as they would take much memory.
 */
const known = new Map<string, Forms>();
const MOST_KNOWN = 20_000;

/** Returns both forms of a word. A mark without a letter or digit has none. */
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
 * Splits a folded word into parts. Letters that become apostrophes (ʻ, and ь in ASCII) belong to
 * their word; all other signs split words.
 */
function partsOf(word: string): string[] {
  return (word.replace(/['"`]+/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map(cut);
}

/** Groups words into compounds; most are groups of one. */
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
 * Returns the one or two forms of a compound written as one word; none for a single word or a long
 * list.
 */
export function joinedForms(compound: readonly Word[]): string[] {
  if (compound.length < 2 || compound.length > LONGEST_COMPOUND) return [];
  const folded = cut(compound.flatMap(word => word.folded).join(''));
  const latin = cut(compound.flatMap(word => word.latin).join(''));
  return folded === latin ? [folded] : [folded, latin];
}

/** Returns the words in sequence, in one script or in each of two. */
export function sequencesOf(words: readonly Forms[]): string[][] {
  const folded = words.flatMap(word => word.folded);
  const latin = words.flatMap(word => word.latin);
  return latin.join(' ') === folded.join(' ') ? [folded] : [folded, latin];
}

function cut(word: string): string {
  return word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
