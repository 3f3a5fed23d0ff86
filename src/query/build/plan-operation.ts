import type { GraphQLObjectType } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { Parameters } from '../bind/parameters.ts';
import type { Limits } from '../cost/limits.ts';
import type { Plan } from '../ir/operation-plan.ts';
import type { Variables } from '../ir/variables.ts';
import { BuildContext, type Operation } from './build-context.ts';
import { Columns } from './column-list.ts';
import { Selection } from './selection.ts';

/**
 * Plans an operation for coerced variables of one shape. Pure. Throws BAD_VALUE, BAD_PAGE,
 * BAD_CURSOR, TOO_DEEP and TOO_COSTLY with the response path.
 */
export function planOperation(operation: Operation, variables: Variables, limits: Limits): Plan {
  const { schema, definition, fragments } = operation;
  const query = schema.getQueryType() as GraphQLObjectType;
  const parameters = new Parameters(variables, limits.conditions);
  const columns = new Columns();
  const context = new BuildContext(operation, variables, parameters, limits);
  const fields = collectFields(schema, fragments, variables, query, definition.selectionSet);
  const shape = new Selection(context).root(query, fields, columns);
  return Object.freeze({
    kind: 'Plan',
    columns: columns.all(),
    parameters: Object.freeze([...parameters.list]),
    sites: Object.freeze([...parameters.sites]),
    shape,
    roots: Object.freeze([...context.roots]),
    depth: context.deepest,
    introspects: context.introspects,
    checks: Object.freeze([...context.checks]),
  });
}
