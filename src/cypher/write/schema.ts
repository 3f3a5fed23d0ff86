/** Constraints and indexes, derived from the model. https://neo4j.com/docs/cypher-manual/5/constraints/ */
import type { InterfaceType, Model, NodeType, ValueField } from '../../model/types.ts';
import { identifier } from '../identifier.ts';
import { joined } from './statement.ts';

/** A constraint or index of ours: its name in the database and the command that makes it. */
export interface SchemaCommand {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  readonly text: string;
}

/** What all names of ours start with, so that those no longer wanted can be told from other people's. */
export const SCHEMA_PREFIX = 'communique_';

/** Everything that the loader and the API seek, in a fixed order. */
export function schemaCommands(model: Model): SchemaCommand[] {
  const commands = [unique('Meta', 'id'), range('Claim', 'subjectId', 'predicate')];
  for (const type of model.nodes.values()) {
    commands.push(unique(type.name, 'id'));
    if (type.kind === 'entity') commands.push(...ofEntities(type));
  }
  for (const type of model.interfaces.values()) commands.push(unique(type.name, 'id'), ...ofEntities(type));
  return commands;
}

/** Each order that a list may have, with the id as tie-break; and substrings of names. */
function ofEntities(type: NodeType | InterfaceType): SchemaCommand[] {
  const commands = [
    range(type.name, 'name', 'id'),
    range(type.name, 'nameFolded', 'id'),
    substring(type.name, 'nameFolded'),
  ];
  for (const field of type.fields.values()) {
    if (field.kind !== 'value' || field.list || field.editorial) continue;
    if (field.unique) commands.push(unique(type.name, field.name));
    const key = orderKey(field);
    if (key !== null) commands.push(range(type.name, key, 'id'));
  }
  return commands;
}

function orderKey(field: ValueField): string | null {
  if (field.typeName === 'Period') return joined(field.name, 'earliest');
  return field.value === 'Object' ? null : field.name;
}

function unique(label: string, property: string): SchemaCommand {
  const name = `${SCHEMA_PREFIX}unique_${label}_${property}`;
  const text = `CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.${identifier(property)} IS UNIQUE`;
  return { kind: 'CONSTRAINT', name, text };
}

function range(label: string, ...properties: readonly string[]): SchemaCommand {
  const name = `${SCHEMA_PREFIX}range_${label}_${properties.join('_')}`;
  const keys = properties.map(property => `n.${identifier(property)}`).join(', ');
  const text = `CREATE RANGE INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (${keys})`;
  return { kind: 'INDEX', name, text };
}

function substring(label: string, property: string): SchemaCommand {
  const name = `${SCHEMA_PREFIX}text_${label}_${property}`;
  const text = `CREATE TEXT INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.${identifier(property)})`;
  return { kind: 'INDEX', name, text };
}
