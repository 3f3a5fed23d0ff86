// CALL () {
// …
// }
// RETURN c0 AS c

// aggregates/edges, connections/count-only, connections/nested-pages, disputes/sides, evidence/facts-and-relations, evidence/one-fragment, evidence/some-and-none, language/fragments-aliases-directives, roots/by-id-and-keys
  MATCH (n1:`Country` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/edges
  MATCH (n1:`Incident`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/edges
  MATCH (n1:`Group`) WHERE COUNT { MATCH (n1)<-[r2:`MEMBER_OF`]-(n2) } > $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/edges
  MATCH (n1:`Cooperation`) WHERE COUNT { MATCH (n1)<-[r2:`COOPERATES_IN`]-(n2) } > $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/edges
  MATCH (n1:`Meeting`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/nested
  MATCH (n1:`Country`) WHERE n1.`iso2Folded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/root
  MATCH (n1:`Country`) WHERE n1.`regionFolded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1.`region` AS g2, n1.`subregion` AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4, sum(n1.`area`) AS m5
  WITH g2, g3, m4, m5 ORDER BY m5 DESC, g2, g3 LIMIT $v.p1
  RETURN collect([g2, g3, m4, m5]) AS c0

// aggregates/root
  MATCH (n1:`Country`) WHERE n1.`regionFolded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1.`region` AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4
  WITH g2, m3, m4 ORDER BY g2 IS NULL, g2 DESC, g2 LIMIT $v.p1
  RETURN collect([g2, m3, m4]) AS c0

// aggregates/root
  MATCH (n1:`Country`) WHERE n1.`regionFolded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4, count(n1.`area`) AS m5, count(DISTINCT n1.`area`) AS m6, min(n1.`area`) AS m7, max(n1.`area`) AS m8, sum(n1.`area`) AS m9, CASE count(n1.`area`) WHEN 0 THEN null ELSE toFloat(sum(n1.`area`)) / count(n1.`area`) END AS m10, sum(n1.`population` / 1000000000) AS m11, sum(n1.`population` % 1000000000) AS m12, count(n1.`population`) AS m13, min(n1.`population`) AS m14, count(n1.`region`) AS m15, count(DISTINCT n1.`region`) AS m16, min(n1.`region`) AS m17, max(n1.`region`) AS m18, min(n1.`name`) AS m19, max(n1.`name`) AS m20 RETURN [m2, m3, m4, m5, m6, m7, m8, m9, m10, [m11, m12], m13, m14, m15, m16, m17, m18, m19, m20] AS c0

// aggregates/root
  MATCH (n1:`Country`) WHERE n1.`regionFolded` IN $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// aggregates/root
  MATCH (n1:`Place`)
  CALL (n1) { OPTIONAL MATCH (n1)-[r3:`LOCATED_IN`]->(n3) WITH n3 ORDER BY r3.`sourceCount` DESC, r3.`validTo` DESC, n3.`id` LIMIT 1 RETURN n3 AS g2 }
  WITH g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4
  WITH g2, m4 ORDER BY m4 DESC, g2.`nameFolded`, g2.`id`, g2.`nameFolded`, g2.`id` LIMIT $v.p0
  RETURN collect([CASE WHEN g2 IS NULL THEN null ELSE [elementId(g2), null, [k IN $v.k0 | g2[k]], null] END, m4]) AS c0

// aggregates/root
  MATCH (n1:`Exercise`)
  WITH toInteger(left(n1.`timeEarliest`, 4)) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p0
  RETURN collect([g2, m3]) AS c0

// aggregates/root
  MATCH (n1:`Exercise`)
  WITH count(*) AS m2, min(n1.`timeEarliest`) AS m3, max(n1.`timeLatest`) AS m4, count(n1.`timeEdtf`) AS m5, count(DISTINCT n1.`timeEdtf`) AS m6 RETURN [m2, m3, m4, m5, m6] AS c0

// aggregates/root
  MATCH (n1:`Claim`) WHERE n1.`current` AND n1.`id` IS NOT NULL
  CALL (n1) { OPTIONAL MATCH (n1)-[r3:`CLAIMED_BY`]->(n3) WITH n3 LIMIT 1 RETURN n3 AS g2 }
  WITH g2, n1.`modality` AS g4, count(*) AS m5
  WITH g2, g4, m5 ORDER BY m5 DESC, g2.`nameFolded`, g2.`id`, g4 LIMIT $v.p0
  RETURN collect([CASE WHEN g2 IS NULL THEN null ELSE [elementId(g2), null, [k IN $v.k0 | g2[k]], null] END, g4, m5]) AS c0

// aggregates/root
  MATCH (n1:`Claim`) WHERE n1.`current` AND n1.`id` IS NOT NULL
  WITH count(*) AS m2, min(n1.`confidence`) AS m3, max(n1.`confidence`) AS m4, count(DISTINCT n1.`modality`) AS m5 RETURN [m2, m3, m4, m5] AS c0

// citations/formats
  MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL MATCH (n1)-[r3:`OBJECT`]->(n3:`Entity`) WHERE n3.`id` = $v.p1 AND n3.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p2)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// citations/formats
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1 AND COUNT { MATCH (n1)<-[r3:`RESTS_ON`]-(n3) } > $v.p2)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// citations/formats, evidence/document
  MATCH (n1:`Document` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// connections/count-only, filters/null-and-absent
  MATCH (n1:`Country`) RETURN count(*) AS c0

// connections/nulls-placed
  CALL () { MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NOT NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect(n1) AS l2 }
  CALL (l2) { UNWIND CASE WHEN size(l2) < $v.p0 THEN [0] ELSE [] END AS gate MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect(n1) AS l3 }
  UNWIND l2 + l3 AS n1
  WITH n1 ORDER BY n1.`capacityAfter` IS NULL, n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// connections/nulls-placed
  CALL () { MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NOT NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`capacityAfter` DESC, n1.`nameFolded` DESC, n1.`id` DESC LIMIT $v.p0
  RETURN collect(n1) AS l2 }
  CALL (l2) { UNWIND CASE WHEN size(l2) < $v.p0 THEN [0] ELSE [] END AS gate MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`nameFolded` DESC, n1.`id` DESC LIMIT $v.p0
  RETURN collect(n1) AS l3 }
  UNWIND l2 + l3 AS n1
  WITH n1 ORDER BY n1.`capacityAfter` IS NULL, n1.`capacityAfter` DESC, n1.`nameFolded` DESC, n1.`id` DESC LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// connections/page-of-countries
  CALL () { MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL AND n1.`area` IS NOT NULL WITH n1 ORDER BY n1.`area` DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect(n1) AS l2 }
  CALL (l2) { UNWIND CASE WHEN size(l2) < $v.p1 THEN [0] ELSE [] END AS gate MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL AND n1.`area` IS NULL WITH n1 ORDER BY n1.`id` DESC LIMIT $v.p1
  RETURN collect(n1) AS l3 }
  UNWIND l2 + l3 AS n1
  WITH n1 ORDER BY n1.`area` IS NULL, n1.`area` DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// connections/page-of-countries
  MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// disputes/compared
  MATCH (n1:`Claim`) WHERE (n1.`current` AND COUNT { MATCH (n1)<-[:`SUPPORTED_BY`]-(b2:`Side`) MATCH (n2:`Claim`) USING INDEX SEEK n2:Claim(id) WHERE n2.id IN b2.contestedBy AND (b2.implied IS NULL OR NOT (n1.id IN b2.implied AND n2.id IN b2.implied)) AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n2.validTimeEarliest, n2.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n2.validTimeLatest, '~') AND coalesce(n2.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND (b2.framed IS NULL OR n2.snak <> 'VALUE' OR n2.polarity = 'DENIES' OR n2.claimantId = n1.claimantId) AND n2.`current` } > $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/compared
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`OBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/compared
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1 AND NOT EXISTS { MATCH (n3:`Claim`) USING INDEX SEEK n3:Claim(saidHash) WHERE n3.saidHash = n1.saidHash AND n3.id <> n1.id AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n3.validTimeLatest, '~') AND coalesce(n3.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND (n3.`current` AND n3.`reading` = $v.p2) }) RETURN count(*) AS c0

// disputes/filters
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Dispute`) MATCH (n1)-[r2:`CONCERNS`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Dispute`) MATCH (n1)<-[r2:`HAS_DISPUTE`]-(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE n1.`predicate` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Dispute`) MATCH (n1)-[r2:`DISPUTED_BY`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE NOT EXISTS { MATCH (n1)-[r2:`KNOWN_FROM`]->(n2) WHERE NOT coalesce(n2.`id` IN $v.p0, false) } AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE n1.`certainty` = $v.p0 AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE n1.`judged` = $v.p0 AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE NOT coalesce(n1.`judged` = $v.p0, false) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE EXISTS { MATCH (n1)-[r2:`HAS_SIDE`]->(n2) WHERE n2.`snak` = $v.p0 } AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE EXISTS { MATCH (n1)-[r2:`HAS_SIDE`]->(n2) WHERE toLower(n2.`qualifiersRole`) = $v.p0 } AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n1:`Dispute`) WHERE EXISTS { MATCH (n1)-[r2:`RESTS_ON`]->(n2) WHERE (n2.`current` AND n2.`quoteFolded` CONTAINS $v.p0) } AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n1:`Country`) WHERE COUNT { MATCH (n1)<-[r2:`CONCERNS`]-(n2) } > $v.p0 AND n1.`id` IS NOT NULL
  WITH n1, COUNT { MATCH (n1)<-[r4:`CONCERNS`]-(n4) } AS k3
  WITH n1, k3 ORDER BY k3 DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters
  MATCH (n1:`Claim`) WHERE (n1.`current` AND EXISTS { MATCH (n1)<-[r2:`RESTS_ON`]-(n2) WHERE n2.`predicate` = $v.p0 }) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/sides
  MATCH (n1:`Dispute`)
  CALL (n1) { OPTIONAL MATCH (n1)-[r4:`DISPUTED_BY`]->(n4) RETURN DISTINCT n4 AS g3 }
  WITH n1.`predicate` AS g2, g3, count(*) AS m5
  WITH g2, g3, m5 ORDER BY m5 DESC, g2, g3.`nameFolded`, g3.`id` LIMIT $v.p0
  RETURN collect([g2, CASE WHEN g3 IS NULL THEN null ELSE [elementId(g3), null, [k IN $v.k0 | g3[k]], null] END, m5]) AS c0

// disputes/sides
  MATCH (n1:`Dispute`)
  WITH count(*) AS m2, sum(n1.`claimCount` / 1000000000) AS m3, sum(n1.`claimCount` % 1000000000) AS m4 RETURN [m2, [m3, m4]] AS c0

// disputes/sides
  MATCH (n1:`Dispute`) WHERE n1.`predicate` IS NOT NULL AND n1.`claimCount` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`predicate` DESC, n1.`claimCount`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// errors/claimants-of-nobody
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(c:`Claim`) WHERE c.`current` WITH DISTINCT c
OPTIONAL MATCH (c)-[:`CLAIMED_BY`]->(w)
WITH w, c.documentId AS document, EXISTS { (c)<-[:`SUPPORTED_BY`]-() } AS contested
WITH w, count(*) AS claims, count(DISTINCT document) AS documents, sum(CASE WHEN contested THEN 1 ELSE 0 END) AS against
WITH w, claims, documents, against ORDER BY claims DESC, w.id LIMIT $v.p1
RETURN w, claims, documents, against }
WITH [CASE WHEN w IS NULL THEN [] ELSE [w] END, [], claims, documents, against] AS n1
  WITH n1 LIMIT $v.p1
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/claimants-of-nobody, errors/neighbourhood-of-nobody, errors/timeline-of-nobody, timeline/two-countries, traversal/common, traversal/neighbourhood, voices/about
  UNWIND $v.p0 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Entity` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([null, null, null, null, n1[0]]) AS c0

// errors/claimants-of-nobody
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p1
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n1
  WITH n1 LIMIT $v.p1
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/neighbourhood-of-nobody
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2_0 }
CALL (k2_0) { WITH k2_0 AS seen UNWIND k2_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p1 WITH collect(y) AS ys RETURN ys[..$v.p1] AS k2_1 }
WITH k2_0 + k2_1 AS k2, size(k2_0) AS inner
CALL (k2, inner) { CALL (k2) { UNWIND k2 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k2) - 1) AS i WITH i, k2[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k2, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k2[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k2[i] AS h, CASE WHEN p[0] = k2[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k2, steps, beyond, beyond > 0] AS n1
  WITH n1 LIMIT 1
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/neighbourhood-of-nobody
  MATCH (n1:`Country`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// errors/path-from-nobody, traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`)){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/path-from-nobody, traversal/common, traversal/cycles, traversal/paths, traversal/variables
  UNWIND $v.p0 + $v.p1 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Entity` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([null, null, null, null, n1[0]]) AS c0

// errors/path-from-nobody
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND (y3 = b2 OR (NOT y3.`id` IN $v.p3))){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`) AND (y4 = b2 OR (NOT y4.`id` IN $v.p3))){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/path-from-nobody, traversal/cycles, traversal/paths
  UNWIND $v.p0 + $v.p1 + $v.p2 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Entity` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([null, null, null, null, n1[0]]) AS c0

// errors/path-from-nobody
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r3.`claimIds` AND d.`id` IN $v.p3 AND size(w.`from`) > size(w.`to`) }){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r4.`claimIds` AND d.`id` IN $v.p3 AND size(w.`from`) > size(w.`to`) }){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// errors/path-from-nobody, traversal/common, traversal/neighbourhood, traversal/paths
  UNWIND $v.p0 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Dataset` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([null, null, null, null, n1[0]]) AS c0

// errors/timeline-of-nobody, timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NOT NULL
  WITH n1, coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, '') AS k2, coalesce(CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END, '~') AS k3
  WITH n1, k2, k3 ORDER BY k2, k3, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Claim` THEN 'CLAIM' END)]) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`predicate` = $v.p0 AND n1.`valueNumber` < $v.p1 AND n1.`valueNumber` >= $v.p2)) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`valueLow` > $v.p0 AND n1.`valueHigh` IS NULL AND n1.`valueWordsFolded` CONTAINS $v.p1)) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND toLower(n1.`valueUnit`) = $v.p1 AND n1.`valueAssumptionFolded` CONTAINS $v.p2) RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1 AND n1.`valueTextFolded` STARTS WITH $v.p2 AND toLower(n1.`valueLanguage`) IN $v.p3)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1 AND n1.`valueText` = $v.p2) RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`valuePeriodEdtf` IS NOT NULL AND (n1.`valuePeriodEarliest` IS NULL OR n1.`valuePeriodEarliest` <= $v.p1) AND (n1.`valuePeriodLatest` IS NULL OR n1.`valuePeriodLatest` >= $v.p2))
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`predicate` = $v.p0 AND n1.`valuePeriodEdtf` IS NULL)) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND point.distance(point({latitude: n1.`valuePointLatitude`, longitude: n1.`valuePointLongitude`}), point({latitude: $v.p0.latitude, longitude: $v.p0.longitude})) <= $v.p0.distance) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND n1.`qualifiersLength` > $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND toLower(n1.`qualifiersRole`) IN $v.p1) RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND EXISTS { MATCH (n1)-[r2:`OCCASION`]->(n2) WHERE (n2:`Meeting` AND n2.`id` = $v.p0) }) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND EXISTS { MATCH (n1)-[r2:`QUOTED_FROM`]->(n2) WHERE (n2.`prefix` IS NOT NULL AND n2.`start` <= $v.p0 AND n2.`pointer` IS NULL) }) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`predicate` = $v.p0 AND EXISTS { MATCH (n1)-[r2:`QUOTED_FROM`]->(n2) WHERE (toLower(n2.`file`) = $v.p1 AND n2.`row` = $v.p2) })) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`predicate` = $v.p0 AND EXISTS { MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2) WHERE (n2.`titleFolded` CONTAINS $v.p1 AND n2.`publishedEdtf` IS NOT NULL AND n2.`publishedLatest` < $v.p2) })) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`modality` = $v.p0 AND NOT EXISTS { MATCH (n1)-[r2:`HELD_BY`]->(n2) WHERE (size(r2.`from`) > size(r2.`to`) AND NOT coalesce(n2.`id` = $v.p1, false)) })) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`recordedAt` > $v.p0) AND (n1.`current` AND n1.`predicate` = $v.p1) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`recordedAt` < $v.p0) AND (n1.`current`) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE n1.`current` = $v.p0 AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`validTimeEdtf` IS NOT NULL AND n1.`validTimeEarliest` >= $v.p1 AND n1.`validTimeEarliest` <= $v.p2 AND n1.`validTimeLatest` <= $v.p3)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`assertedOnEdtf` IS NOT NULL) RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND NOT EXISTS { MATCH (n1)-[r3:`CLAIMED_BY`]->(n3) }) RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`rank` = $v.p0 AND n1.`confidence` < $v.p1 AND n1.`voice` = $v.p2 AND n1.`reading` = $v.p3 AND toLower(n1.`language`) = $v.p4)) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-by-everything
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`snak` = $v.p0 AND n1.`snak` = $v.p1)) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-filtered
  MATCH (n1:`Claim`) WHERE (n1.`current` AND n1.`modality` IN $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-filtered
  MATCH (n1:`Claim`) WHERE (n1.`current` AND n1.`modality` IN $v.p0) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// evidence/claims-filtered
  MATCH (n1:`Claim`) WHERE (n1.`current` AND n1.`snak` = $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-filtered
  MATCH (n1:`Claim`) MATCH (n1)-[r2:`CLAIMED_BY`]->(n2:`Entity`) WHERE n2.`id` IN $v.p0 AND n2.`id` IS NOT NULL MATCH (n1)-[r3:`FROM_DOCUMENT`]->(n3:`Document`) WHERE n3.`id` = $v.p1 AND n3.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`voice` = $v.p2) RETURN count(*) AS c0

// evidence/claims-filtered
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND (EXISTS { MATCH (n1)-[r3:`SUBJECT`]->(n3) WHERE n3.`id` = $v.p1 } OR EXISTS { MATCH (n1)-[r4:`OBJECT`]->(n4) WHERE n4.`id` = $v.p2 }))
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-of-a-passage, search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// evidence/claims-of-a-passage
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Passage` AND (NOT EXISTS { MATCH (n1)<-[r2:`QUOTED_FROM`]-(n2) WHERE (n2.`current` AND n2.`modality` = $v.p3) } AND NOT EXISTS { MATCH (n1)<-[r3:`QUOTED_FROM`]-(n3) WHERE (n3.`current` AND NOT coalesce(n3.`polarity` = $v.p4, false)) } AND COUNT { MATCH (n1)<-[r4:`QUOTED_FROM`]-(n4) WHERE n4.`current` } >= $v.p5))
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k5
  WITH n1, s1, k5 ORDER BY k5 DESC, s1 DESC, n1.`id` LIMIT $v.p6
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// evidence/claims-of-a-passage
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Passage` AND EXISTS { MATCH (n1)<-[r2:`QUOTED_FROM`]-(n2) WHERE n2.`current` = $v.p3 }) RETURN count(*) AS c0

// evidence/claims-of-a-passage
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Claim`) MATCH (n1)-[r2:`FROM_DOCUMENT`]->(n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current`)
  WITH n1, head(COLLECT { MATCH (n1)-[r4:`QUOTED_FROM`]->(n4) WITH n4 LIMIT 1 RETURN COUNT { MATCH (n4)<-[r5:`QUOTED_FROM`]-(n5) WHERE n5.`current` } }) AS k3
  WITH n1, k3 ORDER BY k3 IS NULL, k3 DESC, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-of-an-entity
  MATCH (n1:`Facility` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/facts-and-relations
  MATCH (n1:`Project` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none
  MATCH (n1:`Exercise` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none
  MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none
  MATCH (n1:`Country` {`id`: $v.p0}) WHERE (n1.`recordedAt` IS NULL OR n1.`recordedAt` <= $v.p1)
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none
  MATCH (n2:`Country`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Place`) MATCH (n1)-[r2:`LOCATED_IN`]->(n2:`Country`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n2:`Party`) WHERE n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Meeting`) MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n2:`Party`) WHERE n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Meeting`) MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(n2:`Party`) WHERE n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 RETURN count(*) AS c0

