/** The forms of one name in GraphQL, Cypher, claims and indexes. */
import { joinName } from '../util/join-name.ts';

export { joinName };

/** `capacityAfter` → `CAPACITY_AFTER`, `Country` → `COUNTRY`. */
export function constantCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** `Country` → `country`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Returns the property that stores the name in a language, given by its BCP 47 tag. */
export function nameIn(language: string): string {
  return `name_${language}`;
}

/** Returns the index property that stores a text folded for comparison. */
export function foldedName(name: string): string {
  return `${name}Folded`;
}

/** Returns the index property that stores a text in the form that full-text search reads. */
export function searchName(name: string): string {
  return `${name}Search`;
}

/**
 * Returns the index property that stores a place on the map as a point of Neo4j, next to its
 * latitude and longitude.
 */
export function spatialName(name: string): string {
  return joinName(name, 'point');
}

/** The name of the edge type for an entity's edges of all types. */
export const ANY_RELATION = 'AnyRelation';

/** The full-text index of all searched texts. */
export const SEARCH_INDEX = 'communique_search';

/** Records whose long lists are ordered and filtered by time: their beginnings are indexed. */
export const TIMED: readonly string[] = ['Claim', 'Document'];

/** The full-text index of external ids, each a keyword. */
export const EXTERNAL_ID_INDEX = 'communique_external_ids';

/**
 * The property of a canonical entity that stores the names of its merged entities, which are among
 * its aliases.
 */
export const MERGED_NAMES = 'mergedNames';
