/** Removing everything but constraints and indexes. */
import { type Statement, statement } from './statement.ts';

/** Removes one portion of nodes with their relationships. Returns how many. */
export function deleteNodes(limit: bigint): Statement {
  return statement(
    'MATCH (n) WHERE NOT n:Meta WITH n LIMIT toInteger($v.limit) DETACH DELETE n RETURN count(*)',
    { limit },
  );
}

/** Forgets under which model the claims were projected. */
export function forgetModel(): Statement {
  return statement("MATCH (m:Meta {id: 'meta'}) REMOVE m.model");
}

export function rememberModel(digest: string): Statement {
  return statement("MERGE (m:Meta {id: 'meta'}) SET m.model = $v.digest", { digest });
}

export function rememberedModel(): Statement {
  return statement("MATCH (m:Meta {id: 'meta'}) RETURN m.model");
}
