import { GraphQLEnumType, type GraphQLFieldConfigArgumentMap } from 'graphql';
import type { Builder } from './schema-builder.ts';

/** Returns the arguments of a root field that select the snapshot under it: `AS_OF_ARGUMENTS`. */
export function asOfArguments(b: Builder): GraphQLFieldConfigArgumentMap {
  return {
    asOf: {
      type: b.leaf('Date'),
      description:
        'Only what is claimed to hold on this day (valid time): edges, values, and all that is filtered, counted and summed up under this field.',
    },
    undated: {
      type: undated(b),
      defaultValue: 'INCLUDE',
      description: 'Whether what is claimed without a time counts.',
    },
    knownAt: {
      type: b.leaf('DateTime'),
      description:
        'Only what had been recorded by this moment, and as it was then (recorded time), for everything under this field. What datasets declare, such as names, and documents are as they are now.',
    },
  };
}

function undated(b: Builder): GraphQLEnumType {
  return b.enumeration(
    'Undated',
    () =>
      new GraphQLEnumType({
        name: 'Undated',
        description: 'What to do with claims whose words give no time.',
        values: {
          INCLUDE: { description: 'They count at any time.' },
          EXCLUDE: { description: 'They count at none: only what is dated is shown.' },
        },
        extensions: { decisive: true },
      }),
  );
}
