/** Statements about judgements and merged entities. docs/claims.md, section 4. */

import { HISTORY_END, HISTORY_START, historyType } from '../../cypher/history-names.ts';
import { identifier, identifiers } from '../../cypher/identifier.ts';
import { seekHint } from '../../cypher/index-hints.ts';
import { type Statement, statement } from './build-statement.ts';
import { canonicalNodeOf, nodeOf } from './canonical-node.ts';
import { HOLDERS } from './claim-statements.ts';

/** Rows of id and properties: the judgements that a dataset holds. */
export function judgementsOfDataset(dataset: string): Statement {
  const text =
    'MATCH (j:Judgement)-[:JUDGED_IN]->(:Dataset {id: $v.dataset}) RETURN j.id, properties(j) ORDER BY j.id';
  return statement(text, { dataset });
}

/**
 * Creates or replaces judgements of a dataset.
 * @param rows `[id, properties]`
 */
export function writeJudgements(
  dataset: string,
  rows: readonly (readonly [string, object])[],
  now: string,
): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.rows AS row
MERGE (j:Judgement {id: row[0]})
WITH d, j, row, coalesce(j.recordedAt, $v.now) AS recordedAt
SET j = row[1], j.recordedAt = recordedAt
MERGE (j)-[:JUDGED_IN]->(d)`;
  return statement(text, { dataset, rows, now });
}

export function deleteJudgements(ids: readonly string[]): Statement {
  return statement('UNWIND $v.ids AS id MATCH (j:Judgement {id: id}) DETACH DELETE j', { ids });
}

const AROUND = `UNWIND $v.ids AS id
CALL (id) {
  MATCH (j:Judgement {entityId: id}) RETURN j
  UNION
  MATCH (j:Judgement {sameAsId: id}) RETURN j
}
WITH DISTINCT j`;

/** Rows of both ids and verdict: all judgements of these entities, of any dataset. */
export function judgementsOf(ids: readonly string[]): Statement {
  return statement(`${AROUND}\nRETURN j.entityId, j.sameAsId, j.verdict`, { ids });
}

/** Links the judgements of these entities to their current canonical entities. */
export function linkJudgements(ids: readonly string[]): Statement {
  const text = `${AROUND}
CALL (j) { MATCH (j)-[r:JUDGES]->() DELETE r }
UNWIND [j.entityId, j.sameAsId] AS end
${canonicalNodeOf('e', 'end')}
WITH DISTINCT j, e
CREATE (j)-[:JUDGES]->(e)`;
  return statement(text, { ids });
}

/** Rows of id and canonical id: those of the ids that are merged. */
export function mergedAmong(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id MATCH (m:Merged {id: id})-[:MERGED_INTO]->(e) ${seekHint('m:Merged')} RETURN id, e.id`;
  return statement(text, { ids });
}

/** Rows of id and the ids of its duplicate candidates, for ids that have some. */
export function duplicateCandidatesOf(ids: readonly string[]): Statement {
  const text =
    'UNWIND $v.ids AS id MATCH (e:Entity {id: id}) WHERE size(e.mayBe) > 0 RETURN DISTINCT id, e.mayBe';
  return statement(text, { ids });
}

/**
 * Sets the duplicate candidates of entities.
 * @param rows `[id, ids]`
 */
export function setDuplicateCandidates(rows: readonly (readonly [string, readonly string[]])[]): Statement {
  return statement('UNWIND $v.rows AS row MATCH (e:Entity {id: row[0]}) SET e.mayBe = row[1]', { rows });
}

/**
 * Rows of claim and the datasets that hold it now: all claims, including retracted ones, that were
 * stated with one of these ids.
 */
export function claimsStatedWith(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
CALL (id) {
  ${named('SUBJECT|OBJECT|CLAIMED_BY', 'c')}
}
WITH DISTINCT c
RETURN properties(c), ${HOLDERS}`;
  return statement(text, { ids });
}

/**
 * Matches the nodes that lead to `id` by relationships of these types and were stated with it: `c`
 * by `r`.
 */
function named(types: string, returned: string): string {
  return `MATCH (e:Entity {id: id})<-[r:${types}]-(c) ${seekHint('e:Entity')} WHERE r.stated IS NULL RETURN ${returned}
  UNION
  MATCH (m:Merged {id: id})-[:MERGED_INTO]->(:Entity)<-[r:${types}]-(c) ${seekHint('m:Merged')} WHERE r.stated = id RETURN ${returned}`;
}

/**
 * Rows of id, type, element ids of the relationship and of its start: all links to these ids except
 * the ends of claims.
 */
export function linksStatedWith(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
CALL (id) {
  ${named('OCCASION|PUBLISHED_BY', 'r, c')}
}
RETURN id, type(r), elementId(r), elementId(c)`;
  return statement(text, { ids });
}

/** Ends of a claim, with the stated ids where they differ. */
export interface ClaimEnds {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly subject: RedirectedClaim;
  readonly object: RedirectedClaim | null;
  readonly claimant: RedirectedClaim | null;
}

/** Entity, and the stated id if it is another one. */
export type RedirectedClaim = readonly [entity: string, stated: string | null];

const ENDS = { subject: 'SUBJECT', object: 'OBJECT', claimant: 'CLAIMED_BY' } as const;

