import type { CommuniqueError } from '../../errors.ts';
import { at, type Node } from '../files/located-node.ts';
import { type ClaimMetadata, claimMetadataOf, mergeMetadata } from '../records/claim-metadata.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { type Report, reportOn, under } from '../records/report-problem.ts';
import { conform, id } from '../records/zod-schemas.ts';
import { type MetadataShape, sourceShape } from './mapping-schema.ts';
import { timeOf } from './parse-time.ts';
import type { MappingContext } from './source-path.ts';
import { fill } from './template.ts';
import { compileSource, SOURCES, templateAt, type ValueSource } from './value-source.ts';

/**
 * Function that returns the claim metadata of one mapping level for a row; undefined if the row
 * makes any of it invalid.
 */
export type RowMetadata = (context: MappingContext, report: Report) => ClaimMetadata | undefined;

/**
 * Claim metadata of one level: the part that is the same for every row, and the part that is not.
 */
export interface MetadataLevel {
  readonly fixed: ClaimMetadata;
  readonly varying?: RowMetadata;
}

/** Merges the claim metadata of several levels; the last one has precedence. */
export function mergeLevels(levels: readonly MetadataLevel[]): RowMetadata {
  if (levels.every(level => level.varying === undefined)) {
    const readings = mergeMetadata(...levels.map(level => level.fixed));
    return () => readings;
  }
  return (context, report) => {
    const all: ClaimMetadata[] = [];
    for (const { fixed, varying } of levels) {
      const found = varying?.(context, report);
      if (varying !== undefined && found === undefined) return undefined;
      all.push(fixed, found ?? {});
    }
    return mergeMetadata(...all);
  };
}

/**
 * Compiles the claim metadata of one level; checks here, once, the part that does not depend on the
 * row.
 */
export function compileMetadata(
  given: MetadataShape,
  node: Node,
  scope: KnownEntities,
  problems: CommuniqueError[],
): MetadataLevel | undefined {
  const report = reportOn(node, problems);
  const before = problems.length;
  const { polarity, rank, confidence, modality, voice, reading } = given;
  const fixed: Record<string, unknown> = { polarity, rank, confidence, modality, voice, reading };
  const fromRow = new Map<string, ValueSource>();
  for (const key of ['validTime', 'assertedOn'] as const) {
    const value = given[key];
    if (value === undefined) continue;
    const entry = at(node, [key]);
    const isSource = entry?.kind === 'map' && SOURCES.some(name => entry.entries.has(name));
    const shape = isSource ? conform(sourceShape, value, under(report, key)) : undefined;
    const source = shape && compileSource(shape, under(report, key));
    if (source !== undefined) fromRow.set(key, source);
    else if (!isSource) fixed[key] = value;
  }
  for (const key of ['claimedBy', 'occasion'] as const) {
    const value = given[key];
    if (value === undefined) continue;
    if (value === null || !value.includes('{')) {
      fixed[key] = value === null ? null : conform(id, value, under(report, key));
      continue;
    }
    const template = templateAt(value, report, key);
    if (template === undefined) continue;
    fromRow.set(key, context => {
      const found = fill(template, context);
      return found === null ? [] : [{ raw: found.text, hit: found.hit }];
    });
  }
  const readings = claimMetadataOf(fixed, scope, report);
  if (readings === undefined || problems.length > before) return undefined;
  return fromRow.size === 0 ? { fixed: readings } : { fixed: readings, varying: varyingOf(fromRow, scope) };
}

function varyingOf(sources: ReadonlyMap<string, ValueSource>, scope: KnownEntities): RowMetadata {
  return (context, report) => {
    const found: Record<string, unknown> = {};
    for (const [key, source] of sources) {
      const given = source(context).find(({ misfit }) => !misfit);
      if (given === undefined) continue;
      const raw = given.parts === undefined ? given.raw : timeOf(given.parts, String(given.raw));
      const checked = key === 'claimedBy' || key === 'occasion' ? conform(id, raw, report) : raw;
      if (checked === undefined) return undefined;
      found[key] = checked;
    }
    return claimMetadataOf(found, scope, report);
  };
}
