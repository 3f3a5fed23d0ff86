import type { z } from 'zod';
import type { ClaimValue } from '../../evidence/claim.ts';
import type { ValueField } from '../../model/model.ts';
import { Numeral } from '../files/located-node.ts';
import { type Report, shown } from './report-problem.ts';
import { acceptedUnits, convert, unitOf } from './units.ts';
import { conform, number, strict, text } from './zod-schemas.ts';

const amount = strict({
  number: number.optional(),
  low: number.optional(),
  high: number.optional(),
  unit: text.optional(),
  words: text.optional(),
  assumption: text.optional(),
});

type Amount = number | bigint;
const KEYS = ['number', 'low', 'high'] as const;

/**
 * Unit of fields that hold money. The stated unit is an ISO 4217 code, and nothing is converted.
 */
export const MONEY = '[currency]';

/**
 * Reads a quantity: a number, or `{number, low, high, unit, words, assumption}`. Converts it to the
 * field's unit.
 */
export function quantityOf(field: ValueField, raw: unknown, report: Report): ClaimValue | undefined {
  const scalar = typeof raw !== 'object' || raw === null || raw instanceof Numeral;
  const given = scalar ? bare(raw, report) : conform(amount, raw, report);
  if (given === undefined) return undefined;
  const { unit, words, assumption } = given;
  if (KEYS.every(key => given[key] === undefined)) {
    report('MISSING_KEY', 'A quantity needs at least one of `number`, `low` and `high`.');
    return undefined;
  }
  if (unit !== undefined && !unitFits(field, unit, report)) return undefined;
  const found: { number?: Amount; low?: Amount; high?: Amount } = {};
  for (const key of KEYS) {
    const value = given[key];
    if (value === undefined) continue;
    const canonical = unit === undefined || field.unit === MONEY ? value : convert(value, unit, field.unit!)!;
    const checked = numberOf(field, canonical, (code, message) => report(code, message, scalar ? [] : [key]));
    if (checked === undefined) return undefined;
    found[key] = checked;
  }
  if (!ordered(found)) {
    report('BAD_VALUE', 'A quantity needs low <= number <= high.', [
      found.low === undefined ? 'high' : 'low',
    ]);
    return undefined;
  }
  return {
    ...found,
    ...(field.unit === null ? {} : { unit: field.unit }),
    ...(unit === undefined ? {} : { statedUnit: unit }),
    ...(words === undefined ? {} : { words }),
    ...(assumption === undefined ? {} : { assumption }),
  };
}

function bare(raw: unknown, report: Report): z.output<typeof amount> | undefined {
  const value = conform(number, raw, report);
  return value === undefined ? undefined : { number: value };
}

function ordered({ low, number: middle, high }: { low?: Amount; number?: Amount; high?: Amount }): boolean {
  const present = [low, middle, high].filter(value => value !== undefined);
  return present.every((value, index) => index === 0 || present[index - 1]! <= value);
}

function unitFits(field: ValueField, unit: string, report: Report): boolean {
  if (field.unit === null) {
    report('BAD_VALUE', `The field ${field.name} has no unit.`, ['unit']);
  } else if (field.unit === MONEY) {
    if (/^[A-Z]{3}$/.test(unit)) return true;
    report('BAD_VALUE', `The unit of money is an ISO 4217 code such as AZN, not ${shown(unit)}.`, ['unit']);
  } else if (unitOf(unit) === undefined) {
    report('BAD_VALUE', `${shown(unit)} is not a known unit. Units are UCUM: ${acceptedUnits}.`, ['unit']);
  } else if (convert(1, unit, field.unit) === undefined) {
    report('BAD_VALUE', `The unit ${unit} does not convert to ${field.unit}, the unit of ${field.name}.`, [
      'unit',
    ]);
  } else return true;
  return false;
}

/**
 * Returns a number as its field stores it: Int within 32 bits, BigInt within 64, both whole; Float
 * as a double.
 */
export function numberOf(field: ValueField, value: Amount, report: Report): Amount | undefined {
  if (field.value === 'Float') return Number(value);
  if (typeof value === 'number' && !Number.isInteger(value)) {
    report('BAD_VALUE', `${field.name} is counted in whole numbers; ${value} is none.`);
    return undefined;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    report('BAD_VALUE', `${value} is too large to be exact; write it out as a whole number.`);
    return undefined;
  }
  const limit = field.value === 'Int' ? 2n ** 31n : 2n ** 63n;
  if (BigInt(value) >= limit || BigInt(value) < -limit) {
    report('BAD_VALUE', `${value} does not fit into ${field.value === 'Int' ? 32 : 64} bits.`);
    return undefined;
  }
  return value;
}