/** Makes existing claims lead to other entities. */
export function redirectClaims(rows: readonly ClaimEnds[]): Statement[] {
  const types = Object.values(ENDS).join('|');
  const cut = `UNWIND $v.rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
WITH c
MATCH (c)-[r:${types}]->()
DELETE r`;
  const made = Object.entries(ENDS).flatMap(([end, type]) => {
    const led = ledBy(rows, end as keyof typeof ENDS);
    const text = `UNWIND $v.led AS row
MATCH (c:Claim {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (c)-[r:${type}]->(e)
SET r.stated = row[2]`;
    return led.length === 0 ? [] : [statement(text, { led })];
  });
  return [statement(cut, { rows: rows.map(({ id, properties }) => ({ id, properties })) }), ...made];
}

/** Records the ids with which existing claims were stated. */
export function markStated(rows: readonly ClaimEnds[]): Statement[] {
  return Object.entries(ENDS).flatMap(([end, type]) => {
    const led = ledBy(rows, end as keyof typeof ENDS).filter(([, , stated]) => stated !== null);
    const text = `UNWIND $v.led AS row MATCH (c:Claim {id: row[0]})-[r:${type}]->() ${seekHint('c:Claim')} SET r.stated = row[2]`;
    return led.length === 0 ? [] : [statement(text, { led })];
  });
}

/**
 * Records the ids with which occasions were stated.
 * @param rows `[claim, id]`
 */
export function markOccasions(rows: readonly (readonly [string, string])[]): Statement[] {
  const text = `UNWIND $v.rows AS row MATCH (c:Claim {id: row[0]})-[r:OCCASION]->() ${seekHint('c:Claim')} SET r.stated = row[1]`;
  return rows.length === 0 ? [] : [statement(text, { rows })];
}

function ledBy(rows: readonly ClaimEnds[], end: keyof typeof ENDS) {
  return rows.flatMap(row => {
    const led = row[end];
    return led === null ? [] : [[row.id, led[0], led[1]] as const];
  });
}

/**
 * Makes links lead to other entities.
 * @param rows `[type, relationship, start, entity, stated]`, relationship and start by element ids
 */
export function moveLinks(
  rows: readonly (readonly [string, string, string, RedirectedClaim])[],
): Statement[] {
  return ['OCCASION', 'PUBLISHED_BY'].flatMap(type => {
    const moved = rows.filter(([of]) => of === type).map(([, link, start, led]) => [link, start, ...led]);
    const text = `UNWIND $v.moved AS row
MATCH (c)-[old:${type}]->() WHERE elementId(old) = row[0]
MATCH (e:Entity {id: row[2]})
CREATE (c)-[r:${type}]->(e)
SET r.stated = row[3]
DELETE old`;
    return moved.length === 0 ? [] : [statement(text, { moved })];
  });
}

/**
 * Moves the history records of an entity from one node to another. They keep the id that they were
 * derived for if it is another one.
 * @param rows `[id, from, to]`
 */
export function moveHistory(rows: readonly (readonly [string, string, string])[]): Statement[] {
  const ends = [
    { kept: HISTORY_START, old: '(n)-[r]->(x)', made: '(e)-[made:$(type(r))]->(x)' },
    { kept: HISTORY_END, old: '(n)<-[r]-(x)', made: '(e)<-[made:$(type(r))]-(x)' },
  ];
  return ends.map(({ kept, old, made }) => {
    const text = `UNWIND $v.rows AS row
${nodeOf('n', 'row[1]')}
MATCH ${old} WHERE type(r) STARTS WITH '${historyType('')}' AND coalesce(r.${kept}, n.id) = row[0]
MATCH (e:Entity {id: row[2]})
CREATE ${made}
SET made = properties(r), made.${kept} = CASE WHEN row[0] = row[2] THEN null ELSE row[0] END
DELETE r`;
    return statement(text, { rows });
  });
}

/**
 * Sets the canonical entity of each id, and no other.
 * @param rows `[id, entity]`
 */
export function setCanonical(rows: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.rows AS row
${nodeOf('m', 'row[0]')}
CALL (m) { MATCH (m)-[old:MERGED_INTO]->() DELETE old }
WITH m, row WHERE row[1] <> row[0]
MATCH (e:Entity {id: row[1]})
CREATE (m)-[:MERGED_INTO]->(e)`;
  return statement(text, { rows });
}

/** Turns merged entities into entities again, of the type with these labels. */
export function unmerge(
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (m:Merged {id: id})
SET m:${identifiers(['Entity', ...labels], ':')}, m += $v.properties
REMOVE m:Merged`;
  return statement(text, { ids, properties });
}

/** Properties that a merged entity keeps. */
const KEPT = `{${['id', 'type', 'name', 'recordedAt'].map(name => `${name}: m.${name}`).join(', ')}}`;

/**
 * Reduces entities to the properties of a merged one, so that they do not violate uniqueness
 * constraints.
 */
export function clearMerged(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (m:Entity {id: id})
WITH m, ${KEPT} AS kept
SET m = kept`;
  return statement(text, { ids });
}

/** Turns entities into merged ones, and removes properties that were derived meanwhile. */
export function markMerged(labels: readonly string[], ids: readonly string[]): Statement {
  const removed = labels.map(label => `:${identifier(label)}`).join('');
  const text = `UNWIND $v.ids AS id
MATCH (m:Entity {id: id})
WITH m, ${KEPT} AS kept
SET m = kept
SET m:Merged
REMOVE m${removed}`;
  return statement(text, { ids });
}
