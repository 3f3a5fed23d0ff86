/** Constraints and indexes, derived from the model: all that the loader and the API seek by. */

import type { InterfaceType, Model, NodeType, ValueField } from '../model/model.ts';
import {
  EXTERNAL_ID_INDEX,
  foldedName,
  joinName,
  SEARCH_INDEX,
  searchName,
  spatialName,
  TIMED,
} from '../model/names.ts';
import type { SchemaCommand } from '../neo4j/schema-statement.ts';
import { fulltext, keywords, point, range, substring, unique } from './statements/schema-statements.ts';

/** Returns the commands in a fixed order. */
export function schemaCommands(model: Model): SchemaCommand[] {
  const commands = [
    unique('Meta', 'id'),
    range('Claim', 'subjectId', 'predicate'),
    range('Claim', 'saidHash'),
    unique('Merged', 'id'),
    range('Judgement', 'entityId'),
    range('Judgement', 'sameAsId'),
  ];
  for (const type of model.nodes.values()) {
    commands.push(unique(type.name, 'id'));
    if (type.kind === 'entity') commands.push(...ofEntities(type));
    else if (TIMED.includes(type.name)) commands.push(...ofTimes(type));
  }
  for (const type of model.interfaces.values()) commands.push(unique(type.name, 'id'), ...ofEntities(type));
  return [...commands, keywords(EXTERNAL_ID_INDEX, ['Entity'], ['externalIds']), ...search(model)];
}

/**
 * Returns indexes for each order that a list may have, with the id as tie-break; for prefixes and
 * substrings of folded texts; and for points. Omits declared fields except the name, and evaluative
 * fields: such texts are long, and texts above the index limit (8 kB) would fail a load.
 */
function ofEntities(type: NodeType | InterfaceType): SchemaCommand[] {
  const commands: SchemaCommand[] = [];
  for (const field of type.fields.values()) {
    if (field.kind !== 'value' || field.list || field.evaluative) continue;
    if (field.editorial && field.name !== 'name') continue;
    if (field.unique) commands.push(unique(type.name, field.name));
    if (field.typeName === 'Point') commands.push(point(type.name, spatialName(field.name)));
    const key = orderKey(field);
    if (key !== null) commands.push(range(type.name, key, 'id'));
    if (field.typeName === 'Period') commands.push(range(type.name, joinName(field.name, 'latest'), 'id'));
    if (field.folded) {
      const folded = foldedName(field.name);
      commands.push(range(type.name, folded, 'id'), substring(type.name, folded));
    }
  }
  return commands;
}

function ofTimes(type: NodeType): SchemaCommand[] {
  const fields = [...type.fields.values()].filter(field => field.kind === 'value');
  const times = fields.filter(({ typeName }) => ['Date', 'DateTime', 'Period'].includes(typeName));
  return times.map(field => range(type.name, orderKey(field) ?? field.name, 'id'));
}

function orderKey(field: ValueField): string | null {
  if (field.typeName === 'Period') return joinName(field.name, 'earliest');
  return field.value === 'Object' ? null : field.name;
}

/** Returns one index over all searched texts, of entities of any type and of records. */
function search(model: Model): SchemaCommand[] {
  const labels = new Set<string>();
  const properties = new Set<string>();
  for (const type of model.nodes.values()) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'value' || !field.searched) continue;
      labels.add(type.kind === 'entity' ? 'Entity' : type.name);
      properties.add(searchName(field.name));
    }
  }
  return labels.size === 0 ? [] : [fulltext(SEARCH_INDEX, [...labels], [...properties])];
}
