/**
 * Claim: one statement of one source. Claims have this form when they leave the dataset files, in
 * the database, and when edges and facts are derived from them. For the terms see docs/claims.md
 * and docs/glossary.md.
 */
import type { Modality, Polarity, Rank, Reading, Snak, Voice } from '../generated/enums.ts';

export type { Modality, Polarity, Rank, Reading, Snak, Voice };

/**
 * Time: EDTF, its earliest and latest day (ISO 8601, null where open or unknown), and the words.
 */
export interface PeriodValue {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly text: string | null;
  readonly relativeTo: string | null;
}

/**
 * Claimed value in canonical form. Keys are those of `Value` in schema/model/evidence.graphql;
 * absent means null.
 */
export interface ClaimValue {
  readonly text?: string;
  readonly language?: string;
  readonly number?: number | bigint;
  readonly low?: number | bigint;
  readonly high?: number | bigint;
  readonly unit?: string;
  readonly statedUnit?: string;
  readonly words?: string;
  readonly assumption?: string;
  readonly period?: PeriodValue;
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly flag?: boolean;
}

/** Values of the fields of the relation's @edge type, by field name. */
export type QualifierValues = Readonly<Record<string, string | number>>;

/** Place of a quote in a document. Offsets are in Unicode code points of the document's text. */
export interface PassageValue {
  readonly id: string;
  readonly document: string;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly pointer: string | null;
  readonly file: string | null;
  readonly row: number | null;
}

export interface Claim {
  /**
   * `claim:` and a hash of subject, predicate, snak, normalised value with qualifiers, polarity,
   * valid time, document, passage, claimant.
   */
  readonly id: string;
  /**
   * Id of the entity that has the value, or of the OUT end of a relation (IN end where `inverse`).
   */
  readonly subject: string;
  /**
   * Relationship type, or the field's predicate (constant case), such as `CAPACITY_AFTER`. `NAME`
   * and `ALIASES` are list-valued.
   */
  readonly predicate: string;
  /**
   * True where the subject is the relation's IN end ("somebody took part in it"). Only for SOME and
   * NONE of a relation.
   */
  readonly inverse: boolean;
  readonly snak: Snak;
  readonly object: string | null;
  readonly value: ClaimValue | null;
  readonly qualifiers: QualifierValues;
  readonly polarity: Polarity;
  readonly validTime: PeriodValue | null;
  readonly passage: PassageValue;
  readonly claimedBy: string | null;
  // Claim metadata: not part of the id, updated in place by a load.
  readonly rank: Rank;
  readonly confidence: number;
  readonly modality: Modality;
  readonly voice: Voice;
  readonly reading: Reading;
  readonly assertedOn: PeriodValue | null;
  readonly occasion: string | null;
  readonly language: string | null;
}

/** Entity as a dataset declares it. */
export interface Declaration {
  readonly id: string;
  /** Name of the entity type in the model. */
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  readonly externalIds: readonly string[];
  readonly collective: boolean;
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: PeriodValue | null;
  readonly url: string | null;
  /** The whole text; null for tables and JSON. */
  readonly text: string | null;
  /** Id of the entity that published it. */
  readonly publisher: string | null;
}

export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly version: string | null;
  readonly uses: readonly string[];
  readonly derivedFrom: readonly string[];
}

/**
 * Recorded time: the i-th interval is from[i] to to[i]. The last one is open if `to` is one
 * shorter. ISO 8601.
 */
export interface RecordedIntervals {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Content of a claim, without its passage and claimant; normalised so that the subject is the OUT
 * end.
 */
export interface StatementRecord {
  readonly subject: string;
  readonly predicate: string;
  readonly inverse: boolean;
  readonly snak: Snak;
  readonly object: string | null;
  readonly value: ClaimValue | null;
  readonly qualifiers: QualifierValues;
}