// filters/groups-expanded
  MATCH (n1:`Cooperation`) WHERE NOT EXISTS { MATCH (n1)<-[r2:`COOPERATES_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND (n2:`Country` AND n2.`iso2Folded` = $v.p0) } AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n1:`Cooperation`) WHERE NOT EXISTS { MATCH (n1)<-[r2:`COOPERATES_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND (n2:`Country` AND n2.`iso2Folded` = $v.p0) } AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/groups-expanded
  MATCH (n1:`Cooperation`) WHERE (NOT EXISTS { MATCH (n1)<-[r2:`COOPERATES_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND (NOT n2:`Country` OR NOT coalesce(n2.`regionFolded` = $v.p0, false)) } AND COUNT { MATCH (n1)<-[r3:`COOPERATES_IN`]-(g3)((:`Group`)<-[m3:`MEMBER_OF`]-()){0,1}(n3:`Party`) WHERE (size(m3) = 1 OR NOT EXISTS { MATCH (g3:`Group`)<-[x3:`MEMBER_OF`]-() }) RETURN DISTINCT n3 } >= $v.p1) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n2:`Party`) WHERE n2.`nameFolded` = $v.p1 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Cooperation`) MATCH (n1)<-[r2:`COOPERATES_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND (r2.`role` = $v.p0 AND n2.`nameFolded` = $v.p1) AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n1:`Country`) WHERE EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`]->(:`Group`)){0,1}(h2)<-[r2:`LOCATED_IN`]-(n2:`Project`) WHERE n2.`kind` = $v.p0 } AND n1.`id` IS NOT NULL
  WITH n1.`subregion` AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4
  WITH g3, m4 ORDER BY m4 DESC, g3 LIMIT $v.p1
  RETURN collect([g3, m4]) AS c0

// filters/groups-expanded
  MATCH (n1:`Country`) WHERE EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`]->(:`Group`)){0,1}(h2)<-[r2:`LOCATED_IN`]-(n2:`Project`) WHERE n2.`kind` = $v.p0 } AND n1.`id` IS NOT NULL
  WITH count(*) AS m3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4 RETURN [m3, m4] AS c0

// filters/groups-expanded
  MATCH (n1:`Country`) WHERE EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`]->(:`Group`)){0,1}(h2)<-[r2:`LOCATED_IN`]-(n2:`Project`) WHERE n2.`kind` = $v.p0 } AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded, roots/several-roots
  MATCH (n1:`Meeting` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n1:`Country`) WHERE (EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`]->(:`Group`) WHERE (k2.`validFrom` IS NULL OR k2.`validFrom` <= $v.p0) AND (k2.`validTo` IS NULL OR k2.`validTo` >= $v.p0)){0,1}(h2)-[r2:`COOPERATES_IN`]->(n2) WHERE (head(COLLECT { MATCH (n2)-[:`HAS_FACT`]->(vf) WHERE vf.`field` = 'KIND' AND (vf.`validFrom` IS NULL OR vf.`validFrom` <= $v.p0) AND (vf.`validTo` IS NULL OR vf.`validTo` >= $v.p0) RETURN coalesce(vf.`valueText`, vf.`valuePeriodEdtf`) AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p1 AND ((r2.`validFrom` IS NULL OR r2.`validFrom` <= $v.p0) AND (r2.`validTo` IS NULL OR r2.`validTo` >= $v.p0))) } AND head(COLLECT { MATCH (n1)-[:`HAS_FACT`]->(vf) WHERE vf.`field` = 'REGION' AND (vf.`validFrom` IS NULL OR vf.`validFrom` <= $v.p0) AND (vf.`validTo` IS NULL OR vf.`validTo` >= $v.p0) RETURN vf.`valueTextFolded` AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p2) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/groups-expanded
  MATCH (n1:`Country`) WHERE (EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`|`PAST_MEMBER_OF`]->(:`Group`) WHERE (k2.`recordedFrom` IS NULL OR k2.`recordedFrom` <= $v.p0) AND (k2.`recordedTo` IS NULL OR k2.`recordedTo` > $v.p0)){0,1}(h2)-[r2:`COOPERATES_IN`|`PAST_COOPERATES_IN`]->(n2) WHERE (head(COLLECT { MATCH (n2)-[:`HAS_FACT`|`PAST_HAS_FACT`]->(vf) WHERE vf.`field` = 'KIND' AND (vf.`recordedFrom` IS NULL OR vf.`recordedFrom` <= $v.p0) AND (vf.`recordedTo` IS NULL OR vf.`recordedTo` > $v.p0) RETURN coalesce(vf.`valueText`, vf.`valuePeriodEdtf`) AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p1 AND ((r2.`recordedFrom` IS NULL OR r2.`recordedFrom` <= $v.p0) AND (r2.`recordedTo` IS NULL OR r2.`recordedTo` > $v.p0))) } AND (n1.`recordedAt` IS NULL OR n1.`recordedAt` <= $v.p0)) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE any(x IN coalesce(n1.`aliasesFolded`, []) WHERE x CONTAINS $v.p0) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE any(x IN coalesce(n1.`aliasesFolded`, []) WHERE x IN $v.p0) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE all(x IN $v.p0 WHERE x IN coalesce(n1.`aliasesFolded`, [])) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE $v.p0 IN coalesce(n1.`aliases`, []) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE point.distance(n1.`locationPoint`, point({latitude: $v.p0.latitude, longitude: $v.p0.longitude})) <= $v.p0.distance AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Country`) WHERE point.withinBBox(n1.`locationPoint`, point({latitude: $v.p0.south, longitude: $v.p0.west}), point({latitude: $v.p0.north, longitude: $v.p0.east})) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Place`) WHERE n1.`locationLatitude` IS NULL AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/lists-places-values
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`valueNumber` >= $v.p0 AND toLower(n1.`valueUnit`) = $v.p1 AND n1.`qualifiersRole` IS NULL)) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Entity`) WHERE ((n1:`Fund` AND n1.`kind` = $v.p0) OR (n1:`Event` AND (n1.`timeEdtf` IS NOT NULL AND (n1.`timeEarliest` IS NULL OR n1.`timeEarliest` <= $v.p1) AND (n1.`timeLatest` IS NULL OR n1.`timeLatest` >= $v.p2)))) AND n1.`id` IS NOT NULL AND n1.`type` IS NOT NULL
  WITH n1 ORDER BY n1.`type`, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/lists-places-values
  MATCH (n1:`Entity`) WHERE (n1:`Party` AND COUNT { MATCH (n1)-[r2:`COOPERATES_IN`]->(n2) } > $v.p0) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n2:`Dataset`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Project`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) AND n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n2:`Dataset`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Project`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) AND n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 RETURN count(*) AS c0

// filters/mentions
  MATCH (n1:`Entity`) WHERE (n1.`type` = $v.p0 AND NOT EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) AND NOT coalesce(n2.`id` = $v.p1, false) }) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n1:`Entity`) WHERE (n1.`type` = $v.p0 AND NOT EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) AND NOT coalesce(n2.`id` = $v.p1, false) }) AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/mentions
  MATCH (n1:`Country`) WHERE COUNT { MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) RETURN DISTINCT n2 } >= $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Entity`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(c2:`Claim`)-[:`FROM_DOCUMENT`]->(n2:`Document`) WHERE c2.`current` AND n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`type` = $v.p1)
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n2:`Document`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Entity`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(c2:`Claim`)-[:`FROM_DOCUMENT`]->(n2:`Document`) WHERE c2.`current` AND n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`type` = $v.p1) RETURN count(*) AS c0

// filters/mentions
  MATCH (n1:`Organization`) WHERE NOT EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(c2:`Claim`)-[:`FROM_DOCUMENT`]->(n2:`Document`) WHERE c2.`current` } AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/mentions
  MATCH (n1:`Entity`) WHERE EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n2:`Claim`) WHERE (n2.`current` AND n2.`modality` = $v.p0) } AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n1:`Entity`) WHERE EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n2:`Claim`) WHERE (n2.`current` AND n2.`modality` = $v.p0) } AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/mentions
  MATCH (n3:`Dataset`) WHERE n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n3 MATCH (n1:`Country`) MATCH (n1)<-[r2:`LOCATED_IN`]-(n2:`Project`) MATCH (n2)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c3)-[h3:`HELD_BY`*0..1]->(n3:`Dataset`) WHERE all(one IN h3 WHERE size(one.`from`) > size(one.`to`)) AND n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n3:`Dataset`) WHERE n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n3 MATCH (n1:`Country`) MATCH (n1)<-[r2:`LOCATED_IN`]-(n2:`Project`) MATCH (n2)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c3)-[h3:`HELD_BY`*0..1]->(n3:`Dataset`) WHERE all(one IN h3 WHERE size(one.`from`) > size(one.`to`)) AND n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n1 RETURN count(*) AS c0

// filters/mentions
  MATCH (n2:`Dataset`) WHERE n2.`id` = $v.p1 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Country`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE (all(one IN h2 WHERE any(nth IN range(0, size(one.`from`) - 1) WHERE one.`from`[nth] <= $v.p0 AND (nth >= size(one.`to`) OR one.`to`[nth] > $v.p0)))) AND n2.`id` = $v.p1 AND n2.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`recordedAt` IS NULL OR n1.`recordedAt` <= $v.p0) RETURN count(*) AS c0

