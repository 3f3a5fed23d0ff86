CALL () { CALL db.index.fulltext.queryNodes('communique_search', $v.p1) YIELD node AS n1, score AS s1 WHERE (NOT n1:`Passage` OR EXISTS { (n1)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) RETURN collect([n1, s1]) AS l0 }
CALL () { CALL db.index.fulltext.queryNodes('communique_search', $v.p6) YIELD node AS n3, score AS s3 WHERE coalesce(n3.`type`, CASE WHEN n3:`Passage` THEN 'PASSAGE' WHEN n3:`Document` THEN 'DOCUMENT' END) IN $v.p8 AND (NOT n3:`Passage` OR EXISTS { (n3)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) RETURN collect([n3, s3]) AS l2 }
CALL () { CALL db.index.fulltext.queryNodes('communique_search', $v.p12) YIELD node AS n5, score AS s5 WHERE (NOT n5:`Passage` OR EXISTS { (n5)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) AND (n5:`Party` AND n5.`nameFolded` STARTS WITH $v.p14) RETURN collect([n5, s5]) AS l4 }
CALL () { CALL db.index.fulltext.queryNodes('communique_search', $v.p23) YIELD node AS n7, score AS s7 WHERE (NOT n7:`Passage` OR EXISTS { (n7)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current }) RETURN collect([n7, s7]) AS l6 }
CALL (l0) {
  UNWIND l0 AS x9 WITH x9[0] AS n10, x9[1] AS s10
  WITH coalesce(n10.`type`, CASE WHEN n10:`Passage` THEN 'PASSAGE' WHEN n10:`Document` THEN 'DOCUMENT' END) AS g11, count(CASE WHEN n10.`collective` THEN null ELSE 1 END) AS m12, count(CASE WHEN n10.`collective` THEN 1 END) AS m13
  WITH g11, m12, m13 ORDER BY m12 DESC, g11 LIMIT $v.p4
  RETURN collect([g11, m12, m13]) AS c8
}
CALL (l0) {
  UNWIND l0 AS x15 WITH x15[0] AS n16, x15[1] AS s16
  WITH count(*) AS m17, count(CASE WHEN n16.`collective` THEN null ELSE 1 END) AS m18, count(CASE WHEN n16.`collective` THEN 1 END) AS m19 RETURN [m17, m18, m19] AS c14
}
CALL (l0) {
  UNWIND l0 AS x21 WITH x21[0] AS n22, x21[1] AS s22
  WITH n22, s22, CASE WHEN n22.`nameFolded` IN $v.p2 THEN 3 WHEN any(x IN $v.p2 WHERE x IN n22.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p2 WHERE n22.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k23
  WITH n22, s22, k23 ORDER BY k23 DESC, s22 DESC, n22.`id` LIMIT $v.p3
  RETURN collect([n22.`id`, coalesce(n22.`type`, CASE WHEN n22:`Passage` THEN 'PASSAGE' WHEN n22:`Document` THEN 'DOCUMENT' END)]) AS c20
}
CALL (l2) {
  UNWIND l2 AS x25 WITH x25[0] AS n26, x25[1] AS s26
  WITH coalesce(n26.`type`, CASE WHEN n26:`Passage` THEN 'PASSAGE' WHEN n26:`Document` THEN 'DOCUMENT' END) AS g27, count(CASE WHEN n26.`collective` THEN null ELSE 1 END) AS m28, count(CASE WHEN n26.`collective` THEN 1 END) AS m29
  WITH g27, m28, m29 ORDER BY g27 IS NULL, g27 DESC, g27 LIMIT $v.p10
  RETURN collect([g27, m28, m29]) AS c24
}
CALL (l2) {
  UNWIND l2 AS x31 WITH x31[0] AS n32, x31[1] AS s32
  WITH n32, s32, CASE WHEN n32.`nameFolded` IN $v.p7 THEN 3 WHEN any(x IN $v.p7 WHERE x IN n32.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p7 WHERE n32.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k33
  WITH n32, s32, k33 ORDER BY k33, s32, n32.`id` DESC LIMIT $v.p9
  RETURN collect([k33, coalesce(n32.`type`, CASE WHEN n32:`Passage` THEN 'PASSAGE' WHEN n32:`Document` THEN 'DOCUMENT' END)]) AS c30
}
CALL (l4) {
  UNWIND l4 AS x35 WITH x35[0] AS n36, x35[1] AS s36
  WITH coalesce(n36.`type`, CASE WHEN n36:`Passage` THEN 'PASSAGE' WHEN n36:`Document` THEN 'DOCUMENT' END) AS g37, count(CASE WHEN n36.`collective` THEN null ELSE 1 END) AS m38
  WITH g37, m38 ORDER BY m38 DESC, g37 LIMIT $v.p16
  RETURN collect([g37, m38]) AS c34
}
CALL (l4) {
  UNWIND l4 AS x40 WITH x40[0] AS n41, x40[1] AS s41
  WITH n41, s41, CASE WHEN n41.`nameFolded` IN $v.p13 THEN 3 WHEN any(x IN $v.p13 WHERE x IN n41.`aliasesFolded`) THEN 2 WHEN any(x IN $v.p13 WHERE n41.`nameFolded` STARTS WITH x) THEN 1 ELSE 0 END AS k42
  WITH n41, s41, k42 ORDER BY k42 DESC, s41 DESC, n41.`id` LIMIT $v.p15
  RETURN collect([n41.`id`, coalesce(n41.`type`, CASE WHEN n41:`Passage` THEN 'PASSAGE' WHEN n41:`Document` THEN 'DOCUMENT' END)]) AS c39
}
CALL () {
  CALL db.index.fulltext.queryNodes('communique_search', $v.p18) YIELD node AS n44, score AS s44 WHERE (NOT n44:`Passage` OR EXISTS { (n44)<-[:`QUOTED_FROM`]-(c:`Claim`) WHERE c.current })
  WITH coalesce(n44.`type`, CASE WHEN n44:`Passage` THEN 'PASSAGE' WHEN n44:`Document` THEN 'DOCUMENT' END) AS g45, count(CASE WHEN n44.`collective` THEN null ELSE 1 END) AS m46, count(CASE WHEN n44.`collective` THEN 1 END) AS m47
  WITH g45, m46, m47 ORDER BY m47 DESC, g45 LIMIT $v.p21
  RETURN collect([g45, m46, m47]) AS c43
}
CALL (l6) {
  UNWIND l6 AS x49 WITH x49[0] AS n50, x49[1] AS s50
  WITH coalesce(n50.`type`, CASE WHEN n50:`Passage` THEN 'PASSAGE' WHEN n50:`Document` THEN 'DOCUMENT' END) AS g51, count(CASE WHEN n50.`collective` THEN null ELSE 1 END) AS m52
  WITH g51, m52 ORDER BY m52 DESC, g51 LIMIT $v.p26
  RETURN collect([g51, m52]) AS c48
}
CALL (l6) {
  UNWIND l6 AS x54 WITH x54[0] AS n55, x54[1] AS s55
  WITH count(*) AS m56, count(CASE WHEN n55.`collective` THEN null ELSE 1 END) AS m57 RETURN [m56, m57] AS c53
}
RETURN c8 AS s0, c14 AS s1, c20 AS s2, c24 AS s3, c30 AS s4, c34 AS s5, c39 AS s6, c43 AS s7, c48 AS s8, c53 AS s9
