import { type GroupKey, groupKeys } from '../model/group-keys.ts';
import type { EdgeType, InterfaceType, NodeType } from '../model/model.ts';

/** The rows that are aggregated. */
export interface AggregateTarget {
  readonly type: NodeType | InterfaceType;
  /**
   * The edges that lead to the nodes, if they have fields of their own: two edges to one node are
   * two rows.
   */
  readonly edge: EdgeType | null;
  /** The prefix of type names: the type's name, or the name for one kind of edge to it. */
  readonly prefix: string;
}

export function groupKeysOf({ type, edge }: AggregateTarget): readonly GroupKey[] {
  return groupKeys(type, edge);
}

export function rowTypeOf({ type, edge }: AggregateTarget): string {
  return `${type.plural ?? `${type.name} nodes`}${edge === null ? '' : ' and the edges that lead to them'}`;
}
