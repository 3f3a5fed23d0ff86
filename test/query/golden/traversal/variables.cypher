CALL () {
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`) AND type(r3) IN CASE WHEN startNode(r3) = x3 THEN $v.p3 ELSE $v.p4 END){1,2}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n5
    WITH n5
    RETURN collect([n5.`id`, n5.`type`]) AS c4
  }
  RETURN collect([n1[2], c4]) AS c0
}
CALL () {
  UNWIND $v.p0 + $v.p1 AS x7 WITH x7 WHERE NOT EXISTS { MATCH (:`Entity` {id: x7}) } WITH [x7] AS n7
  WITH n7
  RETURN collect([n7[0]]) AS c6
}
RETURN c0 AS s0, c6 AS s1
