import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { groupedRecords } from '../model/group-keys.ts';
import { typeNamed } from '../model/type-lookup.ts';
import type { NodeTypes } from './aggregate-target.ts';
import { field } from './field-config.ts';
import { type Builder, required } from './schema-builder.ts';

/** Returns the type of the keys of groups: one for all lists. */
export function groupKeyType(b: Builder, nodes: NodeTypes): GraphQLObjectType {
  const part = (name: 'by' | 'value' | 'year') => ({ kind: 'GroupKeyPart', part: name }) as const;
  const node = (name: string, record: string | null) =>
    field(nodes(name), `The ${record === null ? 'entity' : record.toLowerCase()}, where it is one.`, {
      kind: 'GroupKeyNode',
      record,
    });
  const fields = () => ({
    by: field(required(GraphQLString), 'The key, as it stands in `by` or `byEdge`.', part('by')),
    value: field(
      GraphQLString,
      'The value as a text: of an enum or a text itself, a year, a day, `true` or `false`, the id of a node. Null for rows without one.',
      part('value'),
    ),
    year: field(GraphQLInt, 'The year, where it is one.', part('year')),
    entity: node('Entity', null),
    ...Object.fromEntries(
      groupedRecords(b.model).map(name => [typeNamed(b.model, name).singular, node(name, name)]),
    ),
  });
  const description = 'What the rows of a group have in common.';
  return b.object('GroupKey', () => new GraphQLObjectType({ name: 'GroupKey', description, fields }));
}
