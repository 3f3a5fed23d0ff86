/**
 * Returns the property that stores one part of a value in its owner: `time`, `edtf` → `timeEdtf`.
 */
export function joinName(owner: string, part: string): string {
  return owner + part.charAt(0).toUpperCase() + part.slice(1);
}
