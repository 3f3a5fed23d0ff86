import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap, GraphQLOutputType } from 'graphql';
import type { Meaning } from '../model/meaning.ts';

/** A field and what it stands for. */
export function field(
  type: GraphQLOutputType,
  description: string,
  meaning: Meaning,
  args?: GraphQLFieldConfigArgumentMap,
): GraphQLFieldConfig<unknown, unknown> {
  return { type, description, extensions: { meaning }, ...(args ? { args } : {}) };
}
