CALL () {
  MATCH (n1:`Claim`) WHERE (n1.`current` AND COUNT { MATCH (n1)<-[:`SUPPORTED_BY`]-(b2:`Side`) MATCH (n2:`Claim`) USING INDEX SEEK n2:Claim(id) WHERE n2.id IN b2.contestedBy AND (b2.implied IS NULL OR NOT (n1.id IN b2.implied AND n2.id IN b2.implied)) AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n2.validTimeEarliest, n2.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n2.validTimeLatest, '~') AND coalesce(n2.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND (b2.framed IS NULL OR n2.snak <> 'VALUE' OR n2.polarity = 'DENIES' OR n2.claimantId = n1.claimantId) AND n2.`current` } > $v.p0) AND n1.`id` IS NOT NULL
  WITH n1 ORDER BY n1.`id` LIMIT $v.p1
  CALL (n1) {
    MATCH (n1)<-[:`SUPPORTED_BY`]-(b5:`Side`) MATCH (n5:`Claim`) USING INDEX SEEK n5:Claim(id) WHERE n5.id IN b5.contestedBy AND (b5.implied IS NULL OR NOT (n1.id IN b5.implied AND n5.id IN b5.implied)) AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n5.validTimeEarliest, n5.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n5.validTimeLatest, '~') AND coalesce(n5.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND (b5.framed IS NULL OR n5.snak <> 'VALUE' OR n5.polarity = 'DENIES' OR n5.claimantId = n1.claimantId) AND n5.`current`
    WITH n5 ORDER BY n5.`position`, n5.`id` LIMIT $v.p3
    CALL (n5) {
      MATCH (n5)-[r7:`CLAIMED_BY`]->(n7)
      WITH n7, r7 LIMIT 1
      RETURN collect([n7.`name`, n7.`type`]) AS c6
    }
    RETURN collect([n5.`id`, n5.`snak`, c6]) AS c4
  }
  RETURN collect([n1.`id`, COUNT { MATCH (n3:`Claim`) USING INDEX SEEK n3:Claim(saidHash) WHERE n3.saidHash = n1.saidHash AND n3.id <> n1.id AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n3.validTimeEarliest, n3.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n3.validTimeLatest, '~') AND coalesce(n3.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND n3.`current` }, c4, COUNT { MATCH (n1)<-[:`SUPPORTED_BY`]-(b8:`Side`) MATCH (n8:`Claim`) USING INDEX SEEK n8:Claim(id) WHERE n8.id IN b8.contestedBy AND (b8.implied IS NULL OR NOT (n1.id IN b8.implied AND n8.id IN b8.implied)) AND (coalesce(n1.validTimeEarliest, n1.validTimeLatest) IS NULL OR coalesce(n8.validTimeEarliest, n8.validTimeLatest) IS NULL OR (coalesce(n1.validTimeEarliest, '') <= coalesce(n8.validTimeLatest, '~') AND coalesce(n8.validTimeEarliest, '') <= coalesce(n1.validTimeLatest, '~'))) AND (b8.framed IS NULL OR n8.snak <> 'VALUE' OR n8.polarity = 'DENIES' OR n8.claimantId = n1.claimantId) AND n8.`current` }]) AS c0
}
CALL () {
  MATCH (n11:`Entity`) WHERE n11.`id` = $v.p5 AND n11.`id` IS NOT NULL WITH DISTINCT n11 MATCH (n10:`Claim`) MATCH (n10)-[r11:`OBJECT`]->(n11:`Entity`) WHERE n11.`id` = $v.p5 AND n11.`id` IS NOT NULL WITH DISTINCT n10 WHERE (n10.`current` AND n10.`predicate` = $v.p4)
  WITH n10 ORDER BY n10.`id` LIMIT $v.p6
  CALL (n10) {
    MATCH (n10)-[r13:`FROM_DOCUMENT`]->(n13)
    WITH n13, r13 LIMIT 1
    RETURN collect([n13.`id`]) AS c12
  }
  CALL (n10) {
    MATCH (n15:`Claim`) USING INDEX SEEK n15:Claim(saidHash) WHERE n15.saidHash = n10.saidHash AND n15.id <> n10.id AND (coalesce(n10.validTimeEarliest, n10.validTimeLatest) IS NULL OR coalesce(n15.validTimeEarliest, n15.validTimeLatest) IS NULL OR (coalesce(n10.validTimeEarliest, '') <= coalesce(n15.validTimeLatest, '~') AND coalesce(n15.validTimeEarliest, '') <= coalesce(n10.validTimeLatest, '~'))) AND n15.`current`
    WITH n15, head(COLLECT { MATCH (n15)-[r17:`FROM_DOCUMENT`]->(n17) WITH n17 LIMIT 1 RETURN n17.`id` }) AS k16
    WITH n15, k16 ORDER BY k16, n15.`id` LIMIT $v.p7
    CALL (n15) {
      MATCH (n15)-[r19:`FROM_DOCUMENT`]->(n19)
      WITH n19, r19 LIMIT 1
      RETURN collect([n19.`id`]) AS c18
    }
    RETURN collect([c18]) AS c14
  }
  RETURN collect([c12, c14, COUNT { MATCH (n20:`Claim`) USING INDEX SEEK n20:Claim(saidHash) WHERE n20.saidHash = n10.saidHash AND n20.id <> n10.id AND (coalesce(n10.validTimeEarliest, n10.validTimeLatest) IS NULL OR coalesce(n20.validTimeEarliest, n20.validTimeLatest) IS NULL OR (coalesce(n10.validTimeEarliest, '') <= coalesce(n20.validTimeLatest, '~') AND coalesce(n20.validTimeEarliest, '') <= coalesce(n10.validTimeLatest, '~'))) AND (n20.`current` AND EXISTS { MATCH (n20)-[r21:`CLAIMED_BY`]->(n21) WHERE n21.`id` = $v.p8 }) }, COUNT { MATCH (n10)<-[:`SUPPORTED_BY`]-(b22:`Side`) MATCH (n22:`Claim`) USING INDEX SEEK n22:Claim(id) WHERE n22.id IN b22.contestedBy AND (b22.implied IS NULL OR NOT (n10.id IN b22.implied AND n22.id IN b22.implied)) AND (coalesce(n10.validTimeEarliest, n10.validTimeLatest) IS NULL OR coalesce(n22.validTimeEarliest, n22.validTimeLatest) IS NULL OR (coalesce(n10.validTimeEarliest, '') <= coalesce(n22.validTimeLatest, '~') AND coalesce(n22.validTimeEarliest, '') <= coalesce(n10.validTimeLatest, '~'))) AND (b22.framed IS NULL OR n22.snak <> 'VALUE' OR n22.polarity = 'DENIES' OR n22.claimantId = n10.claimantId) AND n22.`current` }]) AS c9
}
CALL () {
  MATCH (n25:`Entity`) WHERE n25.`id` = $v.p11 AND n25.`id` IS NOT NULL WITH DISTINCT n25 MATCH (n24:`Claim`) MATCH (n24)-[r25:`SUBJECT`]->(n25:`Entity`) WHERE n25.`id` = $v.p11 AND n25.`id` IS NOT NULL WITH DISTINCT n24 WHERE (n24.`current` AND n24.`predicate` = $v.p12 AND NOT EXISTS { MATCH (n26:`Claim`) USING INDEX SEEK n26:Claim(saidHash) WHERE n26.saidHash = n24.saidHash AND n26.id <> n24.id AND (coalesce(n24.validTimeEarliest, n24.validTimeLatest) IS NULL OR coalesce(n26.validTimeEarliest, n26.validTimeLatest) IS NULL OR (coalesce(n24.validTimeEarliest, '') <= coalesce(n26.validTimeLatest, '~') AND coalesce(n26.validTimeEarliest, '') <= coalesce(n24.validTimeLatest, '~'))) AND (n26.`current` AND n26.`reading` = $v.p13) }) RETURN count(*) AS c23
}
RETURN c0 AS s0, c9 AS s1, c23 AS s2
