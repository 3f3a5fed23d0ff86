import { fold } from './fold.ts';
import { luceneOf, mostWords } from './lucene-query.ts';
import { formOf, type Phrase, type Term, termOf } from './search-terms.ts';
import { compoundsOf, joinedForms, sequencesOf, transliterated, wordsOf } from './search-words.ts';

/** A parsed search text. */
export interface SearchQuery {
  /** In the syntax of Lucene's classic query parser, for an index of `searchable` texts. */
  readonly lucene: string;
  /**
   * The whole text folded, as typed and transliterated. An entity of that name has one of them as
   * its folded name.
   */
  readonly names: readonly string[];
  /** Words outside of quotation marks; for a compound each word, and all as one word. */
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
}

/** Limit on UTF-16 code units of the search text that are read. */
const LONGEST_TEXT = 2_000;
const MARKS = '"“”„‟«»「」『』';
const QUOTED = new RegExp(`[${MARKS}]([^${MARKS}]*)[${MARKS}]`, 'gu');
const ANY_MARKS = new RegExp(`[${MARKS}]+`, 'gu');

/**
 * Parses a search text. All words must occur, each as it is, as the beginning of a longer one, or
 * with a typing mistake; parts in quotation marks must occur exactly. Nothing else is syntax. Only
 * the first 16 words count. Returns null if there is no letter or digit. `properties` is the
 * maximum number of properties of the index, which limits the words and typing mistakes that can be
 * looked up at once.
 */
export function searchQuery(text: string, properties = 8): SearchQuery | null {
  if (last?.text !== text || last.properties !== properties)
    last = { text, properties, query: read(text, properties) };
  return last.query;
}

/** Cached, as one answer parses one text several times: for Neo4j, and for each snippet. */
let last: { text: string; properties: number; query: SearchQuery | null } | undefined;

function read(text: string, properties: number): SearchQuery | null {
  const typed = text.slice(0, LONGEST_TEXT).replace(/[\p{Cs}\p{Cc}]+/gu, ' ');
  const phrases: Phrase[] = [];
  let room = mostWords(properties);
  const loose = typed.replace(QUOTED, (_, inside: string) => {
    const words = wordsOf(inside, room);
    room -= words.length;
    if (words.length > 0) phrases.push({ sequences: sequencesOf(words) });
    return ' ';
  });
  const words = wordsOf(loose, room);
  if (words.length === 0 && phrases.length === 0) return null;
  const groups = compoundsOf(loose, words).map(compound => {
    const joined = joinedForms(compound).map(form => formOf([form], true));
    return {
      pieces: compound.map(word => termOf(word, word === words.at(-1))),
      joined: joined.length === 0 ? null : { forms: joined },
    };
  });
  const row = words.length > 1 ? sequencesOf(words) : [];
  const lucene = luceneOf({ phrases, groups, row }, properties);
  const terms = lucene.wanted.groups.flatMap(({ pieces, joined }) => (joined ? [...pieces, joined] : pieces));
  return { lucene: lucene.text, names: namesOf(typed), terms, phrases };
}

function namesOf(typed: string): string[] {
  const plain = typed.replace(ANY_MARKS, ' ');
  return [...new Set([plain, transliterated(plain)].map(fold))].filter(name => name !== '');
}
