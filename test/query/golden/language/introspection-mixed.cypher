CALL () {
  MATCH (n1:`Fund` {`id`: $v.p0})
  RETURN collect([n1.`name`]) AS c0
}
RETURN c0 AS s0
