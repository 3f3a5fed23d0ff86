import type { Claim, PassageValue, StatementRecord } from '../../evidence/claim.ts';
import { claimId } from '../../evidence/claim-id.ts';
import type { ClaimMetadata } from './claim-metadata.ts';
import type { Report } from './report-problem.ts';

/** Adds the language of the claim to a name that has none. Reports a name without any language. */
export function inLanguage(
  statement: StatementRecord,
  language: string | null,
  report: Report,
): StatementRecord | undefined {
  const { value } = statement;
  if (statement.predicate !== 'NAME' || value === null || value.language !== undefined) return statement;
  if (language === null) {
    report('MISSING_KEY', 'A name needs its language: {text, language}. Names without one are `aliases`.');
    return undefined;
  }
  return { ...statement, value: { ...value, language } };
}

/**
 * Builds a claim. The claimant of the document's own sentences is its publisher, unless another is
 * named; quoted and reported speech has none unless it is named.
 */
export function assemble(
  statement: StatementRecord,
  passage: PassageValue,
  metadata: ClaimMetadata,
  publisher: string | null,
): Claim {
  const { polarity = 'AFFIRMS', validTime = null, voice = 'OWN' } = metadata;
  const claimedBy =
    metadata.claimedBy === undefined ? (voice === 'OWN' ? publisher : null) : metadata.claimedBy;
  // Written out: tables make millions of these, and spreading is ten times as slow.
  return {
    id: claimId(statement, polarity, validTime, passage, claimedBy),
    subject: statement.subject,
    predicate: statement.predicate,
    inverse: statement.inverse,
    snak: statement.snak,
    object: statement.object,
    value: statement.value,
    qualifiers: statement.qualifiers,
    polarity,
    validTime,
    passage,
    claimedBy,
    rank: metadata.rank ?? 'NORMAL',
    confidence: metadata.confidence ?? 1,
    modality: metadata.modality ?? 'FACT',
    voice,
    reading: metadata.reading ?? 'EXPLICIT',
    assertedOn: metadata.assertedOn ?? null,
    occasion: metadata.occasion ?? null,
    language: metadata.language ?? null,
  };
}
