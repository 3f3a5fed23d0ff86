import type { Plan } from '../ir/operation-plan.ts';
import type { FieldShape, ObjectShape } from '../ir/result-shape.ts';
import {
  citationOf,
  exactMean,
  exactSum,
  type FoundSnippet,
  matchOf,
  snippetFrom,
  snippetPart,
} from './derived-values.ts';
import { looseLeaf, typeNameReader } from './leaf-values.ts';
import { pageField } from './mapper.ts';
import {
  cursorOf,
  type ParameterValues,
  type ResultPage,
  type ResultTuple,
  readPage,
} from './result-page.ts';

type FallbackSource = ResultTuple | ResultPage | FoundSnippet;

/**
 * The answer as objects by response key, with nothing checked: what graphql-js's executor takes as
 * its root value, with a resolver that reads the response key. It is the way of operations that mix
 * in introspection, and of answers that break a promise of the schema.
 */
export function fallbackData(plan: Plan, row: ResultTuple, bound: ParameterValues): Record<string, unknown> {
  return looseObject(plan.shape, row, bound);
}

function looseObject(
  shape: ObjectShape,
  source: FallbackSource,
  bound: ParameterValues,
): Record<string, unknown> {
  const name =
    typeof shape.type === 'string'
      ? shape.type
      : typeNameReader(shape.fields.keys())((source as ResultTuple)[shape.type.column]);
  const fields = shape.fields.get(name ?? '') ?? [];
  const entries = fields.map(field => [field.key, looseValue(field, source, bound)] as const);
  return { __typename: name, ...Object.fromEntries(entries.filter(([key]) => key !== '__typename')) };
}

function looseValue(field: FieldShape, source: FallbackSource, bound: ParameterValues): unknown {
  const shape = field.value;
  const tuple = source as ResultTuple;
  switch (shape.kind) {
    case 'Typename':
      return undefined;
    case 'Leaf':
      return looseLeaf(field.type, tuple[shape.column]);
    case 'Embedded':
      return shape.columns.every(c => tuple[c] == null) ? null : looseObject(shape.object, source, bound);
    case 'One': {
      const [row] = tuple[shape.column] as readonly ResultTuple[];
      return row === undefined ? null : looseObject(shape.object, row, bound);
    }
    case 'List':
      return (tuple[shape.column] as readonly ResultTuple[]).map(row =>
        looseObject(shape.object, row, bound),
      );
    case 'Connection':
      return looseObject(shape.object, readPage(shape.page, tuple, bound), bound);
    case 'Nodes':
    case 'Edges':
      return (source as ResultPage).rows.map(row => looseObject(shape.object, row, bound));
    case 'Same':
      return looseObject(shape.object, source, bound);
    case 'Within': {
      const inner = tuple[shape.column] as ResultTuple | null;
      return inner === null ? null : looseObject(shape.object, inner, bound);
    }
    case 'Null':
      return null;
    case 'Citation':
      return citationOf(shape.citation, tuple, bound);
    case 'Aggregate': {
      const { owner, shape: page } = source as ResultPage;
      return looseObject(shape.object, owner[page.aggregate as number] as ResultTuple, bound);
    }
    case 'Groups': {
      const groups = (source as ResultPage).owner[shape.column] as readonly ResultTuple[];
      return groups.map(group => looseObject(shape.object, group, bound));
    }
    case 'ExactSum':
      return exactSum(tuple[shape.column]);
    case 'ExactMean':
      return exactMean(tuple[shape.sum], tuple[shape.count]);
    case 'Match':
      return matchOf(tuple[shape.column]);
    case 'Snippet': {
      const found = snippetFrom(shape.snippet, tuple, bound);
      return found === null ? null : looseObject(shape.object, found, bound);
    }
    case 'SnippetPart':
      return snippetPart(shape.part, source);
    case 'SnippetRanges':
      return (source as FoundSnippet).snippet.ranges.map(range =>
        looseObject(shape.object, range as never, bound),
      );
    case 'Cursor':
      return cursorOf(shape.cursor, tuple, bound);
    default:
      return pageField(shape.kind, source as ResultPage, bound);
  }
}
