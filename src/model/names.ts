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

/** The property that keeps a text folded for comparison. */
export function foldedName(name: string): string {
  return `${name}Folded`;
}

/**
 * A text as comparisons see it: compatibility forms, case and diacritics folded, white space collapsed.
 * The same function folds what is stored and what is asked for.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ə/g, 'a')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/\s+/gu, ' ')
    .trim();
}
