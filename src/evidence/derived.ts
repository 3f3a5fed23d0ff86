import type { Certainty, Status } from '../generated/enums.ts';
import type { Claim, ClaimValue, Modality, Polarity, QualifierValues, Snak } from './claim.ts';

/** What projection needs to know of a current claim. */
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
  /** Ids of the datasets that hold it now. */
  readonly datasets: readonly string[];
}

/** Claims are projected key by key: everything said of one subject under one predicate. */
export interface ClaimKey {
  readonly subject: string;
  readonly predicate: string;
}

export function claimKeyText(subject: string, predicate: string): string {
  return `${predicate} ${subject}`;
}

/** What decides about claims and stands in none of them. */
export interface KeyContext {
  /** Last day on which a document was published, by document id; absent where unknown. */
  readonly published: ReadonlyMap<string, string>;
  /** What each dataset is directly derived from, by dataset id. */
  readonly derivedFrom: ReadonlyMap<string, readonly string[]>;
  /** What each entity is directly part of, by affirmed claims that are not deprecated. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;
  /** For subjects and objects that may be another entity, but are not known to be, those others. */
  readonly mayBe: ReadonlyMap<string, readonly string[]>;
}

export type { Certainty, Status };

/** What the claims of one part come to. */
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

/** A direct edge between entities: one unbroken stretch of one relation. */
export interface DerivedEdge extends EvidenceSummary {
  readonly object: string;
  readonly qualifiers: QualifierValues;
}

/** A derived value of a field: one unbroken stretch of one value. */
export interface DerivedFact extends EvidenceSummary {
  readonly id: string;
  readonly shown: boolean;
  /**
   * Where it stands among the field's facts, from 0: of those that hold at some time the first is
   * shown.
   */
  readonly place: number;
  /** How many fields come before its own in time. */
  readonly step: number;
  /**
   * Where it stands among the values of time: its first day, or its last, or else the last day that
   * somebody said so on. ISO 8601; null where nothing is known.
   */
  readonly since: string | null;
  readonly value: ClaimValue;
}

/** One side of a dispute: claims that say the same. Lists are sorted. */
export interface DerivedSide {
  readonly id: string;
  readonly snak: Snak;
  readonly inverse: boolean;
  readonly polarity: Polarity;
  /** For SOME and NONE the end that is named, where it is not the subject of the dispute. */
  readonly object: string | null;
  readonly value: ClaimValue | null;
  /** Those in which it differs from another side. */
  readonly qualifiers: QualifierValues;
  /** ISO 8601 days; null where open or undated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Last day on which somebody is known to have said so. */
  readonly lastAsserted: string | null;
  /** Whether one of its claims is PREFERRED. */
  readonly preferred: boolean;
  readonly claimIds: readonly string[];
  readonly contestedBy: readonly string[];
  /** Those of both that are IMPLIED: two such do not contest. */
  readonly implied: readonly string[];
  readonly claimants: readonly string[];
  readonly documents: readonly string[];
}

/** Something about which claims of one key contest each other. Lists are sorted. */
export interface DerivedDispute {
  readonly id: string;
  readonly predicate: string;
  readonly certainty: Certainty;
  /** Whether exactly one side is preferred. */
  readonly judged: boolean;
  /** Whether one voice contests itself. */
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

/** All that the claims of one key come to. */
export interface DerivedRecords extends ClaimKey {
  readonly edges: readonly DerivedEdge[];
  readonly facts: readonly DerivedFact[];
  readonly disputes: readonly DerivedDispute[];
}
