import {
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import { type GroupKey, groupKeys } from '../model/grouping.ts';
import { typeOf } from '../model/lookup.ts';
import type { MeasureFunction } from '../model/meaning.ts';
import type { InterfaceType, NodeType, ValueField } from '../model/types.ts';
import { type Builder, listOf, required } from './builder.ts';
import { field } from './field.ts';
import { isEntityType } from './filters.ts';

type Fields = GraphQLFieldConfigMap<unknown, unknown>;
type AnyType = NodeType | InterfaceType;
/** The output type of a node type by name: made elsewhere, as nodes have connections in turn. */
type NodeTypes = (name: string) => GraphQLNullableType & GraphQLOutputType;

/** `aggregate` and `groups` of a connection. */
export function aggregateFields(b: Builder, type: AnyType, nodes: NodeTypes): Fields {
  const fields: Fields = {
    aggregate: field(required(aggregateType(b, type)), 'Counts, sums and extremes over all pages.', {
      kind: 'Aggregate',
    }),
  };
  if (groupKeys(type).length === 0) return fields;
  fields.groups = field(
    required(listOf(groupType(b, type, nodes))),
    'The rows of all pages, grouped. The largest group first unless ordered otherwise.',
    { kind: 'Groups' },
    {
      by: {
        type: required(listOf(groupByEnum(b, type))),
        description: 'By what to group: one key or several.',
      },
      orderBy: {
        type: listOf(groupOrder(b, type)),
        description: 'In this order; ties are broken by the keys.',
      },
      first: { type: GraphQLInt, description: 'How many groups at most, 25 when absent.' },
    },
  );
  return fields;
}

function aggregateType(b: Builder, type: AnyType): GraphQLObjectType {
  const name = `${type.name}Aggregate`;
  const make = () =>
    new GraphQLObjectType({
      name,
      description: `What ${type.plural ?? `${type.name} nodes`} come to, taken together.`,
      fields: () => ({ ...counts(type), ...measured(b, type) }),
    });
  return b.object(name, make);
}

function counts(type: AnyType): Fields {
  if (!isEntityType(type)) {
    return {
      count: field(required(GraphQLInt), 'How many there are.', { kind: 'Measure', measure: 'rows' }),
    };
  }
  return {
    count: field(
      required(GraphQLInt),
      'How many there are, unnamed plurals left out: “investment projects with …” is not one project.',
      { kind: 'Measure', measure: 'single' },
    ),
    collective: field(required(GraphQLInt), 'How many of them are unnamed plurals.', {
      kind: 'Measure',
      measure: 'collective',
    }),
  };
}

function measured(b: Builder, type: AnyType): Fields {
  const fields: Fields = {};
  for (const f of type.fields.values()) {
    if (f.kind !== 'value' || f.name in fields || f.name === 'collective') continue;
    const measures = measuresType(b, f);
    if (measures) fields[f.name] = field(required(measures), f.description, { kind: 'MeasuresOf', field: f });
  }
  return fields;
}

/** What can be told of many values of one kind; null for what is not aggregated. */
function measuresType(b: Builder, f: ValueField): GraphQLObjectType | null {
  if (f.list || f.value === 'ID') return null;
  if (f.value === 'Object') return f.typeName === 'Period' ? measures(b, 'Period', PERIOD) : null;
  switch (f.value) {
    case 'Int':
      return measures(b, 'Int', { ...extremes(b, 'Int'), ...sums(b, 'BigInt') });
    case 'BigInt':
      return measures(b, 'BigInt', { ...extremes(b, 'BigInt'), ...sums(b, 'BigInt') });
    case 'Float':
      return measures(b, 'Float', { ...extremes(b, 'Float'), ...sums(b, 'Float') });
    case 'Enum':
    case 'Boolean':
      return measures(b, 'Value', () => ({}));
    default:
      return measures(b, f.value, extremes(b, f.value));
  }
}

type Measures = Record<string, { readonly type: GraphQLOutputType; readonly description: string }>;

function measures(b: Builder, kind: string, more: Measures | ((b: Builder) => Measures)): GraphQLObjectType {
  const name = `${kind}Aggregate`;
  return b.object(name, () => {
    const all: Measures = {
      count: { type: required(GraphQLInt), description: 'How many have a value.' },
      distinct: { type: required(GraphQLInt), description: 'How many different values there are.' },
      ...(typeof more === 'function' ? more(b) : more),
    };
    const fields = Object.entries(all).map(
      ([measure, { type, description }]) =>
        [
          measure,
          field(type, description, { kind: 'MeasureOf', measure: measure as MeasureFunction }),
        ] as const,
    );
    const description = 'What many values come to, missing ones left out.';
    return new GraphQLObjectType({ name, description, fields: Object.fromEntries(fields) });
  });
}

function extremes(b: Builder, leaf: string): Measures {
  const type = b.leaf(leaf) as GraphQLNullableType & GraphQLOutputType;
  return {
    min: { type, description: 'The least; null without values.' },
    max: { type, description: 'The greatest; null without values.' },
  };
}

function sums(b: Builder, leaf: string): Measures {
  const exact = leaf === 'BigInt' ? ' Exact at any size.' : '';
  return {
    sum: { type: required(b.leaf(leaf)), description: `The sum; 0 without values.${exact}` },
    mean: { type: GraphQLFloat, description: 'The arithmetic mean; null without values.' },
  };
}

const PERIOD = (b: Builder): Measures => ({
  earliest: { type: b.leaf('Date'), description: 'The first day of the earliest; null where none is known.' },
  latest: { type: b.leaf('Date'), description: 'The last day of the latest; null where none is known.' },
});

function groupByEnum(b: Builder, type: AnyType): GraphQLEnumType {
  const name = `${type.name}GroupBy`;
  return b.enumeration(name, () => {
    const values = groupKeys(type).map(key => [key.name, { description: key.description }] as const);
    return new GraphQLEnumType({
      name,
      description: `By what to group ${type.plural ?? `${type.name} nodes`}.`,
      values: Object.fromEntries(values),
      extensions: { decisive: true },
    });
  });
}

function groupType(b: Builder, type: AnyType, nodes: NodeTypes): GraphQLObjectType {
  const name = `${type.name}Group`;
  return b.object(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `${type.plural ?? `${type.name} nodes`} that have their keys in common.`,
        fields: () => ({
          key: field(required(keyType(b, type, nodes)), 'What they have in common.', { kind: 'GroupKeys' }),
          ...counts(type),
          aggregate: field(required(aggregateType(b, type)), 'What they come to.', { kind: 'OfGroup' }),
        }),
      }),
  );
}

