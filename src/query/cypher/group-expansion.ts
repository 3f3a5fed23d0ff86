import { identifiers } from '../../cypher/identifier.ts';
import type { Expand } from '../ir/link-node.ts';
import type { From } from '../ir/source-node.ts';
import { ALWAYS, holdsCondition, typesText } from './snapshot-conditions.ts';

type Hop = Extract<From, { kind: 'Hop' }>;

export function isExpanded(from: From): boolean {
  return from.kind === 'Hop' && from.expand !== undefined;
}

/** The parts of a pattern that follows one link: its owner, the link itself and its end. */
interface Link {
  readonly owner: string;
  readonly link: string;
  readonly node: string;
  readonly label: string;
  readonly number: number;
  readonly past: boolean;
}

/**
 * Prints the pattern of a link from its owner to a node, and its conditions. An expanded link may
 * have a membership before it, from the owner to its group, and one after it, from a group to the
 * node. A group that has members is then not a result itself.
 *
 * @example
 * ```cypher
 * MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(g2)((:`Group`)<-[m2:`MEMBER_OF`]-()){0,1}(n2:`Party`)
 * WHERE (size(m2) = 1 OR NOT EXISTS { MATCH (g2:`Group`)<-[x2:`MEMBER_OF`]-() })
 * ```
 */
export function expandedPattern(
  { expand }: Hop,
  { owner, link, node, label, number, past }: Link,
): { readonly pattern: string; readonly where: readonly string[] } {
  if (expand === undefined) return { pattern: `(${owner})${link}(${node}${label})`, where: [] };
  const { near, far, moment = ALWAYS } = expand;
  const where: string[] = [];
  const step = (all: Expand['far'], edge: string) => ({
    types: typesText([...new Set(all.map(({ type }) => type))], past),
    labels: identifiers([...new Set(all.map(({ group }) => group))], '|'),
    held: holdsCondition(edge, moment),
  });
  let begin = `(${owner})`;
  if (near.length > 0) {
    const edge = `k${number}`;
    const { types, labels, held } = step(near, edge);
    const test = held.length === 0 ? '' : ` WHERE ${held.join(' AND ')}`;
    begin = `(${owner})(()-[${edge}:${types}]->(:${labels})${test}){0,1}(h${number})`;
  }
  if (far.length === 0) return { pattern: `${begin}${link}(${node}${label})`, where };
  const edge = `m${number}`;
  const group = `g${number}`;
  const { types, labels, held } = step(far, edge);
  const test = held.length === 0 ? '' : ` WHERE ${held.join(' AND ')}`;
  where.push(
    `(size(${edge}) = 1 OR NOT EXISTS { MATCH (${group}:${labels})<-[x${number}:${types}]-()${held.length === 0 ? '' : ` WHERE ${holdsCondition(`x${number}`, moment).join(' AND ')}`} })`,
  );
  return {
    pattern: `${begin}${link}(${group})((:${labels})<-[${edge}:${types}]-()${test}){0,1}(${node}${label})`,
    where,
  };
}
