/** Statements about datasets and documents. */

import { seekHint } from '../../cypher/index-hints.ts';
import type { DatasetRecord, DocumentRecord } from '../../evidence/claim.ts';
import { type Statement, spread, statement } from './build-statement.ts';
import { canonicalNodeOf } from './canonical-node.ts';

/**
 * A row of the state that a load needs first: digest, whether dates or sources changed in a load
 * that has not ended, number of claims held, sources.
 */
export function datasetState(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
RETURN d.digest, coalesce(d.pending, false), COUNT { (d)<-[h:HELD_BY]-() WHERE size(h.from) > size(h.to) },
  COLLECT { MATCH (d)-[:DERIVED_FROM]->(s) WITH s ORDER BY s.id RETURN s.id }`;
  return statement(text, { dataset });
}

/** Returns the properties that a dataset's node has from the dataset's record. */
export function datasetProperties(record: DatasetRecord): Record<string, unknown> {
  const { title, description, publisher, licence, url, version } = record;
  return { title, description, publisher, licence, url, version };
}

export interface RecordRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Writes the dataset's record. Removes the digest until all of the dataset is loaded.
 * @param sources the datasets that it is derived from, with the known properties of those not
 * loaded yet
 */
export function upsertDataset(
  { id: dataset, properties: said }: RecordRow,
  sources: readonly RecordRow[],
  loadedAt: string,
  pending: boolean,
): Statement {
  const text = `MERGE (d:Dataset {id: $v.dataset})
ON CREATE SET d.loadedAt = $v.loadedAt, d.entityCount = 0, d.claimCount = 0, d.documentCount = 0
SET d += $v.properties REMOVE d.digest
WITH d
OPTIONAL MATCH (d)-[r:DERIVED_FROM]->(s) WHERE NOT s.id IN [source IN $v.sources | source.id]
DELETE r
WITH DISTINCT d
UNWIND $v.sources AS source
MERGE (s:Dataset {id: source.id})
ON CREATE SET s += source.properties, s.loadedAt = $v.loadedAt, s.entityCount = 0, s.claimCount = 0, s.documentCount = 0
MERGE (d)-[:DERIVED_FROM]->(s)`;
  const properties = { ...said, pending: pending || null };
  return statement(text, { dataset, properties, sources, loadedAt });
}

/**
 * Records that a load has begun.
 * @param properties those of the `:Load`, `id` among them
 */
export function beginLoad(dataset: string, properties: { readonly id: string } & object): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
MERGE (l:Load {id: $v.properties.id})
SET l = $v.properties
MERGE (d)-[:LOADED_BY]->(l)`;
  return statement(text, { dataset, properties });
}

/** Records the result of a load. */
export function endLoad(id: string, properties: object): Statement {
  return statement('MATCH (l:Load {id: $v.id}) SET l += $v.properties', { id, properties });
}

/** Completes a load: the last write, after which nothing is left to do. */
export function completeDataset(dataset: string, digest: string | null, loadedAt: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
SET d.entityCount = COUNT { (d)-[:DECLARES]->() },
  d.claimCount = COUNT { (d)<-[h:HELD_BY]-() WHERE size(h.from) > size(h.to) },
  d.documentCount = COUNT { (d)<-[:IN]-() },
  d.loadedAt = $v.loadedAt, d.digest = $v.digest, d.pending = null`;
  return statement(text, { dataset, digest, loadedAt });
}

/** A row of the dataset's record; none if the database does not know it. */
export function datasetRecord(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
RETURN d { .id, .title, .description, .publisher, .licence, .url, .version }`;
  return statement(text, { dataset });
}

/**
 * Rows of another dataset, number of entities, and one of them: entities that only this dataset
 * declares, and that current claims, documents or judgements of the other dataset mention.
 */
export function dependents(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})-[:DECLARES]->(e) WHERE NOT EXISTS { (e)<-[:DECLARES]-(o) WHERE o <> d }
CALL (d, e) {
  OPTIONAL MATCH (e)-[:MERGED_INTO]->(into)
  WITH d, e, coalesce(into, e) AS at, CASE WHEN into IS NULL THEN '' ELSE e.id END AS stated
  MATCH (at)<-[r:SUBJECT|OBJECT|CLAIMED_BY|OCCASION]-(c:Claim)-[h:HELD_BY]->(other:Dataset)
  WHERE c.current AND other <> d AND size(h.from) > size(h.to) AND coalesce(r.stated, '') = stated
  RETURN other.id AS other
  UNION
  OPTIONAL MATCH (e)-[:MERGED_INTO]->(into)
  WITH d, e, coalesce(into, e) AS at, CASE WHEN into IS NULL THEN '' ELSE e.id END AS stated
  MATCH (at)<-[r:PUBLISHED_BY]-(:Document)-[:IN]->(other:Dataset)
  WHERE other <> d AND other.claimCount > 0 AND coalesce(r.stated, '') = stated
  RETURN other.id AS other
  UNION
  MATCH (:Judgement {entityId: e.id})-[:JUDGED_IN]->(other:Dataset) WHERE other <> d
  RETURN other.id AS other
  UNION
  MATCH (:Judgement {sameAsId: e.id})-[:JUDGED_IN]->(other:Dataset) WHERE other <> d
  RETURN other.id AS other
}
RETURN other, count(DISTINCT e), min(e.id) ORDER BY other`;
  return statement(text, { dataset });
}

/** Rows of id and direct source. */
export function derivations(): Statement {
  return statement('MATCH (d:Dataset)-[:DERIVED_FROM]->(s:Dataset) RETURN d.id, s.id');
}

/** Written out, so that an earlier date is removed. */
const UNDATED = { edtf: null, earliest: null, latest: null, text: null, relativeTo: null };

export interface DocumentRow {
  readonly record: DocumentRecord;
  readonly coverage: number | null;
  readonly uncovered: readonly string[];
}

/** Returns the properties of a document's node, except counts. */
export function documentProperties({ record, coverage, uncovered }: DocumentRow): Record<string, unknown> {
  const { id, title, language, published, url, text } = record;
  return {
    id,
    title,
    language,
    url,
    text,
    coverage,
    uncovered,
    ...spread('published', published ?? UNDATED),
  };
}

/** Rows of document id, its properties, its publisher, and all datasets that declare it. */
export function documentStates(dataset: string, ids: readonly string[]): Statement {
  const text = `MATCH (doc:Document) WHERE doc.id IN $v.ids OR (doc)-[:IN]->(:Dataset {id: $v.dataset})
