import { isNonNullType } from 'graphql';
import type { Plan } from '../ir/operation-plan.ts';
import { leafReader, UNFIT } from './leaf-values.ts';
import { objectReader, type ResultMapping } from './object-reader.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/**
 * Makes the function that maps the one row of a plan's statement to `data`. It throws UNFIT if the
 * result violates the schema (a null in a non-null field, an unknown enum value); then graphql-js
 * handles null propagation and error paths, from `fallbackData`.
 */
export function makeMapper(
  plan: Plan,
): (row: ResultTuple, bound: ParameterValues) => Record<string, unknown> {
  return objectReader(plan.shape, STRICT) as (
    row: ResultTuple,
    bound: ParameterValues,
  ) => Record<string, unknown>;
}

const STRICT: ResultMapping = {
  fields: (_type, fields) => fields,
  leaf: leafReader,
  nullable: (type, read) => {
    if (!isNonNullType(type)) return read;
    return (source, bound) => {
      const value = read(source, bound);
      if (value === null) throw UNFIT;
      return value;
    };
  },
  unknown: () => {
    throw UNFIT;
  },
};
