import { hashText } from '../util/hash.ts';
import type { ClaimValue } from './claim.ts';
import type { CurrentClaim } from './derived.ts';

/**
 * What is claimed, as one text: the object's id, or what makes a value the same; null for SOME and
 * NONE.
 */
export function claimedContent({
  snak,
  object,
  value,
}: Pick<CurrentClaim, 'snak' | 'object' | 'value'>): string | null {
  if (snak === 'OBJECT') return object;
  return snak === 'VALUE' ? valueKey(value ?? {}) : null;
}

/** Enough of a hash to name what is derived. */
export function hashOf(parts: unknown): string {
  return hashText(JSON.stringify(parts), 22);
}

/**
 * What two values must have in common to be the same: text and language, number and bounds, EDTF
 * (without it, words and what they are relative to), point, flag. Words, stated unit and assumption
 * do not matter.
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

/** A text with what no reader sees evened out: Unicode NFC, white space collapsed. */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** One spelling for a number, whether it came as `number` or `bigint`. */
function exact(number: number | bigint | undefined): string | null {
  if (number === undefined) return null;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/**
 * What claims that say the same have in common, whenever that holds: subject, predicate, snak,
 * content, polarity.
 */
export function statementFingerprint(
  claim: Pick<CurrentClaim, 'subject' | 'predicate' | 'inverse' | 'snak' | 'object' | 'value' | 'polarity'>,
): string {
  const { subject, predicate, inverse, snak, polarity } = claim;
  return hashOf([subject, predicate, inverse, snak, polarity, claimedContent(claim)]);
}
