/**
 * The hint that a node is looked up in an index, for patterns that are matched once for each row.
 * Neo4j takes an index that it has not counted since it was filled for empty, and then reads all of
 * it as readily as it seeks in it; once for each row, that is the square of what it should be. It
 * counts in the background, every ten seconds: statements are often planned before.
 * https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/query-tuning/
 * @param node variable and label, as in `c:Claim`
 */
export function seekHint(node: string, key = 'id'): string {
  return `USING INDEX SEEK ${node}(${key})`;
}
