/**
 * Names of history: superseded derived records, stored next to the current ones. Only statements
 * that read the past contain these names.
 */

/** Returns the relationship type of superseded edges of this type. */
export function historyType(type: string): string {
  return `PAST_${type}`;
}

/** Returns the label of superseded nodes of this label. */
export function historyLabel(label: string): string {
  return `Past${label}`;
}

/** The property of a superseded edge that stores its relation. */
export const HISTORY_RELATION = 'relation';

/**
 * The properties of history that store the entity that a record began at, and the one that it led
 * to, if these are merged.
 */
export const HISTORY_START = 'statedStart';
export const HISTORY_END = 'statedEnd';

/** Returns true if relationships of this type are history. */
export function isHistoryType(type: string): boolean {
  return type.startsWith(historyType(''));
}

/** Returns true if nodes with this label are history. */
export function isHistoryLabel(label: string): boolean {
  return label.startsWith(historyLabel(''));
}
