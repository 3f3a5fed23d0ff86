CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n1, s1, CASE WHEN n1.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n1.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n1.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k2
  WITH n1, s1, k2 ORDER BY k2 DESC, s1 DESC, n1.`id` LIMIT $v.p3
  RETURN collect([k2, n1.`name`, coalesce(n1.`type`, CASE WHEN n1:`Passage` THEN 'PASSAGE' WHEN n1:`Document` THEN 'DOCUMENT' END)]) AS c0
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p5) YIELD node AS n4, score AS s4 WHERE coalesce(n4.`type`, CASE WHEN n4:`Passage` THEN 'PASSAGE' WHEN n4:`Document` THEN 'DOCUMENT' END) IN $v.p7 AND (NOT n4:`Passage` OR EXISTS { (n4)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n4, s4, CASE WHEN n4.`nameFolded` IN $v.p6 THEN 3 WHEN any(x IN $v.p6 WHERE x IN n4.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p6 WHERE n4.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k5
  WITH n4, s4, k5 ORDER BY k5 DESC, s4 DESC, n4.`id` LIMIT $v.p8
  RETURN collect([k5, n4.`name`, n4.`aliases`, n4.`officialName`, n4.`exact`, n4.`title`, n4.`description`, n4.`iso2`, coalesce(n4.`type`, CASE WHEN n4:`Passage` THEN 'PASSAGE' WHEN n4:`Document` THEN 'DOCUMENT' END)]) AS c3
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p10) YIELD node AS n7, score AS s7 WHERE coalesce(n7.`type`, CASE WHEN n7:`Passage` THEN 'PASSAGE' WHEN n7:`Document` THEN 'DOCUMENT' END) IN $v.p12 AND (NOT n7:`Passage` OR EXISTS { (n7)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n7, s7, CASE WHEN n7.`nameFolded` IN $v.p11 THEN 3 WHEN any(x IN $v.p11 WHERE x IN n7.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p11 WHERE n7.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k8
  WITH n7, s7, k8 ORDER BY k8 DESC, s7 DESC, n7.`id` LIMIT $v.p13
  RETURN collect([n7.`name`, coalesce(n7.`type`, CASE WHEN n7:`Passage` THEN 'PASSAGE' WHEN n7:`Document` THEN 'DOCUMENT' END)]) AS c6
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p15) YIELD node AS n10, score AS s10 WHERE (NOT n10:`Passage` OR EXISTS { (n10)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n10, s10, CASE WHEN n10.`nameFolded` IN $v.p16 THEN 3 WHEN any(x IN $v.p16 WHERE x IN n10.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p16 WHERE n10.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k11
  WITH n10, s10, k11 ORDER BY k11 DESC, s10 DESC, n10.`id` LIMIT $v.p17
  RETURN collect([k11, n10.`name`, n10.`aliases`, n10.`officialName`, n10.`exact`, n10.`title`, n10.`description`, coalesce(n10.`type`, CASE WHEN n10:`Passage` THEN 'PASSAGE' WHEN n10:`Document` THEN 'DOCUMENT' END)]) AS c9
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p19) YIELD node AS n13, score AS s13 WHERE coalesce(n13.`type`, CASE WHEN n13:`Passage` THEN 'PASSAGE' WHEN n13:`Document` THEN 'DOCUMENT' END) IN $v.p21 AND (NOT n13:`Passage` OR EXISTS { (n13)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n13, s13, CASE WHEN n13.`nameFolded` IN $v.p20 THEN 3 WHEN any(x IN $v.p20 WHERE x IN n13.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p20 WHERE n13.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k14
  WITH n13, s13, k14 ORDER BY k14 DESC, s13 DESC, n13.`id` LIMIT $v.p22
  CALL (n13) {
    MATCH (n13)-[r16:`PART_OF`]->(n16)
    WITH n16, r16 LIMIT 1
    RETURN collect([n16.`id`]) AS c15
  }
  RETURN collect([n13.`name`, n13.`aliases`, n13.`officialName`, n13.`exact`, n13.`title`, n13.`description`, c15, coalesce(n13.`type`, CASE WHEN n13:`Passage` THEN 'PASSAGE' WHEN n13:`Document` THEN 'DOCUMENT' END)]) AS c12
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p19) YIELD node AS n18, score AS s18 WHERE coalesce(n18.`type`, CASE WHEN n18:`Passage` THEN 'PASSAGE' WHEN n18:`Document` THEN 'DOCUMENT' END) IN $v.p21 AND (NOT n18:`Passage` OR EXISTS { (n18)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) RETURN count(*) AS c17
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p24) YIELD node AS n20, score AS s20 WHERE (NOT n20:`Passage` OR EXISTS { (n20)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n20:`Fund` AND n20.`status` = $v.p26)
  WITH n20, s20, CASE WHEN n20.`nameFolded` IN $v.p25 THEN 3 WHEN any(x IN $v.p25 WHERE x IN n20.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p25 WHERE n20.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k21
  WITH n20, s20, k21 ORDER BY k21 DESC, s20 DESC, n20.`id` LIMIT $v.p27
  CALL (n20) {
    MATCH (n20)<-[r23:`PARTNER_IN`]-(n23)
    WITH n23, r23 ORDER BY n23.`nameFolded`, n23.`id`, r23.`validFrom` LIMIT $v.p28
    RETURN collect([n23.`name`, n23.`type`]) AS c22
  }
  RETURN collect([n20.`name`, n20.`status`, c22, coalesce(n20.`type`, CASE WHEN n20:`Passage` THEN 'PASSAGE' WHEN n20:`Document` THEN 'DOCUMENT' END)]) AS c19
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p24) YIELD node AS n25, score AS s25 WHERE (NOT n25:`Passage` OR EXISTS { (n25)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n25:`Fund` AND n25.`status` = $v.p26) RETURN count(*) AS c24
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p30) YIELD node AS n27, score AS s27 WHERE (NOT n27:`Passage` OR EXISTS { (n27)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n27, s27, CASE WHEN n27.`nameFolded` IN $v.p31 THEN 3 WHEN any(x IN $v.p31 WHERE x IN n27.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p31 WHERE n27.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k28
  WITH n27, s27, k28 ORDER BY k28 DESC, s27 DESC, n27.`id` LIMIT $v.p32
  CALL (n27) {
    MATCH (n27)-[r30:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n30)
    WITH n30, r30 ORDER BY type(r30), n30.`nameFolded`, n30.`id`, startNode(r30) = n27 DESC, r30.`validFrom` LIMIT $v.p33
    RETURN collect([COUNT { MATCH (n31:`Claim`) USING INDEX SEEK n31:Claim(id) WHERE n31.`id` IN coalesce(r30.`claimIds`, []) AND n31.`current` }]) AS c29
  }
  RETURN collect([n27.`type`, c29, coalesce(n27.`type`, CASE WHEN n27:`Passage` THEN 'PASSAGE' WHEN n27:`Document` THEN 'DOCUMENT' END)]) AS c26
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p36) YIELD node AS n33, score AS s33 WHERE (NOT n33:`Passage` OR EXISTS { (n33)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH n33, s33, CASE WHEN n33.`nameFolded` IN $v.p37 THEN 3 WHEN any(x IN $v.p37 WHERE x IN n33.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p37 WHERE n33.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k34
  WITH n33, s33, k34 ORDER BY k34, s33, n33.`id` DESC LIMIT $v.p38
  RETURN collect([k34, coalesce(n33.`type`, CASE WHEN n33:`Passage` THEN 'PASSAGE' WHEN n33:`Document` THEN 'DOCUMENT' END)]) AS c32
}
RETURN c0 AS s0, c3 AS s1, c6 AS s2, c9 AS s3, c12 AS s4, c17 AS s5, c19 AS s6, c24 AS s7, c26 AS s8, c32 AS s9
