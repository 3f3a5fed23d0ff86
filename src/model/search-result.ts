import type { InterfaceType, Model, ModelField, NodeType } from './model.ts';

/** The name that whatever a search finds goes by. */
export const SEARCH_RESULT = 'SearchResult';

/** The types that these are of, as the API names them. */
export const SEARCH_TYPE = 'SearchType';

const results = new WeakMap<Model, InterfaceType>();

/**
 * Whatever a search may find, as an interface without fields: entities, and records with texts that
 * are searched.
 */
export function searchResultType(model: Model): InterfaceType {
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
  return [...type.fields.values()].some(isSearchedField);
}

function isSearchedField(field: ModelField): boolean {
  return field.kind === 'value' && field.searched;
}

/**
 * The fields that a search looks into by name, in the order of the model; of several types' the
 * first.
 */
export function searchResultFields(model: Model): ReadonlyMap<string, ModelField> {
  const fields = new Map<string, ModelField>();
  for (const type of model.nodes.values()) {
    for (const field of type.fields.values())
      if (isSearchedField(field) && !fields.has(field.name)) fields.set(field.name, field);
  }
  return fields;
}

/**
 * How names compare with what was looked for, the best last: the database tells which by its place
 * here.
 */
export const MATCHES = ['WORDS', 'NAME_PREFIX', 'ALIAS', 'NAME'] as const;
