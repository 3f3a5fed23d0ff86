CALL () {
  MATCH (n1:`Country` {`id`: $v.p0})
  CALL (n1) { MATCH (n1)-[r3:`PARTNER_IN`]->(n3:`Project`) RETURN collect([n3, r3]) AS l2 }
  CALL (n1) { MATCH (n1)-[r5:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n5) WHERE type(r5) IN $v.p6 RETURN collect([n5, r5]) AS l4 }
  CALL (l2, n1) {
    UNWIND l2 AS x7 WITH x7[0] AS n8, x7[1] AS r8
    WITH n8.`kind` AS g9, r8.`role` AS g10, r8.`status` AS g11, count(CASE WHEN n8.`collective` THEN null ELSE 1 END) AS m12, count(CASE WHEN n8.`collective` THEN 1 END) AS m13, count(r8.`claimCount`) AS m14, sum(r8.`claimCount` / 1000000000) AS m15, sum(r8.`claimCount` % 1000000000) AS m16, min(r8.`claimCount`) AS m17, sum(r8.`sourceCount` / 1000000000) AS m18, sum(r8.`sourceCount` % 1000000000) AS m19
    WITH g9, g10, g11, m12, m13, m14, m15, m16, m17, m18, m19 ORDER BY m18 + m19 / 1000000000 - CASE WHEN m19 % 1000000000 < 0 THEN 1 ELSE 0 END DESC, (m19 % 1000000000 + 1000000000) % 1000000000 DESC, g10 IS NULL, g10 DESC, g9, g10, g11 LIMIT $v.p2
    RETURN collect([g9, g10, g11, m12, m13, m14, [m15, m16], m17, [m18, m19]]) AS c6
  }
  CALL (l2, n1) {
    UNWIND l2 AS x21 WITH x21[0] AS n22, x21[1] AS r22
    WITH count(*) AS m23, count(CASE WHEN n22.`collective` THEN null ELSE 1 END) AS m24, count(CASE WHEN n22.`collective` THEN 1 END) AS m25, count(r22.`role`) AS m26, count(DISTINCT r22.`role`) AS m27, sum(r22.`claimCount` / 1000000000) AS m28, sum(r22.`claimCount` % 1000000000) AS m29, count(r22.`claimCount`) AS m30, max(r22.`claimCount`) AS m31, count(DISTINCT r22.`status`) AS m32, min(r22.`validFrom`) AS m33 RETURN [m23, m24, m25, m26, m27, [m28, m29], m30, m31, m32, m33] AS c20
  }
  CALL (l2, n1) {
    UNWIND l2 AS x35 WITH x35[0] AS n36, x35[1] AS r36
    WITH n36, r36 ORDER BY n36.`nameFolded`, n36.`id`, r36.`validFrom` LIMIT $v.p1
    RETURN collect([r36.`role`, r36.`status`, r36.`claimCount`, n36.`id`]) AS c34
  }
  CALL (n1) {
    MATCH (n1)-[r38:`INVOLVED_IN`]->(n38) WHERE r38.`role` = $v.p3
    WITH r38.`role` AS g39, count(CASE WHEN n38.`collective` THEN null ELSE 1 END) AS m40
    WITH g39, m40 ORDER BY m40 DESC, g39 LIMIT $v.p5
    RETURN collect([g39, m40]) AS c37
  }
  CALL (l4, n1) {
    UNWIND l4 AS x42 WITH x42[0] AS n43, x42[1] AS r43
    WITH type(r43) AS g44, r43.`modality` AS g45, count(CASE WHEN n43.`collective` THEN null ELSE 1 END) AS m46, sum(r43.`sourceCount` / 1000000000) AS m47, sum(r43.`sourceCount` % 1000000000) AS m48
    WITH g44, g45, m46, m47, m48 ORDER BY g44, g44, g45 LIMIT $v.p8
    RETURN collect([g44, g45, m46, [m47, m48]]) AS c41
  }
  CALL (l4, n1) {
    UNWIND l4 AS x50 WITH x50[0] AS n51, x50[1] AS r51
    WITH n51, r51 ORDER BY type(r51), n51.`nameFolded`, n51.`id`, startNode(r51) = n1 DESC, r51.`validFrom` LIMIT $v.p7
    RETURN collect([n51.`id`, n51.`type`]) AS c49
  }
  RETURN collect([c6, c20, c34, c37, c41, c49]) AS c0
}
CALL () {
  MATCH (n53:`Incident`) WHERE n53.`nameFolded` IS NOT NULL AND n53.`id` IS NOT NULL
  WITH n53 ORDER BY n53.`nameFolded`, n53.`id` LIMIT $v.p9
  CALL (n53) {
    MATCH (n53)<-[r55:`INVOLVED_IN`]-(n55)
    WITH n55.`type` AS g56, r55.`role` AS g57, count(CASE WHEN n55.`collective` THEN null ELSE 1 END) AS m58
    WITH g56, g57, m58 ORDER BY m58 DESC, g56, g57 LIMIT $v.p11
    RETURN collect([g56, g57, m58]) AS c54
  }
  RETURN collect([n53.`id`, c54]) AS c52
}
CALL () {
  MATCH (n60:`Group`) WHERE COUNT { MATCH (n60)<-[r61:`MEMBER_OF`]-(n61) } > $v.p12 AND n60.`id` IS NOT NULL AND n60.`nameFolded` IS NOT NULL
  WITH n60 ORDER BY n60.`nameFolded`, n60.`id` LIMIT $v.p13
  CALL (n60) {
    MATCH (n60)<-[r63:`MEMBER_OF`]-(n63)
    WITH r63.`status` AS g64, toInteger(left(r63.`validFrom`, 4)) AS g65, count(CASE WHEN n63.`collective` THEN null ELSE 1 END) AS m66
    WITH g64, g65, m66 ORDER BY m66 DESC, g64, g65 LIMIT $v.p15
    RETURN collect([g64, g65, m66]) AS c62
  }
  RETURN collect([n60.`id`, c62]) AS c59
}
CALL () {
  MATCH (n68:`Cooperation`) WHERE COUNT { MATCH (n68)<-[r69:`COOPERATES_IN`]-(n69) } > $v.p16 AND n68.`id` IS NOT NULL AND n68.`nameFolded` IS NOT NULL
  WITH n68 ORDER BY n68.`nameFolded`, n68.`id` LIMIT $v.p17
  CALL (n68) { MATCH (n68)<-[r71:`COOPERATES_IN`]-(n71) RETURN collect([n71, r71]) AS l70 }
  CALL (l70, n68) {
    UNWIND l70 AS x73 WITH x73[0] AS n74, x73[1] AS r74
    WITH r74.`role` AS g75, r74.`modality` AS g76, count(CASE WHEN n74.`collective` THEN null ELSE 1 END) AS m77
    WITH g75, g76, m77 ORDER BY m77 DESC, g75, g76 LIMIT $v.p19
    RETURN collect([g75, g76, m77]) AS c72
  }
  CALL (l70, n68) {
    UNWIND l70 AS x79 WITH x79[0] AS n80, x79[1] AS r80
    WITH n80, r80 ORDER BY n80.`nameFolded`, n80.`id`, r80.`validFrom` LIMIT $v.p18
    RETURN collect([r80.`role`, n80.`id`, n80.`type`]) AS c78
  }
  RETURN collect([n68.`id`, c72, c78]) AS c67
}
CALL () {
  MATCH (n82:`Meeting`) WHERE n82.`nameFolded` IS NOT NULL AND n82.`id` IS NOT NULL
  WITH n82 ORDER BY n82.`nameFolded`, n82.`id` LIMIT $v.p20
  CALL (n82) { MATCH (n82)<-[r84:`PARTICIPATED_IN`]-(n84) RETURN collect([n84, r84]) AS l83 }
  CALL (l83, n82) {
    UNWIND l83 AS x86 WITH x86[0] AS n87, x86[1] AS r87
    WITH r87.`level` AS g88, count(CASE WHEN n87.`collective` THEN null ELSE 1 END) AS m89, count(r87.`level`) AS m90
    WITH g88, m89, m90 ORDER BY g88 IS NULL DESC, g88, g88 LIMIT $v.p22
    RETURN collect([g88, m89, m90]) AS c85
  }
  CALL (l83, n82) {
    UNWIND l83 AS x92 WITH x92[0] AS n93, x92[1] AS r93
    WITH n93, r93 ORDER BY n93.`nameFolded`, n93.`id`, r93.`validFrom` LIMIT $v.p21
    RETURN collect([r93.`role`, r93.`level`, n93.`id`, n93.`type`]) AS c91
  }
  RETURN collect([c85, c91]) AS c81
}
RETURN c0 AS s0, c52 AS s1, c59 AS s2, c67 AS s3, c81 AS s4
