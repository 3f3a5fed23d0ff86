CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(c:`Claim`) WHERE c.`current` WITH DISTINCT c
OPTIONAL MATCH (c)-[:`CLAIMED_BY`]->(w)
WITH w, c.documentId AS document, EXISTS { (c)<-[:`SUPPORTED_BY`]-() } AS contested
WITH w, count(*) AS claims, count(DISTINCT document) AS documents, sum(CASE WHEN contested THEN 1 ELSE 0 END) AS against
WITH w, claims, documents, against ORDER BY claims DESC, w.id LIMIT $v.p1
RETURN w, claims, documents, against }
WITH [CASE WHEN w IS NULL THEN [] ELSE [w] END, [], claims, documents, against] AS n1
  WITH n1 LIMIT $v.p1
  CALL (n1) {
    UNWIND n1[0] AS n3
    WITH n3 LIMIT 1
    RETURN collect([n3.`id`, n3.`kind`, n3.`type`]) AS c2
  }
  RETURN collect([c2, n1[2], n1[3], n1[4]]) AS c0
}
CALL () {
  UNWIND $v.p0 AS x5 WITH x5 WHERE NOT EXISTS { MATCH (:`Entity` {id: x5}) } WITH [x5] AS n5
  WITH n5
  RETURN collect([n5[0]]) AS c4
}
CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p2 MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(c:`Claim`) WHERE c.`current` WITH DISTINCT c
OPTIONAL MATCH (c)-[:`CLAIMED_BY`]->(w)
WITH w, c.documentId AS document, EXISTS { (c)<-[:`SUPPORTED_BY`]-() } AS contested
WITH w, count(*) AS claims, count(DISTINCT document) AS documents, sum(CASE WHEN contested THEN 1 ELSE 0 END) AS against
WITH w, claims, documents, against ORDER BY claims DESC, w.id LIMIT $v.p3
RETURN w, claims, documents, against }
WITH [CASE WHEN w IS NULL THEN [] ELSE [w] END, [], claims, documents, against] AS n7
  WITH n7 LIMIT $v.p3
  CALL (n7) {
    UNWIND n7[0] AS n9
    WITH n9 LIMIT 1
    RETURN collect([n9.`name`, n9.`type`]) AS c8
  }
  RETURN collect([c8, n7[2]]) AS c6
}
CALL () {
  UNWIND $v.p2 AS x11 WITH x11 WHERE NOT EXISTS { MATCH (:`Entity` {id: x11}) } WITH [x11] AS n11
  WITH n11
  RETURN collect([n11[0]]) AS c10
}
CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p4 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p5
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n13
  WITH n13 LIMIT $v.p5
  CALL (n13) {
    UNWIND n13[0] AS n15
    WITH n15
    RETURN collect([n15.`id`, n15.`type`]) AS c14
  }
  CALL (n13) {
    UNWIND n13[1] AS n17
    WITH n17
    CALL (n17) {
      MATCH (n17)<-[r19:`HAS_DISPUTE`]-(n19)
      WITH n19, r19 LIMIT 1
      RETURN collect([n19.`id`, n19.`type`]) AS c18
    }
    RETURN collect([n17.`predicate`, c18, COUNT { MATCH (n17)-[r20:`HAS_SIDE`]->(n20) }]) AS c16
  }
  RETURN collect([c14, n13[3], n13[2], c16]) AS c12
}
CALL () {
  UNWIND $v.p4 AS x22 WITH x22 WHERE NOT EXISTS { MATCH (:`Entity` {id: x22}) } WITH [x22] AS n22
  WITH n22
  RETURN collect([n22[0]]) AS c21
}
CALL () {
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p7 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p8
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n24
  WITH n24 LIMIT $v.p8
  RETURN collect([n24[3]]) AS c23
}
CALL () {
  UNWIND $v.p7 AS x26 WITH x26 WHERE NOT EXISTS { MATCH (:`Entity` {id: x26}) } WITH [x26] AS n26
  WITH n26
  RETURN collect([n26[0]]) AS c25
}
RETURN c0 AS s0, c4 AS s1, c6 AS s2, c10 AS s3, c12 AS s4, c21 AS s5, c23 AS s6, c25 AS s7
