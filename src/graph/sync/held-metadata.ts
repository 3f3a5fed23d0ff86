/**
 * Our readings of a claim: outside its hash, updated in place. Where datasets differ, those of the
 * first by id count.
 */

import type { Claim } from '../../evidence/claim.ts';
import { hashText } from '../../util/hash.ts';
import { spread } from '../statements/build-statement.ts';
import { decodePeriod } from '../stored/decode-claim.ts';

export type HeldMetadata = Pick<
  Claim,
  'rank' | 'confidence' | 'modality' | 'voice' | 'reading' | 'assertedOn' | 'occasion' | 'language'
>;

export function heldMetadataOf(claim: HeldMetadata): HeldMetadata {
  const { rank, confidence, modality, voice, reading, assertedOn, occasion, language } = claim;
  return { rank, confidence, modality, voice, reading, assertedOn, occasion, language };
}

/** One spelling for equal readings. */
export function canonicalMetadata({
  rank,
  confidence,
  modality,
  voice,
  reading,
  assertedOn,
  occasion,
  language,
}: HeldMetadata): string {
  const time = assertedOn && {
    edtf: assertedOn.edtf,
    earliest: assertedOn.earliest,
    latest: assertedOn.latest,
    text: assertedOn.text,
    relativeTo: assertedOn.relativeTo,
  };
  return JSON.stringify({ rank, confidence, modality, voice, reading, assertedOn: time, occasion, language });
}

export function metadataHash(spelt: string): string {
  return hashText(spelt, 16);
}

const NO_TIME = { edtf: null, earliest: null, latest: null, text: null, relativeTo: null };

/**
 * What a claim's node keeps of its readings; null takes a property away. The occasion is a
 * relationship.
 */
export function metadataProperties(readings: HeldMetadata): Record<string, unknown> {
  const { assertedOn, occasion: _, ...plain } = readings;
  return {
    ...plain,
    ...spread('assertedOn', assertedOn ?? NO_TIME),
    readingsHash: metadataHash(canonicalMetadata(readings)),
  };
}

export function decodeMetadata(
  properties: Readonly<Record<string, unknown>>,
  occasion: string | null,
): HeldMetadata {
  const { rank, confidence, modality, voice, reading, language } = properties as unknown as HeldMetadata;
  const assertedOn = decodePeriod(properties, 'assertedOn');
  return {
    rank,
    confidence,
    modality,
    voice,
    reading,
    assertedOn,
    occasion,
    language: language ?? null,
  };
}

/** Each dataset that holds a claim, with its readings. */
export type Holders = ReadonlyMap<string, HeldMetadata>;

/** Whose readings count: the first dataset's, by id. */
export function firstOf(holders: Holders): HeldMetadata | undefined {
  const first = [...holders.keys()].sort()[0];
  return first === undefined ? undefined : holders.get(first);
}
