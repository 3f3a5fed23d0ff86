import type { FieldNode, GraphQLField, GraphQLOutputType } from 'graphql';
import type { GroupExpansion, Membership } from '../../model/group-membership.ts';

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
  readonly sites: readonly ArgumentSource[];
  /** How tuples become the response. */
  readonly shape: ObjectShape;
  /** Which columns answer which root field, by response key. */
  readonly roots: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  /** Levels of nodes below the root. */
  readonly depth: number;
  /** It also asks for the schema, which is graphql-js's to answer. */
  readonly introspects: boolean;
  /** What must not be in the answer. */
  readonly checks: readonly Check[];
}

/** A root field that is refused where the database finds what a column looks for: ids of nothing, or more paths than are put in order. */
export interface Check {
  readonly kind: 'Unknown' | 'Overflow';
  /** The root field's response key. */
  readonly key: string;
  readonly column: number;
}

export type FieldDefinition = GraphQLField<unknown, unknown>;

/** A field whose arguments parameters are read from, and where it is in the response. */
export interface ArgumentSource {
  readonly definition: FieldDefinition;
  readonly node: FieldNode;
  readonly path: string;
  /** Its coerced arguments, where no variable is among them. */
  readonly constant: Readonly<Record<string, unknown>> | null;
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
  /** For `cursor`: what cursors of this list are signed with, and the values that its order depends on. */
  readonly signature?: string;
  readonly salt?: readonly ParameterRef[];
  /** For `limit`: one more than asked for, to know whether more comes. */
  readonly extra?: number;
  /** For `search`: how many properties the index has. */
  readonly properties?: number;
  /** For `limit`: how many where nothing is said, if not as many as a page has. */
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

/** A moment that the graph is seen at: a day of valid time, and one of recorded time; null for any, and for now. */
export interface Snapshot {
  readonly on: ParameterRef | null;
  /** Only what is dated; else what has no time holds at any. */
  readonly dated: boolean;
  readonly known: ParameterRef | null;
}

/** A property by its name; or what it comes to at a moment, which no property holds. */
export type PropertyRef = string | ValueAt | ShownAt;

/** The value of the fact that is shown of a field at a moment; of a list all values. */
export interface ValueAt {
  readonly kind: 'ValueAt';
  /** The predicates of the fields that it is told of: of other names those of names too. */
  readonly fields: readonly string[];
  readonly list: boolean;
  /** The property whose own value is left out, in a list that is in the order of its values. */
  readonly but: string | null;
  /** A property whose values are in such a list at any moment. */
  readonly also: string | null;
  /** Where facts keep it: fields of one name may differ in that from type to type. */
  readonly kept: readonly RecordedCondition[];
  readonly moment: Snapshot;
}

/** Of a fact: whether it is the first of its field's that hold at a moment, in the order in which they are shown. */
export interface ShownAt {
  readonly kind: 'ShownAt';
  readonly moment: Snapshot;
}

/** The properties of a fact of which the first that there is counts, and what is made of it. */
export interface RecordedCondition {
  readonly properties: readonly string[];
  readonly as: 'is' | 'integer' | 'float' | 'point';
}

/** One slot of a tuple. */
export type Column =
  | { readonly kind: 'Property'; readonly on: 'node' | 'edge'; readonly property: PropertyRef }
  /** `name` in the first of some languages that has one, or else the preferred one. */
  | { readonly kind: 'Name'; readonly languages: ParameterRef }
  | { readonly kind: 'EdgeType' }
  | { readonly kind: 'Forward' }
  /** The type of a node, kept by entities; records have it by their label. */
  | { readonly kind: 'NodeType'; readonly records: readonly LabelledType[] }
  /** What a row is ordered by. */
  | { readonly kind: 'Key'; readonly key: OrderKey }
  /** Of what a traversal found: one of its parts. */
  | { readonly kind: 'Item'; readonly index: number }
  /** Of a step: whether none of these edges makes it. */
  | { readonly kind: 'NoneOf'; readonly links: TraversalLinks }
  | ListingColumn;

/** What is asked of a source: many rows, or what they come to. */
export type ListingColumn = RowsColumn | CountColumn | HasMoreColumn | AggregateColumn | GroupsColumn;

/** A type that is told by a label, and how it is kept where types are. */
export interface LabelledType {
  readonly label: string;
  readonly type: string;
}

/** A list of tuples. */
export interface RowsColumn {
  readonly kind: 'Rows';
  readonly source: RowSource;
  readonly order: readonly OrderKey[];
  readonly seek: KeysetCursor | null;
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
  readonly source: RowSource;
  readonly path: string;
}

/** Whether the source has rows on the other side of the cursor. */
export interface HasMoreColumn {
  readonly kind: 'Beyond';
  readonly source: RowSource;
  readonly path: string;
  readonly order: readonly OrderKey[];
  readonly seek: KeysetCursor;
}

/** What all rows of the source come to: a tuple of measures. */
export interface AggregateColumn {
  readonly kind: 'Aggregate';
  readonly source: RowSource;
  readonly path: string;
  readonly measures: readonly Measure[];
}

/** The rows of the source in groups: a list of tuples, first the keys, then the measures. */
export interface GroupsColumn {
  readonly kind: 'Groups';
  readonly source: RowSource;
  readonly by: readonly GroupBy[];
  readonly measures: readonly Measure[];
  readonly order: readonly GroupOrder[];
  readonly limit: ParameterRef;
  /** Response path, for messages about cost. */
  readonly path: string;
}

/** What is told of many rows. */
export type Measure =
  | { readonly kind: 'Rows' | 'Single' | 'Collective' }
  | {
      readonly kind: 'count' | 'distinct' | 'min' | 'max' | 'sum' | 'mean';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
    }
  /** Of integers, as a pair: how often the unit is in them, added up, and what is left, added up. Both stay within 64 bits. */
  | {
      readonly kind: 'exactSum';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly unit: number;
    };

export type GroupBy =
  | {
      readonly kind: 'Value';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly part: 'value' | 'year' | 'day';
    }
  | { readonly kind: 'EdgeType' }
  /** Whether the edge leads away from its owner; null for types without a direction. */
  | { readonly kind: 'Forward'; readonly symmetric: readonly string[] }
  | { readonly kind: 'NodeType'; readonly records: readonly LabelledType[] }
  /** The node that a link leads to, as a tuple of its own; null where there is none. */
  | {
      readonly kind: 'Node';
      readonly source: RowSource;
      readonly order: readonly OrderKey[];
      /** The first in the order only; else a row belongs to the group of each. */
      readonly single: boolean;
      readonly columns: readonly Column[];
      /** What such groups are ordered by. */
      readonly name: string;
    };

export interface GroupOrder {
  readonly of: 'key' | 'measure';
  readonly index: number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** What is matched. */
export interface RowSource {
  readonly from: From;
  /** Label of what is matched; null where `from` leads to nothing else. */
  readonly label: string | null;
  readonly where: Condition | null;
  /** Also what is derived from claims no more: the edges that lead there, facts, disputes. */
  readonly past?: true;
}

export type From =
  | { readonly kind: 'Key'; readonly property: string; readonly value: ParameterRef }
  /** One of many names that others have for it; `query` is the same for the index. */
  | {
      readonly kind: 'ExternalId';
      readonly value: ParameterRef;
      readonly query: ParameterRef;
      /** Name of the index of keywords. */
      readonly index: string;
    }
  /** All of the label, in an order that an index may have. */
  | { readonly kind: 'All' }
  /** The same where a condition on a key leaves few: they are found first and put in order then. */
  | { readonly kind: 'Few' }
  /**
   * The same where they have to lie in ranges of indexes, and nobody knows how many do: if few do, they are found first, else rows are tested in the list's
   * order. Of each property that a range is of, the conditions on it.
   */
  | {
      readonly kind: 'Ranged';
      readonly ranges: readonly Condition[];
      /** So many of them, the narrowest, are counted. */
      readonly counted: number;
      /** Rows are tested, and not looked up in the indexes. */
      readonly tested?: true;
    }
  /** The same where few are linked, hop by hop, to something told by a key: found from there. Several such ways meet in the node. */
  | {
      readonly kind: 'Joined';
      readonly ways: readonly (readonly RowSource[])[];
      /** Of each way, the condition on a key that is told of its end. */
      readonly keys: readonly Condition[];
    }
  /** By full text: the query in Lucene's language, and names that would be exactly it. */
  | {
      readonly kind: 'Search';
      /** As given; it is not asked for, but shows where the words are. */
      readonly text: ParameterRef;
      readonly query: ParameterRef;
      readonly names: ParameterRef;
      readonly types: ParameterRef | null;
      readonly records: readonly LabelledType[];
      /** Name of the full-text index. */
      readonly index: string;
    }
  | { readonly kind: 'Ids'; readonly ids: ParameterRef }
  | {
      readonly kind: 'Hop';
      readonly type: string;
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      /** Name of the node type or interface that it leads to. */
      readonly target: string;
      /** Groups at its ends stand for their members. */
      readonly expand?: Expand;
    }
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
  /** Of a claim: others that say the same, and those that it contests. */
  | { readonly kind: 'Agreeing' | 'Disagreeing'; readonly moment?: Snapshot }
  | { readonly kind: 'Facts'; readonly fields: ParameterRef | null }
  | PathsFrom
  | NeighbourhoodFrom
  | CommonFrom
  | ClaimantsFrom
  | TimelineFrom
  /** The nodes of what was found, in its order; or, where it has no steps, what stands in their place. */
  | { readonly kind: 'FoundNodes'; readonly part: 'nodes' | 'steps' }
  /** Its steps: pairs of nodes that are linked. */
  | { readonly kind: 'FoundSteps' }
  /** One of the two nodes of a step. */
  | { readonly kind: 'StepEnd'; readonly end: 'from' | 'to' }
  /** The edges of a step. */
  | { readonly kind: 'Between'; readonly links: TraversalLinks }
  /** Ids that no node of the label has. */
  | { readonly kind: 'Unknown'; readonly among: string; readonly ids: readonly ParameterRef[] };

/** Which memberships lead on from an end of a link: to the members of a group that it leads to, from the groups of its owner. */
export interface Expand extends GroupExpansion {
  /** When members have to belong. */
  readonly moment?: Snapshot;
}

/** The shortest simple paths between two sets of entities: each a row that is no node but a list: see {@link TRAVERSAL_RESULT}. */
export interface PathsFrom {
  readonly kind: 'Paths';
  readonly from: ParameterRef;
  readonly to: ParameterRef;
  /** At most so many edges. It is in the text: the database takes no value for it. */
  readonly hops: number;
  /** Walks of one pair that are looked at. */
  readonly walks: number;
  readonly first: ParameterRef;
  readonly links: TraversalLinks;
  /** What has to be so of the nodes between the ends. */
  readonly through: Condition | null;
  readonly avoid: ParameterRef | null;
}

/** What lies around entities: one row, see {@link TRAVERSAL_RESULT}. */
export interface NeighbourhoodFrom {
  readonly kind: 'Neighbourhood';
  readonly of: ParameterRef;
  /** Those that it is the neighbourhood of are no more than that. */
  readonly starts: number;
  /** It is in the text, which has a part for each. */
  readonly hops: number;
  /** Nodes besides those that it is the neighbourhood of. */
  readonly limit: ParameterRef;
  readonly links: TraversalLinks;
  /** What has to be so of these. */
  readonly where: Condition | null;
}

/** What several entities are linked to: each a row, see {@link TRAVERSAL_RESULT}. */
export interface CommonFrom {
  readonly kind: 'Common';
  readonly of: ParameterRef;
  readonly notOf: ParameterRef | null;
  /** Of so many at least. */
  readonly atLeast: ParameterRef;
  readonly first: ParameterRef;
  readonly links: TraversalLinks;
  readonly where: Condition | null;
}

/** Who says something about entities, and who of them contest each other: each a row, see {@link TRAVERSAL_RESULT}. */
export interface ClaimantsFrom {
  readonly kind: 'Claimants' | 'Disagreements';
  readonly about: ParameterRef;
  readonly first: ParameterRef;
  /** Disputes of a pair that are shown. */
  readonly shown: number;
  readonly moment?: Snapshot;
}

/** Events that entities are linked to, and claims about them: those with a date, or those without. */
export interface TimelineFrom {
  readonly kind: 'Timeline';
  readonly of: ParameterRef;
  readonly dated: boolean;
  /** Days that an entry overlaps. */
  readonly from: ParameterRef | null;
  readonly to: ParameterRef | null;
  /** What leads to events. */
  readonly relations: readonly string[];
  readonly moment?: Snapshot;
}

/** Which edges a traversal may take. */
export interface TraversalLinks {
  readonly all: readonly string[];
  /** Types that may be taken from subject to object, and those from object to subject; null: all. */
  readonly along: ParameterRef | null;
  readonly against: ParameterRef | null;
  readonly status: ParameterRef | null;
  /** Datasets of which one at least holds a claim that the edge is derived from. */
  readonly basis: ParameterRef | null;
  /** Memberships that are not taken. */
  readonly groups: readonly Membership[];
  /** When they have to hold. */
  readonly moment?: Snapshot;
}

/** Where the parts of what was found are in it. */
export const TRAVERSAL_RESULT = Object.freeze({
  ...{ nodes: 0, steps: 1, length: 2, linkedTo: 2, leftOut: 2, truncated: 3 },
  ...{ claimCount: 2, documentCount: 3, contestedCount: 4, disputeCount: 3 },
});

export type Operator = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH';

export type Condition =
  | { readonly kind: 'And' | 'Or'; readonly all: readonly Condition[] }
  | { readonly kind: 'Not'; readonly one: Condition }
  | {
      readonly kind: 'Compare';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly operator: Operator;
      readonly value: ParameterRef;
      /** Compare in lower case, where no folded property is kept. */
      readonly lower: boolean;
      /** Also true where the property is null: an open end. */
      readonly orNull: boolean;
    }
  | {
      readonly kind: 'IsNull';
      readonly on: 'node' | 'edge';
      readonly property: PropertyRef;
      readonly is: boolean;
    }
  | { readonly kind: 'IsEmpty'; readonly property: PropertyRef; readonly is: boolean }
  /** Of a list: it has a value, any of some, all of some, or a text that contains this. */
  | {
      readonly kind: 'ListHas';
      readonly property: PropertyRef;
      readonly operator: 'has' | 'hasAny' | 'hasAll' | 'contains';
      readonly value: ParameterRef;
      readonly lower: boolean;
    }
  /** Of a place on the map; `spatial` where the database keeps a point of its own kind. */
  | {
      readonly kind: 'Within';
      readonly shape: 'circle' | 'box';
      readonly point: MapPoint;
      readonly value: ParameterRef;
    }
  | { readonly kind: 'Labelled'; readonly label: string; readonly holds: Condition | null }
  /** Of a claim: somebody holds it, now or at a moment of recorded time. */
  | { readonly kind: 'Current'; readonly known: ParameterRef | null }
  /** Of the link between a claim and a dataset: the dataset holds it, now or then. */
  | { readonly kind: 'Held'; readonly known: ParameterRef | null }
  /** Of an edge or fact: it holds at a moment, and was known then. */
  | { readonly kind: 'Holds'; readonly on: 'node' | 'edge'; readonly moment: Snapshot }
  /** Of a claim: what it says is for a time that the moment is in. */
  | { readonly kind: 'SaidOf'; readonly moment: Snapshot }
  | { readonly kind: 'Exists'; readonly source: RowSource }
  | {
      readonly kind: 'CountIs';
      readonly source: RowSource;
      readonly operator: Operator;
      readonly value: ParameterRef;
    };

/** Where a place on the map is kept: in one property, or as latitude and longitude. */
export type MapPoint =
  | { readonly kind: 'Spatial'; readonly property: PropertyRef }
  | { readonly kind: 'Degrees'; readonly latitude: string; readonly longitude: string };

export interface OrderKey {
  readonly value: KeyValue;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
}

/** What rows are ordered by. Only properties of the node can be answered from an index. */
export type KeyValue =
  | { readonly kind: 'Property'; readonly on: 'node' | 'edge'; readonly property: PropertyRef }
  | { readonly kind: 'EdgeType' | 'Forward' }
  /** Where the node's id stands in a list of ids. */
  | { readonly kind: 'Position'; readonly ids: ParameterRef }
  /** How well a search fits: first how the names compare, then the words. */
  | { readonly kind: 'Rank' | 'Score' }
  | { readonly kind: 'Count'; readonly source: RowSource }
  /** Of what stands on a timeline: its first and last day. */
  | { readonly kind: 'Earliest' | 'Latest' }
  /** In metres. */
  | { readonly kind: 'Distance'; readonly point: MapPoint; readonly from: ParameterRef }
  /** The key of the one node that a link leads to. */
  | {
      readonly kind: 'Through';
      readonly source: RowSource;
      readonly order: readonly OrderKey[];
      readonly key: KeyValue;
    };

/** From where a page begins: the keys of the row just outside it. */
export interface KeysetCursor {
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
  /** An object out of the same source. */
  | { readonly kind: 'Same'; readonly object: ObjectShape }
  /** An object out of a tuple within this one; null where that is. */
  | { readonly kind: 'Within'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'Null' }
  | { readonly kind: 'Citation'; readonly citation: CitationShape }
  // Of a page:
  | { readonly kind: 'Nodes' | 'Edges'; readonly object: ObjectShape }
  | { readonly kind: 'TotalCount' | 'HasNextPage' | 'HasPreviousPage' | 'StartCursor' | 'EndCursor' }
  | { readonly kind: 'Aggregate'; readonly object: ObjectShape }
  /** Out of a column of the page's owner. */
  | { readonly kind: 'Groups'; readonly column: number; readonly object: ObjectShape }
  // Of an edge:
  | { readonly kind: 'Cursor'; readonly cursor: CursorShape }
  // Of a tuple of measures:
  | { readonly kind: 'ExactSum'; readonly column: number }
  /** The mean out of an exact sum and a count. */
  | { readonly kind: 'ExactMean'; readonly sum: number; readonly count: number }
  // Of what a search found:
  | { readonly kind: 'Match'; readonly column: number }
  | { readonly kind: 'Snippet'; readonly snippet: SnippetShape; readonly object: ObjectShape }
  | { readonly kind: 'SnippetPart'; readonly part: 'field' | 'text' | 'marked' | 'start' | 'end' }
  | { readonly kind: 'SnippetRanges'; readonly object: ObjectShape };

/** What a citation is made of: columns of the tuple, and of the one row in a column of it. */
export interface CitationShape {
  readonly format: ParameterRef;
  readonly document: DocumentShape;
  /** Null where the document as a whole is cited, which the tuple then is. */
  readonly claim: {
    readonly id: number;
    readonly quote: number;
    readonly voice: number;
    readonly document: number;
    /** The name of the claimant. */
    readonly claimant: number;
    /** Of the passage: start, end, pointer, file, row. */
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
  /** The name of the publisher. */
  readonly publisher: number;
}

/** Where a snippet is taken from: columns of texts by field, the best place first. */
export interface SnippetShape {
  readonly text: ParameterRef;
  /** How many properties the index has that it was looked for in. */
  readonly properties: number;
  readonly columns: readonly { readonly field: string; readonly column: number }[];
}

export interface PageShape {
  readonly rows: number | null;
  readonly total: number | null;
  /** A tuple of measures, the number of rows first. */
  readonly aggregate: number | null;
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
  /** Parameters that the order depends on, such as a place on the map. */
  readonly salt: readonly ParameterRef[];
}
