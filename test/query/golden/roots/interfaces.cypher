CALL () {
  UNWIND range(0, size($v.p0) - 1) AS i1 MATCH (n1:`Entity` {id: $v.p0[i1]}) USING INDEX SEEK n1:`Entity`(id)
  WITH n1, i1 ORDER BY i1, n1.`id` LIMIT $v.p1
  CALL (n1) {
    MATCH (n1)-[r3:`LOCATED_IN`]->(n3:`Place`)
    WITH n3, r3 ORDER BY n3.`nameFolded`, n3.`id`, r3.`validFrom` LIMIT $v.p2
    RETURN collect([n3.`name`]) AS c2
  }
  RETURN collect([n1.`id`, n1.`type`, n1.`name`, n1.`kind`, c2, n1.`status`, COUNT { MATCH (n1)<-[r4:`PARTNER_IN`]-(n4) }]) AS c0
}
CALL () {
  MATCH (n6:`Event`) WHERE n6.`nameFolded` IS NOT NULL AND n6.`id` IS NOT NULL
  WITH n6 ORDER BY n6.`nameFolded`, n6.`id` LIMIT $v.p4
  RETURN collect([n6.`name`, n6.`timeEdtf`, n6.`timeText`, n6.`timeRelativeTo`, n6.`timeEarliest`, n6.`timeLatest`, n6.`type`]) AS c5
}
CALL () {
  MATCH (n8:`Event`) RETURN count(*) AS c7
}
CALL () {
  MATCH (n10:`Party`) WHERE n10.`nameFolded` STARTS WITH $v.p5 AND n10.`id` IS NOT NULL AND n10.`type` IS NOT NULL AND n10.`nameFolded` IS NOT NULL
  WITH n10 ORDER BY n10.`type` DESC, n10.`nameFolded`, n10.`id` LIMIT $v.p6
  RETURN collect([n10.`name`, n10.`type`]) AS c9
}
CALL () {
  MATCH (n12:`Party` {`id`: $v.p7})
  CALL (n12) {
    MATCH (n12)<-[r14:`MEMBER_OF`]-(n14)
    WITH n14, r14 ORDER BY n14.`nameFolded`, n14.`id`, r14.`validFrom` LIMIT $v.p8
    RETURN collect([n14.`iso2`]) AS c13
  }
  RETURN collect([n12.`name`, n12.`kind`, c13, n12.`type`]) AS c11
}
RETURN c0 AS s0, c5 AS s1, c7 AS s2, c9 AS s3, c11 AS s4
