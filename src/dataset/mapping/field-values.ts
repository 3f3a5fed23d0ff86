import type { ValueField } from '../../model/model.ts';
import { Numeral } from '../files/located-node.ts';
import { claimValue } from '../records/claim-value.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { type Report, shown, under } from '../records/report-problem.ts';
import { convert, unitOf } from '../records/units.ts';
import { languageTag } from '../records/zod-schemas.ts';
import type { PropertyShape } from './mapping-schema.ts';
import { type Figures, numeric, spoken } from './parse-number.ts';
import { timeOf } from './parse-time.ts';
import { findPath, type MappingContext, type PathMatch } from './source-path.ts';
import { compileTemplate, fill } from './template.ts';
import { columnsOf, compileSource, type SourceValue, texts, type ValueSource } from './value-source.ts';

/** Compiles a field's values of a row, in the form that claims.yml would have. */
export function fieldValues(
  field: ValueField,
  shape: PropertyShape,
  scope: KnownEntities,
  report: Report,
): ((context: MappingContext) => Iterable<SourceValue>) | undefined {
  for (const key of ['entity', 'by'] as const) {
    if (shape[key] !== undefined)
      report('WRONG_TYPE', `${field.name} takes a value, not an entity.`, [key], 'key');
  }
  checkUnit(field, shape, report);
  if (field.typeName === 'Point') {
    const { latitude, longitude } = shape;
    if (latitude === undefined || longitude === undefined) {
      report('MISSING_KEY', 'A point needs the columns `latitude` and `longitude`.');
      return undefined;
    }
    return function* (context) {
      const north = findPath(latitude, context)[0];
      const east = findPath(longitude, context)[0];
      if (north === undefined || east === undefined) return;
      yield {
        raw: { latitude: numeric(north.value, shape), longitude: numeric(east.value, shape) },
        hit: parent(north, east),
      };
    };
  }
  const { low, high, words } = shape;
  if (low !== undefined || high !== undefined)
    return function* (context) {
      const middle = columnsOf(shape).flatMap(column => findPath(column, context))[0];
      const parts = {
        low: low && findPath(low, context)[0],
        high: high && findPath(high, context)[0],
        number: middle,
      };
      const found = Object.entries(parts).filter(([, hit]) => hit);
      if (found.length === 0) return;
      const raw = Object.fromEntries(
        found.map(([name, hit]) => [name, numeric((hit as PathMatch).value, shape)]),
      );
      yield { raw: { ...raw, ...extras(shape, words && findPath(words, context)[0]) }, hit: null };
    };
  const source = compileSource(shape, report);
  if (source === undefined) return undefined;
  const language = compileLanguage(shape.language, report);
  // An invalid literal is invalid in every row: it is reported once, here.
  if (shape.literal !== undefined)
    claimValue(field, wrap(field, shape.literal, shape, undefined), scope, under(report, 'literal'));
  const values = split(source, shape);
  return function* (context) {
    for (const given of values(context)) {
      const { hit } = given;
      if (given.misfit || given.parts?.some !== undefined || given.parts?.none !== undefined) {
        yield given;
        continue;
      }
      const stated = words && findPath(words, context)[0];
      const value = wrap(field, read(field, given, shape), shape, stated);
      const tag = language(context, hit);
      if (tag === null) continue;
      yield { raw: tag === undefined ? value : { text: value, language: tag }, hit };
    }
  };
}

/** Reads a cell, or the groups that a pattern matched in it. */
function read(field: ValueField, { raw, parts }: SourceValue, figures: Figures): unknown {
  if (parts === undefined) return typed(field, raw, figures);
  if (field.typeName === 'Period') return timeOf(parts, String(raw));
  if (!isNumber(field)) return typed(field, parts.value ?? raw);
  const numbers = (['number', 'low', 'high'] as const).filter(name => parts[name] !== undefined);
  if (numbers.length === 0) return spoken(String(raw), figures);
  const found = numbers.map(name => [name, spoken(parts[name]!, figures)]);
  return { ...Object.fromEntries(found), words: raw };
}

