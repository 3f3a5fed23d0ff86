import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap, GraphQLOutputType } from 'graphql';
import type { FieldSemantics } from '../model/field-semantics.ts';

/** Returns the configuration of a field, with its meaning. */
export function field(
  type: GraphQLOutputType,
  description: string,
  meaning: FieldSemantics,
  args?: GraphQLFieldConfigArgumentMap,
): GraphQLFieldConfig<unknown, unknown> {
  return { type, description, extensions: { meaning }, ...(args ? { args } : {}) };
}
