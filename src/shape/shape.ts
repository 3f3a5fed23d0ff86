import type { FieldShape, ObjectShape, Plan, ValueShape } from '../plan/plan.ts';
import { leafReader, typeNameReader, UNFIT } from './leaf.ts';
import { type Bound, cursorOf, edgeCursor, type Page, readPage, type Tuple } from './page.ts';

type Data = Record<string, unknown>;
type Source = Tuple | Page;
type Read<S = Source> = (source: S, bound: Bound) => unknown;

/**
 * Makes the function that turns the one row of a plan's statement into `data`: once per plan, then no field is looked up
 * any more. It throws UNFIT where the answer breaks a promise of the schema (a null where none may be, an enum value that
 * is none); null propagation and error paths are then graphql-js's, over `looseData`.
 */
export function makeShaper(plan: Plan): (row: Tuple, bound: Bound) => Data {
  return objectReader(plan.shape) as (row: Tuple, bound: Bound) => Data;
}

function objectReader(shape: ObjectShape): Read {
  const byType = new Map([...shape.fields].map(([type, fields]) => [type, plainReader(type, fields)]));
  if (typeof shape.type === 'string') return byType.get(shape.type) as Read;
  const { column } = shape.type;
  const typeName = typeNameReader(shape.fields.keys());
  return (source, bound) => {
    const read = byType.get(typeName((source as Tuple)[column]) ?? '');
    if (!read) throw UNFIT;
    return read(source, bound);
  };
}

function plainReader(type: string, fields: readonly FieldShape[]): Read {
  const keys = fields.map(f => f.key);
  const reads = fields.map(f => fieldReader(type, f));
  return (source, bound) => {
    const data: Data = {};
    for (let i = 0; i < keys.length; i += 1) data[keys[i] as string] = (reads[i] as Read)(source, bound);
    return data;
  };
}

function fieldReader(type: string, field: FieldShape): Read {
  const read = valueReader(type, field);
  if (!String(field.type).endsWith('!')) return read;
  return (source, bound) => {
    const value = read(source, bound);
    if (value === null) throw UNFIT;
    return value;
  };
}

function valueReader(type: string, field: FieldShape): Read {
  const shape: ValueShape = field.value;
  switch (shape.kind) {
    case 'Typename':
      return () => type;
    case 'Leaf': {
      const read = leafReader(field.type);
      return source => read((source as Tuple)[shape.column]);
    }
    case 'Embedded': {
      const read = objectReader(shape.object);
      const { columns } = shape;
      return (source, bound) =>
        columns.every(c => (source as Tuple)[c] == null) ? null : read(source, bound);
    }
    case 'One': {
      const read = objectReader(shape.object);
      return (source, bound) => {
        const [row] = (source as Tuple)[shape.column] as readonly Tuple[];
        return row === undefined ? null : read(row, bound);
      };
    }
    case 'List': {
      const read = objectReader(shape.object);
      return (source, bound) =>
        ((source as Tuple)[shape.column] as readonly Tuple[]).map(row => read(row, bound));
    }
    case 'Connection': {
      const read = objectReader(shape.object);
      return (source, bound) => read(readPage(shape.page, source as Tuple, bound), bound);
    }
    case 'Nodes':
    case 'Edges': {
      const read = objectReader(shape.object);
      return (source, bound) => (source as Page).rows.map(row => read(row, bound));
    }
    case 'PageInfo':
    case 'Node':
      return objectReader(shape.object);
    case 'Cursor':
      return source => cursorOf(shape.cursor, source as Tuple);
    default:
      return pageReader(shape.kind);
  }
}

type PageField = 'TotalCount' | 'HasNextPage' | 'HasPreviousPage' | 'StartCursor' | 'EndCursor';

function pageReader(kind: PageField): Read {
  return source => pageField(kind, source as Page);
}

/** A field of a page; shared with the loose reading. */
export function pageField(kind: PageField, page: Page): unknown {
  switch (kind) {
    case 'TotalCount':
      return Number(page.total);
    case 'HasNextPage':
      return page.hasNext;
    case 'HasPreviousPage':
      return page.hasPrevious;
    case 'StartCursor':
      return edgeCursor(page, 0);
    case 'EndCursor':
      return edgeCursor(page, -1);
  }
}
