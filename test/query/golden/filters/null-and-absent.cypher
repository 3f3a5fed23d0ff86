CALL () {
  MATCH (n1:`Country`) RETURN count(*) AS c0
}
CALL () {
  MATCH (n3:`Fund`) WHERE n3.`kind` IS NULL AND n3.`id` IS NOT NULL RETURN count(*) AS c2
}
RETURN c0 AS s0, c2 AS s1
