CALL () {
  MATCH (n1:`Claim`) WHERE (n1.`current` AND (n1.`predicate` = $v.p0 AND n1.`valueNumber` < $v.p1 AND n1.`valueNumber` >= $v.p2)) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p3
  RETURN collect([n1.`valueNumber`, n1.`valueUnit`, n1.`valueWords`, n1.`valueText`, n1.`valueLanguage`, n1.`valueLow`, n1.`valueHigh`, n1.`valueStatedUnit`, n1.`valueAssumption`, n1.`valuePeriodEdtf`, n1.`valuePeriodEarliest`, n1.`valuePeriodLatest`, n1.`valuePeriodText`, n1.`valuePeriodRelativeTo`, n1.`valuePointLatitude`, n1.`valuePointLongitude`, n1.`valueFlag`]) AS c0
}
CALL () {
  MATCH (n3:`Claim`) WHERE (n3.`current` AND (n3.`valueLow` > $v.p4 AND n3.`valueHigh` IS NULL AND n3.`valueWordsFolded` CONTAINS $v.p5)) AND n3.`id` IS NOT NULL
  WITH n3 ORDER BY n3.`id` LIMIT $v.p6
  RETURN collect([n3.`predicate`, n3.`valueLow`, n3.`valueWords`, n3.`valueText`, n3.`valueLanguage`, n3.`valueNumber`, n3.`valueHigh`, n3.`valueUnit`, n3.`valueStatedUnit`, n3.`valueAssumption`, n3.`valuePeriodEdtf`, n3.`valuePeriodEarliest`, n3.`valuePeriodLatest`, n3.`valuePeriodText`, n3.`valuePeriodRelativeTo`, n3.`valuePointLatitude`, n3.`valuePointLongitude`, n3.`valueFlag`]) AS c2
}
CALL () {
  MATCH (n6:`Document`) WHERE n6.`id` = $v.p9 AND n6.`id` IS NOT NULL WITH DISTINCT n6 MATCH (n5:`Claim`) MATCH (n5)-[r6:`FROM_DOCUMENT`]->(n6:`Document`) WHERE n6.`id` = $v.p9 AND n6.`id` IS NOT NULL WITH DISTINCT n5 WHERE (n5.`current` AND toLower(n5.`valueUnit`) = $v.p7 AND n5.`valueAssumptionFolded` CONTAINS $v.p8) RETURN count(*) AS c4
}
CALL () {
  MATCH (n9:`Entity`) WHERE n9.`id` = $v.p11 AND n9.`id` IS NOT NULL WITH DISTINCT n9 MATCH (n8:`Claim`) MATCH (n8)-[r9:`SUBJECT`]->(n9:`Entity`) WHERE n9.`id` = $v.p11 AND n9.`id` IS NOT NULL WITH DISTINCT n8 WHERE (n8.`current` AND n8.`predicate` = $v.p12 AND n8.`valueTextFolded` STARTS WITH $v.p13 AND toLower(n8.`valueLanguage`) IN $v.p14)
  WITH n8 ORDER BY n8.`id` LIMIT $v.p15
  RETURN collect([n8.`valueText`, n8.`valueLanguage`, n8.`valueNumber`, n8.`valueLow`, n8.`valueHigh`, n8.`valueUnit`, n8.`valueStatedUnit`, n8.`valueWords`, n8.`valueAssumption`, n8.`valuePeriodEdtf`, n8.`valuePeriodEarliest`, n8.`valuePeriodLatest`, n8.`valuePeriodText`, n8.`valuePeriodRelativeTo`, n8.`valuePointLatitude`, n8.`valuePointLongitude`, n8.`valueFlag`]) AS c7
}
CALL () {
  MATCH (n12:`Entity`) WHERE n12.`id` = $v.p16 AND n12.`id` IS NOT NULL WITH DISTINCT n12 MATCH (n11:`Claim`) MATCH (n11)-[r12:`SUBJECT`]->(n12:`Entity`) WHERE n12.`id` = $v.p16 AND n12.`id` IS NOT NULL WITH DISTINCT n11 WHERE (n11.`current` AND n11.`predicate` = $v.p17 AND n11.`valueText` = $v.p18) RETURN count(*) AS c10
}
CALL () {
  MATCH (n15:`Document`) WHERE n15.`id` = $v.p22 AND n15.`id` IS NOT NULL WITH DISTINCT n15 MATCH (n14:`Claim`) MATCH (n14)-[r15:`FROM_DOCUMENT`]->(n15:`Document`) WHERE n15.`id` = $v.p22 AND n15.`id` IS NOT NULL WITH DISTINCT n14 WHERE (n14.`current` AND n14.`valuePeriodEdtf` IS NOT NULL AND (n14.`valuePeriodEarliest` IS NULL OR n14.`valuePeriodEarliest` <= $v.p20) AND (n14.`valuePeriodLatest` IS NULL OR n14.`valuePeriodLatest` >= $v.p21))
  WITH n14 ORDER BY n14.`id` LIMIT $v.p23
  CALL (n14) {
    MATCH (n14)-[r17:`SUBJECT`]->(n17)
    WITH n17, r17 LIMIT 1
    RETURN collect([n17.`id`, n17.`type`]) AS c16
  }
  RETURN collect([n14.`predicate`, c16, n14.`valuePeriodEdtf`, n14.`valuePeriodEarliest`, n14.`valuePeriodLatest`, n14.`valuePeriodText`, n14.`valuePeriodRelativeTo`, n14.`valueText`, n14.`valueLanguage`, n14.`valueNumber`, n14.`valueLow`, n14.`valueHigh`, n14.`valueUnit`, n14.`valueStatedUnit`, n14.`valueWords`, n14.`valueAssumption`, n14.`valuePointLatitude`, n14.`valuePointLongitude`, n14.`valueFlag`]) AS c13
}
CALL () {
  MATCH (n19:`Claim`) WHERE (n19.`current` AND (n19.`predicate` = $v.p24 AND n19.`valuePeriodEdtf` IS NULL)) AND n19.`id` IS NOT NULL RETURN count(*) AS c18
}
CALL () {
  MATCH (n21:`Claim`) WHERE (n21.`current` AND point.distance(point({latitude: n21.`valuePointLatitude`, longitude: n21.`valuePointLongitude`}), point({latitude: $v.p26.latitude, longitude: $v.p26.longitude})) <= $v.p26.distance) AND n21.`id` IS NOT NULL
  WITH n21 ORDER BY n21.`id` LIMIT $v.p27
  CALL (n21) {
    MATCH (n21)-[r23:`SUBJECT`]->(n23)
    WITH n23, r23 LIMIT 1
    RETURN collect([n23.`id`, n23.`type`]) AS c22
  }
  RETURN collect([c22, n21.`valuePointLatitude`, n21.`valuePointLongitude`, n21.`valueText`, n21.`valueLanguage`, n21.`valueNumber`, n21.`valueLow`, n21.`valueHigh`, n21.`valueUnit`, n21.`valueStatedUnit`, n21.`valueWords`, n21.`valueAssumption`, n21.`valuePeriodEdtf`, n21.`valuePeriodEarliest`, n21.`valuePeriodLatest`, n21.`valuePeriodText`, n21.`valuePeriodRelativeTo`, n21.`valueFlag`]) AS c20
}
CALL () {
  MATCH (n25:`Claim`) WHERE (n25.`current` AND n25.`qualifiersLength` > $v.p28) AND n25.`id` IS NOT NULL
  WITH n25 ORDER BY n25.`id` LIMIT $v.p29
  RETURN collect([n25.`qualifiersLength`, n25.`qualifiersRole`, n25.`qualifiersAmount`, n25.`qualifiersCurrency`, n25.`qualifiersLevel`, n25.`qualifiersTitle`]) AS c24
}
CALL () {
  MATCH (n28:`Document`) WHERE n28.`id` = $v.p31 AND n28.`id` IS NOT NULL WITH DISTINCT n28 MATCH (n27:`Claim`) MATCH (n27)-[r28:`FROM_DOCUMENT`]->(n28:`Document`) WHERE n28.`id` = $v.p31 AND n28.`id` IS NOT NULL WITH DISTINCT n27 WHERE (n27.`current` AND toLower(n27.`qualifiersRole`) IN $v.p30) RETURN count(*) AS c26
}
CALL () {
  MATCH (n30:`Claim`) WHERE (n30.`current` AND EXISTS { MATCH (n30)-[r31:`OCCASION`]->(n31) WHERE (n31:`Meeting` AND n31.`id` = $v.p33) }) AND n30.`id` IS NOT NULL RETURN count(*) AS c29
}
CALL () {
  MATCH (n33:`Claim`) WHERE (n33.`current` AND EXISTS { MATCH (n33)-[r34:`QUOTED_FROM`]->(n34) WHERE (n34.`prefix` IS NOT NULL AND n34.`start` <= $v.p35 AND n34.`pointer` IS NULL) }) AND n33.`id` IS NOT NULL
  WITH n33 ORDER BY n33.`id` LIMIT $v.p36
  CALL (n33) {
    MATCH (n33)-[r36:`QUOTED_FROM`]->(n36)
    WITH n36, r36 LIMIT 1
    RETURN collect([n36.`start`, n36.`exact`]) AS c35
  }
  RETURN collect([c35]) AS c32
}
CALL () {
  MATCH (n38:`Claim`) WHERE (n38.`current` AND (n38.`predicate` = $v.p37 AND EXISTS { MATCH (n38)-[r39:`QUOTED_FROM`]->(n39) WHERE (toLower(n39.`file`) = $v.p38 AND n39.`row` = $v.p39) })) AND n38.`id` IS NOT NULL RETURN count(*) AS c37
}
CALL () {
  MATCH (n41:`Claim`) WHERE (n41.`current` AND (n41.`predicate` = $v.p41 AND EXISTS { MATCH (n41)-[r42:`FROM_DOCUMENT`]->(n42) WHERE (n42.`titleFolded` CONTAINS $v.p42 AND n42.`publishedEdtf` IS NOT NULL AND n42.`publishedLatest` < $v.p43) })) AND n41.`id` IS NOT NULL RETURN count(*) AS c40
}
CALL () {
  MATCH (n44:`Claim`) WHERE (n44.`current` AND (n44.`modality` = $v.p45 AND NOT EXISTS { MATCH (n44)-[r45:`HELD_BY`]->(n45) WHERE (size(r45.`from`) > size(r45.`to`) AND NOT coalesce(n45.`id` = $v.p46, false)) })) AND n44.`id` IS NOT NULL RETURN count(*) AS c43
}
CALL () {
  MATCH (n47:`Claim`) WHERE (n47.`recordedAt` > $v.p49) AND (n47.`current` AND n47.`predicate` = $v.p48) AND n47.`id` IS NOT NULL RETURN count(*) AS c46
}
CALL () {
  MATCH (n49:`Claim`) WHERE (n49.`recordedAt` < $v.p51) AND (n49.`current`) AND n49.`id` IS NOT NULL RETURN count(*) AS c48
}
CALL () {
  MATCH (n51:`Claim`) WHERE n51.`current` = $v.p53 AND n51.`id` IS NOT NULL RETURN count(*) AS c50
}
CALL () {
  MATCH (n54:`Document`) WHERE n54.`id` = $v.p58 AND n54.`id` IS NOT NULL WITH DISTINCT n54 MATCH (n53:`Claim`) MATCH (n53)-[r54:`FROM_DOCUMENT`]->(n54:`Document`) WHERE n54.`id` = $v.p58 AND n54.`id` IS NOT NULL WITH DISTINCT n53 WHERE (n53.`current` AND n53.`validTimeEdtf` IS NOT NULL AND n53.`validTimeEarliest` >= $v.p55 AND n53.`validTimeEarliest` <= $v.p56 AND n53.`validTimeLatest` <= $v.p57)
  WITH n53 ORDER BY n53.`id` LIMIT $v.p59
  RETURN collect([n53.`predicate`, n53.`validTimeEdtf`, n53.`validTimeEarliest`, n53.`validTimeLatest`, n53.`validTimeText`, n53.`validTimeRelativeTo`]) AS c52
}
CALL () {
  MATCH (n57:`Document`) WHERE n57.`id` = $v.p60 AND n57.`id` IS NOT NULL WITH DISTINCT n57 MATCH (n56:`Claim`) MATCH (n56)-[r57:`FROM_DOCUMENT`]->(n57:`Document`) WHERE n57.`id` = $v.p60 AND n57.`id` IS NOT NULL WITH DISTINCT n56 WHERE (n56.`current` AND n56.`assertedOnEdtf` IS NOT NULL) RETURN count(*) AS c55
}
CALL () {
  MATCH (n60:`Document`) WHERE n60.`id` = $v.p62 AND n60.`id` IS NOT NULL WITH DISTINCT n60 MATCH (n59:`Claim`) MATCH (n59)-[r60:`FROM_DOCUMENT`]->(n60:`Document`) WHERE n60.`id` = $v.p62 AND n60.`id` IS NOT NULL WITH DISTINCT n59 WHERE (n59.`current` AND NOT EXISTS { MATCH (n59)-[r61:`CLAIMED_BY`]->(n61) }) RETURN count(*) AS c58
}
CALL () {
  MATCH (n63:`Claim`) WHERE (n63.`current` AND (n63.`rank` = $v.p64 AND n63.`confidence` < $v.p65 AND n63.`voice` = $v.p66 AND n63.`reading` = $v.p67 AND toLower(n63.`language`) = $v.p68)) AND n63.`id` IS NOT NULL RETURN count(*) AS c62
}
CALL () {
  MATCH (n65:`Claim`) WHERE (n65.`current` AND (n65.`snak` = $v.p70 AND n65.`snak` = $v.p71)) AND n65.`id` IS NOT NULL RETURN count(*) AS c64
}
RETURN c0 AS s0, c2 AS s1, c4 AS s2, c7 AS s3, c10 AS s4, c13 AS s5, c18 AS s6, c20 AS s7, c24 AS s8, c26 AS s9, c29 AS s10, c32 AS s11, c37 AS s12, c40 AS s13, c43 AS s14, c46 AS s15, c48 AS s16, c50 AS s17, c52 AS s18, c55 AS s19, c58 AS s20, c62 AS s21, c64 AS s22
