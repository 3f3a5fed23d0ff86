/** Statements that read the whole graph for digests, except the loader's own nodes. */
import { type Statement, statement } from './build-statement.ts';

/** Rows of labels and properties: all nodes but `:Meta`. */
export function allNodes(): Statement {
  return statement('MATCH (n) WHERE NOT n:Meta RETURN labels(n), properties(n)');
}

/** Rows of type, id of either end, and properties: all relationships. */
export function allRelationships(): Statement {
  return statement('MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)');
}
