CALL () {
  CALL () { MATCH (a2:`Entity`) WHERE a2.`id` IN $v.p0 MATCH (b2:`Entity`) WHERE b2.`id` IN $v.p1
CALL (a2, b2) { MATCH t3 = SHORTEST 2 GROUPS (a2)((x3)-[r3:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y3)){1,5}(b2) WITH DISTINCT nodes(t3) AS w3 LIMIT 10001 RETURN collect(w3) AS l2 } RETURN collect([a2, b2, l2]) AS g2 }
CALL (g2) { UNWIND [o IN g2 | o[2]] AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
WITH g2, best2, [o IN g2 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 5] AS o2 WITH g2, best2, CASE WHEN size(best2) < $v.p2 OR any(o IN o2 WHERE size(last(o[2])) < size(last(best2))) THEN o2 ELSE [] END AS o2
CALL (o2) { UNWIND o2 AS o WITH o[0] AS a2, o[1] AS b2
CALL (a2, b2) { MATCH t4 = SHORTEST 5 GROUPS (a2)((x4)-[r4:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y4)){1,5}(b2) WITH DISTINCT nodes(t4) AS w4 LIMIT 10001 RETURN collect(w4) AS l2 } RETURN collect(l2) AS more2 }
WITH g2, more2, CASE WHEN more2 = [] THEN [best2] ELSE [o IN g2 | o[2]] + more2 END AS o2
CALL (o2) { UNWIND o2 AS l2 UNWIND l2 AS p2 WITH p2 WHERE all(i IN range(1, size(p2) - 2) WHERE NOT p2[i] IN p2[i + 1..] AND NOT p2[i].`id` IN $v.p0 AND NOT p2[i].`id` IN $v.p1) AND (head(p2) <> last(p2) OR size(p2) > 3) WITH CASE WHEN head(p2) = last(p2) AND p2[1].`id` > p2[-2].`id` THEN reverse(p2) ELSE p2 END AS w, p2 WITH w, max(w = p2) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p2 WITH p2 ORDER BY size(p2), [n IN p2 | n.`id`] LIMIT $v.p2 RETURN collect(p2) AS best2 }
UNWIND CASE WHEN any(l IN [o IN g2 | o[2]] + more2 WHERE size(l) > 10000 AND (size(best2) < $v.p2 OR size(last(l)) <= size(last(best2)))) THEN [null] ELSE best2 END AS p2
WITH CASE WHEN p2 IS NULL THEN [[], [], null] ELSE [p2, [i IN range(0, size(p2) - 2) | [p2[i], p2[i + 1]]], size(p2) - 1] END AS n1
  WITH n1 LIMIT $v.p2
  CALL (n1) {
    UNWIND n1[0] AS n6
    WITH n6
    CALL (n6) {
      MATCH (n6)-[r8:`LOCATED_IN`]->(n8:`Country`)
      WITH n8, r8 ORDER BY n8.`nameFolded`, n8.`id`, r8.`validFrom` LIMIT $v.p4
      RETURN collect([n8.`id`]) AS c7
    }
    RETURN collect([n6.`id`, coalesce(head([l IN $v.p3 WHERE n6['name_' + l] IS NOT NULL | n6['name_' + l]]), n6.`name`), n6.`capacityAfter`, c7, n6.`type`]) AS c5
  }
  CALL (n1) {
    UNWIND n1[1] AS q10 WITH q10[0] AS n10, q10[1] AS m10
    WITH n10, m10
    CALL (n10, m10) {
      WITH n10 AS n12
      WITH n12 LIMIT 1
      RETURN collect([n12.`id`, n12.`type`]) AS c11
    }
    CALL (n10, m10) {
      WITH m10 AS n14
      WITH n14 LIMIT 1
      RETURN collect([n14.`name`, n14.`kind`, n14.`type`]) AS c13
    }
    CALL (n10, m10) {
      MATCH (n10)-[r16:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m10)
      WITH m10, r16 ORDER BY type(r16), startNode(r16) = n10 DESC, m10.`id` DESC, r16.`validFrom` IS NULL, r16.`validFrom` DESC LIMIT $v.p5
      CALL (m10, r16) {
        MATCH (n18:`Claim`) USING INDEX SEEK n18:Claim(id) WHERE n18.`id` IN coalesce(r16.`claimIds`, []) AND n18.`current`
        WITH n18 ORDER BY n18.`position`, n18.`id` LIMIT $v.p6
        RETURN collect([n18.`id`, n18.`quote`]) AS c17
      }
      RETURN collect([type(r16), startNode(r16) = n10, r16.`status`, r16.`modality`, r16.`claimCount`, m10.`id`, m10.`type`, c17, COUNT { MATCH (n19:`Claim`) USING INDEX SEEK n19:Claim(id) WHERE n19.`id` IN coalesce(r16.`contestedBy`, []) AND n19.`current` }]) AS c15
    }
    RETURN collect([c11, c13, NOT EXISTS { MATCH (n10)-[r:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m10) WHERE NOT (r:`MEMBER_OF` AND endNode(r):`Group`) }, c15, COUNT { MATCH (n10)-[r20:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m10) }]) AS c9
  }
  RETURN collect([n1[2], c5, c9]) AS c0
}
CALL () {
  UNWIND $v.p0 + $v.p1 AS x22 WITH x22 WHERE NOT EXISTS { MATCH (:`Entity` {id: x22}) } WITH [x22] AS n22
  WITH n22
  RETURN collect([n22[0]]) AS c21
}
CALL () {
  CALL () { MATCH (a25:`Entity`) WHERE a25.`id` IN $v.p8 MATCH (b25:`Entity`) WHERE b25.`id` IN $v.p9
CALL (a25, b25) { MATCH t26 = SHORTEST 2 GROUPS (a25)((x26)-[r26:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y26) WHERE NOT (r26:`MEMBER_OF` AND endNode(r26):`Group`)){1,4}(b25) WITH DISTINCT nodes(t26) AS w26 LIMIT 10001 RETURN collect(w26) AS l25 } RETURN collect([a25, b25, l25]) AS g25 }
CALL (g25) { UNWIND [o IN g25 | o[2]] AS l25 UNWIND l25 AS p25 WITH p25 WHERE all(i IN range(1, size(p25) - 2) WHERE NOT p25[i] IN p25[i + 1..] AND NOT p25[i].`id` IN $v.p8 AND NOT p25[i].`id` IN $v.p9) AND (head(p25) <> last(p25) OR size(p25) > 3) WITH CASE WHEN head(p25) = last(p25) AND p25[1].`id` > p25[-2].`id` THEN reverse(p25) ELSE p25 END AS w, p25 WITH w, max(w = p25) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p25 WITH p25 ORDER BY size(p25), [n IN p25 | n.`id`] LIMIT $v.p10 RETURN collect(p25) AS best25 }
WITH g25, best25, [o IN g25 WHERE size(head(o[2])) < size(last(o[2])) AND size(last(o[2])) <= 4] AS o25 WITH g25, best25, CASE WHEN size(best25) < $v.p10 OR any(o IN o25 WHERE size(last(o[2])) < size(last(best25))) THEN o25 ELSE [] END AS o25
CALL (o25) { UNWIND o25 AS o WITH o[0] AS a25, o[1] AS b25
CALL (a25, b25) { MATCH t27 = SHORTEST 4 GROUPS (a25)((x27)-[r27:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y27) WHERE NOT (r27:`MEMBER_OF` AND endNode(r27):`Group`)){1,4}(b25) WITH DISTINCT nodes(t27) AS w27 LIMIT 10001 RETURN collect(w27) AS l25 } RETURN collect(l25) AS more25 }
WITH g25, more25, CASE WHEN more25 = [] THEN [best25] ELSE [o IN g25 | o[2]] + more25 END AS o25
CALL (o25) { UNWIND o25 AS l25 UNWIND l25 AS p25 WITH p25 WHERE all(i IN range(1, size(p25) - 2) WHERE NOT p25[i] IN p25[i + 1..] AND NOT p25[i].`id` IN $v.p8 AND NOT p25[i].`id` IN $v.p9) AND (head(p25) <> last(p25) OR size(p25) > 3) WITH CASE WHEN head(p25) = last(p25) AND p25[1].`id` > p25[-2].`id` THEN reverse(p25) ELSE p25 END AS w, p25 WITH w, max(w = p25) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p25 WITH p25 ORDER BY size(p25), [n IN p25 | n.`id`] LIMIT $v.p10 RETURN collect(p25) AS best25 }
UNWIND CASE WHEN any(l IN [o IN g25 | o[2]] + more25 WHERE size(l) > 10000 AND (size(best25) < $v.p10 OR size(last(l)) <= size(last(best25)))) THEN [null] ELSE best25 END AS p25
WITH CASE WHEN p25 IS NULL THEN [[], [], null] ELSE [p25, [i IN range(0, size(p25) - 2) | [p25[i], p25[i + 1]]], size(p25) - 1] END AS n24
  WITH n24 LIMIT $v.p10
  CALL (n24) {
    UNWIND n24[0] AS n29
    WITH n29
    RETURN collect([n29.`id`, n29.`type`]) AS c28
  }
  RETURN collect([n24[2], c28]) AS c23
}
CALL () {
  UNWIND $v.p8 + $v.p9 AS x31 WITH x31 WHERE NOT EXISTS { MATCH (:`Entity` {id: x31}) } WITH [x31] AS n31
  WITH n31
  RETURN collect([n31[0]]) AS c30
}
CALL () {
  CALL () { MATCH (a34:`Entity`) WHERE a34.`id` IN $v.p11 MATCH (b34:`Entity`) WHERE b34.`id` IN $v.p12
CALL (a34, b34) { MATCH t35 = SHORTEST 2 GROUPS (a34)((x35)-[r35:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y35) WHERE NOT (r35:`MEMBER_OF` AND endNode(r35):`Group`) AND type(r35) IN CASE WHEN startNode(r35) = x35 THEN $v.p15 ELSE $v.p16 END AND r35.`status` IN $v.p17 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r35.`claimIds` AND d.`id` IN $v.p18 AND size(w.`from`) > size(w.`to`) } AND (y35 = b34 OR (NOT y35.`id` IN $v.p14 AND (y35:`Event` AND (y35.`timeEdtf` IS NOT NULL AND (y35.`timeEarliest` IS NULL OR y35.`timeEarliest` <= $v.p19) AND (y35.`timeLatest` IS NULL OR y35.`timeLatest` >= $v.p20)))))){1,2}(b34) WITH DISTINCT nodes(t35) AS w35 LIMIT 10001 RETURN collect(w35) AS l34 } RETURN collect([a34, b34, l34]) AS g34 }
CALL (g34) { UNWIND [o IN g34 | o[2]] AS l34 UNWIND l34 AS p34 WITH p34 WHERE all(i IN range(1, size(p34) - 2) WHERE NOT p34[i] IN p34[i + 1..] AND NOT p34[i].`id` IN $v.p11 AND NOT p34[i].`id` IN $v.p12) AND (head(p34) <> last(p34) OR size(p34) > 3) WITH CASE WHEN head(p34) = last(p34) AND p34[1].`id` > p34[-2].`id` THEN reverse(p34) ELSE p34 END AS w, p34 WITH w, max(w = p34) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p34 WITH p34 ORDER BY size(p34), [n IN p34 | n.`id`] LIMIT $v.p13 RETURN collect(p34) AS best34 }
UNWIND CASE WHEN any(l IN [o IN g34 | o[2]] WHERE size(l) > 10000 AND (size(best34) < $v.p13 OR size(last(l)) <= size(last(best34)))) THEN [null] ELSE best34 END AS p34
WITH CASE WHEN p34 IS NULL THEN [[], [], null] ELSE [p34, [i IN range(0, size(p34) - 2) | [p34[i], p34[i + 1]]], size(p34) - 1] END AS n33
  WITH n33 LIMIT $v.p13
  CALL (n33) {
    UNWIND n33[0] AS n37
    WITH n37
    RETURN collect([n37.`name`, n37.`type`]) AS c36
  }
  CALL (n33) {
    UNWIND n33[1] AS q39 WITH q39[0] AS n39, q39[1] AS m39
    WITH n39, m39
    CALL (n39, m39) { MATCH (n39)-[r41:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(m39) WHERE NOT (r41:`MEMBER_OF` AND endNode(r41):`Group`) AND type(r41) IN CASE WHEN startNode(r41) = n39 THEN $v.p15 ELSE $v.p16 END AND r41.`status` IN $v.p17 AND EXISTS { MATCH (c:`Claim`)-[w:`HELD_BY`]->(d:`Dataset`) WHERE c.`id` IN r41.`claimIds` AND d.`id` IN $v.p18 AND size(w.`from`) > size(w.`to`) } RETURN collect(r41) AS l40 }
    CALL (l40, n39, m39) {
      UNWIND l40 AS r44
      WITH type(r44) AS g45, count(CASE WHEN m39.`collective` THEN null ELSE 1 END) AS m46
      WITH g45, m46 ORDER BY m46 DESC, g45 LIMIT $v.p22
      RETURN collect([g45, m46]) AS c42
    }
    CALL (l40, n39, m39) {
      UNWIND l40 AS r49
      WITH m39, r49 ORDER BY type(r49), startNode(r49) = n39 DESC, m39.`id` DESC, r49.`validFrom` IS NULL, r49.`validFrom` DESC LIMIT $v.p21
      RETURN collect([type(r49), r49.`role`, startNode(r49) = n39, m39.`id`, r49.`validFrom`]) AS c47
    }
    RETURN collect([c42, c47]) AS c38
  }
  RETURN collect([n33[2], c36, c38]) AS c32
}
CALL () {
  UNWIND $v.p11 + $v.p12 + $v.p14 AS x51 WITH x51 WHERE NOT EXISTS { MATCH (:`Entity` {id: x51}) } WITH [x51] AS n51
  WITH n51
  RETURN collect([n51[0]]) AS c50
}
CALL () {
  UNWIND $v.p18 AS x53 WITH x53 WHERE NOT EXISTS { MATCH (:`Dataset` {id: x53}) } WITH [x53] AS n53
  WITH n53
  RETURN collect([n53[0]]) AS c52
}
CALL () {
  CALL () { MATCH (a56:`Entity`) WHERE a56.`id` IN $v.p23 MATCH (b56:`Entity`) WHERE b56.`id` IN $v.p24
CALL (a56, b56) { MATCH t57 = SHORTEST 1 GROUPS (a56)((x57)-[r57:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(y57) WHERE NOT (r57:`MEMBER_OF` AND endNode(r57):`Group`)){1,1}(b56) WITH DISTINCT nodes(t57) AS w57 LIMIT 10001 RETURN collect(w57) AS l56 } RETURN collect([a56, b56, l56]) AS g56 }
CALL (g56) { UNWIND [o IN g56 | o[2]] AS l56 UNWIND l56 AS p56 WITH p56 WHERE all(i IN range(1, size(p56) - 2) WHERE NOT p56[i] IN p56[i + 1..] AND NOT p56[i].`id` IN $v.p23 AND NOT p56[i].`id` IN $v.p24) AND (head(p56) <> last(p56) OR size(p56) > 3) WITH CASE WHEN head(p56) = last(p56) AND p56[1].`id` > p56[-2].`id` THEN reverse(p56) ELSE p56 END AS w, p56 WITH w, max(w = p56) AS taken WITH CASE WHEN taken THEN w ELSE reverse(w) END AS p56 WITH p56 ORDER BY size(p56), [n IN p56 | n.`id`] LIMIT $v.p25 RETURN collect(p56) AS best56 }
UNWIND CASE WHEN any(l IN [o IN g56 | o[2]] WHERE size(l) > 10000 AND (size(best56) < $v.p25 OR size(last(l)) <= size(last(best56)))) THEN [null] ELSE best56 END AS p56
WITH CASE WHEN p56 IS NULL THEN [[], [], null] ELSE [p56, [i IN range(0, size(p56) - 2) | [p56[i], p56[i + 1]]], size(p56) - 1] END AS n55
  WITH n55 LIMIT $v.p25
  RETURN collect([n55[2]]) AS c54
}
CALL () {
  UNWIND $v.p23 + $v.p24 AS x59 WITH x59 WHERE NOT EXISTS { MATCH (:`Entity` {id: x59}) } WITH [x59] AS n59
  WITH n59
  RETURN collect([n59[0]]) AS c58
}
RETURN c0 AS s0, c21 AS s1, c23 AS s2, c30 AS s3, c32 AS s4, c50 AS s5, c52 AS s6, c54 AS s7, c58 AS s8
