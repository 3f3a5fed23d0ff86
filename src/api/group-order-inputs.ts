import type { GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import { ORDERED_GROUP_KEYS } from '../model/group-keys.ts';
import type { EdgeType, InterfaceType, NodeType, ValueField } from '../model/model.ts';
import { pluralOf } from './aggregate-target.ts';
import { measuresType, type Owner } from './measure-types.ts';
import { orderByNode, orderType } from './order-type.ts';
import type { Builder } from './schema-builder.ts';
import { isEntityType } from './where-inputs.ts';

/** Returns the input that orders groups: by their count, a key, or a measure. */
export function groupOrder(b: Builder, type: NodeType | InterfaceType): GraphQLInputObjectType {
  return orderType(b, `${type.name}GroupOrder`, `groups of ${pluralOf(type)}`, () => {
    const own = rowOrders(b, isEntityType(type));
    return { ...own, ...measureOrders(b, type), ...own };
  });
}

/** Returns the input that orders groups of edges by measures of these and of their nodes. */
export function edgeGroupOrder(b: Builder, edge: EdgeType): GraphQLInputObjectType {
  return orderType(b, `${edge.name}EdgeGroupOrder`, 'groups by their edges', () => {
    const node = {
      type: orderByNode(b, 'NodeGroupOrder', 'groups', type => groupOrder(b, type)),
      description: 'By what is on the nodes, before further fields.',
    };
    return { ...rowOrders(b, true), node, ...measureOrders(b, edge) };
  });
}

function rowOrders(b: Builder, entity: boolean): GraphQLInputFieldConfigMap {
  const sort = b.inputLeaf('Sort');
  return {
    count: { type: sort, description: 'By how many they are.' },
    ...(entity ? { collective: { type: sort, description: 'By how many unnamed plurals they are.' } } : {}),
    key: { type: keyOrder(b), description: 'By a key.' },
  };
}

/** Returns the order by one of the keys, which all lists share: their places are its fields. */
function keyOrder(b: Builder): GraphQLInputObjectType {
  return orderType(b, 'GroupKeyOrder', 'groups by their keys', () =>
    Object.fromEntries(
      ORDERED_GROUP_KEYS.map(place => [
        place,
        {
          type: b.inputLeaf('Sort'),
          description: `By the ${place} key: entities by name, records by id, all else by value.`,
        },
      ]),
    ),
  );
}

function measureOrders(b: Builder, { fields: own }: Owner): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const f of own.values()) {
    const type = f.kind === 'value' ? measureOrder(b, f) : null;
    if (type) fields[f.name] = { type };
  }
  return fields;
}

/** Returns the order by a field's measures: those of numbers, texts and times; null for others. */
function measureOrder(b: Builder, f: ValueField): GraphQLInputObjectType | null {
  const measures = measuresType(b, f);
  if (measures === null || measures.name === 'ValueAggregate') return null;
  const names = Object.keys(measures.getFields());
  const kind = names.includes('sum') ? 'Number' : names.includes('earliest') ? 'Period' : 'Text';
  return orderType(b, `${kind}AggregateOrder`, 'groups by a measure of a field', () =>
    Object.fromEntries(
      Object.entries(measures.getFields()).map(([measure, { description }]) => [
        measure,
        { type: b.inputLeaf('Sort'), description: description ?? '' },
      ]),
    ),
  );
}
