import {
  type GraphQLArgumentConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInt,
  GraphQLString,
} from 'graphql';
import type { InterfaceType, NodeType } from '../model/model.ts';
import { edgeOrder, orderInput } from './order-inputs.ts';
import { type Builder, listOf } from './schema-builder.ts';
import { edgeWhere, whereInput } from './where-inputs.ts';

/** Returns the arguments of a page, after the Relay specification. */
export function pageArguments(): GraphQLFieldConfigArgumentMap {
  return {
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    last: { type: GraphQLInt },
    before: { type: GraphQLString },
  };
}

/** Returns the arguments of a list. */
export function listArguments(b: Builder, type: NodeType | InterfaceType): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: whereInput(b, type) },
    orderBy: { type: listOf(orderInput(b, type)) },
    ...pageArguments(),
  };
}

/** Returns the arguments of a list that edges lead to: of its nodes, and of its edges. */
export function reachedArguments(
  b: Builder,
  type: NodeType | InterfaceType,
  edge: string | null,
): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: whereInput(b, type) },
    whereEdge: { type: edgeWhere(b, edge) },
    orderBy: { type: listOf(orderInput(b, type)) },
    orderByEdge: { type: listOf(edgeOrder(b, edge)) },
    ...pageArguments(),
  };
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  where: 'Only those that fulfil this.',
  orderBy: 'In this order; ties are broken by id.',
  first: 'How many at most, from the start or from `after`. 25 when neither first nor last is given.',
  after: 'A cursor: only what comes after it.',
  last: 'How many at most, from the end or up to `before`.',
  before: 'A cursor: only what comes before it.',
};

/**
 * Describes the arguments of a root list. Those of all other lists are the same: their descriptions
 * would be an eighth of the schema.
 */
export function describedArguments(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  const described = ([name, arg]: [string, GraphQLArgumentConfig]) =>
    [name, { ...arg, description: arg.description ?? DESCRIPTIONS[name] ?? '' }] as const;
  return Object.fromEntries(Object.entries(args).map(described));
}
