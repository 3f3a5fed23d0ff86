import { z } from 'zod';
import { metadataKeys } from '../records/claim-metadata.ts';
import { documentKeys } from '../records/dataset-record.ts';
import { flag, list, strict, text, verbatim } from '../records/zod-schemas.ts';

/** Schema of one pattern, or of several in the order in which they are tried. */
const pattern = z
  .union([verbatim, z.array(verbatim).min(1)], 'must be a pattern, or a list of them')
  .optional();

/** Keys of the source of a text or number: exactly one of the first four. */
const sourceKeys = {
  column: text.optional(),
  columns: list(text).optional(),
  literal: z.unknown().optional(),
  template: text.optional(),
  pattern,
  thousands: verbatim.optional(),
  decimal: verbatim.optional(),
};
const source = strict(sourceKeys);

/**
 * Claim metadata as in claims.yml; times may come from a column, claimants and occasions may be
 * templates.
 */
const { language: _, ...ownReadings } = metadataKeys;
const readings = {
  ...ownReadings,
  validTime: z.unknown().optional(),
  assertedOn: z.unknown().optional(),
  occasion: text.nullable().optional(),
  claimedBy: text.nullable().optional(),
};

const conditions = z.record(z.string(), z.unknown(), 'must be a map of columns and values');
const filters = { filters: conditions.optional(), filters_not: conditions.optional() };

/** Schema of one property: the claims of one predicate about an entity. */
export const propertyShape = strict({
  ...sourceKeys,
  entity: text.optional(),
  by: text.optional(),
  latitude: text.optional(),
  longitude: text.optional(),
  low: text.optional(),
  high: text.optional(),
  words: text.optional(),
  unit: text.optional(),
  assumption: text.optional(),
  language: text.optional(),
  split: z.string('must be a text').min(1, 'must not be empty').optional(),
  skip: list(z.unknown()).optional(),
  qualifiers: z.record(z.string(), source, 'must be a map').optional(),
  ...filters,
  ...readings,
});

/** Schema of a text that is split into items. */
export const cutShape = strict({ column: text.optional(), columns: list(text).optional(), pattern });

/**
 * Schema of the items of a row that each make an entity: the path of a list or object, or a text
 * that is split.
 */
export const each = z.union([text, cutShape]);

export const entityShape = strict({
  id: text,
  each: z.unknown().optional(),
  name: text.optional(),
  description: text.optional(),
  externalIds: list(text).optional(),
  collective: flag.optional(),
  ...filters,
  properties: z.record(z.string(), z.unknown(), 'must be a map of predicates').optional(),
});

/** Schema of a lookup: in a file, or written out. */
export const lookupShape = strict({
  file: text.optional(),
  from: text.optional(),
  to: text.optional(),
  split: z.string('must be a text').min(1, 'must not be empty').optional(),
  values: z.record(z.string(), z.string('must be a text'), 'must be a map of texts').optional(),
});

export const queryShape = strict({
  // If each file is a document of its own, these are templates.
  document: strict({ ...documentKeys, id: text }),
  package: text.optional(),
  file: text,
  rows: text.optional(),
  ...filters,
  ...readings,
  format: z.literal('followthemoney').optional(),
  ignore: list(text).optional(),
  // For the FollowTheMoney format, schema/followthemoney.yml has the entities instead.
  entities: z.record(z.string(), z.unknown(), 'must be a map of entities').optional(),
});

export const mappingShape = strict({
  ...readings,
  lookups: z.record(z.string(), z.unknown(), 'must be a map of lookups').optional(),
  queries: list(z.unknown()),
});

export const sourceShape = source;
export type SourceShape = z.output<typeof source>;
export type PropertyShape = z.output<typeof propertyShape>;
const readingsShape = z.object(readings);
export type MetadataShape = z.output<typeof readingsShape>;
export interface RowFilters {
  readonly filters?: Readonly<Record<string, unknown>> | undefined;
  readonly filters_not?: Readonly<Record<string, unknown>> | undefined;
}
