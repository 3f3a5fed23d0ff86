/** Names folded once: how one name is written in the several worlds that use it. */

/** `capacityAfter` → `CAPACITY_AFTER`, `Country` → `COUNTRY`. */
export function constantCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** `Country` → `country`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `time`, `edtf` → `timeEdtf`: the property that keeps one part of a value stored within its owner. */
export function joinName(owner: string, part: string): string {
  return owner + part.charAt(0).toUpperCase() + part.slice(1);
}

/** The property that keeps the name in a language, told by its BCP 47 tag. */
export function nameIn(language: string): string {
  return `name_${language}`;
}

/** The property that keeps a text folded for comparison. */
export function foldedName(name: string): string {
  return `${name}Folded`;
}

/** The property that keeps a text as full-text search sees it. */
export function searchName(name: string): string {
  return `${name}Search`;
}

/** The property that keeps a place on the map as the database's own kind of point, beside its latitude and longitude. */
export function spatialName(name: string): string {
  return joinName(name, 'point');
}

/** What the edges of an entity, whatever their type, go by. */
export const ANY_RELATION = 'AnyRelation';

/** The full-text index over all that is searched. */
export const SEARCH_INDEX = 'communique_search';

/** Records that lists of many are ordered and filtered by time: an index has when it begins. */
export const TIMED: readonly string[] = ['Claim', 'Document'];

/** The full-text index of ids elsewhere, each a keyword. */
export const EXTERNAL_ID_INDEX = 'communique_external_ids';

/**
 * A text as comparisons see it: compatibility forms, case and diacritics folded, letters with a stroke, hook or tail as those without, ligatures as
 * the letters they join, one form of apostrophe, quotation mark and dash, nothing invisible, white space collapsed.
 * The same function folds what is stored and what is asked for; folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .replace(/[´″‴]/g, mark => (mark === '´' ? "'" : '"'))
    .replace(MARKS, '$1')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, character => PLAIN[character] ?? character)
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * More marks than any letter has: the form that is safe to stream keeps 30 (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
 * They are dropped anyway, but putting a million of them in order first takes a minute.
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** What NFKD (https://www.unicode.org/reports/tr15/) leaves as it is, in lower case: each with its plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  ...pairs(
    'ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ħ:h ı:i ĸ:k ŋ:n ŧ:t ə:a ǝ:a ɓ:b ɗ:d ɖ:d ɛ:e ƒ:f ɣ:g ƙ:k ɲ:n ɔ:o ƴ:y ƶ:z',
  ),
  ...pairs('ς:σ ә:а ғ:г ґ:г қ:к ҝ:к ң:н ө:о ұ:у ү:у ҳ:х һ:х ҷ:ч ҹ:ч'),
  ...all("'", '’‘‚‛ʼʻʹʾʿ′‵‹›՚'),
  ...all('"', '“”„‟«»'),
  ...all('-', '‐‑‒–—―−'),
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map(pair => pair.split(':') as [string, string]));
}

function all(plain: string, characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map(character => [character, plain]));
}

/** The property of an entity that keeps the names of those merged into it, which are among its aliases. */
export const MERGED_NAMES = 'mergedNames';
