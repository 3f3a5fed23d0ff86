import { TypeNameMetaFieldDef } from 'graphql';
import type { Plan } from '../ir/operation-plan.ts';
import type { FieldShape } from '../ir/result-shape.ts';
import { looseLeaf } from './leaf-values.ts';
import { objectReader, type ResultMapping } from './object-reader.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/**
 * The answer as objects by response key, with nothing checked: what graphql-js's executor takes as
 * its root value, with a resolver that reads the response key. It is the way of operations that mix
 * in introspection, and of answers that break a promise of the schema.
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

/** The executor tells types apart by it, asked for or not. */
const TYPE_NAME: FieldShape = {
  key: '__typename',
  type: TypeNameMetaFieldDef.type,
  value: { kind: 'Typename' },
};
