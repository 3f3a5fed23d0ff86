import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import type { GroupKey } from '../model/group-keys.ts';
import { SEARCH_TYPE } from '../model/search-result.ts';
import { type AggregateTarget, groupKeysOf, rowTypeOf } from './aggregate-target.ts';
import { field } from './field-config.ts';
import { groupOrder } from './group-order-inputs.ts';
import { measured } from './measure-types.ts';
import { type Builder, listOf, required } from './schema-builder.ts';
import { isEntityType } from './where-inputs.ts';

type AggregateFieldMap = GraphQLFieldConfigMap<unknown, unknown>;
/** Returns the output type of a node type by name; passed in, as nodes have connections in turn. */
type NodeTypes = (name: string) => GraphQLNullableType & GraphQLOutputType;

/** Returns the fields `aggregate` and `groups` of a connection. */
export function aggregateFields(b: Builder, of: AggregateTarget, nodes: NodeTypes): AggregateFieldMap {
  const fields: AggregateFieldMap = {
    aggregate: field(required(aggregateType(b, of)), 'Counts, sums and extremes over all pages.', {
      kind: 'Aggregate',
    }),
  };
  if (groupKeysOf(of).length === 0) return fields;
  fields.groups = field(
    required(listOf(groupType(b, of, nodes))),
    'The rows of all pages, grouped. The largest group first unless ordered otherwise.',
    { kind: 'Groups' },
    {
      by: {
        type: required(listOf(groupByEnum(b, of))),
        description: 'By what to group: one key or several.',
      },
      orderBy: {
        type: listOf(groupOrder(b, of)),
        description: 'In this order; ties are broken by the keys.',
      },
      first: { type: GraphQLInt, description: 'How many groups at most, 25 when absent.' },
    },
  );
  return fields;
}

function aggregateType(b: Builder, of: AggregateTarget): GraphQLObjectType {
  const name = `${of.prefix}Aggregate`;
  const make = () =>
    new GraphQLObjectType({
      name,
      description: `Aggregates of all ${rowTypeOf(of)}.`,
      fields: () => ({ ...counts(of), ...edgeMeasures(b, of), ...measured(b, of.type) }),
    });
  return b.object(name, make);
}

function edgeMeasures(b: Builder, { edge }: AggregateTarget): AggregateFieldMap {
  if (edge === null) return {};
  const name = `${edge.name}EdgeAggregate`;
  const description = 'Aggregates of the fields of edges: each edge counts once.';
  const make = () => new GraphQLObjectType({ name, description, fields: () => measured(b, edge) });
  const type = required(b.object(name, make));
  return { edge: field(type, 'What is on the edges.', { kind: 'MeasuresOfEdge' }) };
}

function counts({ type, edge }: AggregateTarget): AggregateFieldMap {
  if (!isEntityType(type)) {
    return {
      count: field(required(GraphQLInt), 'How many there are.', { kind: 'Measure', measure: 'rows' }),
    };
  }
  return {
    count: field(
      required(GraphQLInt),
      `How many there are, unnamed plurals left out: “investment projects with …” is not one project.${edge === null ? '' : ' What several edges lead to counts once for each.'}`,
      { kind: 'Measure', measure: 'single' },
    ),
    collective: field(required(GraphQLInt), 'How many of them are unnamed plurals.', {
      kind: 'Measure',
      measure: 'collective',
    }),
  };
}

function groupByEnum(b: Builder, of: AggregateTarget): GraphQLEnumType {
  const name = `${of.prefix}GroupBy`;
  return b.enumeration(name, () => {
    const values = groupKeysOf(of).map(key => [key.name, { description: key.description }] as const);
    return new GraphQLEnumType({
      name,
      description: `By what to group ${rowTypeOf(of)}.`,
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
        description: `${rowTypeOf(of)} that have their keys in common.`,
        fields: () => ({
          key: field(required(keyType(b, of, nodes)), 'What they have in common.', { kind: 'GroupKeys' }),
          ...counts(of),
          aggregate: field(required(aggregateType(b, of)), 'Their aggregates.', { kind: 'OfGroup' }),
        }),
      }),
  );
}

function keyType(b: Builder, of: AggregateTarget, nodes: NodeTypes): GraphQLObjectType {
  const name = `${of.prefix}GroupKey`;
  const fields = () =>
    Object.fromEntries(
      groupKeysOf(of).map(key => [
        key.answer,
        field(keyValue(b, key, nodes), `${key.description} Null also where not grouped by.`, {
          kind: 'GroupKey',
          key,
        }),
      ]),
    );
  const description = `What a group of ${rowTypeOf(of)} has in common.`;
  return b.object(name, () => new GraphQLObjectType({ name, description, fields }));
}

function keyValue(
  b: Builder,
  { field: f, part }: GroupKey,
  nodes: NodeTypes,
): GraphQLNullableType & GraphQLOutputType {
  if (part === 'forward') return GraphQLBoolean;
  if (f === null) return b.leaf(part === 'relation' ? 'RelationType' : SEARCH_TYPE);
  if (f.kind === 'relation') return nodes(f.target);
  if (part === 'year') return GraphQLInt;
  return part === 'day' ? b.leaf('Date') : b.leaf(f.typeName);
}
