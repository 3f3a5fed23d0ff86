/**
 * The only way by which names of labels, relationship types, properties and variables enter Cypher
 * text. They come from the model only; all text of users and datasets is passed as parameters.
 * https://neo4j.com/docs/cypher-manual/5/syntax/naming/
 */
import { invariant } from '../errors.ts';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const quotedIdentifier = new Map<string, string>();

/**
 * Quotes a name for use in Cypher text: `` MEMBER_OF `` becomes `` `MEMBER_OF` ``.
 * @throws an invariant error if the name contains anything but ASCII letters, digits and
 * underscores, or starts with a digit.
 */
export function identifier(name: string): string {
  const known = quotedIdentifier.get(name);
  if (known !== undefined) return known;
  invariant(PLAIN.test(name), `${JSON.stringify(name)} cannot be a name in Cypher`);
  const text = `\`${name}\``;
  quotedIdentifier.set(name, text);
  return text;
}

/** Joins labels or types for a pattern: `` `A`:`B` `` with `:`, `` `A`|`B` `` with `|`. */
export function identifiers(names: readonly string[], joint: ':' | '|'): string {
  return names.map(identifier).join(joint);
}