// filters/mentions
  MATCH (n1:`Country`) WHERE EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(c2:`Claim`)-[:`FROM_DOCUMENT`]->(n2:`Document`) WHERE c2.`current` AND (c2.`validTimeEarliest` IS NOT NULL OR c2.`validTimeLatest` IS NOT NULL) AND (c2.`validTimeEarliest` IS NULL OR c2.`validTimeEarliest` <= $v.p0) AND (c2.`validTimeLatest` IS NULL OR c2.`validTimeLatest` >= $v.p0) AND n2.`titleFolded` STARTS WITH $v.p1 } AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/mentions
  MATCH (n1:`Country`) WHERE EXISTS { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(c2:`Claim`)-[:`FROM_DOCUMENT`]->(n2:`Document`) WHERE c2.`current` AND (c2.`validTimeEarliest` IS NOT NULL OR c2.`validTimeLatest` IS NOT NULL) AND (c2.`validTimeEarliest` IS NULL OR c2.`validTimeEarliest` <= $v.p0) AND (c2.`validTimeLatest` IS NULL OR c2.`validTimeLatest` >= $v.p0) AND n2.`titleFolded` STARTS WITH $v.p1 } AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/null-and-absent
  MATCH (n1:`Fund`) WHERE n1.`kind` IS NULL AND n1.`id` IS NOT NULL RETURN count(*) AS c0

