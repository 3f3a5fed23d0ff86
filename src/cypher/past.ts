/** How what is derived from claims no more is kept beside what is: under names that no text has but those that ask for the past. */

/** The type of edges that were of this type and are derived from claims no more. */
export function pastName(type: string): string {
  return `PAST_${type}`;
}

/** What facts that no claim makes any more are labelled, and reached by. */
export const PAST = Object.freeze({ label: 'PastFact', fact: 'HAD_FACT' });

/** The property of a past edge that keeps the relation it was of. */
export const PAST_RELATION = 'relation';

/** Whether relationships of this type are kept for the past only. */
export function isPast(type: string): boolean {
  return type.startsWith(pastName('')) || type === PAST.fact;
}
