/** Claims as the database returns them. docs/claims.md, section 2. */

import { asStated, type StatedEnds } from '../../evidence/canonical-entities.ts';
import type { Claim, ClaimValue, PassageValue, PeriodValue, QualifierValues } from '../../evidence/claim.ts';
import type { CurrentClaim } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import { joinName } from '../../model/names.ts';

export type ClaimProperties = Readonly<Record<string, unknown>>;

/**
 * @param properties those of a claim's node
 * @param datasets those that hold it now
 */
export function decodeClaim(
  model: Model,
  properties: ClaimProperties,
  datasets: readonly string[],
): CurrentClaim {
  const claim = properties as ClaimProperties & CurrentClaim & { documentId: string };
  const { id, predicate, inverse, snak, polarity, rank, modality, reading } = claim;
  return {
    id,
    subject: properties.subjectId as string,
    predicate,
    inverse,
    snak,
    object: (properties.objectId as string | undefined) ?? null,
    value: snak === 'VALUE' ? decodeValue(properties) : null,
    qualifiers: decodeQualifiers(model, properties),
    polarity,
    validTime: decodePeriod(properties, 'validTime'),
    claimedBy: (properties.claimantId as string | undefined) ?? null,
    rank,
    modality,
    reading,
    assertedOn: decodePeriod(properties, 'assertedOn'),
    document: claim.documentId,
    datasets,
  };
}

/** Returns the ids that the claim was stated with, where they differ. */
export function decodeStated({ statedSubject, statedObject, statedClaimant }: ClaimProperties): StatedEnds {
  return JSON.parse(JSON.stringify({ statedSubject, statedObject, statedClaimant })) as StatedEnds;
}

const PLAIN_PARTS = [
  'text',
  'language',
  'number',
  'low',
  'high',
  'unit',
  'statedUnit',
  'words',
  'assumption',
  'flag',
] as const satisfies readonly (keyof ClaimValue)[];

function decodeValue(properties: ClaimProperties): ClaimValue {
  const value: Record<string, unknown> = {};
  for (const part of PLAIN_PARTS) {
    const given = properties[`value${capital(part)}`];
    if (given !== undefined) value[part] = given;
  }
  const period = decodePeriod(properties, 'valuePeriod');
  if (period !== null) value.period = period;
  const { valuePointLatitude: latitude, valuePointLongitude: longitude } = properties;
  if (latitude !== undefined) value.point = { latitude, longitude };
  return value as ClaimValue;
}

/** Returns null if no part of the period is stored. */
export function decodePeriod(properties: ClaimProperties, owner: string): PeriodValue | null {
  const part = (name: string) => (properties[owner + name] as string | undefined) ?? null;
  const period = {
    edtf: part('Edtf'),
    earliest: part('Earliest'),
    latest: part('Latest'),
    text: part('Text'),
    relativeTo: part('RelativeTo'),
  };
  return Object.values(period).every(value => value === null) ? null : period;
}

/** Returns the qualifiers of any relation; index properties are stored next to them. */
function decodeQualifiers(model: Model, properties: ClaimProperties): QualifierValues {
  const qualifiers: Record<string, string | number> = {};
  for (const [name, property] of decodeQualifierValues(model)) {
    const value = properties[property];
    if (value !== undefined) qualifiers[name] = value as string | number;
  }
  return qualifiers;
}

const known = new WeakMap<Model, ReadonlyMap<string, string>>();

/** Returns the fields of all relations, with the property in which a claim stores each. */
function decodeQualifierValues(model: Model): ReadonlyMap<string, string> {
  const before = known.get(model);
  if (before !== undefined) return before;
  const names = [...model.edges.values()].flatMap(edge => [...edge.fields.keys()]);
  const made = new Map(names.map(name => [name, joinName('qualifiers', name)]));
  known.set(model, made);
  return made;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Returns a claim as a dataset states it: with its passage, and with the dataset's own metadata.
 * @param own that metadata, serialized; null if the claim's node has it
 */
export function decodeWhole(
  model: Model,
  properties: ClaimProperties,
  passage: ClaimProperties,
  occasion: string | null,
  own: string | null,
): Claim {
  const stored = { ...decodeClaim(model, properties, []), ...decodeStated(properties) };
  const { document, datasets: _, ...said } = asStated(stored);
  const { confidence, voice, language = null } = properties as unknown as Partial<Claim> & Claim;
  const whole = {
    ...said,
    confidence,
    voice,
    language,
    occasion,
    passage: decodePassage(passage, document),
  };
  return own === null ? whole : { ...whole, ...(JSON.parse(own) as Partial<Claim>) };
}

function decodePassage(properties: ClaimProperties, document: string): PassageValue {
  const text = (name: string) => (properties[name] as string | undefined) ?? null;
  const integer = (name: string) => (properties[name] === undefined ? null : Number(properties[name]));
  return {
    id: properties.id as string,
    document,
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    start: integer('start'),
    end: integer('end'),
    pointer: text('pointer'),
    file: text('file'),
    row: integer('row'),
  };
}
