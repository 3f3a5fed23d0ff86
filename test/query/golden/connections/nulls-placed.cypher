CALL () {
  CALL () { MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NOT NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect(n1) AS l2 }
  CALL (l2) { UNWIND CASE WHEN size(l2) < $v.p0 THEN [0] ELSE [] END AS gate MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect(n1) AS l3 }
  UNWIND l2 + l3 AS n1
  WITH n1 ORDER BY n1.`capacityAfter` IS NULL, n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([n1.`name`, n1.`capacityAfter`]) AS c0
}
CALL () {
  CALL () { MATCH (n5:`Project`) WHERE n5.`capacityAfter` IS NOT NULL AND n5.`nameFolded` IS NOT NULL AND n5.`id` IS NOT NULL WITH n5 ORDER BY n5.`capacityAfter` DESC, n5.`nameFolded` DESC, n5.`id` DESC LIMIT $v.p1
  RETURN collect(n5) AS l6 }
  CALL (l6) { UNWIND CASE WHEN size(l6) < $v.p1 THEN [0] ELSE [] END AS gate MATCH (n5:`Project`) WHERE n5.`capacityAfter` IS NULL AND n5.`nameFolded` IS NOT NULL AND n5.`id` IS NOT NULL WITH n5 ORDER BY n5.`nameFolded` DESC, n5.`id` DESC LIMIT $v.p1
  RETURN collect(n5) AS l7 }
  UNWIND l6 + l7 AS n5
  WITH n5 ORDER BY n5.`capacityAfter` IS NULL, n5.`capacityAfter` DESC, n5.`nameFolded` DESC, n5.`id` DESC LIMIT $v.p1
  RETURN collect([n5.`name`, n5.`capacityAfter`]) AS c4
}
RETURN c0 AS s0, c4 AS s1
