CALL () {
  UNWIND $v.p0 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Entity` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([n1[0]]) AS c0
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n3 WHERE coalesce(CASE WHEN n3:`Event` THEN n3.timeEarliest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeEarliest ELSE n3.valuePeriodEarliest END, CASE WHEN n3:`Event` THEN n3.timeLatest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeLatest ELSE n3.valuePeriodLatest END) IS NOT NULL
  WITH n3, coalesce(CASE WHEN n3:`Event` THEN n3.timeEarliest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeEarliest ELSE n3.valuePeriodEarliest END, '') AS k4, coalesce(CASE WHEN n3:`Event` THEN n3.timeLatest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeLatest ELSE n3.valuePeriodLatest END, '~') AS k5
  WITH n3, k4, k5 ORDER BY k4, k5, n3.`id` LIMIT $v.p1
  CALL (n3) {
    MATCH (n3)-[r7:`SUBJECT`]->(n7)
    WITH n7, r7 LIMIT 1
    RETURN collect([n7.`id`, n7.`type`]) AS c6
  }
  CALL (n3) {
    MATCH (n3)-[r9:`FROM_DOCUMENT`]->(n9)
    WITH n9, r9 LIMIT 1
    RETURN collect([n9.`id`]) AS c8
  }
  RETURN collect([n3.`id`, n3.`name`, n3.`timeEdtf`, n3.`timeEarliest`, n3.`timeLatest`, n3.`timeText`, n3.`timeRelativeTo`, n3.`predicate`, c6, n3.`validTimeEdtf`, n3.`validTimeEarliest`, n3.`validTimeLatest`, n3.`validTimeText`, n3.`validTimeRelativeTo`, n3.`valueNumber`, n3.`valuePeriodEdtf`, n3.`valuePeriodEarliest`, n3.`valuePeriodLatest`, n3.`valuePeriodText`, n3.`valuePeriodRelativeTo`, n3.`valueText`, n3.`valueLanguage`, n3.`valueLow`, n3.`valueHigh`, n3.`valueUnit`, n3.`valueStatedUnit`, n3.`valueWords`, n3.`valueAssumption`, n3.`valuePointLatitude`, n3.`valuePointLongitude`, n3.`valueFlag`, c8, coalesce(n3.`type`, CASE WHEN n3:`Claim` THEN 'CLAIM' END)]) AS c2
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n11 WHERE coalesce(CASE WHEN n11:`Event` THEN n11.timeEarliest WHEN coalesce(n11.validTimeEarliest, n11.validTimeLatest) IS NOT NULL THEN n11.validTimeEarliest ELSE n11.valuePeriodEarliest END, CASE WHEN n11:`Event` THEN n11.timeLatest WHEN coalesce(n11.validTimeEarliest, n11.validTimeLatest) IS NOT NULL THEN n11.validTimeLatest ELSE n11.valuePeriodLatest END) IS NOT NULL RETURN count(*) AS c10
}
CALL () {
  UNWIND $v.p2 AS x13 WITH x13 WHERE NOT EXISTS { MATCH (:`Entity` {id: x13}) } WITH [x13] AS n13
  WITH n13
  RETURN collect([n13[0]]) AS c12
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p2 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n15 WHERE coalesce(CASE WHEN n15:`Event` THEN n15.timeEarliest WHEN coalesce(n15.validTimeEarliest, n15.validTimeLatest) IS NOT NULL THEN n15.validTimeEarliest ELSE n15.valuePeriodEarliest END, CASE WHEN n15:`Event` THEN n15.timeLatest WHEN coalesce(n15.validTimeEarliest, n15.validTimeLatest) IS NOT NULL THEN n15.validTimeLatest ELSE n15.valuePeriodLatest END) IS NOT NULL
  WITH n15, coalesce(CASE WHEN n15:`Event` THEN n15.timeEarliest WHEN coalesce(n15.validTimeEarliest, n15.validTimeLatest) IS NOT NULL THEN n15.validTimeEarliest ELSE n15.valuePeriodEarliest END, '') AS k16, coalesce(CASE WHEN n15:`Event` THEN n15.timeLatest WHEN coalesce(n15.validTimeEarliest, n15.validTimeLatest) IS NOT NULL THEN n15.validTimeLatest ELSE n15.valuePeriodLatest END, '~') AS k17
  WITH n15, k16, k17 ORDER BY k16 DESC, k17 DESC, n15.`id` DESC LIMIT $v.p3
  RETURN collect([n15.`name`, n15.`predicate`, coalesce(n15.`type`, CASE WHEN n15:`Claim` THEN 'CLAIM' END)]) AS c14
}
CALL () {
  UNWIND $v.p4 AS x19 WITH x19 WHERE NOT EXISTS { MATCH (:`Entity` {id: x19}) } WITH [x19] AS n19
  WITH n19
  RETURN collect([n19[0]]) AS c18
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p4 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n21 WHERE coalesce(CASE WHEN n21:`Event` THEN n21.timeEarliest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeEarliest ELSE n21.valuePeriodEarliest END, CASE WHEN n21:`Event` THEN n21.timeLatest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeLatest ELSE n21.valuePeriodLatest END) IS NOT NULL AND coalesce(CASE WHEN n21:`Event` THEN n21.timeLatest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeLatest ELSE n21.valuePeriodLatest END, '~') >= $v.p5 AND coalesce(CASE WHEN n21:`Event` THEN n21.timeEarliest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeEarliest ELSE n21.valuePeriodEarliest END, '') <= $v.p6
  WITH n21, coalesce(CASE WHEN n21:`Event` THEN n21.timeEarliest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeEarliest ELSE n21.valuePeriodEarliest END, '') AS k22, coalesce(CASE WHEN n21:`Event` THEN n21.timeLatest WHEN coalesce(n21.validTimeEarliest, n21.validTimeLatest) IS NOT NULL THEN n21.validTimeLatest ELSE n21.valuePeriodLatest END, '~') AS k23
  WITH n21, k22, k23 ORDER BY k22, k23, n21.`id` LIMIT $v.p7
  RETURN collect([n21.`id`, n21.`timeEdtf`, n21.`timeEarliest`, n21.`timeLatest`, n21.`timeText`, n21.`timeRelativeTo`, n21.`predicate`, n21.`validTimeEdtf`, n21.`validTimeEarliest`, n21.`validTimeLatest`, n21.`validTimeText`, n21.`validTimeRelativeTo`, coalesce(n21.`type`, CASE WHEN n21:`Claim` THEN 'CLAIM' END)]) AS c20
}
CALL () {
  UNWIND $v.p8 AS x25 WITH x25 WHERE NOT EXISTS { MATCH (:`Entity` {id: x25}) } WITH [x25] AS n25
  WITH n25
  RETURN collect([n25[0]]) AS c24
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p8 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n27 WHERE coalesce(CASE WHEN n27:`Event` THEN n27.timeEarliest WHEN coalesce(n27.validTimeEarliest, n27.validTimeLatest) IS NOT NULL THEN n27.validTimeEarliest ELSE n27.valuePeriodEarliest END, CASE WHEN n27:`Event` THEN n27.timeLatest WHEN coalesce(n27.validTimeEarliest, n27.validTimeLatest) IS NOT NULL THEN n27.validTimeLatest ELSE n27.valuePeriodLatest END) IS NULL
  WITH n27 ORDER BY n27.`id` LIMIT $v.p9
  RETURN collect([n27.`id`, n27.`predicate`, coalesce(n27.`type`, CASE WHEN n27:`Claim` THEN 'CLAIM' END)]) AS c26
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p8 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n29 WHERE coalesce(CASE WHEN n29:`Event` THEN n29.timeEarliest WHEN coalesce(n29.validTimeEarliest, n29.validTimeLatest) IS NOT NULL THEN n29.validTimeEarliest ELSE n29.valuePeriodEarliest END, CASE WHEN n29:`Event` THEN n29.timeLatest WHEN coalesce(n29.validTimeEarliest, n29.validTimeLatest) IS NOT NULL THEN n29.validTimeLatest ELSE n29.valuePeriodLatest END) IS NULL RETURN count(*) AS c28
}
RETURN c0 AS s0, c2 AS s1, c10 AS s2, c12 AS s3, c14 AS s4, c18 AS s5, c20 AS s6, c24 AS s7, c26 AS s8, c28 AS s9
