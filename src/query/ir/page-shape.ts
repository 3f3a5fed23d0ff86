import type { ParameterRef } from './parameter-node.ts';

/**
 * Columns that a citation is made of: those of the tuple, and those of the one row in one of its
 * columns.
 */
export interface CitationShape {
  readonly format: ParameterRef;
  readonly document: DocumentShape;
  /** Null if the tuple is a document, which is cited as a whole. */
  readonly claim: {
    readonly id: number;
    readonly quote: number;
    readonly voice: number;
    readonly document: number;
    /** Name of the claimant. */
    readonly claimant: number;
    /** Place of the passage: start, end, pointer, file, row. */
    readonly passage: number;
  } | null;
}

export interface DocumentShape {
  readonly id: number;
  readonly title: number;
  readonly edtf: number;
  readonly text: number;
  readonly language: number;
  readonly url: number;
  /** Name of the publisher. */
  readonly publisher: number;
}

/** Columns that a snippet is taken from: texts by field, the preferred field first. */
export interface SnippetShape {
  readonly text: ParameterRef;
  /** Number of properties in the index that was searched. */
  readonly properties: number;
  readonly columns: readonly { readonly field: string; readonly column: number }[];
}

export interface PageShape {
  readonly rows: number | null;
  readonly total: number | null;
  /** Tuple of measures, of which the first is the number of rows. */
  readonly aggregate: number | null;
  readonly beyond: number | null;
  /** True if the last rows were read, from the end. */
  readonly reverse: boolean;
  /** Parameter of the page's size. */
  readonly limit: ParameterRef;
  /** True if one row beyond the page is read. */
  readonly extra: boolean;
}

/** Columns that have the keys of a row, and the signature of its cursors. */
export interface CursorShape {
  readonly columns: readonly number[];
  readonly signature: string;
  /** Parameters that the order depends on, such as a point on the map. */
  readonly salt: readonly ParameterRef[];
}
