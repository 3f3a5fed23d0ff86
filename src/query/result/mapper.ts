import type { Plan } from '../ir/operation-plan.ts';
import type { FieldShape, ObjectShape, ValueShape } from '../ir/result-shape.ts';
import {
  citationOf,
  exactMean,
  exactSum,
  type FoundSnippet,
  matchOf,
  snippetFrom,
  snippetPart,
} from './derived-values.ts';
import { leafReader, typeNameReader, UNFIT } from './leaf-values.ts';
import {
  cursorOf,
  edgeCursor,
  type ParameterValues,
  type ResultPage,
  type ResultTuple,
  readPage,
} from './result-page.ts';

type Data = Record<string, unknown>;
type MapperSource = ResultTuple | ResultPage | FoundSnippet;
type ValueReader<S = MapperSource> = (source: S, bound: ParameterValues) => unknown;

/**
 * Makes the function that turns the one row of a plan's statement into `data`: once per plan, then
 * no field is looked up any more. It throws UNFIT where the answer breaks a promise of the schema
 * (a null where none may be, an enum value that is none); null propagation and error paths are then
 * graphql-js's, over `looseData`.
 */
export function makeMapper(plan: Plan): (row: ResultTuple, bound: ParameterValues) => Data {
  return objectReader(plan.shape) as (row: ResultTuple, bound: ParameterValues) => Data;
}

function objectReader(shape: ObjectShape): ValueReader {
  const byType = new Map([...shape.fields].map(([type, fields]) => [type, plainReader(type, fields)]));
  if (typeof shape.type === 'string') return byType.get(shape.type) as ValueReader;
  const { column } = shape.type;
  const typeName = typeNameReader(shape.fields.keys());
  return (source, bound) => {
    const read = byType.get(typeName((source as ResultTuple)[column]) ?? '');
    if (!read) throw UNFIT;
    return read(source, bound);
  };
}

function plainReader(type: string, fields: readonly FieldShape[]): ValueReader {
  const keys = fields.map(f => f.key);
  const reads = fields.map(f => fieldReader(type, f));
  return (source, bound) => {
    const data: Data = {};
    for (let i = 0; i < keys.length; i += 1)
      data[keys[i] as string] = (reads[i] as ValueReader)(source, bound);
    return data;
  };
}

function fieldReader(type: string, field: FieldShape): ValueReader {
  const read = valueReader(type, field);
  if (!String(field.type).endsWith('!')) return read;
  return (source, bound) => {
    const value = read(source, bound);
    if (value === null) throw UNFIT;
    return value;
  };
}

function valueReader(type: string, field: FieldShape): ValueReader {
  const shape: ValueShape = field.value;
  switch (shape.kind) {
    case 'Typename':
      return () => type;
    case 'Leaf': {
      const read = leafReader(field.type);
      return source => read((source as ResultTuple)[shape.column]);
    }
    case 'Embedded': {
      const read = objectReader(shape.object);
      const { columns } = shape;
      return (source, bound) =>
        columns.every(c => (source as ResultTuple)[c] == null) ? null : read(source, bound);
    }
    case 'One': {
      const read = objectReader(shape.object);
      return (source, bound) => {
        const [row] = (source as ResultTuple)[shape.column] as readonly ResultTuple[];
        return row === undefined ? null : read(row, bound);
      };
    }
    case 'List': {
      const read = objectReader(shape.object);
      return (source, bound) =>
        ((source as ResultTuple)[shape.column] as readonly ResultTuple[]).map(row => read(row, bound));
    }
    case 'Connection': {
      const read = objectReader(shape.object);
      return (source, bound) => read(readPage(shape.page, source as ResultTuple, bound), bound);
    }
    case 'Nodes':
    case 'Edges': {
      const read = objectReader(shape.object);
      return (source, bound) => (source as ResultPage).rows.map(row => read(row, bound));
    }
    case 'Same':
      return objectReader(shape.object);
    case 'Within': {
      const read = objectReader(shape.object);
      return (source, bound) => {
        const tuple = (source as ResultTuple)[shape.column] as ResultTuple | null;
        return tuple === null ? null : read(tuple, bound);
      };
    }
    case 'Null':
      return () => null;
    case 'Citation':
      return (source, bound) => citationOf(shape.citation, source as ResultTuple, bound);
    case 'Aggregate': {
      const read = objectReader(shape.object);
      return (source, bound) => {
        const { owner, shape: page } = source as ResultPage;
        return read(owner[page.aggregate as number] as ResultTuple, bound);
      };
    }
    case 'Groups': {
      const read = objectReader(shape.object);
      return (source, bound) =>
        ((source as ResultPage).owner[shape.column] as readonly ResultTuple[]).map(group =>
          read(group, bound),
        );
    }
    case 'ExactSum': {
      const read = leafReader(field.type);
      return source => read(exactSum((source as ResultTuple)[shape.column]));
    }
    case 'ExactMean':
      return source => exactMean((source as ResultTuple)[shape.sum], (source as ResultTuple)[shape.count]);
    case 'Match':
      return source => matchOf((source as ResultTuple)[shape.column]) ?? null;
    case 'Snippet': {
      const read = objectReader(shape.object);
      return (source, bound) => {
        const found = snippetFrom(shape.snippet, source as ResultTuple, bound);
        return found === null ? null : read(found, bound);
      };
    }
    case 'SnippetPart':
      return source => snippetPart(shape.part, source);
    case 'SnippetRanges': {
      const read = objectReader(shape.object);
      return (source, bound) =>
        (source as FoundSnippet).snippet.ranges.map(range => read(range as never, bound));
    }
    case 'Cursor':
      return (source, bound) => cursorOf(shape.cursor, source as ResultTuple, bound);
    default:
      return pageReader(shape.kind);
  }
}

type PageField = 'TotalCount' | 'HasNextPage' | 'HasPreviousPage' | 'StartCursor' | 'EndCursor';

function pageReader(kind: PageField): ValueReader {
  return (source, bound) => pageField(kind, source as ResultPage, bound);
}

/** A field of a page; shared with the loose reading. */
export function pageField(kind: PageField, page: ResultPage, bound: ParameterValues): unknown {
  switch (kind) {
    case 'TotalCount':
      return Number(page.total);
    case 'HasNextPage':
      return page.hasNext;
    case 'HasPreviousPage':
      return page.hasPrevious;
    case 'StartCursor':
      return edgeCursor(page, 0, bound);
    case 'EndCursor':
      return edgeCursor(page, -1, bound);
  }
}
