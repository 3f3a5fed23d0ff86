CALL () {
  MATCH (n1:`Country`) WHERE n1.`nameFolded` CONTAINS $v.p0 AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([n1.`name`]) AS c0
}
CALL () {
  MATCH (n3:`Country`) WHERE n3.`name` CONTAINS $v.p2 AND n3.`id` IS NOT NULL AND n3.`nameFolded` IS NOT NULL
  WITH n3 ORDER BY n3.`nameFolded`, n3.`id` LIMIT $v.p3
  RETURN collect([n3.`name`]) AS c2
}
CALL () {
  MATCH (n5:`Country`) WHERE $v.p4 IN coalesce(n5.`aliasesFolded`, []) AND n5.`id` IS NOT NULL AND n5.`nameFolded` IS NOT NULL
  WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p5
  RETURN collect([n5.`name`]) AS c4
}
CALL () {
  CALL () { MATCH (n8:`Country`) WHERE (n8.`area` < $v.p7 AND n8.`area` >= $v.p8) AND n8.`id` IS NOT NULL WITH n8 LIMIT toInteger(100 * sqrt($v.p9)) + 1 RETURN count(*) AS h9 }
  CALL (h9) {
    UNWIND CASE WHEN h9 <= toInteger(100 * sqrt($v.p9)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n8:`Country`) WHERE (n8.`area` < $v.p7 AND n8.`area` >= $v.p8) AND n8.`id` IS NOT NULL WITH n8 AS n7 LIMIT toInteger(100 * sqrt($v.p9)) + 1 WITH n7 WHERE (n7.`area` < $v.p7 AND n7.`area` >= $v.p8) AND (n7.`regionFolded` = $v.p6) AND n7.`id` IS NOT NULL
      WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p9
      RETURN n7 }
    RETURN n7 AS n7
    UNION ALL
    UNWIND CASE WHEN h9 > toInteger(100 * sqrt($v.p9)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n10:`Country`) WHERE coalesce((n10.`area` < $v.p7 AND n10.`area` >= $v.p8), false) AND (n10.`regionFolded` = $v.p6) AND n10.`id` IS NOT NULL AND n10.`nameFolded` IS NOT NULL
      WITH n10 ORDER BY n10.`nameFolded`, n10.`id` LIMIT $v.p9
      RETURN n10 }
    RETURN n10 AS n7
  }
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p9
  RETURN collect([n7.`name`, n7.`area`]) AS c6
}
CALL () {
  MATCH (n12:`Country`) WHERE (n12.`iso2Folded` = $v.p10 OR n12.`iso3Folded` IN $v.p11) AND n12.`id` IS NOT NULL AND n12.`nameFolded` IS NOT NULL
  WITH n12 ORDER BY n12.`nameFolded`, n12.`id` LIMIT $v.p12
  RETURN collect([n12.`name`]) AS c11
}
CALL () {
  MATCH (n14:`Facility`) WHERE n14.`kind` IN $v.p13 AND n14.`id` IS NOT NULL AND n14.`nameFolded` IS NOT NULL
  WITH n14 ORDER BY n14.`nameFolded`, n14.`id` LIMIT $v.p14
  RETURN collect([n14.`name`, n14.`kind`]) AS c13
}
CALL () {
  MATCH (n16:`Project`) WHERE (n16.`collective` = $v.p15 AND n16.`capacityAfter` IS NULL) AND n16.`id` IS NOT NULL AND n16.`nameFolded` IS NOT NULL
  WITH n16 ORDER BY n16.`nameFolded`, n16.`id` LIMIT $v.p16
  RETURN collect([n16.`name`]) AS c15
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3, c11 AS s4, c13 AS s5, c15 AS s6
