import type { GraphQLOutputType } from 'graphql';
import type { CitationShape, CursorShape, PageShape, SnippetShape } from './page-shape.ts';

/** Maps a tuple to the fields of one object. */
export interface ObjectShape {
  readonly kind: 'Object';
  /** Type of the object, or the column that has its name. */
  readonly type: string | { readonly column: number };
  /** Fields by the name of the object type. */
  readonly fields: ReadonlyMap<string, readonly FieldShape[]>;
}

export interface FieldShape {
  readonly key: string;
  readonly type: GraphQLOutputType;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'Typename' }
  | { readonly kind: 'Leaf'; readonly column: number }
  /** Object made of columns of the same tuple; null if all these columns are. */
  | { readonly kind: 'Embedded'; readonly columns: readonly number[]; readonly object: ObjectShape }
  /** Object made of the first tuple of a list. */
  | { readonly kind: 'One'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'List'; readonly column: number; readonly object: ObjectShape }
  /** Connection in columns of the tuple, or of the tuple that the page belongs to. */
  | {
      readonly kind: 'Connection';
      readonly page: PageShape;
      readonly object: ObjectShape;
      readonly of: 'tuple' | 'page';
    }
  /** Object made of the same tuple or page. */
  | { readonly kind: 'Same'; readonly object: ObjectShape }
  /** Object made of a nested tuple; null if that is. */
  | { readonly kind: 'Within'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'Null' }
  | { readonly kind: 'Citation'; readonly citation: CitationShape }
  // Values of a page:
  | { readonly kind: 'Nodes' | 'Edges'; readonly object: ObjectShape }
  | { readonly kind: 'TotalCount' | 'HasNextPage' | 'HasPreviousPage' }
  | { readonly kind: 'StartCursor' | 'EndCursor'; readonly cursor: CursorShape }
  | { readonly kind: 'Aggregate'; readonly object: ObjectShape }
  /** Keys of a group, each an object made of the same tuple. */
  | { readonly kind: 'Keys'; readonly objects: readonly ObjectShape[] }
  | { readonly kind: 'Constant'; readonly value: string }
  /** Value of a key as a text; of a nested tuple if the key is a node. */
  | { readonly kind: 'KeyText'; readonly column: number; readonly within: number | null }
  /** Groups, in a column of the page's owner. */
  | { readonly kind: 'Groups'; readonly column: number; readonly object: ObjectShape }
  // Values of an edge:
  | { readonly kind: 'Cursor'; readonly cursor: CursorShape }
  // Values of a tuple of measures:
  | { readonly kind: 'ExactSum'; readonly column: number }
  /** Mean, computed from an exact sum and a count. */
  | { readonly kind: 'ExactMean'; readonly sum: number; readonly count: number }
  // Values of a search result:
  | { readonly kind: 'Match'; readonly column: number }
  | { readonly kind: 'Snippet'; readonly snippet: SnippetShape; readonly object: ObjectShape }
  | { readonly kind: 'SnippetPart'; readonly part: 'field' | 'text' | 'marked' | 'start' | 'end' }
  | { readonly kind: 'SnippetRanges'; readonly object: ObjectShape };
