CALL () {
  MATCH (n1:`Country`) WHERE n1.`iso2Folded` IN $v.p0 AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  CALL (n1) { MATCH (n1)-[r3:`BORDERS`]-(n3) WHERE n3.`area` > $v.p2 RETURN collect([n3, r3]) AS l2 }
  CALL (n1) { MATCH (n1)-[r5:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n5) WHERE type(r5) IN $v.p8 RETURN collect([n5, r5]) AS l4 }
  CALL (n1) { MATCH (n1)-[r7:`PARTNER_IN`]->(n7:`Fund`) WHERE n7.`nameFolded` = $v.p11 RETURN collect([n7, r7]) AS l6 }
  CALL (l2, n1) {
    UNWIND l2 AS x9 WITH x9[0] AS n10, x9[1] AS r10
    WITH n10.`subregion` AS g11, count(CASE WHEN n10.`collective` THEN null ELSE 1 END) AS m12
    WITH g11, m12 ORDER BY m12 DESC, g11 LIMIT $v.p5
    RETURN collect([g11, m12]) AS c8
  }
  CALL (l2, n1) {
    UNWIND l2 AS x14 WITH x14[0] AS n15, x14[1] AS r15
    WITH count(*) AS m16, count(CASE WHEN n15.`collective` THEN null ELSE 1 END) AS m17, sum(n15.`area`) AS m18 RETURN [m16, m17, m18] AS c13
  }
  CALL (l2, n1) {
    UNWIND l2 AS x20 WITH x20[0] AS n21, x20[1] AS r21
    WITH n21, r21 ORDER BY n21.`nameFolded` DESC, n21.`id` DESC, r21.`validFrom` IS NULL, r21.`validFrom` DESC LIMIT $v.p3
    CALL (n21, r21) {
      MATCH (n21)-[r23:`BORDERS`]-(n23)
      WITH count(*) AS m24, max(n23.`area`) AS m25 RETURN [m24, m25] AS c22
    }
    RETURN collect([r21.`status`, n21.`name`, c22]) AS c19
  }
  CALL (n1) {
    MATCH (n1)-[r27:`MEMBER_OF`]->(n27)
    WITH n27.`type` AS g28, count(CASE WHEN n27.`collective` THEN null ELSE 1 END) AS m29
    WITH g28, m29 ORDER BY m29 DESC, g28 LIMIT $v.p7
    RETURN collect([g28, m29]) AS c26
  }
  CALL (l4, n1) {
    UNWIND l4 AS x31 WITH x31[0] AS n32, x31[1] AS r32
    WITH n32.`type` AS g33, count(CASE WHEN n32.`collective` THEN null ELSE 1 END) AS m34
    WITH g33, m34 ORDER BY m34 DESC, g33 LIMIT $v.p10
    RETURN collect([g33, m34]) AS c30
  }
  CALL (l4, n1) {
    UNWIND l4 AS x36 WITH x36[0] AS n37, x36[1] AS r37
    WITH n37, r37 ORDER BY type(r37), n37.`nameFolded`, n37.`id`, startNode(r37) = n1 DESC, r37.`validFrom` LIMIT $v.p9
    RETURN collect([startNode(r37) = n1, type(r37), n37.`name`, n37.`type`]) AS c35
  }
  CALL (l6, n1) {
    UNWIND l6 AS x39 WITH x39[0] AS n40, x39[1] AS r40
    WITH n40.`kind` AS g41, count(CASE WHEN n40.`collective` THEN null ELSE 1 END) AS m42
    WITH g41, m42 ORDER BY m42 DESC, g41 LIMIT $v.p13
    RETURN collect([g41, m42]) AS c38
  }
  CALL (l6, n1) {
    UNWIND l6 AS x44 WITH x44[0] AS n45, x44[1] AS r45
    WITH count(*) AS m46, count(CASE WHEN n45.`collective` THEN null ELSE 1 END) AS m47, sum(n45.`capital`) AS m48, min(n45.`capital`) AS m49, CASE count(n45.`capital`) WHEN 0 THEN null ELSE toFloat(sum(n45.`capital`)) / count(n45.`capital`) END AS m50 RETURN [m46, m47, m48, m49, m50] AS c43
  }
  RETURN collect([n1.`name`, c8, c13, c19, c26, c30, c35, c38, c43]) AS c0
}
RETURN c0 AS s0
