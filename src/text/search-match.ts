import { isWithinEdits } from './edit-distance.ts';
import { fold } from './fold.ts';
import type { SearchQuery } from './search-query.ts';
import type { Term } from './search-terms.ts';
import { compoundsOf, joinedForms, type Word, wordsOf } from './search-words.ts';

/** Nearness of a word to a term of the query: equal, a prefix match, or misspelled. */
export const EQUAL = 3;
const BEGINNING = 2;
const MISSPELLED = 1;

/**
 * A place in a text that matches a part of the query. `start` and `end` are in UTF-16 code units of
 * the text; `end` is exclusive.
 */
export interface SearchMatch {
  readonly start: number;
  readonly end: number;
  /** Index of the matched term in the query, or, after those, of the phrase. */
  readonly of: number;
  readonly nearness: number;
}

/** A word as the analyzer of the index splits it. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the places where a text matches a query, ordered by start: words as the index compares
 * them, and sequences of words. Misspellings of a term are omitted if the text also contains the
 * term.
 */
export function searchMatches(query: SearchQuery, text: string): SearchMatch[] {
  const words = wordsOf(text);
  const matches = [...inWords(query.terms, text, words), ...inRows(query, text, words)];
  const nearest: number[] = [];
  for (const { of, nearness } of matches) nearest[of] = Math.max(nearest[of] ?? 0, nearness);
  return matches
    .filter(({ of, nearness }) => nearness > MISSPELLED || nearest[of] === MISSPELLED)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function inWords(terms: readonly Term[], text: string, words: readonly Word[]): SearchMatch[] {
  const matches: SearchMatch[] = [];
  const near = nearnessTo(terms);
  for (const { start, end, folded, latin } of words) {
    for (const { of, nearness } of near(folded, latin)) matches.push({ start, end, of, nearness });
  }
  for (const compound of compoundsOf(text, words)) {
    const [first, last] = [compound[0], compound.at(-1)];
    const [folded, latin = folded] = joinedForms(compound);
    if (!first || !last || folded === undefined || latin === undefined) continue;
    const apart = new Set(compound.flatMap(word => near(word.folded, word.latin)).map(({ of }) => of));
    for (const { of, nearness } of near([folded], [latin])) {
      if (!apart.has(of)) matches.push({ start: first.start, end: last.end, of, nearness });
    }
  }
  return matches;
}

type Near = readonly Pick<SearchMatch, 'of' | 'nearness'>[];
/** Returns the terms that a word, given in its two forms, is near to. */
type Nearness = (folded: readonly string[], latin: readonly string[]) => Near;

/** Cached, as one answer has many snippets of one query, which repeat their words. */
const known = new WeakMap<readonly Term[], Nearness>();
const MOST_KNOWN = 10_000;

function nearnessTo(terms: readonly Term[]): Nearness {
  const before = known.get(terms);
  if (before !== undefined) return before;
  const memory = new Map<string, Near>();
  const near: Nearness = (folded, latin) => {
    const parts = folded.length === 1 ? [...folded] : [];
    if (latin !== folded && latin.length === 1) parts.push(...latin);
    const key = parts.length === 1 ? (parts[0] as string) : parts.join(' ');
    const found = memory.get(key);
    if (found !== undefined) return found;
    const made = terms
      .map((term, of) => ({ of, nearness: Math.max(0, ...parts.map(part => nearness(term, part))) }))
      .filter(({ nearness }) => nearness > 0);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(key, made);
    return made;
  };
  known.set(terms, near);
  return near;
}

function nearness(term: Term, word: string): number {
  let nearest = 0;
  for (const { parts, prefix, edits } of term.forms) {
    const [only] = parts;
    if (only === undefined || parts.length > 1) continue;
    if (word === only) return EQUAL;
    if (prefix && word.startsWith(only)) nearest = BEGINNING;
    else if (edits > 0 && nearest < MISSPELLED && isWithinEdits(only, word, edits)) nearest = MISSPELLED;
  }
  return nearest;
}

/** Returns the matches of phrases, and of forms that the analyzer splits into several words. */
function inRows({ terms, phrases }: SearchQuery, text: string, words: readonly Word[]): SearchMatch[] {
  const rows = [
    ...terms.flatMap(({ forms }, of) => forms.map(({ parts }) => ({ of, row: analysed(parts) }))),
    ...phrases.flatMap(({ sequences }, at) =>
      sequences.map(parts => ({ of: terms.length + at, row: analysed(parts) })),
    ),
  ].filter(({ of, row }) => row.length > 1 || of >= terms.length);
  if (rows.length === 0) return [];
  const scripts = [words.flatMap(word => tokensOf(word, word.folded, text))];
  if (words.some(word => word.latin !== word.folded))
    scripts.push(words.flatMap(word => tokensOf(word, word.latin, text)));
  return scripts.flatMap(tokens => rows.flatMap(({ of, row }) => occurrences(row, tokens, of)));
}

function occurrences(row: readonly string[], tokens: readonly Token[], of: number): SearchMatch[] {
  const matches: SearchMatch[] = [];
  for (const [at, { text, start }] of tokens.entries()) {
    if (text !== row[0] || !row.every((part, i) => tokens[at + i]?.text === part)) continue;
    matches.push({ start, end: tokens[at + row.length - 1]?.end ?? start, of, nearness: EQUAL });
  }
  return matches;
}

/**
 * Tokens of the standard tokenizer (UAX 29): it takes ideographs and hiragana one by one, and
 * splits katakana from adjacent characters.
 */
const PIECES = /[\p{sc=Han}\p{sc=Hira}]|[\p{sc=Kana}ー]+|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu;
const HAS_PIECES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;

function analysed(parts: readonly string[]): string[] {
  return parts.flatMap(part => (HAS_PIECES.test(part) ? (part.match(PIECES) ?? []) : [part]));
}

function tokensOf(word: Word, parts: readonly string[], text: string): Token[] {
  const { start, end } = word;
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && !HAS_PIECES.test(only)) return [{ text: only, start, end }];
  const pieces = analysed(parts);
  const raw = text.slice(start, end);
  // Folding may change lengths: if it did, each piece has the range of the whole word.
  if (parts.length > 1 || only?.length !== raw.length || fold(raw) !== only)
    return pieces.map(piece => ({ text: piece, start, end }));
  let at = start;
  return pieces.map(piece => {
    const token = { text: piece, start: at, end: at + piece.length };
    at = token.end;
    return token;
  });
}
