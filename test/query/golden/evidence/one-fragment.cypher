CALL () {
  MATCH (n1:`Country` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)-[r3:`MEMBER_OF`]->(n3) WHERE n3.`nameFolded` STARTS WITH $v.p1
    WITH n3, r3 ORDER BY n3.`nameFolded`, n3.`id`, r3.`validFrom` LIMIT $v.p2
    CALL (n3, r3) {
      MATCH (n5:`Claim`) USING INDEX SEEK n5:Claim(id) WHERE n5.`id` IN coalesce(r3.`claimIds`, []) AND n5.`current`
      WITH n5 ORDER BY n5.`id` LIMIT $v.p3
      CALL (n5) {
        MATCH (n5)-[r7:`FROM_DOCUMENT`]->(n7)
        WITH n7, r7 LIMIT 1
        RETURN collect([n7.`id`]) AS c6
      }
      RETURN collect([n5.`id`, c6]) AS c4
    }
    RETURN collect([n3.`id`, n3.`type`, r3.`status`, r3.`certainty`, r3.`modality`, r3.`validFrom`, r3.`validTo`, r3.`claimCount`, r3.`sourceCount`, c4, COUNT { MATCH (n8:`Claim`) USING INDEX SEEK n8:Claim(id) WHERE n8.`id` IN coalesce(r3.`claimIds`, []) AND n8.`current` }, COUNT { MATCH (n9:`Claim`) USING INDEX SEEK n9:Claim(id) WHERE n9.`id` IN coalesce(r3.`contestedBy`, []) AND n9.`current` }]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[r11:`HAS_CAPITAL`]->(n11)
    WITH n11, r11 ORDER BY n11.`nameFolded`, n11.`id`, r11.`validFrom` LIMIT $v.p5
    CALL (n11, r11) {
      MATCH (n13:`Claim`) USING INDEX SEEK n13:Claim(id) WHERE n13.`id` IN coalesce(r11.`claimIds`, []) AND n13.`current`
      WITH n13 ORDER BY n13.`id` LIMIT $v.p6
      CALL (n13) {
        MATCH (n13)-[r15:`FROM_DOCUMENT`]->(n15)
        WITH n15, r15 LIMIT 1
        RETURN collect([n15.`id`]) AS c14
      }
      RETURN collect([n13.`id`, c14]) AS c12
    }
    RETURN collect([n11.`id`, r11.`status`, r11.`certainty`, r11.`modality`, r11.`validFrom`, r11.`validTo`, r11.`claimCount`, r11.`sourceCount`, c12, COUNT { MATCH (n16:`Claim`) USING INDEX SEEK n16:Claim(id) WHERE n16.`id` IN coalesce(r11.`claimIds`, []) AND n16.`current` }, COUNT { MATCH (n17:`Claim`) USING INDEX SEEK n17:Claim(id) WHERE n17.`id` IN coalesce(r11.`contestedBy`, []) AND n17.`current` }]) AS c10
  }
  CALL (n1) {
    MATCH (n1)-[r19:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n19) WHERE type(r19) IN $v.p8 AND (startNode(r19) = n1 OR r19:`BORDERS`)
    WITH n19, r19 ORDER BY type(r19), n19.`nameFolded`, n19.`id`, startNode(r19) = n1 DESC, r19.`validFrom` LIMIT $v.p9
    CALL (n19, r19) {
      MATCH (n21:`Claim`) USING INDEX SEEK n21:Claim(id) WHERE n21.`id` IN coalesce(r19.`claimIds`, []) AND n21.`current`
      WITH n21 ORDER BY n21.`id` LIMIT $v.p10
      CALL (n21) {
        MATCH (n21)-[r23:`FROM_DOCUMENT`]->(n23)
        WITH n23, r23 LIMIT 1
        RETURN collect([n23.`id`]) AS c22
      }
      RETURN collect([n21.`id`, c22]) AS c20
    }
    RETURN collect([type(r19), n19.`id`, n19.`type`, r19.`status`, r19.`certainty`, r19.`modality`, r19.`validFrom`, r19.`validTo`, r19.`claimCount`, r19.`sourceCount`, c20, COUNT { MATCH (n24:`Claim`) USING INDEX SEEK n24:Claim(id) WHERE n24.`id` IN coalesce(r19.`claimIds`, []) AND n24.`current` }, COUNT { MATCH (n25:`Claim`) USING INDEX SEEK n25:Claim(id) WHERE n25.`id` IN coalesce(r19.`contestedBy`, []) AND n25.`current` }]) AS c18
  }
  CALL (n1) {
    MATCH (n1)-[:`HAS_FACT`]->(n27:`Fact`) WHERE n27.`field` IN $v.p12
    WITH n27 ORDER BY n27.`field`, n27.`shown` DESC, n27.`claimCount` DESC, n27.`id` DESC
    CALL (n27) {
      MATCH (n29:`Claim`) USING INDEX SEEK n29:Claim(id) WHERE n29.`id` IN coalesce(n27.`claimIds`, []) AND n29.`current`
      WITH n29 ORDER BY n29.`id` LIMIT $v.p13
      CALL (n29) {
        MATCH (n29)-[r31:`FROM_DOCUMENT`]->(n31)
        WITH n31, r31 LIMIT 1
        RETURN collect([n31.`id`]) AS c30
      }
      RETURN collect([n29.`id`, c30]) AS c28
    }
    RETURN collect([n27.`shown`, n27.`status`, n27.`certainty`, n27.`modality`, n27.`validFrom`, n27.`validTo`, n27.`claimCount`, n27.`sourceCount`, c28, COUNT { MATCH (n32:`Claim`) USING INDEX SEEK n32:Claim(id) WHERE n32.`id` IN coalesce(n27.`claimIds`, []) AND n32.`current` }, COUNT { MATCH (n33:`Claim`) USING INDEX SEEK n33:Claim(id) WHERE n33.`id` IN coalesce(n27.`contestedBy`, []) AND n33.`current` }]) AS c26
  }
  RETURN collect([c2, c10, c18, c26]) AS c0
}
RETURN c0 AS s0