// filters/periods
  MATCH (n1:`Exercise`) WHERE (n1.`timeEdtf` IS NOT NULL AND (n1.`timeEarliest` IS NULL OR n1.`timeEarliest` <= $v.p0) AND (n1.`timeLatest` IS NULL OR n1.`timeLatest` >= $v.p1)) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/periods
  CALL () { MATCH (n2:`Exercise`) WHERE (n2.`timeLatest` < $v.p0) AND n2.`id` IS NOT NULL WITH n2 LIMIT toInteger(100 * sqrt($v.p1)) + 1 RETURN count(*) AS h3 }
  CALL (h3) {
    UNWIND CASE WHEN h3 <= toInteger(100 * sqrt($v.p1)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n2:`Exercise`) WHERE (n2.`timeLatest` < $v.p0) AND n2.`id` IS NOT NULL WITH n2 AS n1 LIMIT toInteger(100 * sqrt($v.p1)) + 1 WITH n1 WHERE (n1.`timeLatest` < $v.p0) AND (n1.`timeEdtf` IS NOT NULL) AND n1.`id` IS NOT NULL
      WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
      RETURN n1 }
    RETURN n1 AS n1
    UNION ALL
    UNWIND CASE WHEN h3 > toInteger(100 * sqrt($v.p1)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n4:`Exercise`) WHERE coalesce((n4.`timeLatest` < $v.p0), false) AND (n4.`timeEdtf` IS NOT NULL) AND n4.`id` IS NOT NULL AND n4.`nameFolded` IS NOT NULL
      WITH n4 ORDER BY n4.`nameFolded`, n4.`id` LIMIT $v.p1
      RETURN n4 }
    RETURN n4 AS n1
  }
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/periods
  CALL () { MATCH (n2:`Exercise`) WHERE (n2.`timeEarliest` >= $v.p0 AND n2.`timeEarliest` <= $v.p1) AND n2.`id` IS NOT NULL WITH n2 LIMIT toInteger(100 * sqrt($v.p3)) + 1 RETURN count(*) AS h3 }
  CALL (h3) {
    UNWIND CASE WHEN h3 <= toInteger(100 * sqrt($v.p3)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n2:`Exercise`) WHERE (n2.`timeEarliest` >= $v.p0 AND n2.`timeEarliest` <= $v.p1) AND n2.`id` IS NOT NULL WITH n2 AS n1 LIMIT toInteger(100 * sqrt($v.p3)) + 1 WITH n1 WHERE (n1.`timeEarliest` >= $v.p0 AND n1.`timeEarliest` <= $v.p1) AND (n1.`timeLatest` <= $v.p2) AND (n1.`timeEdtf` IS NOT NULL) AND n1.`id` IS NOT NULL
      WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p3
      RETURN n1 }
    RETURN n1 AS n1
    UNION ALL
    UNWIND CASE WHEN h3 > toInteger(100 * sqrt($v.p3)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n4:`Exercise`) WHERE coalesce((n4.`timeEarliest` >= $v.p0 AND n4.`timeEarliest` <= $v.p1), false) AND coalesce((n4.`timeLatest` <= $v.p2), false) AND (n4.`timeEdtf` IS NOT NULL) AND n4.`id` IS NOT NULL AND n4.`nameFolded` IS NOT NULL
      WITH n4 ORDER BY n4.`nameFolded`, n4.`id` LIMIT $v.p3
      RETURN n4 }
    RETURN n4 AS n1
  }
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/periods
  MATCH (n1:`Event`) WHERE n1.`timeEdtf` IS NULL AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/relations
  MATCH (n3:`Party`) WHERE n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n3 MATCH (n1:`Country`) MATCH (n1)-[r2:`PARTNER_IN`]->(n2:`Fund`) MATCH (n2)<-[r3:`PARTNER_IN`]-(n3:`Party`) WHERE n3.`id` = $v.p0 AND n3.`id` IS NOT NULL WITH DISTINCT n1 WHERE (NOT coalesce(n1.`id` = $v.p1, false))
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/relations
  MATCH (n1:`Project`) WHERE EXISTS { MATCH (n1)-[r2:`ENHANCES`]->(n2) WHERE (r2.`modality` = $v.p0 AND n2.`kind` = $v.p1) } AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/relations
  CALL () { MATCH (n3:`Country`) WHERE (n3.`area` < $v.p0) AND n3.`id` IS NOT NULL WITH n3 LIMIT toInteger(100 * sqrt($v.p2)) + 1 RETURN count(*) AS h4 }
  CALL (h4) {
    UNWIND CASE WHEN h4 <= toInteger(100 * sqrt($v.p2)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n3:`Country`) WHERE (n3.`area` < $v.p0) AND n3.`id` IS NOT NULL WITH n3 AS n1 LIMIT toInteger(100 * sqrt($v.p2)) + 1 WITH n1 WHERE (n1.`area` < $v.p0) AND (n1.`subregionFolded` IN $v.p1 AND NOT EXISTS { MATCH (n1)-[r2:`BORDERS`]-(n2) }) AND n1.`id` IS NOT NULL
      WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
      RETURN n1 }
    RETURN n1 AS n1
    UNION ALL
    UNWIND CASE WHEN h4 > toInteger(100 * sqrt($v.p2)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n5:`Country`) WHERE coalesce((n5.`area` < $v.p0), false) AND (n5.`subregionFolded` IN $v.p1 AND NOT EXISTS { MATCH (n5)-[r6:`BORDERS`]-(n6) }) AND n5.`id` IS NOT NULL AND n5.`nameFolded` IS NOT NULL
      WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p2
      RETURN n5 }
    RETURN n5 AS n1
  }
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/relations
  MATCH (n1:`Country`) WHERE COUNT { MATCH (n1)-[r2:`BORDERS`]-(n2) } >= $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/relations
  MATCH (n1:`Country`) WHERE (NOT EXISTS { MATCH (n1)-[r2:`BORDERS`]-(n2) WHERE NOT coalesce(n2.`subregionFolded` = $v.p0, false) } AND COUNT { MATCH (n1)-[r3:`BORDERS`]-(n3) } > $v.p1) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Country`) WHERE n1.`nameFolded` CONTAINS $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Country`) WHERE n1.`name` CONTAINS $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Country`) WHERE $v.p0 IN coalesce(n1.`aliasesFolded`, []) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  CALL () { MATCH (n2:`Country`) WHERE (n2.`area` < $v.p0 AND n2.`area` >= $v.p1) AND n2.`id` IS NOT NULL WITH n2 LIMIT toInteger(100 * sqrt($v.p3)) + 1 RETURN count(*) AS h3 }
  CALL (h3) {
    UNWIND CASE WHEN h3 <= toInteger(100 * sqrt($v.p3)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n2:`Country`) WHERE (n2.`area` < $v.p0 AND n2.`area` >= $v.p1) AND n2.`id` IS NOT NULL WITH n2 AS n1 LIMIT toInteger(100 * sqrt($v.p3)) + 1 WITH n1 WHERE (n1.`area` < $v.p0 AND n1.`area` >= $v.p1) AND (n1.`regionFolded` = $v.p2) AND n1.`id` IS NOT NULL
      WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p3
      RETURN n1 }
    RETURN n1 AS n1
    UNION ALL
    UNWIND CASE WHEN h3 > toInteger(100 * sqrt($v.p3)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n4:`Country`) WHERE coalesce((n4.`area` < $v.p0 AND n4.`area` >= $v.p1), false) AND (n4.`regionFolded` = $v.p2) AND n4.`id` IS NOT NULL AND n4.`nameFolded` IS NOT NULL
      WITH n4 ORDER BY n4.`nameFolded`, n4.`id` LIMIT $v.p3
      RETURN n4 }
    RETURN n4 AS n1
  }
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Country`) WHERE (n1.`iso2Folded` = $v.p0 OR n1.`iso3Folded` IN $v.p1) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Facility`) WHERE n1.`kind` IN $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// filters/text-and-numbers
  MATCH (n1:`Project`) WHERE (n1.`collective` = $v.p0 AND n1.`capacityAfter` IS NULL) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// language/introspection-mixed, roots/by-id-and-keys
  MATCH (n1:`Fund` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// orders/computed
  MATCH (n1:`Country`)
  WITH n1, COUNT { MATCH (n1)-[r3:`BORDERS`]-(n3) } AS k2
  WITH n1, k2 ORDER BY k2 DESC, n1.`area`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, k2]) AS c0

// orders/computed
  MATCH (n1:`Country`)
  WITH n1, point.distance(n1.`locationPoint`, point({latitude: $v.p0.latitude, longitude: $v.p0.longitude})) AS k2
  WITH n1, k2 ORDER BY k2, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// orders/computed
  MATCH (n1:`Country`)
  WITH n1, point.distance(n1.`locationPoint`, point({latitude: $v.p0.latitude, longitude: $v.p0.longitude})) AS k2
  WITH n1, k2 ORDER BY k2 IS NULL DESC, k2, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// orders/computed
  MATCH (n1:`Place`) WHERE EXISTS { MATCH (n1)-[r2:`LOCATED_IN`]->(n2) WHERE n2.`regionFolded` = $v.p0 } AND n1.`id` IS NOT NULL
  WITH n1, head(COLLECT { MATCH (n1)-[r4:`LOCATED_IN`]->(n4) WITH n4 ORDER BY r4.`sourceCount` DESC, r4.`validTo` DESC, n4.`id` LIMIT 1 RETURN n4.`nameFolded` }) AS k3
  WITH n1, k3 ORDER BY k3 IS NULL, k3 DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// orders/computed
  MATCH (n1:`Claim`) WHERE n1.`current` AND n1.`id` IS NOT NULL
  WITH n1, head(COLLECT { MATCH (n1)-[r3:`CLAIMED_BY`]->(n3) WITH n3 LIMIT 1 RETURN n3.`nameFolded` }) AS k2
  WITH n1, k2 ORDER BY k2 IS NULL DESC, k2, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// orders/computed
  MATCH (n1:`Person` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/by-id-and-keys
  MATCH (n1:`Country` {`iso2`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/by-id-and-keys
  CALL db.index.fulltext.queryNodes('communique_external_ids', $v.p1) YIELD node AS n1 WHERE n1:`Entity` AND $v.p0 IN n1.`externalIds`
  WITH n1 LIMIT 1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/interfaces
  UNWIND range(0, size($v.p0) - 1) AS i1 MATCH (n1:`Entity` {id: $v.p0[i1]}) USING INDEX SEEK n1:`Entity`(id)
  WITH n1, i1 ORDER BY i1, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/interfaces
  MATCH (n1:`Event`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/interfaces
  MATCH (n1:`Event`) RETURN count(*) AS c0

// roots/interfaces
  MATCH (n1:`Party`) WHERE n1.`nameFolded` STARTS WITH $v.p0 AND n1.`id` IS NOT NULL AND n1.`type` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`type` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/interfaces
  MATCH (n1:`Party` {`id`: $v.p0})
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/several-roots
  MATCH (n1:`Fund`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/several-roots
  MATCH (n1:`Fund`) RETURN count(*) AS c0

// roots/several-roots
  MATCH (n1:`Exercise`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// roots/several-roots
  MATCH (n1:`Dataset`) WHERE n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4
  WITH g2, m3, m4 ORDER BY m3 DESC, g2 LIMIT $v.p3
  RETURN collect([g2, m3, m4]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4 RETURN [m2, m3, m4] AS c0

// search/facets, search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4
  WITH g2, m3, m4 ORDER BY g2 IS NULL, g2 DESC, g2 LIMIT $v.p4
  RETURN collect([g2, m3, m4]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2, s1, n1.`id` DESC LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, k2, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Party` AND n1.`nameFolded` STARTS WITH $v.p3)
  WITH coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p4
  RETURN collect([g2, m3]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Party` AND n1.`nameFolded` STARTS WITH $v.p3)
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4
  WITH g2, m3, m4 ORDER BY m4 DESC, g2 LIMIT $v.p3
  RETURN collect([g2, m3, m4]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p3
  RETURN collect([g2, m3]) AS c0

// search/facets
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3 RETURN [m2, m3] AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, k2, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, k2, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) RETURN count(*) AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Fund` AND n1.`status` = $v.p3)
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p4
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n1:`Fund` AND n1.`status` = $v.p3) RETURN count(*) AS c0

