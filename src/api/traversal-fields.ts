import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLObjectType,
} from 'graphql';
import { typeNamed } from '../model/type-lookup.ts';
import { field } from './field-config.ts';
import { pageArguments } from './list-arguments.ts';
import { nodeType, relationsConnection } from './object-types.ts';
import { type Builder, listOf, required, wrap } from './schema-builder.ts';
import { whereInput } from './where-inputs.ts';

const LIST = { list: true, required: true };

/** Returns the root field of the shortest paths between entities. */
export function pathsField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    listOf(pathType(b)),
    'How entities are connected: the shortest paths from one to the other that visit no entity twice, the shortest first, those of one length in the order of the ids of their entities. None where there is no path. From an entity to itself, the cycles through it: at least 3 steps that visit no other entity twice, each cycle once, where both ways round may be taken first to the lesser id. From several entities to several, each pair of one in `from` and one in `to` is looked at, and paths touch these at their ends only: where both are A and B, the cycles through A without B, those through B without A, and the paths from A to B and from B to A.',
    { kind: 'Paths' },
    {
      from: { type: required(listOf(GraphQLID)), description: 'Where paths begin: an id, or several.' },
      to: {
        type: required(listOf(GraphQLID)),
        description: 'Where paths end: an id, or several; those in `from` too for cycles.',
      },
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
      through: entityWhere(b, 'Only paths on which every entity between the ends fulfils this.'),
      avoid: { type: listOf(GraphQLID), description: 'Only paths on which none of these entities is.' },
      ...linkArguments(b),
    },
  );
}

/** Returns the root field of the neighbourhood of entities. */
export function neighbourhoodField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    neighbourhoodType(b),
    'What lies around entities: those that they are linked to, those that these are linked to in turn, and all edges among them. Each number of hops has its share of the limit, and of those as many hops away every entity brings in one neighbour after the other in turn, so that one with many does not take the place of the others.',
    { kind: 'Neighbourhood' },
    {
      of: { type: required(listOf(GraphQLID)), description: 'What is in the middle: an id, or several.' },
      hops: {
        type: GraphQLInt,
        defaultValue: 1,
        description: 'How many edges away from there, 1 to 3.',
      },
      limit: {
        type: GraphQLInt,
        defaultValue: 100,
        description: 'How many other entities at most, up to 500.',
      },
      types: {
        type: listOf(b.leaf('EntityType')),
        description: 'Only through and to entities of these types.',
      },
      where: entityWhere(b, 'Only through and to entities that fulfil this.'),
      ...linkArguments(b),
    },
  );
}

/** Returns the root field of the common neighbours of entities. */
export function commonField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    listOf(sharedType(b)),
    'What entities have in common: others that all of them are linked to, or at least some. What the most are linked to comes first, then what the most edges lead to, then by id.',
    { kind: 'Common' },
    {
      of: {
        type: required(listOf(GraphQLID)),
        description: 'Those that have it in common: an id, or several.',
      },
      notOf: {
        type: listOf(GraphQLID),
        description: 'Only what none of these is linked to, by the edges that count here.',
      },
      atLeast: {
        type: GraphQLInt,
        description: 'Only what at least so many of them are linked to; all of them when absent.',
      },
      where: entityWhere(b, 'Only entities that fulfil this.'),
      first: { type: GraphQLInt, defaultValue: 25, description: 'How many at most, up to 1000.' },
      ...linkArguments(b),
    },
  );
}

function entityWhere(b: Builder, description: string) {
  return { type: whereInput(b, typeNamed(b.model, 'Entity')), description };
}

/** Returns the arguments that select the edges of a traversal. */
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
    forward: {
      type: GraphQLBoolean,
      description: 'True: from subject to object; false: from object to subject; either way when absent.',
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
  const description =
    'A way from one entity to another that visits no entity twice, or a cycle: back to where it begins, which is both the first and the last of its nodes.';
  return b.object('Path', () => new GraphQLObjectType({ name: 'Path', description, fields }));
}

function neighbourhoodType(b: Builder): GraphQLObjectType {
  const fields = () => ({
    nodes: nodesField(b, 'The entities: those in the middle, then the others, nearest first.'),
    steps: stepsField(
      b,
      'All pairs of these that are linked, each once, from the one that comes first in `nodes`.',
    ),
    truncated: field(required(GraphQLBoolean), 'Whether there is more than the limit lets in.', {
      kind: 'FoundItem',
      item: 'truncated',
    }),
    leftOut: field(
      required(GraphQLInt),
      'The number of edges that lead from an entity shown here, fewer than `hops` away from the middle, to one that the limit left out. What lies behind those is not counted.',
      { kind: 'FoundItem', item: 'leftOut' },
    ),
  });
  const name = 'Neighbourhood';
  const description = 'What lies around entities: each entity once, each edge once.';
  return b.object(name, () => new GraphQLObjectType({ name, description, fields }));
}

function sharedType(b: Builder): GraphQLObjectType {
  const fields = () => ({
    entity: field(required(nodeType(b, 'Entity')), 'What they have in common.', {
      kind: 'FoundNodes',
      single: true,
    }),
    linkedTo: field(required(GraphQLInt), 'How many of them are linked to it.', {
      kind: 'FoundItem',
      item: 'linkedTo',
    }),
    steps: stepsField(b, 'How each of them is linked to it, in the order of their ids.'),
  });
  const description = 'Something that entities have in common.';
  return b.object('Shared', () => new GraphQLObjectType({ name: 'Shared', description, fields }));
}

function nodesField(b: Builder, description: string) {
  return field(wrap(nodeType(b, 'Entity'), LIST), description, { kind: 'FoundNodes', single: false });
}

function stepsField(b: Builder, description: string) {
  return field(wrap(stepType(b), LIST), description, { kind: 'FoundSteps' });
}

/** Returns the type of a step: two entities and the edges between them. */
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
