import type { EdgeType, InterfaceType, Model, ModelField, NodeType } from './model.ts';
import { ANY_RELATION, constantCase, joinName, lowerFirst } from './names.ts';
import { SEARCH_RESULT } from './search-result.ts';
import { typeNamed } from './type-lookup.ts';

/** A key by which lists of a type can be grouped. */
export interface GroupKey {
  /** The name in the argument: `KIND`, `TIME_YEAR`, `COUNTRIES`. */
  readonly name: string;
  /** The owner of the field: the node, or the edge that leads to it. */
  readonly on: 'node' | 'edge';
  /**
   * Null for a key that is not a field: the type or direction of the edge, or the type of the node
   * if the listed types share no field.
   */
  readonly field: ModelField | null;
  /**
   * The part of the field: the value itself, the year or day of a time, or the node that a relation
   * leads to.
   */
  readonly part: 'value' | 'year' | 'day' | 'node' | 'relation' | 'forward' | 'type';
  readonly description: string;
}

/** Names of the places of keys that groups can be ordered by. */
export const ORDERED_GROUP_KEYS = Object.freeze([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
] as const);

type GroupKeyPart = Exclude<GroupKey['part'], 'relation' | 'forward' | 'type'>;

const PARTS: Readonly<Record<string, readonly GroupKeyPart[]>> = {
  Enum: ['value'],
  Boolean: ['value'],
  String: ['value'],
  Date: ['year', 'day'],
  DateTime: ['year', 'day'],
};

/**
 * Returns the keys by which lists of a type can be grouped: fields whose values are likely to be
 * shared. Unique keys, and texts that name or describe, are not.
 */
export function nodeGroupKeys(type: NodeType | InterfaceType): readonly GroupKey[] {
  return type.name === SEARCH_RESULT ? [TYPE] : keysOf(type.fields.values(), 'node');
}

/** Returns the keys of edges with fields of their own by which lists can be grouped. */
export function edgeGroupKeys(edge: EdgeType): readonly GroupKey[] {
  const keys = keysOf(edge.fields.values(), 'edge');
  return edge.name === ANY_RELATION ? [RELATION, FORWARD, ...keys] : keys;
}

/** Returns the names of the records of the evidence that a list can be grouped by. */
export function groupedRecords(model: Model): readonly string[] {
  const types = [...model.nodes.values(), ...model.interfaces.values()];
  const targets = types.flatMap(type =>
    nodeGroupKeys(type).flatMap(({ field }) => (field?.kind === 'relation' ? [field.target] : [])),
  );
  return [...new Set(targets)].filter(name => typeNamed(model, name).kind === 'record').sort();
}

const TYPE: GroupKey = Object.freeze({
  name: 'TYPE',
  on: 'node',
  field: null,
  part: 'type',
  description: 'What it is.',
});

const RELATION: GroupKey = Object.freeze({
  name: 'RELATION',
  on: 'edge',
  field: null,
  part: 'relation',
  description: 'The type of the relation.',
});

const FORWARD: GroupKey = Object.freeze({
  name: 'FORWARD',
  on: 'edge',
  field: null,
  part: 'forward',
  description:
    'True where the entity is the subject, false where it is the object, null where the relation leads either way.',
});

function keysOf(fields: Iterable<ModelField>, on: GroupKey['on']): readonly GroupKey[] {
  // Events share days; edges hold for years.
  const parts = (field: ModelField) => partsOf(field).filter(part => on === 'node' || part !== 'day');
  return [...fields].flatMap(field => parts(field).map(part => keyOf(field, part, on)));
}

function partsOf(field: ModelField): readonly GroupKeyPart[] {
  if (field.kind === 'relation') return ['node'];
  if (field.list || field.unique || field.searched) return [];
  if (field.typeName === 'Period') return ['year'];
  return PARTS[field.value] ?? [];
}

function keyOf(field: ModelField, part: GroupKeyPart, on: GroupKey['on']): GroupKey {
  const name = part === 'year' || part === 'day' ? joinName(field.name, part) : field.name;
  return Object.freeze({ name: constantCase(name), on, field, part, description: describe(field, part) });
}

function describe(field: ModelField, part: GroupKeyPart): string {
  const { description } = field;
  if (part === 'year') {
    const begins = field.kind === 'value' && field.value === 'Object' ? ' in which it begins' : '';
    return `The year${begins}: ${lowerFirst(description)}`;
  }
  if (part === 'day') return `The day: ${lowerFirst(description)}`;
  return description;
}