// search/found
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2, s1, n1.`id` DESC LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, k2, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0

// timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NOT NULL RETURN count(*) AS c0

// timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NOT NULL
  WITH n1, coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, '') AS k2, coalesce(CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END, '~') AS k3
  WITH n1, k2, k3 ORDER BY k2 DESC, k3 DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Claim` THEN 'CLAIM' END)]) AS c0

// timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NOT NULL AND coalesce(CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END, '~') >= $v.p1 AND coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, '') <= $v.p2
  WITH n1, coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, '') AS k2, coalesce(CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END, '~') AS k3
  WITH n1, k2, k3 ORDER BY k2, k3, n1.`id` LIMIT $v.p3
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Claim` THEN 'CLAIM' END)]) AS c0

// timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null, coalesce(n1.`type`, CASE WHEN n1:`Claim` THEN 'CLAIM' END)]) AS c0

// timeline/two-countries
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n1 WHERE coalesce(CASE WHEN n1:`Event` THEN n1.timeEarliest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeEarliest ELSE n1.valuePeriodEarliest END, CASE WHEN n1:`Event` THEN n1.timeLatest WHEN coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NOT NULL THEN n1.validTimeLatest ELSE n1.valuePeriodLatest END) IS NULL RETURN count(*) AS c0

// traversal/common
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2 }
CALL (k2) { CALL (k2) { UNWIND k2 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, a AS one UNION ALL MATCH (a:`Entity`) WHERE a.`id` IN $v.p1 MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, null AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p2 AND edges = links AND NOT y IN k2
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p3 RETURN y, them }
WITH [[y], [a IN k2 WHERE a IN them | [a, y]], size(them)] AS n1
  WITH n1 LIMIT $v.p3
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4 LIMIT 1
    RETURN collect([elementId(n4), null, [k IN $v.k2 | n4[k]], null]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    CALL (n6, m6) {
      WITH n6 AS n8
      WITH n8 LIMIT 1
      RETURN collect([elementId(n8), null, [k IN $v.k6 | n8[k]], null]) AS c7
    }
    CALL (n6, m6) {
      WITH m6 AS n10
      WITH n10 LIMIT 1
      RETURN collect([elementId(n10), null, [k IN $v.k8 | n10[k]], null]) AS c9
    }
    RETURN collect([elementId(n6), elementId(m6), [k IN $v.k4 | n6[k]], null, c7, c9]) AS c5
  }
  RETURN collect([null, null, null, null, c3, n1[2], c5]) AS c0

// traversal/common
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2 }
CALL (k2) { CALL (k2) { UNWIND k2 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE type(r) IN CASE WHEN startNode(r) = a THEN $v.p3 ELSE $v.p4 END AND r.`status` IN $v.p5 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p6 AND size(w.`from`) > size(w.`to`) } RETURN y, a AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p1 AND edges = links AND NOT y IN k2 AND y.`type` IN $v.p7
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p2 RETURN y, them }
WITH [[y], [a IN k2 WHERE a IN them | [a, y]], size(them)] AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4 LIMIT 1
    RETURN collect([elementId(n4), null, [k IN $v.k2 | n4[k]], null]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    CALL (n6, m6) {
      WITH n6 AS n8
      WITH n8 LIMIT 1
      RETURN collect([elementId(n8), null, [k IN $v.k6 | n8[k]], null]) AS c7
    }
    RETURN collect([elementId(n6), elementId(m6), [k IN $v.k4 | n6[k]], null, c7]) AS c5
  }
  RETURN collect([null, null, null, null, c3, n1[2], c5]) AS c0

// traversal/common
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2 }
CALL (k2) { CALL (k2) { UNWIND k2 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, a AS one UNION ALL MATCH (a:`Entity`) WHERE a.`id` IN $v.p1 MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, null AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p2 AND edges = links AND NOT y IN k2
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p3 RETURN y, them }
WITH [[y], [a IN k2 WHERE a IN them | [a, y]], size(them)] AS n1
  WITH n1 LIMIT $v.p3
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`)){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  CALL (n1) {
    UNWIND n1[1] AS q8 WITH q8[0] AS n8, q8[1] AS m8
    WITH n8, m8
    CALL (n8, m8) {
      WITH n8 AS n10
      WITH n10 LIMIT 1
      RETURN collect([elementId(n10), null, [k IN $v.k6 | n10[k]], null]) AS c9
    }
    CALL (n8, m8) {
      WITH m8 AS n12
      WITH n12 LIMIT 1
      RETURN collect([elementId(n12), null, [k IN $v.k8 | n12[k]], null]) AS c11
    }
    RETURN collect([elementId(n8), elementId(m8), [k IN $v.k4 | n8[k]], null, c9, c11, NOT EXISTS { MATCH (n8)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m8) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }]) AS c7
  }
  RETURN collect([null, null, null, null, n1[2], c5, c7]) AS c0

// traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND type(r3) IN CASE WHEN startNode(r3) = x3 THEN $v.p3 ELSE $v.p4 END AND (y3 = b2 OR (NOT y3.`id` IN $v.p5 AND y3:`Country`))){1,3}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 3] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 3 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`) AND type(r4) IN CASE WHEN startNode(r4) = x4 THEN $v.p3 ELSE $v.p4 END AND (y4 = b2 OR (NOT y4.`id` IN $v.p5 AND y4:`Country`))){1,3}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  RETURN collect([null, null, null, null, n1[2], c5]) AS c0

// traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND type(r3) IN CASE WHEN startNode(r3) = x3 THEN $v.p3 ELSE $v.p4 END){1,3}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 3] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 3 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`) AND type(r4) IN CASE WHEN startNode(r4) = x4 THEN $v.p3 ELSE $v.p4 END){1,3}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  RETURN collect([null, null, null, null, n1[2], c5]) AS c0

// traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND (r3.`validFrom` IS NULL OR r3.`validFrom` <= $v.p3) AND (r3.`validTo` IS NULL OR r3.`validTo` >= $v.p3)){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`) AND (r4.`validFrom` IS NULL OR r4.`validFrom` <= $v.p3) AND (r4.`validTo` IS NULL OR r4.`validTo` >= $v.p3)){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  RETURN collect([null, null, null, null, n1[2], c5]) AS c0

// traversal/cycles
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,2}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// traversal/neighbourhood
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2_0 }
CALL (k2_0) { WITH k2_0 AS seen UNWIND k2_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p1 WITH collect(y) AS ys RETURN ys[..($v.p1 + 1) / 2] AS k2_1 }
CALL (k2_0, k2_1) { WITH k2_0 + k2_1 AS seen UNWIND k2_1 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p1 WITH collect(y) AS ys RETURN ys[..$v.p1 - size(k2_1)] AS k2_2 }
WITH k2_0 + k2_1 + k2_2 AS k2, size(k2_0) + size(k2_1) AS inner
CALL (k2, inner) { CALL (k2) { UNWIND k2 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k2) - 1) AS i WITH i, k2[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k2, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k2[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k2[i] AS h, CASE WHEN p[0] = k2[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k2, steps, beyond, beyond > 0] AS n1
  WITH n1 LIMIT 1
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4
    RETURN collect([elementId(n4), null, [k IN $v.k2 | n4[k]], null]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    CALL (n6, m6) {
      WITH n6 AS n8
      WITH n8 LIMIT 1
      RETURN collect([elementId(n8), null, [k IN $v.k6 | n8[k]], null]) AS c7
    }
    CALL (n6, m6) {
      WITH m6 AS n10
      WITH n10 LIMIT 1
      RETURN collect([elementId(n10), null, [k IN $v.k8 | n10[k]], null]) AS c9
    }
    RETURN collect([elementId(n6), elementId(m6), [k IN $v.k4 | n6[k]], null, c7, c9, NOT EXISTS { MATCH (n6)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }]) AS c5
  }
  RETURN collect([null, null, null, null, c3, c5, n1[3], n1[2]]) AS c0

// traversal/neighbourhood
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2_0 }
CALL (k2_0) { WITH k2_0 AS seen UNWIND k2_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND type(r) IN CASE WHEN startNode(r) = h THEN $v.p2 ELSE $v.p3 END AND r.`status` IN $v.p4 AND (y.`type` IN $v.p5 AND y.`nameFolded` CONTAINS $v.p6) WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p1 WITH collect(y) AS ys RETURN ys[..$v.p1] AS k2_1 }
WITH k2_0 + k2_1 AS k2, size(k2_0) AS inner
CALL (k2, inner) { CALL (k2) { UNWIND k2 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k2) - 1) AS i WITH i, k2[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND type(r) IN CASE WHEN startNode(r) = h THEN $v.p2 ELSE $v.p3 END AND r.`status` IN $v.p4 RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner) AND (y.`type` IN $v.p5 AND y.`nameFolded` CONTAINS $v.p6))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k2, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k2[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k2[i] AS h, CASE WHEN p[0] = k2[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k2, steps, beyond, beyond > 0] AS n1
  WITH n1 LIMIT 1
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4
    RETURN collect([elementId(n4), null, [k IN $v.k2 | n4[k]], null]) AS c3
  }
  RETURN collect([null, null, null, null, c3, n1[2], n1[3]]) AS c0

