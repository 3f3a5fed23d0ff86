import { type Forms, sequencesOf } from './search-words.ts';

/** One spelling of a word or compound, and the tolerance with which it is compared. */
export interface Form {
  /** Nearly always one part; several must follow each other. */
  readonly parts: readonly string[];
  /** True if longer words that begin with it are found too. */
  readonly prefix: boolean;
  /** Number of letters that may be wrong, missing, added, or swapped with the next. */
  readonly edits: 0 | 1 | 2;
}

/** A word of the query: one of its forms must occur. */
export interface Term {
  readonly forms: readonly Form[];
}

/** A part in quotation marks: it must occur as it is, in one of its scripts. */
export interface Phrase {
  readonly sequences: readonly (readonly string[])[];
}

/**
 * Minimum lengths. A name that differs in one letter is mostly another name in words of three
 * letters; one that differs in two letters, in words of nine.
 */
const LETTERS_FOR_ONE_EDIT = 4;
const LETTERS_FOR_TWO_EDITS = 10;

/** Returns the term of a word, with both its forms. `last`: it is the last word typed. */
export function termOf(word: Forms, last: boolean): Term {
  return { forms: sequencesOf([word]).map(parts => formOf(parts, last)) };
}

/** Returns a form. A single letter is a prefix only if it is the last word typed. */
export function formOf(parts: readonly string[], last: boolean): Form {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || isUnspaced(only)) return { parts, prefix: false, edits: 0 };
  const letters = Array.from(only).length;
  return { parts, prefix: letters > 1 || last, edits: editsOf(only, letters) };
}

function editsOf(part: string, letters: number): Form['edits'] {
  // A number with a different digit is a different number.
  if (letters < LETTERS_FOR_ONE_EDIT || /\p{N}/u.test(part)) return 0;
  return letters < LETTERS_FOR_TWO_EDITS ? 1 : 2;
}

/** Returns true for a script without spaces: the analyzer splits a run into several words. */
function isUnspaced(part: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
    part,
  );
}
