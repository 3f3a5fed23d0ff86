/** Claims and passages as they are written: with their twins. */
import type { Claim } from '../claims/claim.ts';
import type { Intervals } from '../claims/dumped.ts';
import type { Stated } from '../claims/identity.ts';
import { saidHash } from '../claims/parts-value.ts';
import {
  type ClaimRow,
  claimProperties,
  type PassageRow,
  passageProperties,
} from '../cypher/write/claims.ts';
import type { Model } from '../model/types.ts';
import { readingProperties, readingsOf } from './readings.ts';
import { type Into, statedProperties } from './redirect.ts';
import { fieldsOf, withTwins } from './twins.ts';

/**
 * @param claim about what stands for those that it was stated with
 * @param held when the dataset holds it, which nobody else does
 */
export function claimRow(model: Model, claim: Claim & Stated, held: Intervals, into: Into): ClaimRow {
  const { subject, object, claimedBy, occasion, passage } = claim;
  const said = { ...claimProperties(claim, held), ...statedProperties(claim), saidHash: saidHash(claim) };
  const properties = { ...said, ...readingProperties(readingsOf(claim)) };
  return {
    properties: withTwins(model, fieldsOf(model, 'Claim'), properties),
    subject,
    object,
    claimant: claimedBy,
    occasion: occasion === null ? null : (into.get(occasion) ?? occasion),
    passage: passage.id,
    document: passage.document,
    held,
  };
}

export function passageRow(model: Model, passage: Claim['passage']): PassageRow {
  const properties = withTwins(model, fieldsOf(model, 'Passage'), passageProperties(passage));
  return { document: passage.document, properties };
}
