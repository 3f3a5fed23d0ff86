CALL () {
  MATCH (n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Dispute`) MATCH (n1)-[r2:`CONCERNS`]->(n2:`Entity`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  RETURN collect([n1.`predicate`]) AS c0
}
CALL () {
  MATCH (n5:`Entity`) WHERE n5.`id` = $v.p2 AND n5.`id` IS NOT NULL WITH DISTINCT n5 MATCH (n4:`Dispute`) MATCH (n4)<-[r5:`HAS_DISPUTE`]-(n5:`Entity`) WHERE n5.`id` = $v.p2 AND n5.`id` IS NOT NULL WITH DISTINCT n4 RETURN count(*) AS c3
}
CALL () {
  MATCH (n7:`Dispute`) WHERE n7.`predicate` IN $v.p4 AND n7.`id` IS NOT NULL
  WITH n7 ORDER BY n7.`id` LIMIT $v.p5
  CALL (n7) {
    MATCH (n7)<-[r9:`HAS_DISPUTE`]-(n9)
    WITH n9, r9 LIMIT 1
    RETURN collect([n9.`id`, n9.`type`]) AS c8
  }
  RETURN collect([c8]) AS c6
}
CALL () {
  MATCH (n12:`Entity`) WHERE n12.`id` = $v.p6 AND n12.`id` IS NOT NULL WITH DISTINCT n12 MATCH (n11:`Dispute`) MATCH (n11)-[r12:`DISPUTED_BY`]->(n12:`Entity`) WHERE n12.`id` = $v.p6 AND n12.`id` IS NOT NULL WITH DISTINCT n11 RETURN count(*) AS c10
}
CALL () {
  MATCH (n15:`Entity`) WHERE n15.`id` = $v.p8 AND n15.`id` IS NOT NULL WITH DISTINCT n15 MATCH (n14:`Dispute`) MATCH (n14)-[r15:`DISPUTED_BY`]->(n15:`Entity`) WHERE n15.`id` = $v.p8 AND n15.`id` IS NOT NULL WITH DISTINCT n14 RETURN count(*) AS c13
}
CALL () {
  MATCH (n17:`Dispute`) WHERE NOT EXISTS { MATCH (n17)-[r18:`KNOWN_FROM`]->(n18) WHERE NOT coalesce(n18.`id` IN $v.p10, false) } AND n17.`id` IS NOT NULL RETURN count(*) AS c16
}
CALL () {
  MATCH (n20:`Dispute`) WHERE n20.`certainty` = $v.p12 AND n20.`id` IS NOT NULL RETURN count(*) AS c19
}
CALL () {
  MATCH (n22:`Dispute`) WHERE n22.`judged` = $v.p14 AND n22.`id` IS NOT NULL RETURN count(*) AS c21
}
CALL () {
  MATCH (n24:`Dispute`) WHERE NOT coalesce(n24.`judged` = $v.p16, false) AND n24.`id` IS NOT NULL RETURN count(*) AS c23
}
CALL () {
  MATCH (n26:`Dispute`) WHERE EXISTS { MATCH (n26)-[r27:`HAS_SIDE`]->(n27) WHERE n27.`snak` = $v.p18 } AND n26.`id` IS NOT NULL
  WITH n26 ORDER BY n26.`id` LIMIT $v.p19
  RETURN collect([n26.`predicate`]) AS c25
}
CALL () {
  MATCH (n29:`Dispute`) WHERE EXISTS { MATCH (n29)-[r30:`HAS_SIDE`]->(n30) WHERE toLower(n30.`qualifiersRole`) = $v.p20 } AND n29.`id` IS NOT NULL
  WITH n29 ORDER BY n29.`id` LIMIT $v.p21
  RETURN collect([n29.`predicate`]) AS c28
}
CALL () {
  MATCH (n32:`Dispute`) WHERE EXISTS { MATCH (n32)-[r33:`RESTS_ON`]->(n33) WHERE (n33.`current` AND n33.`quoteFolded` CONTAINS $v.p22) } AND n32.`id` IS NOT NULL
  WITH n32 ORDER BY n32.`id` LIMIT $v.p23
  RETURN collect([n32.`predicate`]) AS c31
}
CALL () {
  MATCH (n35:`Country`) WHERE COUNT { MATCH (n35)<-[r36:`CONCERNS`]-(n36) } > $v.p24 AND n35.`id` IS NOT NULL
  WITH n35, COUNT { MATCH (n35)<-[r38:`CONCERNS`]-(n38) } AS k37
  WITH n35, k37 ORDER BY k37 DESC, n35.`nameFolded`, n35.`id` LIMIT $v.p25
  CALL (n35) {
    MATCH (n35)<-[r40:`CONCERNS`]-(n40) WHERE n40.`certainty` = $v.p26
    WITH n40, r40 ORDER BY n40.`predicate`, n40.`id` LIMIT $v.p27
    RETURN collect([n40.`predicate`]) AS c39
  }
  RETURN collect([n35.`id`, c39, COUNT { MATCH (n35)<-[r41:`CONCERNS`]-(n41) WHERE n41.`certainty` = $v.p26 }]) AS c34
}
CALL () {
  MATCH (n43:`Claim`) WHERE (n43.`current` AND EXISTS { MATCH (n43)<-[r44:`RESTS_ON`]-(n44) WHERE n44.`predicate` = $v.p28 }) AND n43.`id` IS NOT NULL
  WITH n43 ORDER BY n43.`id` LIMIT $v.p29
  CALL (n43) {
    MATCH (n43)-[r46:`SUBJECT`]->(n46)
    WITH n46, r46 LIMIT 1
    RETURN collect([n46.`id`, n46.`type`]) AS c45
  }
  CALL (n43) {
    MATCH (n43)<-[r48:`RESTS_ON`]-(n48)
    WITH n48, r48 ORDER BY n48.`id` LIMIT $v.p30
    RETURN collect([n48.`predicate`]) AS c47
  }
  RETURN collect([n43.`snak`, c45, c47]) AS c42
}
RETURN c0 AS s0, c3 AS s1, c6 AS s2, c10 AS s3, c13 AS s4, c16 AS s5, c19 AS s6, c21 AS s7, c23 AS s8, c25 AS s9, c28 AS s10, c31 AS s11, c34 AS s12, c42 AS s13