// traversal/neighbourhood
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2_0 }
CALL (k2_0) { WITH k2_0 AS seen UNWIND k2_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p2 AND size(w.`from`) > size(w.`to`) } WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p1 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p1 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p1 WITH collect(y) AS ys RETURN ys[..$v.p1] AS k2_1 }
WITH k2_0 + k2_1 AS k2, size(k2_0) AS inner
CALL (k2, inner) { CALL (k2) { UNWIND k2 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k2) - 1) AS i WITH i, k2[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p2 AND size(w.`from`) > size(w.`to`) } RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k2, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k2[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k2[i] AS h, CASE WHEN p[0] = k2[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k2, steps, beyond, beyond > 0] AS n1
  WITH n1 LIMIT 1
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4
    RETURN collect([elementId(n4), null, [k IN $v.k2 | n4[k]], null]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    RETURN collect([elementId(n6), elementId(m6), [k IN $v.k4 | n6[k]], null, NOT EXISTS { MATCH (n6)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p2 AND size(w.`from`) > size(w.`to`) } }]) AS c5
  }
  RETURN collect([null, null, null, null, c3, c5, n1[2]]) AS c0

// traversal/paths
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3)){1,5}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 5] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 5 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4)){1,5}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  CALL (n1) {
    UNWIND n1[1] AS q8 WITH q8[0] AS n8, q8[1] AS m8
    WITH n8, m8
    CALL (n8, m8) {
      WITH n8 AS n10
      WITH n10 LIMIT 1
      RETURN collect([elementId(n10), null, [k IN $v.k6 | n10[k]], null]) AS c9
    }
    CALL (n8, m8) {
      WITH m8 AS n12
      WITH n12 LIMIT 1
      RETURN collect([elementId(n12), null, [k IN $v.k8 | n12[k]], null]) AS c11
    }
    RETURN collect([elementId(n8), elementId(m8), [k IN $v.k4 | n8[k]], null, c9, c11, NOT EXISTS { MATCH (n8)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m8) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }]) AS c7
  }
  RETURN collect([null, null, null, null, n1[2], c5, c7]) AS c0

