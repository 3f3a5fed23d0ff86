/** Statements that read and write disputes with their sides. */

import { historyLabel, historyType } from '../../cypher/history-names.ts';
import { identifier } from '../../cypher/identifier.ts';
import { seekHint } from '../../cypher/index-hints.ts';
import { type Statement, statement } from './build-statement.ts';

/** Relationships to other nodes: by type, the ids of these nodes. */
export type DisputeLinks = Readonly<Record<string, readonly string[]>>;

/** Labels of the nodes that the relationship types of a dispute lead to. */
const OF_DISPUTE = {
  CONCERNS: 'Entity',
  RESTS_ON: 'Claim',
  DISPUTED_BY: 'Entity',
  DISPUTED_IN: 'Document',
  KNOWN_FROM: 'Dataset',
};
const OF_SIDE = { SIDE_OBJECT: 'Entity', SUPPORTED_BY: 'Claim', SIDE_OF: 'Entity', SAID_IN: 'Document' };

export interface SideRow {
  readonly properties: object;
  readonly links: Readonly<Record<keyof typeof OF_SIDE, readonly string[]>>;
}

export interface DisputeRow {
  readonly properties: object;
  readonly links: Readonly<Record<keyof typeof OF_DISPUTE, readonly string[]>>;
  readonly sides: readonly SideRow[];
}

/**
 * Rows of subject, predicate, dispute id, properties, pairs of relationship type and id, and sides:
 * for each its properties and such pairs.
 * @param keys pairs of subject and predicate
 */
export function storedDisputesOf(keys: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.keys AS key
MATCH (e:Entity {id: key[0]})-[:HAS_DISPUTE]->(d:Dispute) ${seekHint('e:Entity')} WHERE d.predicate = key[1]
CALL (d) { OPTIONAL MATCH (d)-[r]->(x) WHERE NOT x:Side RETURN collect([type(r), x.id]) AS links }
CALL (d) { MATCH (d)-[:HAS_SIDE]->(s)
  CALL (s) { OPTIONAL MATCH (s)-[r]->(x) RETURN collect([type(r), x.id]) AS ends }
  RETURN collect([properties(s), ends]) AS sides }
RETURN key[0], key[1], d.id, properties(d), links, sides`;
  return statement(text, { keys });
}

/**
 * Creates disputes.
 * @param rows `[subject, dispute]`
 */
export function createDisputes(rows: readonly (readonly [string, DisputeRow])[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (e:Entity {id: row[0]})
CREATE (e)-[:HAS_DISPUTE]->(d:Dispute)
SET d = row[1].properties
WITH d, row[1] AS dispute
${linked('d', 'dispute', OF_DISPUTE)}
UNWIND dispute.sides AS side
CREATE (d)-[:HAS_SIDE]->(s:Side)
SET s = side.properties
WITH s, side
${linked('s', 'side', OF_SIDE)}
RETURN count(*)`;
  return statement(text, { rows });
}

function linked(node: string, row: string, types: Readonly<Record<string, string>>): string {
  return Object.entries(types)
    .map(
      ([type, label]) =>
        `CALL (${node}, ${row}) { UNWIND ${row}.links.${type} AS id MATCH (x:${label} {id: id}) CREATE (${node})-[:${type}]->(x) }`,
    )
    .join('\n');
}

/**
 * Turns disputes as they were until now into history, with their sides, under names that only
 * queries for history match.
 */
export function keepDisputes(ids: readonly string[], now: string): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (d:Dispute {id: id})
SET d.recordedTo = $v.now, d:${identifier(historyLabel('Dispute'))} REMOVE d:Dispute
WITH d
CALL (d) { ${renamed('HAS_DISPUTE', '(x)-[r:%]->(d)')} }
${Object.keys(OF_DISPUTE)
  .map(type => `CALL (d) { ${renamed(type, '(d)-[r:%]->(x)')} }`)
  .join('\n')}
MATCH (d)-[h:HAS_SIDE]->(s)
CREATE (d)-[:${identifier(historyType('HAS_SIDE'))}]->(s)
SET s:${identifier(historyLabel('Side'))} REMOVE s:Side
DELETE h
WITH s
${Object.keys(OF_SIDE)
  .map(type => `CALL (s) { ${renamed(type, '(s)-[r:%]->(x)')} }`)
  .join('\n')}`;
  return statement(text, { ids, now });
}

/**
 * Replaces relationships of one type by those of its history type.
 * @param pattern with `r`, and `%` for the type
 */
function renamed(type: string, pattern: string): string {
  const made = pattern.replace('r:%', `:${identifier(historyType(type))}`);
  return `MATCH ${pattern.replace('%', identifier(type))} CREATE ${made} DELETE r`;
}

export function deleteDisputes(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (d:Dispute {id: id})
OPTIONAL MATCH (d)-[:HAS_SIDE]->(s)
DETACH DELETE s, d`;
  return statement(text, { ids });
}

/** Deletes the disputes of entities whose predicate has no current claims. */
export function deleteForeignDisputes(
  subjects: readonly string[],
  keys: readonly (readonly [string, string])[],
): Statement {
  const text = `UNWIND $v.subjects AS id
MATCH (e:Entity {id: id})-[:HAS_DISPUTE]->(d:Dispute) ${seekHint('e:Entity')} WHERE NOT [id, d.predicate] IN $v.keys
OPTIONAL MATCH (d)-[:HAS_SIDE]->(s)
DETACH DELETE s, d`;
  return statement(text, { subjects, keys });
}
