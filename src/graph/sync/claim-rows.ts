/** Claims and passages as they are written: with their index properties. */

import type { StatedEnds } from '../../evidence/canonical-entities.ts';
import type { Claim, RecordedIntervals } from '../../evidence/claim.ts';
import { statementFingerprint } from '../../evidence/claimed-value.ts';
import type { Model } from '../../model/model.ts';
import {
  type ClaimRow,
  claimProperties,
  type PassageRow,
  passageProperties,
} from '../statements/claim-statements.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import { type CanonicalIdOf, statedProperties } from './canonicalize.ts';
import { heldMetadataOf, metadataProperties } from './held-metadata.ts';

/**
 * @param claim rewritten to canonical entities
 * @param held recorded time during which the dataset, and no other, holds it
 */
export function claimRow(
  model: Model,
  claim: Claim & StatedEnds,
  held: RecordedIntervals,
  into: CanonicalIdOf,
): ClaimRow {
  const { subject, object, claimedBy, occasion, passage } = claim;
  const said = {
    ...claimProperties(claim, held),
    ...statedProperties(claim),
    saidHash: statementFingerprint(claim),
  };
  const properties = { ...said, ...metadataProperties(heldMetadataOf(claim)) };
  return {
    properties: withIndexProperties(model, fieldsOf(model, 'Claim'), properties),
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
  const properties = withIndexProperties(model, fieldsOf(model, 'Passage'), passageProperties(passage));
  return { document: passage.document, properties };
}
