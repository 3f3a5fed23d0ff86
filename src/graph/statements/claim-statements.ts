/** Statements about claims and passages, and about the datasets that hold claims. */

import { seekHint } from '../../cypher/index-hints.ts';
import type { Claim, PassageValue, RecordedIntervals } from '../../evidence/claim.ts';
import { type Statement, spread, statement } from './build-statement.ts';
import { canonicalNodeOf } from './canonical-node.ts';

/** Returns the properties of a claim's node except its metadata: all that its id is a hash of. */
export function claimProperties(claim: Claim, { from, to }: RecordedIntervals): Record<string, unknown> {
  return {
    id: claim.id,
    predicate: claim.predicate,
    snak: claim.snak,
    polarity: claim.polarity,
    quote: claim.passage.exact,
    // Claims are shown in the order of the text.
    position: integer(claim.passage.start ?? claim.passage.row),
    ...spread('value', claim.value),
    ...spread('qualifiers', claim.qualifiers),
    ...spread('validTime', claim.validTime),
    subjectId: claim.subject,
    objectId: claim.object,
    claimantId: claim.claimedBy,
    documentId: claim.passage.document,
    inverse: claim.inverse,
    recordedAt: from[0],
    current: from.length > to.length,
    recordedFrom: from,
    recordedTo: to,
  };
}

export interface ClaimRow {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly object: string | null;
  readonly claimant: string | null;
  readonly occasion: string | null;
  readonly passage: string;
  readonly document: string;
  /** Recorded time during which the dataset holds it. */
  readonly held: RecordedIntervals;
}

/**
 * Creates claims that do not exist yet. Each statement returns a row of the number created. There
 * is one statement per shape, so that each plan is a straight line, and the nodes that many claims
 * have in common are looked up once.
 * @param own passages that do not exist yet and are quoted by one claim only: they are created with
 * it
 */
export function createClaims(
  dataset: string,
  rows: readonly ClaimRow[],
  own: ReadonlyMap<string, PassageRow> = new Map(),
): Statement[] {
  const shapes = new Map<string, Shape>();
  for (const row of rows) {
    const ends = ENDS.filter(end => row[end.key] !== null);
    const passage = own.get(row.passage);
    const key = `${passage === undefined} ${ends.map(end => end.key)}`;
    const shape = shapes.get(key) ?? { ends, isOwn: passage !== undefined, groups: new Map() };
    shapes.set(key, shape);
    const { document, claimant, occasion } = row;
    const shared = JSON.stringify([document, claimant, occasion]);
    const group = shape.groups.get(shared) ?? { document, claimant, occasion, rows: [] };
    shape.groups.set(shared, group);
    const { properties, subject, object, held } = row;
    const [from, to] = [held.from, held.to];
    const rest = passage === undefined ? { passage: row.passage } : { own: passage.properties };
    group.rows.push({ properties, subject, object, from, to, ...rest });
  }
  return [...shapes.values()].map(shape =>
    statement(creation(shape), { dataset, groups: [...shape.groups.values()] }),
  );
}

const ENDS = [
  { key: 'object', type: 'OBJECT' },
  { key: 'claimant', type: 'CLAIMED_BY' },
  { key: 'occasion', type: 'OCCASION' },
] as const;

interface Shape {
  readonly ends: readonly (typeof ENDS)[number][];
  readonly isOwn: boolean;
  readonly groups: Map<string, Pick<ClaimRow, 'document' | 'claimant' | 'occasion'> & { rows: object[] }>;
}

function creation({ ends, isOwn }: Shape): string {
  const found = (key: string, owner: string) => `MATCH (${key}:Entity {id: ${owner}.${key}})\n`;
  const shared = ends.filter(({ key }) => key !== 'object').map(({ key }) => found(key, 'g'));
  const object = ends.some(({ key }) => key === 'object') ? found('object', 'row') : '';
  const passage = isOwn ? '' : 'MATCH (p:Passage {id: row.passage})\n';
  const made = isOwn ? ', (p:Passage)-[:PART_OF]->(doc)' : '';
  return `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.groups AS g
MATCH (doc:Document {id: g.document})
${shared.join('')}UNWIND g.rows AS row
MATCH (s:Entity {id: row.subject})
${object}${passage}CREATE (c:Claim)-[:SUBJECT]->(s)${made}
SET c = row.properties${isOwn ? ', p = row.own' : ''}
CREATE (c)-[:QUOTED_FROM]->(p), (c)-[:FROM_DOCUMENT]->(doc), (c)-[:HELD_BY {from: row.from, to: row.to}]->(d)${ends
    .map(({ key, type }) => `, (c)-[:${type}]->(${key})`)
    .join('')}
RETURN count(*)`;
}

