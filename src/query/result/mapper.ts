import { isNonNullType } from 'graphql';
import type { Plan } from '../ir/operation-plan.ts';
import { leafReader, UNFIT } from './leaf-values.ts';
import { objectReader, type ResultMapping } from './object-reader.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/**
 * Makes the function that turns the one row of a plan's statement into `data`. It throws UNFIT
 * where the answer breaks a promise of the schema (a null where none may be, an enum value that is
 * none); null propagation and error paths are then graphql-js's, over `looseData`.
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
