/** Statements about entities and their declarations. */

import { identifier, identifiers } from '../../cypher/identifier.ts';
import { seekHint } from '../../cypher/index-hints.ts';
import { joinName } from '../../util/join-name.ts';
import { type Statement, statement } from './build-statement.ts';

/**
 * Locks the graph. Every transaction of the loader starts with this, so that its reads of shared
 * keys are still valid when it writes. Returns a row of whether any entity is merged.
 */
export function lock(): Statement {
  return statement(
    "MERGE (m:Meta {id: 'meta'}) SET m.locked = true REMOVE m.locked RETURN EXISTS { (:Merged) }",
  );
}

/**
 * Returns the statements for the lock that a load of a dataset holds from its beginning to its end,
 * so that loads of one dataset run one at a time. The first creates the node, the second locks it.
 */
export function datasetLock(dataset: string): readonly [make: Statement, take: Statement] {
  const id = `turn ${dataset}`;
  return [
    statement('MERGE (m:Meta {id: $v.id})', { id }),
    statement('MATCH (m:Meta {id: $v.id}) SET m.locked = true', { id }),
  ];
}

/**
 * Creates missing entities of one type, with the properties of an entity that no dataset declares.
 */
export function createMentioned(labels: readonly string[], rows: readonly DeclarationRow[]): Statement {
  const text = `UNWIND $v.rows AS row
WITH row WHERE NOT EXISTS { (:Merged {id: row.id}) }
MERGE (e:Entity {id: row.id})
ON CREATE SET e:${identifiers(labels, ':')}, e += row.properties`;
  return statement(text, { rows });
}

export interface DeclarationRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Entities are declared whether they are merged or not. */
const DECLARED = ['Entity', 'Merged'] as const;

export function declare(dataset: string, rows: readonly DeclarationRow[]): Statement[] {
  return DECLARED.map(label => {
    const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.rows AS row
MATCH (e:${label} {id: row.id})
MERGE (d)-[r:DECLARES]->(e)
SET r = row.properties`;
    return statement(text, { dataset, rows });
  });
}

/**
 * Creates entities of one type that do not exist yet, and declares them.
 * @param labels the type's interfaces and the type itself
 */
export function createDeclared(
  dataset: string,
  labels: readonly string[],
  rows: readonly (DeclarationRow & { readonly declared: Readonly<Record<string, unknown>> })[],
): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.rows AS row
CREATE (d)-[r:DECLARES]->(e:Entity:${identifiers(labels, ':')})
SET r = row.declared, e = row.properties, e.id = row.id`;
  return statement(text, { dataset, rows });
}

export function undeclare(dataset: string, ids: readonly string[]): Statement[] {
  return DECLARED.map(label => {
    const text = `UNWIND $v.ids AS id
MATCH (e:${label} {id: id})<-[r:DECLARES]-(:Dataset {id: $v.dataset}) ${seekHint(`e:${label}`)}
DELETE r`;
    return statement(text, { dataset, ids });
  });
}

/** Rows of id and declared properties of one dataset. */
export function declaredBy(dataset: string): Statement {
  return statement('MATCH (:Dataset {id: $v.dataset})-[r:DECLARES]->(e) RETURN e.id, properties(r)', {
    dataset,
  });
}

/**
 * Rows of entity id, its name, the properties that each dataset declares, by dataset id, and the
 * entities merged into it, by id: id, name, declared properties.
 */
export function declarationsOf(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.name, ${declaredOf('e')},
  COLLECT { MATCH (e)<-[:MERGED_INTO]-(m:Merged) WITH m ORDER BY m.id RETURN [m.id, m.name, ${declaredOf('m')}] }`;
  return statement(text, { ids });
}

/** Entity merged into another: its id, its name, and the properties that each dataset declares. */
export type MergedRow = readonly [
  id: string,
  name: string,
  declared: readonly Readonly<Record<string, unknown>>[],
];

/**
 * Rows of id, and the properties that each dataset declares, by dataset id: those of the ids that
 * are merged.
 */
export function mergedDeclarations(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id MATCH (m:Merged {id: id}) RETURN id, ${declaredOf('m')}`;
  return statement(text, { ids });
}

function declaredOf(node: string): string {
  return `COLLECT { MATCH (${node})<-[r:DECLARES]-(d:Dataset) WITH r, d ORDER BY d.id RETURN properties(r) }`;
}

/**
 * Sets the names of merged entities.
 * @param rows `[id, name]`
 */
export function nameMerged(rows: readonly (readonly [string, string])[]): Statement {
  return statement('UNWIND $v.rows AS row MATCH (m:Merged {id: row[0]}) SET m.name = row[1]', { rows });
}

/** Rows of entity id, its name, and the names of those merged into it. */
export function namesOfEntities(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id MATCH (e:Entity {id: id}) RETURN id, e.name, coalesce(e.mergedNames, [])`;
  return statement(text, { ids });
}

/**
 * Sets properties of entities.
 * @param rows `[id, properties]`; null removes a property
 * @param points fields that are points: besides latitude and longitude, a point of the database's
 * own type is stored (WGS 84, two dimensions)
 */
export function setProperties(
  rows: readonly (readonly [string, Readonly<Record<string, unknown>>])[],
  points: readonly string[],
): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (e:Entity {id: row[0]})
SET e += row[1]${points.map(setPoint).join('')}`;
  return statement(text, { rows });
}

/** https://neo4j.com/docs/cypher-manual/5/values-and-types/spatial/ */
function setPoint(field: string): string {
  const [latitude, longitude] = ['latitude', 'longitude'].map(
    part => `e.${identifier(joinName(field, part))}`,
  );
  return `
SET e.${identifier(joinName(field, 'point'))} = CASE WHEN ${latitude} IS NULL OR ${longitude} IS NULL THEN null
  ELSE point({latitude: ${latitude}, longitude: ${longitude}}) END`;
}

/**
 * Deletes those of the given entities that no dataset declares and no node links to. Returns their
 * ids.
 */
export function deleteOrphanEntities(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (e:Entity {id: id}) WHERE NOT (e)--()
DELETE e RETURN id`;
  return statement(text, { ids });
}

/** Rows of id: one page of entities, in order. */
export function entityPage(after: string, limit: bigint): Statement {
  const text = 'MATCH (e:Entity) WHERE e.id > $v.after RETURN e.id ORDER BY e.id LIMIT toInteger($v.limit)';
  return statement(text, { after, limit });
}

/** Gives entities the labels of their type, and only the given properties. */
export function replaceEntities(
  labels: readonly string[],
  others: readonly string[],
  rows: readonly (readonly [string, Readonly<Record<string, unknown>>])[],
): Statement {
  const remove = others.length === 0 ? '' : `REMOVE e:${identifiers(others, ':')}`;
  const text = `UNWIND $v.rows AS row
MATCH (e:Entity {id: row[0]})
WITH e, row, e.recordedAt AS recordedAt
SET e = row[1], e.recordedAt = recordedAt, e:${identifiers(labels, ':')}
${remove}`;
  return statement(text, { rows });
}

/** Rows of id: all entities that a dataset declares. */
export function idsDeclaredBy(dataset: string): Statement {
  return statement('MATCH (:Dataset {id: $v.dataset})-[:DECLARES]->(e) RETURN e.id', { dataset });
}
