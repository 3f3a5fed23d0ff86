/** Statements that read and write derived edges and facts. */

import { HISTORY_RELATION, historyLabel, historyType } from '../../cypher/history-names.ts';
import { identifier, identifiers } from '../../cypher/identifier.ts';
import { seekHint } from '../../cypher/index-hints.ts';
import { type Statement, statement } from './build-statement.ts';

/**
 * Rows of subject, object, element id and properties: the edges of one type that leave these
 * subjects.
 */
export function edgesOf(type: string, subjects: readonly string[]): Statement {
  const text = `UNWIND $v.subjects AS id
MATCH (s:Entity {id: id})-[r:${identifier(type)}]->(o:Entity) ${seekHint('s:Entity')}
RETURN id, o.id, elementId(r), properties(r)`;
  return statement(text, { subjects });
}

/**
 * Rows of subject, object, element id and properties: the edges of one type between these pairs of
 * subject and object.
 */
export function edgesBetween(type: string, pairs: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.pairs AS pair
MATCH (s:Entity {id: pair[0]})-[r:${identifier(type)}]->(o:Entity {id: pair[1]})
${seekHint('s:Entity')} ${seekHint('o:Entity')}
RETURN pair[0], pair[1], elementId(r), properties(r)`;
  return statement(text, { pairs });
}

/**
 * Creates edges of one type.
 * @param rows `[subject, object, properties]`
 */
export function createEdges(type: string, rows: readonly (readonly [string, string, object])[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
CREATE (s)-[r:${identifier(type)}]->(o)
SET r = row[2]`;
  return statement(text, { rows });
}

/**
 * Replaces the properties of edges of one type.
 * @param rows `[element id, properties]`
 */
export function replaceEdges(type: string, rows: readonly (readonly [string, object])[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH ()-[r:${identifier(type)}]->() WHERE elementId(r) = row[0]
SET r = row[1]`;
  return statement(text, { rows });
}

/**
 * Copies edges as they were until now to relationships of a history type, which only queries for
 * history match.
 */
export function keepEdges(type: string, ids: readonly string[], now: string): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (s)-[r:${identifier(type)}]->(o) WHERE elementId(r) = id
CREATE (s)-[p:${identifier(historyType(type))}]->(o)
SET p = properties(r), p.recordedTo = $v.now, p.${identifier(HISTORY_RELATION)} = $v.type`;
  return statement(text, { ids, now, type });
}

export function deleteEdges(type: string, ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH ()-[r:${identifier(type)}]->() WHERE elementId(r) = id
DELETE r`;
  return statement(text, { ids });
}

/**
 * Rows of subject, predicate, fact id and properties.
 * @param keys pairs of subject and predicate
 */
export function factsOf(keys: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.keys AS key
MATCH (e:Entity {id: key[0]})-[:HAS_FACT]->(f:Fact) ${seekHint('e:Entity')} WHERE f.field = key[1]
RETURN key[0], key[1], f.id, properties(f)`;
  return statement(text, { keys });
}

/**
 * Creates facts.
 * @param rows `[subject, properties]`
 */
export function createFacts(rows: readonly (readonly [string, object])[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (s:Entity {id: row[0]})
CREATE (s)-[:HAS_FACT]->(f:Fact)
SET f = row[1]`;
  return statement(text, { rows });
}

/**
 * Replaces the properties of facts.
 * @param rows `[fact id, properties]`
 */
export function replaceFacts(rows: readonly (readonly [string, object])[]): Statement {
  return statement('UNWIND $v.rows AS row MATCH (f:Fact {id: row[0]}) SET f = row[1]', { rows });
}

/** Copies facts as they were until now to history nodes. */
export function keepFacts(ids: readonly string[], now: string): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (e)-[:HAS_FACT]->(f:Fact {id: id}) ${seekHint('f:Fact')}
CREATE (e)-[:${identifier(historyType('HAS_FACT'))}]->(p:${identifier(historyLabel('Fact'))})
SET p = properties(f), p.recordedTo = $v.now`;
  return statement(text, { ids, now });
}

export function deleteFacts(ids: readonly string[]): Statement {
  return statement('UNWIND $v.ids AS id MATCH (f:Fact {id: id}) DETACH DELETE f', { ids });
}

/** Rows of part and whole, one step up. */
export function wholesOf(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id MATCH (e:Entity {id: id})-[:PART_OF]->(w:Entity) ${seekHint('e:Entity')} RETURN DISTINCT id, w.id`;
  return statement(text, { ids });
}

/** Rows of id: the entities that are directly part of these. */
export function partsOfEntities(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id MATCH (e:Entity {id: id})<-[:PART_OF]-(p:Entity) ${seekHint('e:Entity')} RETURN DISTINCT p.id`;
  return statement(text, { ids });
}

/**
 * Deletes one portion of edges between entities whose types the model no longer has. Returns the
 * number deleted.
 */
export function deleteForeignEdges(types: readonly string[], limit: bigint): Statement {
  const known = types.length === 0 ? '' : ` AND NOT r:${identifiers(types, '|')}`;
  const text = `MATCH (:Entity)-[r]->(:Entity) WHERE true${known}
WITH r LIMIT toInteger($v.limit) DELETE r RETURN count(*)`;
  return statement(text, { limit });
}

/** Deletes the facts of entities whose field has no current claims. */
export function deleteForeignFacts(
  subjects: readonly string[],
  keys: readonly (readonly [string, string])[],
): Statement {
  const text = `UNWIND $v.subjects AS id
MATCH (e:Entity {id: id})-[:HAS_FACT]->(f:Fact) ${seekHint('e:Entity')} WHERE NOT [id, f.field] IN $v.keys
DETACH DELETE f`;
  return statement(text, { subjects, keys });
}
