import { type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import type { InterfaceType, NodeType } from '../model/model.ts';
import type { Builder } from './schema-builder.ts';
import { isEntityType } from './where-inputs.ts';

/** Returns an input that names one field to order by, in an object of its own. */
export function orderType(
  b: Builder,
  name: string,
  what: string,
  fields: () => GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  const description = `By what to order ${what}: one field an object, several objects for several fields.`;
  return b.input(name, () => new GraphQLInputObjectType({ name, description, isOneOf: true, fields }));
}

/** Returns the order of edges by what is on their nodes, by the type of these or an interface. */
export function orderByNode(
  b: Builder,
  name: string,
  what: string,
  of: (type: NodeType | InterfaceType) => GraphQLInputObjectType,
): GraphQLInputObjectType {
  const types = [...b.model.interfaces.values(), ...b.model.nodes.values()].filter(isEntityType);
  return orderType(b, name, `${what} by their nodes`, () =>
    Object.fromEntries(
      types.map(type => [type.singular, { type: of(type), description: `As ${type.plural}.` }]),
    ),
  );
}
