import {
  GraphQLEnumType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import { constantCase } from '../../model/names.ts';

/** Thrown if a result violates the schema; graphql-js then reports the error and its path. */
export const UNFIT = new Error('The answer does not fit the schema.');

type LeafReader = (value: unknown) => unknown;

/** Makes the function that converts a value of the database for the response. It throws UNFIT. */
export function leafReader(type: GraphQLOutputType): LeafReader {
  const one = scalar(type);
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return value => (value === null || value === undefined ? [] : (value as unknown[]).map(one));
  }
  if (isNonNullType(type)) return value => one(value);
  return value => (value === null || value === undefined ? null : one(value));
}

function scalar(type: GraphQLOutputType): LeafReader {
  const named = getNamedType(type);
  if (named instanceof GraphQLEnumType) {
    const names = new Set(named.getValues().map(v => v.name));
    return value => (names.has(value as string) ? value : unfit());
  }
  switch (named.name) {
    case 'String':
    case 'ID':
      return value => (typeof value === 'string' ? value : unfit());
    case 'Boolean':
      return value => (typeof value === 'boolean' ? value : unfit());
    case 'Int':
      return value => {
        const number = typeof value === 'bigint' ? Number(value) : value;
        return typeof number === 'number' && (number | 0) === number ? number : unfit();
      };
    case 'Float':
      return value => {
        const number = typeof value === 'bigint' ? Number(value) : value;
        return Number.isFinite(number) ? number : unfit();
      };
    default: {
      const { serialize } = named as unknown as { serialize: LeafReader };
      return value => {
        if (value === null || value === undefined) return unfit();
        try {
          return serialize(value);
        } catch {
          return unfit();
        }
      };
    }
  }
}

function unfit(): never {
  throw UNFIT;
}

/**
 * Makes the same function for graphql-js's scalars, which check values themselves but do not accept
 * bigint.
 */
export function looseLeaf(type: GraphQLOutputType): LeafReader {
  if (isListType(getNullableType(type))) return value => value ?? [];
  if (getNamedType(type).name === 'BigInt') return value => value;
  return value => (typeof value === 'bigint' ? Number(value) : value);
}

/** Makes the function that resolves a stored type: nodes store their type in constant case. */
export function typeNameReader(names: Iterable<string>): (stored: unknown) => string | undefined {
  const byStored = new Map([...names].map(name => [constantCase(name), name]));
  return stored => byStored.get(stored as string);
}
