import {
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import type { InterfaceType, Model, NodeType } from '../model/model.ts';
import { claimantsField, disagreementsField } from './claimant-fields.ts';
import { field } from './field-config.ts';
import { describedArguments, listArguments } from './list-arguments.ts';
import { momentArgument } from './moment-argument.ts';
import { nodeType, rootConnection } from './object-types.ts';
import { Builder, listOf } from './schema-builder.ts';
import { searchField } from './search-field.ts';
import { timelineField } from './timeline-field.ts';
import { commonField, neighbourhoodField, pathsField } from './traversal-fields.ts';

/**
 * Builds the public API of a domain. Each field has its {@link FieldSemantics} in
 * `extensions.meaning`; there are no resolvers.
 */
export function buildApi(model: Model): GraphQLSchema {
  const b = new Builder(model);
  const query = new GraphQLObjectType({
    name: 'Query',
    description: 'What can be asked. The graph holds what somebody said; nothing in it says that it is so.',
    fields: () => rootFields(b),
  });
  for (const type of model.nodes.values()) nodeType(b, type.name);
  return new GraphQLSchema({ query, types: [...model.nodes.keys()].map(name => nodeType(b, name)) });
}

/** Returns the API as SDL in a stable order, the content of schema/api.graphql. */
export function printApi(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function rootFields(b: Builder): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const type of [...b.model.nodes.values(), ...b.model.interfaces.values()]) {
    if (type.plural === null) continue;
    const what = type.kind === 'interface' ? `${type.name} of any type` : type.name;
    fields[type.singular] = field(
      nodeType(b, type.name),
      `One ${what}, by exactly one of the keys; null where there is none.`,
      { kind: 'RootOne', type: type.name },
      keyArguments(type),
    );
    fields[type.plural] = field(
      rootConnection(b, type),
      `All ${type.plural}, filtered, ordered, page by page. ${type.description}`,
      { kind: 'RootMany', type: type.name },
      manyArguments(b, type),
    );
  }
  fields.search = searchField(b);
  fields.paths = pathsField(b);
  fields.neighbourhood = neighbourhoodField(b);
  fields.common = commonField(b);
  fields.timeline = timelineField(b);
  fields.claimants = claimantsField(b);
  fields.disagreements = disagreementsField(b);
  for (const root of Object.values(fields))
    root.args = { ...describedArguments(root.args ?? {}), ...momentArgument(b) };
  return fields;
}

function keyArguments(type: NodeType | InterfaceType): GraphQLFieldConfigArgumentMap {
  const args: GraphQLFieldConfigArgumentMap = { id: { type: GraphQLID, description: 'Its id.' } };
  for (const f of type.fields.values()) {
    if (f.kind === 'value' && f.unique) args[f.name] = { type: GraphQLString, description: f.description };
  }
  if (type.fields.has('externalIds')) {
    args.externalId = {
      type: GraphQLString,
      description: 'One of its identifiers elsewhere, such as `ISO3166-1:AZE`.',
    };
  }
  return args;
}

function manyArguments(b: Builder, type: NodeType | InterfaceType): GraphQLFieldConfigArgumentMap {
  const ids = {
    type: listOf(GraphQLID),
    description: 'Only these, in the order asked unless orderBy says otherwise; unknown ids are left out.',
  };
  return type.kind === 'interface' ? { ids, ...listArguments(b, type) } : listArguments(b, type);
}
