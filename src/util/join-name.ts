/**
 * `time`, `edtf` → `timeEdtf`: the property that keeps one part of a value stored within its owner.
 */
export function joinName(owner: string, part: string): string {
  return owner + part.charAt(0).toUpperCase() + part.slice(1);
}
