import { type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';

import type { GroupKey } from '../model/group-keys.ts';
import type { EdgeType, ValueField } from '../model/model.ts';
import { typeNamed } from '../model/type-lookup.ts';
import { type AggregateTarget, groupKeysOf, rowTypeOf } from './aggregate-target.ts';
import { measuresType, type Owner } from './measure-types.ts';
import type { Builder } from './schema-builder.ts';
import { isEntityType } from './where-inputs.ts';

/** Returns the input that orders groups: by their count, a key, or a measure. */
export function groupOrder(b: Builder, of: AggregateTarget): GraphQLInputObjectType {
  const name = `${of.prefix}GroupOrder`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `By what to order groups of ${rowTypeOf(of)}: one field an object, several objects for several fields.`,
        isOneOf: true,
        fields: () => groupOrderFields(b, of),
      }),
  );
}

function groupOrderFields(b: Builder, of: AggregateTarget): GraphQLInputFieldConfigMap {
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
  const description = 'By aggregates of the fields of edges: one field an object.';
  const fields = () => measureOrders(b, edge);
  return b.input(name, () => new GraphQLInputObjectType({ name, description, isOneOf: true, fields }));
}

function measureOrders(b: Builder, { fields: own }: Owner): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const f of own.values()) {
    const order = f.kind === 'value' ? measureOrder(b, f) : null;
    if (order) fields[f.name] = { type: order, description: f.description };
  }
  return fields;
}

function keyOrder(b: Builder, of: AggregateTarget): GraphQLInputObjectType {
  const sort = b.inputLeaf('Sort');
  const fields = groupKeysOf(of).map(key => [key.answer, { type: sort, description: keyOrderText(b, key) }]);
  const name = `${of.prefix}GroupKeyOrder`;
  const description = `A key that groups of ${rowTypeOf(of)} are ordered by; it has to be one that they are grouped by.`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({ name, description, isOneOf: true, fields: Object.fromEntries(fields) }),
  );
}

function keyOrderText(b: Builder, { field: f, description }: GroupKey): string {
  if (f?.kind !== 'relation') return description;
  return `${description} ${typeNamed(b.model, f.target).kind === 'record' ? 'By id.' : 'By name.'}`;
}

/** Returns the order by a field's measures: those of numbers, texts and times; null for others. */
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
