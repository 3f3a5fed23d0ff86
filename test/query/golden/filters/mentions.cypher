CALL () {
  MATCH (n2:`Dataset`) WHERE n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n2 MATCH (n1:`Project`) MATCH (n1)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c2)-[h2:`HELD_BY`*0..1]->(n2:`Dataset`) WHERE all(one IN h2 WHERE size(one.`from`) > size(one.`to`)) AND n2.`id` = $v.p0 AND n2.`id` IS NOT NULL WITH DISTINCT n1
  WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p1
  RETURN collect([n1.`name`]) AS c0
}
CALL () {
  MATCH (n5:`Dataset`) WHERE n5.`id` = $v.p0 AND n5.`id` IS NOT NULL WITH DISTINCT n5 MATCH (n4:`Project`) MATCH (n4)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c5)-[h5:`HELD_BY`*0..1]->(n5:`Dataset`) WHERE all(one IN h5 WHERE size(one.`from`) > size(one.`to`)) AND n5.`id` = $v.p0 AND n5.`id` IS NOT NULL WITH DISTINCT n4 RETURN count(*) AS c3
}
CALL () {
  MATCH (n7:`Entity`) WHERE (n7.`type` = $v.p2 AND NOT EXISTS { MATCH (n7)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c8)-[h8:`HELD_BY`*0..1]->(n8:`Dataset`) WHERE all(one IN h8 WHERE size(one.`from`) > size(one.`to`)) AND NOT coalesce(n8.`id` = $v.p3, false) }) AND n7.`id` IS NOT NULL AND n7.`nameFolded` IS NOT NULL
  WITH n7 ORDER BY n7.`nameFolded`, n7.`id` LIMIT $v.p4
  RETURN collect([n7.`name`, n7.`type`]) AS c6
}
CALL () {
  MATCH (n10:`Entity`) WHERE (n10.`type` = $v.p2 AND NOT EXISTS { MATCH (n10)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c11)-[h11:`HELD_BY`*0..1]->(n11:`Dataset`) WHERE all(one IN h11 WHERE size(one.`from`) > size(one.`to`)) AND NOT coalesce(n11.`id` = $v.p3, false) }) AND n10.`id` IS NOT NULL RETURN count(*) AS c9
}
CALL () {
  MATCH (n13:`Country`) WHERE COUNT { MATCH (n13)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c14)-[h14:`HELD_BY`*0..1]->(n14:`Dataset`) WHERE all(one IN h14 WHERE size(one.`from`) > size(one.`to`)) RETURN DISTINCT n14 } >= $v.p5 AND n13.`id` IS NOT NULL AND n13.`nameFolded` IS NOT NULL
  WITH n13 ORDER BY n13.`nameFolded`, n13.`id` LIMIT $v.p6
  RETURN collect([n13.`name`]) AS c12
}
CALL () {
  MATCH (n17:`Document`) WHERE n17.`id` = $v.p8 AND n17.`id` IS NOT NULL WITH DISTINCT n17 MATCH (n16:`Entity`) MATCH (n16)<-[:`SUBJECT`|`OBJECT`]-(c17:`Claim`)-[:`FROM_DOCUMENT`]->(n17:`Document`) WHERE c17.`current` AND n17.`id` = $v.p8 AND n17.`id` IS NOT NULL WITH DISTINCT n16 WHERE (n16.`type` = $v.p7)
  WITH n16 ORDER BY n16.`nameFolded`, n16.`id` LIMIT $v.p9
  RETURN collect([n16.`name`, n16.`type`]) AS c15
}
CALL () {
  MATCH (n20:`Document`) WHERE n20.`id` = $v.p8 AND n20.`id` IS NOT NULL WITH DISTINCT n20 MATCH (n19:`Entity`) MATCH (n19)<-[:`SUBJECT`|`OBJECT`]-(c20:`Claim`)-[:`FROM_DOCUMENT`]->(n20:`Document`) WHERE c20.`current` AND n20.`id` = $v.p8 AND n20.`id` IS NOT NULL WITH DISTINCT n19 WHERE (n19.`type` = $v.p7) RETURN count(*) AS c18
}
CALL () {
  MATCH (n22:`Organization`) WHERE NOT EXISTS { MATCH (n22)<-[:`SUBJECT`|`OBJECT`]-(c23:`Claim`)-[:`FROM_DOCUMENT`]->(n23:`Document`) WHERE c23.`current` } AND n22.`id` IS NOT NULL RETURN count(*) AS c21
}
CALL () {
  MATCH (n25:`Entity`) WHERE EXISTS { MATCH (n25)<-[:`SUBJECT`|`OBJECT`]-(n26:`Claim`) WHERE (n26.`current` AND n26.`modality` = $v.p11) } AND n25.`id` IS NOT NULL AND n25.`nameFolded` IS NOT NULL
  WITH n25 ORDER BY n25.`nameFolded`, n25.`id` LIMIT $v.p12
  RETURN collect([n25.`name`, n25.`type`]) AS c24
}
CALL () {
  MATCH (n28:`Entity`) WHERE EXISTS { MATCH (n28)<-[:`SUBJECT`|`OBJECT`]-(n29:`Claim`) WHERE (n29.`current` AND n29.`modality` = $v.p11) } AND n28.`id` IS NOT NULL RETURN count(*) AS c27
}
CALL () {
  MATCH (n33:`Dataset`) WHERE n33.`id` = $v.p13 AND n33.`id` IS NOT NULL WITH DISTINCT n33 MATCH (n31:`Country`) MATCH (n31)<-[r32:`LOCATED_IN`]-(n32:`Project`) MATCH (n32)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c33)-[h33:`HELD_BY`*0..1]->(n33:`Dataset`) WHERE all(one IN h33 WHERE size(one.`from`) > size(one.`to`)) AND n33.`id` = $v.p13 AND n33.`id` IS NOT NULL WITH DISTINCT n31
  WITH n31 ORDER BY n31.`nameFolded`, n31.`id` LIMIT $v.p14
  RETURN collect([n31.`name`]) AS c30
}
CALL () {
  MATCH (n37:`Dataset`) WHERE n37.`id` = $v.p13 AND n37.`id` IS NOT NULL WITH DISTINCT n37 MATCH (n35:`Country`) MATCH (n35)<-[r36:`LOCATED_IN`]-(n36:`Project`) MATCH (n36)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c37)-[h37:`HELD_BY`*0..1]->(n37:`Dataset`) WHERE all(one IN h37 WHERE size(one.`from`) > size(one.`to`)) AND n37.`id` = $v.p13 AND n37.`id` IS NOT NULL WITH DISTINCT n35 RETURN count(*) AS c34
}
CALL () {
  MATCH (n40:`Dataset`) WHERE n40.`id` = $v.p15 AND n40.`id` IS NOT NULL WITH DISTINCT n40 MATCH (n39:`Country`) MATCH (n39)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c40)-[h40:`HELD_BY`*0..1]->(n40:`Dataset`) WHERE (all(one IN h40 WHERE any(nth IN range(0, size(one.`from`) - 1) WHERE one.`from`[nth] <= $v.p17 AND (nth >= size(one.`to`) OR one.`to`[nth] > $v.p17)))) AND n40.`id` = $v.p15 AND n40.`id` IS NOT NULL WITH DISTINCT n39 WHERE (n39.`recordedAt` IS NULL OR n39.`recordedAt` <= $v.p17) RETURN count(*) AS c38
}
CALL () {
  MATCH (n42:`Country`) WHERE EXISTS { MATCH (n42)<-[:`SUBJECT`|`OBJECT`]-(c43:`Claim`)-[:`FROM_DOCUMENT`]->(n43:`Document`) WHERE c43.`current` AND (c43.`validTimeEarliest` IS NOT NULL OR c43.`validTimeLatest` IS NOT NULL) AND (c43.`validTimeEarliest` IS NULL OR c43.`validTimeEarliest` <= $v.p20) AND (c43.`validTimeLatest` IS NULL OR c43.`validTimeLatest` >= $v.p20) AND n43.`titleFolded` STARTS WITH $v.p18 } AND n42.`id` IS NOT NULL AND n42.`nameFolded` IS NOT NULL
  WITH n42 ORDER BY n42.`nameFolded`, n42.`id` LIMIT $v.p19
  RETURN collect([n42.`name`]) AS c41
}
CALL () {
  MATCH (n45:`Country`) WHERE EXISTS { MATCH (n45)<-[:`SUBJECT`|`OBJECT`]-(c46:`Claim`)-[:`FROM_DOCUMENT`]->(n46:`Document`) WHERE c46.`current` AND (c46.`validTimeEarliest` IS NOT NULL OR c46.`validTimeLatest` IS NOT NULL) AND (c46.`validTimeEarliest` IS NULL OR c46.`validTimeEarliest` <= $v.p20) AND (c46.`validTimeLatest` IS NULL OR c46.`validTimeLatest` >= $v.p20) AND n46.`titleFolded` STARTS WITH $v.p18 } AND n45.`id` IS NOT NULL RETURN count(*) AS c44
}
RETURN c0 AS s0, c3 AS s1, c6 AS s2, c9 AS s3, c12 AS s4, c15 AS s5, c18 AS s6, c21 AS s7, c24 AS s8, c27 AS s9, c30 AS s10, c34 AS s11, c38 AS s12, c41 AS s13, c44 AS s14
