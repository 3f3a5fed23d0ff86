CALL () {
  MATCH (n2:`Party`) WHERE n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Meeting`) MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`) WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() }) AND n2.`nameFolded` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([n1.`id`]) AS c0
}
CALL () {
  MATCH (n5:`Party`) WHERE n5.`nameFolded` = $v.p2 AND n5.`id` IS NOT NULL WITH DISTINCT n5 MATCH (n4:`Meeting`) MATCH (n4)<-[r5:`PARTICIPATED_IN`]-(n5:`Party`) WHERE n5.`nameFolded` = $v.p2 AND n5.`id` IS NOT NULL WITH DISTINCT n4 RETURN count(*) AS c3
}
CALL () {
  MATCH (n7:`Cooperation`) WHERE NOT EXISTS { MATCH (n7)<-[r8:`COOPERATES_IN`]-(g8)((:`Group`)<-[m8:`MEMBER_OF`]-()){0,1}(n8:`Party`) WHERE (size(m8) = 1 OR NOT EXISTS { MATCH (g8:`Group`)<-[x8:`MEMBER_OF`]-() }) AND (n8:`Country` AND n8.`iso2Folded` = $v.p4) } AND n7.`id` IS NOT NULL AND n7.`nameFolded` IS NOT NULL
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p5
  RETURN collect([n7.`name`]) AS c6
}
CALL () {
  MATCH (n10:`Cooperation`) WHERE NOT EXISTS { MATCH (n10)<-[r11:`COOPERATES_IN`]-(g11)((:`Group`)<-[m11:`MEMBER_OF`]-()){0,1}(n11:`Party`) WHERE (size(m11) = 1 OR NOT EXISTS { MATCH (g11:`Group`)<-[x11:`MEMBER_OF`]-() }) AND (n11:`Country` AND n11.`iso2Folded` = $v.p4) } AND n10.`id` IS NOT NULL RETURN count(*) AS c9
}
CALL () {
  MATCH (n13:`Cooperation`) WHERE (NOT EXISTS { MATCH (n13)<-[r14:`COOPERATES_IN`]-(g14)((:`Group`)<-[m14:`MEMBER_OF`]-()){0,1}(n14:`Party`) WHERE (size(m14) = 1 OR NOT EXISTS { MATCH (g14:`Group`)<-[x14:`MEMBER_OF`]-() }) AND (NOT n14:`Country` OR NOT coalesce(n14.`regionFolded` = $v.p6, false)) } AND COUNT { MATCH (n13)<-[r15:`COOPERATES_IN`]-(g15)((:`Group`)<-[m15:`MEMBER_OF`]-()){0,1}(n15:`Party`) WHERE (size(m15) = 1 OR NOT EXISTS { MATCH (g15:`Group`)<-[x15:`MEMBER_OF`]-() }) RETURN DISTINCT n15 } >= $v.p7) AND n13.`id` IS NOT NULL AND n13.`nameFolded` IS NOT NULL
  WITH n13 ORDER BY n13.`nameFolded`, n13.`id` LIMIT $v.p8
  RETURN collect([n13.`name`]) AS c12
}
CALL () {
  MATCH (n18:`Party`) WHERE n18.`nameFolded` = $v.p10 AND n18.`id` IS NOT NULL WITH DISTINCT n18 MATCH (n17:`Cooperation`) MATCH (n17)<-[r18:`COOPERATES_IN`]-(g18)((:`Group`)<-[m18:`MEMBER_OF`]-()){0,1}(n18:`Party`) WHERE (size(m18) = 1 OR NOT EXISTS { MATCH (g18:`Group`)<-[x18:`MEMBER_OF`]-() }) AND (r18.`role` = $v.p9 AND n18.`nameFolded` = $v.p10) AND n18.`id` IS NOT NULL WITH DISTINCT n17
  WITH n17 ORDER BY n17.`nameFolded`, n17.`id` LIMIT $v.p11
  RETURN collect([n17.`name`]) AS c16
}
CALL () {
  MATCH (n20:`Country`) WHERE EXISTS { MATCH (n20)(()-[k21:`MEMBER_OF`]->(:`Group`)){0,1}(h21)<-[r21:`LOCATED_IN`]-(n21:`Project`) WHERE n21.`kind` = $v.p12 } AND n20.`id` IS NOT NULL
  WITH n20.`subregion` AS g22, count(CASE WHEN n20.`collective` THEN null ELSE 1 END) AS m23
  WITH g22, m23 ORDER BY m23 DESC, g22 LIMIT $v.p14
  RETURN collect([g22, m23]) AS c19
}
CALL () {
  MATCH (n25:`Country`) WHERE EXISTS { MATCH (n25)(()-[k26:`MEMBER_OF`]->(:`Group`)){0,1}(h26)<-[r26:`LOCATED_IN`]-(n26:`Project`) WHERE n26.`kind` = $v.p12 } AND n25.`id` IS NOT NULL
  WITH count(*) AS m27, count(CASE WHEN n25.`collective` THEN null ELSE 1 END) AS m28 RETURN [m27, m28] AS c24
}
CALL () {
  MATCH (n30:`Country`) WHERE EXISTS { MATCH (n30)(()-[k31:`MEMBER_OF`]->(:`Group`)){0,1}(h31)<-[r31:`LOCATED_IN`]-(n31:`Project`) WHERE n31.`kind` = $v.p12 } AND n30.`id` IS NOT NULL AND n30.`nameFolded` IS NOT NULL
  WITH n30 ORDER BY n30.`nameFolded`, n30.`id` LIMIT $v.p13
  RETURN collect([n30.`name`]) AS c29
}
CALL () {
  MATCH (n33:`Meeting` {`id`: $v.p15})
  CALL (n33) {
    MATCH (n33)<-[r35:`PARTICIPATED_IN`]-(n35) WHERE (n35:`Country` AND EXISTS { MATCH (n35)(()-[k36:`MEMBER_OF`]->(:`Group`)){0,1}(h36)-[r36:`COOPERATES_IN`]->(n36) WHERE EXISTS { MATCH (n36)<-[r37:`COOPERATES_IN`]-(g37)((:`Group`)<-[m37:`MEMBER_OF`]-()){0,1}(n37:`Party`) WHERE (size(m37) = 1 OR NOT EXISTS { MATCH (g37:`Group`)<-[x37:`MEMBER_OF`]-() }) AND n37.`nameFolded` = $v.p16 } })
    WITH n35, r35 ORDER BY n35.`nameFolded`, n35.`id`, r35.`validFrom` LIMIT $v.p17
    RETURN collect([n35.`name`, n35.`type`]) AS c34
  }
  RETURN collect([c34, COUNT { MATCH (n33)<-[r38:`PARTICIPATED_IN`]-(n38) WHERE (n38:`Country` AND EXISTS { MATCH (n38)(()-[k39:`MEMBER_OF`]->(:`Group`)){0,1}(h39)-[r39:`COOPERATES_IN`]->(n39) WHERE EXISTS { MATCH (n39)<-[r40:`COOPERATES_IN`]-(g40)((:`Group`)<-[m40:`MEMBER_OF`]-()){0,1}(n40:`Party`) WHERE (size(m40) = 1 OR NOT EXISTS { MATCH (g40:`Group`)<-[x40:`MEMBER_OF`]-() }) AND n40.`nameFolded` = $v.p16 } }) }]) AS c32
}
CALL () {
  MATCH (n42:`Country`) WHERE (EXISTS { MATCH (n42)(()-[k43:`MEMBER_OF`]->(:`Group`) WHERE (k43.`validFrom` IS NULL OR k43.`validFrom` <= $v.p21) AND (k43.`validTo` IS NULL OR k43.`validTo` >= $v.p21)){0,1}(h43)-[r43:`COOPERATES_IN`]->(n43) WHERE (head(COLLECT { MATCH (n43)-[:`HAS_FACT`]->(vf) WHERE vf.`field` = 'KIND' AND (vf.`validFrom` IS NULL OR vf.`validFrom` <= $v.p21) AND (vf.`validTo` IS NULL OR vf.`validTo` >= $v.p21) RETURN coalesce(vf.`valueText`, vf.`valuePeriodEdtf`) AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p18 AND ((r43.`validFrom` IS NULL OR r43.`validFrom` <= $v.p21) AND (r43.`validTo` IS NULL OR r43.`validTo` >= $v.p21))) } AND head(COLLECT { MATCH (n42)-[:`HAS_FACT`]->(vf) WHERE vf.`field` = 'REGION' AND (vf.`validFrom` IS NULL OR vf.`validFrom` <= $v.p21) AND (vf.`validTo` IS NULL OR vf.`validTo` >= $v.p21) RETURN vf.`valueTextFolded` AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p19) AND n42.`id` IS NOT NULL AND n42.`nameFolded` IS NOT NULL
  WITH n42 ORDER BY n42.`nameFolded`, n42.`id` LIMIT $v.p20
  RETURN collect([n42.`name`]) AS c41
}
CALL () {
  MATCH (n45:`Country`) WHERE (EXISTS { MATCH (n45)(()-[k46:`MEMBER_OF`|`PAST_MEMBER_OF`]->(:`Group`) WHERE (k46.`recordedFrom` IS NULL OR k46.`recordedFrom` <= $v.p24) AND (k46.`recordedTo` IS NULL OR k46.`recordedTo` > $v.p24)){0,1}(h46)-[r46:`COOPERATES_IN`|`PAST_COOPERATES_IN`]->(n46) WHERE (head(COLLECT { MATCH (n46)-[:`HAS_FACT`|`PAST_HAS_FACT`]->(vf) WHERE vf.`field` = 'KIND' AND (vf.`recordedFrom` IS NULL OR vf.`recordedFrom` <= $v.p24) AND (vf.`recordedTo` IS NULL OR vf.`recordedTo` > $v.p24) RETURN coalesce(vf.`valueText`, vf.`valuePeriodEdtf`) AS vx ORDER BY vf.`place`, vf.`id` LIMIT 1 }) = $v.p22 AND ((r46.`recordedFrom` IS NULL OR r46.`recordedFrom` <= $v.p24) AND (r46.`recordedTo` IS NULL OR r46.`recordedTo` > $v.p24))) } AND (n45.`recordedAt` IS NULL OR n45.`recordedAt` <= $v.p24)) AND n45.`id` IS NOT NULL RETURN count(*) AS c44
}
RETURN c0 AS s0, c3 AS s1, c6 AS s2, c9 AS s3, c12 AS s4, c16 AS s5, c19 AS s6, c24 AS s7, c29 AS s8, c32 AS s9, c41 AS s10, c44 AS s11
