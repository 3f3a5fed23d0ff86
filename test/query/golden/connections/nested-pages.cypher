CALL () {
  MATCH (n1:`Country` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)-[r3:`BORDERS`]-(n3)
    WITH n3, r3 ORDER BY n3.`nameFolded` DESC, n3.`id` DESC, r3.`validFrom` IS NULL, r3.`validFrom` DESC LIMIT $v.p1
    CALL (n3, r3) {
      MATCH (n3)-[r5:`BORDERS`]-(n5)
      WITH n5, r5 ORDER BY n5.`nameFolded` DESC, n5.`id` DESC, r5.`validFrom` DESC LIMIT $v.p2
      RETURN collect([n5.`name`]) AS c4
    }
    RETURN collect([n3.`name`, c4]) AS c2
  }
  RETURN collect([c2, COUNT { MATCH (n1)-[r6:`BORDERS`]-(n6) }]) AS c0
}
RETURN c0 AS s0
