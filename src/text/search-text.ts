import { compoundsOf, joinedForms, sequencesOf, wordsOf } from './search-words.ts';

export { type SearchQuery, searchQuery } from './search-query.ts';
export { marked, type Snippet, snippetOf } from './search-snippet.ts';

/**
 * What the full-text index keeps of one property: per text a line of its folded words, a line of
 * them transliterated where that differs, and a line of its compounds written as one word
 * (`nursultan` of `Nur-Sultan`). A line is in the order of its text, so that phrases are found in
 * either script. Lines that are equal are kept once. Empty without a letter or digit.
 */
export function searchable(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(linesOf))].join('\n');
}

function linesOf(text: string): string[] {
  const words = wordsOf(text);
  const joined = new Set(compoundsOf(text, words).flatMap(joinedForms));
  return [...sequencesOf(words), [...joined]].map(line => line.join(' ')).filter(line => line !== '');
}
