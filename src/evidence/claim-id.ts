import { hash as digest } from 'node:crypto';
import type { PassageValue, PeriodValue, Polarity, QualifierValues, StatementRecord } from './claim.ts';
import { valueKey } from './claimed-value.ts';

/** 22 characters of base64url: 132 bits of SHA-256. */
function hash(parts: readonly unknown[]): string {
  return digest('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}

/** Returns the id of a passage, from its document and the place in it. */
export function passageId(parts: readonly (string | number | null)[]): string {
  return `passage:${hash(parts)}`;
}

/**
 * Returns the id of a claim: a hash of its content, passage and claimant. Claim metadata is not
 * part of it.
 */
export function claimId(
  { subject, predicate, inverse, snak, object, value, qualifiers }: StatementRecord,
  polarity: Polarity,
  validTime: PeriodValue | null,
  passage: PassageValue,
  claimedBy: string | null,
): string {
  return `claim:${hash([
    subject,
    predicate,
    inverse ? `^${snak}` : snak,
    object,
    value === null ? null : valueKey(value),
    qualifierParts(qualifiers),
    polarity,
    validTime === null ? null : valueKey({ period: validTime }),
    passage.document,
    passage.id,
    claimedBy,
  ])}`;
}

function qualifierParts(qualifiers: QualifierValues): readonly (readonly [string, string])[] {
  return Object.keys(qualifiers)
    .sort()
    .map(name => [name, String(qualifiers[name])] as const);
}
