import type {
  Column,
  CountColumn,
  From,
  GroupBy,
  HasMoreColumn,
  ListingColumn,
  ParameterRef,
  Plan,
  RowsColumn,
} from '../ir/plan.ts';
import {
  type Translation,
  translateGroupBy,
  translateLinks,
  translateMeasure,
  translateMoment,
  translateOrder,
  translateSeek,
  translateSource,
} from './rewrite-plan.ts';

/** A plan cut at every edge: what its one tuple is filled with. */
export interface SplitPlan {
  readonly width: number;
  readonly children: readonly FragmentChild[];
}

/** A slot of a tuple that a piece fills. */
export interface FragmentChild {
  readonly slot: number;
  readonly piece: Fragment;
}

/**
 * One column of the plan as a statement of its own. Below the root it is asked for many parents at once; what is not known
 * to Neo4j's planner anyway is then handed over as a value, so that few texts serve all operations: `p<i>` are values of the
 * plan, `d<i>` names of properties that something is tested or ordered by, `k<i>` lists of names of those that are returned.
 */
export interface Fragment {
  readonly column: ListingColumn;
  /** What it starts from. */
  readonly parent: 'root' | 'node' | 'edge' | 'step';
  readonly values: readonly ParameterRef[];
  readonly properties: readonly string[];
  readonly lists: readonly (readonly ReturnedProperty[])[];
  /** Of the rows, or of each key of groups that is a node; then of rows within these. */
  readonly layouts: readonly FragmentLayout[];
}

/** How what a statement returns for a row becomes its tuple. */
export interface FragmentLayout {
  readonly slots: readonly FragmentSlot[];
  readonly children: readonly FragmentChild[];
}

/** A property to be returned: this one, or the name in each of some languages and the preferred one. */
export type ReturnedProperty = string | { readonly languages: ParameterRef };

export type FragmentSlot =
  | { readonly from: 'node' | 'edge'; readonly named: ReturnedProperty }
  | { readonly from: 'more'; readonly index: number }
  /** Rows that are returned within this one, each with the piece's layout of this number. */
  | { readonly from: 'within'; readonly index: number; readonly layout: number }
  | { readonly from: 'child' };

/** Cuts a plan at every edge. Pure. */
export function splitPlan({ columns }: Plan): SplitPlan {
  const children = columns.map((column, slot) => ({ slot, piece: pieceOf(column as ListingColumn, true) }));
  return Object.freeze({ width: columns.length, children });
}

function pieceOf(column: ListingColumn, root: boolean): Fragment {
  const values: ParameterRef[] = [];
  const properties: string[] = [];
  const lists: (readonly ReturnedProperty[])[] = [];
  const layouts: FragmentLayout[] = [];
  const t: Translation = {
    value: ref => numbered(values, ref),
    // An index of the whole list is chosen by the names in the text.
    property: of => {
      if (typeof of !== 'string') return { ...of, moment: translateMoment(of.moment, t) };
      return root ? of : `$${numbered(properties, of)}`;
    },
  };
  const row: FragmentRow = (columns, own = []) => {
    const node: ReturnedProperty[] = [];
    const edge: ReturnedProperty[] = [];
    const slots: FragmentSlot[] = [];
    const children: FragmentChild[] = [];
    // Before what is within: in this order they are printed.
    lists.push(node, edge);
    layouts.push({ slots, children });
    const more = [...own];
    columns.forEach((one, slot) => {
      const { length } = layouts;
      const within = isWithin(one) ? translated(one, t, row) : null;
      slots.push(
        within === null
          ? slotOf(one, slot, { own, node, edge, more, children, t })
          : { from: 'within', index: more.push(within) - 1, layout: length },
      );
    });
    return more;
  };
  const cut = translated(column, t, row);
  const parent = root ? 'root' : parentOf(column.source.from);
  return Object.freeze({ column: cut, parent, values, properties, lists, layouts });
}

/** Lays out a row: what is returned beside lists of its properties, of which `own` is returned whether asked for or not. */
type FragmentRow = (columns: readonly Column[], own?: readonly Column[]) => readonly Column[];

function translated(column: ListingColumn, t: Translation, row: FragmentRow): ListingColumn {
  const source = translateSource(column.source, t);
  switch (column.kind) {
    case 'Rows': {
      const order = translateOrder(column.order, t);
      const seek = column.seek === null ? null : translateSeek(column.seek, t);
      const limit = column.limit === null ? null : t.value(column.limit);
      // Small as they are, they need no text of their own.
      const own = source.from.kind === 'AnyHop' || source.from.kind === 'Between' ? OF_ANY_EDGE : [];
      const columns = row(column.columns, own).map(one => keyed(one, column, order));
      return { ...column, source, order, seek, limit, columns } satisfies RowsColumn;
    }
    case 'Count':
      return { ...column, source } satisfies CountColumn;
    case 'Beyond': {
      const order = translateOrder(column.order, t);
      return { ...column, source, order, seek: translateSeek(column.seek, t) } satisfies HasMoreColumn;
    }
    case 'Aggregate':
      return { ...column, source, measures: column.measures.map(one => translateMeasure(one, t)) };
    case 'Groups': {
      const by = column.by.map((one): GroupBy => {
        const key = translateGroupBy(one, t);
        return key.kind === 'Node' ? { ...key, columns: row(key.columns) } : key;
      });
      const measures = column.measures.map(one => translateMeasure(one, t));
      return { ...column, source, by, measures, limit: t.value(column.limit) };
    }
  }
}

const OF_ANY_EDGE: readonly Column[] = Object.freeze([{ kind: 'EdgeType' }, { kind: 'Forward' }] as const);

/** A key of the order that is returned: the translated one. */
function keyed(column: Column, { order }: RowsColumn, translatedOrder: RowsColumn['order']): Column {
  if (column.kind !== 'Key') return column;
  const wanted = JSON.stringify(column.key.value);
  const index = order.findIndex(({ value }) => JSON.stringify(value) === wanted);
  return { kind: 'Key', key: translatedOrder[index] ?? column.key };
}

/** A row while it is laid out. */
interface Laid {
  readonly own: readonly Column[];
  readonly node: ReturnedProperty[];
  readonly edge: ReturnedProperty[];
  readonly more: Column[];
  readonly children: FragmentChild[];
  readonly t: Translation;
}

/** Plain properties are returned by lists of names; what else a row has of its own is returned beside them; the rest are pieces. */
function slotOf(column: Column, slot: number, { own, node, edge, more, children, t }: Laid): FragmentSlot {
  switch (column.kind) {
    case 'Property': {
      const { property } = column;
      if (typeof property !== 'string')
        return { from: 'more', index: more.push({ ...column, property: t.property(property, 'node') }) - 1 };
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
      return { from: 'more', index: more.push({ ...column, links: translateLinks(column.links, t) }) - 1 };
    case 'NodeType':
    case 'Key':
    case 'Item':
      return { from: 'more', index: more.push(column) - 1 };
    default:
      children.push({ slot, piece: pieceOf(column, false) });
      return { from: 'child' };
  }
}

/** What a row has in hand already is returned with it. */
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
