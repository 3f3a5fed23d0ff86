CALL () {
  MATCH (n1:`Country`) RETURN count(*) AS c0
}
CALL () {
  MATCH (n3:`Country` {`id`: $v.p1})
  RETURN collect([COUNT { MATCH (n3)-[r4:`PARTNER_IN`]->(n4:`Fund`) }, COUNT { MATCH (n3)-[r5:`COOPERATES_IN`]->(n5) }, COUNT { MATCH (n3)-[r6:`BORDERS`]-(n6) }]) AS c2
}
RETURN c0 AS s0, c2 AS s1
