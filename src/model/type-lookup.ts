import { invariant } from '../errors.ts';
import type { InterfaceType, Model, NodeType, ValueField } from './model.ts';
import { SEARCH_RESULT, searchResultType } from './search-result.ts';
import { TIMELINE_ENTRY, timelineEntry } from './timeline-entry.ts';

/** A node type or interface by name, or what a search may find. */
export function typeNamed(model: Model, name: string): NodeType | InterfaceType {
  const type = model.nodes.get(name) ?? model.interfaces.get(name);
  if (type === undefined && name === SEARCH_RESULT) return searchResultType(model);
  if (type === undefined && name === TIMELINE_ENTRY) return timelineEntry(model);
  invariant(type, `${name} is a type of the model`);
  return type;
}

/** The part of an entity's id that names its type. */
export function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The type of an entity by its id; undefined where the model has none of that prefix. */
export function typeOfId(model: Model, id: string): NodeType | undefined {
  return model.prefixes.get(prefixOf(id));
}

/** The name of an entity's type by its id; empty where the model has none of that prefix. */
export function typeNameOfId(model: Model, id: string): string {
  return typeOfId(model, id)?.name ?? '';
}

/** How many fields of the type come before this one in time, one after the other. */
export function stepOf(fields: NodeType['fields'], field: ValueField): number {
  let step = 0;
  const before = (name: string): ValueField | undefined => {
    for (const one of fields.values()) if (one.kind === 'value' && one.precedes === name) return one;
    return undefined;
  };
  // A circle is bounded by the number of fields.
  for (let at = before(field.name); at !== undefined && step < fields.size; at = before(at.name)) step += 1;
  return step;
}

/** The names of the node types that a type is or an interface stands for. */
export function concreteTypes(type: NodeType | InterfaceType): readonly string[] {
  return type.kind === 'interface' ? type.members : [type.name];
}
