import { GraphQLFloat, type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import { edgeFields } from '../model/edge-lookup.ts';
import type { InterfaceType, ModelField, NodeType, ValueField } from '../model/model.ts';
import { typeNamed } from '../model/type-lookup.ts';
import { orderByNode, orderType } from './order-type.ts';
import { type Builder, required } from './schema-builder.ts';

/** Returns the input that orders a list of a type; each object has one key. */
export function orderInput(b: Builder, type: NodeType | InterfaceType): GraphQLInputObjectType {
  return orderType(b, `${type.name}Order`, type.plural ?? `${type.name} nodes`, () =>
    orderFields(b, type.fields.values()),
  );
}

/** Returns the input that orders a list by its edges; `edge` is null without fields of its own. */
export function edgeOrder(b: Builder, edge: string | null): GraphQLInputObjectType {
  return orderType(b, `${edge ?? 'Relation'}EdgeOrder`, 'edges, before orderBy counts', () => ({
    node: {
      type: orderByNode(b, 'NodeOrder', 'edges', type => orderInput(b, type)),
      description: 'By what is on the node it leads to, before further fields of the edge.',
    },
    ...orderFields(b, edgeFields(b.model, edge).values()),
  }));
}

function orderFields(b: Builder, fields: Iterable<ModelField>): GraphQLInputFieldConfigMap {
  const map: GraphQLInputFieldConfigMap = {};
  for (const field of fields) {
    if (field.kind === 'relation') {
      const type = field.list ? countOrder(b) : orderInput(b, typeNamed(b.model, field.target));
      map[field.name] = { type };
    } else if (field.typeName === 'Point' && !field.list) {
      map[field.name] = { type: distanceOrder(b) };
    } else if (isSortable(field)) {
      map[field.name] = { type: b.inputLeaf('Sort') };
    }
  }
  return map;
}

/** Returns true for single values that have an order; a period orders by its earliest day. */
function isSortable(field: ValueField): boolean {
  return !field.list && (field.value !== 'Object' || field.typeName === 'Period');
}

function countOrder(b: Builder): GraphQLInputObjectType {
  const description = 'By the number of links. All of the list are counted before the first is known.';
  return b.input(
    'CountOrder',
    () =>
      new GraphQLInputObjectType({
        name: 'CountOrder',
        description,
        fields: { count: { type: required(b.inputLeaf('Sort')), description: 'Which way.' } },
      }),
  );
}

function distanceOrder(b: Builder): GraphQLInputObjectType {
  const degrees = required(GraphQLFloat);
  return b.input(
    'DistanceOrder',
    () =>
      new GraphQLInputObjectType({
        name: 'DistanceOrder',
        description: 'By the distance from a point of the map.',
        fields: {
          latitude: { type: degrees, description: 'Of the point, in degrees, from -90 to 90.' },
          longitude: { type: degrees, description: 'Of the point, in degrees, from -180 to 180.' },
          sort: {
            type: b.inputLeaf('Sort'),
            description: 'Nearest first, or farthest.',
            defaultValue: 'ASC',
          },
        },
      }),
  );
}
