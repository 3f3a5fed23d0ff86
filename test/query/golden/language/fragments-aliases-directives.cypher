CALL () {
  MATCH (n1:`Country` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)-[r3:`BORDERS`]-(n3)
    WITH n3, r3 ORDER BY n3.`nameFolded`, n3.`id`, r3.`validFrom` LIMIT $v.p4
    RETURN collect([n3.`name`]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[r5:`BORDERS`]-(n5)
    WITH n5, r5 ORDER BY n5.`nameFolded` DESC, n5.`id` DESC, r5.`validFrom` DESC LIMIT $v.p5
    RETURN collect([n5.`name`]) AS c4
  }
  RETURN collect([n1.`id`, coalesce(head([l IN $v.p1 WHERE n1['name_' + l] IS NOT NULL | n1['name_' + l]]), n1.`name`), coalesce(head([l IN $v.p2 WHERE n1['name_' + l] IS NOT NULL | n1['name_' + l]]), n1.`name`), coalesce(head([l IN $v.p3 WHERE n1['name_' + l] IS NOT NULL | n1['name_' + l]]), n1.`name`), n1.`region`, c2, c4]) AS c0
}
CALL () {
  MATCH (n7:`Country` {`id`: $v.p6})
  RETURN collect([n7.`name`, n7.`iso3`]) AS c6
}
RETURN c0 AS s0, c6 AS s1
