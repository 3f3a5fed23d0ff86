import { invariant } from '../errors.ts';
import type { InterfaceType, Model, NodeType, ValueField } from './model.ts';
import { SEARCH_RESULT, searchResultType } from './search-result.ts';
import { TIMELINE_ENTRY, timelineEntry } from './timeline-entry.ts';

/** Returns a node type or interface by name, those of search results and timelines included. */
export function typeNamed(model: Model, name: string): NodeType | InterfaceType {
  const type = model.nodes.get(name) ?? model.interfaces.get(name);
  if (type === undefined && name === SEARCH_RESULT) return searchResultType(model);
  if (type === undefined && name === TIMELINE_ENTRY) return timelineEntry(model);
  invariant(type, `${name} is a type of the model`);
  return type;
}

/** Returns the prefix of an entity's id, which names its type. */
export function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Returns the type of an entity by its id; undefined if the model has no type of that prefix. */
export function typeOfId(model: Model, id: string): NodeType | undefined {
  return model.prefixes.get(prefixOf(id));
}

/** Returns the name of an entity's type by its id; empty if no type has that prefix. */
export function typeNameOfId(model: Model, id: string): string {
  return typeOfId(model, id)?.name ?? '';
}

/** Returns the number of fields of the type that precede this one in time, in sequence. */
export function stepOf(fields: NodeType['fields'], field: ValueField): number {
  let step = 0;
  const before = (name: string): ValueField | undefined => {
    for (const one of fields.values()) if (one.kind === 'value' && one.precedes === name) return one;
    return undefined;
  };
  // The number of fields bounds a cycle.
  for (let at = before(field.name); at !== undefined && step < fields.size; at = before(at.name)) step += 1;
  return step;
}

/** Returns the name of a node type, or the names of an interface's node types. */
export function concreteTypes(type: NodeType | InterfaceType): readonly string[] {
  return type.kind === 'interface' ? type.members : [type.name];
}

/** Returns the type or interface that the API names so where one of several is chosen. */
export function typeOfSingular(model: Model, singular: string): NodeType | InterfaceType {
  const type = [...model.nodes.values(), ...model.interfaces.values()].find(one => one.singular === singular);
  invariant(type, `${singular} is a type of the model`);
  return type;
}
