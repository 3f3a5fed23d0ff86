import type { GraphQLNullableType, GraphQLOutputType } from 'graphql';
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

/** Returns the output type of a node type by name; passed in, as nodes have connections in turn. */
export type NodeTypes = (name: string) => GraphQLNullableType & GraphQLOutputType;

export function pluralOf({ plural, name }: NodeType | InterfaceType): string {
  return plural ?? `${name} nodes`;
}