export interface PassageRow {
  readonly document: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Returns the properties of a passage's node. */
export function passageProperties(passage: PassageValue): Record<string, unknown> {
  const { document: _, start, end, row, ...rest } = passage;
  return { ...rest, start: integer(start), end: integer(end), row: integer(row) };
}

/** Creates passages that do not exist yet. */
export function createPassages(rows: readonly PassageRow[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (doc:Document {id: row.document})
CREATE (p:Passage)-[:PART_OF]->(doc)
SET p = row.properties`;
  return statement(text, { rows });
}

/** Rows of id: the existing ones of these passages. */
export function knownPassages(ids: readonly string[]): Statement {
  return statement('UNWIND $v.ids AS id MATCH (p:Passage {id: id}) RETURN id', { ids });
}

function integer(number: number | null): bigint | null {
  return number === null ? null : BigInt(number);
}

/**
 * Rows of id, metadata hash, whether current, and each dataset that ever held it: id, whether it
 * holds it now, its own metadata if another dataset's is the one that counts.
 */
export function knownClaims(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (c:Claim {id: id})
RETURN id, c.readingsHash, c.current, COLLECT { MATCH (c)-[h:HELD_BY]->(d:Dataset) RETURN [d.id, size(h.from) > size(h.to), h.readings] }`;
  return statement(text, { ids });
}

/**
 * Rows of id, metadata hash and the dataset's own metadata (null if the claim's counts), of the
 * claims that this dataset holds now.
 */
export function heldClaims(dataset: string, ids: readonly string[]): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.ids AS id
MATCH (c:Claim {id: id})-[h:HELD_BY]->(d) ${seekHint('c:Claim')} WHERE size(h.from) > size(h.to)
RETURN id, c.readingsHash, h.readings`;
  return statement(text, { dataset, ids });
}

/** Rows of id and whether this dataset holds it now: a page of claims in the order of their ids. */
export function heldPage(dataset: string, after: string, limit: bigint): Statement {
  const text = `MATCH (c:Claim) WHERE c.id > $v.after
WITH c ORDER BY c.id LIMIT toInteger($v.limit)
RETURN c.id, EXISTS { (c)-[h:HELD_BY]->(:Dataset {id: $v.dataset}) WHERE size(h.from) > size(h.to) } ORDER BY c.id`;
  return statement(text, { dataset, after, limit });
}

/** Rows of claim, the datasets that hold it now, and its occasion. */
export function claimsById(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (c:Claim {id: id})
RETURN properties(c), ${HOLDERS}, COLLECT { MATCH (c)-[r:OCCASION]->(o) RETURN coalesce(r.stated, o.id) }`;
  return statement(text, { ids });
}

/**
 * Rows of claim and the datasets that hold it now: all current claims of the keys, which are pairs
 * of subject and predicate.
 */
export function currentClaimsStatement(keys: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.keys AS key
MATCH (c:Claim) ${seekHint('c:Claim', 'subjectId, predicate')}
WHERE c.subjectId = key[0] AND c.predicate = key[1] AND c.current
RETURN properties(c), ${HOLDERS}`;
  return statement(text, { keys });
}

/**
 * Rows of claim and the datasets that hold it now: all current claims with one of these
 * fingerprints (`saidHash`).
 */
export function claimsWithFingerprint(said: readonly string[]): Statement {
  const text = `UNWIND $v.said AS said
MATCH (c:Claim) ${seekHint('c:Claim', 'saidHash')}
WHERE c.saidHash = said AND c.current
RETURN properties(c), ${HOLDERS}`;
  return statement(text, { said });
}

/** Expression for the datasets that hold `c` now. */
export const HOLDERS =
  'COLLECT { MATCH (c)-[h:HELD_BY]->(d:Dataset) WHERE size(h.from) > size(h.to) RETURN d.id }';

/**
 * Makes the dataset hold these claims from now on; those that no dataset held are current again.
 */
export function holdClaims(dataset: string, ids: readonly string[], now: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.ids AS id
MATCH (c:Claim {id: id})
MERGE (c)-[h:HELD_BY]->(d)
ON CREATE SET h.from = [$v.now], h.to = []
ON MATCH SET h.from = h.from + $v.now
SET c.recordedFrom = CASE WHEN c.current THEN c.recordedFrom ELSE c.recordedFrom + $v.now END, c.current = true`;
  return statement(text, { dataset, ids, now });
}

/** Rows of claim, and from and to of each dataset that ever held it. */
export function intervalsOf(ids: readonly string[]): Statement {
  const text = `UNWIND $v.ids AS id
MATCH (c:Claim {id: id})
RETURN id, COLLECT { MATCH (c)-[h:HELD_BY]->(:Dataset) RETURN [h.from, h.to] }`;
  return statement(text, { ids });
}

/**
 * Records that the dataset held these claims at those times; `known` is when any dataset held them.
 */
export function holdRecorded(
  dataset: string,
  rows: readonly {
    readonly id: string;
    readonly held: RecordedIntervals;
    readonly known: RecordedIntervals;
  }[],
): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.rows AS row
MATCH (c:Claim {id: row.id})
CREATE (c)-[:HELD_BY {from: row.held.from, to: row.held.to}]->(d)
SET c.recordedAt = row.known.from[0], c.recordedFrom = row.known.from, c.recordedTo = row.known.to,
  c.current = size(row.known.from) > size(row.known.to)`;
  return statement(text, { dataset, rows });
}

/**
 * Ends the dataset's holding of these claims; claims that no dataset holds are kept, but not
 * current.
 */
export function retractClaims(dataset: string, ids: readonly string[], now: string): Statement {
  const text = `MATCH (d:Dataset {id: $v.dataset})
UNWIND $v.ids AS id
MATCH (c:Claim {id: id})-[h:HELD_BY]->(d) ${seekHint('c:Claim')} WHERE size(h.from) > size(h.to)
SET h.to = h.to + $v.now
REMOVE h.readings
WITH c WHERE NOT EXISTS { (c)-[o:HELD_BY]->() WHERE size(o.from) > size(o.to) }
SET c.current = false, c.recordedTo = c.recordedTo + $v.now`;
  return statement(text, { dataset, ids, now });
}

export interface MetadataRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Id as stated, which may be that of a merged entity. */
  readonly occasion: string | null;
}

/** Sets the metadata of claims in place. */
export function setMetadata(rows: readonly MetadataRow[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
WITH c, row
OPTIONAL MATCH (c)-[r:OCCASION]->()
DELETE r
WITH DISTINCT c, row.occasion AS occasion
${canonicalNodeOf('o', 'occasion')}
CREATE (c)-[made:OCCASION]->(o)
SET made.stated = stated`;
  return statement(text, { rows });
}

