CALL () {
  MATCH (n1:`Country` {`id`: $v.p0})
  RETURN collect([n1.`id`, n1.`name`, n1.`iso3`]) AS c0
}
CALL () {
  MATCH (n3:`Country` {`iso2`: $v.p1})
  RETURN collect([n3.`id`, n3.`name`, n3.`officialName`]) AS c2
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_external_ids', $v.p3) YIELD node AS n5 WHERE n5:`Entity` AND $v.p2 IN n5.`externalIds`
  WITH n5 LIMIT 1
  RETURN collect([n5.`id`, n5.`name`, n5.`type`]) AS c4
}
CALL () {
  MATCH (n7:`Fund` {`id`: $v.p4})
  RETURN collect([n7.`name`]) AS c6
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3
