/** Statements that read all data of one dataset for a dump. */

import { type Statement, statement } from './build-statement.ts';
import { nodeOf } from './canonical-node.ts';

/**
 * Rows of id: all datasets that were ever loaded, without those that are known only as sources of
 * others.
 */
export function loadedDatasets(): Statement {
  return statement(
    'MATCH (d:Dataset) WHERE (d)-[:DECLARES|LOADED_BY]->() OR (d)<-[:IN|HELD_BY|JUDGED_IN]-() RETURN d.id ORDER BY d.id',
  );
}

/** A row of properties, and the datasets that it is derived from. */
export function datasetNode(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
RETURN properties(d), COLLECT { MATCH (d)-[:DERIVED_FROM]->(s) WITH s ORDER BY s.id RETURN s.id }`;
  return statement(text, { dataset });
}

/** Rows of properties: the dataset's loads. */
export function loadsOf(dataset: string): Statement {
  const text = 'MATCH (:Dataset {id: $v.dataset})-[:LOADED_BY]->(l) RETURN properties(l) ORDER BY l.id';
  return statement(text, { dataset });
}

/** Rows of properties and publisher: the dataset's documents. */
export function documentsOf(dataset: string): Statement {
  const text = `MATCH (doc:Document)-[:IN]->(:Dataset {id: $v.dataset})
RETURN properties(doc), COLLECT { MATCH (doc)-[r:PUBLISHED_BY]->(p) RETURN coalesce(r.stated, p.id) } ORDER BY doc.id`;
  return statement(text, { dataset });
}

/** Rows of properties: documents of other datasets from which the dataset ever held claims. */
export function foreignDocuments(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})<-[:HELD_BY]-(:Claim)-[:FROM_DOCUMENT]->(doc)
WITH DISTINCT d, doc WHERE NOT (doc)-[:IN]->(d)
RETURN properties(doc) ORDER BY doc.id`;
  return statement(text, { dataset });
}

/** Rows of entity id and declared properties. */
export function declarationsBy(dataset: string): Statement {
  const text = 'MATCH (:Dataset {id: $v.dataset})-[r:DECLARES]->(e) RETURN e.id, properties(r) ORDER BY e.id';
  return statement(text, { dataset });
}

/**
 * Rows of id and name: entities that the dataset does not declare, and that its documents, its
 * judgements or claims that it ever held mention.
 */
export function mentionedBy(dataset: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
CALL (d) {
  MATCH (d)<-[:HELD_BY]-(:Claim)-[r:SUBJECT|OBJECT|CLAIMED_BY|OCCASION]->(e) RETURN DISTINCT coalesce(r.stated, e.id) AS id
  UNION
  MATCH (d)<-[:IN]-(:Document)-[r:PUBLISHED_BY]->(e) RETURN DISTINCT coalesce(r.stated, e.id) AS id
  UNION
  MATCH (d)<-[:JUDGED_IN]-(j:Judgement) UNWIND [j.entityId, j.sameAsId] AS id RETURN DISTINCT id
}
${nodeOf('e', 'id')}
WITH d, e WHERE NOT (d)-[:DECLARES]->(e)
RETURN e.id, e.name ORDER BY e.id`;
  return statement(text, { dataset });
}

/**
 * Rows of claim, passage, occasion, from, to, and the dataset's own metadata: all claims that it
 * ever held, in the order of their ids.
 */
export function everHeldBy(dataset: string): Statement {
  const text = `MATCH (c:Claim) USING INDEX c:Claim(subjectId, predicate) WHERE c.subjectId > '' AND c.predicate > ''
WITH c ORDER BY c.subjectId, c.predicate, c.id
MATCH (c)-[h:HELD_BY]->(:Dataset {id: $v.dataset})
MATCH (c)-[:QUOTED_FROM]->(p)
RETURN properties(c), properties(p), COLLECT { MATCH (c)-[r:OCCASION]->(o) RETURN coalesce(r.stated, o.id) }, h.from, h.to, h.readings`;
  return statement(text, { dataset });
}
