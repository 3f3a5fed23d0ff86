/** Removing everything but constraints and indexes. */
import { type Statement, statement } from './build-statement.ts';

/** Removes one portion of relationships. Returns how many. */
export function deleteRelationships(limit: bigint): Statement {
  return statement('MATCH ()-[r]->() WITH r LIMIT toInteger($v.limit) DELETE r RETURN count(*)', { limit });
}

/**
 * Removes one portion of nodes, with what relationships somebody may have made meanwhile. Returns
 * how many.
 */
export function deleteNodes(limit: bigint): Statement {
  return statement(
    'MATCH (n) WHERE NOT n:Meta WITH n LIMIT toInteger($v.limit) DETACH DELETE n RETURN count(*)',
    { limit },
  );
}

/**
 * Notes that everything is being removed, so that whoever comes after a reset that was cut off can
 * end it.
 */
export function beginReset(): Statement {
  return statement("MERGE (m:Meta {id: 'meta'}) SET m.resetting = true");
}

/** Notes that all is removed; and forgets under which model the claims were projected. */
export function endReset(): Statement {
  return statement("MATCH (m:Meta {id: 'meta'}) REMOVE m.model, m.resetting");
}

export function rememberModel(digest: string): Statement {
  return statement("MERGE (m:Meta {id: 'meta'}) SET m.model = $v.digest", { digest });
}

/** A row of the model's digest, and whether a reset has begun and not ended. */
export function rememberedModel(): Statement {
  return statement("MATCH (m:Meta {id: 'meta'}) RETURN m.model, m.resetting IS NOT NULL");
}
