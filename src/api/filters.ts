import {
  GraphQLBoolean,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLString,
} from 'graphql';
import { typeOf } from '../model/lookup.ts';
import { DERIVED_EDGE_FIELDS } from '../model/meaning.ts';
import type { Field, InterfaceType, NodeType, RelationField, ValueField } from '../model/types.ts';
import { type Builder, listOf } from './builder.ts';

/** The inputs that filter: one per kind of value, one per type, one per way of reaching a type. */
export function whereInput(b: Builder, type: NodeType | InterfaceType): GraphQLInputObjectType {
  const name = `${type.name}Where`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `Conditions on ${type.plural ?? `${type.name} nodes`}. All that are given must hold.`,
        fields: () => ({ ...combinators(b, name), ...conditions(b, type.fields.values()) }),
      }),
  );
}

function combinators(b: Builder, name: string): GraphQLInputFieldConfigMap {
  const self = b.named(name) as GraphQLInputObjectType;
  return {
    and: { type: listOf(self), description: 'All of these hold.' },
    or: { type: listOf(self), description: 'At least one of these holds.' },
    not: { type: self, description: 'This does not hold.' },
  };
}

function conditions(b: Builder, fields: Iterable<Field>): GraphQLInputFieldConfigMap {
  const map: GraphQLInputFieldConfigMap = {};
  for (const field of fields) {
    const type = field.kind === 'value' ? valueFilter(b, field) : relationFilter(b, field);
    if (type) map[field.name] = { type, description: field.description };
  }
  return map;
}

/** The filter for a field's kind of value; null for values that are not filtered by. */
function valueFilter(b: Builder, field: ValueField): GraphQLInputObjectType | null {
  if (field.value === 'Object') return field.typeName === 'Period' && !field.list ? periodFilter(b) : null;
  if (field.list) return field.value === 'String' ? textListFilter(b) : null;
  switch (field.value) {
    case 'String':
      return textFilter(b);
    case 'ID':
      return idFilter(b);
    case 'Boolean':
      return booleanFilter(b);
    case 'Enum':
      return enumFilter(b, field.typeName);
    default:
      return orderedFilter(b, field.value);
  }
}

function textFilter(b: Builder): GraphQLInputObjectType {
  return simple(
    b,
    'StringFilter',
    'Conditions on a text. Case and diacritics do not matter, unless `exact`.',
    {
      eq: { type: GraphQLString, description: 'It is this text; null: there is none.' },
      in: { type: listOf(GraphQLString), description: 'It is one of these texts.' },
      contains: { type: GraphQLString, description: 'It contains this text.' },
      startsWith: { type: GraphQLString, description: 'It starts with this text.' },
      endsWith: { type: GraphQLString, description: 'It ends with this text.' },
      isNull: { type: GraphQLBoolean, description: 'True: there is none; false: there is one.' },
      exact: {
        type: GraphQLBoolean,
        description: 'Compare letter by letter, case and diacritics included.',
        defaultValue: false,
      },
    },
  );
}

function textListFilter(b: Builder): GraphQLInputObjectType {
  return simple(b, 'StringListFilter', 'Conditions on a list of texts. Case and diacritics do not matter.', {
    has: { type: GraphQLString, description: 'One of them is this text.' },
    isEmpty: { type: GraphQLBoolean, description: 'True: there is none; false: there is one.' },
  });
}

function idFilter(b: Builder): GraphQLInputObjectType {
  return simple(b, 'IDFilter', 'Conditions on an id.', {
    eq: { type: GraphQLID, description: 'It is this id.' },
    in: { type: listOf(GraphQLID), description: 'It is one of these ids.' },
  });
}

function booleanFilter(b: Builder): GraphQLInputObjectType {
  return simple(b, 'BooleanFilter', 'Conditions on a yes or no.', {
    eq: { type: GraphQLBoolean, description: 'It is this; null: it is not known.' },
  });
}

function enumFilter(b: Builder, typeName: string): GraphQLInputObjectType {
  const type = b.inputLeaf(typeName);
  return simple(b, `${typeName}Filter`, `Conditions on a ${typeName}.`, {
    eq: { type, description: 'It is this value; null: there is none.' },
    in: { type: listOf(type as never), description: 'It is one of these values.' },
    isNull: { type: GraphQLBoolean, description: 'True: there is none; false: there is one.' },
  });
}

