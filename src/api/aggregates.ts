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
import { SEARCH_TYPE } from '../model/searched.ts';
import type { EdgeType, InterfaceType, NodeType, ValueField } from '../model/types.ts';
import { type Builder, listOf, required } from './builder.ts';
import { field } from './field.ts';
import { isEntityType } from './filters.ts';

type Fields = GraphQLFieldConfigMap<unknown, unknown>;
type AnyType = NodeType | InterfaceType;
/** The output type of a node type by name: made elsewhere, as nodes have connections in turn. */
type NodeTypes = (name: string) => GraphQLNullableType & GraphQLOutputType;

/** What is summed up. */
export interface Summed {
  readonly type: AnyType;
  /** What leads to the nodes, where it has fields of its own: two edges to one node are two rows. */
  readonly edge: EdgeType | null;
  /** What names of types begin with: the type's, or as one kind of edge reaches it. */
  readonly prefix: string;
}

/** `aggregate` and `groups` of a connection. */
export function aggregateFields(b: Builder, of: Summed, nodes: NodeTypes): Fields {
  const fields: Fields = {
    aggregate: field(required(aggregateType(b, of)), 'Counts, sums and extremes over all pages.', {
      kind: 'Aggregate',
    }),
  };
  if (keysOf(of).length === 0) return fields;
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

function keysOf({ type, edge }: Summed): readonly GroupKey[] {
  return groupKeys(type, edge);
}

function rowsOf({ type, edge }: Summed): string {
  return `${type.plural ?? `${type.name} nodes`}${edge === null ? '' : ' and the edges that lead to them'}`;
}

function aggregateType(b: Builder, of: Summed): GraphQLObjectType {
  const name = `${of.prefix}Aggregate`;
  const make = () =>
    new GraphQLObjectType({
      name,
      description: `What ${rowsOf(of)} come to, taken together.`,
      fields: () => ({ ...counts(of), ...edgeMeasures(b, of), ...measured(b, of.type) }),
    });
  return b.object(name, make);
}

function edgeMeasures(b: Builder, { edge }: Summed): Fields {
  if (edge === null) return {};
  const name = `${edge.name}EdgeAggregate`;
  const description = 'What the fields of edges come to, taken together: each edge counts once.';
  const make = () => new GraphQLObjectType({ name, description, fields: () => measured(b, edge) });
  const type = required(b.object(name, make));
  return { edge: field(type, 'What is on the edges.', { kind: 'MeasuresOfEdge' }) };
}

function counts({ type, edge }: Summed): Fields {
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

function measured(b: Builder, { fields: own }: AnyType | EdgeType): Fields {
  const fields: Fields = {};
  for (const f of own.values()) {
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

function groupByEnum(b: Builder, of: Summed): GraphQLEnumType {
  const name = `${of.prefix}GroupBy`;
  return b.enumeration(name, () => {
    const values = keysOf(of).map(key => [key.name, { description: key.description }] as const);
    return new GraphQLEnumType({
      name,
      description: `By what to group ${rowsOf(of)}.`,
      values: Object.fromEntries(values),
      extensions: { decisive: true },
    });
  });
}

function groupType(b: Builder, of: Summed, nodes: NodeTypes): GraphQLObjectType {
  const name = `${of.prefix}Group`;
  return b.object(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `${rowsOf(of)} that have their keys in common.`,
        fields: () => ({
          key: field(required(keyType(b, of, nodes)), 'What they have in common.', { kind: 'GroupKeys' }),
          ...counts(of),
          aggregate: field(required(aggregateType(b, of)), 'What they come to.', { kind: 'OfGroup' }),
        }),
      }),
  );
}

function keyType(b: Builder, of: Summed, nodes: NodeTypes): GraphQLObjectType {
  const name = `${of.prefix}GroupKey`;
  const fields = () =>
    Object.fromEntries(
      keysOf(of).map(key => [
        key.answer,
        field(keyValue(b, key, nodes), `${key.description} Null also where not grouped by.`, {
          kind: 'GroupKey',
          key,
        }),
      ]),
    );
  const description = `What a group of ${rowsOf(of)} has in common.`;
  return b.object(name, () => new GraphQLObjectType({ name, description, fields }));
}

function keyValue(
  b: Builder,
  { field: f, part }: GroupKey,
  nodes: NodeTypes,
): GraphQLNullableType & GraphQLOutputType {
  if (f === null) return b.leaf(part === 'relation' ? 'RelationType' : SEARCH_TYPE);
  if (f.kind === 'relation') return nodes(f.target);
  if (part === 'year') return GraphQLInt;
  return part === 'day' ? b.leaf('Date') : b.leaf(f.typeName);
}

function groupOrder(b: Builder, of: Summed): GraphQLInputObjectType {
  const name = `${of.prefix}GroupOrder`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `By what to order groups of ${rowsOf(of)}: one field an object, several objects for several fields.`,
        isOneOf: true,
        fields: () => groupOrderFields(b, of),
      }),
  );
}

function groupOrderFields(b: Builder, of: Summed): GraphQLInputFieldConfigMap {
  const sort = b.inputLeaf('Sort');
  const fields: GraphQLInputFieldConfigMap = {
    count: { type: sort, description: 'By how many they are.' },
    key: { type: keyOrder(b, of), description: 'By a key.' },
  };
  if (isEntityType(of.type))
    fields.collective = { type: sort, description: 'By how many unnamed plurals they are.' };
  if (of.edge) fields.edge = { type: edgeGroupOrder(b, of.edge), description: 'By what is on the edges.' };
  return { ...fields, ...measureOrders(b, of.type), ...fields };
}

function edgeGroupOrder(b: Builder, edge: EdgeType): GraphQLInputObjectType {
  const name = `${edge.name}EdgeGroupOrder`;
  const description = 'By what the fields of edges come to: one field an object.';
  const fields = () => measureOrders(b, edge);
  return b.input(name, () => new GraphQLInputObjectType({ name, description, isOneOf: true, fields }));
}

function measureOrders(b: Builder, { fields: own }: AnyType | EdgeType): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const f of own.values()) {
    const order = f.kind === 'value' ? measureOrder(b, f) : null;
    if (order) fields[f.name] = { type: order, description: f.description };
  }
  return fields;
}

function keyOrder(b: Builder, of: Summed): GraphQLInputObjectType {
  const sort = b.inputLeaf('Sort');
  const fields = keysOf(of).map(key => [key.answer, { type: sort, description: keyOrderText(b, key) }]);
  const name = `${of.prefix}GroupKeyOrder`;
  const description = `A key that groups of ${rowsOf(of)} are ordered by; it has to be one that they are grouped by.`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({ name, description, isOneOf: true, fields: Object.fromEntries(fields) }),
  );
}

function keyOrderText(b: Builder, { field: f, description }: GroupKey): string {
  if (f?.kind !== 'relation') return description;
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
