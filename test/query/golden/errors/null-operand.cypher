CALL () {
  MATCH (n1:`Country`) RETURN count(*) AS c0
}
RETURN c0 AS s0
