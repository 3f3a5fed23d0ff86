import { z } from 'zod';
import type { Modality, PeriodValue, Polarity, Rank, Reading, Voice } from '../../evidence/claim.ts';
import { periodOf } from './claim-value.ts';
import { type KnownEntities, knownType } from './known-entities.ts';
import { type Report, under } from './report-problem.ts';
import { id, language, number } from './zod-schemas.ts';

/**
 * What a file, a quote and a claim can all say of how a claim is made. Absent: as the level above
 * says.
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

/** A time as it is written; it is read once it is known what it may be relative to. */
const time = z.unknown().meta({
  anyOf: [
    { type: ['string', 'number', 'null'] },
    { type: 'object', properties: { edtf: {}, text: {}, relativeTo: {} }, additionalProperties: false },
  ],
  description: 'EDTF, such as 2024-07, or {edtf, text, relativeTo}.',
});

const confidence = number.transform(Number).refine(value => value >= 0 && value <= 1, 'must be from 0 to 1');

/** The keys of these readings, to be spread into the shape of what carries them. */
export const readingKeys = {
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

const anyKeys = z.object(readingKeys);
type MetadataScope = z.output<typeof anyKeys>;

/**
 * The readings of one level, with its times and references resolved; undefined where one of them is
 * wrong.
 */
export function claimMetadataOf(
  given: MetadataScope,
  scope: KnownEntities,
  report: Report,
): ClaimMetadata | undefined {
  const readings: { -readonly [K in keyof ClaimMetadata]: ClaimMetadata[K] } = {};
  const { polarity, rank, confidence: sure, modality, voice, reading } = given;
  Object.assign(readings, drop({ polarity, rank, confidence: sure, modality, voice, reading }));
  let sound = true;
  for (const key of ['validTime', 'assertedOn'] as const) {
    const raw = given[key];
    if (raw === undefined) continue;
    const period = raw === null ? null : periodOf(raw, scope, under(report, key));
    if (period === undefined) sound = false;
    else readings[key] = period;
  }
  if (given.claimedBy !== undefined) {
    readings.claimedBy = given.claimedBy;
    if (given.claimedBy !== null && !knownType(given.claimedBy, scope, under(report, 'claimedBy')))
      sound = false;
  }
  if (given.occasion !== undefined) {
    readings.occasion = given.occasion;
    if (given.occasion !== null && !isOccasion(given.occasion, scope, under(report, 'occasion')))
      sound = false;
  }
  if (given.language !== undefined) readings.language = given.language;
  return sound ? readings : undefined;
}

/** Whether an entity can be where something was said: what `Claim.occasion` leads to. */
function isOccasion(entity: string, scope: KnownEntities, report: Report): boolean {
  const type = knownType(entity, scope, report);
  if (type === undefined) return false;
  const field = scope.model.nodes.get('Claim')?.fields.get('occasion');
  if (field?.kind !== 'relation' || type.name === field.target || type.interfaces.includes(field.target))
    return true;
  report('WRONG_TYPE', `An occasion is of the type ${field.target}; ${entity} is of the type ${type.name}.`);
  return false;
}

function drop(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A claim's own readings before its quote's, those before the file's. */
export function mergeMetadata(...levels: readonly (ClaimMetadata | undefined)[]): ClaimMetadata {
  return Object.assign({}, ...levels);
}
