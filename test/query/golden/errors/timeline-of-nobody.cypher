CALL () {
  UNWIND $v.p0 AS x1 WITH x1 WHERE NOT EXISTS { MATCH (:`Entity` {id: x1}) } WITH [x1] AS n1
  WITH n1
  RETURN collect([n1[0]]) AS c0
}
CALL () {
  MATCH (e:`Entity`) WHERE e.id IN $v.p0 CALL (e) { MATCH (e)-[r:`DURING`|`HELD_IN`|`INCLUDES`|`INVOLVED_IN`|`OCCURRED_IN`|`PARTICIPATED_IN`|`PROMPTED_BY`]-(x:`Event`) RETURN x UNION MATCH (e)<-[:`SUBJECT`|`OBJECT`]-(x:`Claim`) WHERE x.`current` RETURN x } WITH DISTINCT x AS n3 WHERE coalesce(CASE WHEN n3:`Event` THEN n3.timeEarliest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeEarliest ELSE n3.valuePeriodEarliest END, CASE WHEN n3:`Event` THEN n3.timeLatest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeLatest ELSE n3.valuePeriodLatest END) IS NOT NULL
  WITH n3, coalesce(CASE WHEN n3:`Event` THEN n3.timeEarliest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeEarliest ELSE n3.valuePeriodEarliest END, '') AS k4, coalesce(CASE WHEN n3:`Event` THEN n3.timeLatest WHEN coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NOT NULL THEN n3.validTimeLatest ELSE n3.valuePeriodLatest END, '~') AS k5
  WITH n3, k4, k5 ORDER BY k4, k5, n3.`id` LIMIT $v.p1
  RETURN collect([coalesce(n3.`type`, CASE WHEN n3:`Claim` THEN 'CLAIM' END)]) AS c2
}
RETURN c0 AS s0, c2 AS s1
