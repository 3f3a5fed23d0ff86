/**
 * Claim metadata: outside the claim's id, updated in place. If datasets differ, the metadata of the
 * first by id is the one that counts.
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

/** Serializes metadata, equal metadata alike. */
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

export function metadataHash(text: string): string {
  return hashText(text, 16);
}

const NO_TIME = { edtf: null, earliest: null, latest: null, text: null, relativeTo: null };

/**
 * Returns the metadata properties of a claim's node; null removes a property. The occasion is a
 * relationship.
 */
export function metadataProperties(metadata: HeldMetadata): Record<string, unknown> {
  const { assertedOn, occasion: _, ...plain } = metadata;
  return {
    ...plain,
    ...spread('assertedOn', assertedOn ?? NO_TIME),
    readingsHash: metadataHash(canonicalMetadata(metadata)),
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

/** Datasets that hold a claim, with their metadata. */
export type Holders = ReadonlyMap<string, HeldMetadata>;

/** Returns the metadata that counts: the first dataset's, by id. */
export function firstOf(holders: Holders): HeldMetadata | undefined {
  const first = [...holders.keys()].sort()[0];
  return first === undefined ? undefined : holders.get(first);
}
