import { GraphQLEnumType, type GraphQLFieldConfig, GraphQLID, GraphQLString } from 'graphql';
import { timelineEntry } from '../model/timeline-entry.ts';
import { field } from './field-config.ts';
import { edgeObject, pageArguments, pageOfNodes } from './object-types.ts';
import { type Builder, listOf, required } from './schema-builder.ts';

/** Returns the root field that lists events and claims of entities in the order of time. */
export function timelineField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  const type = timelineEntry(b.model);
  const edge = () => edgeObject(b, `${type.name}Edge`, type, {});
  return field(
    pageOfNodes(b, type.name, type, edge),
    'Events that entities are linked to, and current claims about them, in the order of time, each once: by the first day that a time may include, then by the last, then by id; so an imprecise date stands where it begins. What has no date is listed apart.',
    { kind: 'Timeline' },
    {
      of: { type: required(listOf(GraphQLID)), description: 'The timeline of what: an id, or several.' },
      from: {
        type: GraphQLString,
        description: 'Only what may reach into this time or later: EDTF, such as `2024-07`.',
      },
      to: { type: GraphQLString, description: 'Only what may have begun by then: EDTF, such as `2024`.' },
      entries: {
        type: required(entriesEnum(b)),
        defaultValue: 'DATED',
        description: 'What has a date, or what has none: `from` and `to` are for the former.',
      },
      ...pageArguments(),
    },
  );
}

function entriesEnum(b: Builder): GraphQLEnumType {
  return b.enumeration(
    'TimelineEntries',
    () =>
      new GraphQLEnumType({
        name: 'TimelineEntries',
        description: 'Entries of a timeline.',
        values: {
          DATED: { description: 'Those with a date, in the order of time.' },
          UNDATED: { description: 'Those without one, in the order of their ids.' },
        },
        extensions: { decisive: true },
      }),
  );
}
