CALL () {
  MATCH (n3:`Party`) WHERE n3.`id` = $v.p1 AND n3.`id` IS NOT NULL WITH DISTINCT n3 MATCH (n1:`Country`) MATCH (n1)-[r2:`PARTNER_IN`]->(n2:`Fund`) MATCH (n2)<-[r3:`PARTNER_IN`]-(n3:`Party`) WHERE n3.`id` = $v.p1 AND n3.`id` IS NOT NULL WITH DISTINCT n1 WHERE (NOT coalesce(n1.`id` = $v.p0, false))
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([n1.`name`]) AS c0
}
CALL () {
  MATCH (n5:`Project`) WHERE EXISTS { MATCH (n5)-[r6:`ENHANCES`]->(n6) WHERE (r6.`modality` = $v.p3 AND n6.`kind` = $v.p4) } AND n5.`id` IS NOT NULL AND n5.`nameFolded` IS NOT NULL
  WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p5
  RETURN collect([n5.`name`]) AS c4
}
CALL () {
  CALL () { MATCH (n10:`Country`) WHERE (n10.`area` < $v.p7) AND n10.`id` IS NOT NULL WITH n10 LIMIT toInteger(100 * sqrt($v.p8)) + 1 RETURN count(*) AS h11 }
  CALL (h11) {
    UNWIND CASE WHEN h11 <= toInteger(100 * sqrt($v.p8)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n10:`Country`) WHERE (n10.`area` < $v.p7) AND n10.`id` IS NOT NULL WITH n10 AS n8 LIMIT toInteger(100 * sqrt($v.p8)) + 1 WITH n8 WHERE (n8.`area` < $v.p7) AND (n8.`subregionFolded` IN $v.p6 AND NOT EXISTS { MATCH (n8)-[r9:`BORDERS`]-(n9) }) AND n8.`id` IS NOT NULL
      WITH n8 ORDER BY n8.`nameFolded`, n8.`id` LIMIT $v.p8
      RETURN n8 }
    RETURN n8 AS n8
    UNION ALL
    UNWIND CASE WHEN h11 > toInteger(100 * sqrt($v.p8)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n12:`Country`) WHERE coalesce((n12.`area` < $v.p7), false) AND (n12.`subregionFolded` IN $v.p6 AND NOT EXISTS { MATCH (n12)-[r13:`BORDERS`]-(n13) }) AND n12.`id` IS NOT NULL AND n12.`nameFolded` IS NOT NULL
      WITH n12 ORDER BY n12.`nameFolded`, n12.`id` LIMIT $v.p8
      RETURN n12 }
    RETURN n12 AS n8
  }
  WITH n8 ORDER BY n8.`nameFolded`, n8.`id` LIMIT $v.p8
  RETURN collect([n8.`name`, n8.`area`]) AS c7
}
CALL () {
  MATCH (n15:`Country`) WHERE COUNT { MATCH (n15)-[r16:`BORDERS`]-(n16) } >= $v.p9 AND n15.`id` IS NOT NULL AND n15.`nameFolded` IS NOT NULL
  WITH n15 ORDER BY n15.`nameFolded`, n15.`id` LIMIT $v.p10
  RETURN collect([n15.`name`, COUNT { MATCH (n15)-[r17:`BORDERS`]-(n17) }]) AS c14
}
CALL () {
  MATCH (n19:`Country`) WHERE (NOT EXISTS { MATCH (n19)-[r20:`BORDERS`]-(n20) WHERE NOT coalesce(n20.`subregionFolded` = $v.p12, false) } AND COUNT { MATCH (n19)-[r21:`BORDERS`]-(n21) } > $v.p13) AND n19.`id` IS NOT NULL AND n19.`nameFolded` IS NOT NULL
  WITH n19 ORDER BY n19.`nameFolded`, n19.`id` LIMIT $v.p14
  RETURN collect([n19.`name`]) AS c18
}
RETURN c0 AS s0, c4 AS s1, c7 AS s2, c14 AS s3, c18 AS s4
