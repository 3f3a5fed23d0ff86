/**
 * How what is derived from claims no more is kept beside what is: under names that no text has but
 * those that ask for the past.
 */

/** The type of edges that were of this type and are derived from claims no more. */
export function historyType(type: string): string {
  return `PAST_${type}`;
}

/** The label of nodes that had this one and are derived from claims no more. */
export function historyLabel(label: string): string {
  return `Past${label}`;
}

/** The property of a past edge that keeps the relation it was of. */
export const HISTORY_RELATION = 'relation';

/**
 * The properties of what is past that keep which entity it was derived of, and which it led to,
 * where these are merged.
 */
export const HISTORY_START = 'statedStart';
export const HISTORY_END = 'statedEnd';

/** Whether relationships of this type are kept for the past only. */
export function isHistoryType(type: string): boolean {
  return type.startsWith(historyType(''));
}

/** Whether nodes with this label are kept for the past only. */
export function isHistoryLabel(label: string): boolean {
  return label.startsWith(historyLabel(''));
}
