import type { ClaimantsFrom } from '../ir/simple-source-node.ts';
import { disagreeingText } from './agreement.ts';
import { value } from './row-names.ts';
import {
  ALWAYS,
  current,
  holdsCondition,
  labelsText,
  saidOf,
  typesText,
  usesHistory,
} from './snapshot-conditions.ts';

/**
 * Finds the claimants of claims about entities. `found` is bound to a list for each claimant: the
 * claimant (empty for claims without one), an empty list, and the numbers of claims, of documents
 * and of contested claims. For disagreements there is a list for each pair of claimants that
 * contest each other: the two (or one, where the other is unknown), their disputes, and the numbers
 * of claims and of disputes.
 */
export function claimantsText(from: ClaimantsFrom, found: string): string {
  return from.kind === 'Claimants' ? claimants(from, found) : disagreements(from, found);
}

function claimants({ about, first, moment = ALWAYS }: ClaimantsFrom, found: string): string {
  const held = [current('c', moment.known), ...saidOf('c', moment)].join(' AND ');
  const side = usesHistory({ moment })
    ? `MATCH (c)<-[:${typesText(['SUPPORTED_BY'], true)}]-()<-[:${typesText(['HAS_SIDE'], true)}]-(d) WHERE ${holdsCondition('d', { ...moment, on: null, dated: false }).join(' AND ')}`
    : '(c)<-[:`SUPPORTED_BY`]-()';
  return [
    `CALL () { MATCH (e:\`Entity\`) WHERE e.id IN ${value(about)} MATCH (e)<-[:\`SUBJECT\`|\`OBJECT\`]-(c:\`Claim\`) WHERE ${held} WITH DISTINCT c`,
    'OPTIONAL MATCH (c)-[:`CLAIMED_BY`]->(w)',
    `WITH w, c.documentId AS document, EXISTS { ${side} } AS contested`,
    'WITH w, count(*) AS claims, count(DISTINCT document) AS documents, sum(CASE WHEN contested THEN 1 ELSE 0 END) AS against',
    `WITH w, claims, documents, against ORDER BY claims DESC, w.id LIMIT ${value(first)}`,
    'RETURN w, claims, documents, against }',
    `WITH [CASE WHEN w IS NULL THEN [] ELSE [w] END, [], claims, documents, against] AS ${found}`,
  ].join('\n');
}

/** Finds pairs of claimants. Each pair is reached from both ends, and counted from one. */
function disagreements({ about, first, shown, moment = ALWAYS }: ClaimantsFrom, found: string): string {
  const past = usesHistory({ moment });
  const types = (type: string) => typesText([type], past);
  const dispute = labelsText('Dispute', past);
  const held = holdsCondition('d', moment).map((test, i) => `${i === 0 ? ' WHERE' : ' AND'} ${test}`);
  return [
    `CALL () { MATCH (e:\`Entity\`) WHERE e.id IN ${value(about)} MATCH (e)<-[:${types('CONCERNS')}]-(d:${dispute})${held.join('')} WITH DISTINCT d`,
    `MATCH (d)-[:${types('HAS_SIDE')}]->(s)-[:${types('SUPPORTED_BY')}]->(c) MATCH (o:\`Claim\`)`,
    `WHERE ${disagreeingText('c', 's', 'o').join(' AND ')}`,
    "WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other",
    'WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims',
    `WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT ${value(first)}`,
    'CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }',
    'CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id',
    `  RETURN collect(d)[..${shown}] AS shown }`,
    'RETURN two, shown, claims, size(disputes) AS number }',
    `WITH [two, shown, claims, number] AS ${found}`,
  ].join('\n');
}
