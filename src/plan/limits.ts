import { CommuniqueError } from '../errors.ts';
import { PAGE } from './parameters.ts';
import type { Column, GroupsColumn, Plan, RowsColumn } from './plan.ts';

/** How much one operation may ask for. */
export interface Limits {
  /** Levels of nodes. */
  readonly depth: number;
  /** Lists, counts and links in the whole operation. */
  readonly selections: number;
  /** Rows, estimated as the product of page sizes. */
  readonly rows: number;
}

export const STANDARD_LIMITS: Limits = Object.freeze({ depth: 12, selections: 250, rows: 1_000_000 });

/**
 * The rows an operation may return at most: page sizes multiplied along each branch, added up. Lists without pages count
 * as a page. Throws TOO_COSTLY, naming the field that costs most.
 */
export function checkCost(plan: Plan, values: Readonly<Record<string, unknown>>, limits: Limits): number {
  let most = { rows: 0, path: '' };
  const visit = (columns: readonly Column[], parents: number): number => {
    let sum = 0;
    for (const column of columns) {
      if (column.kind !== 'Rows' && column.kind !== 'Groups') continue;
      const rows = parents * sizeOf(column, values);
      if (rows > most.rows) most = { rows, path: column.path };
      sum += rows;
      if (column.kind === 'Rows') sum += visit(column.columns, rows);
      else for (const by of column.by) if (by.kind === 'Node') sum += visit(by.columns, rows);
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

function sizeOf(column: RowsColumn | GroupsColumn, values: Readonly<Record<string, unknown>>): number {
  if (column.kind === 'Rows' && column.single) return 1;
  return column.limit === null ? PAGE.standard : Number(values[`p${column.limit}`]);
}