/**
 * Sets the own metadata of datasets.
 * @param rows `[claim, dataset, metadata]`, null where the dataset's own metadata is the one that
 * counts
 */
export function setOwnMetadata(rows: readonly (readonly [string, string, string | null])[]): Statement {
  const text = `UNWIND $v.rows AS row
MATCH (c:Claim {id: row[0]})-[h:HELD_BY]->(:Dataset {id: row[1]}) ${seekHint('c:Claim')}
SET h.readings = row[2]`;
  return statement(text, { rows });
}

/**
 * Rows of subject and predicate: the keys of all current claims that one of these datasets holds.
 */
export function keysHeldBy(datasets: readonly string[]): Statement {
  const text = `MATCH (d:Dataset)<-[h:HELD_BY]-(c:Claim) WHERE d.id IN $v.datasets AND size(h.from) > size(h.to)
RETURN DISTINCT c.subjectId, c.predicate`;
  return statement(text, { datasets });
}

/** Rows of subject and predicate: the keys of all current claims from these documents. */
export function keysFrom(documents: readonly string[]): Statement {
  const text = `UNWIND $v.documents AS id
MATCH (d:Document {id: id})<-[:FROM_DOCUMENT]-(c:Claim) ${seekHint('d:Document')} WHERE c.current
RETURN DISTINCT c.subjectId, c.predicate`;
  return statement(text, { documents });
}

/**
 * Rows of subject and predicate: the keys of current claims with one of these objects under one of
 * these predicates.
 */
export function keysLeadingTo(objects: readonly string[], predicates: readonly string[]): Statement {
  const text = `UNWIND $v.objects AS id
MATCH (e:Entity {id: id})<-[:OBJECT]-(c:Claim) ${seekHint('e:Entity')} WHERE c.current AND c.predicate IN $v.predicates
RETURN DISTINCT c.subjectId, c.predicate`;
  return statement(text, { objects, predicates });
}

/** Rows of subject and predicate: those of these pairs with a current SOME or NONE. */
export function keysWithSomeOrNone(sides: readonly (readonly [string, string])[]): Statement {
  const text = `UNWIND $v.sides AS side
MATCH (c:Claim) ${seekHint('c:Claim', 'subjectId, predicate')}
WHERE c.subjectId = side[0] AND c.predicate = side[1] AND c.current AND c.snak IN ['SOME', 'NONE']
RETURN DISTINCT side[0], side[1]`;
  return statement(text, { sides });
}

/** Rows of subject and predicate: the keys of an entity's current claims. */
export function keysOfClaims(subjects: readonly string[]): Statement {
  const text = `UNWIND $v.subjects AS id
MATCH (e:Entity {id: id})<-[:SUBJECT]-(c:Claim) ${seekHint('e:Entity')} WHERE c.current
RETURN DISTINCT c.subjectId, c.predicate`;
  return statement(text, { subjects });
}

/** Rows of properties: a page of claims in the order of their ids. */
export function claimPage(after: string, limit: bigint): Statement {
  const text =
    'MATCH (c:Claim) WHERE c.id > $v.after WITH c ORDER BY c.id LIMIT toInteger($v.limit) RETURN properties(c)';
  return statement(text, { after, limit });
}

/**
 * Sets fingerprints (`saidHash`).
 * @param rows `[claim, hash]`
 */
export function setFingerprint(rows: readonly (readonly [string, string])[]): Statement {
  return statement('UNWIND $v.rows AS row MATCH (c:Claim {id: row[0]}) SET c.saidHash = row[1]', { rows });
}
