import type { Form, Phrase, Term } from './search-terms.ts';

/** The parts of a query; phrases and groups must occur in a result. */
export interface Wanted {
  readonly phrases: readonly Phrase[];
  /** Groups in which all pieces must occur or, for a compound, the pieces as one word. */
  readonly groups: readonly { readonly pieces: readonly Term[]; readonly joined: Term | null }[];
  /** All words in sequence, in each script: texts that contain the sequence rank higher. */
  readonly row: readonly (readonly string[])[];
}

/**
 * Limit on clauses. Lucene rejects a query of more than 1,024 clauses, and counts them after it has
 * looked up typing mistakes in the index.
 */
const MOST_CLAUSES = 1_000;
/** Limit of Lucene on the indexed words that a misspelled word matches, in each property. */
const CLAUSES_PER_TYPO = 50;
const MOST_WORDS = 16;
/** Two forms of a word, two of its half of a compound, each exact and as a prefix; the sequence. */
const CLAUSES_PER_WORD = 7;
/**
 * Limit on letters of a word: the size of a pattern is quadratic in them (9 letters take Lucene
 * 2 ms per property, 16 take 13 ms).
 */
const LONGEST_PATTERN = 10;

/** Returns the number of words that a query of an index of so many properties may have. */
export function mostWords(properties: number): number {
  return Math.max(1, Math.min(MOST_WORDS, Math.floor(MOST_CLAUSES / (properties * CLAUSES_PER_WORD))));
}

/**
 * Returns the query in the syntax of Lucene's classic parser,
 * https://lucene.apache.org/core/9_11_1/queryparser/. The query contains only folded letters and
 * digits of the user's text, so no part of that text is syntax. If not all typing mistakes can be
 * looked up, the returned `wanted` contains the edits that are.
 */
export function luceneOf(
  wanted: Wanted,
  properties: number,
): { readonly text: string; readonly wanted: Wanted } {
  const searches = searchesWithin(wanted, properties);
  const written = (term: Term) =>
    term.forms.map(form => formText(form, searches.get(form) ?? 'NONE')).join(' ');
  const groups = wanted.groups.map(({ pieces, joined }) => {
    const all = pieces.map(piece => `+(${written(piece)})`).join(' ');
    return joined === null ? all : `+((${all}) ${written(joined)})`;
  });
  const phrases = wanted.phrases.map(({ sequences }) => `+(${sequences.map(quoted).join(' ')})`);
  const row = wanted.row.map(sequence => `${quoted(sequence)}^8`);
  const granted = (term: Term): Term => ({ forms: term.forms.map(form => grant(form, searches.get(form))) });
  return {
    text: [...phrases, ...groups, ...row].join(' '),
    wanted: {
      ...wanted,
      groups: wanted.groups.map(({ pieces, joined }) => ({
        pieces: pieces.map(granted),
        joined: joined && granted(joined),
      })),
    },
  };
}

/**
 * The method to look up typing mistakes in a form. Lucene's fuzzy query is quicker and ranks, but
 * counts as many clauses.
 */
type Typos = 'FUZZY' | 'PATTERN' | 'NONE';

/**
 * Assigns a method to each form that may be misspelled, while clauses are left. The longest words
 * are first, as they are likeliest to be misspelled. Forms in Latin letters are before all others,
 * as words of other alphabets also have a transliterated form.
 */
function searchesWithin({ groups, phrases, row }: Wanted, properties: number): Map<Form, Typos> {
  const forms = groups
    .flatMap(({ pieces, joined }) => [...pieces, ...(joined ? [joined] : [])])
    .flatMap(term => term.forms);
  const fixed = forms.length * 2 + phrases.length * 2 + row.length;
  let room = Math.floor((MOST_CLAUSES / properties - fixed) / CLAUSES_PER_TYPO);
  const misspelled = forms.filter(form => form.edits > 0);
  const order = (form: Form) => (isLatin(form) ? 1_000 : 0) + lengthOf(form);
  misspelled.sort((a, b) => order(b) - order(a));
  return new Map(
    misspelled.map(form => {
      if (room-- > 0) return [form, 'FUZZY'];
      return [form, isLatin(form) && lengthOf(form) <= LONGEST_PATTERN ? 'PATTERN' : 'NONE'];
    }),
  );
}

function grant(form: Form, typos: Typos | undefined): Form {
  if (typos === undefined || typos === 'FUZZY') return form;
  return { ...form, edits: typos === 'PATTERN' ? 1 : 0 };
}

function isLatin({ parts }: Form): boolean {
  return /^[a-z]+$/.test(parts[0] ?? '');
}

function lengthOf({ parts }: Form): number {
  return parts[0]?.length ?? 0;
}

function formText(form: Form, typos: Typos): string {
  const [only] = form.parts;
  if (only === undefined || form.parts.length > 1) return `${quoted(form.parts)}^4`;
  // In quotation marks, as the analyzer splits a run of some scripts into several words.
  const texts = [`${quoted([only])}^4`];
  if (form.prefix) texts.push(`${only}*^2`);
  if (typos === 'FUZZY') texts.push(`${only}~${form.edits}`);
  if (typos === 'PATTERN') texts.push(`/${oneEdit(only)}/`);
  return texts.join(' ');
}

/**
 * Returns a pattern of all words that are one edit away from a word of letters a to z: one clause,
 * regardless of the index.
 */
function oneEdit(word: string): string {
  const ways = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    ways.add(`${before}.?${after}`);
    if (after.length > 0) ways.add(`${before}.?${after.slice(1)}`);
    if (after.length > 1) ways.add(`${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`);
  }
  return [...ways].join('|');
}

function quoted(parts: readonly string[]): string {
  return `"${parts.join(' ')}"`;
}

/**
 * Returns a query for a text as it is, in an index of keywords. In quotation marks only these and
 * the backslash are syntax.
 */
export function keywordQuery(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
