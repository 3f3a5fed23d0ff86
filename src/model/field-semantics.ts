import type { RelationField, ValueField } from './model.ts';

/** Measure of all values of a field. */
export type MeasureFunction = 'count' | 'distinct' | 'min' | 'max' | 'sum' | 'mean' | 'earliest' | 'latest';

/** Number that is reported for a row of a traversal's result. */
export type TraversalNumber =
  | ('length' | 'linkedTo' | 'leftOut' | 'truncated')
  | ('claimCount' | 'documentCount' | 'contestedCount' | 'disputeCount');

/**
 * Meaning of a field of the public API in the domain. The API puts one on each field it makes
 * (`extensions.meaning`), the planner reads it, and neither depends on the names of the other. Each
 * group is planned by one function.
 */
export type FieldSemantics =
  | RootField
  | RowField
  | LinkField
  | FoundField
  | PageField
  | HitField
  | SummaryField
  | MeasureField;

/** A field of the query type. */
export type RootField =
  /** One node by id or a unique key; null if there is none. */
  | { readonly kind: 'RootOne'; readonly type: string }
  /** A connection of all nodes of a type or interface. */
  | { readonly kind: 'RootMany'; readonly type: string }
  /** Ranked results of a full-text search. */
  | { readonly kind: 'Search' }
  /** Events and claims of entities in the order of time. */
  | { readonly kind: 'Timeline' }
  | TraversalField;

/** A root field whose rows are not nodes. */
export type TraversalField =
  /** The shortest paths between entities. */
  | { readonly kind: 'Paths' }
  /** The surroundings of entities, and the neighbours that several have in common. */
  | { readonly kind: 'Neighbourhood' }
  | { readonly kind: 'Common' }
  /** Claimants that make claims about entities, and pairs of them that contest each other. */
  | { readonly kind: 'Claimants' }
  | { readonly kind: 'Disagreements' };

/** A value of one node or edge. */
export type RowField =
  /** A property of the node or edge. */
  | { readonly kind: 'Property'; readonly field: ValueField }
  /** The preferred name, or with `lang` the name in that language. */
  | { readonly kind: 'Name' }
  /** A value of several properties stored within its owner. */
  | { readonly kind: 'Object'; readonly field: ValueField }
  /** A document, or the claim and the document it stands in, as they are cited. */
  | { readonly kind: 'Citation'; readonly of: 'Claim' | 'Document' };

/** Other nodes that a node or edge leads to. */
export type LinkField =
  /** The one node that a single-valued relation leads to. */
  | { readonly kind: 'One'; readonly relation: RelationField }
  /** A connection of the nodes that a relation leads to. */
  | { readonly kind: 'Many'; readonly relation: RelationField }
  /** A connection of the claims about an entity. */
  | { readonly kind: 'ClaimsOfEntity' }
  /** A connection of the claims that an edge or a fact is derived from. */
  | { readonly kind: 'ClaimsOfDerived'; readonly side: 'claimIds' | 'contestedBy' }
  /**
   * The facts of an entity's fields: the one that is shown comes first, or all are in the order of
   * time.
   */
  | { readonly kind: 'Facts' }
  | { readonly kind: 'History' }
  /** A connection of all edges of an entity, of any type. */
  | { readonly kind: 'Relations' };

/** A part of a row of a traversal's result. */
export type FoundField =
  /**
   * A number of the row; its nodes, or the only one; its steps, or its disputes if it has no steps.
   */
  | { readonly kind: 'FoundItem'; readonly item: TraversalNumber }
  | { readonly kind: 'FoundNodes'; readonly single: boolean }
  | { readonly kind: 'FoundDisputes' }
  | { readonly kind: 'FoundSteps' }
  /** A part of a step: one of its nodes, the edges between them, or true if only groups make it. */
  | { readonly kind: 'StepEnd'; readonly end: 'from' | 'to' }
  | { readonly kind: 'StepRelations' }
  | { readonly kind: 'ExpandsGroup' };

