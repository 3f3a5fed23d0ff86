import { TypeNameMetaFieldDef } from 'graphql';
import type { Plan } from '../ir/operation-plan.ts';
import type { FieldShape } from '../ir/result-shape.ts';
import { looseLeaf } from './leaf-values.ts';
import { objectReader, type ResultMapping } from './object-reader.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/**
 * Returns the result as unchecked objects by response key: the root value of graphql-js's executor,
 * with a resolver that reads the response key. It serves operations with introspection, and results
 * that violate the schema.
 */
export function fallbackData(plan: Plan, row: ResultTuple, bound: ParameterValues): Record<string, unknown> {
  return objectReader(plan.shape, LOOSE)(row, bound) as Record<string, unknown>;
}

const LOOSE: ResultMapping = {
  fields: (_type, fields) => [TYPE_NAME, ...fields.filter(({ key }) => key !== TYPE_NAME.key)],
  leaf: looseLeaf,
  nullable: (_type, read) => read,
  unknown: () => ({}),
};

/** The executor resolves types by it, whether it was requested or not. */
const TYPE_NAME: FieldShape = {
  key: '__typename',
  type: TypeNameMetaFieldDef.type,
  value: { kind: 'Typename' },
};
