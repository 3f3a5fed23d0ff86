CALL () {
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3) WHERE NOT (r3:`MEMBER_OF` AND endNode(r3):`Group`)){1,4}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 4 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4) WHERE NOT (r4:`MEMBER_OF` AND endNode(r4):`Group`)){1,4}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  RETURN collect([n1[2]]) AS c0
}
CALL () {
  UNWIND $v.p0 + $v.p1 AS x6 WITH x6 WHERE NOT EXISTS { MATCH (:`Entity` {id: x6}) } WITH [x6] AS n6
  WITH n6
  RETURN collect([n6[0]]) AS c5
}
CALL () {
  CALL () { MATCH (a9:`Entity`) WHERE a9.`id` IN $v.p3 MATCH (b9:`Entity`) WHERE b9.`id` IN $v.p4
CALL (a9, b9) { MATCH t10 = SHORTEST 2 GROUPS (a9)((x10)-[r10:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y10) WHERE NOT (r10:`MEMBER_OF` AND endNode(r10):`Group`) AND (y10 = b9 OR (NOT y10.`id` IN $v.p6))){1,4}(b9) WITH DISTINCT nodes(t10) AS w10 LIMIT 10001 RETURN collect(w10) AS l9 } RETURN collect([a9, b9, l9]) AS g9 }
CALL (g9) { UNWIND [o IN g9 | o[2]] AS l9 UNWIND l9 AS p9 WITH p9 WHERE all(i IN range(1, size(p9) - 2) WHERE NOT p9[i] IN p9[i + 1..] AND NOT p9[i].`id` IN $v.p3 AND NOT p9[i].`id` IN $v.p4) AND (head(p9) <> last(p9) OR size(p9) > 3) WITH CASE WHEN head(p9) = last(p9) AND p9[1].`id` > p9[-2].`id` THEN reverse(p9) ELSE p9 END AS w, p9 WITH w, max(w = p9) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p9 WITH p9 ORDER BY size(p9), [n IN p9 | n.`id`] LIMIT $v.p5 RETURN collect(p9) AS best9 }
WITH g9, best9, [o IN g9 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o9 WITH g9, best9, CASE WHEN size(best9) < $v.p5 OR any(o IN o9 WHERE size(last(o[2])) < size(last(best9))) THEN o9 ELSE [] END AS o9
CALL (o9) { UNWIND o9 AS o WITH o[0] AS a9, o[1] AS b9
CALL (a9, b9) { MATCH t11 = SHORTEST 4 GROUPS (a9)((x11)-[r11:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y11) WHERE NOT (r11:`MEMBER_OF` AND endNode(r11):`Group`) AND (y11 = b9 OR (NOT y11.`id` IN $v.p6))){1,4}(b9) WITH DISTINCT nodes(t11) AS w11 LIMIT 10001 RETURN collect(w11) AS l9 } RETURN collect(l9) AS more9 }
WITH g9, more9, CASE WHEN more9 = [] THEN [best9] ELSE [o IN g9 | o[2]] + more9 END AS o9
CALL (o9) { UNWIND o9 AS l9 UNWIND l9 AS p9 WITH p9 WHERE all(i IN range(1, size(p9) - 2) WHERE NOT p9[i] IN p9[i + 1..] AND NOT p9[i].`id` IN $v.p3 AND NOT p9[i].`id` IN $v.p4) AND (head(p9) <> last(p9) OR size(p9) > 3) WITH CASE WHEN head(p9) = last(p9) AND p9[1].`id` > p9[-2].`id` THEN reverse(p9) ELSE p9 END AS w, p9 WITH w, max(w = p9) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p9 WITH p9 ORDER BY size(p9), [n IN p9 | n.`id`] LIMIT $v.p5 RETURN collect(p9) AS best9 }
UNWIND CASE WHEN any(l IN [o IN g9 | o[2]] + more9 WHERE size(l) > 10000 AND (size(best9) < $v.p5 OR size(last(l)) <= size(last(best9)))) THEN [null] ELSE best9 END AS p9
WITH CASE WHEN p9 IS NULL THEN [[], [], null] ELSE [p9, [i IN range(0, size(p9) - 2) | [p9[i], p9[i + 1]]], size(p9) - 1] END AS n8
  WITH n8 LIMIT $v.p5
  RETURN collect([n8[2]]) AS c7
}
CALL () {
  UNWIND $v.p3 + $v.p4 + $v.p6 AS x13 WITH x13 WHERE NOT EXISTS { MATCH (:`Entity` {id: x13}) } WITH [x13] AS n13
  WITH n13
  RETURN collect([n13[0]]) AS c12
}
CALL () {
  CALL () { MATCH (a16:`Entity`) WHERE a16.`id` IN $v.p7 MATCH (b16:`Entity`) WHERE b16.`id` IN $v.p8
CALL (a16, b16) { MATCH t17 = SHORTEST 2 GROUPS (a16)((x17)-[r17:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y17) WHERE NOT (r17:`MEMBER_OF` AND endNode(r17):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r17.`claimIds` AND d.`id` IN $v.p10 AND size(w.`from`) > size(w.`to`) }){1,4}(b16) WITH DISTINCT nodes(t17) AS w17 LIMIT 10001 RETURN collect(w17) AS l16 } RETURN collect([a16, b16, l16]) AS g16 }
CALL (g16) { UNWIND [o IN g16 | o[2]] AS l16 UNWIND l16 AS p16 WITH p16 WHERE all(i IN range(1, size(p16) - 2) WHERE NOT p16[i] IN p16[i + 1..] AND NOT p16[i].`id` IN $v.p7 AND NOT p16[i].`id` IN $v.p8) AND (head(p16) <> last(p16) OR size(p16) > 3) WITH CASE WHEN head(p16) = last(p16) AND p16[1].`id` > p16[-2].`id` THEN reverse(p16) ELSE p16 END AS w, p16 WITH w, max(w = p16) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p16 WITH p16 ORDER BY size(p16), [n IN p16 | n.`id`] LIMIT $v.p9 RETURN collect(p16) AS best16 }
WITH g16, best16, [o IN g16 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o16 WITH g16, best16, CASE WHEN size(best16) < $v.p9 OR any(o IN o16 WHERE size(last(o[2])) < size(last(best16))) THEN o16 ELSE [] END AS o16
CALL (o16) { UNWIND o16 AS o WITH o[0] AS a16, o[1] AS b16
CALL (a16, b16) { MATCH t18 = SHORTEST 4 GROUPS (a16)((x18)-[r18:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y18) WHERE NOT (r18:`MEMBER_OF` AND endNode(r18):`Group`) AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r18.`claimIds` AND d.`id` IN $v.p10 AND size(w.`from`) > size(w.`to`) }){1,4}(b16) WITH DISTINCT nodes(t18) AS w18 LIMIT 10001 RETURN collect(w18) AS l16 } RETURN collect(l16) AS more16 }
WITH g16, more16, CASE WHEN more16 = [] THEN [best16] ELSE [o IN g16 | o[2]] + more16 END AS o16
CALL (o16) { UNWIND o16 AS l16 UNWIND l16 AS p16 WITH p16 WHERE all(i IN range(1, size(p16) - 2) WHERE NOT p16[i] IN p16[i + 1..] AND NOT p16[i].`id` IN $v.p7 AND NOT p16[i].`id` IN $v.p8) AND (head(p16) <> last(p16) OR size(p16) > 3) WITH CASE WHEN head(p16) = last(p16) AND p16[1].`id` > p16[-2].`id` THEN reverse(p16) ELSE p16 END AS w, p16 WITH w, max(w = p16) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p16 WITH p16 ORDER BY size(p16), [n IN p16 | n.`id`] LIMIT $v.p9 RETURN collect(p16) AS best16 }
UNWIND CASE WHEN any(l IN [o IN g16 | o[2]] + more16 WHERE size(l) > 10000 AND (size(best16) < $v.p9 OR size(last(l)) <= size(last(best16)))) THEN [null] ELSE best16 END AS p16
WITH CASE WHEN p16 IS NULL THEN [[], [], null] ELSE [p16, [i IN range(0, size(p16) - 2) | [p16[i], p16[i + 1]]], size(p16) - 1] END AS n15
  WITH n15 LIMIT $v.p9
  RETURN collect([n15[2]]) AS c14
}
CALL () {
  UNWIND $v.p7 + $v.p8 AS x20 WITH x20 WHERE NOT EXISTS { MATCH (:`Entity` {id: x20}) } WITH [x20] AS n20
  WITH n20
  RETURN collect([n20[0]]) AS c19
}
CALL () {
  UNWIND $v.p10 AS x22 WITH x22 WHERE NOT EXISTS { MATCH (:`Dataset` {id: x22}) } WITH [x22] AS n22
  WITH n22
  RETURN collect([n22[0]]) AS c21
}
RETURN c0 AS s0, c5 AS s1, c7 AS s2, c12 AS s3, c14 AS s4, c19 AS s5, c21 AS s6
