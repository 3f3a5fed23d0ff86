/** Statements about index properties, for nodes of any label. */
import { identifier } from '../../cypher/identifier.ts';
import { type Statement, statement } from './build-statement.ts';

/**
 * Rows of id, the given properties, and pairs of name and value of all properties whose names end
 * in one of the suffixes: one page of nodes in the order of their ids.
 */
export function indexPropertyPage(
  label: string,
  properties: readonly string[],
  suffixes: readonly string[],
  after: string,
  limit: bigint,
): Statement {
  const text = `MATCH (n:${identifier(label)}) WHERE n.id > $v.after
WITH n ORDER BY n.id LIMIT toInteger($v.limit)
RETURN n.id, n {${properties.map(property => `.${identifier(property)}`).join(', ')}},
  [name IN keys(n) WHERE any(suffix IN $v.suffixes WHERE name ENDS WITH suffix) | [name, n[name]]] ORDER BY n.id`;
  return statement(text, { suffixes, after, limit });
}

/**
 * Sets properties of nodes.
 * @param rows `[id, properties]`; null removes a property
 */
export function setIndexProperties(
  label: string,
  rows: readonly (readonly [string, Readonly<Record<string, unknown>>])[],
): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (n:${identifier(label)} {id: row[0]})
SET n += row[1]`;
  return statement(text, { rows });
}
