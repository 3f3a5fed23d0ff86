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
  MATCH (n8:`Country`) WHERE (n8.`subregionFolded` IN $v.p6 AND n8.`area` < $v.p7 AND NOT EXISTS { MATCH (n8)-[r9:`BORDERS`]-(n9) }) AND n8.`id` IS NOT NULL AND n8.`nameFolded` IS NOT NULL
  WITH n8 ORDER BY n8.`nameFolded`, n8.`id` LIMIT $v.p8
  RETURN collect([n8.`name`, n8.`area`]) AS c7
}
CALL () {
  MATCH (n11:`Country`) WHERE COUNT { MATCH (n11)-[r12:`BORDERS`]-(n12) } >= $v.p9 AND n11.`id` IS NOT NULL AND n11.`nameFolded` IS NOT NULL
  WITH n11 ORDER BY n11.`nameFolded`, n11.`id` LIMIT $v.p10
  RETURN collect([n11.`name`, COUNT { MATCH (n11)-[r13:`BORDERS`]-(n13) }]) AS c10
}
CALL () {
  MATCH (n15:`Country`) WHERE (NOT EXISTS { MATCH (n15)-[r16:`BORDERS`]-(n16) WHERE NOT coalesce(n16.`subregionFolded` = $v.p12, false) } AND COUNT { MATCH (n15)-[r17:`BORDERS`]-(n17) } > $v.p13) AND n15.`id` IS NOT NULL AND n15.`nameFolded` IS NOT NULL
  WITH n15 ORDER BY n15.`nameFolded`, n15.`id` LIMIT $v.p14
  RETURN collect([n15.`name`]) AS c14
}
RETURN c0 AS s0, c4 AS s1, c7 AS s2, c10 AS s3, c14 AS s4
