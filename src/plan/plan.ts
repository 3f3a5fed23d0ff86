import type { FieldNode, GraphQLField, GraphQLOutputType } from 'graphql';

/**
 * The plan: what stands between the two languages. It is made once per operation and shape of variables, is frozen and
 * `kind`-tagged, and holds no value of a variable: those come in by `bind`.
 *
 * A plan is a tree of rows. Each `RowsColumn` is a place where the operation may be cut into statements: it names what it
 * starts from and nothing of how its parent was found.
 */
export interface Plan {
  readonly kind: 'Plan';
  /** What the one row of the whole statement consists of. */
  readonly columns: readonly Column[];
  readonly parameters: readonly Parameter[];
  /** The fields whose arguments parameters are read from. */
  readonly sites: readonly Site[];
  /** How tuples become the response. */
  readonly shape: ObjectShape;
  /** Levels of nodes below the root. */
  readonly depth: number;
  /** It also asks for the schema, which is graphql-js's to answer. */
  readonly introspects: boolean;
}

export type FieldDefinition = GraphQLField<unknown, unknown>;

/** A field whose arguments parameters are read from, and where it is in the response. */
export interface Site {
  readonly definition: FieldDefinition;
  readonly node: FieldNode;
  readonly path: string;
}

/** A value that is handed over beside the text: index into `Plan.parameters`, named `p<index>` in the text. */
export type ParameterRef = number;

/** Where a parameter's value comes from: the coerced arguments of a field, along a path, converted. */
export interface Parameter {
  readonly site: number;
  readonly path: readonly (string | number)[];
  readonly convert: Convert;
  /** For `cursor`: which of the order's keys. */
  readonly key?: number;
  /** For `cursor`: what cursors of this list are signed with. */
  readonly signature?: string;
  /** For `limit`: one more than asked for, to know whether more comes. */
  readonly extra?: number;
}

export type Convert =
  | 'plain'
  | 'integer'
  | 'fold'
  | 'lower'
  | 'earliest'
  | 'latest'
  | 'limit'
  | 'cursor'
  | 'languages';

/** One slot of a tuple. */
export type Column =
  | { readonly kind: 'Property'; readonly on: 'node' | 'edge'; readonly property: string }
  /** `name` in the first of some languages that has one, or else the preferred one. */
  | { readonly kind: 'Name'; readonly languages: ParameterRef }
  | { readonly kind: 'EdgeType' }
  | { readonly kind: 'Forward' }
  /** Where the node's id stands in a list of ids. */
  | { readonly kind: 'Position'; readonly ids: ParameterRef }
  | RowsColumn
  | CountColumn
  | BeyondColumn;

/** A list of tuples. */
export interface RowsColumn {
  readonly kind: 'Rows';
  readonly source: Source;
  readonly order: readonly OrderKey[];
  readonly seek: Seek | null;
  /** Null: all there are, or the one there is. */
  readonly limit: ParameterRef | null;
  /** Only the first in the order. */
  readonly single: boolean;
  readonly columns: readonly Column[];
  /** Response path, for messages about cost. */
  readonly path: string;
}

/** How many rows the source has. */
export interface CountColumn {
  readonly kind: 'Count';
  readonly source: Source;
}

/** Whether the source has rows on the other side of the cursor. */
export interface BeyondColumn {
  readonly kind: 'Beyond';
  readonly source: Source;
  readonly order: readonly OrderKey[];
  readonly seek: Seek;
}

/** What is matched. */
export interface Source {
  readonly from: From;
  /** Label of what is matched; null where `from` leads to nothing else. */
  readonly label: string | null;
  readonly where: Condition | null;
}

