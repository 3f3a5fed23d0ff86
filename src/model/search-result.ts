import type { InterfaceType, Model, ModelField, NodeType } from './model.ts';

/** The name of the interface of all search results. */
export const SEARCH_RESULT = 'SearchResult';

/** The name of the enum of their types in the API. */
export const SEARCH_TYPE = 'SearchType';

const results = new WeakMap<Model, InterfaceType>();

/**
 * Returns the interface of all search results, which has no fields: entities, and records with
 * searched texts.
 */
export function searchResultType(model: Model): InterfaceType {
  const known = results.get(model);
  if (known) return known;
  const members = [...model.nodes.values()].filter(isSearched).map(type => type.name);
  const made: InterfaceType = Object.freeze({
    kind: 'interface',
    name: SEARCH_RESULT,
    description:
      'A search result: an entity by its names or description, a document by its title, a passage by its words.',
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
  return [...type.fields.values()].some(isSearchedField);
}

function isSearchedField(field: ModelField): boolean {
  return field.kind === 'value' && field.searched;
}

/**
 * Returns the searched fields by name, in the order of the model. If several types have a field of
 * one name, the first is returned.
 */
export function searchResultFields(model: Model): ReadonlyMap<string, ModelField> {
  const fields = new Map<string, ModelField>();
  for (const type of model.nodes.values()) {
    for (const field of type.fields.values())
      if (isSearchedField(field) && !fields.has(field.name)) fields.set(field.name, field);
  }
  return fields;
}

/** Kinds of match, the best last. The database returns the index of a kind in this list. */
export const MATCHES = ['WORDS', 'NAME_PREFIX', 'ALIAS', 'NAME'] as const;
