CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END) IN $v.p3 AND (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p4
  CALL (n1) { MATCH (n1)<-[r4:`QUOTED_FROM`]-(n4) WHERE n4.`current` RETURN collect([n4, r4]) AS l3 }
  CALL (l3, n1) {
    UNWIND l3 AS x6 WITH x6[0] AS n7, x6[1] AS r7
    WITH n7.`predicate` AS g8, n7.`modality` AS g9, count(*) AS m10
    WITH g8, g9, m10 ORDER BY m10 DESC, g8, g9 LIMIT $v.p7
    RETURN collect([g8, g9, m10]) AS c5
  }
  CALL (l3, n1) {
    UNWIND l3 AS x12 WITH x12[0] AS n13, x12[1] AS r13
    WITH n13, r13 ORDER BY n13.`position`, n13.`id` LIMIT $v.p5
    CALL (n13, r13) {
      MATCH (n13)-[r15:`SUBJECT`]->(n15)
      WITH n15, r15 LIMIT 1
      RETURN collect([n15.`id`, n15.`type`]) AS c14
    }
    CALL (n13, r13) {
      MATCH (n13)-[r17:`OBJECT`]->(n17)
      WITH n17, r17 LIMIT 1
      RETURN collect([n17.`id`, n17.`type`]) AS c16
    }
    CALL (n13, r13) {
      MATCH (n13)-[r19:`QUOTED_FROM`]->(n19)
      WITH n19, r19 LIMIT 1
      RETURN collect([COUNT { MATCH (n19)<-[r20:`QUOTED_FROM`]-(n20) WHERE n20.`current` }]) AS c18
    }
    RETURN collect([c14, n13.`predicate`, c16, n13.`valueNumber`, n13.`valueText`, n13.`valueLanguage`, n13.`valueLow`, n13.`valueHigh`, n13.`valueUnit`, n13.`valueStatedUnit`, n13.`valueWords`, n13.`valueAssumption`, n13.`valuePeriodEdtf`, n13.`valuePeriodEarliest`, n13.`valuePeriodLatest`, n13.`valuePeriodText`, n13.`valuePeriodRelativeTo`, n13.`valuePointLatitude`, n13.`valuePointLongitude`, n13.`valueFlag`, c18]) AS c11
  }
  CALL (l3, n1) {
    UNWIND l3 AS x22 WITH x22[0] AS n23, x22[1] AS r23 RETURN count(*) AS c21
  }
  CALL (n1) {
    MATCH (n1)<-[r26:`QUOTED_FROM`]-(n26) WHERE (n26.`current` AND n26.`modality` = $v.p10)
    WITH n26, r26 ORDER BY n26.`position`, n26.`id` LIMIT $v.p11
    RETURN collect([]) AS c25
  }
  RETURN collect([n1.`exact`, c5, c11, c21, COUNT { MATCH (n1)<-[r24:`QUOTED_FROM`]-(n24) WHERE n24.`current` = $v.p8 }, c25, COUNT { MATCH (n1)<-[r27:`QUOTED_FROM`]-(n27) WHERE (n27.`current` AND n27.`modality` = $v.p10) }, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p13) YIELD node AS n29, score AS s29 WHERE (NOT n29:`Passage` OR EXISTS { (n29)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n29:`Passage` AND (NOT EXISTS { MATCH (n29)<-[r30:`QUOTED_FROM`]-(n30) WHERE (n30.`current` AND n30.`modality` = $v.p15) } AND NOT EXISTS { MATCH (n29)<-[r31:`QUOTED_FROM`]-(n31) WHERE (n31.`current` AND NOT coalesce(n31.`polarity` = $v.p16, false)) } AND COUNT { MATCH (n29)<-[r32:`QUOTED_FROM`]-(n32) WHERE n32.`current` } >= $v.p17))
  WITH n29, s29, CASE WHEN n29.`nameFolded` IN $v.p14 THEN 3 WHEN any(x IN $v.p14 WHERE x IN n29.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p14 WHERE n29.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k33
  WITH n29, s29, k33 ORDER BY k33 DESC, s29 DESC, n29.`id` LIMIT $v.p18
  RETURN collect([n29.`exact`, COUNT { MATCH (n29)<-[r34:`QUOTED_FROM`]-(n34) WHERE n34.`current` }, coalesce(n29.`type`, CASE WHEN n29:`Passage` THEN 'PASSAGE' WHEN n29:`Document` THEN 'DOCUMENT' END)]) AS c28
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p21) YIELD node AS n36, score AS s36 WHERE (NOT n36:`Passage` OR EXISTS { (n36)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n36:`Passage` AND EXISTS { MATCH (n36)<-[r37:`QUOTED_FROM`]-(n37) WHERE n37.`current` = $v.p23 }) RETURN count(*) AS c35
}
CALL () {
  MATCH (n40:`Document`) WHERE n40.`id` = $v.p25 AND n40.`id` IS NOT NULL WITH DISTINCT n40 MATCH (n39:`Claim`) MATCH (n39)-[r40:`FROM_DOCUMENT`]->(n40:`Document`) WHERE n40.`id` = $v.p25 AND n40.`id` IS NOT NULL WITH DISTINCT n39 WHERE (n39.`current`)
  WITH n39, head(COLLECT { MATCH (n39)-[r42:`QUOTED_FROM`]->(n42) WITH n42 LIMIT 1 RETURN COUNT { MATCH (n42)<-[r43:`QUOTED_FROM`]-(n43) WHERE n43.`current` } }) AS k41
  WITH n39, k41 ORDER BY k41 IS NULL, k41 DESC, n39.`id` LIMIT $v.p26
  CALL (n39) {
    MATCH (n39)-[r45:`QUOTED_FROM`]->(n45)
    WITH n45, r45 LIMIT 1
    RETURN collect([n45.`exact`, COUNT { MATCH (n45)<-[r46:`QUOTED_FROM`]-(n46) WHERE n46.`current` }]) AS c44
  }
  RETURN collect([c44]) AS c38
}
RETURN c0 AS s0, c28 AS s1, c35 AS s2, c38 AS s3
