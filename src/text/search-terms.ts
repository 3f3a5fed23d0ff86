import { type Forms, sequencesOf } from './search-words.ts';

/** One way to write what is looked for, and how freely it is compared. */
export interface Form {
  /** Nearly always one; several must follow each other. */
  readonly parts: readonly string[];
  /** Whether longer words that begin so are found too. */
  readonly prefix: boolean;
  /** How many letters may be wrong, missing, too many, or have changed places with the next. */
  readonly edits: 0 | 1 | 2;
}

/** A word that is looked for: one of its forms must occur. */
export interface Term {
  readonly forms: readonly Form[];
}

/** A stretch in quotation marks: it must occur as it is, in one of its scripts. */
export interface Phrase {
  readonly sequences: readonly (readonly string[])[];
}

/**
 * Names one wrong letter away are mostly others in words of three letters, and two away in words of
 * nine.
 */
const LETTERS_FOR_ONE_EDIT = 4;
const LETTERS_FOR_TWO_EDITS = 10;

/** A word in both its forms. `last`: the typing stopped here. */
export function termOf(word: Forms, last: boolean): Term {
  return { forms: sequencesOf([word]).map(parts => formOf(parts, last)) };
}

/** A single letter is the beginning of something only where the typing stopped. */
export function formOf(parts: readonly string[], last: boolean): Form {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || isUnspaced(only)) return { parts, prefix: false, edits: 0 };
  const letters = Array.from(only).length;
  return { parts, prefix: letters > 1 || last, edits: editsOf(only, letters) };
}

function editsOf(part: string, letters: number): Form['edits'] {
  // A number with another digit is another number.
  if (letters < LETTERS_FOR_ONE_EDIT || /\p{N}/u.test(part)) return 0;
  return letters < LETTERS_FOR_TWO_EDITS ? 1 : 2;
}

/** Of a script that is written without spaces: the analyzer makes several words of one run. */
function isUnspaced(part: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
    part,
  );
}
