import type { Claim, ClaimValue, Modality, QualifierValues } from './claim.ts';

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
export interface Key {
  readonly subject: string;
  readonly predicate: string;
}

export function keyText(subject: string, predicate: string): string {
  return `${predicate} ${subject}`;
}

/** What decides about claims and stands in none of them. */
export interface Circumstances {
  /** Last day on which a document was published, by document id; absent where unknown. */
  readonly published: ReadonlyMap<string, string>;
  /** What each dataset is directly derived from, by dataset id. */
  readonly derivedFrom: ReadonlyMap<string, readonly string[]>;
  /** What each entity is directly part of, by affirmed claims that are not deprecated. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;
}

export type Status = 'SINGLE_SOURCE' | 'CORROBORATED' | 'CONTESTED';
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** What the claims of one part come to. */
export interface Standing {
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
export interface DerivedEdge extends Standing {
  readonly object: string;
  readonly qualifiers: QualifierValues;
}

/** A derived value of a field: one unbroken stretch of one value. */
export interface DerivedFact extends Standing {
  readonly id: string;
  readonly shown: boolean;
  /** Where it stands among the field's facts, from 0: of those that hold at some time the first is shown. */
  readonly place: number;
  readonly value: ClaimValue;
}

/** All that the claims of one key come to. */
export interface KeyProjection extends Key {
  readonly edges: readonly DerivedEdge[];
  readonly facts: readonly DerivedFact[];
}
