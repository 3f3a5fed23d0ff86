import type { GraphQLOutputType } from 'graphql';
import type { Snippet } from '../../text/search-text.ts';
import type { FieldShape, ObjectShape, ValueShape } from '../ir/result-shape.ts';
import {
  citationOf,
  exactMean,
  exactSum,
  type FoundSnippet,
  keyText,
  matchOf,
  snippetFrom,
  snippetPart,
} from './derived-values.ts';
import { typeNameReader } from './leaf-values.ts';
import {
  cursorOf,
  edgeCursor,
  type ParameterValues,
  type ResultPage,
  type ResultTuple,
  readPage,
} from './result-page.ts';

/** A tuple of the result, or an object made from one that has its own fields. */
type MapperSource = ResultTuple | ResultPage | FoundSnippet | Snippet['ranges'][number];
export type Read = (source: MapperSource, bound: ParameterValues) => unknown;

/** The parts in which the fast response and the data for graphql-js's executor differ. */
export interface ResultMapping {
  /** The fields that objects of a type get, of those that are requested. */
  readonly fields: (type: string, fields: readonly FieldShape[]) => readonly FieldShape[];
  /** Makes the function that converts a value of the database to one of a leaf type. */
  readonly leaf: (type: GraphQLOutputType) => (value: unknown) => unknown;
  /** Adds the check that null is allowed for the type. */
  readonly nullable: (type: GraphQLOutputType, read: Read) => Read;
  /** Reads an object whose type is not one of its possible types. */
  readonly unknown: Read;
}

/**
 * Makes the function that reads an object: once per plan, so that no field is looked up per row.
 */
export function objectReader(shape: ObjectShape, mapping: ResultMapping): Read {
  const byType = new Map<string, Read>();
  for (const [type, fields] of shape.fields) byType.set(type, fieldsReader(type, fields, mapping));
  if (typeof shape.type === 'string') return byType.get(shape.type) ?? mapping.unknown;
  const { column } = shape.type;
  const typeName = typeNameReader(shape.fields.keys());
  return (source, bound) => {
    const read = byType.get(typeName((source as ResultTuple)[column]) ?? '') ?? mapping.unknown;
    return read(source, bound);
  };
}

function fieldsReader(type: string, asked: readonly FieldShape[], mapping: ResultMapping): Read {
  const fields = mapping.fields(type, asked);
  const keys = fields.map(f => f.key);
  const reads = fields.map(f => mapping.nullable(f.type, valueReader(type, f, mapping)));
  return (source, bound) => {
    const data: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i += 1) data[keys[i] as string] = (reads[i] as Read)(source, bound);
    return data;
  };
}

type Nested = Extract<ValueShape, { readonly object: ObjectShape }>;

function valueReader(type: string, field: FieldShape, mapping: ResultMapping): Read {
  const shape = field.value;
  if ('object' in shape) return nestedReader(shape, objectReader(shape.object, mapping));
  switch (shape.kind) {
    case 'Typename':
      return () => type;
    case 'Leaf': {
      const { column } = shape;
      const read = mapping.leaf(field.type);
      return source => read((source as ResultTuple)[column]);
    }
    case 'Null':
      return () => null;
    case 'Constant':
      return () => shape.value;
    case 'KeyText':
      return source => keyText(shape, source as ResultTuple);
    case 'Keys': {
      const reads = shape.objects.map(object => objectReader(object, mapping));
      return (source, bound) => reads.map(read => read(source, bound));
    }
    case 'Citation':
      return (source, bound) => citationOf(shape.citation, source as ResultTuple, bound);
    case 'Cursor':
      return (source, bound) => cursorOf(shape.cursor, source as ResultTuple, bound);
    case 'ExactSum': {
      const read = mapping.leaf(field.type);
      return source => read(exactSum((source as ResultTuple)[shape.column]));
    }
    case 'ExactMean':
      return source => exactMean((source as ResultTuple)[shape.sum], (source as ResultTuple)[shape.count]);
    case 'Match':
      return source => matchOf((source as ResultTuple)[shape.column]) ?? null;
    case 'SnippetPart':
      return source => snippetPart(shape.part, source);
    case 'TotalCount':
      return source => Number((source as ResultPage).total);
    case 'HasNextPage':
      return source => (source as ResultPage).hasNext;
    case 'HasPreviousPage':
      return source => (source as ResultPage).hasPrevious;
    case 'StartCursor':
      return (source, bound) => edgeCursor(shape.cursor, source as ResultPage, 0, bound);
    case 'EndCursor':
      return (source, bound) => edgeCursor(shape.cursor, source as ResultPage, -1, bound);
  }
}

/** Reads objects from the source; `read` reads one of them. */
function nestedReader(shape: Nested, read: Read): Read {
  switch (shape.kind) {
    case 'Same':
      return read;
    case 'Embedded': {
      const { columns } = shape;
      return (source, bound) =>
        columns.every(c => (source as ResultTuple)[c] == null) ? null : read(source, bound);
    }
    case 'One': {
      const { column } = shape;
      return (source, bound) => {
        const [row] = (source as ResultTuple)[column] as readonly ResultTuple[];
        return row === undefined ? null : read(row, bound);
      };
    }
    case 'List': {
      const { column } = shape;
      return (source, bound) =>
        ((source as ResultTuple)[column] as readonly ResultTuple[]).map(row => read(row, bound));
    }
    case 'Within': {
      const { column } = shape;
      return (source, bound) => {
        const tuple = (source as ResultTuple)[column] as ResultTuple | null;
        return tuple === null ? null : read(tuple, bound);
      };
    }
    case 'Connection': {
      const { page, of } = shape;
      if (of === 'page')
        return (source, bound) => read(readPage(page, (source as ResultPage).owner, bound), bound);
      return (source, bound) => read(readPage(page, source as ResultTuple, bound), bound);
    }
    case 'Nodes':
    case 'Edges':
      return (source, bound) => (source as ResultPage).rows.map(row => read(row, bound));
    case 'Aggregate':
      return (source, bound) => {
        const { owner, shape: page } = source as ResultPage;
        return read(owner[page.aggregate as number] as ResultTuple, bound);
      };
    case 'Groups': {
      const { column } = shape;
      return (source, bound) =>
        ((source as ResultPage).owner[column] as readonly ResultTuple[]).map(group => read(group, bound));
    }
    case 'Snippet':
      return (source, bound) => {
        const found = snippetFrom(shape.snippet, source as ResultTuple, bound);
        return found === null ? null : read(found, bound);
      };
    case 'SnippetRanges':
      return (source, bound) => (source as FoundSnippet).snippet.ranges.map(range => read(range, bound));
  }
}
