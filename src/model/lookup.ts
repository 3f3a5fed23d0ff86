import { invariant } from '../errors.ts';
import { SEARCH_RESULT, searchResult } from './searched.ts';
import { TIMELINE_ENTRY, timelineEntry } from './timeline.ts';
import type { InterfaceType, Model, NodeType } from './types.ts';

/** A node type or interface by name, or what a search may find. */
export function typeOf(model: Model, name: string): NodeType | InterfaceType {
  const type = model.nodes.get(name) ?? model.interfaces.get(name);
  if (type === undefined && name === SEARCH_RESULT) return searchResult(model);
  if (type === undefined && name === TIMELINE_ENTRY) return timelineEntry(model);
  invariant(type, `${name} is a type of the model`);
  return type;
}

/** The names of the node types that a type is or an interface stands for. */
export function concreteTypes(type: NodeType | InterfaceType): readonly string[] {
  return type.kind === 'interface' ? type.members : [type.name];
}
