import type { Claim, PassageValue, StatementRecord } from '../../evidence/claim.ts';
import { claimId } from '../../evidence/claim-id.ts';
import type { ClaimMetadata } from './claim-metadata.ts';
import type { Report } from './report-problem.ts';

/** A name is one in a language: its own, or that of the claim. */
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
 * Puts a claim together. The document's own sentences are claimed by who published it, where nobody
 * else is named; quoted and reported speech by nobody.
 */
export function assemble(
  statement: StatementRecord,
  passage: PassageValue,
  readings: ClaimMetadata,
  publisher: string | null,
): Claim {
  const { polarity = 'AFFIRMS', validTime = null, voice = 'OWN' } = readings;
  const claimedBy =
    readings.claimedBy === undefined ? (voice === 'OWN' ? publisher : null) : readings.claimedBy;
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
    rank: readings.rank ?? 'NORMAL',
    confidence: readings.confidence ?? 1,
    modality: readings.modality ?? 'FACT',
    voice,
    reading: readings.reading ?? 'EXPLICIT',
    assertedOn: readings.assertedOn ?? null,
    occasion: readings.occasion ?? null,
    language: readings.language ?? null,
  };
}
