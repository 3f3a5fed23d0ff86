import type { InterfaceType, Model, NodeType } from './types.ts';

/** The name that whatever a search finds goes by. */
export const SEARCH_RESULT = 'SearchResult';

const results = new WeakMap<Model, InterfaceType>();

/** Whatever a search may find, as an interface without fields: entities, and records with texts that are searched. */
export function searchResult(model: Model): InterfaceType {
  const known = results.get(model);
  if (known) return known;
  const members = [...model.nodes.values()].filter(isSearched).map(type => type.name);
  const made: InterfaceType = Object.freeze({
    kind: 'interface',
    name: SEARCH_RESULT,
    description:
      'Whatever a search finds: an entity by its names or description, a document by its title, a passage by its words.',
    singular: 'searchResult',
    plural: 'search results',
    interfaces: [],
    fields: new Map(),
    members,
  });
  results.set(model, made);
  return made;
}

function isSearched(type: NodeType): boolean {
  return [...type.fields.values()].some(field => field.kind === 'value' && field.searched);
}

/** The fields of a type that a search looks into, in the order of the model. */
export function searchedFields(type: NodeType): readonly string[] {
  return [...type.fields.values()].flatMap(field =>
    field.kind === 'value' && field.searched ? [field.name] : [],
  );
}
