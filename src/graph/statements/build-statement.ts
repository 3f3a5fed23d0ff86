import type { Statement } from '../../neo4j/transaction.ts';
import { joinName } from '../../util/join-name.ts';

export type { Statement };

/**
 * Puts all values into one map, `$v`, so that their sizes and types are not part of Neo4j's plan
 * key.
 */
export function statement(text: string, v: Readonly<Record<string, unknown>> = {}): Statement {
  return { text, parameters: { v } };
}

/** Returns the parts of a value as properties of its owner, at any depth; absent parts are null. */
export function spread(owner: string, value: object | null | undefined): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [part, inner] of Object.entries(value ?? {})) {
    const name = joinName(owner, part);
    if (inner !== null && typeof inner === 'object') Object.assign(properties, spread(name, inner));
    else properties[name] = inner;
  }
  return properties;
}
