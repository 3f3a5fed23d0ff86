CALL () {
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
  RETURN collect([n1[2]]) AS c0
}
CALL () {
  UNWIND $v.p0 AS x4 WITH x4 WHERE NOT EXISTS { MATCH (:`Entity` {id: x4}) } WITH [x4] AS n4
  WITH n4
  RETURN collect([n4[0]]) AS c3
}
CALL () {
  MATCH (n6:`Country`) WHERE n6.`nameFolded` IS NOT NULL AND n6.`id` IS NOT NULL
  WITH n6 ORDER BY n6.`nameFolded`, n6.`id` LIMIT $v.p2
  RETURN collect([n6.`id`]) AS c5
}
RETURN c0 AS s0, c3 AS s1, c5 AS s2
