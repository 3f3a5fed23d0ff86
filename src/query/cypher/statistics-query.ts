import { identifier } from '../../cypher/identifier.ts';

/**
 * One row of how many nodes have each label, and how many relationships have each type, in the
 * order given. Neo4j counts these along and looks at none of them, but only for a COUNT of nothing
 * else: beside a name, even a constant one, it would be a group and be read.
 */
export function countsText(labels: readonly string[], types: readonly string[]): string {
  const nodes = labels.map(label => `COUNT { MATCH (:${identifier(label)}) }`);
  const edges = types.map(type => `COUNT { MATCH ()-[:${identifier(type)}]->() }`);
  return `RETURN [${nodes.join(', ')}], [${edges.join(', ')}]`;
}
