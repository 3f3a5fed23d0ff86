import { encodeCursor, withContext } from '../bind/cursor.ts';
import type { CursorShape, PageShape } from '../ir/page-shape.ts';

/** A row of the result: values by position. The plan knows their meaning. */
export type ResultTuple = readonly unknown[];

/** Values of the parameters, by name: page sizes are among them. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** One page of a connection, in the order of the list. */
export interface ResultPage {
  readonly rows: readonly ResultTuple[];
  readonly total: unknown;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** The tuple that owns the rows of the page, with its aggregates and groups. */
  readonly owner: ResultTuple;
  readonly shape: PageShape;
}

export function readPage(shape: PageShape, tuple: ResultTuple, bound: ParameterValues): ResultPage {
  const read = shape.rows === null ? [] : (tuple[shape.rows] as readonly ResultTuple[]);
  const size = Number(bound[`p${shape.limit}`]) - (shape.extra ? 1 : 0);
  const more = shape.extra && read.length > size;
  const cut = more ? read.slice(0, size) : read;
  const rows = shape.reverse ? [...cut].reverse() : cut;
  const [counted] = shape.aggregate === null ? [null] : (tuple[shape.aggregate] as ResultTuple);
  const total = shape.total === null ? counted : tuple[shape.total];
  const beyond = shape.beyond !== null && tuple[shape.beyond] === true;
  return {
    rows,
    total,
    hasNext: shape.reverse ? beyond : more,
    hasPrevious: shape.reverse ? more : beyond,
    owner: tuple,
    shape,
  };
}

export function cursorOf(shape: CursorShape, tuple: ResultTuple, bound: ParameterValues): string {
  const signature = withContext(
    shape.signature,
    shape.salt.map(ref => bound[`p${ref}`]),
  );
  return encodeCursor(
    signature,
    shape.columns.map(column => tuple[column]),
  );
}

export function edgeCursor(
  shape: CursorShape,
  page: ResultPage,
  index: number,
  bound: ParameterValues,
): string | null {
  const tuple = page.rows.at(index);
  return tuple === undefined ? null : cursorOf(shape, tuple, bound);
}
