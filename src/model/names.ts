/** Names folded once: how one name is written in the several worlds that use it. */
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

/** The property that keeps the name in a language, told by its BCP 47 tag. */
export function nameIn(language: string): string {
  return `name_${language}`;
}

/** The property that keeps a text folded for comparison. */
export function foldedName(name: string): string {
  return `${name}Folded`;
}

/** The property that keeps a text as full-text search sees it. */
export function searchName(name: string): string {
  return `${name}Search`;
}

/**
 * The property that keeps a place on the map as the database's own kind of point, beside its
 * latitude and longitude.
 */
export function spatialName(name: string): string {
  return joinName(name, 'point');
}

/** What the edges of an entity, whatever their type, go by. */
export const ANY_RELATION = 'AnyRelation';

/** The full-text index over all that is searched. */
export const SEARCH_INDEX = 'communique_search';

/** Records that lists of many are ordered and filtered by time: an index has when it begins. */
export const TIMED: readonly string[] = ['Claim', 'Document'];

/** The full-text index of ids elsewhere, each a keyword. */
export const EXTERNAL_ID_INDEX = 'communique_external_ids';

/**
 * The property of an entity that keeps the names of those merged into it, which are among its
 * aliases.
 */
export const MERGED_NAMES = 'mergedNames';
