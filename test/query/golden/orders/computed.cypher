CALL () {
  MATCH (n1:`Country`)
  WITH n1, COUNT { MATCH (n1)-[r3:`BORDERS`]-(n3) } AS k2
  WITH n1, k2 ORDER BY k2 DESC, n1.`area`, n1.`id` LIMIT $v.p0
  RETURN collect([n1.`name`, COUNT { MATCH (n1)-[r4:`BORDERS`]-(n4) }, k2, n1.`area`, n1.`id`]) AS c0
}
CALL () {
  MATCH (n6:`Country`)
  WITH n6, point.distance(n6.`locationPoint`, point({latitude: $v.p2.latitude, longitude: $v.p2.longitude})) AS k7
  WITH n6, k7 ORDER BY k7, n6.`id` LIMIT $v.p3
  RETURN collect([n6.`name`]) AS c5
}
CALL () {
  MATCH (n9:`Country`)
  WITH n9, point.distance(n9.`locationPoint`, point({latitude: $v.p4.latitude, longitude: $v.p4.longitude})) AS k10
  WITH n9, k10 ORDER BY k10 IS NULL DESC, k10, n9.`id` LIMIT $v.p5
  RETURN collect([n9.`name`]) AS c8
}
CALL () {
  MATCH (n12:`Place`) WHERE EXISTS { MATCH (n12)-[r13:`LOCATED_IN`]->(n13) WHERE n13.`regionFolded` = $v.p6 } AND n12.`id` IS NOT NULL
  WITH n12, head(COLLECT { MATCH (n12)-[r15:`LOCATED_IN`]->(n15) WITH n15 ORDER BY r15.`sourceCount` DESC, r15.`validTo` DESC, n15.`id` LIMIT 1 RETURN n15.`nameFolded` }) AS k14
  WITH n12, k14 ORDER BY k14 IS NULL, k14 DESC, n12.`id` DESC LIMIT $v.p7
  CALL (n12) {
    MATCH (n12)-[r17:`LOCATED_IN`]->(n17)
    WITH n17, r17 ORDER BY r17.`sourceCount` DESC, r17.`validTo` DESC, n17.`id` LIMIT 1
    RETURN collect([n17.`name`]) AS c16
  }
  RETURN collect([n12.`name`, c16]) AS c11
}
CALL () {
  MATCH (n19:`Claim`) WHERE n19.`current` AND n19.`id` IS NOT NULL
  WITH n19, head(COLLECT { MATCH (n19)-[r21:`CLAIMED_BY`]->(n21) WITH n21 LIMIT 1 RETURN n21.`nameFolded` }) AS k20
  WITH n19, k20 ORDER BY k20 IS NULL DESC, k20, n19.`id` LIMIT $v.p8
  CALL (n19) {
    MATCH (n19)-[r23:`CLAIMED_BY`]->(n23)
    WITH n23, r23 LIMIT 1
    RETURN collect([n23.`name`, n23.`type`]) AS c22
  }
  RETURN collect([c22]) AS c18
}
CALL () {
  MATCH (n25:`Person` {`id`: $v.p9})
  CALL (n25) {
    MATCH (n25)-[r27:`HOLDS_OFFICE`]->(n27)
    WITH n27, r27 ORDER BY r27.`title` IS NULL, r27.`title` DESC, r27.`validFrom` IS NULL DESC, r27.`validFrom`, n27.`id`, r27.`validFrom` LIMIT $v.p10
    RETURN collect([r27.`title`, n27.`name`, n27.`type`]) AS c26
  }
  RETURN collect([c26]) AS c24
}
RETURN c0 AS s0, c5 AS s1, c8 AS s2, c11 AS s3, c18 AS s4, c24 AS s5
