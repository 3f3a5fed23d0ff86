/** Statements that delete everything but constraints and indexes. */
import { type Statement, statement } from './build-statement.ts';

/** Deletes one portion of relationships. Returns the number deleted. */
export function deleteRelationships(limit: bigint): Statement {
  return statement('MATCH ()-[r]->() WITH r LIMIT toInteger($v.limit) DELETE r RETURN count(*)', { limit });
}

/**
 * Deletes one portion of nodes, with relationships that other clients may have created meanwhile.
 * Returns the number deleted.
 */
export function deleteNodes(limit: bigint): Statement {
  return statement(
    'MATCH (n) WHERE NOT n:Meta WITH n LIMIT toInteger($v.limit) DETACH DELETE n RETURN count(*)',
    { limit },
  );
}

/** Records that a reset has begun, so that a later load can complete it if it is interrupted. */
export function beginReset(): Statement {
  return statement("MERGE (m:Meta {id: 'meta'}) SET m.resetting = true");
}

/**
 * Records that the reset is complete, and removes the digest of the model for which records were
 * derived.
 */
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
