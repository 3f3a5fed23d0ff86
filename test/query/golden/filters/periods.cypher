CALL () {
  MATCH (n1:`Exercise`) WHERE (n1.`timeEdtf` IS NOT NULL AND (n1.`timeEarliest` IS NULL OR n1.`timeEarliest` <= $v.p0) AND (n1.`timeLatest` IS NULL OR n1.`timeLatest` >= $v.p1)) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([n1.`name`, n1.`timeEdtf`, n1.`timeEarliest`, n1.`timeLatest`, n1.`timeText`, n1.`timeRelativeTo`]) AS c0
}
CALL () {
  CALL () { MATCH (n4:`Exercise`) WHERE (n4.`timeLatest` < $v.p3) AND n4.`id` IS NOT NULL WITH n4 LIMIT toInteger(100 * sqrt($v.p4)) + 1 RETURN count(*) AS h5 }
  CALL (h5) {
    UNWIND CASE WHEN h5 <= toInteger(100 * sqrt($v.p4)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n4:`Exercise`) WHERE (n4.`timeLatest` < $v.p3) AND n4.`id` IS NOT NULL WITH n4 AS n3 LIMIT toInteger(100 * sqrt($v.p4)) + 1 WITH n3 WHERE (n3.`timeLatest` < $v.p3) AND (n3.`timeEdtf` IS NOT NULL) AND n3.`id` IS NOT NULL
      WITH n3 ORDER BY n3.`nameFolded`, n3.`id` LIMIT $v.p4
      RETURN n3 }
    RETURN n3 AS n3
    UNION ALL
    UNWIND CASE WHEN h5 > toInteger(100 * sqrt($v.p4)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n6:`Exercise`) WHERE coalesce((n6.`timeLatest` < $v.p3), false) AND (n6.`timeEdtf` IS NOT NULL) AND n6.`id` IS NOT NULL AND n6.`nameFolded` IS NOT NULL
      WITH n6 ORDER BY n6.`nameFolded`, n6.`id` LIMIT $v.p4
      RETURN n6 }
    RETURN n6 AS n3
  }
  WITH n3 ORDER BY n3.`nameFolded`, n3.`id` LIMIT $v.p4
  RETURN collect([n3.`name`]) AS c2
}
CALL () {
  CALL () { MATCH (n9:`Exercise`) WHERE (n9.`timeEarliest` >= $v.p5 AND n9.`timeEarliest` <= $v.p6) AND n9.`id` IS NOT NULL WITH n9 LIMIT toInteger(100 * sqrt($v.p8)) + 1 RETURN count(*) AS h10 }
  CALL (h10) {
    UNWIND CASE WHEN h10 <= toInteger(100 * sqrt($v.p8)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n9:`Exercise`) WHERE (n9.`timeEarliest` >= $v.p5 AND n9.`timeEarliest` <= $v.p6) AND n9.`id` IS NOT NULL WITH n9 AS n8 LIMIT toInteger(100 * sqrt($v.p8)) + 1 WITH n8 WHERE (n8.`timeEarliest` >= $v.p5 AND n8.`timeEarliest` <= $v.p6) AND (n8.`timeLatest` <= $v.p7) AND (n8.`timeEdtf` IS NOT NULL) AND n8.`id` IS NOT NULL
      WITH n8 ORDER BY n8.`nameFolded`, n8.`id` LIMIT $v.p8
      RETURN n8 }
    RETURN n8 AS n8
    UNION ALL
    UNWIND CASE WHEN h10 > toInteger(100 * sqrt($v.p8)) THEN [0] ELSE [] END AS gate CALL () {
      MATCH (n11:`Exercise`) WHERE coalesce((n11.`timeEarliest` >= $v.p5 AND n11.`timeEarliest` <= $v.p6), false) AND coalesce((n11.`timeLatest` <= $v.p7), false) AND (n11.`timeEdtf` IS NOT NULL) AND n11.`id` IS NOT NULL AND n11.`nameFolded` IS NOT NULL
      WITH n11 ORDER BY n11.`nameFolded`, n11.`id` LIMIT $v.p8
      RETURN n11 }
    RETURN n11 AS n8
  }
  WITH n8 ORDER BY n8.`nameFolded`, n8.`id` LIMIT $v.p8
  RETURN collect([n8.`name`]) AS c7
}
CALL () {
  MATCH (n13:`Event`) WHERE n13.`timeEdtf` IS NULL AND n13.`id` IS NOT NULL AND n13.`nameFolded` IS NOT NULL
  WITH n13 ORDER BY n13.`nameFolded`, n13.`id` LIMIT $v.p9
  RETURN collect([n13.`name`, n13.`type`]) AS c12
}
RETURN c0 AS s0, c2 AS s1, c7 AS s2, c12 AS s3