export type From =
  | { readonly kind: 'Key'; readonly property: string; readonly value: ParameterRef }
  | { readonly kind: 'ExternalId'; readonly value: ParameterRef }
  | { readonly kind: 'All' }
  | { readonly kind: 'Ids'; readonly ids: ParameterRef }
  | { readonly kind: 'Hop'; readonly type: string; readonly direction: 'OUT' | 'IN' | 'BOTH' }
  | {
      readonly kind: 'AnyHop';
      readonly all: readonly string[];
      readonly types: ParameterRef | null;
      /** Types without a direction: they lead either way. */
      readonly symmetric: readonly string[];
      readonly direction: 'OUT' | 'IN' | 'BOTH';
    }
  | { readonly kind: 'ClaimsOfEntity' }
  | {
      readonly kind: 'ClaimsOfDerived';
      readonly on: 'node' | 'edge';
      readonly side: 'claimIds' | 'contestedBy';
    }
  | { readonly kind: 'Facts'; readonly fields: ParameterRef | null };

export type Operator =
  | '='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'IN'
  | 'CONTAINS'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'HAS';

export type Condition =
  | { readonly kind: 'And' | 'Or'; readonly all: readonly Condition[] }
  | { readonly kind: 'Not'; readonly one: Condition }
  | {
      readonly kind: 'Compare';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly operator: Operator;
      readonly value: ParameterRef;
      /** Compare in lower case, where no folded property is kept. */
      readonly lower: boolean;
      /** Also true where the property is null: an open end. */
      readonly orNull: boolean;
    }
  | { readonly kind: 'IsNull'; readonly on: 'node' | 'edge'; readonly property: string; readonly is: boolean }
  | { readonly kind: 'IsEmpty'; readonly property: string; readonly is: boolean }
  | { readonly kind: 'Current' }
  | { readonly kind: 'Exists'; readonly source: Source }
  | { readonly kind: 'Every'; readonly source: Source; readonly holds: Condition }
  | {
      readonly kind: 'CountIs';
      readonly source: Source;
      readonly operator: Operator;
      readonly value: ParameterRef;
    };

export interface OrderKey {
  readonly kind: 'Property' | 'EdgeType' | 'Position';
  readonly on: 'node' | 'edge';
  readonly property: string;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
  /** For `Position`: the list of ids whose order it is. */
  readonly ids: ParameterRef | null;
}

/** From where a page begins: the keys of the row just outside it. */
export interface Seek {
  /** One for each key of the order; null where the row's key is null. */
  readonly values: readonly (ParameterRef | null)[];
}

/** How the fields of one object are made from a tuple. */
export interface ObjectShape {
  readonly kind: 'Object';
  /** The type, or the column that tells it. */
  readonly type: string | { readonly column: number };
  /** By the name of the object type. */
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
  /** An object out of the same tuple; null when all its columns are. */
  | { readonly kind: 'Embedded'; readonly columns: readonly number[]; readonly object: ObjectShape }
  /** The first of a list of tuples. */
  | { readonly kind: 'One'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'List'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'Connection'; readonly page: PageShape; readonly object: ObjectShape }
  // Of a page:
  | { readonly kind: 'Nodes' | 'Edges' | 'PageInfo'; readonly object: ObjectShape }
  | { readonly kind: 'TotalCount' | 'HasNextPage' | 'HasPreviousPage' | 'StartCursor' | 'EndCursor' }
  // Of an edge:
  | { readonly kind: 'Node'; readonly object: ObjectShape }
  | { readonly kind: 'Cursor'; readonly cursor: CursorShape };

export interface PageShape {
  readonly rows: number | null;
  readonly total: number | null;
  readonly beyond: number | null;
  /** `last` rows were read from the end. */
  readonly reverse: boolean;
  /** Asked for a page at all, from which side, and how many: the parameter of the limit. */
  readonly limit: ParameterRef;
  /** The limit is one more than asked for. */
  readonly extra: boolean;
  readonly cursor: CursorShape;
}

/** The columns that hold a row's keys, and what its cursors are signed with. */
export interface CursorShape {
  readonly columns: readonly number[];
  readonly signature: string;
}
