CALL () {
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
    RETURN collect([n4.`id`, n4.`iso2`, n4.`type`]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    CALL (n6, m6) {
      WITH n6 AS n8
      WITH n8 LIMIT 1
      RETURN collect([n8.`id`, n8.`type`]) AS c7
    }
    CALL (n6, m6) {
      WITH m6 AS n10
      WITH n10 LIMIT 1
      RETURN collect([n10.`id`, n10.`type`]) AS c9
    }
    CALL (n6, m6) {
      MATCH (n6)-[r12:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r12:`MEMBER_OF` AND endNode(r12):`Group`)
      WITH m6, r12 ORDER BY type(r12), startNode(r12) = n6 DESC, m6.`id` DESC, r12.`validFrom` IS NULL, r12.`validFrom` DESC LIMIT $v.p2
      CALL (m6, r12) {
        MATCH (n14:`Claim`) USING INDEX SEEK n14:Claim(id) WHERE n14.`id` IN coalesce(r12.`claimIds`, []) AND n14.`current`
        WITH n14 ORDER BY n14.`position`, n14.`id` LIMIT $v.p3
        RETURN collect([n14.`quote`]) AS c13
      }
      RETURN collect([type(r12), startNode(r12) = n6, c13]) AS c11
    }
    RETURN collect([c7, c9, NOT EXISTS { MATCH (n6)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }, c11]) AS c5
  }
  RETURN collect([c3, c5, n1[3], n1[2]]) AS c0
}
CALL () {
  UNWIND $v.p0 AS x16 WITH x16 WHERE NOT EXISTS { MATCH (:`Entity` {id: x16}) } WITH [x16] AS n16
  WITH n16
  RETURN collect([n16[0]]) AS c15
}
CALL () {
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p4 WITH a ORDER BY a.`id` RETURN collect(a) AS k19_0 }
CALL (k19_0) { WITH k19_0 AS seen UNWIND k19_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND type(r) IN CASE WHEN startNode(r) = h THEN $v.p6 ELSE $v.p7 END AND r.`status` IN $v.p8 AND (y.`type` IN $v.p9 AND y.`nameFolded` CONTAINS $v.p10) WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p5 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p5 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p5 WITH collect(y) AS ys RETURN ys[..$v.p5] AS k19_1 }
WITH k19_0 + k19_1 AS k19, size(k19_0) AS inner
CALL (k19, inner) { CALL (k19) { UNWIND k19 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k19) - 1) AS i WITH i, k19[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND type(r) IN CASE WHEN startNode(r) = h THEN $v.p6 ELSE $v.p7 END AND r.`status` IN $v.p8 RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner) AND (y.`type` IN $v.p9 AND y.`nameFolded` CONTAINS $v.p10))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k19, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k19[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k19[i] AS h, CASE WHEN p[0] = k19[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k19, steps, beyond, beyond > 0] AS n18
  WITH n18 LIMIT 1
  CALL (n18) {
    UNWIND n18[0] AS n21
    WITH n21
    RETURN collect([n21.`name`, n21.`type`]) AS c20
  }
  RETURN collect([c20, n18[2], n18[3]]) AS c17
}
CALL () {
  UNWIND $v.p4 AS x23 WITH x23 WHERE NOT EXISTS { MATCH (:`Entity` {id: x23}) } WITH [x23] AS n23
  WITH n23
  RETURN collect([n23[0]]) AS c22
}
CALL () {
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p11 WITH a ORDER BY a.`id` RETURN collect(a) AS k26_0 }
CALL (k26_0) { WITH k26_0 AS seen UNWIND k26_0 AS h
CALL (h, seen) { MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p13 AND size(w.`from`) > size(w.`to`) } WITH DISTINCT y ORDER BY y.`id` LIMIT 2 * $v.p12 + 100
WITH y WHERE NOT y IN seen WITH y LIMIT $v.p12 RETURN collect(y) AS ys }
UNWIND range(0, size(ys) - 1) AS i WITH ys[i] AS y, min(i) AS i ORDER BY i, y.`id` LIMIT $v.p12 WITH collect(y) AS ys RETURN ys[..$v.p12] AS k26_1 }
WITH k26_0 + k26_1 AS k26, size(k26_0) AS inner
CALL (k26, inner) { CALL (k26) { UNWIND k26 AS y RETURN y, -1 AS i UNION ALL
UNWIND range(0, size(k26) - 1) AS i WITH i, k26[i] AS h MATCH (h)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p13 AND size(w.`from`) > size(w.`to`) } RETURN y, i }
WITH y, min(i) < 0 AS shown, collect(i) AS those WHERE shown OR (any(x IN those WHERE x < inner))
RETURN collect(CASE WHEN shown THEN [y, those] END) AS pairs, sum(CASE WHEN shown THEN 0 ELSE size([x IN those WHERE x < inner]) END) AS beyond }
CALL (k26, pairs) { UNWIND pairs AS p UNWIND [x IN p[1] WHERE x >= 0] AS i WITH p[0] AS y, k26[i] AS h, i WITH CASE WHEN elementId(h) < elementId(y) THEN [h, y] ELSE [y, h] END AS p, min(i) AS i
WITH i, k26[i] AS h, CASE WHEN p[0] = k26[i] THEN p[1] ELSE p[0] END AS y ORDER BY i, y.`id` RETURN collect([h, y]) AS steps }
WITH [k26, steps, beyond, beyond > 0] AS n25
  WITH n25 LIMIT 1
  CALL (n25) {
    UNWIND n25[0] AS n28
    WITH n28
    RETURN collect([n28.`id`, n28.`type`]) AS c27
  }
  CALL (n25) {
    UNWIND n25[1] AS q30 WITH q30[0] AS n30, q30[1] AS m30
    WITH n30, m30
    RETURN collect([NOT EXISTS { MATCH (n30)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m30) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p13 AND size(w.`from`) > size(w.`to`) } }]) AS c29
  }
  RETURN collect([c27, c29, n25[2]]) AS c24
}
CALL () {
  UNWIND $v.p11 AS x32 WITH x32 WHERE NOT EXISTS { MATCH (:`Entity` {id: x32}) } WITH [x32] AS n32
  WITH n32
  RETURN collect([n32[0]]) AS c31
}
CALL () {
  UNWIND $v.p13 AS x34 WITH x34 WHERE NOT EXISTS { MATCH (:`Dataset` {id: x34}) } WITH [x34] AS n34
  WITH n34
  RETURN collect([n34[0]]) AS c33
}
RETURN c0 AS s0, c15 AS s1, c17 AS s2, c22 AS s3, c24 AS s4, c31 AS s5, c33 AS s6
