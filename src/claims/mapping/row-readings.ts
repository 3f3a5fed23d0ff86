import type { CommuniqueError } from '../../errors.ts';
import { at, type Node } from '../../files/record.ts';
import { merge, type Readings, readingsOf } from '../read/readings.ts';
import { type Report, reportOn, under } from '../read/report.ts';
import type { Scope } from '../read/scope.ts';
import { conform, id } from '../read/shape.ts';
import type { Context } from './path.ts';
import { type ReadingsShape, sourceShape } from './shape.ts';
import { compileSource, SOURCES, type Source, templateAt } from './source.ts';
import { fill } from './template.ts';
import { timeOf } from './time.ts';

/** The readings that a level of the mapping gives to a row; undefined where the row makes one of them wrong. */
export type RowReadings = (context: Context, report: Report) => Readings | undefined;

/** The readings of one level: what is the same for every row, and what is not. */
export interface Level {
  readonly fixed: Readings;
  readonly varying?: RowReadings;
}

/** Joins the readings of several levels, the last before the first. */
export function levelled(levels: readonly Level[]): RowReadings {
  if (levels.every(level => level.varying === undefined)) {
    const readings = merge(...levels.map(level => level.fixed));
    return () => readings;
  }
  return (context, report) => {
    const all: Readings[] = [];
    for (const { fixed, varying } of levels) {
      const found = varying?.(context, report);
      if (varying !== undefined && found === undefined) return undefined;
      all.push(fixed, found ?? {});
    }
    return merge(...all);
  };
}

/** Compiles the readings of one level: what does not depend on the row is checked here, once. */
export function compileReadings(
  given: ReadingsShape,
  node: Node,
  scope: Scope,
  problems: CommuniqueError[],
): Level | undefined {
  const report = reportOn(node, problems);
  const before = problems.length;
  const { polarity, rank, confidence, modality, voice, reading } = given;
  const fixed: Record<string, unknown> = { polarity, rank, confidence, modality, voice, reading };
  const fromRow = new Map<string, Source>();
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
  const readings = readingsOf(fixed, scope, report);
  if (readings === undefined || problems.length > before) return undefined;
  return fromRow.size === 0 ? { fixed: readings } : { fixed: readings, varying: varyingOf(fromRow, scope) };
}

function varyingOf(sources: ReadonlyMap<string, Source>, scope: Scope): RowReadings {
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
    return readingsOf(found, scope, report);
  };
}
