CALL () {
  CALL () {
    MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NOT NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0 RETURN n1
    UNION ALL
    MATCH (n1:`Project`) WHERE n1.`capacityAfter` IS NULL AND n1.`nameFolded` IS NOT NULL AND n1.`id` IS NOT NULL WITH n1 ORDER BY n1.`nameFolded`, n1.`id` LIMIT $v.p0 RETURN n1
  }
  WITH n1 ORDER BY n1.`capacityAfter` IS NULL, n1.`capacityAfter` DESC, n1.`nameFolded`, n1.`id` LIMIT $v.p0
  RETURN collect([n1.`name`, n1.`capacityAfter`]) AS c0
}
CALL () {
  CALL () {
    MATCH (n3:`Project`) WHERE n3.`capacityAfter` IS NOT NULL AND n3.`nameFolded` IS NOT NULL AND n3.`id` IS NOT NULL WITH n3 ORDER BY n3.`capacityAfter` DESC, n3.`nameFolded` DESC, n3.`id` DESC LIMIT $v.p1 RETURN n3
    UNION ALL
    MATCH (n3:`Project`) WHERE n3.`capacityAfter` IS NULL AND n3.`nameFolded` IS NOT NULL AND n3.`id` IS NOT NULL WITH n3 ORDER BY n3.`nameFolded` DESC, n3.`id` DESC LIMIT $v.p1 RETURN n3
  }
  WITH n3 ORDER BY n3.`capacityAfter` IS NULL, n3.`capacityAfter` DESC, n3.`nameFolded` DESC, n3.`id` DESC LIMIT $v.p1
  RETURN collect([n3.`name`, n3.`capacityAfter`]) AS c2
}
RETURN c0 AS s0, c2 AS s1
