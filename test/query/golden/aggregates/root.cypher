CALL () {
  MATCH (n1:`Country`) WHERE n1.`regionFolded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1.`region` AS g2, n1.`subregion` AS g3, count(CASE WHEN n1.`collective` THEN null ELSE 1 END) AS m4, sum(n1.`area`) AS m5
  WITH g2, g3, m4, m5 ORDER BY m5 DESC, g2, g3 LIMIT $v.p2
  RETURN collect([g2, g3, m4, m5]) AS c0
}
CALL () {
  MATCH (n7:`Country`) WHERE n7.`regionFolded` IN $v.p0 AND n7.`id` IS NOT NULL
  WITH n7.`region` AS g8, count(CASE WHEN n7.`collective` THEN null ELSE 1 END) AS m9, count(CASE WHEN n7.`collective` THEN 1 END) AS m10
  WITH g8, m9, m10 ORDER BY g8 IS NULL, g8 DESC, g8 LIMIT $v.p3
  RETURN collect([g8, m9, m10]) AS c6
}
CALL () {
  MATCH (n12:`Country`) WHERE n12.`regionFolded` IN $v.p0 AND n12.`id` IS NOT NULL
  WITH count(*) AS m13, count(CASE WHEN n12.`collective` THEN null ELSE 1 END) AS m14, count(CASE WHEN n12.`collective` THEN 1 END) AS m15, count(n12.`area`) AS m16, count(DISTINCT n12.`area`) AS m17, min(n12.`area`) AS m18, max(n12.`area`) AS m19, sum(n12.`area`) AS m20, CASE count(n12.`area`) WHEN 0 THEN null ELSE toFloat(sum(n12.`area`)) / count(n12.`area`) END AS m21, sum(n12.`population` / 1000000000) AS m22, sum(n12.`population` % 1000000000) AS m23, count(n12.`population`) AS m24, min(n12.`population`) AS m25, count(n12.`region`) AS m26, count(DISTINCT n12.`region`) AS m27, min(n12.`region`) AS m28, max(n12.`region`) AS m29, min(n12.`name`) AS m30, max(n12.`name`) AS m31 RETURN [m13, m14, m15, m16, m17, m18, m19, m20, m21, [m22, m23], m24, m25, m26, m27, m28, m29, m30, m31] AS c11
}
CALL () {
  MATCH (n33:`Country`) WHERE n33.`regionFolded` IN $v.p0 AND n33.`id` IS NOT NULL AND n33.`nameFolded` IS NOT NULL
  WITH n33 ORDER BY n33.`nameFolded`, n33.`id` LIMIT $v.p1
  RETURN collect([n33.`name`]) AS c32
}
CALL () {
  MATCH (n35:`Place`)
  CALL (n35) { OPTIONAL MATCH (n35)-[r37:`LOCATED_IN`]->(n37) WITH n37 ORDER BY r37.`sourceCount` DESC, r37.`validTo` DESC, n37.`id` LIMIT 1 RETURN n37 AS g36 }
  WITH g36, count(CASE WHEN n35.`collective` THEN null ELSE 1 END) AS m38
  WITH g36, m38 ORDER BY m38 DESC, g36.`nameFolded`, g36.`id`, g36.`nameFolded`, g36.`id` LIMIT $v.p5
  RETURN collect([CASE WHEN g36 IS NULL THEN null ELSE [g36.`name`, g36.`iso2`] END, m38]) AS c34
}
CALL () {
  MATCH (n40:`Exercise`)
  WITH toInteger(left(n40.`timeEarliest`, 4)) AS g41, count(CASE WHEN n40.`collective` THEN null ELSE 1 END) AS m42
  WITH g41, m42 ORDER BY m42 DESC, g41 LIMIT $v.p7
  RETURN collect([g41, m42]) AS c39
}
CALL () {
  MATCH (n44:`Exercise`)
  WITH count(*) AS m45, min(n44.`timeEarliest`) AS m46, max(n44.`timeLatest`) AS m47, count(n44.`timeEdtf`) AS m48, count(DISTINCT n44.`timeEdtf`) AS m49 RETURN [m45, m46, m47, m48, m49] AS c43
}
CALL () {
  MATCH (n51:`Claim`) WHERE n51.`current` AND n51.`id` IS NOT NULL
  CALL (n51) { OPTIONAL MATCH (n51)-[r53:`CLAIMED_BY`]->(n53) WITH n53 LIMIT 1 RETURN n53 AS g52 }
  WITH g52, n51.`modality` AS g54, count(*) AS m55
  WITH g52, g54, m55 ORDER BY m55 DESC, g52.`nameFolded`, g52.`id`, g54 LIMIT $v.p9
  RETURN collect([CASE WHEN g52 IS NULL THEN null ELSE [g52.`id`, g52.`name`, g52.`type`] END, g54, m55]) AS c50
}
CALL () {
  MATCH (n57:`Claim`) WHERE n57.`current` AND n57.`id` IS NOT NULL
  WITH count(*) AS m58, min(n57.`confidence`) AS m59, max(n57.`confidence`) AS m60, count(DISTINCT n57.`modality`) AS m61 RETURN [m58, m59, m60, m61] AS c56
}
RETURN c0 AS s0, c6 AS s1, c11 AS s2, c32 AS s3, c34 AS s4, c39 AS s5, c43 AS s6, c50 AS s7, c56 AS s8
