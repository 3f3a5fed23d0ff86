import { constantCase, joinName, lowerFirst } from './names.ts';
import type { Field, InterfaceType, NodeType } from './types.ts';

/** Something that lists of a type are grouped by. */
export interface GroupKey {
  /** As asked for: `KIND`, `TIME_YEAR`, `COUNTRIES`. */
  readonly name: string;
  /** As answered: `kind`, `timeYear`, `countries`. */
  readonly answer: string;
  readonly field: Field;
  /** What of the field: the value itself, the year or day of a time, or the node that a relation leads to. */
  readonly part: 'value' | 'year' | 'day' | 'node';
  readonly description: string;
}

const PARTS: Readonly<Record<string, readonly GroupKey['part'][]>> = {
  Enum: ['value'],
  Boolean: ['value'],
  String: ['value'],
  Date: ['year', 'day'],
  DateTime: ['year', 'day'],
};

/** By what lists of a type can be grouped: whatever is likely to be shared. Keys and texts that name or describe are not. */
export function groupKeys(type: NodeType | InterfaceType): readonly GroupKey[] {
  return [...type.fields.values()].flatMap(field => partsOf(field).map(part => keyOf(field, part)));
}

function partsOf(field: Field): readonly GroupKey['part'][] {
  if (field.kind === 'relation') return ['node'];
  if (field.list || field.unique || field.searched) return [];
  if (field.typeName === 'Period') return ['year'];
  return PARTS[field.value] ?? [];
}

function keyOf(field: Field, part: GroupKey['part']): GroupKey {
  const answer = part === 'year' || part === 'day' ? joinName(field.name, part) : field.name;
  return Object.freeze({
    name: constantCase(answer),
    answer,
    field,
    part,
    description: describe(field, part),
  });
}

function describe(field: Field, part: GroupKey['part']): string {
  const { description } = field;
  if (part === 'year') return `The year in which it begins: ${lowerFirst(description)}`;
  if (part === 'day') return `The day: ${lowerFirst(description)}`;
  if (part === 'node' && field.list)
    return `${description} What has several counts once in the group of each, what has none in the group of null.`;
  return description;
}
