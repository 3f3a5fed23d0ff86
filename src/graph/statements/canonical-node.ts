/**
 * Parts of statements about ids of which it is not known whether their entities are merged into
 * others. docs/claims.md, section 4.
 */

/**
 * Finds the node that an id is of. @param id an expression that begins with the variable it is read
 * from
 */
export function nodeOf(node: string, id: string): string {
  return `CALL (${scopeOf(id)}) {
  MATCH (${node}:Entity {id: ${id}}) RETURN ${node}
  UNION
  MATCH (${node}:Merged {id: ${id}}) RETURN ${node}
}`;
}

/**
 * Finds the entity that stands for an id, and `stated`: the id where it is not that entity's own.
 */
export function standingFor(node: string, id: string): string {
  return `CALL (${scopeOf(id)}) {
  MATCH (${node}:Entity {id: ${id}}) RETURN ${node}, null AS stated
  UNION
  MATCH (m:Merged {id: ${id}})-[:MERGED_INTO]->(${node}) RETURN ${node}, m.id AS stated
}`;
}

function scopeOf(id: string): string {
  return /^\w+/.exec(id)?.[0] ?? '';
}
