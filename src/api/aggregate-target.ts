import { type GroupKey, groupKeys } from '../model/group-keys.ts';
import type { EdgeType, InterfaceType, NodeType } from '../model/model.ts';

/** What is summed up. */
export interface AggregateTarget {
  readonly type: NodeType | InterfaceType;
  /**
   * What leads to the nodes, where it has fields of its own: two edges to one node are two rows.
   */
  readonly edge: EdgeType | null;
  /** What names of types begin with: the type's, or as one kind of edge reaches it. */
  readonly prefix: string;
}

export function groupKeysOf({ type, edge }: AggregateTarget): readonly GroupKey[] {
  return groupKeys(type, edge);
}

export function rowTypeOf({ type, edge }: AggregateTarget): string {
  return `${type.plural ?? `${type.name} nodes`}${edge === null ? '' : ' and the edges that lead to them'}`;
}
