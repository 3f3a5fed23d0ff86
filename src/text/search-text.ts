import { compoundsOf, joinedForms, sequencesOf, wordsOf } from './search-words.ts';

export { type SearchQuery, searchQuery } from './search-query.ts';
export { marked, type Snippet, snippetOf } from './search-snippet.ts';

/**
 * Returns the index property for full-text search of one property. Each text has a line of its
 * folded words, a line of them transliterated if that differs, and a line of its compounds written
 * as one word (`nursultan` for `Nur-Sultan`). A line has the word order of its text, so that
 * phrases are found in either script. Equal lines are stored once. Empty without a letter or digit.
 */
export function searchable(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(linesOf))].join('\n');
}

function linesOf(text: string): string[] {
  const words = wordsOf(text);
  const joined = new Set(compoundsOf(text, words).flatMap(joinedForms));
  return [...sequencesOf(words), [...joined]].map(line => line.join(' ')).filter(line => line !== '');
}
