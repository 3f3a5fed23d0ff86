import type { FieldNode, GraphQLField } from 'graphql';

export type FieldDefinition = GraphQLField<unknown, unknown>;

/** Call of a field whose arguments parameters are read from, with its place in the response. */
export interface ArgumentSource {
  readonly definition: FieldDefinition;
  readonly node: FieldNode;
  readonly path: string;
  /** Coerced arguments; null if they depend on variables. */
  readonly constant: Readonly<Record<string, unknown>> | null;
}

/**
 * Reference to a value that is sent with the text: an index into `Plan.parameters`, `p<index>` in
 * Cypher.
 */
export type ParameterRef = number;

/** Source of a parameter's value: the coerced arguments of a field, along a path, converted. */
export interface Parameter {
  readonly site: number;
  readonly path: readonly (string | number)[];
  readonly convert: Convert;
  /** For `cursor`: index of the order's key. */
  readonly key?: number;
  /**
   * For `cursor`: signature of the list's cursors, and the parameters that its order depends on.
   */
  readonly signature?: string;
  readonly salt?: readonly ParameterRef[];
  /** For `limit`: rows read beyond the page, to know if more follow. */
  readonly extra?: number;
  /** For `search`: number of properties in the index. */
  readonly properties?: number;
  /** For `limit`: default, if it is not the size of a page. */
  readonly standard?: number;
  /** For `along` and `against`: relationship types that lead either way. */
  readonly symmetric?: readonly string[];
}

export type Convert =
  | 'plain'
  | 'integer'
  | 'fold'
  | 'lower'
  | 'earliest'
  | 'latest'
  | 'limit'
  | 'groups'
  | 'cursor'
  | 'languages'
  | 'circle'
  | 'box'
  | 'point'
  | 'search'
  | 'searchedNames'
  | 'keyword'
  | 'starts'
  | 'centre'
  | 'sharers'
  | 'subjects'
  | 'until'
  | 'atLeast'
  | 'some'
  | 'ids'
  | 'along'
  | 'against'
  | 'instant';
