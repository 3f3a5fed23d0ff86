import { identifier } from '../../cypher/identifier.ts';

/**
 * Prints a statement with one row: the number of nodes of each label, and of relationships of each
 * type, in the order given. Neo4j answers these from its count store and reads no node, but only
 * for a COUNT alone: next to a name, even a constant one, it would become a group and be read.
 */
export function countsText(labels: readonly string[], types: readonly string[]): string {
  const nodes = labels.map(label => `COUNT { MATCH (:${identifier(label)}) }`);
  const edges = types.map(type => `COUNT { MATCH ()-[:${identifier(type)}]->() }`);
  return `RETURN [${nodes.join(', ')}], [${edges.join(', ')}]`;
}
