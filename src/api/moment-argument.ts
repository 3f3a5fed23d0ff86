import { GraphQLBoolean, type GraphQLFieldConfigArgumentMap, GraphQLInputObjectType } from 'graphql';
import { MOMENT_ARGUMENT } from '../model/field-semantics.ts';
import type { Builder } from './schema-builder.ts';

/** Returns the argument of a root field that selects the snapshot under it. */
export function momentArgument(b: Builder): GraphQLFieldConfigArgumentMap {
  return {
    [MOMENT_ARGUMENT]: {
      type: momentInput(b),
      description: 'The moment that everything under it is seen at.',
    },
  };
}

function momentInput(b: Builder): GraphQLInputObjectType {
  const name = 'Moment';
  const fields = () => ({
    asOf: {
      type: b.leaf('Date'),
      description:
        'Only what is claimed to hold on this day (valid time): edges, values, and all that is filtered, counted and summed up under the field.',
    },
    datedOnly: {
      type: GraphQLBoolean,
      defaultValue: false,
      description: 'Leaves out what is claimed without a time; else that counts at any time.',
    },
    knownAt: {
      type: b.leaf('DateTime'),
      description:
        'Only what had been recorded by this moment, and as it was then (recorded time). What datasets declare, such as names, and documents are as they are now.',
    },
  });
  const description =
    'A moment of valid time, of recorded time, or of both: without any, all that is claimed now.';
  return b.input(name, () => new GraphQLInputObjectType({ name, description, fields }));
}
