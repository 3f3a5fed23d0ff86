import type { EdgeType, InterfaceType, ModelField, NodeType } from './model.ts';
import { ANY_RELATION, constantCase, joinName, lowerFirst } from './names.ts';
import { SEARCH_RESULT } from './search-result.ts';

/** Something that lists of a type are grouped by. */
export interface GroupKey {
  /** As asked for: `KIND`, `TIME_YEAR`, `COUNTRIES`; of the edge `EDGE_ROLE`. */
  readonly name: string;
  /** As answered: `kind`, `timeYear`, `countries`; of the edge `edgeRole`. */
  readonly answer: string;
  /** What has the field: the node, or the edge that leads to it. */
  readonly on: 'node' | 'edge';
  /**
   * Null for what is no field: the type of the edge, which way it leads, or of the node where
   * several have nothing else in common.
   */
  readonly field: ModelField | null;
  /**
   * What of the field: the value itself, the year or day of a time, or the node that a relation
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
 * By what lists of a type can be grouped: whatever is likely to be shared. Keys and texts that name
 * or describe are not. Where edges with fields of their own lead to it, by what they have as well.
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
  // Days are what events have in common; edges hold for years.
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
