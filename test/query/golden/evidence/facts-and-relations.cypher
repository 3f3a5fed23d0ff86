CALL () {
  MATCH (n1:`Project` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)-[:`HAS_FACT`]->(n3:`Fact`) WHERE n3.`field` IN $v.p1
    WITH n3 ORDER BY n3.`field`, n3.`shown` DESC, n3.`claimCount` DESC, n3.`id` DESC
    CALL (n3) {
      MATCH (n5:`Claim`) USING INDEX SEEK n5:Claim(id) WHERE n5.`id` IN coalesce(n3.`claimIds`, []) AND n5.`current`
      WITH n5 ORDER BY n5.`position`, n5.`id` LIMIT $v.p2
      RETURN collect([n5.`quote`, n5.`modality`]) AS c4
    }
    RETURN collect([n3.`field`, n3.`shown`, n3.`status`, n3.`modality`, n3.`claimCount`, n3.`sourceCount`, n3.`valueText`, n3.`valueNumber`, n3.`valueUnit`, n3.`valueWords`, n3.`valueLanguage`, n3.`valueLow`, n3.`valueHigh`, n3.`valueStatedUnit`, n3.`valueAssumption`, n3.`valuePeriodEdtf`, n3.`valuePeriodEarliest`, n3.`valuePeriodLatest`, n3.`valuePeriodText`, n3.`valuePeriodRelativeTo`, n3.`valuePointLatitude`, n3.`valuePointLongitude`, n3.`valueFlag`, c4]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[r7:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n7)
    WITH n7, r7 ORDER BY type(r7), n7.`nameFolded`, n7.`id`, startNode(r7) = n1 DESC, r7.`validFrom` LIMIT $v.p3
    CALL (n7, r7) {
      MATCH (n9:`Claim`) USING INDEX SEEK n9:Claim(id) WHERE n9.`id` IN coalesce(r7.`claimIds`, []) AND n9.`current`
      WITH n9 ORDER BY n9.`position`, n9.`id` LIMIT $v.p4
      RETURN collect([n9.`quote`]) AS c8
    }
    RETURN collect([type(r7), startNode(r7) = n1, r7.`status`, r7.`modality`, r7.`role`, r7.`claimCount`, n7.`name`, n7.`type`, c8]) AS c6
  }
  RETURN collect([n1.`name`, c2, c6, COUNT { MATCH (n1)-[r10:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n10) }]) AS c0
}
CALL () {
  MATCH (n12:`Country` {`id`: $v.p5})
  CALL (n12) {
    MATCH (n12)-[r14:`BORDERS`|`CHANGES`|`CONTROLLED_BY`|`COOPERATES_IN`|`DURING`|`ENHANCES`|`FINANCES`|`HAS_CAPITAL`|`HELD_IN`|`HOLDS_OFFICE`|`INCLUDES`|`INVOLVED_IN`|`LOCATED_IN`|`MANIFESTS`|`MEMBER_OF`|`OCCURRED_IN`|`OWNED_BY`|`PARTICIPATED_IN`|`PARTNER_IN`|`PART_OF`|`PROMPTED_BY`|`SUPPORTS`]-(n14) WHERE type(r14) IN $v.p6 AND (startNode(r14) = n12 OR r14:`BORDERS`)
    WITH n14, r14 ORDER BY type(r14), n14.`nameFolded`, n14.`id`, startNode(r14) = n12 DESC, r14.`validFrom` LIMIT $v.p7
    RETURN collect([type(r14), r14.`role`, n14.`name`, n14.`type`]) AS c13
  }
  RETURN collect([c13]) AS c11
}
RETURN c0 AS s0, c11 AS s1