// traversal/paths
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`)){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([elementId(n6), null, [k IN $v.k2 | n6[k]], null]) AS c5
  }
  RETURN collect([null, null, null, null, n1[2], c5]) AS c0

// traversal/paths
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND type(r3) IN CASE WHEN startNode(r3) = x3 THEN $v.p3 ELSE $v.p4 END AND r3.`status` IN $v.p5 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r3.`claimIds` AND d.`id` IN $v.p6 AND size(w.`from`) > size(w.`to`) } AND (y3 = b2 OR (NOT y3.`id` IN $v.p9 AND (y3:`Event` AND (y3.`timeEdtf` IS NOT NULL AND (y3.`timeEarliest` IS NULL OR y3.`timeEarliest` <= $v.p7) AND (y3.`timeLatest` IS NULL OR y3.`timeLatest` >= $v.p8)))))){1,2}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n5
    WITH n5
    RETURN collect([elementId(n5), null, [k IN $v.k2 | n5[k]], null]) AS c4
  }
  CALL (n1) {
    UNWIND n1[1] AS q7 WITH q7[0] AS n7, q7[1] AS m7
    WITH n7, m7
    RETURN collect([elementId(n7), elementId(m7), [k IN $v.k4 | n7[k]], null]) AS c6
  }
  RETURN collect([null, null, null, null, n1[2], c4, c6]) AS c0

// traversal/paths
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 1 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,1}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([null, null, null, null, n1[2]]) AS c0

// traversal/variables
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND type(r3) IN CASE WHEN startNode(r3) = x3 THEN $v.p3 ELSE $v.p4 END){1,2}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n5
    WITH n5
    RETURN collect([elementId(n5), null, [k IN $v.k2 | n5[k]], null]) AS c4
  }
  RETURN collect([null, null, null, null, n1[2], c4]) AS c0

// voices/about
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
    RETURN collect([elementId(n3), null, [k IN $v.k2 | n3[k]], null]) AS c2
  }
  RETURN collect([null, null, null, null, c2, n1[2], n1[3], n1[4]]) AS c0

// voices/about
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
    RETURN collect([elementId(n3), null, [k IN $v.k2 | n3[k]], null]) AS c2
  }
  RETURN collect([null, null, null, null, c2, n1[2]]) AS c0

// voices/about
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p1
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n1
  WITH n1 LIMIT $v.p1
  CALL (n1) {
    UNWIND n1[0] AS n3
    WITH n3
    RETURN collect([elementId(n3), null, [k IN $v.k2 | n3[k]], null]) AS c2
  }
  CALL (n1) {
    UNWIND n1[1] AS n5
    WITH n5
    RETURN collect([elementId(n5), null, [k IN $v.k4 | n5[k]], null]) AS c4
  }
  RETURN collect([null, null, null, null, c2, n1[3], n1[2], c4]) AS c0

// voices/about
  CALL () { MATCH (e:`Entity`) WHERE e.id IN $v.p0 MATCH (e)<-[:`CONCERNS`]-(d:`Dispute`) WITH DISTINCT d
MATCH (d)-[:`HAS_SIDE`]->(s)-[:`SUPPORTED_BY`]->(c) MATCH (o:`Claim`)
WHERE o.id IN s.contestedBy AND (s.implied IS NULL OR NOT (c.id IN s.implied AND o.id IN s.implied)) AND (coalesce(c.validTimeEarliest, c.validTimeLatest) IS NULL OR coalesce(o.validTimeEarliest, o.validTimeLatest) IS NULL OR (coalesce(c.validTimeEarliest, '') <= coalesce(o.validTimeLatest, '~') AND coalesce(o.validTimeEarliest, '') <= coalesce(c.validTimeLatest, '~'))) AND (s.framed IS NULL OR o.snak <> 'VALUE' OR o.polarity = 'DENIES' OR o.claimantId = c.claimantId)
WITH d, c, o, coalesce(c.claimantId, '') AS one, coalesce(o.claimantId, '') AS other WHERE one < other
WITH one, other, collect(DISTINCT d) AS disputes, count(DISTINCT c) + count(DISTINCT o) AS claims
WITH one, other, disputes, claims ORDER BY size(disputes) DESC, claims DESC, one, other LIMIT $v.p1
CALL (one, other) { MATCH (w:`Entity`) WHERE w.id IN [one, other] WITH w ORDER BY w.id RETURN collect(w) AS two }
CALL (disputes) { UNWIND disputes AS d WITH d ORDER BY d.claimCount DESC, d.id
  RETURN collect(d)[..100] AS shown }
RETURN two, shown, claims, size(disputes) AS number }
WITH [two, shown, claims, number] AS n1
  WITH n1 LIMIT $v.p1
  RETURN collect([null, null, null, null, n1[3]]) AS c0


// CYPHER replan=skip UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i]
// CALL (n) {
// …
// }
// RETURN i, c0 AS c

// aggregates/edges
  MATCH (n)-[r1:`PARTNER_IN`]->(n1:`Project`)
  WITH n1[$v.d0] AS g2, r1[$v.d1] AS g3, r1[$v.d2] AS g4, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m5, count(CASE WHEN n1.`collective` THEN 1 END) AS m6, count(r1[$v.d3]) AS m7, sum(r1[$v.d3] / 1000000000) AS m8, sum(r1[$v.d3] % 1000000000) AS m9, min(r1[$v.d3]) AS m10, sum(r1[$v.d4] / 1000000000) AS m11, sum(r1[$v.d4] % 1000000000) AS m12
  WITH g2, g3, g4, m5, m6, m7, m8, m9, m10, m11, m12 ORDER BY m11 + m12 / 1000000000 - CASE WHEN m12 % 1000000000 < 0 THEN 1 ELSE 0 END DESC, (m12 % 1000000000 + 1000000000) % 1000000000 DESC, g3 IS NULL, g3 DESC, g2, g3, g4 LIMIT $v.p0
  RETURN collect([g2, g3, g4, m5, m6, m7, [m8, m9], m10, [m11, m12]]) AS c0

// aggregates/edges
  MATCH (n)-[r1:`PARTNER_IN`]->(n1:`Project`)
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(CASE WHEN n1.`collective` THEN 1 END) AS m4, count(r1[$v.d0]) AS m5, count(DISTINCT r1[$v.d0]) AS m6, sum(r1[$v.d1] / 1000000000) AS m7, sum(r1[$v.d1] % 1000000000) AS m8, count(r1[$v.d1]) AS m9, max(r1[$v.d1]) AS m10, count(DISTINCT r1[$v.d2]) AS m11, min(r1[$v.d3]) AS m12 RETURN [m2, m3, m4, m5, m6, [m7, m8], m9, m10, m11, m12] AS c0

// aggregates/edges
  MATCH (n)-[r1:`PARTNER_IN`]->(n1:`Project`)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// aggregates/edges
  MATCH (n)-[r1:`INVOLVED_IN`]->(n1) WHERE r1[$v.d0] = $v.p0
  WITH r1[$v.d0] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p1
  RETURN collect([g2, m3]) AS c0

// aggregates/edges
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n1) WHERE type(r1) IN $v.p0
  WITH type(r1) AS g2, r1[$v.d0] AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4, sum(r1[$v.d1] / 1000000000) AS m5, sum(r1[$v.d1] % 1000000000) AS m6
  WITH g2, g3, m4, m5, m6 ORDER BY g2, g2, g3 LIMIT $v.p1
  RETURN collect([g2, g3, m4, [m5, m6]]) AS c0

// aggregates/edges, aggregates/nested
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n1) WHERE type(r1) IN $v.p0
  WITH n1, r1 ORDER BY type(r1), n1[$v.d0], n1[$v.d1], startNode(r1) = n DESC, r1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`INVOLVED_IN`]-(n1)
  WITH n1[$v.d0] AS g2, r1[$v.d1] AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4
  WITH g2, g3, m4 ORDER BY m4 DESC, g2, g3 LIMIT $v.p0
  RETURN collect([g2, g3, m4]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`MEMBER_OF`]-(n1)
  WITH r1[$v.d0] AS g2, toInteger(left(r1[$v.d1], 4)) AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4
  WITH g2, g3, m4 ORDER BY m4 DESC, g2, g3 LIMIT $v.p0
  RETURN collect([g2, g3, m4]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`COOPERATES_IN`]-(n1)
  WITH r1[$v.d0] AS g2, r1[$v.d1] AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4
  WITH g2, g3, m4 ORDER BY m4 DESC, g2, g3 LIMIT $v.p0
  RETURN collect([g2, g3, m4]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`COOPERATES_IN`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`PARTICIPATED_IN`]-(n1)
  WITH r1[$v.d0] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, count(r1[$v.d0]) AS m4
  WITH g2, m3, m4 ORDER BY g2 IS NULL DESC, g2, g2 LIMIT $v.p0
  RETURN collect([g2, m3, m4]) AS c0

// aggregates/edges
  MATCH (n)<-[r1:`PARTICIPATED_IN`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`BORDERS`]-(n1) WHERE n1[$v.d0] > $v.p0
  WITH n1[$v.d1] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p1
  RETURN collect([g2, m3]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`BORDERS`]-(n1) WHERE n1[$v.d0] > $v.p0
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, sum(n1[$v.d0]) AS m4 RETURN [m2, m3, m4] AS c0

// aggregates/nested
  MATCH (n)-[r1:`BORDERS`]-(n1) WHERE n1[$v.d0] > $v.p0
  WITH n1, r1 ORDER BY n1[$v.d1] DESC, n1[$v.d2] DESC, r1[$v.d3] IS NULL, r1[$v.d3] DESC LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`MEMBER_OF`]->(n1)
  WITH n1[$v.d0] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p0
  RETURN collect([g2, m3]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n1) WHERE type(r1) IN $v.p0
  WITH n1[$v.d0] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p1
  RETURN collect([g2, m3]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`PARTNER_IN`]->(n1:`Fund`) WHERE n1[$v.d0] = $v.p0
  WITH n1[$v.d1] AS g2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p1
  RETURN collect([g2, m3]) AS c0

// aggregates/nested
  MATCH (n)-[r1:`PARTNER_IN`]->(n1:`Fund`) WHERE n1[$v.d0] = $v.p0
  WITH count(*) AS m2, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m3, sum(n1[$v.d1]) AS m4, min(n1[$v.d1]) AS m5, CASE count(n1[$v.d1]) WHEN 0 THEN null ELSE toFloat(sum(n1[$v.d1])) / count(n1[$v.d1]) END AS m6 RETURN [m2, m3, m4, m5, m6] AS c0

// aggregates/nested
  MATCH (n)-[r1:`BORDERS`]-(n1)
  WITH count(*) AS m2, max(n1[$v.d0]) AS m3 RETURN [m2, m3] AS c0

// citations/formats, disputes/compared, evidence/one-fragment, evidence/some-and-none, timeline/two-countries
  MATCH (n)-[r1:`FROM_DOCUMENT`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// citations/formats, disputes/compared, evidence/claims-filtered, evidence/claims-of-an-entity, evidence/some-and-none, orders/computed
  MATCH (n)-[r1:`CLAIMED_BY`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// citations/formats, evidence/claims-by-everything, evidence/claims-of-a-passage, evidence/claims-of-an-entity
  MATCH (n)-[r1:`QUOTED_FROM`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// citations/formats, evidence/document
  MATCH (n)-[r1:`PUBLISHED_BY`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// connections/nested-pages
  MATCH (n)-[r1:`BORDERS`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] DESC, n1[$v.d1] DESC, r1[$v.d2] IS NULL, r1[$v.d2] DESC LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// connections/nested-pages, language/fragments-aliases-directives
  MATCH (n)-[r1:`BORDERS`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] DESC, n1[$v.d1] DESC, r1[$v.d2] DESC LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/compared
  MATCH (n)<-[:`SUPPORTED_BY`]-(b1:`Side`) MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.id IN b1.contestedBy AND (b1.implied IS NULL OR NOT (n.id IN b1.implied AND n1.id IN b1.implied)) AND (coalesce(n.validTimeEarliest, n.validTimeLatest) IS NULL OR coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR (coalesce(n.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~') AND coalesce(n1.validTimeEarliest, '') <= coalesce(n.validTimeLatest, '~'))) AND (b1.framed IS NULL OR n1.snak <> 'VALUE' OR n1.polarity = 'DENIES' OR n1.claimantId = n.claimantId) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/compared
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(saidHash) WHERE n1.saidHash = n.saidHash AND n1.id <> n.id AND (coalesce(n.validTimeEarliest, n.validTimeLatest) IS NULL OR coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR (coalesce(n.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~') AND coalesce(n1.validTimeEarliest, '') <= coalesce(n.validTimeLatest, '~'))) AND n1.`current`
  WITH n1, head(COLLECT { MATCH (n1)-[r3:`FROM_DOCUMENT`]->(n3) WITH n3 LIMIT 1 RETURN n3[$v.d0] }) AS k2
  WITH n1, k2 ORDER BY k2, n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// disputes/filters, disputes/sides, voices/about
  MATCH (n)<-[r1:`HAS_DISPUTE`]-(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/filters
  MATCH (n)<-[r1:`CONCERNS`]-(n1) WHERE n1[$v.d0] = $v.p0
  WITH n1, r1 ORDER BY n1[$v.d1], n1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/filters, evidence/claims-by-everything, evidence/claims-filtered, evidence/claims-of-a-passage, evidence/claims-of-an-entity, timeline/two-countries
  MATCH (n)-[r1:`SUBJECT`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/filters
  MATCH (n)<-[r1:`RESTS_ON`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`CONCERNS`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`KNOWN_FROM`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`HAS_SIDE`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)<-[r1:`CONCERNS`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`SIDE_OBJECT`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`SIDE_OF`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`SAID_IN`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)-[r1:`SUPPORTED_BY`]->(n1) WHERE n1.`current`
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// disputes/sides
  MATCH (n)<-[r1:`HAS_SIDE`]-(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-filtered, evidence/claims-of-a-passage, evidence/claims-of-an-entity
  MATCH (n)-[r1:`OBJECT`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-of-a-passage
  MATCH (n)<-[r1:`QUOTED_FROM`]-(n1) WHERE n1.`current`
  WITH n1[$v.d0] AS g2, n1[$v.d1] AS g3, count(*) AS m4
  WITH g2, g3, m4 ORDER BY m4 DESC, g2, g3 LIMIT $v.p0
  RETURN collect([g2, g3, m4]) AS c0

// evidence/claims-of-a-passage
  MATCH (n)<-[r1:`QUOTED_FROM`]-(n1) WHERE n1.`current`
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-of-a-passage
  MATCH (n)<-[r1:`QUOTED_FROM`]-(n1) WHERE (n1.`current` AND n1[$v.d0] = $v.p0)
  WITH n1, r1 ORDER BY n1[$v.d1], n1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-of-an-entity
  MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n1:`Claim`) WHERE n1.`current`
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/claims-of-an-entity
  MATCH (n)-[r1:`OCCASION`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-of-an-entity
  MATCH (n)-[r1:`HELD_BY`]->(n1) WHERE size(r1.`from`) > size(r1.`to`)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/claims-of-an-entity, search/found
  MATCH (n)-[r1:`PART_OF`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/document
  MATCH (n)-[r1:`IN`]->(n1)
  WITH n1, r1 LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/facts-and-relations, evidence/one-fragment
  MATCH (n)-[:`HAS_FACT`]->(n1:`Fact`) WHERE n1.`field` IN $v.p0
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] DESC, n1[$v.d2] DESC, n1[$v.d3] DESC
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/facts-and-relations, search/found
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n1)
  WITH n1, r1 ORDER BY type(r1), n1[$v.d0], n1[$v.d1], startNode(r1) = n DESC, r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0

// evidence/facts-and-relations, evidence/one-fragment
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n1) WHERE type(r1) IN $v.p0 AND (startNode(r1) = n OR r1:`BORDERS`)
  WITH n1, r1 ORDER BY type(r1), n1[$v.d0], n1[$v.d1], startNode(r1) = n DESC, r1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0

// evidence/one-fragment
  MATCH (n)-[r1:`MEMBER_OF`]->(n1) WHERE n1[$v.d0] STARTS WITH $v.p0
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/one-fragment
  MATCH (n)-[r1:`HAS_CAPITAL`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/some-and-none
  MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n1:`Claim`) WHERE ((n1.`predicate` = 'PARTICIPATED_IN' AND n1.`snak` = 'SOME' AND n1.`inverse` = true AND n1.`polarity` = 'AFFIRMS') AND n1.`current`)
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none
  MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n1:`Claim`) WHERE ((n1.`predicate` = 'BORDERS' AND n1.`snak` = 'NONE' AND n1.`inverse` = false AND n1.`polarity` = 'AFFIRMS') AND n1.`current`)
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/some-and-none, language/fragments-aliases-directives
  MATCH (n)-[r1:`BORDERS`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/some-and-none, orders/computed
  MATCH (n)-[r1:`LOCATED_IN`]->(n1)
  WITH n1, r1 ORDER BY r1[$v.d0] DESC, r1[$v.d1] DESC, n1[$v.d2] LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/some-and-none
  MATCH (n)-[r1:`LOCATED_IN`]->(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// evidence/some-and-none
  MATCH (n)-[r1:`PART_OF`]->(n1)
  WITH n1, r1 ORDER BY r1[$v.d0] DESC, r1[$v.d1] DESC, n1[$v.d2] LIMIT 1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// filters/groups-expanded
  MATCH (n)<-[r1:`PARTICIPATED_IN`]-(n1) WHERE (n1:`Country` AND EXISTS { MATCH (n1)(()-[k2:`MEMBER_OF`]->(:`Group`)){0,1}(h2)-[r2:`COOPERATES_IN`]->(n2) WHERE EXISTS { MATCH (n2)<-[r3:`COOPERATES_IN`]-(g3)((:`Group`)<-[m3:`MEMBER_OF`]-()){0,1}(n3:`Party`) WHERE (size(m3) = 1 OR NOT EXISTS { MATCH (g3:`Group`)<-[x3:`MEMBER_OF`]-() }) AND n3[$v.d0] = $v.p0 } })
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p1
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// orders/computed
  MATCH (n)-[r1:`HOLDS_OFFICE`]->(n1)
  WITH n1, r1 ORDER BY r1[$v.d0] IS NULL, r1[$v.d0] DESC, r1[$v.d1] IS NULL DESC, r1[$v.d1], n1[$v.d2], r1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// roots/interfaces
  MATCH (n)-[r1:`LOCATED_IN`]->(n1:`Place`)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// roots/interfaces
  MATCH (n)<-[r1:`MEMBER_OF`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// roots/several-roots
  MATCH (n)-[r1:`HELD_IN`]->(n1:`Place`)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// roots/several-roots
  MATCH (n)<-[r1:`IN`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// search/found
  MATCH (n)<-[r1:`PARTNER_IN`]-(n1)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0

// traversal/paths
  MATCH (n)-[r1:`LOCATED_IN`]->(n1:`Country`)
  WITH n1, r1 ORDER BY n1[$v.d0], n1[$v.d1], r1[$v.d2] LIMIT $v.p0
  RETURN collect([elementId(n1), elementId(r1), [k IN $v.k0 | n1[k]], [k IN $v.k1 | r1[k]]]) AS c0


// CYPHER replan=skip UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i]
// …

// connections/count-only
RETURN i, COUNT { MATCH (n)-[r0:`PARTNER_IN`]->(n0:`Fund`) } AS c

// connections/count-only
RETURN i, COUNT { MATCH (n)-[r0:`COOPERATES_IN`]->(n0) } AS c

// connections/count-only, connections/nested-pages, evidence/some-and-none, filters/relations, orders/computed
RETURN i, COUNT { MATCH (n)-[r0:`BORDERS`]-(n0) } AS c

// disputes/compared
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(saidHash) WHERE n0.saidHash = n.saidHash AND n0.id <> n.id AND (coalesce(n.validTimeEarliest, n.validTimeLatest) IS NULL OR coalesce(n0.validTimeEarliest, n0.validTimeLatest) IS NULL OR (coalesce(n.validTimeEarliest, '') <= coalesce(n0.validTimeLatest, '~') AND coalesce(n0.validTimeEarliest, '') <= coalesce(n.validTimeLatest, '~'))) AND n0.`current` } AS c

// disputes/compared
RETURN i, COUNT { MATCH (n)<-[:`SUPPORTED_BY`]-(b0:`Side`) MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(id) WHERE n0.id IN b0.contestedBy AND (b0.implied IS NULL OR NOT (n.id IN b0.implied AND n0.id IN b0.implied)) AND (coalesce(n.validTimeEarliest, n.validTimeLatest) IS NULL OR coalesce(n0.validTimeEarliest, n0.validTimeLatest) IS NULL OR (coalesce(n.validTimeEarliest, '') <= coalesce(n0.validTimeLatest, '~') AND coalesce(n0.validTimeEarliest, '') <= coalesce(n.validTimeLatest, '~'))) AND (b0.framed IS NULL OR n0.snak <> 'VALUE' OR n0.polarity = 'DENIES' OR n0.claimantId = n.claimantId) AND n0.`current` } AS c

// disputes/compared
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(saidHash) WHERE n0.saidHash = n.saidHash AND n0.id <> n.id AND (coalesce(n.validTimeEarliest, n.validTimeLatest) IS NULL OR coalesce(n0.validTimeEarliest, n0.validTimeLatest) IS NULL OR (coalesce(n.validTimeEarliest, '') <= coalesce(n0.validTimeLatest, '~') AND coalesce(n0.validTimeEarliest, '') <= coalesce(n.validTimeLatest, '~'))) AND (n0.`current` AND EXISTS { MATCH (n0)-[r1:`CLAIMED_BY`]->(n1) WHERE n1[$v.d0] = $v.p0 }) } AS c

// disputes/filters
RETURN i, COUNT { MATCH (n)<-[r0:`CONCERNS`]-(n0) WHERE n0[$v.d0] = $v.p0 } AS c

// disputes/sides
RETURN i, COUNT { MATCH (n)<-[r0:`CONCERNS`]-(n0) } AS c

// evidence/claims-of-a-passage
RETURN i, COUNT { MATCH (n)<-[r0:`QUOTED_FROM`]-(n0) WHERE n0.`current` } AS c

// evidence/claims-of-a-passage
RETURN i, COUNT { MATCH (n)<-[r0:`QUOTED_FROM`]-(n0) WHERE n0[$v.d0] = $v.p0 } AS c

// evidence/claims-of-a-passage
RETURN i, COUNT { MATCH (n)<-[r0:`QUOTED_FROM`]-(n0) WHERE (n0.`current` AND n0[$v.d0] = $v.p0) } AS c

// evidence/claims-of-an-entity
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE n0.`current` } AS c

// evidence/facts-and-relations
RETURN i, COUNT { MATCH (n)-[r0:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n0) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE ((n0.`predicate` = 'PARTICIPATED_IN' AND n0.`snak` = 'SOME' AND n0.`inverse` = true AND n0.`polarity` = 'AFFIRMS') AND n0.`current`) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE ((n0.`predicate` = 'PARTICIPATED_IN' AND n0.`snak` = 'NONE' AND n0.`inverse` = true AND n0.`polarity` = 'AFFIRMS') AND n0.`current`) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[r0:`PARTICIPATED_IN`]-(n0) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE ((n0.`predicate` = 'BORDERS' AND n0.`snak` = 'NONE' AND n0.`inverse` = false AND n0.`polarity` = 'AFFIRMS') AND n0.`current`) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE ((n0.`predicate` = 'BORDERS' AND n0.`snak` = 'SOME' AND n0.`inverse` = false AND n0.`polarity` = 'AFFIRMS') AND n0.`current`) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)-[r0:`LOCATED_IN`]->(n0) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)<-[:`SUBJECT`|`OBJECT`]-(n0:`Claim`) WHERE ((n0.`predicate` = 'PART_OF' AND n0.`snak` = 'NONE' AND n0.`inverse` = false AND n0.`polarity` = 'AFFIRMS') AND n0.`current`) } AS c

// evidence/some-and-none
RETURN i, COUNT { MATCH (n)-[r0:`PART_OF`]->(n0) } AS c

// filters/groups-expanded
RETURN i, COUNT { MATCH (n)<-[r0:`PARTICIPATED_IN`]-(n0) WHERE (n0:`Country` AND EXISTS { MATCH (n0)(()-[k1:`MEMBER_OF`]->(:`Group`)){0,1}(h1)-[r1:`COOPERATES_IN`]->(n1) WHERE EXISTS { MATCH (n1)<-[r2:`COOPERATES_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND n2[$v.d0] = $v.p0 } }) } AS c

