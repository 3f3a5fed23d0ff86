/**
 * Parts of statements about ids of entities that may be merged into others. docs/claims.md, section
 * 4.
 */

/**
 * Finds the node with an id.
 * @param id an expression that begins with the variable it is read from
 */
export function nodeOf(node: string, id: string): string {
  return `CALL (${scopeOf(id)}) {
  MATCH (${node}:Entity {id: ${id}}) RETURN ${node}
  UNION
  MATCH (${node}:Merged {id: ${id}}) RETURN ${node}
}`;
}

/** Finds the canonical entity of an id, and `stated`: the id if it is that of a merged entity. */
export function canonicalNodeOf(node: string, id: string): string {
  return `CALL (${scopeOf(id)}) {
  MATCH (${node}:Entity {id: ${id}}) RETURN ${node}, null AS stated
  UNION
  MATCH (m:Merged {id: ${id}})-[:MERGED_INTO]->(${node}) RETURN ${node}, m.id AS stated
}`;
}

function scopeOf(id: string): string {
  return /^\w+/.exec(id)?.[0] ?? '';
}