function orderedFilter(b: Builder, kind: string): GraphQLInputObjectType {
  const type = b.inputLeaf(kind);
  return simple(b, `${kind}Filter`, `Conditions on a ${kind}, in the field’s unit.`, {
    eq: { type, description: 'Equal to this; null: there is none.' },
    in: { type: listOf(type as never), description: 'Equal to one of these.' },
    lt: { type, description: 'Less than this.' },
    lte: { type, description: 'At most this.' },
    gt: { type, description: 'Greater than this.' },
    gte: { type, description: 'At least this.' },
    isNull: { type: GraphQLBoolean, description: 'True: there is none; false: there is one.' },
  });
}

function periodFilter(b: Builder): GraphQLInputObjectType {
  const edtf = 'An EDTF expression: `2024`, `2024-07`, `1993/2020`.';
  return simple(b, 'PeriodFilter', 'Conditions on a time. What is not dated fulfils none but `isNull`.', {
    overlaps: { type: GraphQLString, description: `It may share a day with this time. ${edtf}` },
    before: { type: GraphQLString, description: `It ends before this time begins. ${edtf}` },
    after: { type: GraphQLString, description: `It begins after this time ends. ${edtf}` },
    within: { type: GraphQLString, description: `It begins and ends within this time. ${edtf}` },
    isNull: { type: GraphQLBoolean, description: 'True: it is not dated; false: it is.' },
  });
}

function simple(
  b: Builder,
  name: string,
  description: string,
  fields: GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  return b.input(name, () => new GraphQLInputObjectType({ name, description, fields }));
}

/** A single-valued relation takes the target's own filter, a list takes quantifiers. */
function relationFilter(b: Builder, field: RelationField): GraphQLInputObjectType {
  const target = typeOf(b.model, field.target);
  if (!field.list) return whereInput(b, target);
  const inner = reachedWhere(b, target, field);
  const name = `${inner.name.replace(/Where$/, '')}ListFilter`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `Conditions on how a node is linked to ${target.plural ?? target.name}.`,
        fields: () => ({
          some: { type: inner, description: 'At least one fulfils this.' },
          none: { type: inner, description: 'None fulfils this.' },
          every: { type: inner, description: 'All fulfil this, or there are none.' },
          count: { type: orderedFilter(b, 'Int'), description: 'How many there are.' },
        }),
      }),
  );
}

/** The target's conditions and, for relations between entities, those on the edge. */
export function reachedWhere(
  b: Builder,
  target: NodeType | InterfaceType,
  field: RelationField,
): GraphQLInputObjectType {
  if (!isEntityType(target)) return whereInput(b, target);
  const name = `${reachedName(target, field)}Where`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `Conditions on ${target.plural} and on the edge that leads to them. All that are given must hold.`,
        fields: () => ({
          edge: { type: edgeWhere(b, field.edge), description: 'Conditions on the edge.' },
          ...combinators(b, name),
          ...conditions(b, target.fields.values()),
        }),
      }),
  );
}

function edgeWhere(b: Builder, edge: string | null): GraphQLInputObjectType {
  const name = `${edge ?? 'Relation'}EdgeWhere`;
  const own = edge === null ? [] : (b.model.edges.get(edge)?.fields.values() ?? []);
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: 'Conditions on an edge. All that are given must hold.',
        fields: () => ({ ...combinators(b, name), ...conditions(b, [...DERIVED_EDGE_FIELDS, ...own]) }),
      }),
  );
}

/** `CountryMembership`, `FundRelation`: a type as one kind of relation reaches it. */
export function reachedName(target: NodeType | InterfaceType, field: RelationField): string {
  return `${target.name}${field.edge ?? 'Relation'}`;
}

export function isEntityType(type: NodeType | InterfaceType): boolean {
  return type.kind !== 'record';
}

/** Fields by which a list may be ordered; one key an object, several objects for several keys. */
export function orderInput(b: Builder, type: NodeType | InterfaceType): GraphQLInputObjectType {
  const name = `${type.name}Order`;
  return b.input(name, () => {
    const fields: GraphQLInputFieldConfigMap = {};
    for (const field of type.fields.values()) {
      if (field.kind === 'value' && isSortable(field))
        fields[field.name] = { type: b.inputLeaf('Sort'), description: field.description };
    }
    return new GraphQLInputObjectType({
      name,
      description: `By what to order ${type.plural ?? `${type.name} nodes`}: one field an object, several objects for several fields.`,
      isOneOf: true,
      fields,
    });
  });
}

/** Single values with an order of their own; a period orders by its earliest day. */
function isSortable(field: ValueField): boolean {
  return !field.list && (field.value !== 'Object' || field.typeName === 'Period');
}