/**
 * Adds the unit, assumption and words of the mapping to a quantity; returns any other value as it
 * is.
 */
function wrap(
  field: ValueField,
  raw: unknown,
  shape: PropertyShape,
  words: PathMatch | '' | undefined,
): unknown {
  const more = extras(shape, words || undefined);
  if (isNumber(field) && typeof raw === 'object' && raw !== null && !(raw instanceof Numeral)) {
    return { ...raw, ...more };
  }
  return isNumber(field) && Object.keys(more).length > 0 ? { number: raw, ...more } : raw;
}

function extras(shape: PropertyShape, words: PathMatch | '' | undefined): Record<string, unknown> {
  return {
    ...(shape.unit === undefined ? {} : { unit: shape.unit }),
    ...(shape.assumption === undefined ? {} : { assumption: shape.assumption }),
    ...(words ? { words: String(words.value) } : {}),
  };
}

const isNumber = (field: ValueField) => ['Int', 'BigInt', 'Float'].includes(field.value);

/** Converts the text of a cell to the type of the field. */
export function typed(field: ValueField, raw: unknown, figures?: Figures): unknown {
  if (typeof raw !== 'string') return raw;
  if (isNumber(field)) return numeric(raw, figures);
  const bare = raw.trim();
  return field.value === 'Boolean' && (bare === 'true' || bare === 'false') ? bare === 'true' : raw;
}

/** Returns the place of two values together: the innermost one that contains both. */
function parent(one: PathMatch, other: PathMatch): PathMatch {
  const different = one.tokens.findIndex((token, index) => token !== other.tokens[index]);
  return { value: null, tokens: one.tokens.slice(0, different < 0 ? undefined : different), key: null };
}

/** Applies FollowTheMoney's `split`, and leaves out the values under `skip`. */
export function split(source: ValueSource, shape: PropertyShape): ValueSource {
  const skipped = texts(shape.skip ?? []);
  const kept = (raw: unknown) => !skipped.has(raw instanceof Numeral ? String(raw.value) : String(raw));
  const by = shape.split;
  return context =>
    source(context)
      .flatMap(given =>
        by === undefined || typeof given.raw !== 'string'
          ? [given]
          : given.raw
              .split(by)
              .flatMap(part => (part.trim() === '' ? [] : [{ raw: part.trim(), hit: given.hit }])),
      )
      .filter(({ raw }) => kept(raw));
}

/**
 * Compiles the language of a text: a tag, a template, or `*` for the key that `*` in the column
 * stood for. Null leaves the text out.
 */
function compileLanguage(
  language: string | undefined,
  report: Report,
): (context: MappingContext, hit: PathMatch | null) => string | null | undefined {
  if (language === undefined) return () => undefined;
  if (language === '*')
    return (_context, hit) => (hit?.key == null ? null : (languageTag(hit.key) ?? hit.key));
  const template = compileTemplate(language);
  if (typeof template === 'string') {
    report('BAD_DATASET', `${shown(language)}: ${template}.`, ['language']);
    return () => null;
  }
  if (!language.includes('{') && languageTag(language) === null) {
    report('BAD_VALUE', `${shown(language)} is not a language tag of BCP 47, such as en.`, ['language']);
  }
  return context => fill(template, context)?.text ?? null;
}

function checkUnit(field: ValueField, shape: PropertyShape, report: Report): void {
  const { unit } = shape;
  if (unit === undefined || field.unit === '[currency]') return;
  if (field.unit === null) report('BAD_VALUE', `The field ${field.name} has no unit.`, ['unit']);
  else if (unitOf(unit) === undefined || convert(1, unit, field.unit) === undefined) {
    report('BAD_VALUE', `The unit ${shown(unit)} does not convert to ${field.unit}.`, ['unit']);
  }
}