/** A part of a connection, of one of its edges or of its `PageInfo`. */
export type PageField =
  | { readonly kind: 'Nodes' }
  | { readonly kind: 'Edges' }
  | { readonly kind: 'TotalCount' }
  | { readonly kind: 'PageInfo' }
  /** A connection of the claims that the list has unnamed nodes, or that it has none. */
  | { readonly kind: 'ClaimsOfSnak'; readonly snak: 'SOME' | 'NONE' }
  | { readonly kind: 'Cursor' }
  | { readonly kind: 'Node' }
  | { readonly kind: 'HasNextPage' }
  | { readonly kind: 'HasPreviousPage' }
  | { readonly kind: 'StartCursor' }
  | { readonly kind: 'EndCursor' }
  /** A part of an edge of any type: the type, or true if it leads away from the entity. */
  | { readonly kind: 'EdgeType' }
  | { readonly kind: 'Forward' };

/** A part of an edge of a search: how the node was found, how well, and the place in its texts. */
export type HitField =
  | { readonly kind: 'Match' }
  | { readonly kind: 'Score' }
  | { readonly kind: 'Snippet' }
  | { readonly kind: 'SnippetPart'; readonly part: 'field' | 'text' | 'marked' | 'ranges' | 'start' | 'end' };

/**
 * All rows of a connection taken together: an object of measures of the nodes or of the edges, or a
 * list of groups.
 */
export type SummaryField =
  | { readonly kind: 'Aggregate'; readonly on: 'node' | 'edge' }
  | { readonly kind: 'Groups' };

/** A part of such an object or group. */
export type MeasureField =
  /** A number of rows; an object of the measures of a field's values, and one of these. */
  | { readonly kind: 'Measure'; readonly measure: 'rows' | 'single' | 'collective' }
  | { readonly kind: 'MeasuresOf'; readonly field: ValueField }
  | { readonly kind: 'MeasureOf'; readonly measure: MeasureFunction }
  /**
   * The keys of a group, a part of one of them, its node if it is an entity or a record of a type,
   * and an object of the group's measures.
   */
  | { readonly kind: 'GroupKeys' }
  | { readonly kind: 'GroupKeyPart'; readonly part: 'by' | 'value' | 'year' }
  | { readonly kind: 'GroupKeyNode'; readonly record: string | null }
  | { readonly kind: 'OfGroup'; readonly on: 'node' | 'edge' };

/** The argument of root fields that chooses a snapshot of the graph. */
export const MOMENT_ARGUMENT = 'at';

/** Fields that every derived edge of any relation has. The loader sets them; see docs/claims.md. */
export const DERIVED_EDGE_FIELDS: readonly ValueField[] = [
  derived(
    'status',
    'Enum',
    'Status',
    true,
    'Whether one voice says so, several do, or somebody says otherwise.',
  ),
  derived(
    'certainty',
    'Enum',
    'Certainty',
    false,
    'For a contested edge, whether the times certainly overlap.',
  ),
  derived('modality', 'Enum', 'Modality', true, 'The strongest modality among its claims.'),
  derived(
    'validFrom',
    'Date',
    'Date',
    false,
    'First day of the time it is claimed for; null where open or unknown.',
  ),
  derived(
    'validTo',
    'Date',
    'Date',
    false,
    'Last day of the time it is claimed for; null where open or unknown.',
  ),
  derived('claimCount', 'Int', 'Int', true, 'Number of current claims that affirm it.'),
  derived('sourceCount', 'Int', 'Int', true, 'Number of documents that affirm it.'),
];

function derived(
  name: string,
  value: ValueField['value'],
  typeName: string,
  required: boolean,
  description: string,
): ValueField {
  return Object.freeze({
    kind: 'value',
    name,
    value,
    typeName,
    required,
    description,
    list: false,
    unit: null,
    unique: false,
    searched: false,
    folded: false,
    evaluative: false,
    framed: false,
    precedes: null,
    editorial: false,
    predicate: '',
  });
}