RETURN doc.id, properties(doc), COLLECT { MATCH (doc)-[r:PUBLISHED_BY]->(p) RETURN coalesce(r.stated, p.id) }, COLLECT { MATCH (doc)-[:IN]->(d) RETURN d.id }`;
  return statement(text, { dataset, ids });
}

/**
 * Creates or updates documents of a dataset.
 * @param rows `{id, properties, publisher}`
 */
export function upsertDocuments(
  dataset: string,
  rows: readonly { readonly id: string; readonly properties: object; readonly publisher: string | null }[],
): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.rows AS row
MERGE (doc:Document {id: row.id})
ON CREATE SET doc.passageCount = 0
SET doc += row.properties
MERGE (doc)-[:IN]->(d)
WITH doc, row
OPTIONAL MATCH (doc)-[r:PUBLISHED_BY]->()
DELETE r
WITH DISTINCT doc, row
${canonicalNodeOf('p', 'row.publisher')}
CREATE (doc)-[made:PUBLISHED_BY]->(p)
SET made.stated = stated`;
  return statement(text, { dataset, rows });
}

/** Creates documents that do not exist yet, without a dataset. */
export function createDocuments(
  rows: readonly { readonly id: string; readonly properties: object }[],
): Statement {
  const text = `UNWIND $v.rows AS row
MERGE (doc:Document {id: row.id})
ON CREATE SET doc += row.properties, doc.passageCount = 0`;
  return statement(text, { rows });
}

/** Records that this dataset too declares documents whose properties come from another one. */
export function shareDocuments(dataset: string, ids: readonly string[]): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.ids AS id MATCH (doc:Document {id: id}) MERGE (doc)-[:IN]->(d)`;
  return statement(text, { dataset, ids });
}

/**
 * Removes documents from a dataset. A document that no other dataset declares is kept with its past
 * claims; without claims it is deleted.
 */
export function dropDocuments(dataset: string, ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (doc:Document {id: id})-[r:IN]->(:Dataset {id: $v.dataset}) ${seekHint('doc:Document')}
WITH doc, r, COUNT { (doc)-[:IN]->() } AS homes, EXISTS { (doc)<-[:FROM_DOCUMENT]-() } AS spoken
FOREACH (x IN CASE WHEN homes > 1 THEN [r] ELSE [] END | DELETE x)
FOREACH (x IN CASE WHEN homes = 1 AND NOT spoken THEN [doc] ELSE [] END | DETACH DELETE x)`;
  return statement(text, { dataset, ids });
}

/**
 * Makes other datasets that declare these documents load again, as their properties may now be the
 * ones that count.
 */
export function forgetDigests(dataset: string, documents: readonly string[]): Statement {
  const text = `UNWIND $v.documents AS id
MATCH (doc:Document {id: id})-[:IN]->(d:Dataset) ${seekHint('doc:Document')} WHERE d.id <> $v.dataset
REMOVE d.digest`;
  return statement(text, { dataset, documents });
}

export function countPassages(dataset: string): Statement {
  const text = `MATCH (doc:Document)-[:IN]->(:Dataset {id: $v.dataset})
SET doc.passageCount = COUNT { (doc)<-[:PART_OF]-(:Passage) }`;
  return statement(text, { dataset });
}

export function countPassagesOf(documents: readonly string[]): Statement {
  const text = `UNWIND $v.documents AS id
MATCH (doc:Document {id: id})
SET doc.passageCount = COUNT { (doc)<-[:PART_OF]-(:Passage) }`;
  return statement(text, { documents });
}

/** Rows of document id and last day of publication. */
export function publishedDays(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (doc:Document {id: id}) WHERE doc.publishedLatest IS NOT NULL
RETURN id, doc.publishedLatest`;
  return statement(text, { ids });
}
