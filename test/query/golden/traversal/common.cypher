CALL () {
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p0 WITH a ORDER BY a.`id` RETURN collect(a) AS k2 }
CALL (k2) { CALL (k2) { UNWIND k2 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, a AS one UNION ALL MATCH (a:`Entity`) WHERE a.`id` IN $v.p1 MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, null AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p2 AND edges = links AND NOT y IN k2
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p3 RETURN y, them }
WITH [[y], [a IN k2 WHERE a IN them | [a, y]], size(them)] AS n1
  WITH n1 LIMIT $v.p3
  CALL (n1) {
    UNWIND n1[0] AS n4
    WITH n4 LIMIT 1
    RETURN collect([n4.`name`, n4.`type`]) AS c3
  }
  CALL (n1) {
    UNWIND n1[1] AS q6 WITH q6[0] AS n6, q6[1] AS m6
    WITH n6, m6
    CALL (n6, m6) {
      WITH n6 AS n8
      WITH n8 LIMIT 1
      RETURN collect([n8.`id`, n8.`type`]) AS c7
    }
    CALL (n6, m6) {
      WITH m6 AS n10
      WITH n10 LIMIT 1
      RETURN collect([n10.`id`, n10.`type`]) AS c9
    }
    CALL (n6, m6) {
      MATCH (n6)-[r12:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r12:`MEMBER_OF` AND endNode(r12):`Group`)
      WITH m6, r12 ORDER BY type(r12), startNode(r12) = n6 DESC, m6.`id` DESC, r12.`validFrom` IS NULL, r12.`validFrom` DESC LIMIT $v.p4
      RETURN collect([type(r12), startNode(r12) = n6]) AS c11
    }
    RETURN collect([c7, c9, c11, COUNT { MATCH (n6)-[r13:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m6) WHERE NOT (r13:`MEMBER_OF` AND endNode(r13):`Group`) }]) AS c5
  }
  RETURN collect([c3, n1[2], c5]) AS c0
}
CALL () {
  UNWIND $v.p0 + $v.p1 AS x15 WITH x15 WHERE NOT EXISTS { MATCH (:`Entity` {id: x15}) } WITH [x15] AS n15
  WITH n15
  RETURN collect([n15[0]]) AS c14
}
CALL () {
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p5 WITH a ORDER BY a.`id` RETURN collect(a) AS k18 }
CALL (k18) { CALL (k18) { UNWIND k18 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE type(r) IN CASE WHEN startNode(r) = a THEN $v.p8 ELSE $v.p9 END AND r.`status` IN $v.p10 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r.`claimIds` AND d.`id` IN $v.p11 AND size(w.`from`) > size(w.`to`) } RETURN y, a AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p6 AND edges = links AND NOT y IN k18 AND y.`type` IN $v.p12
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p7 RETURN y, them }
WITH [[y], [a IN k18 WHERE a IN them | [a, y]], size(them)] AS n17
  WITH n17 LIMIT $v.p7
  CALL (n17) {
    UNWIND n17[0] AS n20
    WITH n20 LIMIT 1
    RETURN collect([n20.`id`, n20.`type`]) AS c19
  }
  CALL (n17) {
    UNWIND n17[1] AS q22 WITH q22[0] AS n22, q22[1] AS m22
    WITH n22, m22
    CALL (n22, m22) {
      WITH n22 AS n24
      WITH n24 LIMIT 1
      RETURN collect([n24.`name`, n24.`type`]) AS c23
    }
    RETURN collect([c23]) AS c21
  }
  RETURN collect([c19, n17[2], c21]) AS c16
}
CALL () {
  UNWIND $v.p5 AS x26 WITH x26 WHERE NOT EXISTS { MATCH (:`Entity` {id: x26}) } WITH [x26] AS n26
  WITH n26
  RETURN collect([n26[0]]) AS c25
}
CALL () {
  UNWIND $v.p11 AS x28 WITH x28 WHERE NOT EXISTS { MATCH (:`Dataset` {id: x28}) } WITH [x28] AS n28
  WITH n28
  RETURN collect([n28[0]]) AS c27
}
CALL () {
  CALL () { MATCH (a:`Entity`) WHERE a.`id` IN $v.p13 WITH a ORDER BY a.`id` RETURN collect(a) AS k31 }
CALL (k31) { CALL (k31) { UNWIND k31 AS a MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, a AS one UNION ALL MATCH (a:`Entity`) WHERE a.`id` IN $v.p14 MATCH (a)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) RETURN y, null AS one }
WITH y, collect(DISTINCT one) AS them, count(one) AS edges, count(*) AS links WHERE size(them) >= $v.p15 AND edges = links AND NOT y IN k31
WITH y, them, edges ORDER BY size(them) DESC, edges DESC, y.`id` LIMIT $v.p16 RETURN y, them }
WITH [[y], [a IN k31 WHERE a IN them | [a, y]], size(them)] AS n30
  WITH n30 LIMIT $v.p16
  RETURN collect([n30[2]]) AS c29
}
CALL () {
  UNWIND $v.p13 + $v.p14 AS x33 WITH x33 WHERE NOT EXISTS { MATCH (:`Entity` {id: x33}) } WITH [x33] AS n33
  WITH n33
  RETURN collect([n33[0]]) AS c32
}
RETURN c0 AS s0, c14 AS s1, c16 AS s2, c25 AS s3, c27 AS s4, c29 AS s5, c32 AS s6
