/** How what is derived from claims no more is kept beside what is: under names that no text has but those that ask for the past. */

/** The type of edges that were of this type and are derived from claims no more. */
export function pastName(type: string): string {
  return `PAST_${type}`;
}

/** The label of nodes that had this one and are derived from claims no more. */
export function pastLabel(label: string): string {
  return `Past${label}`;
}

/** The property of a past edge that keeps the relation it was of. */
export const PAST_RELATION = 'relation';

/** The properties of what is past that keep which entity it was derived of, and which it led to, where these are merged. */
export const PAST_START = 'statedStart';
export const PAST_END = 'statedEnd';

/** Whether relationships of this type are kept for the past only. */
export function isPast(type: string): boolean {
  return type.startsWith(pastName(''));
}

/** Whether nodes with this label are kept for the past only. */
export function isPastLabel(label: string): boolean {
  return label.startsWith(pastLabel(''));
}
