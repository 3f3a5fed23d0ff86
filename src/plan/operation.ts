import type {
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/types.ts';
import { Columns } from './columns.ts';
import { Parameters, type Variables } from './parameters.ts';
import type { Column, Plan } from './plan.ts';
import { Selection } from './selection.ts';

/** How much one operation may ask for. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and single relations in the whole operation. */
  readonly selections: number;
  /** Rows, estimated as the product of page sizes. */
  readonly rows: number;
}

export const STANDARD_LIMITS: Limits = Object.freeze({ depth: 12, selections: 250, rows: 1_000_000 });

/** One operation, as validated. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Plans an operation for coerced variables of one shape. Pure. Throws BAD_VALUE, BAD_PAGE, BAD_CURSOR, TOO_DEEP and
 * TOO_COSTLY with the response path.
 */
export function planOperation(operation: Operation, variables: Variables, limits: Limits): Plan {
  const { schema, definition, fragments } = operation;
  const query = schema.getQueryType() as GraphQLObjectType;
  const parameters = new Parameters(variables);
  const columns = new Columns();
  const selection = new Selection(operation, variables, parameters, limits);
  const fields = collectFields(
    schema,
    fragments as Record<string, FragmentDefinitionNode>,
    variables as never,
    query,
    definition.selectionSet,
  );
  const shape = selection.root(query, fields, columns);
  return Object.freeze({
    kind: 'Plan',
    columns: columns.all(),
    parameters: Object.freeze([...parameters.list]),
    sites: Object.freeze([...parameters.sites]),
    shape,
    depth: selection.deepest,
  });
}

/**
 * The rows an operation may return at most: page sizes multiplied along each branch, added up. Lists without pages count
 * as a page. Throws TOO_COSTLY, naming the field that costs most.
 */
export function checkCost(plan: Plan, values: Readonly<Record<string, unknown>>, limits: Limits): number {
  let most = { rows: 0, path: '' };
  const visit = (columns: readonly Column[], parents: number): number => {
    let sum = 0;
    for (const column of columns) {
      if (column.kind !== 'Rows') continue;
      const size = column.single ? 1 : column.limit === null ? 25 : Number(values[`p${column.limit}`]);
      const rows = parents * size;
      if (rows > most.rows) most = { rows, path: column.path };
      sum += rows + visit(column.columns, rows);
    }
    return sum;
  };
  const total = visit(plan.columns, 1);
  if (total > limits.rows) {
    throw new CommuniqueError(
      'TOO_COSTLY',
      `The operation may return ${total} rows, over the limit of ${limits.rows}; most of them (${most.rows}) at ${most.path}.`,
      { path: most.path.split('.') },
    );
  }
  return total;
}
