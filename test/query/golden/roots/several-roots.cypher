CALL () {
  MATCH (n1:`Fund`) WHERE n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([n1.`name`, n1.`status`, n1.`kind`]) AS c0
}
CALL () {
  MATCH (n3:`Fund`) RETURN count(*) AS c2
}
CALL () {
  MATCH (n5:`Exercise`) WHERE n5.`nameFolded` IS NOT NULL AND n5.`id` IS NOT NULL
  WITH n5 ORDER BY n5.`nameFolded`, n5.`id` LIMIT $v.p1
  RETURN collect([n5.`name`, n5.`kind`, n5.`level`]) AS c4
}
CALL () {
  MATCH (n7:`Meeting` {`id`: $v.p2})
  CALL (n7) {
    MATCH (n7)-[r9:`HELD_IN`]->(n9:`Place`)
    WITH n9, r9 ORDER BY n9.`nameFolded`, n9.`id`, r9.`validFrom` LIMIT $v.p3
    RETURN collect([n9.`name`]) AS c8
  }
  RETURN collect([n7.`name`, c8]) AS c6
}
CALL () {
  MATCH (n11:`Dataset`) WHERE n11.`id` IS NOT NULL
  WITH n11 ORDER BY n11.`id` LIMIT $v.p4
  CALL (n11) {
    MATCH (n11)<-[r13:`IN`]-(n13)
    WITH n13, r13 ORDER BY n13.`id` LIMIT $v.p5
    RETURN collect([n13.`id`]) AS c12
  }
  RETURN collect([n11.`id`, n11.`title`, n11.`claimCount`, n11.`entityCount`, n11.`documentCount`, c12]) AS c10
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c6 AS s3, c10 AS s4
