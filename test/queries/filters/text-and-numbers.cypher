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
  MATCH (n7:`Country`) WHERE (n7.`regionFolded` = $v.p6 AND n7.`area` < $v.p7 AND n7.`area` >= $v.p8) AND n7.`id` IS NOT NULL AND n7.`nameFolded` IS NOT NULL
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p9
  RETURN collect([n7.`name`, n7.`area`]) AS c6
}
CALL () {
  MATCH (n9:`Country`) WHERE (n9.`iso2Folded` = $v.p10 OR n9.`iso3Folded` IN $v.p11) AND n9.`id` IS NOT NULL AND n9.`nameFolded` IS NOT NULL
  WITH n9 ORDER BY n9.`nameFolded`, n9.`id` LIMIT $v.p12
  RETURN collect([n9.`name`]) AS c8
}
CALL () {
  MATCH (n11:`Facility`) WHERE n11.`kind` IN $v.p13 AND n11.`id` IS NOT NULL AND n11.`nameFolded` IS NOT NULL
  WITH n11 ORDER BY n11.`nameFolded`, n11.`id` LIMIT $v.p14
  RETURN collect([n11.`name`, n11.`kind`]) AS c10
}
CALL () {
  MATCH (n13:`Project`) WHERE (n13.`collective` = $v.p15 AND n13.`capacityAfter` IS NULL) AND n13.`id` IS NOT NULL AND n13.`nameFolded` IS NOT NULL
  WITH n13 ORDER BY n13.`nameFolded`, n13.`id` LIMIT $v.p16
  RETURN collect([n13.`name`]) AS c12
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3, c8 AS s4, c10 AS s5, c12 AS s6
