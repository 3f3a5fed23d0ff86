CALL () {
  MATCH (n1:`Country`) WHERE any(x IN coalesce(n1.`aliasesFolded`, []) WHERE x CONTAINS $v.p0) AND n1.`id` IS NOT NULL AND n1.`nameFolded` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([n1.`name`]) AS c0
}
CALL () {
  MATCH (n3:`Country`) WHERE any(x IN coalesce(n3.`aliasesFolded`, []) WHERE x IN $v.p2) AND n3.`id` IS NOT NULL AND n3.`nameFolded` IS NOT NULL
  WITH n3 ORDER BY n3.`nameFolded`, n3.`id` LIMIT $v.p3
  RETURN collect([n3.`name`]) AS c2
}
CALL () {
  MATCH (n5:`Country`) WHERE all(x IN $v.p4 WHERE x IN coalesce(n5.`aliasesFolded`, [])) AND n5.`id` IS NOT NULL AND n5.`nameFolded` IS NOT NULL
  WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p5
  RETURN collect([n5.`name`]) AS c4
}
CALL () {
  MATCH (n7:`Country`) WHERE $v.p6 IN coalesce(n7.`aliases`, []) AND n7.`id` IS NOT NULL AND n7.`nameFolded` IS NOT NULL
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p7
  RETURN collect([n7.`name`]) AS c6
}
CALL () {
  MATCH (n9:`Country`) WHERE point.distance(n9.`locationPoint`, point({latitude: $v.p8.latitude, longitude: $v.p8.longitude})) <= $v.p8.distance AND n9.`id` IS NOT NULL AND n9.`nameFolded` IS NOT NULL
  WITH n9 ORDER BY n9.`nameFolded`, n9.`id` LIMIT $v.p9
  RETURN collect([n9.`name`]) AS c8
}
CALL () {
  MATCH (n11:`Country`) WHERE point.withinBBox(n11.`locationPoint`, point({latitude: $v.p10.south, longitude: $v.p10.west}), point({latitude: $v.p10.north, longitude: $v.p10.east})) AND n11.`id` IS NOT NULL AND n11.`nameFolded` IS NOT NULL
  WITH n11 ORDER BY n11.`nameFolded`, n11.`id` LIMIT $v.p11
  RETURN collect([n11.`name`]) AS c10
}
CALL () {
  MATCH (n13:`Place`) WHERE n13.`locationLatitude` IS NULL AND n13.`id` IS NOT NULL RETURN count(*) AS c12
}
CALL () {
  MATCH (n15:`Claim`) WHERE (n15.`current` AND (n15.`valueNumber` >= $v.p13 AND toLower(n15.`valueUnit`) = $v.p14 AND n15.`qualifiersRole` IS NULL)) AND n15.`id` IS NOT NULL
  WITH n15 ORDER BY n15.`id` LIMIT $v.p15
  RETURN collect([n15.`quote`, n15.`valueNumber`, n15.`valueUnit`, n15.`valueWords`, n15.`valueText`, n15.`valueLanguage`, n15.`valueLow`, n15.`valueHigh`, n15.`valueStatedUnit`, n15.`valueAssumption`, n15.`valuePeriodEdtf`, n15.`valuePeriodEarliest`, n15.`valuePeriodLatest`, n15.`valuePeriodText`, n15.`valuePeriodRelativeTo`, n15.`valuePointLatitude`, n15.`valuePointLongitude`, n15.`valueFlag`]) AS c14
}
CALL () {
  MATCH (n17:`Entity`) WHERE ((n17:`Fund` AND n17.`kind` = $v.p16) OR (n17:`Event` AND (n17.`timeEdtf` IS NOT NULL AND (n17.`timeEarliest` IS NULL OR n17.`timeEarliest` <= $v.p17) AND (n17.`timeLatest` IS NULL OR n17.`timeLatest` >= $v.p18)))) AND n17.`id` IS NOT NULL AND n17.`type` IS NOT NULL
  WITH n17 ORDER BY n17.`type`, n17.`id` LIMIT $v.p19
  RETURN collect([n17.`name`, n17.`timeEdtf`, n17.`timeEarliest`, n17.`timeLatest`, n17.`timeText`, n17.`timeRelativeTo`, n17.`kind`, n17.`type`]) AS c16
}
CALL () {
  MATCH (n19:`Entity`) WHERE (n19:`Party` AND COUNT { MATCH (n19)-[r20:`COOPERATES_IN`]->(n20) } > $v.p20) AND n19.`id` IS NOT NULL AND n19.`nameFolded` IS NOT NULL
  WITH n19 ORDER BY n19.`nameFolded`, n19.`id` LIMIT $v.p21
  RETURN collect([n19.`name`, n19.`type`]) AS c18
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3, c8 AS s4, c10 AS s5, c12 AS s6, c14 AS s7, c16 AS s8, c18 AS s9
