CALL () {
  MATCH (n1:`Facility` {`id`: $v.p0})
  CALL (n1) {
    MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n3:`Claim`) WHERE n3.`current`
    WITH n3 ORDER BY n3.`position`, n3.`id` LIMIT $v.p1
    CALL (n3) {
      MATCH (n3)-[r5:`SUBJECT`]->(n5)
      WITH n5, r5 LIMIT 1
      RETURN collect([n5.`name`, n5.`type`]) AS c4
    }
    CALL (n3) {
      MATCH (n3)-[r7:`OBJECT`]->(n7)
      WITH n7, r7 LIMIT 1
      RETURN collect([n7.`name`, n7.`type`]) AS c6
    }
    CALL (n3) {
      MATCH (n3)-[r9:`CLAIMED_BY`]->(n9)
      WITH n9, r9 LIMIT 1
      RETURN collect([n9.`name`, n9.`type`]) AS c8
    }
    CALL (n3) {
      MATCH (n3)-[r11:`OCCASION`]->(n11)
      WITH n11, r11 LIMIT 1
      RETURN collect([n11.`name`, n11.`type`]) AS c10
    }
    CALL (n3) {
      MATCH (n3)-[r13:`QUOTED_FROM`]->(n13)
      WITH n13, r13 LIMIT 1
      CALL (n13, r13) {
        MATCH (n13)-[r15:`PART_OF`]->(n15)
        WITH n15, r15 LIMIT 1
        RETURN collect([n15.`id`]) AS c14
      }
      RETURN collect([n13.`exact`, n13.`start`, n13.`end`, n13.`prefix`, n13.`suffix`, c14]) AS c12
    }
    CALL (n3) {
      MATCH (n3)-[r17:`HELD_BY`]->(n17) WHERE size(r17.`from`) > size(r17.`to`)
      WITH n17, r17 ORDER BY n17.`id` LIMIT $v.p2
      RETURN collect([n17.`id`]) AS c16
    }
    RETURN collect([n3.`predicate`, n3.`snak`, n3.`polarity`, n3.`modality`, n3.`voice`, n3.`reading`, n3.`quote`, c4, c6, n3.`valueText`, n3.`valueNumber`, n3.`valueUnit`, n3.`valueWords`, n3.`valueAssumption`, n3.`valuePeriodEdtf`, n3.`valuePeriodText`, n3.`valuePeriodRelativeTo`, n3.`valuePeriodEarliest`, n3.`valuePeriodLatest`, n3.`valueLanguage`, n3.`valueLow`, n3.`valueHigh`, n3.`valueStatedUnit`, n3.`valuePointLatitude`, n3.`valuePointLongitude`, n3.`valueFlag`, c8, c10, c12, c16]) AS c2
  }
  RETURN collect([n1.`name`, n1.`aliases`, c2, COUNT { MATCH (n1)<-[:`SUBJECT`|`OBJECT`]-(n18:`Claim`) WHERE n18.`current` }]) AS c0
}
RETURN c0 AS s0
