CALL () {
  MATCH (n1:`Dispute`)
  CALL (n1) { OPTIONAL MATCH (n1)-[r4:`DISPUTED_BY`]->(n4) RETURN DISTINCT n4 AS g3 }
  WITH n1.`predicate` AS g2, g3, count(*) AS m5
  WITH g2, g3, m5 ORDER BY m5 DESC, g2, g3.`nameFolded`, g3.`id` LIMIT $v.p8
  RETURN collect([g2, CASE WHEN g3 IS NULL THEN null ELSE [g3.`id`, g3.`type`] END, m5]) AS c0
}
CALL () {
  MATCH (n7:`Dispute`)
  WITH count(*) AS m8, sum(n7.`claimCount` / 1000000000) AS m9, sum(n7.`claimCount` % 1000000000) AS m10 RETURN [m8, [m9, m10]] AS c6
}
CALL () {
  MATCH (n12:`Dispute`) WHERE n12.`predicate` IS NOT NULL AND n12.`claimCount` IS NOT NULL AND n12.`id` IS NOT NULL
  WITH n12 ORDER BY n12.`predicate` DESC, n12.`claimCount`, n12.`id` LIMIT $v.p0
  CALL (n12) {
    MATCH (n12)<-[r14:`HAS_DISPUTE`]-(n14)
    WITH n14, r14 LIMIT 1
    RETURN collect([n14.`id`, n14.`type`]) AS c13
  }
  CALL (n12) {
    MATCH (n12)-[r16:`CONCERNS`]->(n16)
    WITH n16, r16 ORDER BY n16.`nameFolded`, n16.`id` LIMIT $v.p1
    RETURN collect([n16.`id`, n16.`type`]) AS c15
  }
  CALL (n12) {
    MATCH (n12)-[r18:`KNOWN_FROM`]->(n18)
    WITH n18, r18 ORDER BY n18.`id` LIMIT $v.p2
    RETURN collect([n18.`id`]) AS c17
  }
  CALL (n12) {
    MATCH (n12)-[r20:`HAS_SIDE`]->(n20)
    WITH n20, r20 ORDER BY n20.`snak`, n20.`id` LIMIT $v.p3
    CALL (n20, r20) {
      MATCH (n20)-[r22:`SIDE_OBJECT`]->(n22)
      WITH n22, r22 LIMIT 1
      RETURN collect([n22.`id`, n22.`type`]) AS c21
    }
    CALL (n20, r20) {
      MATCH (n20)-[r24:`SIDE_OF`]->(n24)
      WITH n24, r24 ORDER BY n24.`nameFolded`, n24.`id` LIMIT $v.p4
      RETURN collect([n24.`name`, n24.`type`]) AS c23
    }
    CALL (n20, r20) {
      MATCH (n20)-[r26:`SAID_IN`]->(n26)
      WITH n26, r26 ORDER BY n26.`id` LIMIT $v.p5
      RETURN collect([n26.`id`]) AS c25
    }
    CALL (n20, r20) {
      MATCH (n20)-[r28:`SUPPORTED_BY`]->(n28) WHERE n28.`current`
      WITH n28, r28 ORDER BY n28.`position`, n28.`id` LIMIT $v.p6
      RETURN collect([n28.`quote`]) AS c27
    }
    CALL (n20, r20) {
      MATCH (n30:`Claim`) USING INDEX SEEK n30:Claim(id) WHERE n30.`id` IN coalesce(n20.`contestedBy`, []) AND n30.`current`
      WITH n30 ORDER BY n30.`position`, n30.`id` LIMIT $v.p7
      RETURN collect([n30.`id`]) AS c29
    }
    CALL (n20, r20) {
      MATCH (n20)<-[r32:`HAS_SIDE`]-(n32)
      WITH n32, r32 LIMIT 1
      RETURN collect([n32.`sideCount`]) AS c31
    }
    RETURN collect([n20.`snak`, n20.`polarity`, n20.`inverse`, c21, n20.`valueNumber`, n20.`valueText`, n20.`valueLanguage`, n20.`valueLow`, n20.`valueHigh`, n20.`valueUnit`, n20.`valueStatedUnit`, n20.`valueWords`, n20.`valueAssumption`, n20.`valuePeriodEdtf`, n20.`valuePeriodEarliest`, n20.`valuePeriodLatest`, n20.`valuePeriodText`, n20.`valuePeriodRelativeTo`, n20.`valuePointLatitude`, n20.`valuePointLongitude`, n20.`valueFlag`, n20.`qualifiersRole`, n20.`qualifiersLength`, n20.`qualifiersAmount`, n20.`qualifiersCurrency`, n20.`qualifiersLevel`, n20.`qualifiersTitle`, n20.`validFrom`, n20.`lastAsserted`, n20.`preferred`, n20.`claimCount`, n20.`sourceCount`, c23, c25, c27, c29, c31]) AS c19
  }
  RETURN collect([n12.`id`, c13, n12.`predicate`, n12.`certainty`, n12.`judged`, n12.`selfContradiction`, n12.`validFrom`, n12.`validTo`, n12.`sideCount`, n12.`claimCount`, n12.`claimantCount`, n12.`sourceCount`, c15, c17, c19]) AS c11
}
CALL () {
  MATCH (n34:`Country` {`id`: $v.p9})
  CALL (n34) {
    MATCH (n34)<-[r36:`CONCERNS`]-(n36)
    WITH n36, r36 ORDER BY n36.`id` LIMIT $v.p10
    CALL (n36, r36) {
      MATCH (n36)<-[r38:`HAS_DISPUTE`]-(n38)
      WITH n38, r38 LIMIT 1
      RETURN collect([n38.`id`, n38.`type`]) AS c37
    }
    RETURN collect([n36.`predicate`, c37]) AS c35
  }
  RETURN collect([c35, COUNT { MATCH (n34)<-[r39:`CONCERNS`]-(n39) }]) AS c33
}
RETURN c0 AS s0, c6 AS s1, c11 AS s2, c33 AS s3
