import { z } from 'zod';
import type { Modality, PeriodValue, Polarity, Rank, Reading, Voice } from '../../evidence/claim.ts';
import { periodOf } from './claim-value.ts';
import { type KnownEntities, knownType } from './known-entities.ts';
import { type Report, under } from './report-problem.ts';
import { id, language, number } from './zod-schemas.ts';

/**
 * Claim metadata that a file, a quote or a claim can set. An absent key takes the value of the
 * level above.
 */
export interface ClaimMetadata {
  readonly polarity?: Polarity;
  readonly rank?: Rank;
  readonly confidence?: number;
  readonly modality?: Modality;
  readonly voice?: Voice;
  readonly reading?: Reading;
  readonly validTime?: PeriodValue | null;
  readonly assertedOn?: PeriodValue | null;
  readonly occasion?: string | null;
  readonly claimedBy?: string | null;
  readonly language?: string | null;
}

/**
 * Time as written. It is parsed later, when the entities and documents to which it may be relative
 * are known.
 */
const time = z.unknown().meta({
  anyOf: [
    { type: ['string', 'number', 'null'] },
    { type: 'object', properties: { edtf: {}, text: {}, relativeTo: {} }, additionalProperties: false },
  ],
  description: 'EDTF, such as 2024-07, or {edtf, text, relativeTo}.',
});

const confidence = number.transform(Number).refine(value => value >= 0 && value <= 1, 'must be from 0 to 1');

/** Keys of claim metadata, for the schemas of files, quotes and claims. */
export const metadataKeys = {
  polarity: z.enum(['AFFIRMS', 'DENIES']).optional(),
  rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']).optional(),
  confidence: confidence.optional(),
  modality: z.enum(['FACT', 'EVALUATION', 'NORM', 'INTENTION', 'TARGET']).optional(),
  voice: z.enum(['OWN', 'QUOTED', 'REPORTED']).optional(),
  reading: z.enum(['EXPLICIT', 'IMPLIED']).optional(),
  validTime: time.optional(),
  assertedOn: time.optional(),
  occasion: id.nullable().optional(),
  claimedBy: id.nullable().optional(),
  language: language.nullable().optional(),
} as const;

const anyKeys = z.object(metadataKeys);
type MetadataScope = z.output<typeof anyKeys>;

/**
 * Returns the claim metadata of one level, with its times and references resolved; undefined if any
 * of it is invalid, which is reported.
 */
export function claimMetadataOf(
  given: MetadataScope,
  scope: KnownEntities,
  report: Report,
): ClaimMetadata | undefined {
  const metadata: { -readonly [K in keyof ClaimMetadata]: ClaimMetadata[K] } = {};
  const { polarity, rank, confidence: givenConfidence, modality, voice, reading } = given;
  Object.assign(metadata, drop({ polarity, rank, confidence: givenConfidence, modality, voice, reading }));
  let valid = true;
  for (const key of ['validTime', 'assertedOn'] as const) {
    const raw = given[key];
    if (raw === undefined) continue;
    const period = raw === null ? null : periodOf(raw, scope, under(report, key));
    if (period === undefined) valid = false;
    else metadata[key] = period;
  }
  if (given.claimedBy !== undefined) {
    metadata.claimedBy = given.claimedBy;
    if (given.claimedBy !== null && !knownType(given.claimedBy, scope, under(report, 'claimedBy')))
      valid = false;
  }
  if (given.occasion !== undefined) {
    metadata.occasion = given.occasion;
    if (given.occasion !== null && !isOccasion(given.occasion, scope, under(report, 'occasion')))
      valid = false;
  }
  if (given.language !== undefined) metadata.language = given.language;
  return valid ? metadata : undefined;
}

/** Returns true if an entity has the type of `Claim.occasion`; reports another type. */
function isOccasion(entity: string, scope: KnownEntities, report: Report): boolean {
  const type = knownType(entity, scope, report);
  if (type === undefined) return false;
  const field = scope.model.nodes.get('Claim')?.fields.get('occasion');
  if (field?.kind !== 'relation' || type.name === field.target || type.interfaces.includes(field.target))
    return true;
  report(
    'WRONG_TYPE',
    `An occasion must be of the type ${field.target}; ${entity} is of the type ${type.name}.`,
  );
  return false;
}

function drop(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/**
 * Merges claim metadata: that of a claim overrides that of its quote, which overrides that of the
 * file.
 */
export function mergeMetadata(...levels: readonly (ClaimMetadata | undefined)[]): ClaimMetadata {
  return Object.assign({}, ...levels);
}
