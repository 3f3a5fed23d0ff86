import type { GroupExpansion, Membership } from '../../model/group-membership.ts';
import type { ParameterRef } from './parameter-node.ts';
import type { Snapshot } from './property-node.ts';

/** Edges that a traversal may follow. */
export interface TraversalLinks {
  readonly all: readonly string[];
  /** Types followed from subject to object, and from object to subject; null for all. */
  readonly along: ParameterRef | null;
  readonly against: ParameterRef | null;
  readonly status: ParameterRef | null;
  /** Datasets of which at least one has to hold a claim that the edge is derived from. */
  readonly basis: ParameterRef | null;
  /** Memberships that are not followed. */
  readonly groups: readonly Membership[];
  /** Snapshot in which the edges have to be valid. */
  readonly moment?: Snapshot;
}

/**
 * Memberships that are followed at the ends of a link: from a group it leads to, to its members;
 * from its owner, to the groups that the owner belongs to.
 */
export interface Expand extends GroupExpansion {
  /** Snapshot in which the memberships have to be valid. */
  readonly moment?: Snapshot;
}

/** Positions of the parts of a traversal's result, which is a list, not a node. */
export const TRAVERSAL_RESULT = Object.freeze({
  ...{ nodes: 0, steps: 1, length: 2, linkedTo: 2, leftOut: 2, truncated: 3 },
  ...{ claimCount: 2, documentCount: 3, contestedCount: 4, disputeCount: 3 },
});
