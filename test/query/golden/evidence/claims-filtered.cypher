CALL () {
  MATCH (n1:`Claim`) WHERE (n1.`current` AND n1.`modality` IN $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  CALL (n1) {
    MATCH (n1)-[r3:`SUBJECT`]->(n3)
    WITH n3, r3 LIMIT 1
    RETURN collect([n3.`name`, n3.`type`]) AS c2
  }
  RETURN collect([n1.`modality`, n1.`predicate`, c2, n1.`quote`]) AS c0
}
CALL () {
  MATCH (n5:`Claim`) WHERE (n5.`current` AND n5.`modality` IN $v.p0) AND n5.`id` IS NOT NULL RETURN count(*) AS c4
}
CALL () {
  MATCH (n7:`Claim`) WHERE (n7.`current` AND n7.`snak` = $v.p2) AND n7.`id` IS NOT NULL
  WITH n7 ORDER BY n7.`id` LIMIT $v.p3
  CALL (n7) {
    MATCH (n7)-[r9:`SUBJECT`]->(n9)
    WITH n9, r9 LIMIT 1
    RETURN collect([n9.`name`, n9.`type`]) AS c8
  }
  RETURN collect([n7.`predicate`, c8, n7.`quote`]) AS c6
}
CALL () {
  MATCH (n11:`Claim`) MATCH (n11)-[r12:`CLAIMED_BY`]->(n12:`Entity`) WHERE n12.`id` IN $v.p5 AND n12.`id` IS NOT NULL MATCH (n11)-[r13:`FROM_DOCUMENT`]->(n13:`Document`) WHERE n13.`id` = $v.p6 AND n13.`id` IS NOT NULL WITH DISTINCT n11 WHERE (n11.`current` AND n11.`voice` = $v.p4) RETURN count(*) AS c10
}
CALL () {
  MATCH (n16:`Document`) WHERE n16.`id` = $v.p10 AND n16.`id` IS NOT NULL WITH DISTINCT n16 MATCH (n15:`Claim`) MATCH (n15)-[r16:`FROM_DOCUMENT`]->(n16:`Document`) WHERE n16.`id` = $v.p10 AND n16.`id` IS NOT NULL WITH DISTINCT n15 WHERE (n15.`current` AND (EXISTS { MATCH (n15)-[r17:`SUBJECT`]->(n17) WHERE n17.`id` = $v.p8 } OR EXISTS { MATCH (n15)-[r18:`OBJECT`]->(n18) WHERE n18.`id` = $v.p9 }))
  WITH n15 ORDER BY n15.`id` LIMIT $v.p11
  CALL (n15) {
    MATCH (n15)-[r20:`CLAIMED_BY`]->(n20)
    WITH n20, r20 LIMIT 1
    RETURN collect([n20.`name`, n20.`type`]) AS c19
  }
  CALL (n15) {
    MATCH (n15)-[r22:`SUBJECT`]->(n22)
    WITH n22, r22 LIMIT 1
    RETURN collect([n22.`name`, n22.`type`]) AS c21
  }
  CALL (n15) {
    MATCH (n15)-[r24:`OBJECT`]->(n24)
    WITH n24, r24 LIMIT 1
    RETURN collect([n24.`name`, n24.`type`]) AS c23
  }
  RETURN collect([n15.`predicate`, n15.`quote`, c19, n15.`modality`, c21, c23, n15.`qualifiersRole`, n15.`qualifiersLength`, n15.`qualifiersAmount`, n15.`qualifiersCurrency`, n15.`qualifiersLevel`, n15.`qualifiersTitle`]) AS c14
}
RETURN c0 AS s0, c4 AS s1, c6 AS s2, c10 AS s3, c14 AS s4
