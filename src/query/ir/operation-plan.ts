import type { Column } from './column-node.ts';
import type { ArgumentSource, Parameter } from './parameter-node.ts';
import type { ObjectShape } from './result-shape.ts';

/**
 * Describes how one operation is answered. A plan is made once per operation and shape of
 * variables. It is frozen data: nodes are distinguished by `kind`, and hold references to
 * parameters, never values. `bind` adds the values later.
 *
 * A plan is a tree of rows. It can be split into statements at each `RowsColumn`, because such a
 * column names the source that it starts from and nothing of how its parent was matched.
 */
export interface Plan {
  readonly kind: 'Plan';
  /** Columns of the single row that the whole statement returns. */
  readonly columns: readonly Column[];
  readonly parameters: readonly Parameter[];
  /** Fields whose arguments parameters are read from. */
  readonly sites: readonly ArgumentSource[];
  /** Maps tuples to the response. */
  readonly shape: ObjectShape;
  /** Range of columns that answers each root field, by response key. */
  readonly roots: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  /** Levels of nodes below the root. */
  readonly depth: number;
  /** True if the operation also asks for the schema, which graphql-js answers. */
  readonly introspects: boolean;
  /** Conditions under which a root field is refused after it ran. */
  readonly checks: readonly Check[];
}

/**
 * Refuses a root field if the database returns rows in a column: ids that no node has, or more
 * paths than can be sorted.
 */
export interface Check {
  readonly kind: 'Unknown' | 'Overflow';
  /** Response key of the root field. */
  readonly key: string;
  readonly column: number;
}
