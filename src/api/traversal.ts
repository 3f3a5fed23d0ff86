import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLObjectType,
} from 'graphql';
import { typeOf } from '../model/lookup.ts';
import { type Builder, listOf, required, wrap } from './builder.ts';
import { field } from './field.ts';
import { whereInput } from './filters.ts';
import { nodeType, pageArguments, relationsConnection } from './output.ts';

const LIST = { list: true, required: true };

/** The root field that tells how entities are connected. */
export function pathsField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    listOf(pathType(b)),
    'How entities are connected: the shortest paths from one to the other that come to no entity twice, the shortest first, those of one length in the order of the ids of their entities. None where there is no path. From several entities to several, paths touch these at their ends only.',
    { kind: 'Paths' },
    {
      from: { type: required(listOf(GraphQLID)), description: 'Where paths begin: an id, or several.' },
      to: { type: required(listOf(GraphQLID)), description: 'Where paths end: an id, or several.' },
      maxHops: {
        type: GraphQLInt,
        defaultValue: 4,
        description: 'The length of the longest path that is looked for, 1 to 6.',
      },
      first: {
        type: GraphQLInt,
        defaultValue: 3,
        description: 'How many paths at most, up to 100.',
      },
      through: {
        type: whereInput(b, typeOf(b.model, 'Entity')),
        description: 'Only paths on which every entity between the ends fulfils this.',
      },
      avoid: { type: listOf(GraphQLID), description: 'Only paths on which none of these entities is.' },
      ...linkArguments(b),
    },
  );
}

/** Which edges a traversal takes. */
function linkArguments(b: Builder): GraphQLFieldConfigArgumentMap {
  return {
    relations: { type: listOf(linkFilter(b)), description: 'Only along edges that are one of these.' },
    status: { type: listOf(b.leaf('Status')), description: 'Only along edges of one of these statuses.' },
    basis: {
      type: listOf(GraphQLID),
      description: 'Only along edges that a claim held by one of these datasets makes.',
    },
    expandGroups: {
      type: GraphQLBoolean,
      defaultValue: false,
      description:
        'Whether to go from a group to its members and back: who names a group does not name them, a reference dataset does. The claims of such an edge tell which.',
    },
  };
}

function linkFilter(b: Builder): GraphQLInputObjectType {
  const fields = () => ({
    relation: { type: required(b.leaf('RelationType')), description: 'The type of the relation.' },
    direction: {
      type: b.leaf('EdgeDirection'),
      description: 'Which way it is taken; either way when absent.',
    },
  });
  const description = 'Edges of one type, as they are taken from the start on.';
  return b.input('LinkFilter', () => new GraphQLInputObjectType({ name: 'LinkFilter', description, fields }));
}

function pathType(b: Builder): GraphQLObjectType {
  const fields = () => ({
    length: field(required(GraphQLInt), 'The number of its steps.', { kind: 'FoundItem', item: 'length' }),
    nodes: nodesField(b, 'The entities on it, from the first to the last.'),
    steps: stepsField(b, 'Its steps, from the first to the last.'),
  });
  const description = 'A way from one entity to another that comes to no entity twice.';
  return b.object('Path', () => new GraphQLObjectType({ name: 'Path', description, fields }));
}

function nodesField(b: Builder, description: string) {
  return field(wrap(nodeType(b, 'Entity'), LIST), description, { kind: 'FoundNodes' });
}

function stepsField(b: Builder, description: string) {
  return field(wrap(stepType(b), LIST), description, { kind: 'FoundSteps' });
}

/** Two entities and what links them. */
function stepType(b: Builder): GraphQLObjectType {
  const end = (name: 'from' | 'to', description: string) =>
    field(required(nodeType(b, 'Entity')), description, { kind: 'StepEnd', end: name });
  const fields = () => ({
    from: end('from', 'The entity it leads from.'),
    to: end('to', 'The entity it leads to.'),
    relations: field(
      required(relationsConnection(b)),
      'The edges between the two that may be taken, by type; `forward` is true where `from` is the subject.',
      { kind: 'StepRelations' },
      pageArguments(),
    ),
    expandsGroup: field(
      required(GraphQLBoolean),
      'True where it goes from a group to one of its members, or back, and nothing else links the two: no text that names the group makes it, but a source that says who belongs to it.',
      { kind: 'ExpandsGroup' },
    ),
  });
  const description = 'A step from one entity to another, with all edges that make it.';
  return b.object('Step', () => new GraphQLObjectType({ name: 'Step', description, fields }));
}
