import type { Expand, TraversalLinks } from './link-node.ts';
import type { ParameterRef } from './parameter-node.ts';
import type { LabelledType, Snapshot } from './property-node.ts';

/** Start of a match that needs no condition and no other source. */
export type SimpleFrom =
  | { readonly kind: 'Key'; readonly property: string; readonly value: ParameterRef }
  /**
   * One of the ids that others use for an entity; `query` is the same as a query of the keyword
   * index.
   */
  | {
      readonly kind: 'ExternalId';
      readonly value: ParameterRef;
      readonly query: ParameterRef;
      /** Name of the index of keywords. */
      readonly index: string;
    }
  /** All nodes of the label, in an order that an index may provide. */
  | { readonly kind: 'All' }
  /**
   * All nodes of the label, if a condition on a key leaves few: these are matched first and sorted
   * then.
   */
  | { readonly kind: 'Few' }
  /** Full-text search: the query in Lucene's language, and names that match it exactly. */
  | {
      readonly kind: 'Search';
      /** Text as given. The database does not need it: snippets do, to mark words. */
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
      /** Replaces groups at its ends by their members. */
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
  /** Current claims that have an entity as subject or object. */
  | { readonly kind: 'ClaimsOfEntity' }
  /**
   * Datasets that declare an entity or hold such claims, or the documents of these; one row for
   * each claim.
   */
  | { readonly kind: 'MentionedIn'; readonly record: 'Dataset' | 'Document'; readonly moment?: Snapshot }
  | {
      readonly kind: 'ClaimsOfDerived';
      readonly on: 'node' | 'edge';
      readonly side: 'claimIds' | 'contestedBy';
    }
  /** Other claims that agree with a claim, and those that it contests. */
  | { readonly kind: 'Agreeing' | 'Disagreeing'; readonly moment?: Snapshot }
  | { readonly kind: 'Facts'; readonly fields: ParameterRef | null }
  | ClaimantsFrom
  | TimelineFrom
  /**
   * Nodes of a traversal's result, in its order; or its disputes, if the result has these and no
   * steps.
   */
  | { readonly kind: 'FoundNodes'; readonly part: 'nodes' | 'steps' }
  /** Steps of a traversal's result: pairs of linked nodes. */
  | { readonly kind: 'FoundSteps' }
  /** One of the two nodes of a step. */
  | { readonly kind: 'StepEnd'; readonly end: 'from' | 'to' }
  /** Edges between the nodes of a step. */
  | { readonly kind: 'Between'; readonly links: TraversalLinks }
  /** Given ids that no node of the label has. */
  | { readonly kind: 'Unknown'; readonly among: string; readonly ids: readonly ParameterRef[] };

/**
 * Claimants that make claims about entities, and pairs of them that disagree: rows of the form
 * {@link FOUND}.
 */
export interface ClaimantsFrom {
  readonly kind: 'Claimants' | 'Disagreements';
  readonly about: ParameterRef;
  readonly first: ParameterRef;
  /** Limit on the disputes that are shown of each pair. */
  readonly shown: number;
  readonly moment?: Snapshot;
}

/**
 * Events that entities are linked to and claims about the entities: those with a date, or those
 * without.
 */
export interface TimelineFrom {
  readonly kind: 'Timeline';
  readonly of: ParameterRef;
  readonly dated: boolean;
  /** Interval of days that an entry has to overlap. */
  readonly from: ParameterRef | null;
  readonly to: ParameterRef | null;
  /** Relationship types that lead to events. */
  readonly relations: readonly string[];
  readonly moment?: Snapshot;
}
