import { GraphQLBoolean, type GraphQLFieldConfig, GraphQLID, GraphQLString } from 'graphql';
import { timelineEntry } from '../model/timeline-entry.ts';
import { field } from './field-config.ts';
import { pageArguments } from './list-arguments.ts';
import { edgeObject, pageOfNodes } from './object-types.ts';
import { type Builder, listOf, required } from './schema-builder.ts';

/** Returns the root field that lists events and claims of entities in the order of time. */
export function timelineField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  const type = timelineEntry(b.model);
  const edge = () => edgeObject(b, `${type.name}Edge`, type, {});
  return field(
    pageOfNodes(b, type.name, type, edge),
    'Events that entities are linked to, and current claims about them, in the order of time, each once: by the first day that a time may include, then by the last, then by id; so an imprecise date stands where it begins. What has no date is listed apart (`undated`).',
    { kind: 'Timeline' },
    {
      of: { type: required(listOf(GraphQLID)), description: 'The timeline of what: an id, or several.' },
      from: {
        type: GraphQLString,
        description: 'Only what may reach into this time or later: EDTF, such as `2024-07`.',
      },
      to: { type: GraphQLString, description: 'Only what may have begun by then: EDTF, such as `2024`.' },
      undated: {
        type: GraphQLBoolean,
        defaultValue: false,
        description:
          'What has no date, in the order of ids, instead of what has one: `from` and `to` are for the latter.',
      },
      ...pageArguments(),
    },
  );
}
