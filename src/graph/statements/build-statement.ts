/** Cypher and its parameters: all of them inside one map, `$v`, so that sizes and types of values are no part of Neo4j's plan key. */
export interface Statement {
  readonly text: string;
  readonly parameters: { readonly v: Readonly<Record<string, unknown>> };
}

export function statement(text: string, v: Readonly<Record<string, unknown>> = {}): Statement {
  return { text, parameters: { v } };
}

/** `time`, `edtf` → `timeEdtf`: how docs/claims.md, section 2, spells a part of a value within its owner. */
export function concatenated(owner: string, part: string): string {
  return owner + part.charAt(0).toUpperCase() + part.slice(1);
}

/** The parts of a value as properties of its owner, at any depth; what is absent is null. */
export function spread(owner: string, value: object | null | undefined): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [part, inner] of Object.entries(value ?? {})) {
    const name = concatenated(owner, part);
    if (inner !== null && typeof inner === 'object') Object.assign(properties, spread(name, inner));
    else properties[name] = inner;
  }
  return properties;
}
