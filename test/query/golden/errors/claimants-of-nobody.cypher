CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(c:`Claim`) WHERE c.`current` WITH DISTINCT c
OPTIONAL MATCH (c)-[:`CLAIMED_BY`]->(w)
WITH w, c.documentId AS document, EXISTS { (c)<-[:`SUPPORTED_BY`]-() } AS contested
WITH w, count(*) AS claims, count(DISTINCT document) AS documents, sum(CASE WHEN contested THEN 1 ELSE 0 END) AS against
WITH w, claims, documents, against ORDER BY claims DESC, w.id LIMIT $v.p1
RETURN w, claims, documents, against }
WITH [CASE WHEN w IS NULL THEN [] ELSE [w] END, [], claims, documents, against] AS n1
  WITH n1 LIMIT $v.p1
  RETURN collect([n1[2]]) AS c0
}
CALL () {
  UNWIND $v.p0 AS x3 WITH x3 WHERE NOT EXISTS { MATCH (:`Entity` {id: x3}) } WITH [x3] AS n3
  WITH n3
  RETURN collect([n3[0]]) AS c2
}
CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p2 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p3
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n5
  WITH n5 LIMIT $v.p3
  RETURN collect([n5[2]]) AS c4
}
CALL () {
  UNWIND $v.p2 AS x7 WITH x7 WHERE NOT EXISTS { MATCH (:`Entity` {id: x7}) } WITH [x7] AS n7
  WITH n7
  RETURN collect([n7[0]]) AS c6
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3
