import type { z } from 'zod';
import type { ClaimValue, PeriodValue } from '../../evidence/claim.ts';
import type { EnumType, ValueField } from '../../model/model.ts';
import { boundsOf, isDay } from '../../time/edtf-bounds.ts';
import { Numeral } from '../files/located-node.ts';
import type { KnownEntities } from './known-entities.ts';
import { quantityOf } from './quantity.ts';
import { type Report, shown, suggestion, under } from './report-problem.ts';
import { conform, flag, id, isLong, language, number, strict, TOO_LONG, text } from './zod-schemas.ts';

const isMap = (raw: unknown): raw is object =>
  typeof raw === 'object' && raw !== null && !(raw instanceof Numeral);

/**
 * Returns a value as written (a scalar or a map without places) in the canonical form of the field;
 * undefined if it is invalid, which is reported.
 */
export function claimValue(
  field: ValueField,
  raw: unknown,
  scope: KnownEntities,
  report: Report,
): ClaimValue | undefined {
  switch (field.value) {
    case 'String':
    case 'ID':
      return textOf(field, raw, report);
    case 'Int':
    case 'BigInt':
    case 'Float':
      return quantityOf(field, raw, report);
    case 'Boolean': {
      const value = conform(flag, raw, report);
      return value === undefined ? undefined : { flag: value };
    }
    case 'Enum': {
      const value = enumOf(scope.model.enums.get(field.typeName), raw, report);
      return value === undefined ? undefined : { text: value };
    }
    case 'Date':
    case 'DateTime':
      return dayOf(field.value, raw, report);
    case 'Object':
      return objectOf(field, raw, scope, report);
  }
}

const worded = strict({ text, language: language.optional() });

function textOf(field: ValueField, raw: unknown, report: Report): ClaimValue | undefined {
  const value = isMap(raw) ? conform(worded, raw, report) : wrap(conform(text, raw, report));
  if (value === undefined) return undefined;
  if (!field.evaluative && isLong(value.text)) {
    report(
      'BAD_VALUE',
      `A text of ${field.name} ${TOO_LONG}, not ${value.text.length}: ${shown(value.text)}.`,
    );
    return undefined;
  }
  if (field.name === 'currency' && !/^[A-Z]{3}$/.test(value.text)) {
    report('BAD_VALUE', `A currency is an ISO 4217 code such as AZN, not ${shown(value.text)}.`);
    return undefined;
  }
  return value.language === undefined ? { text: value.text } : { text: value.text, language: value.language };
}

function wrap(value: string | undefined): { text: string; language?: undefined } | undefined {
  return value === undefined ? undefined : { text: value };
}

/** Returns the name of an enum value. */
function enumOf(type: EnumType | undefined, raw: unknown, report: Report): string | undefined {
  const names = type?.values.map(value => value.name) ?? [];
  if (typeof raw === 'string' && names.includes(raw)) return raw;
  if (isMap(raw)) {
    conform(text, raw, report);
    return undefined;
  }
  const given = raw instanceof Numeral ? raw.source : String(raw);
  report(
    'BAD_VALUE',
    `${type?.name ?? 'The enum'} has no value ${shown(given)}${suggestion(given, names) || '.'} Its values: ${names.join(', ')}.`,
  );
  return undefined;
}

function dayOf(kind: 'Date' | 'DateTime', raw: unknown, report: Report): ClaimValue | undefined {
  const value = conform(text, raw, report);
  if (value === undefined) return undefined;
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    value,
  );
  if (kind === 'Date' ? isDay(value) : time !== null && isDay(time[1]!)) return { text: value };
  const example = kind === 'Date' ? '2024-08-09' : '2024-08-09T10:00:00Z';
  report('BAD_VALUE', `${shown(value)} is not a ${kind} of ISO 8601, such as ${example}.`);
  return undefined;
}

function objectOf(
  field: ValueField,
  raw: unknown,
  scope: KnownEntities,
  report: Report,
): ClaimValue | undefined {
  if (field.typeName === 'Period') {
    const period = periodOf(raw, scope, report);
    return period === undefined ? undefined : { period };
  }
  if (field.typeName === 'Point') {
    const point = pointOf(raw, report);
    return point === undefined ? undefined : { point };
  }
  report('BAD_VALUE', `Values of the type ${field.typeName} cannot be claimed.`);
  return undefined;
}

const time = strict({ edtf: text.optional(), text: text.optional(), relativeTo: id.optional() });

/**
 * Reads a time: EDTF as a scalar, or `{edtf, text, relativeTo}` with at least one of the first two.
 */
export function periodOf(raw: unknown, scope: KnownEntities, report: Report): PeriodValue | undefined {
  const scalar = !isMap(raw);
  const value = conform(
    time,
    scalar ? { edtf: raw } : raw,
    scalar ? (code, message) => report(code, message) : report,
  );
  if (value === undefined) return undefined;
  if (value.edtf === undefined && value.text === undefined) {
    report('MISSING_KEY', 'A time needs `edtf`, or the words as `text`.');
    return undefined;
  }
  if (
    value.relativeTo !== undefined &&
    !scope.knows(value.relativeTo) &&
    !scope.knowsDocument(value.relativeTo)
  ) {
    under(report, 'relativeTo')('UNKNOWN_ENTITY', `No entity or document ${value.relativeTo} is known here.`);
    return undefined;
  }
  const bounds =
    value.edtf === undefined ? { edtf: null, earliest: null, latest: null } : boundsOf(value.edtf);
  if (typeof bounds === 'string') {
    report('BAD_VALUE', `${shown(value.edtf)}: ${bounds}.`, scalar ? [] : ['edtf']);
    return undefined;
  }
  return { ...bounds, text: value.text ?? null, relativeTo: value.relativeTo ?? null };
}

const degrees = (limit: number) =>
  number.transform(Number).refine(value => Math.abs(value) <= limit, `must be from -${limit} to ${limit}`);
const position = strict({ latitude: degrees(90), longitude: degrees(180) });

function pointOf(raw: unknown, report: Report): z.output<typeof position> | undefined {
  return conform(position, raw, report);
}
