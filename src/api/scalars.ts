import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../time/edtf-bounds.ts';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A day of the proleptic Gregorian calendar, ISO 8601. Values are stored as text, so days compare
 * as text.
 */
export const DateScalar = textScalar('Date', 'A day, ISO 8601: `2024-07-31`.', isDay);

/** A moment with its offset, ISO 8601 (RFC 3339). */
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment, ISO 8601 with offset: `2024-07-31T09:30:00Z`.',
  value => MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
);

/** An integer of any size: a JSON number from -(2^53 - 1) to 2^53 - 1, else a string of digits. */
export const BigIntScalar = new GraphQLScalarType<bigint, number | string>({
  name: 'BigInt',
  description: 'An integer of any size: a JSON number up to 2^53 - 1 either way, a string of digits beyond.',
  specifiedByURL: 'https://tc39.es/ecma262/#sec-ecmascript-language-types-bigint-type',
  serialize: value => {
    const integer = toBigInt(value);
    return integer >= Number.MIN_SAFE_INTEGER && integer <= Number.MAX_SAFE_INTEGER
      ? Number(integer)
      : integer.toString();
  },
  parseValue: toBigInt,
  parseLiteral: node => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return toBigInt(node.value);
    throw new GraphQLError('BigInt takes an integer.', { nodes: node });
  },
});

function toBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,40}$/.test(value)) return BigInt(value);
  throw new GraphQLError(`BigInt takes an integer, not ${JSON.stringify(value) ?? typeof value}.`);
}

function textScalar(
  name: string,
  description: string,
  accepts: (value: string) => boolean,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(
      `${name} takes ${description.slice(2)} Not ${JSON.stringify(value) ?? typeof value}.`,
    );
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: check,
    parseValue: check,
    parseLiteral: node => {
      if (node.kind === Kind.STRING) return check(node.value);
      throw new GraphQLError(`${name} takes a string.`, { nodes: node });
    },
  });
}
