import { hashText } from '../util/hash.ts';
import type { ClaimValue } from './claim.ts';
import type { CurrentClaim } from './derived.ts';

/**
 * Returns the claimed object or value as one text: the object's id, or the key of the value; null
 * for SOME and NONE.
 */
export function claimedContent({
  snak,
  object,
  value,
}: Pick<CurrentClaim, 'snak' | 'object' | 'value'>): string | null {
  if (snak === 'OBJECT') return object;
  return snak === 'VALUE' ? valueKey(value ?? {}) : null;
}

/** Returns a hash long enough for the ids of derived records. */
export function hashOf(parts: unknown): string {
  return hashText(JSON.stringify(parts), 22);
}

/**
 * Returns a key that is equal for equal values: text and language, number and bounds, EDTF (without
 * it, the words and `relativeTo`), point, flag. Words, stated unit and assumption do not matter.
 */
export function valueKey(value: ClaimValue): string {
  const { period, point } = value;
  return JSON.stringify([
    value.text === undefined ? null : normalised(value.text),
    value.language ?? null,
    exact(value.number),
    exact(value.low),
    exact(value.high),
    period === undefined
      ? null
      : period.edtf === null
        ? [normalised(period.text ?? ''), period.relativeTo]
        : period.edtf,
    point === undefined ? null : [point.latitude, point.longitude],
    value.flag ?? null,
  ]);
}

/** Removes invisible differences from a text: Unicode NFC, white space collapsed. */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Writes a number in one form, whether it is a `number` or a `bigint`. */
function exact(number: number | bigint | undefined): string | null {
  if (number === undefined) return null;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/**
 * Returns a fingerprint that is equal for claims that state the same, regardless of their times: a
 * hash of subject, predicate, snak, content and polarity.
 */
export function statementFingerprint(
  claim: Pick<CurrentClaim, 'subject' | 'predicate' | 'inverse' | 'snak' | 'object' | 'value' | 'polarity'>,
): string {
  const { subject, predicate, inverse, snak, polarity } = claim;
  return hashOf([subject, predicate, inverse, snak, polarity, claimedContent(claim)]);
}
