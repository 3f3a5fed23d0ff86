CALL () {
  MATCH (n1:`Claim`) MATCH (n1)-[r2:`SUBJECT`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL MATCH (n1)-[r3:`OBJECT`]->(n3:`Entity`) WHERE n3.`id` = $v.p2 AND n3.`id` IS NOT NULL WITH DISTINCT n1 WHERE (n1.`current` AND n1.`predicate` = $v.p1)
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  CALL (n1) {
    MATCH (n1)-[r5:`FROM_DOCUMENT`]->(n5)
    WITH n5, r5 LIMIT 1
    CALL (n5, r5) {
      MATCH (n5)-[r7:`PUBLISHED_BY`]->(n7)
      WITH n7, r7 LIMIT 1
      RETURN collect([n7.`name`]) AS c6
    }
    RETURN collect([n5.`id`, n5.`title`, n5.`url`, n5.`publishedEdtf`, n5.`publishedText`, n5.`language`, c6]) AS c4
  }
  CALL (n1) {
    MATCH (n1)-[r9:`CLAIMED_BY`]->(n9)
    WITH n9, r9 LIMIT 1
    RETURN collect([n9.`name`]) AS c8
  }
  CALL (n1) {
    MATCH (n1)-[r11:`QUOTED_FROM`]->(n11)
    WITH n11, r11 LIMIT 1
    RETURN collect([n11.`start`, n11.`end`, n11.`pointer`, n11.`file`, n11.`row`]) AS c10
  }
  CALL (n1) {
    MATCH (n1)-[r13:`QUOTED_FROM`]->(n13)
    WITH n13, r13 LIMIT 1
    RETURN collect([n13.`prefix`, n13.`exact`, n13.`suffix`, n13.`start`, n13.`end`]) AS c12
  }
  CALL (n1) {
    MATCH (n1)-[r15:`FROM_DOCUMENT`]->(n15)
    WITH n15, r15 LIMIT 1
    CALL (n15, r15) {
      MATCH (n15)-[r17:`PUBLISHED_BY`]->(n17)
      WITH n17, r17 LIMIT 1
      RETURN collect([n17.`name`]) AS c16
    }
    RETURN collect([n15.`id`, n15.`title`, n15.`url`, n15.`publishedEdtf`, n15.`publishedText`, n15.`language`, c16]) AS c14
  }
  RETURN collect([n1.`id`, n1.`quote`, n1.`voice`, c4, c8, c10, c12, c14]) AS c0
}
CALL () {
  MATCH (n20:`Entity`) WHERE n20.`id` = $v.p9 AND n20.`id` IS NOT NULL WITH DISTINCT n20 MATCH (n19:`Claim`) MATCH (n19)-[r20:`SUBJECT`]->(n20:`Entity`) WHERE n20.`id` = $v.p9 AND n20.`id` IS NOT NULL WITH DISTINCT n19 WHERE (n19.`current` AND n19.`predicate` = $v.p10 AND COUNT { MATCH (n19)<-[r21:`RESTS_ON`]-(n21) } > $v.p11)
  WITH n19 ORDER BY n19.`id` LIMIT $v.p12
  CALL (n19) {
    MATCH (n19)-[r23:`FROM_DOCUMENT`]->(n23)
    WITH n23, r23 LIMIT 1
    CALL (n23, r23) {
      MATCH (n23)-[r25:`PUBLISHED_BY`]->(n25)
      WITH n25, r25 LIMIT 1
      RETURN collect([n25.`name`]) AS c24
    }
    RETURN collect([n23.`id`, n23.`title`, n23.`url`, n23.`publishedEdtf`, n23.`publishedText`, n23.`language`, c24]) AS c22
  }
  CALL (n19) {
    MATCH (n19)-[r27:`CLAIMED_BY`]->(n27)
    WITH n27, r27 LIMIT 1
    RETURN collect([n27.`name`]) AS c26
  }
  CALL (n19) {
    MATCH (n19)-[r29:`QUOTED_FROM`]->(n29)
    WITH n29, r29 LIMIT 1
    RETURN collect([n29.`start`, n29.`end`, n29.`pointer`, n29.`file`, n29.`row`]) AS c28
  }
  RETURN collect([n19.`id`, n19.`quote`, n19.`voice`, c22, c26, c28]) AS c18
}
CALL () {
  MATCH (n31:`Document` {`id`: $v.p16})
  CALL (n31) {
    MATCH (n31)-[r33:`PUBLISHED_BY`]->(n33)
    WITH n33, r33 LIMIT 1
    RETURN collect([n33.`name`]) AS c32
  }
  RETURN collect([n31.`id`, n31.`title`, n31.`url`, n31.`publishedEdtf`, n31.`publishedText`, n31.`language`, c32]) AS c30
}
RETURN c0 AS s0, c18 AS s1, c30 AS s2
