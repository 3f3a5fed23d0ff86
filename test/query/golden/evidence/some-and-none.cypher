CALL () {
  MATCH (n1:`Exercise` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n3:`Claim`) WHERE ((n3.`predicate` = 'PARTICIPATED_IN' AND n3.`snak` = 'SOME' AND n3.`inverse` = true AND n3.`polarity` = 'AFFIRMS') AND n3.`current`)
    WITH n3 ORDER BY n3.`position`, n3.`id` LIMIT $v.p2
    RETURN collect([n3.`quote`, n3.`snak`, n3.`inverse`]) AS c2
  }
  RETURN collect([c2, COUNT { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n4:`Claim`) WHERE ((n4.`predicate` = 'PARTICIPATED_IN' AND n4.`snak` = 'SOME' AND n4.`inverse` = true AND n4.`polarity` = 'AFFIRMS') AND n4.`current`) }, COUNT { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n5:`Claim`) WHERE ((n5.`predicate` = 'PARTICIPATED_IN' AND n5.`snak` = 'NONE' AND n5.`inverse` = true AND n5.`polarity` = 'AFFIRMS') AND n5.`current`) }, COUNT { MATCH (n1)<-[r6:`PARTICIPATED_IN`]-(n6) }]) AS c0
}
CALL () {
  MATCH (n8:`Country` {`id`: $v.p4})
  CALL (n8) {
    MATCH (n8)<-[:`SUBJECT`|`OBJECT`]-(n10:`Claim`) WHERE ((n10.`predicate` = 'BORDERS' AND n10.`snak` = 'NONE' AND n10.`inverse` = false AND n10.`polarity` = 'AFFIRMS') AND n10.`current`)
    WITH n10 ORDER BY n10.`position`, n10.`id` LIMIT $v.p6
    CALL (n10) {
      MATCH (n10)-[r12:`CLAIMED_BY`]->(n12)
      WITH n12, r12 LIMIT 1
      RETURN collect([n12.`name`, n12.`type`]) AS c11
    }
    CALL (n10) {
      MATCH (n10)-[r14:`FROM_DOCUMENT`]->(n14)
      WITH n14, r14 LIMIT 1
      RETURN collect([n14.`id`]) AS c13
    }
    RETURN collect([n10.`predicate`, c11, c13]) AS c9
  }
  RETURN collect([c9, COUNT { MATCH (n8)<-[:`SUBJECT`|`OBJECT`]-(n15:`Claim`) WHERE ((n15.`predicate` = 'BORDERS' AND n15.`snak` = 'NONE' AND n15.`inverse` = false AND n15.`polarity` = 'AFFIRMS') AND n15.`current`) }, COUNT { MATCH (n8)<-[:`SUBJECT`|`OBJECT`]-(n16:`Claim`) WHERE ((n16.`predicate` = 'BORDERS' AND n16.`snak` = 'SOME' AND n16.`inverse` = false AND n16.`polarity` = 'AFFIRMS') AND n16.`current`) }, COUNT { MATCH (n8)-[r17:`BORDERS`]-(n17) }]) AS c7
}
CALL () {
  MATCH (n19:`Country` {`id`: $v.p8})
  RETURN collect([COUNT { MATCH (n19)<-[:`SUBJECT`|`OBJECT`]-(n20:`Claim`) WHERE ((n20.`predicate` = 'BORDERS' AND n20.`snak` = 'NONE' AND n20.`inverse` = false AND n20.`polarity` = 'AFFIRMS') AND n20.`current`) }, COUNT { MATCH (n19)<-[:`SUBJECT`|`OBJECT`]-(n21:`Claim`) WHERE ((n21.`predicate` = 'BORDERS' AND n21.`snak` = 'SOME' AND n21.`inverse` = false AND n21.`polarity` = 'AFFIRMS') AND n21.`current`) }, COUNT { MATCH (n19)-[r22:`BORDERS`]-(n22) }]) AS c18
}
CALL () {
  MATCH (n24:`Country`) WHERE n24.`subregionFolded` = $v.p12 AND n24.`id` IS NOT NULL AND n24.`nameFolded` IS NOT NULL
  WITH n24 ORDER BY n24.`nameFolded`, n24.`id` LIMIT $v.p13
  CALL (n24) {
    MATCH (n24)<-[:`SUBJECT`|`OBJECT`]-(n26:`Claim`) WHERE ((n26.`predicate` = 'BORDERS' AND n26.`snak` = 'NONE' AND n26.`inverse` = false AND n26.`polarity` = 'AFFIRMS') AND n26.`current`)
    WITH n26 ORDER BY n26.`position`, n26.`id` LIMIT $v.p15
    CALL (n26) {
      MATCH (n26)-[r28:`FROM_DOCUMENT`]->(n28)
      WITH n28, r28 LIMIT 1
      RETURN collect([n28.`id`]) AS c27
    }
    RETURN collect([c27]) AS c25
  }
  CALL (n24) {
    MATCH (n24)-[r30:`BORDERS`]-(n30)
    WITH n30, r30 ORDER BY n30.`nameFolded`, n30.`id`, r30.`validFrom` LIMIT $v.p14
    RETURN collect([n30.`name`]) AS c29
  }
  RETURN collect([n24.`name`, c25, c29]) AS c23
}
CALL () {
  MATCH (n32:`Country` {`id`: $v.p16}) WHERE (n32.`recordedAt` IS NULL OR n32.`recordedAt` <= $v.p19)
  RETURN collect([COUNT { MATCH (n32)<-[:`SUBJECT`|`OBJECT`]-(n33:`Claim`) WHERE ((n33.`predicate` = 'BORDERS' AND n33.`snak` = 'NONE' AND n33.`inverse` = false AND n33.`polarity` = 'AFFIRMS') AND any(nth IN range(0, size(n33.`recordedFrom`) - 1) WHERE n33.`recordedFrom`[nth] <= $v.p19 AND (nth >= size(n33.`recordedTo`) OR n33.`recordedTo`[nth] > $v.p19))) }]) AS c31
}
CALL () {
  MATCH (n36:`Country`) WHERE n36.`id` = $v.p20 AND n36.`id` IS NOT NULL WITH DISTINCT n36 MATCH (n35:`Place`) MATCH (n35)-[r36:`LOCATED_IN`]->(n36:`Country`) WHERE n36.`id` = $v.p20 AND n36.`id` IS NOT NULL WITH DISTINCT n35
  WITH n35 ORDER BY n35.`nameFolded`, n35.`id` LIMIT $v.p21
  CALL (n35) {
    MATCH (n35)-[r38:`LOCATED_IN`]->(n38)
    WITH n38, r38 ORDER BY r38.`sourceCount` DESC, r38.`validTo` DESC, n38.`id` LIMIT 1
    RETURN collect([n38.`name`]) AS c37
  }
  CALL (n35) {
    MATCH (n35)-[r40:`LOCATED_IN`]->(n40)
    WITH n40, r40 ORDER BY n40.`nameFolded`, n40.`id`, r40.`validFrom` LIMIT $v.p22
    CALL (n40, r40) {
      MATCH (n42:`Claim`) USING INDEX SEEK n42:Claim(id) WHERE n42.`id` IN coalesce(r40.`claimIds`, []) AND n42.`current`
      WITH n42 ORDER BY n42.`position`, n42.`id` LIMIT $v.p23
      RETURN collect([n42.`quote`]) AS c41
    }
    RETURN collect([r40.`status`, r40.`sourceCount`, n40.`name`, c41]) AS c39
  }
  CALL (n35) {
    MATCH (n35)-[r45:`PART_OF`]->(n45)
    WITH n45, r45 ORDER BY r45.`sourceCount` DESC, r45.`validTo` DESC, n45.`id` LIMIT 1
    RETURN collect([n45.`name`]) AS c44
  }
  RETURN collect([n35.`name`, c37, c39, COUNT { MATCH (n35)-[r43:`LOCATED_IN`]->(n43) }, c44, COUNT { MATCH (n35)<-[:`SUBJECT`|`OBJECT`]-(n46:`Claim`) WHERE ((n46.`predicate` = 'PART_OF' AND n46.`snak` = 'NONE' AND n46.`inverse` = false AND n46.`polarity` = 'AFFIRMS') AND n46.`current`) }, COUNT { MATCH (n35)-[r47:`PART_OF`]->(n47) }]) AS c34
}
RETURN c0 AS s0, c7 AS s1, c18 AS s2, c23 AS s3, c31 AS s4, c34 AS s5
