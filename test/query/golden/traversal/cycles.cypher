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
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    RETURN collect([n6.`id`, n6.`type`]) AS c5
  }
  CALL (n1) {
    UNWIND n1[1] AS q8 WITH q8[0] AS n8, q8[1] AS m8
    WITH n8, m8
    CALL (n8, m8) {
      WITH n8 AS n10
      WITH n10 LIMIT 1
      RETURN collect([n10.`id`, n10.`type`]) AS c9
    }
    CALL (n8, m8) {
      WITH m8 AS n12
      WITH n12 LIMIT 1
      RETURN collect([n12.`name`, n12.`type`]) AS c11
    }
    CALL (n8, m8) {
      MATCH (n8)-[r14:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m8) WHERE NOT (r14:`MEMBER_OF` AND endNode(r14):`Group`)
      WITH m8, r14 ORDER BY type(r14), startNode(r14) = n8 DESC, m8.`id` DESC, r14.`validFrom` IS NULL, r14.`validFrom` DESC LIMIT $v.p3
      RETURN collect([type(r14), startNode(r14) = n8, m8.`id`, m8.`type`]) AS c13
    }
    RETURN collect([c9, c11, NOT EXISTS { MATCH (n8)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m8) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }, c13, COUNT { MATCH (n8)-[r15:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m8) WHERE NOT (r15:`MEMBER_OF` AND endNode(r15):`Group`) }]) AS c7
  }
  RETURN collect([n1[2], c5, c7]) AS c0
}
CALL () {
  UNWIND $v.p0 + $v.p1 AS x17 WITH x17 WHERE NOT EXISTS { MATCH (:`Entity` {id: x17}) } WITH [x17] AS n17
  WITH n17
  RETURN collect([n17[0]]) AS c16
}
CALL () {
  CALL () { MATCH (a20:`Entity`) WHERE a20.`id` IN $v.p4 MATCH (b20:`Entity`) WHERE b20.`id` IN $v.p5
CALL (a20, b20) { MATCH t21 = SHORTEST 2 GROUPS (a20)((x21)-[r21:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y21) WHERE NOT (r21:`MEMBER_OF` AND endNode(r21):`Group`) AND type(r21) IN CASE WHEN startNode(r21) = x21 THEN $v.p8 ELSE $v.p9 END AND (y21 = b20 OR (NOT y21.`id` IN $v.p7 AND y21:`Country`))){1,3}(b20) WITH DISTINCT nodes(t21) AS w21 LIMIT 10001 RETURN collect(w21) AS l20 } RETURN collect([a20, b20, l20]) AS g20 }
CALL (g20) { UNWIND [o IN g20 | o[2]] AS l20 UNWIND l20 AS p20 WITH p20 WHERE all(i IN range(1, size(p20) - 2) WHERE NOT p20[i] IN p20[i + 1..] AND NOT p20[i].`id` IN $v.p4 AND NOT p20[i].`id` IN $v.p5) AND (head(p20) <> last(p20) OR size(p20) > 3) WITH CASE WHEN head(p20) = last(p20) AND p20[1].`id` > p20[-2].`id` THEN reverse(p20) ELSE p20 END AS w, p20 WITH w, max(w = p20) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p20 WITH p20 ORDER BY size(p20), [n IN p20 | n.`id`] LIMIT $v.p6 RETURN collect(p20) AS best20 }
WITH g20, best20, [o IN g20 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 3] AS o20 WITH g20, best20, CASE WHEN size(best20) < $v.p6 OR any(o IN o20 WHERE size(last(o[2])) < size(last(best20))) THEN o20 ELSE [] END AS o20
CALL (o20) { UNWIND o20 AS o WITH o[0] AS a20, o[1] AS b20
CALL (a20, b20) { MATCH t22 = SHORTEST 3 GROUPS (a20)((x22)-[r22:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y22) WHERE NOT (r22:`MEMBER_OF` AND endNode(r22):`Group`) AND type(r22) IN CASE WHEN startNode(r22) = x22 THEN $v.p8 ELSE $v.p9 END AND (y22 = b20 OR (NOT y22.`id` IN $v.p7 AND y22:`Country`))){1,3}(b20) WITH DISTINCT nodes(t22) AS w22 LIMIT 10001 RETURN collect(w22) AS l20 } RETURN collect(l20) AS more20 }
WITH g20, more20, CASE WHEN more20 = [] THEN [best20] ELSE [o IN g20 | o[2]] + more20 END AS o20
CALL (o20) { UNWIND o20 AS l20 UNWIND l20 AS p20 WITH p20 WHERE all(i IN range(1, size(p20) - 2) WHERE NOT p20[i] IN p20[i + 1..] AND NOT p20[i].`id` IN $v.p4 AND NOT p20[i].`id` IN $v.p5) AND (head(p20) <> last(p20) OR size(p20) > 3) WITH CASE WHEN head(p20) = last(p20) AND p20[1].`id` > p20[-2].`id` THEN reverse(p20) ELSE p20 END AS w, p20 WITH w, max(w = p20) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p20 WITH p20 ORDER BY size(p20), [n IN p20 | n.`id`] LIMIT $v.p6 RETURN collect(p20) AS best20 }
UNWIND CASE WHEN any(l IN [o IN g20 | o[2]] + more20 WHERE size(l) > 10000 AND (size(best20) < $v.p6 OR size(last(l)) <= size(last(best20)))) THEN [null] ELSE best20 END AS p20
WITH CASE WHEN p20 IS NULL THEN [[], [], null] ELSE [p20, [i IN range(0, size(p20) - 2) | [p20[i], p20[i + 1]]], size(p20) - 1] END AS n19
  WITH n19 LIMIT $v.p6
  CALL (n19) {
    UNWIND n19[0] AS n24
    WITH n24
    RETURN collect([n24.`id`, n24.`type`]) AS c23
  }
  RETURN collect([n19[2], c23]) AS c18
}
CALL () {
  UNWIND $v.p4 + $v.p5 + $v.p7 AS x26 WITH x26 WHERE NOT EXISTS { MATCH (:`Entity` {id: x26}) } WITH [x26] AS n26
  WITH n26
  RETURN collect([n26[0]]) AS c25
}
CALL () {
  CALL () { MATCH (a29:`Entity`) WHERE a29.`id` IN $v.p10 MATCH (b29:`Entity`) WHERE b29.`id` IN $v.p11
CALL (a29, b29) { MATCH t30 = SHORTEST 2 GROUPS (a29)((x30)-[r30:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y30) WHERE NOT (r30:`MEMBER_OF` AND endNode(r30):`Group`) AND type(r30) IN CASE WHEN startNode(r30) = x30 THEN $v.p13 ELSE $v.p14 END){1,3}(b29) WITH DISTINCT nodes(t30) AS w30 LIMIT 10001 RETURN collect(w30) AS l29 } RETURN collect([a29, b29, l29]) AS g29 }
CALL (g29) { UNWIND [o IN g29 | o[2]] AS l29 UNWIND l29 AS p29 WITH p29 WHERE all(i IN range(1, size(p29) - 2) WHERE NOT p29[i] IN p29[i + 1..] AND NOT p29[i].`id` IN $v.p10 AND NOT p29[i].`id` IN $v.p11) AND (head(p29) <> last(p29) OR size(p29) > 3) WITH CASE WHEN head(p29) = last(p29) AND p29[1].`id` > p29[-2].`id` THEN reverse(p29) ELSE p29 END AS w, p29 WITH w, max(w = p29) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p29 WITH p29 ORDER BY size(p29), [n IN p29 | n.`id`] LIMIT $v.p12 RETURN collect(p29) AS best29 }
WITH g29, best29, [o IN g29 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 3] AS o29 WITH g29, best29, CASE WHEN size(best29) < $v.p12 OR any(o IN o29 WHERE size(last(o[2])) < size(last(best29))) THEN o29 ELSE [] END AS o29
CALL (o29) { UNWIND o29 AS o WITH o[0] AS a29, o[1] AS b29
CALL (a29, b29) { MATCH t31 = SHORTEST 3 GROUPS (a29)((x31)-[r31:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y31) WHERE NOT (r31:`MEMBER_OF` AND endNode(r31):`Group`) AND type(r31) IN CASE WHEN startNode(r31) = x31 THEN $v.p13 ELSE $v.p14 END){1,3}(b29) WITH DISTINCT nodes(t31) AS w31 LIMIT 10001 RETURN collect(w31) AS l29 } RETURN collect(l29) AS more29 }
WITH g29, more29, CASE WHEN more29 = [] THEN [best29] ELSE [o IN g29 | o[2]] + more29 END AS o29
CALL (o29) { UNWIND o29 AS l29 UNWIND l29 AS p29 WITH p29 WHERE all(i IN range(1, size(p29) - 2) WHERE NOT p29[i] IN p29[i + 1..] AND NOT p29[i].`id` IN $v.p10 AND NOT p29[i].`id` IN $v.p11) AND (head(p29) <> last(p29) OR size(p29) > 3) WITH CASE WHEN head(p29) = last(p29) AND p29[1].`id` > p29[-2].`id` THEN reverse(p29) ELSE p29 END AS w, p29 WITH w, max(w = p29) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p29 WITH p29 ORDER BY size(p29), [n IN p29 | n.`id`] LIMIT $v.p12 RETURN collect(p29) AS best29 }
UNWIND CASE WHEN any(l IN [o IN g29 | o[2]] + more29 WHERE size(l) > 10000 AND (size(best29) < $v.p12 OR size(last(l)) <= size(last(best29)))) THEN [null] ELSE best29 END AS p29
WITH CASE WHEN p29 IS NULL THEN [[], [], null] ELSE [p29, [i IN range(0, size(p29) - 2) | [p29[i], p29[i + 1]]], size(p29) - 1] END AS n28
  WITH n28 LIMIT $v.p12
  CALL (n28) {
    UNWIND n28[0] AS n33
    WITH n33
    RETURN collect([n33.`id`, n33.`type`]) AS c32
  }
  RETURN collect([n28[2], c32]) AS c27
}
CALL () {
  UNWIND $v.p10 + $v.p11 AS x35 WITH x35 WHERE NOT EXISTS { MATCH (:`Entity` {id: x35}) } WITH [x35] AS n35
  WITH n35
  RETURN collect([n35[0]]) AS c34
}
CALL () {
  CALL () { MATCH (a38:`Entity`) WHERE a38.`id` IN $v.p15 MATCH (b38:`Entity`) WHERE b38.`id` IN $v.p16
CALL (a38, b38) { MATCH t39 = SHORTEST 2 GROUPS (a38)((x39)-[r39:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y39) WHERE NOT (r39:`MEMBER_OF` AND endNode(r39):`Group`) AND (r39.`validFrom` IS NULL OR r39.`validFrom` <= $v.p18) AND (r39.`validTo` IS NULL OR r39.`validTo` >= $v.p18)){1,4}(b38) WITH DISTINCT nodes(t39) AS w39 LIMIT 10001 RETURN collect(w39) AS l38 } RETURN collect([a38, b38, l38]) AS g38 }
CALL (g38) { UNWIND [o IN g38 | o[2]] AS l38 UNWIND l38 AS p38 WITH p38 WHERE all(i IN range(1, size(p38) - 2) WHERE NOT p38[i] IN p38[i + 1..] AND NOT p38[i].`id` IN $v.p15 AND NOT p38[i].`id` IN $v.p16) AND (head(p38) <> last(p38) OR size(p38) > 3) WITH CASE WHEN head(p38) = last(p38) AND p38[1].`id` > p38[-2].`id` THEN reverse(p38) ELSE p38 END AS w, p38 WITH w, max(w = p38) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p38 WITH p38 ORDER BY size(p38), [n IN p38 | n.`id`] LIMIT $v.p17 RETURN collect(p38) AS best38 }
WITH g38, best38, [o IN g38 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o38 WITH g38, best38, CASE WHEN size(best38) < $v.p17 OR any(o IN o38 WHERE size(last(o[2])) < size(last(best38))) THEN o38 ELSE [] END AS o38
CALL (o38) { UNWIND o38 AS o WITH o[0] AS a38, o[1] AS b38
CALL (a38, b38) { MATCH t40 = SHORTEST 4 GROUPS (a38)((x40)-[r40:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y40) WHERE NOT (r40:`MEMBER_OF` AND endNode(r40):`Group`) AND (r40.`validFrom` IS NULL OR r40.`validFrom` <= $v.p18) AND (r40.`validTo` IS NULL OR r40.`validTo` >= $v.p18)){1,4}(b38) WITH DISTINCT nodes(t40) AS w40 LIMIT 10001 RETURN collect(w40) AS l38 } RETURN collect(l38) AS more38 }
WITH g38, more38, CASE WHEN more38 = [] THEN [best38] ELSE [o IN g38 | o[2]] + more38 END AS o38
CALL (o38) { UNWIND o38 AS l38 UNWIND l38 AS p38 WITH p38 WHERE all(i IN range(1, size(p38) - 2) WHERE NOT p38[i] IN p38[i + 1..] AND NOT p38[i].`id` IN $v.p15 AND NOT p38[i].`id` IN $v.p16) AND (head(p38) <> last(p38) OR size(p38) > 3) WITH CASE WHEN head(p38) = last(p38) AND p38[1].`id` > p38[-2].`id` THEN reverse(p38) ELSE p38 END AS w, p38 WITH w, max(w = p38) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p38 WITH p38 ORDER BY size(p38), [n IN p38 | n.`id`] LIMIT $v.p17 RETURN collect(p38) AS best38 }
UNWIND CASE WHEN any(l IN [o IN g38 | o[2]] + more38 WHERE size(l) > 10000 AND (size(best38) < $v.p17 OR size(last(l)) <= size(last(best38)))) THEN [null] ELSE best38 END AS p38
WITH CASE WHEN p38 IS NULL THEN [[], [], null] ELSE [p38, [i IN range(0, size(p38) - 2) | [p38[i], p38[i + 1]]], size(p38) - 1] END AS n37
  WITH n37 LIMIT $v.p17
  CALL (n37) {
    UNWIND n37[0] AS n42
    WITH n42
    RETURN collect([n42.`id`, n42.`type`]) AS c41
  }
  RETURN collect([n37[2], c41]) AS c36
}
CALL () {
  UNWIND $v.p15 + $v.p16 AS x44 WITH x44 WHERE NOT EXISTS { MATCH (:`Entity` {id: x44}) } WITH [x44] AS n44
  WITH n44
  RETURN collect([n44[0]]) AS c43
}
CALL () {
  CALL () { MATCH (a47:`Entity`) WHERE a47.`id` IN $v.p19 MATCH (b47:`Entity`) WHERE b47.`id` IN $v.p20
CALL (a47, b47) { MATCH t48 = SHORTEST 2 GROUPS (a47)((x48)-[r48:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y48) WHERE NOT (r48:`MEMBER_OF` AND endNode(r48):`Group`)){1,2}(b47) WITH DISTINCT nodes(t48) AS w48 LIMIT 10001 RETURN collect(w48) AS l47 } RETURN collect([a47, b47, l47]) AS g47 }
CALL (g47) { UNWIND [o IN g47 | o[2]] AS l47 UNWIND l47 AS p47 WITH p47 WHERE all(i IN range(1, size(p47) - 2) WHERE NOT p47[i] IN p47[i + 1..] AND NOT p47[i].`id` IN $v.p19 AND NOT p47[i].`id` IN $v.p20) AND (head(p47) <> last(p47) OR size(p47) > 3) WITH CASE WHEN head(p47) = last(p47) AND p47[1].`id` > p47[-2].`id` THEN reverse(p47) ELSE p47 END AS w, p47 WITH w, max(w = p47) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p47 WITH p47 ORDER BY size(p47), [n IN p47 | n.`id`] LIMIT $v.p21 RETURN collect(p47) AS best47 }
UNWIND CASE WHEN any(l IN [o IN g47 | o[2]] WHERE size(l) > 10000 AND (size(best47) < $v.p21 OR size(last(l)) <= size(last(best47)))) THEN [null] ELSE best47 END AS p47
WITH CASE WHEN p47 IS NULL THEN [[], [], null] ELSE [p47, [i IN range(0, size(p47) - 2) | [p47[i], p47[i + 1]]], size(p47) - 1] END AS n46
  WITH n46 LIMIT $v.p21
  RETURN collect([n46[2]]) AS c45
}
CALL () {
  UNWIND $v.p19 + $v.p20 AS x50 WITH x50 WHERE NOT EXISTS { MATCH (:`Entity` {id: x50}) } WITH [x50] AS n50
  WITH n50
  RETURN collect([n50[0]]) AS c49
}
CALL () {
  CALL () { MATCH (a53:`Entity`) WHERE a53.`id` IN $v.p22 MATCH (b53:`Entity`) WHERE b53.`id` IN $v.p23
CALL (a53, b53) { MATCH t54 = SHORTEST 2 GROUPS (a53)((x54)-[r54:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y54) WHERE NOT (r54:`MEMBER_OF` AND endNode(r54):`Group`)){1,4}(b53) WITH DISTINCT nodes(t54) AS w54 LIMIT 10001 RETURN collect(w54) AS l53 } RETURN collect([a53, b53, l53]) AS g53 }
CALL (g53) { UNWIND [o IN g53 | o[2]] AS l53 UNWIND l53 AS p53 WITH p53 WHERE all(i IN range(1, size(p53) - 2) WHERE NOT p53[i] IN p53[i + 1..] AND NOT p53[i].`id` IN $v.p22 AND NOT p53[i].`id` IN $v.p23) AND (head(p53) <> last(p53) OR size(p53) > 3) WITH CASE WHEN head(p53) = last(p53) AND p53[1].`id` > p53[-2].`id` THEN reverse(p53) ELSE p53 END AS w, p53 WITH w, max(w = p53) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p53 WITH p53 ORDER BY size(p53), [n IN p53 | n.`id`] LIMIT $v.p24 RETURN collect(p53) AS best53 }
WITH g53, best53, [o IN g53 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o53 WITH g53, best53, CASE WHEN size(best53) < $v.p24 OR any(o IN o53 WHERE size(last(o[2])) < size(last(best53))) THEN o53 ELSE [] END AS o53
CALL (o53) { UNWIND o53 AS o WITH o[0] AS a53, o[1] AS b53
CALL (a53, b53) { MATCH t55 = SHORTEST 4 GROUPS (a53)((x55)-[r55:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y55) WHERE NOT (r55:`MEMBER_OF` AND endNode(r55):`Group`)){1,4}(b53) WITH DISTINCT nodes(t55) AS w55 LIMIT 10001 RETURN collect(w55) AS l53 } RETURN collect(l53) AS more53 }
WITH g53, more53, CASE WHEN more53 = [] THEN [best53] ELSE [o IN g53 | o[2]] + more53 END AS o53
CALL (o53) { UNWIND o53 AS l53 UNWIND l53 AS p53 WITH p53 WHERE all(i IN range(1, size(p53) - 2) WHERE NOT p53[i] IN p53[i + 1..] AND NOT p53[i].`id` IN $v.p22 AND NOT p53[i].`id` IN $v.p23) AND (head(p53) <> last(p53) OR size(p53) > 3) WITH CASE WHEN head(p53) = last(p53) AND p53[1].`id` > p53[-2].`id` THEN reverse(p53) ELSE p53 END AS w, p53 WITH w, max(w = p53) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p53 WITH p53 ORDER BY size(p53), [n IN p53 | n.`id`] LIMIT $v.p24 RETURN collect(p53) AS best53 }
UNWIND CASE WHEN any(l IN [o IN g53 | o[2]] + more53 WHERE size(l) > 10000 AND (size(best53) < $v.p24 OR size(last(l)) <= size(last(best53)))) THEN [null] ELSE best53 END AS p53
WITH CASE WHEN p53 IS NULL THEN [[], [], null] ELSE [p53, [i IN range(0, size(p53) - 2) | [p53[i], p53[i + 1]]], size(p53) - 1] END AS n52
  WITH n52 LIMIT $v.p24
  RETURN collect([n52[2]]) AS c51
}
CALL () {
  UNWIND $v.p22 + $v.p23 AS x57 WITH x57 WHERE NOT EXISTS { MATCH (:`Entity` {id: x57}) } WITH [x57] AS n57
  WITH n57
  RETURN collect([n57[0]]) AS c56
}
RETURN c0 AS s0, c16 AS s1, c18 AS s2, c25 AS s3, c27 AS s4, c34 AS s5, c36 AS s6, c43 AS s7, c45 AS s8, c49 AS s9, c51 AS s10, c56 AS s11
