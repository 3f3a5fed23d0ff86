import { z } from 'zod';
import { metadataKeys } from './claim-metadata.ts';
import { id, idOf, list, strict, text, verbatim } from './zod-schemas.ts';

/** Schema of `claims.yml`. */
export const claimsFile = strict({
  document: idOf('document').optional(),
  ...metadataKeys,
  quotes: list(z.unknown()),
});

const words = {
  document: idOf('document').optional(),
  pointer: verbatim.optional(),
  quote: verbatim,
  prefix: verbatim.optional(),
  suffix: verbatim.optional(),
};
/** Schema of a quote with its claims. */
export const quotedRecord = strict({ ...words, ...metadataKeys, claims: list(z.unknown()) });
const anyWords = z.object({ ...words, quote: verbatim.optional() });
export type QuotedWords = z.output<typeof anyWords>;

const claimKeys = {
  subject: id,
  predicate: text,
  object: id.optional(),
  value: z.unknown().optional(),
  some: z.literal(true).optional(),
  none: z.literal(true).optional(),
  qualifiers: z.record(z.string(), z.unknown(), 'must be a map').optional(),
  ...metadataKeys,
  note: text.optional(),
};
/** Schema of a claim. */
export const claimed = strict(claimKeys);

/**
 * Schema of a line of NDJSON: a quote with its claims, or a claim with its quote. Without a quote,
 * the passage is the line itself.
 */
export const quotedLine = strict({
  ...words,
  quote: verbatim.optional(),
  ...metadataKeys,
  claims: list(z.unknown()),
});
export const claimedLine = strict({ ...words, quote: verbatim.optional(), ...claimKeys });
