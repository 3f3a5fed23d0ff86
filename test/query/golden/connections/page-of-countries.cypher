CALL () {
  CALL () { MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL AND n1.`area` IS NOT NULL WITH n1 ORDER BY n1.`area` DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect(n1) AS l2 }
  CALL (l2) { UNWIND CASE WHEN size(l2) < $v.p1 THEN [0] ELSE [] END AS gate MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`id` IS NOT NULL AND n1.`area` IS NULL WITH n1 ORDER BY n1.`id` DESC LIMIT $v.p1
  RETURN collect(n1) AS l3 }
  UNWIND l2 + l3 AS n1
  WITH n1 ORDER BY n1.`area` IS NULL, n1.`area` DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect([n1.`area`, n1.`id`, n1.`name`]) AS c0
}
CALL () {
  MATCH (n5:`Country`) WHERE n5.`subregionFolded` = $v.p0 AND n5.`id` IS NOT NULL RETURN count(*) AS c4
}
RETURN c0 AS s0, c4 AS s1
