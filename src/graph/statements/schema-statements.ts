/** Commands that create constraints and indexes. https://neo4j.com/docs/cypher-manual/5/indexes/ */

import { identifier, identifiers } from '../../cypher/identifier.ts';
import type { SchemaCommand } from '../../neo4j/schema-statement.ts';

/**
 * Prefix of all our names of constraints and indexes, by which obsolete ones are distinguished from
 * those of other people.
 */
export const SCHEMA_PREFIX = 'communique_';

/** Returns the constraint that no two nodes of the label share the value. */
export function unique(label: string, property: string): SchemaCommand {
  const name = `${SCHEMA_PREFIX}unique_${label}_${property}`;
  const text = `CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.${identifier(property)} IS UNIQUE`;
  return { kind: 'CONSTRAINT', name, labels: [label], properties: [property], config: {}, text };
}

/**
 * Returns an index for equality, order and prefixes; the values of one node take 8 kB together at
 * most.
 */
export function range(label: string, ...properties: readonly string[]): SchemaCommand {
  const keys = properties.map(property => `n.${identifier(property)}`).join(', ');
  return index('RANGE', label, properties, keys);
}

/** Returns an index for substrings; a value takes 32 kB at most. */
export function substring(label: string, property: string): SchemaCommand {
  return index('TEXT', label, [property], `n.${identifier(property)}`);
}

export function point(label: string, property: string): SchemaCommand {
  return index('POINT', label, [property], `n.${identifier(property)}`);
}

function index(
  type: 'RANGE' | 'TEXT' | 'POINT',
  label: string,
  properties: readonly string[],
  keys: string,
): SchemaCommand {
  const name = `${SCHEMA_PREFIX}${type.toLowerCase()}_${label}_${properties.join('_')}`;
  const text = `CREATE ${type} INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (${keys})`;
  return { kind: 'INDEX', name, labels: [label], properties, config: {}, text };
}

/**
 * Returns a full-text index of words as they are: the text in these properties is folded already,
 * and names may consist of stop words ("The The").
 */
export function fulltext(
  name: string,
  labels: readonly string[],
  properties: readonly string[],
): SchemaCommand {
  return analysed('standard-no-stop-words', name, labels, properties);
}

/**
 * Returns a full-text index of each text of a list as a whole: a range index treats a list as one
 * value.
 */
export function keywords(
  name: string,
  labels: readonly string[],
  properties: readonly string[],
): SchemaCommand {
  return analysed('keyword', name, labels, properties);
}

function analysed(
  analyzer: string,
  name: string,
  labels: readonly string[],
  properties: readonly string[],
): SchemaCommand {
  const config = { 'fulltext.analyzer': analyzer, 'fulltext.eventually_consistent': false };
  const keys = properties.map(property => `n.${identifier(property)}`).join(', ');
  const options = Object.entries(config).map(
    ([key, value]) => `\`${key}\`: ${typeof value === 'string' ? `'${value}'` : value}`,
  );
  const text = `CREATE FULLTEXT INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifiers(labels, '|')}) ON EACH [${keys}]
OPTIONS {indexConfig: {${options.join(', ')}}}`;
  return { kind: 'INDEX', name, labels, properties, config, text };
}