// roots/interfaces
RETURN i, COUNT { MATCH (n)<-[r0:`PARTNER_IN`]-(n0) } AS c

// voices/about
RETURN i, COUNT { MATCH (n)-[r0:`HAS_SIDE`]->(n0) } AS c


// UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i]
// CALL (n) {
// …
// }
// RETURN i, c0 AS c

// disputes/sides
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.`id` IN coalesce(n.`contestedBy`, []) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/facts-and-relations
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.`id` IN coalesce(n.`claimIds`, []) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/one-fragment
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.`id` IN coalesce(n.`claimIds`, []) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0


// UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n)-[r]->() WHERE elementId(r) = $v.n[i]
// CALL (n, r) {
// …
// }
// RETURN i, c0 AS c

// evidence/facts-and-relations, evidence/some-and-none, traversal/neighbourhood, traversal/paths
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.`id` IN coalesce(r.`claimIds`, []) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0], n1[$v.d1] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0

// evidence/one-fragment
  MATCH (n1:`Claim`) USING INDEX SEEK n1:Claim(id) WHERE n1.`id` IN coalesce(r.`claimIds`, []) AND n1.`current`
  WITH n1 ORDER BY n1[$v.d0] LIMIT $v.p0
  RETURN collect([elementId(n1), null, [k IN $v.k0 | n1[k]], null]) AS c0


// UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n)-[r]->() WHERE elementId(r) = $v.n[i]
// …

// evidence/one-fragment, search/found
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(id) WHERE n0.`id` IN coalesce(r.`claimIds`, []) AND n0.`current` } AS c

// evidence/one-fragment, traversal/paths
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(id) WHERE n0.`id` IN coalesce(r.`contestedBy`, []) AND n0.`current` } AS c


// UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i]
// …

// evidence/one-fragment
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(id) WHERE n0.`id` IN coalesce(n.`claimIds`, []) AND n0.`current` } AS c

// evidence/one-fragment
RETURN i, COUNT { MATCH (n0:`Claim`) USING INDEX SEEK n0:Claim(id) WHERE n0.`id` IN coalesce(n.`contestedBy`, []) AND n0.`current` } AS c


// CYPHER replan=skip UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i] MATCH (m) WHERE elementId(m) = $v.m[i]
// CALL (n, m) {
// …
// }
// RETURN i, c0 AS c

// traversal/common, traversal/cycles, traversal/neighbourhood
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m) WHERE NOT (r1:`MEMBER_OF` AND endNode(r1):`Group`)
  WITH m, r1 ORDER BY type(r1), startNode(r1) = n DESC, m[$v.d0] DESC, r1[$v.d1] IS NULL, r1[$v.d1] DESC LIMIT $v.p0
  RETURN collect([elementId(m), elementId(r1), [k IN $v.k0 | m[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0

// traversal/paths
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m)
  WITH m, r1 ORDER BY type(r1), startNode(r1) = n DESC, m[$v.d0] DESC, r1[$v.d1] IS NULL, r1[$v.d1] DESC LIMIT $v.p0
  RETURN collect([elementId(m), elementId(r1), [k IN $v.k0 | m[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0

// traversal/paths
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m) WHERE NOT (r1:`MEMBER_OF` AND endNode(r1):`Group`) AND type(r1) IN CASE WHEN startNode(r1) = n THEN $v.p0 ELSE $v.p1 END AND r1.`status` IN $v.p2 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r1.`claimIds` AND d.`id` IN $v.p3 AND size(w.`from`) > size(w.`to`) }
  WITH type(r1) AS g2, count(CASE WHEN m.`collective` THEN null ELSE 1 END) AS m3
  WITH g2, m3 ORDER BY m3 DESC, g2 LIMIT $v.p4
  RETURN collect([g2, m3]) AS c0

// traversal/paths
  MATCH (n)-[r1:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m) WHERE NOT (r1:`MEMBER_OF` AND endNode(r1):`Group`) AND type(r1) IN CASE WHEN startNode(r1) = n THEN $v.p0 ELSE $v.p1 END AND r1.`status` IN $v.p2 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r1.`claimIds` AND d.`id` IN $v.p3 AND size(w.`from`) > size(w.`to`) }
  WITH m, r1 ORDER BY type(r1), startNode(r1) = n DESC, m[$v.d0] DESC, r1[$v.d1] IS NULL, r1[$v.d1] DESC LIMIT $v.p4
  RETURN collect([elementId(m), elementId(r1), [k IN $v.k0 | m[k]], [k IN $v.k1 | r1[k]], type(r1), startNode(r1) = n]) AS c0


// CYPHER replan=skip UNWIND range(0, size($v.n) - 1) AS i
// MATCH (n) WHERE elementId(n) = $v.n[i] MATCH (m) WHERE elementId(m) = $v.m[i]
// …

// traversal/common, traversal/cycles
RETURN i, COUNT { MATCH (n)-[r0:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m) WHERE NOT (r0:`MEMBER_OF` AND endNode(r0):`Group`) } AS c

// traversal/paths
RETURN i, COUNT { MATCH (n)-[r0:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m) } AS c
