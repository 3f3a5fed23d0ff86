import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLString,
} from 'graphql';
import type { ValueField } from '../model/model.ts';
import { type Builder, listOf, required } from './schema-builder.ts';

/** Returns the filter for a field’s kind of value; null if it cannot be filtered. */
export function valueFilter(b: Builder, field: ValueField): GraphQLInputObjectType | null {
  if (field.value === 'Object') return field.list ? null : objectFilter(b, field.typeName);
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
    case 'Int':
    case 'BigInt':
    case 'Float':
    case 'Date':
    case 'DateTime':
      return orderedFilter(b, field.value);
  }
}

const EXACT = {
  type: GraphQLBoolean,
  description: 'Compare letter by letter, case and diacritics included.',
  defaultValue: false,
};
const NONE = { type: GraphQLBoolean, description: 'True: there is none; false: there is one.' };

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
      isNull: NONE,
      exact: EXACT,
    },
  );
}

function textListFilter(b: Builder): GraphQLInputObjectType {
  return simple(
    b,
    'StringListFilter',
    'Conditions on a list of texts. Case and diacritics do not matter, unless `exact`.',
    {
      has: { type: GraphQLString, description: 'One of them is this text.' },
      hasAny: { type: listOf(GraphQLString), description: 'One of them is one of these texts.' },
      hasAll: { type: listOf(GraphQLString), description: 'All of these texts are among them.' },
      contains: { type: GraphQLString, description: 'One of them contains this text.' },
      isEmpty: NONE,
      exact: EXACT,
    },
  );
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
    in: { type: listOf(type), description: 'It is one of these values.' },
    isNull: NONE,
  });
}

function orderedFilter(b: Builder, kind: string): GraphQLInputObjectType {
  const type = b.inputLeaf(kind);
  return simple(b, `${kind}Filter`, `Conditions on a ${kind}, in the field’s unit.`, {
    eq: { type, description: 'Equal to this; null: there is none.' },
    in: { type: listOf(type), description: 'Equal to one of these.' },
    lt: { type, description: 'Less than this.' },
    lte: { type, description: 'At most this.' },
    gt: { type, description: 'Greater than this.' },
    gte: { type, description: 'At least this.' },
    isNull: NONE,
  });
}

/** Returns the filter for a value of several properties. */
function objectFilter(b: Builder, typeName: string): GraphQLInputObjectType {
  if (typeName === 'Period') return periodFilter(b);
  if (typeName === 'Point') return pointFilter(b);
  const name = `${typeName}Where`;
  return b.input(name, () => {
    const fields: GraphQLInputFieldConfigMap = {};
    for (const field of b.model.objects.get(typeName)?.fields.values() ?? []) {
      const type = valueFilter(b, field);
      if (type) fields[field.name] = { type, description: field.description };
    }
    const description = `Conditions on a ${typeName}. All that are given must hold.`;
    return new GraphQLInputObjectType({ name, description, fields });
  });
}

/** Returns the filter for a point: degrees of WGS 84, https://epsg.io/4326; spherical distances. */
function pointFilter(b: Builder): GraphQLInputObjectType {
  const degrees = { type: required(GraphQLFloat) };
  const near = simple(b, 'PointNear', 'A circle on the map.', {
    latitude: { ...degrees, description: 'Of its centre, in degrees, from -90 to 90.' },
    longitude: { ...degrees, description: 'Of its centre, in degrees, from -180 to 180.' },
    distance: { ...degrees, description: 'Its radius, in kilometres.' },
  });
  const box = simple(b, 'PointBox', 'A box on the map, in degrees.', {
    south: { ...degrees, description: 'The least latitude.' },
    west: { ...degrees, description: 'The longitude it begins at, going east.' },
    north: { ...degrees, description: 'The greatest latitude.' },
    east: {
      ...degrees,
      description: 'The longitude it ends at; less than `west` where the box crosses the 180th meridian.',
    },
  });
  return simple(b, 'PointFilter', 'Conditions on a point of the map.', {
    near: { type: near, description: 'It lies within this circle.' },
    within: { type: box, description: 'It lies within this box.' },
    isNull: NONE,
  });
}

/** Returns the filter for a number of links, which is never missing. */
export function countFilter(b: Builder): GraphQLInputObjectType {
  return simple(b, 'CountFilter', 'Conditions on a number of links.', {
    eq: { type: GraphQLInt, description: 'Equal to this.' },
    in: { type: listOf(GraphQLInt), description: 'Equal to one of these.' },
    lt: { type: GraphQLInt, description: 'Less than this.' },
    lte: { type: GraphQLInt, description: 'At most this.' },
    gt: { type: GraphQLInt, description: 'Greater than this.' },
    gte: { type: GraphQLInt, description: 'At least this.' },
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
