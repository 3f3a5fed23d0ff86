CALL () {
  CALL () {
    MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`area` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`area` DESC, n1.`id` DESC LIMIT $v.p1 RETURN n1
    UNION ALL
    MATCH (n1:`Country`) WHERE n1.`subregionFolded` = $v.p0 AND n1.`area` IS NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`id` DESC LIMIT $v.p1 RETURN n1
  }
  WITH n1 ORDER BY n1.`area` IS NULL, n1.`area` DESC, n1.`id` DESC LIMIT $v.p1
  RETURN collect([n1.`area`, n1.`id`, n1.`name`]) AS c0
}
CALL () {
  MATCH (n3:`Country`) WHERE n3.`subregionFolded` = $v.p0 RETURN count(*) AS c2
}
RETURN c0 AS s0, c2 AS s1
