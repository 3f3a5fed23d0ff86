import type { Certainty, Status } from '../generated/enums.ts';
import type { Claim, ClaimValue, Modality, Polarity, QualifierValues, Snak } from './claim.ts';

/** Part of a current claim from which records are derived. */
export interface CurrentClaim
  extends Pick<
    Claim,
    | 'id'
    | 'subject'
    | 'predicate'
    | 'inverse'
    | 'snak'
    | 'object'
    | 'value'
    | 'qualifiers'
    | 'polarity'
    | 'validTime'
    | 'claimedBy'
    | 'rank'
    | 'modality'
    | 'reading'
    | 'assertedOn'
  > {
  /** Id of the document. */
  readonly document: string;
  /** Ids of the datasets that currently have it. */
  readonly datasets: readonly string[];
}

/** Subject and predicate whose claims are evaluated together. */
export interface ClaimKey {
  readonly subject: string;
  readonly predicate: string;
}

export function claimKeyText(subject: string, predicate: string): string {
  return `${predicate} ${subject}`;
}

/** Data that affects derived records and is not part of any claim. */
export interface KeyContext {
  /** Last day on which a document was published, by document id; absent where unknown. */
  readonly published: ReadonlyMap<string, string>;
  /** Sources from which each dataset is directly derived, by dataset id. */
  readonly derivedFrom: ReadonlyMap<string, readonly string[]>;
  /** Entities of which each entity is directly part, by affirmed claims that are not deprecated. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;
  /**
   * Duplicate candidates of subjects and objects: entities that they may be, without being known to
   * be.
   */
  readonly mayBe: ReadonlyMap<string, readonly string[]>;
}

export type { Certainty, Status };

/** Evidence summary of an edge or fact: the claims of one validity interval. */
export interface EvidenceSummary {
  readonly claimIds: readonly string[];
  readonly contestedBy: readonly string[];
  readonly claimCount: number;
  /** Number of documents. */
  readonly sourceCount: number;
  readonly status: Status;
  readonly certainty: Certainty | null;
  readonly modality: Modality;
  /** ISO 8601 days; null where open or undated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dated: boolean;
  readonly undated: boolean;
}

/** Direct edge between entities: one validity interval of one relation. */
export interface DerivedEdge extends EvidenceSummary {
  readonly object: string;
  readonly qualifiers: QualifierValues;
}

/** Derived value of a field: one validity interval of one value. */
export interface DerivedFact extends EvidenceSummary {
  readonly id: string;
  readonly shown: boolean;
  /**
   * Position among the field's facts, from 0: of the facts that hold at a moment, the first is
   * shown.
   */
  readonly place: number;
  /** Number of fields that come before its own in time. */
  readonly step: number;
  /**
   * Sort key in time: its first day, or its last, or else the last day on which it was asserted.
   * ISO 8601; null if nothing is known.
   */
  readonly since: string | null;
  readonly value: ClaimValue;
}

/** Side of a dispute: claims that state the same. Lists are sorted. */
export interface DerivedSide {
  readonly id: string;
  readonly snak: Snak;
  readonly inverse: boolean;
  readonly polarity: Polarity;
  /**
   * Object of the claims. For SOME and NONE the end that is named, if it is not the subject of the
   * dispute.
   */
  readonly object: string | null;
  readonly value: ClaimValue | null;
  /** Qualifiers in which it differs from another side. */
  readonly qualifiers: QualifierValues;
  /** ISO 8601 days; null where open or undated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Last day on which it is known to have been asserted. */
  readonly lastAsserted: string | null;
  /** True if one of its claims is PREFERRED. */
  readonly preferred: boolean;
  readonly claimIds: readonly string[];
  readonly contestedBy: readonly string[];
  /** Claims of both lists that are IMPLIED: two IMPLIED claims do not contest. */
  readonly implied: readonly string[];
  readonly claimants: readonly string[];
  readonly documents: readonly string[];
}

/** Dispute: claims about one key that contest each other. Lists are sorted. */
export interface DerivedDispute {
  readonly id: string;
  readonly predicate: string;
  readonly certainty: Certainty;
  /** True if exactly one side is preferred. */
  readonly judged: boolean;
  /** True if one voice contests itself. */
  readonly selfContradiction: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly entities: readonly string[];
  readonly claimIds: readonly string[];
  readonly claimants: readonly string[];
  readonly documents: readonly string[];
  readonly datasets: readonly string[];
  readonly sides: readonly DerivedSide[];
}

/** All records derived from the claims of one key. */
export interface DerivedRecords extends ClaimKey {
  readonly edges: readonly DerivedEdge[];
  readonly facts: readonly DerivedFact[];
  readonly disputes: readonly DerivedDispute[];
}