function keyType(b: Builder, type: AnyType, nodes: NodeTypes): GraphQLObjectType {
  const name = `${type.name}GroupKey`;
  const fields = () =>
    Object.fromEntries(
      groupKeys(type).map(key => [
        key.answer,
        field(keyValue(b, key, nodes), `${key.description} Null also where not grouped by.`, {
          kind: 'GroupKey',
          key,
        }),
      ]),
    );
  const description = `What a group of ${type.plural ?? `${type.name} nodes`} has in common.`;
  return b.object(name, () => new GraphQLObjectType({ name, description, fields }));
}

function keyValue(
  b: Builder,
  { field: f, part }: GroupKey,
  nodes: NodeTypes,
): GraphQLNullableType & GraphQLOutputType {
  if (f.kind === 'relation') return nodes(f.target);
  if (part === 'year') return GraphQLInt;
  return part === 'day' ? b.leaf('Date') : b.leaf(f.typeName);
}

function groupOrder(b: Builder, type: AnyType): GraphQLInputObjectType {
  const name = `${type.name}GroupOrder`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `By what to order groups of ${type.plural ?? `${type.name} nodes`}: one field an object, several objects for several fields.`,
        isOneOf: true,
        fields: () => groupOrderFields(b, type),
      }),
  );
}

function groupOrderFields(b: Builder, type: AnyType): GraphQLInputFieldConfigMap {
  const sort = b.inputLeaf('Sort');
  const fields: GraphQLInputFieldConfigMap = {
    count: { type: sort, description: 'By how many they are.' },
    key: { type: keyOrder(b, type), description: 'By a key.' },
  };
  if (isEntityType(type))
    fields.collective = { type: sort, description: 'By how many unnamed plurals they are.' };
  for (const f of type.fields.values()) {
    if (f.kind !== 'value' || f.name in fields) continue;
    const order = measureOrder(b, f);
    if (order) fields[f.name] = { type: order, description: f.description };
  }
  return fields;
}

function keyOrder(b: Builder, type: AnyType): GraphQLInputObjectType {
  const sort = b.inputLeaf('Sort');
  const fields = groupKeys(type).map(key => [key.answer, { type: sort, description: keyOrderText(b, key) }]);
  const name = `${type.name}GroupKeyOrder`;
  const description = `A key that groups of ${type.plural ?? `${type.name} nodes`} are ordered by; it has to be one that they are grouped by.`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({ name, description, isOneOf: true, fields: Object.fromEntries(fields) }),
  );
}

function keyOrderText(b: Builder, { field: f, description }: GroupKey): string {
  if (f.kind !== 'relation') return description;
  return `${description} ${typeOf(b.model, f.target).kind === 'record' ? 'By id.' : 'By name.'}`;
}

/** Orders by measures that have one: those of numbers, texts and times. */
function measureOrder(b: Builder, f: ValueField): GraphQLInputObjectType | null {
  const measures = measuresType(b, f);
  if (measures === null || measures.name === 'ValueAggregate') return null;
  const name = `${measures.name}Order`;
  return b.input(name, () => {
    const sort = b.inputLeaf('Sort');
    const fields = Object.entries(measures.getFields()).map(
      ([measure, { description }]) => [measure, { type: sort, description: description ?? '' }] as const,
    );
    return new GraphQLInputObjectType({
      name,
      description: 'By which measure of a field to order groups.',
      isOneOf: true,
      fields: Object.fromEntries(fields),
    });
  });
}
