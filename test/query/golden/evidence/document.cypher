CALL () {
  MATCH (n1:`Document` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)-[r3:`PUBLISHED_BY`]->(n3)
    WITH n3, r3 LIMIT 1
    RETURN collect([n3.`name`, n3.`type`]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[r5:`IN`]->(n5)
    WITH n5, r5 LIMIT 1
    RETURN collect([n5.`id`, n5.`licence`]) AS c4
  }
  RETURN collect([n1.`id`, n1.`title`, n1.`publishedEdtf`, n1.`publishedEarliest`, n1.`publishedLatest`, n1.`publishedText`, n1.`publishedRelativeTo`, c2, n1.`url`, n1.`language`, n1.`coverage`, n1.`uncovered`, c4]) AS c0
}
RETURN c0 AS s0
