/**
 * Returns the hint to look a node up in an index, for patterns that are matched once for each row.
 * The planner takes an index for empty if Neo4j has not sampled it since it was filled. It may then
 * scan the index instead of seeking in it; once for each row, that makes the cost quadratic. Neo4j
 * samples in the background, every ten seconds: statements are often planned before.
 * https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/query-tuning/
 * @param node variable and label, as in `c:Claim`
 */
export function seekHint(node: string, key = 'id'): string {
  return `USING INDEX SEEK ${node}(${key})`;
}
