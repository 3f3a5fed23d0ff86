import type { EdgeType, InterfaceType, ModelField, NodeType } from './model.ts';
import { ANY_RELATION, constantCase, joinName, lowerFirst } from './names.ts';
import { SEARCH_RESULT } from './search-result.ts';

/** A key by which lists of a type can be grouped. */
export interface GroupKey {
  /** The name in the argument: `KIND`, `TIME_YEAR`, `COUNTRIES`; for the edge `EDGE_ROLE`. */
  readonly name: string;
  /** The name in the answer: `kind`, `timeYear`, `countries`; for the edge `edgeRole`. */
  readonly answer: string;
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
 * shared. Unique keys, and texts that name or describe, are not. If edges with fields of their own
 * lead to the type, their fields are keys as well.
 */
export function groupKeys(type: NodeType | InterfaceType, edge: EdgeType | null): readonly GroupKey[] {
  if (type.name === SEARCH_RESULT) return [TYPE];
  return [...keysOf(type.fields.values(), 'node'), ...(edge === null ? [] : edgeKeys(edge))];
}

function edgeKeys(edge: EdgeType): readonly GroupKey[] {
  const keys = keysOf(edge.fields.values(), 'edge');
  return edge.name === ANY_RELATION ? [RELATION, FORWARD, ...keys] : keys;
}

const TYPE: GroupKey = Object.freeze({
  name: 'TYPE',
  answer: 'type',
  on: 'node',
  field: null,
  part: 'type',
  description: 'What it is.',
});

const RELATION: GroupKey = Object.freeze({
  name: 'EDGE_RELATION',
  answer: 'edgeRelation',
  on: 'edge',
  field: null,
  part: 'relation',
  description: 'Of the edge: the type of the relation.',
});

const FORWARD: GroupKey = Object.freeze({
  name: 'EDGE_FORWARD',
  answer: 'edgeForward',
  on: 'edge',
  field: null,
  part: 'forward',
  description:
    'Of the edge: true where the entity is the subject, false where it is the object, null where the relation leads either way.',
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
  const own = part === 'year' || part === 'day' ? joinName(field.name, part) : field.name;
  const answer = on === 'edge' ? joinName('edge', own) : own;
  const text = describe(field, part);
  return Object.freeze({
    name: constantCase(answer),
    answer,
    on,
    field,
    part,
    description: on === 'edge' ? `Of the edge: ${lowerFirst(text)}` : text,
  });
}

function describe(field: ModelField, part: GroupKeyPart): string {
  const { description } = field;
  if (part === 'year') {
    const begins = field.kind === 'value' && field.value === 'Object' ? ' in which it begins' : '';
    return `The year${begins}: ${lowerFirst(description)}`;
  }
  if (part === 'day') return `The day: ${lowerFirst(description)}`;
  if (part === 'node' && field.list)
    return `${description} What has several counts once in the group of each, what has none in the group of null.`;
  return description;
}
