import {
  GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
} from 'graphql';
import { edgeGroupKeys, type GroupKey, nodeGroupKeys } from '../model/group-keys.ts';
import type { EdgeType, InterfaceType, NodeType } from '../model/model.ts';
import { type AggregateTarget, type NodeTypes, pluralOf } from './aggregate-target.ts';
import { field } from './field-config.ts';
import { groupKeyType } from './group-key-type.ts';
import { edgeGroupOrder, groupOrder } from './group-order-inputs.ts';
import { measured } from './measure-types.ts';
import { type Builder, listOf, required } from './schema-builder.ts';
import { isEntityType } from './where-inputs.ts';

type AggregateFieldMap = GraphQLFieldConfigMap<unknown, unknown>;

/** Returns the fields `aggregate`, `edgeAggregate` and `groups` of a connection. */
export function aggregateFields(b: Builder, of: AggregateTarget, nodes: NodeTypes): AggregateFieldMap {
  const fields: AggregateFieldMap = {
    aggregate: field(required(aggregateType(b, of.type)), 'Counts, sums and extremes over all pages.', {
      kind: 'Aggregate',
      on: 'node',
    }),
    ...edgeAggregate(b, of.edge, 'Aggregate'),
  };
  if (nodeGroupKeys(of.type).length === 0 && of.edge === null) return fields;
  fields.groups = field(
    required(listOf(groupType(b, of, nodes))),
    'The rows of all pages, grouped. What has several nodes for a key counts once in the group of each, what has none in the group of null. The largest group first unless ordered otherwise.',
    { kind: 'Groups' },
    groupArguments(b, of),
  );
  return fields;
}

function groupArguments(b: Builder, { type, edge }: AggregateTarget): GraphQLFieldConfigArgumentMap {
  const by = listOf(groupByEnum(b, type.name, pluralOf(type), nodeGroupKeys(type)));
  const first = { type: GraphQLInt, description: 'How many groups at most, 25 when absent.' };
  const orderBy = {
    type: listOf(groupOrder(b, type)),
    description: 'In this order; ties are broken by the keys.',
  };
  if (edge === null)
    return {
      by: { type: required(by), description: 'By what to group: one key or several.' },
      orderBy,
      first,
    };
  const byEdge = listOf(groupByEnum(b, `${edge.name}Edge`, 'edges', edgeGroupKeys(edge)));
  return {
    by: {
      type: by,
      description: 'By what to group: keys of the node. One key at least, here or in `byEdge`.',
    },
    byEdge: { type: byEdge, description: 'Keys of the edge, which come after those of the node.' },
    orderBy,
    orderByEdge: {
      type: listOf(edgeGroupOrder(b, edge)),
      description: 'In this order of the edges, then in that of `orderBy`.',
    },
    first,
  };
}

function aggregateType(b: Builder, type: NodeType | InterfaceType): GraphQLObjectType {
  const name = `${type.name}Aggregate`;
  const make = () =>
    new GraphQLObjectType({
      name,
      description: `Aggregates of ${pluralOf(type)}.`,
      fields: () => ({ ...counts(type), ...measured(b, type) }),
    });
  return b.object(name, make);
}

function edgeAggregate(b: Builder, edge: EdgeType | null, kind: 'Aggregate' | 'OfGroup'): AggregateFieldMap {
  if (edge === null) return {};
  const name = `${edge.name}EdgeAggregate`;
  const description = 'Aggregates of the fields of edges: each edge counts once.';
  const make = () => new GraphQLObjectType({ name, description, fields: () => measured(b, edge) });
  const type = required(b.object(name, make));
  return { edgeAggregate: field(type, 'The same of the fields of the edges.', { kind, on: 'edge' }) };
}

function counts(type: NodeType | InterfaceType): AggregateFieldMap {
  if (!isEntityType(type)) {
    return {
      count: field(required(GraphQLInt), 'How many there are.', { kind: 'Measure', measure: 'rows' }),
    };
  }
  return {
    count: field(
      required(GraphQLInt),
      'How many there are, unnamed plurals left out: “investment projects with …” is not one project. What several edges lead to counts once for each.',
      { kind: 'Measure', measure: 'single' },
    ),
    collective: field(required(GraphQLInt), 'How many of them are unnamed plurals.', {
      kind: 'Measure',
      measure: 'collective',
    }),
  };
}

function groupByEnum(b: Builder, prefix: string, of: string, keys: readonly GroupKey[]): GraphQLEnumType {
  const name = `${prefix}GroupBy`;
  return b.enumeration(name, () => {
    const values = keys.map(key => [key.name, { description: key.description }] as const);
    return new GraphQLEnumType({
      name,
      description: `By what to group ${of}.`,
      values: Object.fromEntries(values),
      extensions: { decisive: true },
    });
  });
}

function groupType(b: Builder, of: AggregateTarget, nodes: NodeTypes): GraphQLObjectType {
  const name = `${of.prefix}Group`;
  return b.object(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `A group of ${pluralOf(of.type)} that have their keys in common.`,
        fields: () => ({
          keys: field(
            required(listOf(groupKeyType(b, nodes))),
            'What they have in common: one key for each of `by`, in that order, then for each of `byEdge`.',
            { kind: 'GroupKeys' },
          ),
          ...counts(of.type),
          aggregate: field(required(aggregateType(b, of.type)), 'Their aggregates.', {
            kind: 'OfGroup',
            on: 'node',
          }),
          ...edgeAggregate(b, of.edge, 'OfGroup'),
        }),
      }),
  );
}
