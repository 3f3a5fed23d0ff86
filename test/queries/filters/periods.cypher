CALL () {
  MATCH (n1:`Exercise`) WHERE (n1.`timeEdtf` IS NOT NULL AND (n1.`timeEarliest` IS NULL OR n1.`timeEarliest` <= $v.p0) AND (n1.`timeLatest` IS NULL OR n1.`timeLatest` >= $v.p1)) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p2
  RETURN collect([n1.`name`, n1.`timeEdtf`, n1.`timeEarliest`, n1.`timeLatest`, n1.`timeText`, n1.`timeRelativeTo`]) AS c0
}
CALL () {
  MATCH (n3:`Exercise`) WHERE (n3.`timeEdtf` IS NOT NULL AND n3.`timeLatest` < $v.p3) AND n3.`id` IS NOT NULL AND n3.`nameFolded` IS NOT NULL
  WITH n3 ORDER BY n3.`nameFolded`, n3.`id` LIMIT $v.p4
  RETURN collect([n3.`name`]) AS c2
}
CALL () {
  MATCH (n5:`Exercise`) WHERE (n5.`timeEdtf` IS NOT NULL AND n5.`timeEarliest` >= $v.p5 AND n5.`timeEarliest` <= $v.p6 AND n5.`timeLatest` <= $v.p7) AND n5.`id` IS NOT NULL AND n5.`nameFolded` IS NOT NULL
  WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p8
  RETURN collect([n5.`name`]) AS c4
}
CALL () {
  MATCH (n7:`Event`) WHERE n7.`timeEdtf` IS NULL AND n7.`id` IS NOT NULL AND n7.`nameFolded` IS NOT NULL
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p9
  RETURN collect([n7.`name`, n7.`type`]) AS c6
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3
