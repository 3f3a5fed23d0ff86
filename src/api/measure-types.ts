import {
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import type { MeasureFunction } from '../model/field-semantics.ts';
import type { ModelField, ValueField } from '../model/model.ts';
import { field } from './field-config.ts';
import { type Builder, required } from './schema-builder.ts';

type MeasureFieldMap = GraphQLFieldConfigMap<unknown, unknown>;
/** An owner of fields: a node type or an edge type. */
export interface Owner {
  readonly fields: ReadonlyMap<string, ModelField>;
}

/** Returns the measures of each field that is aggregated. */
export function measured(b: Builder, { fields: own }: Owner): MeasureFieldMap {
  const fields: MeasureFieldMap = {};
  for (const f of own.values()) {
    if (f.kind !== 'value' || f.name in fields || f.name === 'collective') continue;
    const measures = measuresType(b, f);
    if (measures) fields[f.name] = field(required(measures), f.description, { kind: 'MeasuresOf', field: f });
  }
  return fields;
}

/** Returns the type of the measures of a field; null for a field that is not aggregated. */
export function measuresType(b: Builder, f: ValueField): GraphQLObjectType | null {
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
    case 'String':
    case 'Date':
    case 'DateTime':
      return measures(b, f.value, extremes(b, f.value));
  }
}

type MeasureConfig = Record<string, { readonly type: GraphQLOutputType; readonly description: string }>;

function measures(
  b: Builder,
  kind: string,
  more: MeasureConfig | ((b: Builder) => MeasureConfig),
): GraphQLObjectType {
  const name = `${kind}Aggregate`;
  return b.object(name, () => {
    const all: MeasureConfig = {
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
    const description = 'Aggregates of many values, missing ones left out.';
    return new GraphQLObjectType({ name, description, fields: Object.fromEntries(fields) });
  });
}

function extremes(b: Builder, leaf: string): MeasureConfig {
  const type = b.leaf(leaf) as GraphQLNullableType & GraphQLOutputType;
  return {
    min: { type, description: 'The least; null without values.' },
    max: { type, description: 'The greatest; null without values.' },
  };
}

function sums(b: Builder, leaf: string): MeasureConfig {
  const exact = leaf === 'BigInt' ? ' Exact at any size.' : '';
  return {
    sum: { type: required(b.leaf(leaf)), description: `The sum; 0 without values.${exact}` },
    mean: { type: GraphQLFloat, description: 'The arithmetic mean; null without values.' },
  };
}

const PERIOD = (b: Builder): MeasureConfig => ({
  earliest: { type: b.leaf('Date'), description: 'The first day of the earliest; null where none is known.' },
  latest: { type: b.leaf('Date'), description: 'The last day of the latest; null where none is known.' },
});
