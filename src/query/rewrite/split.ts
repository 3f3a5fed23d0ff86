import type { Column, ListingColumn, RowsColumn } from '../ir/column-node.ts';
import type { Plan } from '../ir/operation-plan.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { type Rewriter, rewrite } from './rewrite.ts';

/** Plan split at every link, with the fragments that fill the slots of its one tuple. */
export interface SplitPlan {
  readonly width: number;
  readonly children: readonly FragmentChild[];
}

/** Slot of a tuple that a fragment fills. */
export interface FragmentChild {
  readonly slot: number;
  readonly piece: Fragment;
}

/**
 * One column of the plan as a statement of its own. Below the root it is executed for many parents
 * at once. Names that Neo4j's planner does not use are then parameters, so that few texts serve all
 * operations: `p<i>` are values of the plan, `d<i>` names of properties that conditions and orders
 * use, `k<i>` lists of names of properties that are returned.
 */
export interface Fragment {
  readonly column: ListingColumn;
  /** Kind of parent that it starts from. */
  readonly parent: 'root' | 'node' | 'edge' | 'step';
  readonly values: readonly ParameterRef[];
  readonly properties: readonly string[];
  readonly lists: readonly (readonly ReturnedProperty[])[];
  /** Layouts of the rows, or of each key of groups that is a node; then of rows nested in these. */
  readonly layouts: readonly FragmentLayout[];
}

/** Maps the values that a statement returns for a row to its tuple. */
export interface FragmentLayout {
  readonly slots: readonly FragmentSlot[];
  readonly children: readonly FragmentChild[];
}

/** Property that is returned: a named one, or the names in some languages and the preferred one. */
export type ReturnedProperty = string | { readonly languages: ParameterRef };

export type FragmentSlot =
  | { readonly from: 'node' | 'edge'; readonly named: ReturnedProperty }
  | { readonly from: 'more'; readonly index: number }
  /** Rows nested in this one, each with the fragment's layout of this number. */
  | { readonly from: 'within'; readonly index: number; readonly layout: number }
  | { readonly from: 'child' };

/** Splits a plan at every link. Pure. */
export function splitPlan({ columns }: Plan): SplitPlan {
  const children = columns.map((column, slot) => ({ slot, piece: pieceOf(column as ListingColumn, true) }));
  return Object.freeze({ width: columns.length, children });
}

function pieceOf(column: ListingColumn, root: boolean): Fragment {
  const values: ParameterRef[] = [];
  const properties: string[] = [];
  const lists: (readonly ReturnedProperty[])[] = [];
  const layouts: FragmentLayout[] = [];
  const named = (name: string) => (root ? name : `$${numbered(properties, name)}`);
  const rewriter: Rewriter = {
    parameter: ref => numbered(values, ref),
    // At the root names stay in the text: Neo4j chooses an index of the whole list by them.
    property: named,
    name: named,
    columns: (columns, rows) => row(columns, ownColumns(rows)),
  };
  const row = (columns: readonly Column[], own: readonly Column[]): readonly Column[] => {
    const node: ReturnedProperty[] = [];
    const edge: ReturnedProperty[] = [];
    const slots: FragmentSlot[] = [];
    const children: FragmentChild[] = [];
    // Before those of nested rows: they are printed in this order.
    lists.push(node, edge);
    layouts.push({ slots, children });
    const more = [...own];
    columns.forEach((one, slot) => {
      const { length } = layouts;
      const within = isWithin(one) ? rewrite('Column', one, rewriter) : null;
      slots.push(
        within === null
          ? slotOf(one, slot, { own, node, edge, more, children, rewriter })
          : { from: 'within', index: more.push(within) - 1, layout: length },
      );
    });
    return more;
  };
  const cut = rewrite('Column', column, rewriter) as ListingColumn;
  const parent = root ? 'root' : parentOf(column.source.from);
  return Object.freeze({ column: cut, parent, values, properties, lists, layouts });
}

/**
 * Columns that rows of a source always return: they are small, so they need no text of their own.
 */
function ownColumns({ from }: RowSource): readonly Column[] {
  return from.kind === 'AnyHop' || from.kind === 'Between' ? OF_ANY_EDGE : [];
}

const OF_ANY_EDGE: readonly Column[] = Object.freeze([{ kind: 'EdgeType' }, { kind: 'Forward' }] as const);

/** Layout of a row while it is made. */
interface Laid {
  readonly own: readonly Column[];
  readonly node: ReturnedProperty[];
  readonly edge: ReturnedProperty[];
  readonly more: Column[];
  readonly children: FragmentChild[];
  readonly rewriter: Rewriter;
}

/**
 * Assigns a slot. Plain properties are returned by lists of names, other values of the row after
 * these; every other column is a fragment.
 */
function slotOf(
  column: Column,
  slot: number,
  { own, node, edge, more, children, rewriter }: Laid,
): FragmentSlot {
  const extra = (): FragmentSlot => ({
    from: 'more',
    index: more.push(rewrite('Column', column, rewriter)) - 1,
  });
  switch (column.kind) {
    case 'Property': {
      const { property } = column;
      if (typeof property !== 'string') return extra();
      (column.on === 'edge' ? edge : node).push(property);
      return { from: column.on, named: property };
    }
    case 'Name': {
      const named = { languages: column.languages };
      node.push(named);
      return { from: 'node', named };
    }
    case 'EdgeType':
    case 'Forward': {
      const index = own.findIndex(({ kind }) => kind === column.kind);
      return { from: 'more', index };
    }
    case 'NoneOf':
    case 'NodeType':
    case 'Key':
    case 'Item':
      return extra();
    case 'Rows':
    case 'Count':
    case 'Beyond':
    case 'Aggregate':
    case 'Groups':
      children.push({ slot, piece: pieceOf(column, false) });
      return { from: 'child' };
  }
}

/**
 * Returns true for rows whose data is bound to their parent row already: they are returned with it.
 */
function isWithin(column: Column): column is RowsColumn {
  return column.kind === 'Rows' && WITHIN.includes(column.source.from.kind);
}

const WITHIN: readonly From['kind'][] = ['FoundNodes', 'FoundSteps', 'StepEnd'];

function parentOf(from: From): 'node' | 'edge' | 'step' {
  if (from.kind === 'Between') return 'step';
  return from.kind === 'ClaimsOfDerived' && from.on === 'edge' ? 'edge' : 'node';
}

function numbered<T>(list: T[], one: T): number {
  const known = list.indexOf(one);
  return known === -1 ? list.push(one) - 1 : known;
}
