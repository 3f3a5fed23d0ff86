import type { Form, Phrase, Term } from './search-terms.ts';

/** What must be found, by what it is made of. */
export interface Wanted {
  readonly phrases: readonly Phrase[];
  /** Of each, all pieces; or, of a compound, the pieces as one word. */
  readonly groups: readonly { readonly pieces: readonly Term[]; readonly joined: Term | null }[];
  /** All words in a row, in each script: better where they occur so. */
  readonly row: readonly (readonly string[])[];
}

/**
 * Lucene refuses a query of more than 1,024 clauses, and counts them after it has looked typing
 * mistakes up in the index.
 */
const MOST_CLAUSES = 1_000;
/** So many words of the index are taken for one that may be misspelt, in each property. */
const CLAUSES_PER_TYPO = 50;
const MOST_WORDS = 16;
/**
 * Two forms of a word, two of its half of a compound, each as it is and as a beginning; the row.
 */
const CLAUSES_PER_WORD = 7;
/**
 * Letters of a word: a pattern grows with their square (9 letters take Lucene 2 ms per property, 16
 * take 13).
 */
const LONGEST_PATTERN = 10;

/** How many words a query may have, of an index of so many properties. */
export function mostWords(properties: number): number {
  return Math.max(1, Math.min(MOST_WORDS, Math.floor(MOST_CLAUSES / (properties * CLAUSES_PER_WORD))));
}

/**
 * The query in the syntax of Lucene's classic parser,
 * https://lucene.apache.org/core/9_11_1/queryparser/. Of the user's text it has folded letters and
 * digits alone, so that nothing in it is syntax. Where not all typing mistakes can be looked up,
 * `wanted` tells what still can.
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
 * How typing mistakes in a form are looked up: Lucene's own way is quicker and ranks, but counts as
 * many clauses.
 */
type Typos = 'FUZZY' | 'PATTERN' | 'NONE';

/**
 * The longest words are likeliest to be misspelt; what is written in another alphabet is also there
 * transliterated.
 */
function searchesWithin({ groups, phrases, row }: Wanted, properties: number): Map<Form, Typos> {
  const forms = groups
    .flatMap(({ pieces, joined }) => [...pieces, ...(joined ? [joined] : [])])
    .flatMap(term => term.forms);
  const fixed = forms.length * 2 + phrases.length * 2 + row.length;
  let room = Math.floor((MOST_CLAUSES / properties - fixed) / CLAUSES_PER_TYPO);
  const misspelt = forms.filter(form => form.edits > 0);
  const order = (form: Form) => (isLatin(form) ? 1_000 : 0) + lengthOf(form);
  misspelt.sort((a, b) => order(b) - order(a));
  return new Map(
    misspelt.map(form => {
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
  // In quotation marks, as the analyzer makes several words of a run of some scripts.
  const texts = [`${quoted([only])}^4`];
  if (form.prefix) texts.push(`${only}*^2`);
  if (typos === 'FUZZY') texts.push(`${only}~${form.edits}`);
  if (typos === 'PATTERN') texts.push(`/${oneEdit(only)}/`);
  return texts.join(' ');
}

/**
 * A pattern of all words that are one letter away, for a word of letters a to z: it is one clause,
 * whatever is in the index.
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
 * A text as it is, for an index of keywords: within quotation marks only these and the backslash
 * mean anything.
 */
export function keywordQuery(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
