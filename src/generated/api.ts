export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  BigInt: { input: number | string; output: number | string; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type AnyRelationConnection = {
  readonly aggregate: EntityAggregate;
  readonly edges: ReadonlyArray<AnyRelationEdge>;
  readonly groups: ReadonlyArray<EntityGroup>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AnyRelationConnectiongroupsArgs = {
  by: ReadonlyArray<EntityGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityGroupOrder>>;
};

export type AnyRelationEdge = {
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly forward: Scalars['Boolean']['output'];
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly modality: Modality;
  readonly node: Entity;
  readonly relation: RelationType;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type AnyRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type AnyRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type BigIntAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly max?: Maybe<Scalars['BigInt']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['BigInt']['output']>;
  readonly sum: Scalars['BigInt']['output'];
};

export type BigIntAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max: Sort; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean: Sort; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min: Sort; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum: Sort; };

export type BigIntFilter = {
  readonly eq?: InputMaybe<Scalars['BigInt']['input']>;
  readonly gt?: InputMaybe<Scalars['BigInt']['input']>;
  readonly gte?: InputMaybe<Scalars['BigInt']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['BigInt']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['BigInt']['input']>;
  readonly lte?: InputMaybe<Scalars['BigInt']['input']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type CertaintyFilter = {
  readonly eq?: InputMaybe<Certainty>;
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Claim = {
  readonly assertedOn?: Maybe<Period>;
  readonly claimedBy?: Maybe<Entity>;
  readonly confidence: Scalars['Float']['output'];
  readonly current: Scalars['Boolean']['output'];
  readonly datasets: DatasetConnection;
  readonly document: Document;
  readonly id: Scalars['ID']['output'];
  readonly inverse: Scalars['Boolean']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly modality: Modality;
  readonly object?: Maybe<Entity>;
  readonly occasion?: Maybe<Event>;
  readonly passage: Passage;
  readonly polarity: Polarity;
  readonly predicate: Predicate;
  readonly qualifiers?: Maybe<Qualifiers>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly rank: Rank;
  readonly reading: Reading;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly snak: Snak;
  readonly subject: Entity;
  readonly validTime?: Maybe<Period>;
  readonly value?: Maybe<Value>;
  readonly voice: Voice;
};


export type ClaimdatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  where?: InputMaybe<DatasetWhere>;
};

export type ClaimAggregate = {
  readonly assertedOn: PeriodAggregate;
  readonly confidence: FloatAggregate;
  readonly count: Scalars['Int']['output'];
  readonly current: ValueAggregate;
  readonly inverse: ValueAggregate;
  readonly language: StringAggregate;
  readonly modality: ValueAggregate;
  readonly polarity: ValueAggregate;
  readonly predicate: ValueAggregate;
  readonly quote: StringAggregate;
  readonly rank: ValueAggregate;
  readonly reading: ValueAggregate;
  readonly recordedAt: DateTimeAggregate;
  readonly snak: ValueAggregate;
  readonly validTime: PeriodAggregate;
  readonly voice: ValueAggregate;
};

export type ClaimConnection = {
  readonly aggregate: ClaimAggregate;
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly groups: ReadonlyArray<ClaimGroup>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ClaimConnectiongroupsArgs = {
  by: ReadonlyArray<ClaimGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimGroupOrder>>;
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimGroup = {
  readonly aggregate: ClaimAggregate;
  readonly count: Scalars['Int']['output'];
  readonly key: ClaimGroupKey;
};

export type ClaimGroupBy =
  | 'ASSERTED_ON_YEAR'
  | 'CLAIMED_BY'
  | 'CURRENT'
  | 'DATASETS'
  | 'DOCUMENT'
  | 'INVERSE'
  | 'LANGUAGE'
  | 'MODALITY'
  | 'OBJECT'
  | 'OCCASION'
  | 'PASSAGE'
  | 'POLARITY'
  | 'PREDICATE'
  | 'QUOTE'
  | 'RANK'
  | 'READING'
  | 'RECORDED_AT_DAY'
  | 'RECORDED_AT_YEAR'
  | 'SNAK'
  | 'SUBJECT'
  | 'VALID_TIME_YEAR'
  | 'VOICE';

export type ClaimGroupKey = {
  readonly assertedOnYear?: Maybe<Scalars['Int']['output']>;
  readonly claimedBy?: Maybe<Entity>;
  readonly current?: Maybe<Scalars['Boolean']['output']>;
  readonly datasets?: Maybe<Dataset>;
  readonly document?: Maybe<Document>;
  readonly inverse?: Maybe<Scalars['Boolean']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly modality?: Maybe<Modality>;
  readonly object?: Maybe<Entity>;
  readonly occasion?: Maybe<Event>;
  readonly passage?: Maybe<Passage>;
  readonly polarity?: Maybe<Polarity>;
  readonly predicate?: Maybe<Predicate>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly rank?: Maybe<Rank>;
  readonly reading?: Maybe<Reading>;
  readonly recordedAtDay?: Maybe<Scalars['Date']['output']>;
  readonly recordedAtYear?: Maybe<Scalars['Int']['output']>;
  readonly snak?: Maybe<Snak>;
  readonly subject?: Maybe<Entity>;
  readonly validTimeYear?: Maybe<Scalars['Int']['output']>;
  readonly voice?: Maybe<Voice>;
};

export type ClaimGroupKeyOrder =
  { readonly assertedOnYear: Sort; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy: Sort; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current: Sort; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets: Sort; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document: Sort; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse: Sort; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language: Sort; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality: Sort; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object: Sort; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion: Sort; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage: Sort; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity: Sort; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate: Sort; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote: Sort; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank: Sort; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading: Sort; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay: Sort; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear: Sort; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak: Sort; readonly subject?: never; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject: Sort; readonly validTimeYear?: never; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear: Sort; readonly voice?: never; }
  |  { readonly assertedOnYear?: never; readonly claimedBy?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAtDay?: never; readonly recordedAtYear?: never; readonly snak?: never; readonly subject?: never; readonly validTimeYear?: never; readonly voice: Sort; };

export type ClaimGroupOrder =
  { readonly assertedOn: PeriodAggregateOrder; readonly confidence?: never; readonly count?: never; readonly key?: never; readonly language?: never; readonly quote?: never; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence: FloatAggregateOrder; readonly count?: never; readonly key?: never; readonly language?: never; readonly quote?: never; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count: Sort; readonly key?: never; readonly language?: never; readonly quote?: never; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count?: never; readonly key: ClaimGroupKeyOrder; readonly language?: never; readonly quote?: never; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count?: never; readonly key?: never; readonly language: StringAggregateOrder; readonly quote?: never; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count?: never; readonly key?: never; readonly language?: never; readonly quote: StringAggregateOrder; readonly recordedAt?: never; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count?: never; readonly key?: never; readonly language?: never; readonly quote?: never; readonly recordedAt: DateTimeAggregateOrder; readonly validTime?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly count?: never; readonly key?: never; readonly language?: never; readonly quote?: never; readonly recordedAt?: never; readonly validTime: PeriodAggregateOrder; };

export type ClaimOrder =
  { readonly assertedOn: Sort; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy: EntityOrder; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence: Sort; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current: Sort; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets: CountOrder; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document: DocumentOrder; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id: Sort; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse: Sort; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language: Sort; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality: Sort; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object: EntityOrder; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion: EventOrder; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage: PassageOrder; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity: Sort; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate: Sort; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote: Sort; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank: Sort; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading: Sort; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt: Sort; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak: Sort; readonly subject?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject: EntityOrder; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime: Sort; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly claimedBy?: never; readonly confidence?: never; readonly current?: never; readonly datasets?: never; readonly document?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly object?: never; readonly occasion?: never; readonly passage?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly subject?: never; readonly validTime?: never; readonly voice: Sort; };

export type ClaimWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly assertedOn?: InputMaybe<PeriodFilter>;
  readonly claimedBy?: InputMaybe<EntityWhere>;
  readonly confidence?: InputMaybe<FloatFilter>;
  readonly current?: InputMaybe<BooleanFilter>;
  readonly datasets?: InputMaybe<DatasetListFilter>;
  readonly document?: InputMaybe<DocumentWhere>;
  readonly id?: InputMaybe<IDFilter>;
  readonly inverse?: InputMaybe<BooleanFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<ClaimWhere>;
  readonly object?: InputMaybe<EntityWhere>;
  readonly occasion?: InputMaybe<EventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly passage?: InputMaybe<PassageWhere>;
  readonly polarity?: InputMaybe<PolarityFilter>;
  readonly predicate?: InputMaybe<PredicateFilter>;
  readonly qualifiers?: InputMaybe<QualifiersWhere>;
  readonly quote?: InputMaybe<StringFilter>;
  readonly rank?: InputMaybe<RankFilter>;
  readonly reading?: InputMaybe<ReadingFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly snak?: InputMaybe<SnakFilter>;
  readonly subject?: InputMaybe<EntityWhere>;
  readonly validTime?: InputMaybe<PeriodFilter>;
  readonly value?: InputMaybe<ValueWhere>;
  readonly voice?: InputMaybe<VoiceFilter>;
};

export type Cooperation = Entity & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly exercises: ExerciseRelationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<CooperationKind>;
  readonly manifestedIn: CooperationRelationConnection;
  readonly manifests: CooperationRelationConnection;
  readonly name: Scalars['String']['output'];
  readonly partOf?: Maybe<Cooperation>;
  readonly parties: PartyCooperationPartyConnection;
  readonly parts: CooperationRelationConnection;
  readonly position: ReadonlyArray<Scalars['String']['output']>;
  readonly promptedBy: IncidentRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly status?: Maybe<CooperationStatus>;
  readonly supports: ProjectRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type CooperationclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CooperationexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseRelationOrder>>;
  where?: InputMaybe<ExerciseRelationWhere>;
};


export type CooperationfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type CooperationmanifestedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationRelationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type CooperationmanifestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationRelationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type CooperationnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type CooperationpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyCooperationPartyOrder>>;
  where?: InputMaybe<PartyCooperationPartyWhere>;
};


export type CooperationpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationRelationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type CooperationpromptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentRelationOrder>>;
  where?: InputMaybe<IncidentRelationWhere>;
};


export type CooperationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type CooperationsupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};

export type CooperationAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly status: ValueAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type CooperationConnection = {
  readonly aggregate: CooperationAggregate;
  readonly edges: ReadonlyArray<CooperationEdge>;
  readonly groups: ReadonlyArray<CooperationGroup>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CooperationConnectiongroupsArgs = {
  by: ReadonlyArray<CooperationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationGroupOrder>>;
};

export type CooperationCooperationPartyConnection = {
  readonly aggregate: CooperationAggregate;
  readonly edges: ReadonlyArray<CooperationCooperationPartyEdge>;
  readonly groups: ReadonlyArray<CooperationGroup>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CooperationCooperationPartyConnectiongroupsArgs = {
  by: ReadonlyArray<CooperationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationGroupOrder>>;
};

export type CooperationCooperationPartyEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Cooperation;
  readonly role?: Maybe<CooperationRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type CooperationCooperationPartyEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CooperationCooperationPartyEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type CooperationCooperationPartyListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<CooperationCooperationPartyWhere>;
  readonly none?: InputMaybe<CooperationCooperationPartyWhere>;
  readonly some?: InputMaybe<CooperationCooperationPartyWhere>;
};

export type CooperationCooperationPartyOrder =
  { readonly collective: Sort; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge: CooperationPartyEdgeOrder; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id: Sort; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind: Sort; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn: CountOrder; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests: CountOrder; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name: Sort; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf: CooperationOrder; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties: CountOrder; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts: CountOrder; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy: CountOrder; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status: Sort; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type: Sort; };

export type CooperationCooperationPartyWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CooperationCooperationPartyWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<CooperationPartyEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<CooperationKindFilter>;
  readonly manifestedIn?: InputMaybe<CooperationRelationListFilter>;
  readonly manifests?: InputMaybe<CooperationRelationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CooperationCooperationPartyWhere>;
  readonly or?: InputMaybe<ReadonlyArray<CooperationCooperationPartyWhere>>;
  readonly partOf?: InputMaybe<CooperationWhere>;
  readonly parties?: InputMaybe<PartyCooperationPartyListFilter>;
  readonly parts?: InputMaybe<CooperationRelationListFilter>;
  readonly position?: InputMaybe<StringListFilter>;
  readonly promptedBy?: InputMaybe<IncidentRelationListFilter>;
  readonly status?: InputMaybe<CooperationStatusFilter>;
  readonly supports?: InputMaybe<ProjectRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type CooperationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Cooperation;
};

export type CooperationGroup = {
  readonly aggregate: CooperationAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: CooperationGroupKey;
};

export type CooperationGroupBy =
  | 'COLLECTIVE'
  | 'EXERCISES'
  | 'KIND'
  | 'MANIFESTED_IN'
  | 'MANIFESTS'
  | 'PARTIES'
  | 'PARTS'
  | 'PART_OF'
  | 'PROMPTED_BY'
  | 'STATUS'
  | 'SUPPORTS'
  | 'TIME_YEAR'
  | 'TYPE';

export type CooperationGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly exercises?: Maybe<Exercise>;
  readonly kind?: Maybe<CooperationKind>;
  readonly manifestedIn?: Maybe<Cooperation>;
  readonly manifests?: Maybe<Cooperation>;
  readonly partOf?: Maybe<Cooperation>;
  readonly parties?: Maybe<Party>;
  readonly parts?: Maybe<Cooperation>;
  readonly promptedBy?: Maybe<Incident>;
  readonly status?: Maybe<CooperationStatus>;
  readonly supports?: Maybe<Project>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type CooperationGroupKeyOrder =
  { readonly collective: Sort; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises: Sort; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind: Sort; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn: Sort; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests: Sort; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf: Sort; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties: Sort; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts: Sort; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy: Sort; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status: Sort; readonly supports?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly exercises?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly timeYear?: never; readonly type: Sort; };

export type CooperationGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: CooperationGroupKeyOrder; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time: PeriodAggregateOrder; };

export type CooperationKind =
  | 'AGREEMENT'
  | 'ASSISTANCE'
  | 'DEFENCE'
  | 'ECONOMIC'
  | 'OTHER'
  | 'RELATIONS'
  | 'TRAINING'
  | 'TRANSPORT';

export type CooperationKindFilter = {
  readonly eq?: InputMaybe<CooperationKind>;
  readonly in?: InputMaybe<ReadonlyArray<CooperationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CooperationOrder =
  { readonly collective: Sort; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises: CountOrder; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id: Sort; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind: Sort; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn: CountOrder; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests: CountOrder; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name: Sort; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf: CooperationOrder; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties: CountOrder; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts: CountOrder; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy: CountOrder; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status: Sort; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type: Sort; };

export type CooperationPartyEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type CooperationPartyEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<CooperationPartyEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<CooperationPartyEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<CooperationPartyEdgeWhere>>;
  readonly role?: InputMaybe<CooperationRoleFilter>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type CooperationRelationConnection = {
  readonly aggregate: CooperationAggregate;
  readonly edges: ReadonlyArray<CooperationRelationEdge>;
  readonly groups: ReadonlyArray<CooperationGroup>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CooperationRelationConnectiongroupsArgs = {
  by: ReadonlyArray<CooperationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationGroupOrder>>;
};

export type CooperationRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Cooperation;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type CooperationRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CooperationRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type CooperationRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<CooperationRelationWhere>;
  readonly none?: InputMaybe<CooperationRelationWhere>;
  readonly some?: InputMaybe<CooperationRelationWhere>;
};

export type CooperationRelationOrder =
  { readonly collective: Sort; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id: Sort; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind: Sort; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn: CountOrder; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests: CountOrder; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name: Sort; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf: CooperationOrder; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties: CountOrder; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts: CountOrder; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy: CountOrder; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status: Sort; readonly supports?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly id?: never; readonly kind?: never; readonly manifestedIn?: never; readonly manifests?: never; readonly name?: never; readonly partOf?: never; readonly parties?: never; readonly parts?: never; readonly promptedBy?: never; readonly status?: never; readonly supports?: never; readonly time?: never; readonly type: Sort; };

export type CooperationRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CooperationRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<CooperationKindFilter>;
  readonly manifestedIn?: InputMaybe<CooperationRelationListFilter>;
  readonly manifests?: InputMaybe<CooperationRelationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CooperationRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<CooperationRelationWhere>>;
  readonly partOf?: InputMaybe<CooperationWhere>;
  readonly parties?: InputMaybe<PartyCooperationPartyListFilter>;
  readonly parts?: InputMaybe<CooperationRelationListFilter>;
  readonly position?: InputMaybe<StringListFilter>;
  readonly promptedBy?: InputMaybe<IncidentRelationListFilter>;
  readonly status?: InputMaybe<CooperationStatusFilter>;
  readonly supports?: InputMaybe<ProjectRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type CooperationRole =
  | 'PARTICIPANT'
  | 'PROVIDER'
  | 'RECIPIENT';

export type CooperationRoleFilter = {
  readonly eq?: InputMaybe<CooperationRole>;
  readonly in?: InputMaybe<ReadonlyArray<CooperationRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CooperationStatus =
  | 'ENDED'
  | 'ONGOING'
  | 'PROPOSED'
  | 'SUSPENDED';

export type CooperationStatusFilter = {
  readonly eq?: InputMaybe<CooperationStatus>;
  readonly in?: InputMaybe<ReadonlyArray<CooperationStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CooperationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CooperationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly exercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<CooperationKindFilter>;
  readonly manifestedIn?: InputMaybe<CooperationRelationListFilter>;
  readonly manifests?: InputMaybe<CooperationRelationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CooperationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<CooperationWhere>>;
  readonly partOf?: InputMaybe<CooperationWhere>;
  readonly parties?: InputMaybe<PartyCooperationPartyListFilter>;
  readonly parts?: InputMaybe<CooperationRelationListFilter>;
  readonly position?: InputMaybe<StringListFilter>;
  readonly promptedBy?: InputMaybe<IncidentRelationListFilter>;
  readonly status?: InputMaybe<CooperationStatusFilter>;
  readonly supports?: InputMaybe<ProjectRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type CountFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type CountOrder = {
  readonly count: Sort;
};

export type Country = Entity & Party & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area?: Maybe<Scalars['Float']['output']>;
  readonly borders: CountryRelationConnection;
  readonly capitals: PlaceRelationConnection;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controls: PlaceRelationConnection;
  readonly cooperations: CooperationCooperationPartyConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly displacedPersons?: Maybe<Scalars['BigInt']['output']>;
  readonly exercises: ExerciseParticipationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facilities: FacilityRelationConnection;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundPartnershipConnection;
  readonly hostedExercises: ExerciseRelationConnection;
  readonly hostedMeetings: MeetingRelationConnection;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentInvolvementConnection;
  readonly iso2?: Maybe<Scalars['String']['output']>;
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Point>;
  readonly meetings: MeetingParticipationConnection;
  readonly memberships: PartyMembershipConnection;
  readonly merchantMarine?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly officeHolders: PersonOfficeConnection;
  readonly officialName?: Maybe<Scalars['String']['output']>;
  readonly organizations: OrganizationRelationConnection;
  readonly ownedFacilities: FacilityRelationConnection;
  readonly partnerProjects: ProjectPartnershipConnection;
  readonly places: PlaceRelationConnection;
  readonly population?: Maybe<Scalars['BigInt']['output']>;
  readonly projects: ProjectRelationConnection;
  readonly railwayLength?: Maybe<Scalars['Float']['output']>;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly relations: AnyRelationConnection;
  readonly subregion?: Maybe<Scalars['String']['output']>;
  readonly type: EntityType;
};


export type CountrybordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type CountrycapitalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type CountryclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CountrycontrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type CountrycooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationCooperationPartyOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type CountryexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseParticipationOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type CountryfacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type CountryfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type CountryfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundPartnershipOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type CountryhostedExercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseRelationOrder>>;
  where?: InputMaybe<ExerciseRelationWhere>;
};


export type CountryhostedMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingRelationOrder>>;
  where?: InputMaybe<MeetingRelationWhere>;
};


export type CountryincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentInvolvementOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type CountrymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingParticipationOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type CountrymembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyMembershipOrder>>;
  where?: InputMaybe<PartyMembershipWhere>;
};


export type CountrynameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type CountryofficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOfficeOrder>>;
  where?: InputMaybe<PersonOfficeWhere>;
};


export type CountryorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationRelationOrder>>;
  where?: InputMaybe<OrganizationRelationWhere>;
};


export type CountryownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type CountrypartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectPartnershipOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type CountryplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type CountryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type CountryrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type CountryAggregate = {
  readonly area: FloatAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly displacedPersons: BigIntAggregate;
  readonly iso2: StringAggregate;
  readonly iso3: StringAggregate;
  readonly merchantMarine: IntAggregate;
  readonly name: StringAggregate;
  readonly officialName: StringAggregate;
  readonly population: BigIntAggregate;
  readonly railwayLength: FloatAggregate;
  readonly region: StringAggregate;
  readonly subregion: StringAggregate;
  readonly type: ValueAggregate;
};

export type CountryConnection = {
  readonly aggregate: CountryAggregate;
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly groups: ReadonlyArray<CountryGroup>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CountryConnectiongroupsArgs = {
  by: ReadonlyArray<CountryGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryGroupOrder>>;
};

export type CountryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

export type CountryGroup = {
  readonly aggregate: CountryAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: CountryGroupKey;
};

export type CountryGroupBy =
  | 'BORDERS'
  | 'CAPITALS'
  | 'COLLECTIVE'
  | 'CONTROLS'
  | 'COOPERATIONS'
  | 'EXERCISES'
  | 'FACILITIES'
  | 'FUNDS'
  | 'HOSTED_EXERCISES'
  | 'HOSTED_MEETINGS'
  | 'INCIDENTS'
  | 'MEETINGS'
  | 'MEMBERSHIPS'
  | 'OFFICE_HOLDERS'
  | 'ORGANIZATIONS'
  | 'OWNED_FACILITIES'
  | 'PARTNER_PROJECTS'
  | 'PLACES'
  | 'PROJECTS'
  | 'REGION'
  | 'SUBREGION'
  | 'TYPE';

export type CountryGroupKey = {
  readonly borders?: Maybe<Country>;
  readonly capitals?: Maybe<Place>;
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controls?: Maybe<Place>;
  readonly cooperations?: Maybe<Cooperation>;
  readonly exercises?: Maybe<Exercise>;
  readonly facilities?: Maybe<Facility>;
  readonly funds?: Maybe<Fund>;
  readonly hostedExercises?: Maybe<Exercise>;
  readonly hostedMeetings?: Maybe<Meeting>;
  readonly incidents?: Maybe<Incident>;
  readonly meetings?: Maybe<Meeting>;
  readonly memberships?: Maybe<Party>;
  readonly officeHolders?: Maybe<Person>;
  readonly organizations?: Maybe<Organization>;
  readonly ownedFacilities?: Maybe<Facility>;
  readonly partnerProjects?: Maybe<Project>;
  readonly places?: Maybe<Place>;
  readonly projects?: Maybe<Project>;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly subregion?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type CountryGroupKeyOrder =
  { readonly borders: Sort; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals: Sort; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls: Sort; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations: Sort; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises: Sort; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities: Sort; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds: Sort; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises: Sort; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings: Sort; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents: Sort; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings: Sort; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships: Sort; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders: Sort; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities: Sort; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects: Sort; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places: Sort; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects: Sort; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region: Sort; readonly subregion?: never; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion: Sort; readonly type?: never; }
  |  { readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly incidents?: never; readonly meetings?: never; readonly memberships?: never; readonly officeHolders?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly projects?: never; readonly region?: never; readonly subregion?: never; readonly type: Sort; };

export type CountryGroupOrder =
  { readonly area: FloatAggregateOrder; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective: Sort; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count: Sort; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons: BigIntAggregateOrder; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2: StringAggregateOrder; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3: StringAggregateOrder; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key: CountryGroupKeyOrder; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine: IntAggregateOrder; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name: StringAggregateOrder; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName: StringAggregateOrder; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population: BigIntAggregateOrder; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength: FloatAggregateOrder; readonly region?: never; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region: StringAggregateOrder; readonly subregion?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly displacedPersons?: never; readonly iso2?: never; readonly iso3?: never; readonly key?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion: StringAggregateOrder; };

export type CountryMembershipConnection = {
  readonly aggregate: CountryAggregate;
  readonly edges: ReadonlyArray<CountryMembershipEdge>;
  readonly groups: ReadonlyArray<CountryGroup>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CountryMembershipConnectiongroupsArgs = {
  by: ReadonlyArray<CountryGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryGroupOrder>>;
};

export type CountryMembershipEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Country;
  readonly role?: Maybe<MembershipRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type CountryMembershipEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CountryMembershipEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type CountryMembershipListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<CountryMembershipWhere>;
  readonly none?: InputMaybe<CountryMembershipWhere>;
  readonly some?: InputMaybe<CountryMembershipWhere>;
};

export type CountryMembershipOrder =
  { readonly area: Sort; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders: CountOrder; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals: CountOrder; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons: Sort; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge: MembershipEdgeOrder; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises: CountOrder; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities: CountOrder; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds: CountOrder; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises: CountOrder; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings: CountOrder; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id: Sort; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents: CountOrder; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2: Sort; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3: Sort; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location: DistanceOrder; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings: CountOrder; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships: CountOrder; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine: Sort; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name: Sort; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders: CountOrder; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName: Sort; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places: CountOrder; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population: Sort; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects: CountOrder; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength: Sort; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region: Sort; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion: Sort; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type: Sort; };

export type CountryMembershipWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CountryMembershipWhere>>;
  readonly area?: InputMaybe<FloatFilter>;
  readonly borders?: InputMaybe<CountryRelationListFilter>;
  readonly capitals?: InputMaybe<PlaceRelationListFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly displacedPersons?: InputMaybe<BigIntFilter>;
  readonly edge?: InputMaybe<MembershipEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facilities?: InputMaybe<FacilityRelationListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly hostedExercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly hostedMeetings?: InputMaybe<MeetingRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly location?: InputMaybe<PointFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly memberships?: InputMaybe<PartyMembershipListFilter>;
  readonly merchantMarine?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CountryMembershipWhere>;
  readonly officeHolders?: InputMaybe<PersonOfficeListFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CountryMembershipWhere>>;
  readonly organizations?: InputMaybe<OrganizationRelationListFilter>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly population?: InputMaybe<BigIntFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly railwayLength?: InputMaybe<FloatFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type CountryOrder =
  { readonly area: Sort; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders: CountOrder; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals: CountOrder; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons: Sort; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises: CountOrder; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities: CountOrder; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds: CountOrder; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises: CountOrder; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings: CountOrder; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id: Sort; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents: CountOrder; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2: Sort; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3: Sort; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location: DistanceOrder; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings: CountOrder; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships: CountOrder; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine: Sort; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name: Sort; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders: CountOrder; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName: Sort; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places: CountOrder; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population: Sort; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects: CountOrder; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength: Sort; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region: Sort; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion: Sort; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type: Sort; };

export type CountryRelationConnection = {
  readonly aggregate: CountryAggregate;
  readonly edges: ReadonlyArray<CountryRelationEdge>;
  readonly groups: ReadonlyArray<CountryGroup>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CountryRelationConnectiongroupsArgs = {
  by: ReadonlyArray<CountryGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryGroupOrder>>;
};

export type CountryRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Country;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type CountryRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type CountryRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type CountryRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<CountryRelationWhere>;
  readonly none?: InputMaybe<CountryRelationWhere>;
  readonly some?: InputMaybe<CountryRelationWhere>;
};

export type CountryRelationOrder =
  { readonly area: Sort; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders: CountOrder; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals: CountOrder; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons: Sort; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge: RelationEdgeOrder; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises: CountOrder; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities: CountOrder; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds: CountOrder; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises: CountOrder; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings: CountOrder; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id: Sort; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents: CountOrder; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2: Sort; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3: Sort; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location: DistanceOrder; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings: CountOrder; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships: CountOrder; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine: Sort; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name: Sort; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders: CountOrder; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName: Sort; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places: CountOrder; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population: Sort; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects: CountOrder; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength: Sort; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region: Sort; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion: Sort; readonly type?: never; }
  |  { readonly area?: never; readonly borders?: never; readonly capitals?: never; readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly displacedPersons?: never; readonly edge?: never; readonly exercises?: never; readonly facilities?: never; readonly funds?: never; readonly hostedExercises?: never; readonly hostedMeetings?: never; readonly id?: never; readonly incidents?: never; readonly iso2?: never; readonly iso3?: never; readonly location?: never; readonly meetings?: never; readonly memberships?: never; readonly merchantMarine?: never; readonly name?: never; readonly officeHolders?: never; readonly officialName?: never; readonly organizations?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly places?: never; readonly population?: never; readonly projects?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type: Sort; };

export type CountryRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CountryRelationWhere>>;
  readonly area?: InputMaybe<FloatFilter>;
  readonly borders?: InputMaybe<CountryRelationListFilter>;
  readonly capitals?: InputMaybe<PlaceRelationListFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly displacedPersons?: InputMaybe<BigIntFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facilities?: InputMaybe<FacilityRelationListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly hostedExercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly hostedMeetings?: InputMaybe<MeetingRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly location?: InputMaybe<PointFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly memberships?: InputMaybe<PartyMembershipListFilter>;
  readonly merchantMarine?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CountryRelationWhere>;
  readonly officeHolders?: InputMaybe<PersonOfficeListFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CountryRelationWhere>>;
  readonly organizations?: InputMaybe<OrganizationRelationListFilter>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly population?: InputMaybe<BigIntFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly railwayLength?: InputMaybe<FloatFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type CountryWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CountryWhere>>;
  readonly area?: InputMaybe<FloatFilter>;
  readonly borders?: InputMaybe<CountryRelationListFilter>;
  readonly capitals?: InputMaybe<PlaceRelationListFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly displacedPersons?: InputMaybe<BigIntFilter>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facilities?: InputMaybe<FacilityRelationListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly hostedExercises?: InputMaybe<ExerciseRelationListFilter>;
  readonly hostedMeetings?: InputMaybe<MeetingRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly location?: InputMaybe<PointFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly memberships?: InputMaybe<PartyMembershipListFilter>;
  readonly merchantMarine?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CountryWhere>;
  readonly officeHolders?: InputMaybe<PersonOfficeListFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CountryWhere>>;
  readonly organizations?: InputMaybe<OrganizationRelationListFilter>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly population?: InputMaybe<BigIntFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly railwayLength?: InputMaybe<FloatFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Dataset = {
  readonly claimCount: Scalars['Int']['output'];
  readonly derivedFrom: DatasetConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly documentCount: Scalars['Int']['output'];
  readonly documents: DocumentConnection;
  readonly entityCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly loadedAt: Scalars['DateTime']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
};


export type DatasetderivedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  where?: InputMaybe<DatasetWhere>;
};


export type DatasetdocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

export type DatasetAggregate = {
  readonly claimCount: IntAggregate;
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly documentCount: IntAggregate;
  readonly entityCount: IntAggregate;
  readonly licence: StringAggregate;
  readonly loadedAt: DateTimeAggregate;
  readonly publisher: StringAggregate;
  readonly title: StringAggregate;
  readonly url: StringAggregate;
  readonly version: StringAggregate;
};

export type DatasetConnection = {
  readonly aggregate: DatasetAggregate;
  readonly edges: ReadonlyArray<DatasetEdge>;
  readonly groups: ReadonlyArray<DatasetGroup>;
  readonly nodes: ReadonlyArray<Dataset>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type DatasetConnectiongroupsArgs = {
  by: ReadonlyArray<DatasetGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetGroupOrder>>;
};

export type DatasetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dataset;
};

export type DatasetGroup = {
  readonly aggregate: DatasetAggregate;
  readonly count: Scalars['Int']['output'];
  readonly key: DatasetGroupKey;
};

export type DatasetGroupBy =
  | 'DERIVED_FROM'
  | 'DESCRIPTION'
  | 'DOCUMENTS'
  | 'LICENCE'
  | 'LOADED_AT_DAY'
  | 'LOADED_AT_YEAR'
  | 'PUBLISHER'
  | 'TITLE'
  | 'URL'
  | 'VERSION';

export type DatasetGroupKey = {
  readonly derivedFrom?: Maybe<Dataset>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly documents?: Maybe<Document>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly loadedAtDay?: Maybe<Scalars['Date']['output']>;
  readonly loadedAtYear?: Maybe<Scalars['Int']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
};

export type DatasetGroupKeyOrder =
  { readonly derivedFrom: Sort; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description: Sort; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents: Sort; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence: Sort; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay: Sort; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear: Sort; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher: Sort; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title: Sort; readonly url?: never; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url: Sort; readonly version?: never; }
  |  { readonly derivedFrom?: never; readonly description?: never; readonly documents?: never; readonly licence?: never; readonly loadedAtDay?: never; readonly loadedAtYear?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version: Sort; };

export type DatasetGroupOrder =
  { readonly claimCount: IntAggregateOrder; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count: Sort; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount: IntAggregateOrder; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount: IntAggregateOrder; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key: DatasetGroupKeyOrder; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence: StringAggregateOrder; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt: DateTimeAggregateOrder; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher: StringAggregateOrder; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title: StringAggregateOrder; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url: StringAggregateOrder; readonly version?: never; }
  |  { readonly claimCount?: never; readonly count?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly key?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version: StringAggregateOrder; };

export type DatasetListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<DatasetWhere>;
  readonly none?: InputMaybe<DatasetWhere>;
  readonly some?: InputMaybe<DatasetWhere>;
};

export type DatasetOrder =
  { readonly claimCount: Sort; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom: CountOrder; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description: Sort; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount: Sort; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents: CountOrder; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount: Sort; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id: Sort; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence: Sort; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt: Sort; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher: Sort; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title: Sort; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url: Sort; readonly version?: never; }
  |  { readonly claimCount?: never; readonly derivedFrom?: never; readonly description?: never; readonly documentCount?: never; readonly documents?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version: Sort; };

export type DatasetWhere = {
  readonly and?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly derivedFrom?: InputMaybe<DatasetListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly documentCount?: InputMaybe<IntFilter>;
  readonly documents?: InputMaybe<DocumentListFilter>;
  readonly entityCount?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly loadedAt?: InputMaybe<DateTimeFilter>;
  readonly not?: InputMaybe<DatasetWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
  readonly version?: InputMaybe<StringFilter>;
};

export type DateFilter = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly max?: Maybe<Scalars['DateTime']['output']>;
  readonly min?: Maybe<Scalars['DateTime']['output']>;
};

export type DateTimeAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly max?: never; readonly min?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly max?: never; readonly min?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max: Sort; readonly min?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly min: Sort; };

export type DateTimeFilter = {
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DistanceOrder = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  readonly sort?: InputMaybe<Sort>;
};

export type Document = {
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  readonly dataset: Dataset;
  readonly id: Scalars['ID']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly passageCount: Scalars['Int']['output'];
  readonly published?: Maybe<Period>;
  readonly publisher?: Maybe<Entity>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly uncovered: ReadonlyArray<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type DocumentAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly coverage: FloatAggregate;
  readonly language: StringAggregate;
  readonly passageCount: IntAggregate;
  readonly published: PeriodAggregate;
  readonly text: StringAggregate;
  readonly title: StringAggregate;
  readonly url: StringAggregate;
};

export type DocumentConnection = {
  readonly aggregate: DocumentAggregate;
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly groups: ReadonlyArray<DocumentGroup>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type DocumentConnectiongroupsArgs = {
  by: ReadonlyArray<DocumentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentGroupOrder>>;
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type DocumentGroup = {
  readonly aggregate: DocumentAggregate;
  readonly count: Scalars['Int']['output'];
  readonly key: DocumentGroupKey;
};

export type DocumentGroupBy =
  | 'DATASET'
  | 'LANGUAGE'
  | 'PUBLISHED_YEAR'
  | 'PUBLISHER'
  | 'TEXT'
  | 'URL';

export type DocumentGroupKey = {
  readonly dataset?: Maybe<Dataset>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly publishedYear?: Maybe<Scalars['Int']['output']>;
  readonly publisher?: Maybe<Entity>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type DocumentGroupKeyOrder =
  { readonly dataset: Sort; readonly language?: never; readonly publishedYear?: never; readonly publisher?: never; readonly text?: never; readonly url?: never; }
  |  { readonly dataset?: never; readonly language: Sort; readonly publishedYear?: never; readonly publisher?: never; readonly text?: never; readonly url?: never; }
  |  { readonly dataset?: never; readonly language?: never; readonly publishedYear: Sort; readonly publisher?: never; readonly text?: never; readonly url?: never; }
  |  { readonly dataset?: never; readonly language?: never; readonly publishedYear?: never; readonly publisher: Sort; readonly text?: never; readonly url?: never; }
  |  { readonly dataset?: never; readonly language?: never; readonly publishedYear?: never; readonly publisher?: never; readonly text: Sort; readonly url?: never; }
  |  { readonly dataset?: never; readonly language?: never; readonly publishedYear?: never; readonly publisher?: never; readonly text?: never; readonly url: Sort; };

export type DocumentGroupOrder =
  { readonly count: Sort; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage: FloatAggregateOrder; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key: DocumentGroupKeyOrder; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language: StringAggregateOrder; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount: IntAggregateOrder; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published: PeriodAggregateOrder; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text: StringAggregateOrder; readonly title?: never; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title: StringAggregateOrder; readonly url?: never; }
  |  { readonly count?: never; readonly coverage?: never; readonly key?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url: StringAggregateOrder; };

export type DocumentListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<DocumentWhere>;
  readonly none?: InputMaybe<DocumentWhere>;
  readonly some?: InputMaybe<DocumentWhere>;
};

export type DocumentOrder =
  { readonly coverage: Sort; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset: DatasetOrder; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id: Sort; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language: Sort; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount: Sort; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published: Sort; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher: EntityOrder; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text: Sort; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title: Sort; readonly url?: never; }
  |  { readonly coverage?: never; readonly dataset?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly publisher?: never; readonly text?: never; readonly title?: never; readonly url: Sort; };

export type DocumentWhere = {
  readonly and?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly coverage?: InputMaybe<FloatFilter>;
  readonly dataset?: InputMaybe<DatasetWhere>;
  readonly id?: InputMaybe<IDFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<DocumentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly passageCount?: InputMaybe<IntFilter>;
  readonly published?: InputMaybe<PeriodFilter>;
  readonly publisher?: InputMaybe<EntityWhere>;
  readonly text?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly uncovered?: InputMaybe<StringListFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type EdgeDirection =
  | 'IN'
  | 'OUT';

export type Entity = {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type EntityclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EntityfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type EntitynameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type EntityrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type EntityAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type EntityConnection = {
  readonly aggregate: EntityAggregate;
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly groups: ReadonlyArray<EntityGroup>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EntityConnectiongroupsArgs = {
  by: ReadonlyArray<EntityGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityGroupOrder>>;
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type EntityGroup = {
  readonly aggregate: EntityAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: EntityGroupKey;
};

export type EntityGroupBy =
  | 'COLLECTIVE'
  | 'TYPE';

export type EntityGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type EntityGroupKeyOrder =
  { readonly collective: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly type: Sort; };

export type EntityGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: EntityGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type EntityIs =
  { readonly cooperation: CooperationWhere; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country: CountryWhere; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event: EventWhere; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise: ExerciseWhere; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility: FacilityWhere; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund: FundWhere; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group: GroupWhere; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident: IncidentWhere; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting: MeetingWhere; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization: OrganizationWhere; readonly party?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party: PartyWhere; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person: PersonWhere; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place: PlaceWhere; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly person?: never; readonly place?: never; readonly project: ProjectWhere; };

export type EntityOrder =
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly type: Sort; };

export type EntityType =
  | 'COOPERATION'
  | 'COUNTRY'
  | 'EXERCISE'
  | 'FACILITY'
  | 'FUND'
  | 'GROUP'
  | 'INCIDENT'
  | 'MEETING'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PLACE'
  | 'PROJECT';

export type EntityTypeFilter = {
  readonly eq?: InputMaybe<EntityType>;
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EntityWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly is?: InputMaybe<EntityIs>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EntityWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Event = {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly during?: Maybe<Event>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly relations: AnyRelationConnection;
  readonly subEvents: EventRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type EventclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EventfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type EventnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type EventrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type EventsubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventRelationOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type EventAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly name: StringAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type EventConnection = {
  readonly aggregate: EventAggregate;
  readonly edges: ReadonlyArray<EventEdge>;
  readonly groups: ReadonlyArray<EventGroup>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventConnectiongroupsArgs = {
  by: ReadonlyArray<EventGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventGroupOrder>>;
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventGroup = {
  readonly aggregate: EventAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: EventGroupKey;
};

export type EventGroupBy =
  | 'COLLECTIVE'
  | 'DURING'
  | 'SUB_EVENTS'
  | 'TIME_YEAR'
  | 'TYPE';

export type EventGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly during?: Maybe<Event>;
  readonly subEvents?: Maybe<Event>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type EventGroupKeyOrder =
  { readonly collective: Sort; readonly during?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during: Sort; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly subEvents: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly subEvents?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type: Sort; };

export type EventGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: EventGroupKeyOrder; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time: PeriodAggregateOrder; };

export type EventIs =
  { readonly exercise: ExerciseWhere; readonly incident?: never; readonly meeting?: never; }
  |  { readonly exercise?: never; readonly incident: IncidentWhere; readonly meeting?: never; }
  |  { readonly exercise?: never; readonly incident?: never; readonly meeting: MeetingWhere; };

export type EventOrder =
  { readonly collective: Sort; readonly description?: never; readonly during?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly during?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during: EventOrder; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly id: Sort; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly name: Sort; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly name?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type EventRelationConnection = {
  readonly aggregate: EventAggregate;
  readonly edges: ReadonlyArray<EventRelationEdge>;
  readonly groups: ReadonlyArray<EventGroup>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventRelationConnectiongroupsArgs = {
  by: ReadonlyArray<EventGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventGroupOrder>>;
};

export type EventRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Event;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type EventRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EventRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type EventRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<EventRelationWhere>;
  readonly none?: InputMaybe<EventRelationWhere>;
  readonly some?: InputMaybe<EventRelationWhere>;
};

export type EventRelationOrder =
  { readonly collective: Sort; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge: RelationEdgeOrder; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name: Sort; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type EventRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EventRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly is?: InputMaybe<EventIs>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EventRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventRelationWhere>>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type EventWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly is?: InputMaybe<EventIs>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Exercise = Entity & Event & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly countries: CountryRelationConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly during?: Maybe<Event>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<ExerciseKind>;
  readonly level?: Maybe<ExerciseLevel>;
  readonly name: Scalars['String']['output'];
  readonly participants: PartyParticipationConnection;
  readonly relations: AnyRelationConnection;
  readonly subEvents: EventRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type ExerciseclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ExercisecountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type ExercisefactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type ExercisenameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type ExerciseparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyParticipationOrder>>;
  where?: InputMaybe<PartyParticipationWhere>;
};


export type ExerciserelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type ExercisesubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventRelationOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type ExerciseAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly level: ValueAggregate;
  readonly name: StringAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type ExerciseConnection = {
  readonly aggregate: ExerciseAggregate;
  readonly edges: ReadonlyArray<ExerciseEdge>;
  readonly groups: ReadonlyArray<ExerciseGroup>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ExerciseConnectiongroupsArgs = {
  by: ReadonlyArray<ExerciseGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseGroupOrder>>;
};

export type ExerciseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Exercise;
};

export type ExerciseGroup = {
  readonly aggregate: ExerciseAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: ExerciseGroupKey;
};

export type ExerciseGroupBy =
  | 'COLLECTIVE'
  | 'COUNTRIES'
  | 'DURING'
  | 'KIND'
  | 'LEVEL'
  | 'PARTICIPANTS'
  | 'SUB_EVENTS'
  | 'TIME_YEAR'
  | 'TYPE';

export type ExerciseGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly countries?: Maybe<Country>;
  readonly during?: Maybe<Event>;
  readonly kind?: Maybe<ExerciseKind>;
  readonly level?: Maybe<ExerciseLevel>;
  readonly participants?: Maybe<Party>;
  readonly subEvents?: Maybe<Event>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type ExerciseGroupKeyOrder =
  { readonly collective: Sort; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: Sort; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during: Sort; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind: Sort; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level: Sort; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants: Sort; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly level?: never; readonly participants?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type: Sort; };

export type ExerciseGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: ExerciseGroupKeyOrder; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time: PeriodAggregateOrder; };

export type ExerciseKind =
  | 'AIR'
  | 'COMMAND_AND_STAFF'
  | 'FIELD'
  | 'LIVE_FIRE'
  | 'NAVAL';

export type ExerciseKindFilter = {
  readonly eq?: InputMaybe<ExerciseKind>;
  readonly in?: InputMaybe<ReadonlyArray<ExerciseKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ExerciseLevel =
  | 'OPERATIONAL'
  | 'OPERATIONAL_TACTICAL'
  | 'STRATEGIC'
  | 'TACTICAL';

export type ExerciseLevelFilter = {
  readonly eq?: InputMaybe<ExerciseLevel>;
  readonly in?: InputMaybe<ReadonlyArray<ExerciseLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ExerciseOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id: Sort; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind: Sort; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level: Sort; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name: Sort; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type ExerciseParticipationConnection = {
  readonly aggregate: ExerciseAggregate;
  readonly edges: ReadonlyArray<ExerciseParticipationEdge>;
  readonly groups: ReadonlyArray<ExerciseGroup>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ExerciseParticipationConnectiongroupsArgs = {
  by: ReadonlyArray<ExerciseGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseGroupOrder>>;
};

export type ExerciseParticipationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly level?: Maybe<ParticipationLevel>;
  readonly modality: Modality;
  readonly node: Exercise;
  readonly role?: Maybe<ParticipationRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type ExerciseParticipationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ExerciseParticipationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type ExerciseParticipationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<ExerciseParticipationWhere>;
  readonly none?: InputMaybe<ExerciseParticipationWhere>;
  readonly some?: InputMaybe<ExerciseParticipationWhere>;
};

export type ExerciseParticipationOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge: ParticipationEdgeOrder; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level: Sort; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name: Sort; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type ExerciseParticipationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ExerciseParticipationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<ParticipationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ExerciseKindFilter>;
  readonly level?: InputMaybe<ExerciseLevelFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ExerciseParticipationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ExerciseParticipationWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type ExerciseRelationConnection = {
  readonly aggregate: ExerciseAggregate;
  readonly edges: ReadonlyArray<ExerciseRelationEdge>;
  readonly groups: ReadonlyArray<ExerciseGroup>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ExerciseRelationConnectiongroupsArgs = {
  by: ReadonlyArray<ExerciseGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseGroupOrder>>;
};

export type ExerciseRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Exercise;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type ExerciseRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ExerciseRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type ExerciseRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<ExerciseRelationWhere>;
  readonly none?: InputMaybe<ExerciseRelationWhere>;
  readonly some?: InputMaybe<ExerciseRelationWhere>;
};

export type ExerciseRelationOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge: RelationEdgeOrder; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level: Sort; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name: Sort; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly participants?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type ExerciseRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ExerciseRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ExerciseKindFilter>;
  readonly level?: InputMaybe<ExerciseLevelFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ExerciseRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ExerciseRelationWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type ExerciseWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ExerciseWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ExerciseKindFilter>;
  readonly level?: InputMaybe<ExerciseLevelFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ExerciseWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ExerciseWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Facility = Entity & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly countries: CountryRelationConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enhancedBy: ProjectRelationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<FacilityKind>;
  readonly name: Scalars['String']['output'];
  readonly owners: PartyRelationConnection;
  readonly partOf?: Maybe<Facility>;
  readonly parts: FacilityRelationConnection;
  readonly places: PlaceRelationConnection;
  readonly projects: ProjectRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type FacilityclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FacilitycountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type FacilityenhancedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type FacilityfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type FacilitynameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type FacilityownersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyRelationOrder>>;
  where?: InputMaybe<PartyRelationWhere>;
};


export type FacilitypartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type FacilityplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type FacilityprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type FacilityrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type FacilityAggregate = {
  readonly capacity: FloatAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type FacilityConnection = {
  readonly aggregate: FacilityAggregate;
  readonly edges: ReadonlyArray<FacilityEdge>;
  readonly groups: ReadonlyArray<FacilityGroup>;
  readonly nodes: ReadonlyArray<Facility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FacilityConnectiongroupsArgs = {
  by: ReadonlyArray<FacilityGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityGroupOrder>>;
};

export type FacilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Facility;
};

export type FacilityGroup = {
  readonly aggregate: FacilityAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: FacilityGroupKey;
};

export type FacilityGroupBy =
  | 'COLLECTIVE'
  | 'COUNTRIES'
  | 'ENHANCED_BY'
  | 'KIND'
  | 'OWNERS'
  | 'PARTS'
  | 'PART_OF'
  | 'PLACES'
  | 'PROJECTS'
  | 'TYPE';

export type FacilityGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly countries?: Maybe<Country>;
  readonly enhancedBy?: Maybe<Project>;
  readonly kind?: Maybe<FacilityKind>;
  readonly owners?: Maybe<Party>;
  readonly partOf?: Maybe<Facility>;
  readonly parts?: Maybe<Facility>;
  readonly places?: Maybe<Place>;
  readonly projects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type FacilityGroupKeyOrder =
  { readonly collective: Sort; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: Sort; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy: Sort; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind: Sort; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners: Sort; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf: Sort; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts: Sort; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places: Sort; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhancedBy?: never; readonly kind?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type: Sort; };

export type FacilityGroupOrder =
  { readonly capacity: FloatAggregateOrder; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capacity?: never; readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: FacilityGroupKeyOrder; readonly name?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type FacilityKind =
  | 'AIRPORT'
  | 'CORRIDOR'
  | 'ENERGY'
  | 'FLEET'
  | 'MILITARY'
  | 'OTHER'
  | 'PIPELINE'
  | 'PORT'
  | 'RAILWAY'
  | 'ROAD';

export type FacilityKindFilter = {
  readonly eq?: InputMaybe<FacilityKind>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FacilityOrder =
  { readonly capacity: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners: CountOrder; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf: FacilityOrder; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts: CountOrder; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type: Sort; };

export type FacilityRelationConnection = {
  readonly aggregate: FacilityAggregate;
  readonly edges: ReadonlyArray<FacilityRelationEdge>;
  readonly groups: ReadonlyArray<FacilityGroup>;
  readonly nodes: ReadonlyArray<Facility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FacilityRelationConnectiongroupsArgs = {
  by: ReadonlyArray<FacilityGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityGroupOrder>>;
};

export type FacilityRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Facility;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type FacilityRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FacilityRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type FacilityRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<FacilityRelationWhere>;
  readonly none?: InputMaybe<FacilityRelationWhere>;
  readonly some?: InputMaybe<FacilityRelationWhere>;
};

export type FacilityRelationOrder =
  { readonly capacity: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners: CountOrder; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf: FacilityOrder; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts: CountOrder; readonly places?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhancedBy?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly owners?: never; readonly partOf?: never; readonly parts?: never; readonly places?: never; readonly projects?: never; readonly type: Sort; };

export type FacilityRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FacilityRelationWhere>>;
  readonly capacity?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly enhancedBy?: InputMaybe<ProjectRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<FacilityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FacilityRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FacilityRelationWhere>>;
  readonly owners?: InputMaybe<PartyRelationListFilter>;
  readonly partOf?: InputMaybe<FacilityWhere>;
  readonly parts?: InputMaybe<FacilityRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type FacilityWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  readonly capacity?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly enhancedBy?: InputMaybe<ProjectRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<FacilityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FacilityWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  readonly owners?: InputMaybe<PartyRelationListFilter>;
  readonly partOf?: InputMaybe<FacilityWhere>;
  readonly parts?: InputMaybe<FacilityRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Fact = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly field: Predicate;
  readonly id: Scalars['ID']['output'];
  readonly modality: Modality;
  readonly shown: Scalars['Boolean']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly value: Value;
};


export type FactclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FactcontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type FinancingEdgeOrder =
  { readonly amount: Sort; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty: Sort; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount: Sort; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency: Sort; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly amount?: never; readonly certainty?: never; readonly claimCount?: never; readonly currency?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type FinancingEdgeWhere = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FinancingEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly currency?: InputMaybe<StringFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<FinancingEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FinancingEdgeWhere>>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type FloatAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly sum: Scalars['Float']['output'];
};

export type FloatAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max: Sort; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean: Sort; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min: Sort; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum: Sort; };

export type FloatFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type Fund = Entity & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly capital?: Maybe<Scalars['Float']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly established?: Maybe<Period>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<FundKind>;
  readonly name: Scalars['String']['output'];
  readonly partners: PartyPartnershipConnection;
  readonly projects: ProjectFinancingConnection;
  readonly relations: AnyRelationConnection;
  readonly status?: Maybe<FundStatus>;
  readonly type: EntityType;
};


export type FundclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FundfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type FundnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type FundpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyPartnershipOrder>>;
  where?: InputMaybe<PartyPartnershipWhere>;
};


export type FundprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectFinancingOrder>>;
  where?: InputMaybe<ProjectFinancingWhere>;
};


export type FundrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type FundAggregate = {
  readonly capital: FloatAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly currency: StringAggregate;
  readonly description: StringAggregate;
  readonly established: PeriodAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly status: ValueAggregate;
  readonly type: ValueAggregate;
};

export type FundConnection = {
  readonly aggregate: FundAggregate;
  readonly edges: ReadonlyArray<FundEdge>;
  readonly groups: ReadonlyArray<FundGroup>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundConnectiongroupsArgs = {
  by: ReadonlyArray<FundGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundGroupOrder>>;
};

export type FundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Fund;
};

export type FundFinancingConnection = {
  readonly aggregate: FundAggregate;
  readonly edges: ReadonlyArray<FundFinancingEdge>;
  readonly groups: ReadonlyArray<FundGroup>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundFinancingConnectiongroupsArgs = {
  by: ReadonlyArray<FundGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundGroupOrder>>;
};

export type FundFinancingEdge = {
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Fund;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type FundFinancingEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FundFinancingEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type FundFinancingListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<FundFinancingWhere>;
  readonly none?: InputMaybe<FundFinancingWhere>;
  readonly some?: InputMaybe<FundFinancingWhere>;
};

export type FundFinancingOrder =
  { readonly capital: Sort; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective: Sort; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency: Sort; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description: Sort; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge: FinancingEdgeOrder; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners: CountOrder; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects: CountOrder; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status: Sort; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type: Sort; };

export type FundFinancingWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FundFinancingWhere>>;
  readonly capital?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly currency?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<FinancingEdgeWhere>;
  readonly established?: InputMaybe<PeriodFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<FundKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FundFinancingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundFinancingWhere>>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly projects?: InputMaybe<ProjectFinancingListFilter>;
  readonly status?: InputMaybe<FundStatusFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type FundGroup = {
  readonly aggregate: FundAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: FundGroupKey;
};

export type FundGroupBy =
  | 'COLLECTIVE'
  | 'CURRENCY'
  | 'ESTABLISHED_YEAR'
  | 'KIND'
  | 'PARTNERS'
  | 'PROJECTS'
  | 'STATUS'
  | 'TYPE';

export type FundGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly establishedYear?: Maybe<Scalars['Int']['output']>;
  readonly kind?: Maybe<FundKind>;
  readonly partners?: Maybe<Party>;
  readonly projects?: Maybe<Project>;
  readonly status?: Maybe<FundStatus>;
  readonly type?: Maybe<EntityType>;
};

export type FundGroupKeyOrder =
  { readonly collective: Sort; readonly currency?: never; readonly establishedYear?: never; readonly kind?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency: Sort; readonly establishedYear?: never; readonly kind?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear: Sort; readonly kind?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear?: never; readonly kind: Sort; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear?: never; readonly kind?: never; readonly partners: Sort; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear?: never; readonly kind?: never; readonly partners?: never; readonly projects: Sort; readonly status?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear?: never; readonly kind?: never; readonly partners?: never; readonly projects?: never; readonly status: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly currency?: never; readonly establishedYear?: never; readonly kind?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type: Sort; };

export type FundGroupOrder =
  { readonly capital: FloatAggregateOrder; readonly collective?: never; readonly count?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective: Sort; readonly count?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count: Sort; readonly currency?: never; readonly description?: never; readonly established?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count?: never; readonly currency: StringAggregateOrder; readonly description?: never; readonly established?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count?: never; readonly currency?: never; readonly description: StringAggregateOrder; readonly established?: never; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count?: never; readonly currency?: never; readonly description?: never; readonly established: PeriodAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly key: FundGroupKeyOrder; readonly name?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly count?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type FundKind =
  | 'DEVELOPMENT'
  | 'JOINT_INVESTMENT'
  | 'OTHER'
  | 'SOVEREIGN';

export type FundKindFilter = {
  readonly eq?: InputMaybe<FundKind>;
  readonly in?: InputMaybe<ReadonlyArray<FundKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundOrder =
  { readonly capital: Sort; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective: Sort; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency: Sort; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description: Sort; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners: CountOrder; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects: CountOrder; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status: Sort; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type: Sort; };

export type FundPartnershipConnection = {
  readonly aggregate: FundAggregate;
  readonly edges: ReadonlyArray<FundPartnershipEdge>;
  readonly groups: ReadonlyArray<FundGroup>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundPartnershipConnectiongroupsArgs = {
  by: ReadonlyArray<FundGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundGroupOrder>>;
};

export type FundPartnershipEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Fund;
  readonly role?: Maybe<PartnershipRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type FundPartnershipEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type FundPartnershipEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type FundPartnershipListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<FundPartnershipWhere>;
  readonly none?: InputMaybe<FundPartnershipWhere>;
  readonly some?: InputMaybe<FundPartnershipWhere>;
};

export type FundPartnershipOrder =
  { readonly capital: Sort; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective: Sort; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency: Sort; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description: Sort; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge: PartnershipEdgeOrder; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners: CountOrder; readonly projects?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects: CountOrder; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status: Sort; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly edge?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partners?: never; readonly projects?: never; readonly status?: never; readonly type: Sort; };

export type FundPartnershipWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FundPartnershipWhere>>;
  readonly capital?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly currency?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartnershipEdgeWhere>;
  readonly established?: InputMaybe<PeriodFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<FundKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FundPartnershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundPartnershipWhere>>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly projects?: InputMaybe<ProjectFinancingListFilter>;
  readonly status?: InputMaybe<FundStatusFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type FundStatus =
  | 'CLOSED'
  | 'ESTABLISHED'
  | 'PLANNED';

export type FundStatusFilter = {
  readonly eq?: InputMaybe<FundStatus>;
  readonly in?: InputMaybe<ReadonlyArray<FundStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FundWhere>>;
  readonly capital?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly currency?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly established?: InputMaybe<PeriodFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<FundKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FundWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundWhere>>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly projects?: InputMaybe<ProjectFinancingListFilter>;
  readonly status?: InputMaybe<FundStatusFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Group = Entity & Party & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controls: PlaceRelationConnection;
  readonly cooperations: CooperationCooperationPartyConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly exercises: ExerciseParticipationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundPartnershipConnection;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentInvolvementConnection;
  readonly kind?: Maybe<GroupKind>;
  readonly meetings: MeetingParticipationConnection;
  readonly members: CountryMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly ownedFacilities: FacilityRelationConnection;
  readonly partnerProjects: ProjectPartnershipConnection;
  readonly projects: ProjectRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type GroupclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type GroupcontrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type GroupcooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationCooperationPartyOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type GroupexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseParticipationOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type GroupfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type GroupfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundPartnershipOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type GroupincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentInvolvementOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type GroupmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingParticipationOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type GroupmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryMembershipOrder>>;
  where?: InputMaybe<CountryMembershipWhere>;
};


export type GroupnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type GroupownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type GrouppartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectPartnershipOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type GroupprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type GrouprelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type GroupAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type GroupConnection = {
  readonly aggregate: GroupAggregate;
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly groups: ReadonlyArray<GroupGroup>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GroupConnectiongroupsArgs = {
  by: ReadonlyArray<GroupGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupGroupOrder>>;
};

export type GroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

export type GroupGroup = {
  readonly aggregate: GroupAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: GroupGroupKey;
};

export type GroupGroupBy =
  | 'COLLECTIVE'
  | 'CONTROLS'
  | 'COOPERATIONS'
  | 'EXERCISES'
  | 'FUNDS'
  | 'INCIDENTS'
  | 'KIND'
  | 'MEETINGS'
  | 'MEMBERS'
  | 'OWNED_FACILITIES'
  | 'PARTNER_PROJECTS'
  | 'PROJECTS'
  | 'TYPE';

export type GroupGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controls?: Maybe<Place>;
  readonly cooperations?: Maybe<Cooperation>;
  readonly exercises?: Maybe<Exercise>;
  readonly funds?: Maybe<Fund>;
  readonly incidents?: Maybe<Incident>;
  readonly kind?: Maybe<GroupKind>;
  readonly meetings?: Maybe<Meeting>;
  readonly members?: Maybe<Country>;
  readonly ownedFacilities?: Maybe<Facility>;
  readonly partnerProjects?: Maybe<Project>;
  readonly projects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type GroupGroupKeyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: Sort; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: Sort; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises: Sort; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents: Sort; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: Sort; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities: Sort; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects: Sort; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type: Sort; };

export type GroupGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: GroupGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type GroupKind =
  | 'ECONOMIC'
  | 'OTHER'
  | 'POLITICAL'
  | 'REGIONAL';

export type GroupKindFilter = {
  readonly eq?: InputMaybe<GroupKind>;
  readonly in?: InputMaybe<ReadonlyArray<GroupKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GroupOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: CountOrder; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type: Sort; };

export type GroupRelationConnection = {
  readonly aggregate: GroupAggregate;
  readonly edges: ReadonlyArray<GroupRelationEdge>;
  readonly groups: ReadonlyArray<GroupGroup>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GroupRelationConnectiongroupsArgs = {
  by: ReadonlyArray<GroupGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupGroupOrder>>;
};

export type GroupRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Group;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type GroupRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type GroupRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type GroupRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<GroupRelationWhere>;
  readonly none?: InputMaybe<GroupRelationWhere>;
  readonly some?: InputMaybe<GroupRelationWhere>;
};

export type GroupRelationOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: CountOrder; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly projects?: never; readonly type: Sort; };

export type GroupRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<GroupRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly kind?: InputMaybe<GroupKindFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly members?: InputMaybe<CountryMembershipListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<GroupRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GroupRelationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type GroupWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly kind?: InputMaybe<GroupKindFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly members?: InputMaybe<CountryMembershipListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<GroupWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type IDFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Incident = Entity & Event & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly citiesAffected?: Maybe<Scalars['Int']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly duration?: Maybe<Scalars['Float']['output']>;
  readonly during?: Maybe<Event>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<IncidentKind>;
  readonly name: Scalars['String']['output'];
  readonly parties: PartyInvolvementConnection;
  readonly peopleAffected?: Maybe<Scalars['BigInt']['output']>;
  readonly places: PlaceRelationConnection;
  readonly prompts: CooperationRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly settlementsAffected?: Maybe<Scalars['Int']['output']>;
  readonly subEvents: EventRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type IncidentclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type IncidentfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type IncidentnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyInvolvementOrder>>;
  where?: InputMaybe<PartyInvolvementWhere>;
};


export type IncidentplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type IncidentpromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationRelationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type IncidentrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type IncidentsubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventRelationOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type IncidentAggregate = {
  readonly citiesAffected: IntAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly duration: FloatAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly peopleAffected: BigIntAggregate;
  readonly settlementsAffected: IntAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type IncidentConnection = {
  readonly aggregate: IncidentAggregate;
  readonly edges: ReadonlyArray<IncidentEdge>;
  readonly groups: ReadonlyArray<IncidentGroup>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type IncidentConnectiongroupsArgs = {
  by: ReadonlyArray<IncidentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentGroupOrder>>;
};

export type IncidentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Incident;
};

export type IncidentGroup = {
  readonly aggregate: IncidentAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: IncidentGroupKey;
};

export type IncidentGroupBy =
  | 'COLLECTIVE'
  | 'DURING'
  | 'KIND'
  | 'PARTIES'
  | 'PLACES'
  | 'PROMPTS'
  | 'SUB_EVENTS'
  | 'TIME_YEAR'
  | 'TYPE';

export type IncidentGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly during?: Maybe<Event>;
  readonly kind?: Maybe<IncidentKind>;
  readonly parties?: Maybe<Party>;
  readonly places?: Maybe<Place>;
  readonly prompts?: Maybe<Cooperation>;
  readonly subEvents?: Maybe<Event>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type IncidentGroupKeyOrder =
  { readonly collective: Sort; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during: Sort; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind: Sort; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties: Sort; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places: Sort; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts: Sort; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly during?: never; readonly kind?: never; readonly parties?: never; readonly places?: never; readonly prompts?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type: Sort; };

export type IncidentGroupOrder =
  { readonly citiesAffected: IntAggregateOrder; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective: Sort; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count: Sort; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration: FloatAggregateOrder; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key: IncidentGroupKeyOrder; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected: BigIntAggregateOrder; readonly settlementsAffected?: never; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected: IntAggregateOrder; readonly time?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly duration?: never; readonly key?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time: PeriodAggregateOrder; };

export type IncidentInvolvementConnection = {
  readonly aggregate: IncidentAggregate;
  readonly edges: ReadonlyArray<IncidentInvolvementEdge>;
  readonly groups: ReadonlyArray<IncidentGroup>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type IncidentInvolvementConnectiongroupsArgs = {
  by: ReadonlyArray<IncidentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentGroupOrder>>;
};

export type IncidentInvolvementEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Incident;
  readonly role?: Maybe<InvolvementRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type IncidentInvolvementEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type IncidentInvolvementEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type IncidentInvolvementListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<IncidentInvolvementWhere>;
  readonly none?: InputMaybe<IncidentInvolvementWhere>;
  readonly some?: InputMaybe<IncidentInvolvementWhere>;
};

export type IncidentInvolvementOrder =
  { readonly citiesAffected: Sort; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective: Sort; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description: Sort; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge: InvolvementEdgeOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties: CountOrder; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected: Sort; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places: CountOrder; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts: CountOrder; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected: Sort; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type IncidentInvolvementWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<IncidentInvolvementWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly citiesAffected?: InputMaybe<IntFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly duration?: InputMaybe<FloatFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<InvolvementEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<IncidentKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<IncidentInvolvementWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IncidentInvolvementWhere>>;
  readonly parties?: InputMaybe<PartyInvolvementListFilter>;
  readonly peopleAffected?: InputMaybe<BigIntFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly prompts?: InputMaybe<CooperationRelationListFilter>;
  readonly settlementsAffected?: InputMaybe<IntFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type IncidentKind =
  | 'CONFLICT'
  | 'DESTRUCTION'
  | 'DISASTER'
  | 'DISPLACEMENT'
  | 'LIBERATION'
  | 'OCCUPATION'
  | 'RETURN'
  | 'THREAT';

export type IncidentKindFilter = {
  readonly eq?: InputMaybe<IncidentKind>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentOrder =
  { readonly citiesAffected: Sort; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective: Sort; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description: Sort; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration: Sort; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during: EventOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties: CountOrder; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected: Sort; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places: CountOrder; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts: CountOrder; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected: Sort; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type IncidentRelationConnection = {
  readonly aggregate: IncidentAggregate;
  readonly edges: ReadonlyArray<IncidentRelationEdge>;
  readonly groups: ReadonlyArray<IncidentGroup>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type IncidentRelationConnectiongroupsArgs = {
  by: ReadonlyArray<IncidentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentGroupOrder>>;
};

export type IncidentRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Incident;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type IncidentRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type IncidentRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type IncidentRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<IncidentRelationWhere>;
  readonly none?: InputMaybe<IncidentRelationWhere>;
  readonly some?: InputMaybe<IncidentRelationWhere>;
};

export type IncidentRelationOrder =
  { readonly citiesAffected: Sort; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective: Sort; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description: Sort; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge: RelationEdgeOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties: CountOrder; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected: Sort; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places: CountOrder; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts: CountOrder; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected: Sort; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly parties?: never; readonly peopleAffected?: never; readonly places?: never; readonly prompts?: never; readonly settlementsAffected?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type IncidentRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<IncidentRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly citiesAffected?: InputMaybe<IntFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly duration?: InputMaybe<FloatFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<IncidentKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<IncidentRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IncidentRelationWhere>>;
  readonly parties?: InputMaybe<PartyInvolvementListFilter>;
  readonly peopleAffected?: InputMaybe<BigIntFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly prompts?: InputMaybe<CooperationRelationListFilter>;
  readonly settlementsAffected?: InputMaybe<IntFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type IncidentWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly citiesAffected?: InputMaybe<IntFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly duration?: InputMaybe<FloatFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<IncidentKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<IncidentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  readonly parties?: InputMaybe<PartyInvolvementListFilter>;
  readonly peopleAffected?: InputMaybe<BigIntFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly prompts?: InputMaybe<CooperationRelationListFilter>;
  readonly settlementsAffected?: InputMaybe<IntFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type IntAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly max?: Maybe<Scalars['Int']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['Int']['output']>;
  readonly sum: Scalars['BigInt']['output'];
};

export type IntAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max: Sort; readonly mean?: never; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean: Sort; readonly min?: never; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min: Sort; readonly sum?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly mean?: never; readonly min?: never; readonly sum: Sort; };

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type InvolvementEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type InvolvementEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<InvolvementEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<InvolvementEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvementEdgeWhere>>;
  readonly role?: InputMaybe<InvolvementRoleFilter>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type InvolvementRole =
  | 'AFFECTED'
  | 'INVOLVED'
  | 'LIBERATOR'
  | 'PERPETRATOR'
  | 'SUPPORTER';

export type InvolvementRoleFilter = {
  readonly eq?: InputMaybe<InvolvementRole>;
  readonly in?: InputMaybe<ReadonlyArray<InvolvementRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Meeting = Entity & Event & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly countries: CountryRelationConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly during?: Maybe<Event>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<MeetingKind>;
  readonly name: Scalars['String']['output'];
  readonly participants: PartyParticipationConnection;
  readonly places: PlaceRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly subEvents: EventRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type MeetingclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type MeetingcountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type MeetingfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type MeetingnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type MeetingparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyParticipationOrder>>;
  where?: InputMaybe<PartyParticipationWhere>;
};


export type MeetingplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type MeetingrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type MeetingsubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventRelationOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type MeetingAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type MeetingConnection = {
  readonly aggregate: MeetingAggregate;
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly groups: ReadonlyArray<MeetingGroup>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type MeetingConnectiongroupsArgs = {
  by: ReadonlyArray<MeetingGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingGroupOrder>>;
};

export type MeetingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};

export type MeetingGroup = {
  readonly aggregate: MeetingAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: MeetingGroupKey;
};

export type MeetingGroupBy =
  | 'COLLECTIVE'
  | 'COUNTRIES'
  | 'DURING'
  | 'KIND'
  | 'PARTICIPANTS'
  | 'PLACES'
  | 'SUB_EVENTS'
  | 'TIME_YEAR'
  | 'TYPE';

export type MeetingGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly countries?: Maybe<Country>;
  readonly during?: Maybe<Event>;
  readonly kind?: Maybe<MeetingKind>;
  readonly participants?: Maybe<Party>;
  readonly places?: Maybe<Place>;
  readonly subEvents?: Maybe<Event>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type MeetingGroupKeyOrder =
  { readonly collective: Sort; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: Sort; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during: Sort; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind: Sort; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants: Sort; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places: Sort; readonly subEvents?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly during?: never; readonly kind?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly timeYear?: never; readonly type: Sort; };

export type MeetingGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: MeetingGroupKeyOrder; readonly name?: never; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly time?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly time: PeriodAggregateOrder; };

export type MeetingKind =
  | 'CONFERENCE'
  | 'NEGOTIATION'
  | 'SESSION'
  | 'SUMMIT'
  | 'VISIT';

export type MeetingKindFilter = {
  readonly eq?: InputMaybe<MeetingKind>;
  readonly in?: InputMaybe<ReadonlyArray<MeetingKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeetingOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants: CountOrder; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type MeetingParticipationConnection = {
  readonly aggregate: MeetingAggregate;
  readonly edges: ReadonlyArray<MeetingParticipationEdge>;
  readonly groups: ReadonlyArray<MeetingGroup>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type MeetingParticipationConnectiongroupsArgs = {
  by: ReadonlyArray<MeetingGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingGroupOrder>>;
};

export type MeetingParticipationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly level?: Maybe<ParticipationLevel>;
  readonly modality: Modality;
  readonly node: Meeting;
  readonly role?: Maybe<ParticipationRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type MeetingParticipationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type MeetingParticipationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type MeetingParticipationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<MeetingParticipationWhere>;
  readonly none?: InputMaybe<MeetingParticipationWhere>;
  readonly some?: InputMaybe<MeetingParticipationWhere>;
};

export type MeetingParticipationOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge: ParticipationEdgeOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants: CountOrder; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type MeetingParticipationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<MeetingParticipationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<ParticipationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<MeetingKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<MeetingParticipationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingParticipationWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type MeetingRelationConnection = {
  readonly aggregate: MeetingAggregate;
  readonly edges: ReadonlyArray<MeetingRelationEdge>;
  readonly groups: ReadonlyArray<MeetingGroup>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type MeetingRelationConnectiongroupsArgs = {
  by: ReadonlyArray<MeetingGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingGroupOrder>>;
};

export type MeetingRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Meeting;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type MeetingRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type MeetingRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type MeetingRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<MeetingRelationWhere>;
  readonly none?: InputMaybe<MeetingRelationWhere>;
  readonly some?: InputMaybe<MeetingRelationWhere>;
};

export type MeetingRelationOrder =
  { readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during: EventOrder; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge: RelationEdgeOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants: CountOrder; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places: CountOrder; readonly subEvents?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly description?: never; readonly during?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly subEvents?: never; readonly time?: never; readonly type: Sort; };

export type MeetingRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<MeetingRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<MeetingKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<MeetingRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingRelationWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type MeetingWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly during?: InputMaybe<EventWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<MeetingKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<MeetingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  readonly participants?: InputMaybe<PartyParticipationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly subEvents?: InputMaybe<EventRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type MembershipEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type MembershipEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MembershipEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<MembershipEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MembershipEdgeWhere>>;
  readonly role?: InputMaybe<MembershipRoleFilter>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type MembershipRole =
  | 'ASSOCIATE'
  | 'MEMBER'
  | 'OBSERVER'
  | 'PARTNER';

export type MembershipRoleFilter = {
  readonly eq?: InputMaybe<MembershipRole>;
  readonly in?: InputMaybe<ReadonlyArray<MembershipRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Modality =
  | 'EVALUATION'
  | 'FACT'
  | 'INTENTION'
  | 'NORM'
  | 'TARGET';

export type ModalityFilter = {
  readonly eq?: InputMaybe<Modality>;
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OfficeEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly title?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly title?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly sourceCount?: never; readonly status?: never; readonly title?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount: Sort; readonly status?: never; readonly title?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status: Sort; readonly title?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly title: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly title?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly title?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type OfficeEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OfficeEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<OfficeEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OfficeEdgeWhere>>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type Organization = Entity & Party & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controls: PlaceRelationConnection;
  readonly cooperations: CooperationCooperationPartyConnection;
  readonly countries: CountryRelationConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly exercises: ExerciseParticipationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundPartnershipConnection;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentInvolvementConnection;
  readonly kind?: Maybe<OrganizationKind>;
  readonly meetings: MeetingParticipationConnection;
  readonly members: CountryMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly officeHolders: PersonOfficeConnection;
  readonly ownedFacilities: FacilityRelationConnection;
  readonly partnerProjects: ProjectPartnershipConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type OrganizationclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OrganizationcontrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type OrganizationcooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationCooperationPartyOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type OrganizationcountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type OrganizationexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseParticipationOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type OrganizationfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type OrganizationfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundPartnershipOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type OrganizationincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentInvolvementOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type OrganizationmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingParticipationOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type OrganizationmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryMembershipOrder>>;
  where?: InputMaybe<CountryMembershipWhere>;
};


export type OrganizationnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationofficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOfficeOrder>>;
  where?: InputMaybe<PersonOfficeWhere>;
};


export type OrganizationownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type OrganizationpartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectPartnershipOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type OrganizationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type OrganizationAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type OrganizationConnection = {
  readonly aggregate: OrganizationAggregate;
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly groups: ReadonlyArray<OrganizationGroup>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type OrganizationConnectiongroupsArgs = {
  by: ReadonlyArray<OrganizationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationGroupOrder>>;
};

export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationGroup = {
  readonly aggregate: OrganizationAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: OrganizationGroupKey;
};

export type OrganizationGroupBy =
  | 'COLLECTIVE'
  | 'CONTROLS'
  | 'COOPERATIONS'
  | 'COUNTRIES'
  | 'EXERCISES'
  | 'FUNDS'
  | 'INCIDENTS'
  | 'KIND'
  | 'MEETINGS'
  | 'MEMBERS'
  | 'OFFICE_HOLDERS'
  | 'OWNED_FACILITIES'
  | 'PARTNER_PROJECTS'
  | 'TYPE';

export type OrganizationGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controls?: Maybe<Place>;
  readonly cooperations?: Maybe<Cooperation>;
  readonly countries?: Maybe<Country>;
  readonly exercises?: Maybe<Exercise>;
  readonly funds?: Maybe<Fund>;
  readonly incidents?: Maybe<Incident>;
  readonly kind?: Maybe<OrganizationKind>;
  readonly meetings?: Maybe<Meeting>;
  readonly members?: Maybe<Country>;
  readonly officeHolders?: Maybe<Person>;
  readonly ownedFacilities?: Maybe<Facility>;
  readonly partnerProjects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type OrganizationGroupKeyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: Sort; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: Sort; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries: Sort; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises: Sort; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents: Sort; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: Sort; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: Sort; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities: Sort; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type OrganizationGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: OrganizationGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type OrganizationKind =
  | 'COMPANY'
  | 'EDUCATIONAL'
  | 'GOVERNMENT'
  | 'INTERGOVERNMENTAL'
  | 'MILITARY'
  | 'NON_GOVERNMENTAL'
  | 'OTHER';

export type OrganizationKindFilter = {
  readonly eq?: InputMaybe<OrganizationKind>;
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganizationOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries: CountOrder; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description: Sort; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: CountOrder; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: CountOrder; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name: Sort; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type OrganizationRelationConnection = {
  readonly aggregate: OrganizationAggregate;
  readonly edges: ReadonlyArray<OrganizationRelationEdge>;
  readonly groups: ReadonlyArray<OrganizationGroup>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type OrganizationRelationConnectiongroupsArgs = {
  by: ReadonlyArray<OrganizationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationGroupOrder>>;
};

export type OrganizationRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Organization;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type OrganizationRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OrganizationRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type OrganizationRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<OrganizationRelationWhere>;
  readonly none?: InputMaybe<OrganizationRelationWhere>;
  readonly some?: InputMaybe<OrganizationRelationWhere>;
};

export type OrganizationRelationOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: CountOrder; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members: CountOrder; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name: Sort; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly members?: never; readonly name?: never; readonly officeHolders?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type OrganizationRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly members?: InputMaybe<CountryMembershipListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<OrganizationRelationWhere>;
  readonly officeHolders?: InputMaybe<PersonOfficeListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationRelationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type OrganizationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly members?: InputMaybe<CountryMembershipListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<OrganizationWhere>;
  readonly officeHolders?: InputMaybe<PersonOfficeListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParticipationEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level: Sort; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality: Sort; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly level?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type ParticipationEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ParticipationEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly level?: InputMaybe<ParticipationLevelFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<ParticipationEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ParticipationEdgeWhere>>;
  readonly role?: InputMaybe<ParticipationRoleFilter>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type ParticipationLevel =
  | 'HEAD_OF_GOVERNMENT'
  | 'HEAD_OF_STATE'
  | 'MINISTERIAL'
  | 'OFFICIAL';

export type ParticipationLevelFilter = {
  readonly eq?: InputMaybe<ParticipationLevel>;
  readonly in?: InputMaybe<ReadonlyArray<ParticipationLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ParticipationRole =
  | 'HOST'
  | 'OBSERVER'
  | 'ORGANIZER'
  | 'PARTICIPANT'
  | 'SPEAKER';

export type ParticipationRoleFilter = {
  readonly eq?: InputMaybe<ParticipationRole>;
  readonly in?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartnershipEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly role?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type PartnershipEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartnershipEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<PartnershipEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartnershipEdgeWhere>>;
  readonly role?: InputMaybe<PartnershipRoleFilter>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type PartnershipRole =
  | 'BENEFICIARY'
  | 'CLIENT'
  | 'FUNDER'
  | 'IMPLEMENTER'
  | 'PARTNER';

export type PartnershipRoleFilter = {
  readonly eq?: InputMaybe<PartnershipRole>;
  readonly in?: InputMaybe<ReadonlyArray<PartnershipRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Party = {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controls: PlaceRelationConnection;
  readonly cooperations: CooperationCooperationPartyConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly exercises: ExerciseParticipationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundPartnershipConnection;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentInvolvementConnection;
  readonly meetings: MeetingParticipationConnection;
  readonly name: Scalars['String']['output'];
  readonly ownedFacilities: FacilityRelationConnection;
  readonly partnerProjects: ProjectPartnershipConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type PartyclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartycontrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PartycooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationCooperationPartyOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type PartyexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseParticipationOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type PartyfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type PartyfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundPartnershipOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type PartyincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentInvolvementOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type PartymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingParticipationOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type PartynameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type PartyownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type PartypartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectPartnershipOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type PartyrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type PartyAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type PartyConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyCooperationPartyConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyCooperationPartyEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyCooperationPartyConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyCooperationPartyEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly role?: Maybe<CooperationRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyCooperationPartyEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyCooperationPartyEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyCooperationPartyListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyCooperationPartyWhere>;
  readonly none?: InputMaybe<PartyCooperationPartyWhere>;
  readonly some?: InputMaybe<PartyCooperationPartyWhere>;
};

export type PartyCooperationPartyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: CooperationPartyEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyCooperationPartyWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyCooperationPartyWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<CooperationPartyEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyCooperationPartyWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyCooperationPartyWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Party;
};

export type PartyGroup = {
  readonly aggregate: PartyAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: PartyGroupKey;
};

export type PartyGroupBy =
  | 'COLLECTIVE'
  | 'CONTROLS'
  | 'COOPERATIONS'
  | 'EXERCISES'
  | 'FUNDS'
  | 'INCIDENTS'
  | 'MEETINGS'
  | 'OWNED_FACILITIES'
  | 'PARTNER_PROJECTS'
  | 'TYPE';

export type PartyGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controls?: Maybe<Place>;
  readonly cooperations?: Maybe<Cooperation>;
  readonly exercises?: Maybe<Exercise>;
  readonly funds?: Maybe<Fund>;
  readonly incidents?: Maybe<Incident>;
  readonly meetings?: Maybe<Meeting>;
  readonly ownedFacilities?: Maybe<Facility>;
  readonly partnerProjects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type PartyGroupKeyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: Sort; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: Sort; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises: Sort; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds: Sort; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents: Sort; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities: Sort; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: PartyGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type PartyInvolvementConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyInvolvementEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyInvolvementConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyInvolvementEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly role?: Maybe<InvolvementRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyInvolvementEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyInvolvementEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyInvolvementListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyInvolvementWhere>;
  readonly none?: InputMaybe<PartyInvolvementWhere>;
  readonly some?: InputMaybe<PartyInvolvementWhere>;
};

export type PartyInvolvementOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: InvolvementEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyInvolvementWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyInvolvementWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<InvolvementEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyInvolvementWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyInvolvementWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyIs =
  { readonly country: CountryWhere; readonly group?: never; readonly organization?: never; readonly person?: never; }
  |  { readonly country?: never; readonly group: GroupWhere; readonly organization?: never; readonly person?: never; }
  |  { readonly country?: never; readonly group?: never; readonly organization: OrganizationWhere; readonly person?: never; }
  |  { readonly country?: never; readonly group?: never; readonly organization?: never; readonly person: PersonWhere; };

export type PartyMembershipConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyMembershipEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyMembershipConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyMembershipEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly role?: Maybe<MembershipRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyMembershipEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyMembershipEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyMembershipListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyMembershipWhere>;
  readonly none?: InputMaybe<PartyMembershipWhere>;
  readonly some?: InputMaybe<PartyMembershipWhere>;
};

export type PartyMembershipOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: MembershipEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyMembershipWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyMembershipWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<MembershipEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyMembershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyMembershipWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyOfficeConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyOfficeEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyOfficeConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyOfficeEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyOfficeEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyOfficeEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyOfficeListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyOfficeWhere>;
  readonly none?: InputMaybe<PartyOfficeWhere>;
  readonly some?: InputMaybe<PartyOfficeWhere>;
};

export type PartyOfficeOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: OfficeEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyOfficeWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyOfficeWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OfficeEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyOfficeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyOfficeWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyParticipationConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyParticipationEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyParticipationConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyParticipationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly level?: Maybe<ParticipationLevel>;
  readonly modality: Modality;
  readonly node: Party;
  readonly role?: Maybe<ParticipationRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyParticipationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyParticipationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyParticipationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyParticipationWhere>;
  readonly none?: InputMaybe<PartyParticipationWhere>;
  readonly some?: InputMaybe<PartyParticipationWhere>;
};

export type PartyParticipationOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: ParticipationEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyParticipationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyParticipationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ParticipationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyParticipationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyParticipationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyPartnershipConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyPartnershipEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyPartnershipConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyPartnershipEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly role?: Maybe<PartnershipRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyPartnershipEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyPartnershipEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyPartnershipListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyPartnershipWhere>;
  readonly none?: InputMaybe<PartyPartnershipWhere>;
  readonly some?: InputMaybe<PartyPartnershipWhere>;
};

export type PartyPartnershipOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: PartnershipEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyPartnershipWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyPartnershipWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartnershipEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyPartnershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyPartnershipWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyRelationConnection = {
  readonly aggregate: PartyAggregate;
  readonly edges: ReadonlyArray<PartyRelationEdge>;
  readonly groups: ReadonlyArray<PartyGroup>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PartyRelationConnectiongroupsArgs = {
  by: ReadonlyArray<PartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyGroupOrder>>;
};

export type PartyRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Party;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PartyRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PartyRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PartyRelationWhere>;
  readonly none?: InputMaybe<PartyRelationWhere>;
  readonly some?: InputMaybe<PartyRelationWhere>;
};

export type PartyRelationOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PartyRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyRelationWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyRelationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PartyWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly is?: InputMaybe<PartyIs>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Passage = {
  readonly document: Document;
  readonly end?: Maybe<Scalars['Int']['output']>;
  readonly exact?: Maybe<Scalars['String']['output']>;
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly pointer?: Maybe<Scalars['String']['output']>;
  readonly prefix?: Maybe<Scalars['String']['output']>;
  readonly row?: Maybe<Scalars['Int']['output']>;
  readonly start?: Maybe<Scalars['Int']['output']>;
  readonly suffix?: Maybe<Scalars['String']['output']>;
};

export type PassageOrder =
  { readonly document: DocumentOrder; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end: Sort; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact: Sort; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file: Sort; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id: Sort; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer: Sort; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix: Sort; readonly row?: never; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row: Sort; readonly start?: never; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start: Sort; readonly suffix?: never; }
  |  { readonly document?: never; readonly end?: never; readonly exact?: never; readonly file?: never; readonly id?: never; readonly pointer?: never; readonly prefix?: never; readonly row?: never; readonly start?: never; readonly suffix: Sort; };

export type PassageWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly document?: InputMaybe<DocumentWhere>;
  readonly end?: InputMaybe<IntFilter>;
  readonly exact?: InputMaybe<StringFilter>;
  readonly file?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly not?: InputMaybe<PassageWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly pointer?: InputMaybe<StringFilter>;
  readonly prefix?: InputMaybe<StringFilter>;
  readonly row?: InputMaybe<IntFilter>;
  readonly start?: InputMaybe<IntFilter>;
  readonly suffix?: InputMaybe<StringFilter>;
};

export type Period = {
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly edtf?: Maybe<Scalars['String']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
  readonly relativeTo?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type PeriodAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

export type PeriodAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly earliest?: never; readonly latest?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly earliest?: never; readonly latest?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly earliest: Sort; readonly latest?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly earliest?: never; readonly latest: Sort; };

export type PeriodFilter = {
  readonly after?: InputMaybe<Scalars['String']['input']>;
  readonly before?: InputMaybe<Scalars['String']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly overlaps?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

export type Person = Entity & Party & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controls: PlaceRelationConnection;
  readonly cooperations: CooperationCooperationPartyConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly exercises: ExerciseParticipationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundPartnershipConnection;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentInvolvementConnection;
  readonly meetings: MeetingParticipationConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: PartyOfficeConnection;
  readonly ownedFacilities: FacilityRelationConnection;
  readonly partnerProjects: ProjectPartnershipConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type PersonclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PersoncontrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PersoncooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationCooperationPartyOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type PersonexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseParticipationOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type PersonfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type PersonfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundPartnershipOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type PersonincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentInvolvementOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type PersonmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingParticipationOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type PersonnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type PersonofficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyOfficeOrder>>;
  where?: InputMaybe<PartyOfficeWhere>;
};


export type PersonownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type PersonpartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectPartnershipOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type PersonrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type PersonAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type PersonConnection = {
  readonly aggregate: PersonAggregate;
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly groups: ReadonlyArray<PersonGroup>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PersonConnectiongroupsArgs = {
  by: ReadonlyArray<PersonGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonGroupOrder>>;
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonGroup = {
  readonly aggregate: PersonAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: PersonGroupKey;
};

export type PersonGroupBy =
  | 'COLLECTIVE'
  | 'CONTROLS'
  | 'COOPERATIONS'
  | 'EXERCISES'
  | 'FUNDS'
  | 'INCIDENTS'
  | 'MEETINGS'
  | 'OFFICES'
  | 'OWNED_FACILITIES'
  | 'PARTNER_PROJECTS'
  | 'TYPE';

export type PersonGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controls?: Maybe<Place>;
  readonly cooperations?: Maybe<Cooperation>;
  readonly exercises?: Maybe<Exercise>;
  readonly funds?: Maybe<Fund>;
  readonly incidents?: Maybe<Incident>;
  readonly meetings?: Maybe<Meeting>;
  readonly offices?: Maybe<Party>;
  readonly ownedFacilities?: Maybe<Facility>;
  readonly partnerProjects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type PersonGroupKeyOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: Sort; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: Sort; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises: Sort; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds: Sort; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents: Sort; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings: Sort; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices: Sort; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities: Sort; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly exercises?: never; readonly funds?: never; readonly incidents?: never; readonly meetings?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PersonGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: PersonGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type PersonOfficeConnection = {
  readonly aggregate: PersonAggregate;
  readonly edges: ReadonlyArray<PersonOfficeEdge>;
  readonly groups: ReadonlyArray<PersonGroup>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PersonOfficeConnectiongroupsArgs = {
  by: ReadonlyArray<PersonGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonGroupOrder>>;
};

export type PersonOfficeEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Person;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PersonOfficeEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PersonOfficeEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PersonOfficeListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PersonOfficeWhere>;
  readonly none?: InputMaybe<PersonOfficeWhere>;
  readonly some?: InputMaybe<PersonOfficeWhere>;
};

export type PersonOfficeOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge: OfficeEdgeOrder; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly edge?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PersonOfficeWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PersonOfficeWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OfficeEdgeWhere>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PersonOfficeWhere>;
  readonly offices?: InputMaybe<PartyOfficeListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PersonOfficeWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PersonOrder =
  { readonly collective: Sort; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls: CountOrder; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations: CountOrder; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description: Sort; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises: CountOrder; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds: CountOrder; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id: Sort; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents: CountOrder; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings: CountOrder; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name: Sort; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices: CountOrder; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities: CountOrder; readonly partnerProjects?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects: CountOrder; readonly type?: never; }
  |  { readonly collective?: never; readonly controls?: never; readonly cooperations?: never; readonly description?: never; readonly exercises?: never; readonly funds?: never; readonly id?: never; readonly incidents?: never; readonly meetings?: never; readonly name?: never; readonly offices?: never; readonly ownedFacilities?: never; readonly partnerProjects?: never; readonly type: Sort; };

export type PersonWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controls?: InputMaybe<PlaceRelationListFilter>;
  readonly cooperations?: InputMaybe<CooperationCooperationPartyListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly exercises?: InputMaybe<ExerciseParticipationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly funds?: InputMaybe<FundPartnershipListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentInvolvementListFilter>;
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PersonWhere>;
  readonly offices?: InputMaybe<PartyOfficeListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Place = Entity & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly capitalOf: CountryRelationConnection;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly controlledBy: PartyRelationConnection;
  readonly country?: Maybe<Country>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facilities: FacilityRelationConnection;
  readonly facts: ReadonlyArray<Fact>;
  readonly id: Scalars['ID']['output'];
  readonly incidents: IncidentRelationConnection;
  readonly kind?: Maybe<PlaceKind>;
  readonly location?: Maybe<Point>;
  readonly meetings: MeetingRelationConnection;
  readonly name: Scalars['String']['output'];
  readonly partOf?: Maybe<Place>;
  readonly parts: PlaceRelationConnection;
  readonly projects: ProjectRelationConnection;
  readonly relations: AnyRelationConnection;
  readonly type: EntityType;
};


export type PlacecapitalOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type PlaceclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PlacecontrolledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyRelationOrder>>;
  where?: InputMaybe<PartyRelationWhere>;
};


export type PlacefacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type PlacefactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type PlaceincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentRelationOrder>>;
  where?: InputMaybe<IncidentRelationWhere>;
};


export type PlacemeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingRelationOrder>>;
  where?: InputMaybe<MeetingRelationWhere>;
};


export type PlacenameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type PlacepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PlaceprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type PlacerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type PlaceAggregate = {
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly type: ValueAggregate;
};

export type PlaceConnection = {
  readonly aggregate: PlaceAggregate;
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly groups: ReadonlyArray<PlaceGroup>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PlaceConnectiongroupsArgs = {
  by: ReadonlyArray<PlaceGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceGroupOrder>>;
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type PlaceGroup = {
  readonly aggregate: PlaceAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: PlaceGroupKey;
};

export type PlaceGroupBy =
  | 'CAPITAL_OF'
  | 'COLLECTIVE'
  | 'CONTROLLED_BY'
  | 'COUNTRY'
  | 'FACILITIES'
  | 'INCIDENTS'
  | 'KIND'
  | 'MEETINGS'
  | 'PARTS'
  | 'PART_OF'
  | 'PROJECTS'
  | 'TYPE';

export type PlaceGroupKey = {
  readonly capitalOf?: Maybe<Country>;
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly controlledBy?: Maybe<Party>;
  readonly country?: Maybe<Country>;
  readonly facilities?: Maybe<Facility>;
  readonly incidents?: Maybe<Incident>;
  readonly kind?: Maybe<PlaceKind>;
  readonly meetings?: Maybe<Meeting>;
  readonly partOf?: Maybe<Place>;
  readonly parts?: Maybe<Place>;
  readonly projects?: Maybe<Project>;
  readonly type?: Maybe<EntityType>;
};

export type PlaceGroupKeyOrder =
  { readonly capitalOf: Sort; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective: Sort; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy: Sort; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country: Sort; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities: Sort; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents: Sort; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind: Sort; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings: Sort; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf: Sort; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts: Sort; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects: Sort; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly facilities?: never; readonly incidents?: never; readonly kind?: never; readonly meetings?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type: Sort; };

export type PlaceGroupOrder =
  { readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: PlaceGroupKeyOrder; readonly name?: never; }
  |  { readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; };

export type PlaceKind =
  | 'CITY'
  | 'OTHER'
  | 'REGION'
  | 'TERRITORY'
  | 'WATER';

export type PlaceKindFilter = {
  readonly eq?: InputMaybe<PlaceKind>;
  readonly in?: InputMaybe<ReadonlyArray<PlaceKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlaceOrder =
  { readonly capitalOf: CountOrder; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective: Sort; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy: CountOrder; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country: CountryOrder; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description: Sort; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location: DistanceOrder; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name: Sort; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf: PlaceOrder; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type: Sort; };

export type PlaceRelationConnection = {
  readonly aggregate: PlaceAggregate;
  readonly edges: ReadonlyArray<PlaceRelationEdge>;
  readonly groups: ReadonlyArray<PlaceGroup>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PlaceRelationConnectiongroupsArgs = {
  by: ReadonlyArray<PlaceGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceGroupOrder>>;
};

export type PlaceRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Place;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type PlaceRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PlaceRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type PlaceRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<PlaceRelationWhere>;
  readonly none?: InputMaybe<PlaceRelationWhere>;
  readonly some?: InputMaybe<PlaceRelationWhere>;
};

export type PlaceRelationOrder =
  { readonly capitalOf: CountOrder; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective: Sort; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy: CountOrder; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country: CountryOrder; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description: Sort; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities: CountOrder; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id: Sort; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents: CountOrder; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind: Sort; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location: DistanceOrder; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name: Sort; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf: PlaceOrder; readonly parts?: never; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly projects?: never; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects: CountOrder; readonly type?: never; }
  |  { readonly capitalOf?: never; readonly collective?: never; readonly controlledBy?: never; readonly country?: never; readonly description?: never; readonly edge?: never; readonly facilities?: never; readonly id?: never; readonly incidents?: never; readonly kind?: never; readonly location?: never; readonly meetings?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly projects?: never; readonly type: Sort; };

export type PlaceRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PlaceRelationWhere>>;
  readonly capitalOf?: InputMaybe<CountryRelationListFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controlledBy?: InputMaybe<PartyRelationListFilter>;
  readonly country?: InputMaybe<CountryWhere>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facilities?: InputMaybe<FacilityRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentRelationListFilter>;
  readonly kind?: InputMaybe<PlaceKindFilter>;
  readonly location?: InputMaybe<PointFilter>;
  readonly meetings?: InputMaybe<MeetingRelationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PlaceRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PlaceRelationWhere>>;
  readonly partOf?: InputMaybe<PlaceWhere>;
  readonly parts?: InputMaybe<PlaceRelationListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PlaceWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly capitalOf?: InputMaybe<CountryRelationListFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly controlledBy?: InputMaybe<PartyRelationListFilter>;
  readonly country?: InputMaybe<CountryWhere>;
  readonly description?: InputMaybe<StringFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facilities?: InputMaybe<FacilityRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly incidents?: InputMaybe<IncidentRelationListFilter>;
  readonly kind?: InputMaybe<PlaceKindFilter>;
  readonly location?: InputMaybe<PointFilter>;
  readonly meetings?: InputMaybe<MeetingRelationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PlaceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly partOf?: InputMaybe<PlaceWhere>;
  readonly parts?: InputMaybe<PlaceRelationListFilter>;
  readonly projects?: InputMaybe<ProjectRelationListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Point = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type PointBox = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type PointFilter = {
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly near?: InputMaybe<PointNear>;
  readonly within?: InputMaybe<PointBox>;
};

export type PointNear = {
  readonly distance: Scalars['Float']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type Polarity =
  | 'AFFIRMS'
  | 'DENIES';

export type PolarityFilter = {
  readonly eq?: InputMaybe<Polarity>;
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Predicate =
  | 'ALIASES'
  | 'AREA'
  | 'BORDERS'
  | 'CAPACITY'
  | 'CAPACITY_AFTER'
  | 'CAPACITY_BEFORE'
  | 'CAPITAL'
  | 'CHANGES'
  | 'CHARACTERIZATION'
  | 'CITIES_AFFECTED'
  | 'CONTROLLED_BY'
  | 'COOPERATES_IN'
  | 'CURRENCY'
  | 'DISPLACED_PERSONS'
  | 'DURATION'
  | 'DURING'
  | 'ENHANCES'
  | 'ESTABLISHED'
  | 'FINANCES'
  | 'HAS_CAPITAL'
  | 'HELD_IN'
  | 'HOLDS_OFFICE'
  | 'INCLUDES'
  | 'INVOLVED_IN'
  | 'ISO2'
  | 'ISO3'
  | 'KIND'
  | 'LEVEL'
  | 'LOCATED_IN'
  | 'LOCATION'
  | 'MANIFESTS'
  | 'MEMBER_OF'
  | 'MERCHANT_MARINE'
  | 'NAME'
  | 'OCCURRED_IN'
  | 'OFFICIAL_NAME'
  | 'OWNED_BY'
  | 'PARTICIPATED_IN'
  | 'PARTNER_IN'
  | 'PART_OF'
  | 'PEOPLE_AFFECTED'
  | 'POPULATION'
  | 'POSITION'
  | 'PROMPTED_BY'
  | 'QUANTITY'
  | 'RAILWAY_LENGTH'
  | 'REGION'
  | 'SETTLEMENTS_AFFECTED'
  | 'STATUS'
  | 'SUBREGION'
  | 'SUPPORTS'
  | 'TIME';

export type PredicateFilter = {
  readonly eq?: InputMaybe<Predicate>;
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Project = Entity & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly capacityAfter?: Maybe<Scalars['Float']['output']>;
  readonly capacityBefore?: Maybe<Scalars['Float']['output']>;
  readonly characterization: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly collective: Scalars['Boolean']['output'];
  readonly countries: CountryRelationConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enhances: FacilityRelationConnection;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly facility?: Maybe<Facility>;
  readonly facts: ReadonlyArray<Fact>;
  readonly funds: FundFinancingConnection;
  readonly groups: GroupRelationConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<ProjectKind>;
  readonly name: Scalars['String']['output'];
  readonly partOf?: Maybe<Project>;
  readonly partners: PartyPartnershipConnection;
  readonly parts: ProjectRelationConnection;
  readonly places: PlaceRelationConnection;
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly relations: AnyRelationConnection;
  readonly status?: Maybe<ProjectStatus>;
  readonly supportedBy: CooperationRelationConnection;
  readonly time?: Maybe<Period>;
  readonly type: EntityType;
};


export type ProjectclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ProjectcountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryRelationOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type ProjectenhancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityRelationOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type ProjectfactsArgs = {
  fields?: InputMaybe<ReadonlyArray<Predicate>>;
};


export type ProjectfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundFinancingOrder>>;
  where?: InputMaybe<FundFinancingWhere>;
};


export type ProjectgroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupRelationOrder>>;
  where?: InputMaybe<GroupRelationWhere>;
};


export type ProjectnameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyPartnershipOrder>>;
  where?: InputMaybe<PartyPartnershipWhere>;
};


export type ProjectpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectRelationOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type ProjectplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceRelationOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type ProjectrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type ProjectsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationRelationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};

export type ProjectAggregate = {
  readonly capacityAfter: FloatAggregate;
  readonly capacityBefore: FloatAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly description: StringAggregate;
  readonly kind: ValueAggregate;
  readonly name: StringAggregate;
  readonly quantity: IntAggregate;
  readonly status: ValueAggregate;
  readonly time: PeriodAggregate;
  readonly type: ValueAggregate;
};

export type ProjectConnection = {
  readonly aggregate: ProjectAggregate;
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly groups: ReadonlyArray<ProjectGroup>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectConnectiongroupsArgs = {
  by: ReadonlyArray<ProjectGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectGroupOrder>>;
};

export type ProjectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type ProjectFinancingConnection = {
  readonly aggregate: ProjectAggregate;
  readonly edges: ReadonlyArray<ProjectFinancingEdge>;
  readonly groups: ReadonlyArray<ProjectGroup>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectFinancingConnectiongroupsArgs = {
  by: ReadonlyArray<ProjectGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectGroupOrder>>;
};

export type ProjectFinancingEdge = {
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Project;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type ProjectFinancingEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ProjectFinancingEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type ProjectFinancingListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<ProjectFinancingWhere>;
  readonly none?: InputMaybe<ProjectFinancingWhere>;
  readonly some?: InputMaybe<ProjectFinancingWhere>;
};

export type ProjectFinancingOrder =
  { readonly capacityAfter: Sort; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge: FinancingEdgeOrder; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances: CountOrder; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility: FacilityOrder; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds: CountOrder; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf: ProjectOrder; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners: CountOrder; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts: CountOrder; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places: CountOrder; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity: Sort; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status: Sort; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type: Sort; };

export type ProjectFinancingWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectFinancingWhere>>;
  readonly capacityAfter?: InputMaybe<FloatFilter>;
  readonly capacityBefore?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<FinancingEdgeWhere>;
  readonly enhances?: InputMaybe<FacilityRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly funds?: InputMaybe<FundFinancingListFilter>;
  readonly groups?: InputMaybe<GroupRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ProjectKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProjectFinancingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectFinancingWhere>>;
  readonly partOf?: InputMaybe<ProjectWhere>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly parts?: InputMaybe<ProjectRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly quantity?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<ProjectStatusFilter>;
  readonly supportedBy?: InputMaybe<CooperationRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type ProjectGroup = {
  readonly aggregate: ProjectAggregate;
  readonly collective: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly key: ProjectGroupKey;
};

export type ProjectGroupBy =
  | 'COLLECTIVE'
  | 'COUNTRIES'
  | 'ENHANCES'
  | 'FACILITY'
  | 'FUNDS'
  | 'GROUPS'
  | 'KIND'
  | 'PARTNERS'
  | 'PARTS'
  | 'PART_OF'
  | 'PLACES'
  | 'STATUS'
  | 'SUPPORTED_BY'
  | 'TIME_YEAR'
  | 'TYPE';

export type ProjectGroupKey = {
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly countries?: Maybe<Country>;
  readonly enhances?: Maybe<Facility>;
  readonly facility?: Maybe<Facility>;
  readonly funds?: Maybe<Fund>;
  readonly groups?: Maybe<Group>;
  readonly kind?: Maybe<ProjectKind>;
  readonly partOf?: Maybe<Project>;
  readonly partners?: Maybe<Party>;
  readonly parts?: Maybe<Project>;
  readonly places?: Maybe<Place>;
  readonly status?: Maybe<ProjectStatus>;
  readonly supportedBy?: Maybe<Cooperation>;
  readonly timeYear?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<EntityType>;
};

export type ProjectGroupKeyOrder =
  { readonly collective: Sort; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries: Sort; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances: Sort; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility: Sort; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds: Sort; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups: Sort; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind: Sort; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf: Sort; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners: Sort; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts: Sort; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places: Sort; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status: Sort; readonly supportedBy?: never; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy: Sort; readonly timeYear?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly countries?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly kind?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly status?: never; readonly supportedBy?: never; readonly timeYear?: never; readonly type: Sort; };

export type ProjectGroupOrder =
  { readonly capacityAfter: FloatAggregateOrder; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: FloatAggregateOrder; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count: Sort; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description: StringAggregateOrder; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key: ProjectGroupKeyOrder; readonly name?: never; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name: StringAggregateOrder; readonly quantity?: never; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity: IntAggregateOrder; readonly time?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly count?: never; readonly description?: never; readonly key?: never; readonly name?: never; readonly quantity?: never; readonly time: PeriodAggregateOrder; };

export type ProjectKind =
  | 'CAPACITY'
  | 'INFRASTRUCTURE'
  | 'INVESTMENT'
  | 'OTHER'
  | 'PROCUREMENT'
  | 'RESTORATION';

export type ProjectKindFilter = {
  readonly eq?: InputMaybe<ProjectKind>;
  readonly in?: InputMaybe<ReadonlyArray<ProjectKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectOrder =
  { readonly capacityAfter: Sort; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances: CountOrder; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility: FacilityOrder; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds: CountOrder; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf: ProjectOrder; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners: CountOrder; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts: CountOrder; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places: CountOrder; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity: Sort; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status: Sort; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type: Sort; };

export type ProjectPartnershipConnection = {
  readonly aggregate: ProjectAggregate;
  readonly edges: ReadonlyArray<ProjectPartnershipEdge>;
  readonly groups: ReadonlyArray<ProjectGroup>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectPartnershipConnectiongroupsArgs = {
  by: ReadonlyArray<ProjectGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectGroupOrder>>;
};

export type ProjectPartnershipEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Project;
  readonly role?: Maybe<PartnershipRole>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type ProjectPartnershipEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ProjectPartnershipEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type ProjectPartnershipListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<ProjectPartnershipWhere>;
  readonly none?: InputMaybe<ProjectPartnershipWhere>;
  readonly some?: InputMaybe<ProjectPartnershipWhere>;
};

export type ProjectPartnershipOrder =
  { readonly capacityAfter: Sort; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge: PartnershipEdgeOrder; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances: CountOrder; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility: FacilityOrder; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds: CountOrder; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf: ProjectOrder; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners: CountOrder; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts: CountOrder; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places: CountOrder; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity: Sort; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status: Sort; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type: Sort; };

export type ProjectPartnershipWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectPartnershipWhere>>;
  readonly capacityAfter?: InputMaybe<FloatFilter>;
  readonly capacityBefore?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartnershipEdgeWhere>;
  readonly enhances?: InputMaybe<FacilityRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly funds?: InputMaybe<FundFinancingListFilter>;
  readonly groups?: InputMaybe<GroupRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ProjectKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProjectPartnershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectPartnershipWhere>>;
  readonly partOf?: InputMaybe<ProjectWhere>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly parts?: InputMaybe<ProjectRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly quantity?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<ProjectStatusFilter>;
  readonly supportedBy?: InputMaybe<CooperationRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type ProjectRelationConnection = {
  readonly aggregate: ProjectAggregate;
  readonly edges: ReadonlyArray<ProjectRelationEdge>;
  readonly groups: ReadonlyArray<ProjectGroup>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectRelationConnectiongroupsArgs = {
  by: ReadonlyArray<ProjectGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectGroupOrder>>;
};

export type ProjectRelationEdge = {
  readonly certainty?: Maybe<Certainty>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly contestedBy: ClaimConnection;
  readonly cursor: Scalars['String']['output'];
  readonly modality: Modality;
  readonly node: Project;
  readonly sourceCount: Scalars['Int']['output'];
  readonly status: Status;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type ProjectRelationEdgeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ProjectRelationEdgecontestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

export type ProjectRelationListFilter = {
  readonly count?: InputMaybe<CountFilter>;
  readonly every?: InputMaybe<ProjectRelationWhere>;
  readonly none?: InputMaybe<ProjectRelationWhere>;
  readonly some?: InputMaybe<ProjectRelationWhere>;
};

export type ProjectRelationOrder =
  { readonly capacityAfter: Sort; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: Sort; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries: CountOrder; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description: Sort; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge: RelationEdgeOrder; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances: CountOrder; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility: FacilityOrder; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds: CountOrder; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups: CountOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf: ProjectOrder; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners: CountOrder; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts: CountOrder; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places: CountOrder; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity: Sort; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status: Sort; readonly supportedBy?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy: CountOrder; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly countries?: never; readonly description?: never; readonly edge?: never; readonly enhances?: never; readonly facility?: never; readonly funds?: never; readonly groups?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly partOf?: never; readonly partners?: never; readonly parts?: never; readonly places?: never; readonly quantity?: never; readonly status?: never; readonly supportedBy?: never; readonly time?: never; readonly type: Sort; };

export type ProjectRelationWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectRelationWhere>>;
  readonly capacityAfter?: InputMaybe<FloatFilter>;
  readonly capacityBefore?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<RelationEdgeWhere>;
  readonly enhances?: InputMaybe<FacilityRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly funds?: InputMaybe<FundFinancingListFilter>;
  readonly groups?: InputMaybe<GroupRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ProjectKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProjectRelationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectRelationWhere>>;
  readonly partOf?: InputMaybe<ProjectWhere>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly parts?: InputMaybe<ProjectRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly quantity?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<ProjectStatusFilter>;
  readonly supportedBy?: InputMaybe<CooperationRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type ProjectStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ONGOING'
  | 'PLANNED'
  | 'SUSPENDED';

export type ProjectStatusFilter = {
  readonly eq?: InputMaybe<ProjectStatus>;
  readonly in?: InputMaybe<ReadonlyArray<ProjectStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectWhere = {
  readonly aliases?: InputMaybe<StringListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly capacityAfter?: InputMaybe<FloatFilter>;
  readonly capacityBefore?: InputMaybe<FloatFilter>;
  readonly characterization?: InputMaybe<StringListFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly countries?: InputMaybe<CountryRelationListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly enhances?: InputMaybe<FacilityRelationListFilter>;
  readonly externalIds?: InputMaybe<StringListFilter>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly funds?: InputMaybe<FundFinancingListFilter>;
  readonly groups?: InputMaybe<GroupRelationListFilter>;
  readonly id?: InputMaybe<IDFilter>;
  readonly kind?: InputMaybe<ProjectKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProjectWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly partOf?: InputMaybe<ProjectWhere>;
  readonly partners?: InputMaybe<PartyPartnershipListFilter>;
  readonly parts?: InputMaybe<ProjectRelationListFilter>;
  readonly places?: InputMaybe<PlaceRelationListFilter>;
  readonly quantity?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<ProjectStatusFilter>;
  readonly supportedBy?: InputMaybe<CooperationRelationListFilter>;
  readonly time?: InputMaybe<PeriodFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type Qualifiers = {
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type QualifiersWhere = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly currency?: InputMaybe<StringFilter>;
  readonly level?: InputMaybe<StringFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type Query = {
  readonly claim?: Maybe<Claim>;
  readonly claims?: Maybe<ClaimConnection>;
  readonly cooperation?: Maybe<Cooperation>;
  readonly cooperations?: Maybe<CooperationConnection>;
  readonly countries?: Maybe<CountryConnection>;
  readonly country?: Maybe<Country>;
  readonly dataset?: Maybe<Dataset>;
  readonly datasets?: Maybe<DatasetConnection>;
  readonly document?: Maybe<Document>;
  readonly documents?: Maybe<DocumentConnection>;
  readonly entities?: Maybe<EntityConnection>;
  readonly entity?: Maybe<Entity>;
  readonly event?: Maybe<Event>;
  readonly events?: Maybe<EventConnection>;
  readonly exercise?: Maybe<Exercise>;
  readonly exercises?: Maybe<ExerciseConnection>;
  readonly facilities?: Maybe<FacilityConnection>;
  readonly facility?: Maybe<Facility>;
  readonly fund?: Maybe<Fund>;
  readonly funds?: Maybe<FundConnection>;
  readonly group?: Maybe<Group>;
  readonly groups?: Maybe<GroupConnection>;
  readonly incident?: Maybe<Incident>;
  readonly incidents?: Maybe<IncidentConnection>;
  readonly meeting?: Maybe<Meeting>;
  readonly meetings?: Maybe<MeetingConnection>;
  readonly organization?: Maybe<Organization>;
  readonly organizations?: Maybe<OrganizationConnection>;
  readonly parties?: Maybe<PartyConnection>;
  readonly party?: Maybe<Party>;
  readonly person?: Maybe<Person>;
  readonly persons?: Maybe<PersonConnection>;
  readonly place?: Maybe<Place>;
  readonly places?: Maybe<PlaceConnection>;
  readonly project?: Maybe<Project>;
  readonly projects?: Maybe<ProjectConnection>;
  readonly search?: Maybe<SearchResultConnection>;
};


export type QueryclaimArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type QuerycooperationArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerycooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationWhere>;
};


export type QuerycountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryWhere>;
};


export type QuerycountryArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  iso2?: InputMaybe<Scalars['String']['input']>;
  iso3?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydatasetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerydatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  where?: InputMaybe<DatasetWhere>;
};


export type QuerydocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerydocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryentityArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryeventArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryexerciseArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
  where?: InputMaybe<ExerciseWhere>;
};


export type QueryfacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityWhere>;
};


export type QueryfacilityArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryfundArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryfundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundWhere>;
};


export type QuerygroupArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerygroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  where?: InputMaybe<GroupWhere>;
};


export type QueryincidentArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentWhere>;
};


export type QuerymeetingArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingWhere>;
};


export type QueryorganizationArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QuerypartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyWhere>;
};


export type QuerypartyArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerypersonArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerypersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryplaceArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryprojectArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectWhere>;
};


export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  where?: InputMaybe<SearchResultWhere>;
};

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type RankFilter = {
  readonly eq?: InputMaybe<Rank>;
  readonly in?: InputMaybe<ReadonlyArray<Rank>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Reading =
  | 'EXPLICIT'
  | 'IMPLIED';

export type ReadingFilter = {
  readonly eq?: InputMaybe<Reading>;
  readonly in?: InputMaybe<ReadonlyArray<Reading>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RelationEdgeOrder =
  { readonly certainty: Sort; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount: Sort; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality: Sort; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount: Sort; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status: Sort; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom: Sort; readonly validTo?: never; }
  |  { readonly certainty?: never; readonly claimCount?: never; readonly modality?: never; readonly sourceCount?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: Sort; };

export type RelationEdgeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelationEdgeWhere>>;
  readonly certainty?: InputMaybe<CertaintyFilter>;
  readonly claimCount?: InputMaybe<IntFilter>;
  readonly modality?: InputMaybe<ModalityFilter>;
  readonly not?: InputMaybe<RelationEdgeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelationEdgeWhere>>;
  readonly sourceCount?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<StatusFilter>;
  readonly validFrom?: InputMaybe<DateFilter>;
  readonly validTo?: InputMaybe<DateFilter>;
};

export type RelationType =
  | 'BORDERS'
  | 'CHANGES'
  | 'CONTROLLED_BY'
  | 'COOPERATES_IN'
  | 'DURING'
  | 'ENHANCES'
  | 'FINANCES'
  | 'HAS_CAPITAL'
  | 'HELD_IN'
  | 'HOLDS_OFFICE'
  | 'INCLUDES'
  | 'INVOLVED_IN'
  | 'LOCATED_IN'
  | 'MANIFESTS'
  | 'MEMBER_OF'
  | 'OCCURRED_IN'
  | 'OWNED_BY'
  | 'PARTICIPATED_IN'
  | 'PARTNER_IN'
  | 'PART_OF'
  | 'PROMPTED_BY'
  | 'SUPPORTS';

export type SearchField =
  | 'ALIASES'
  | 'DESCRIPTION'
  | 'EXACT'
  | 'NAME'
  | 'OFFICIAL_NAME'
  | 'TITLE';

export type SearchMatch =
  | 'ALIAS'
  | 'NAME'
  | 'NAME_PREFIX'
  | 'WORDS';

export type SearchResult = Cooperation | Country | Document | Exercise | Facility | Fund | Group | Incident | Meeting | Organization | Passage | Person | Place | Project;

export type SearchResultConnection = {
  readonly edges: ReadonlyArray<SearchResultEdge>;
  readonly nodes: ReadonlyArray<SearchResult>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchResultEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly match: SearchMatch;
  readonly node: SearchResult;
  readonly score: Scalars['Float']['output'];
  readonly snippet?: Maybe<Snippet>;
};

export type SearchResultIs =
  { readonly cooperation: CooperationWhere; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country: CountryWhere; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document: DocumentWhere; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity: EntityWhere; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event: EventWhere; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise: ExerciseWhere; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility: FacilityWhere; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund: FundWhere; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group: GroupWhere; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident: IncidentWhere; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting: MeetingWhere; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization: OrganizationWhere; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party: PartyWhere; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage: PassageWhere; readonly person?: never; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person: PersonWhere; readonly place?: never; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place: PlaceWhere; readonly project?: never; }
  |  { readonly cooperation?: never; readonly country?: never; readonly document?: never; readonly entity?: never; readonly event?: never; readonly exercise?: never; readonly facility?: never; readonly fund?: never; readonly group?: never; readonly incident?: never; readonly meeting?: never; readonly organization?: never; readonly party?: never; readonly passage?: never; readonly person?: never; readonly place?: never; readonly project: ProjectWhere; };

export type SearchResultWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SearchResultWhere>>;
  readonly is?: InputMaybe<SearchResultIs>;
  readonly not?: InputMaybe<SearchResultWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SearchResultWhere>>;
};

export type SearchType =
  | 'COOPERATION'
  | 'COUNTRY'
  | 'DOCUMENT'
  | 'EXERCISE'
  | 'FACILITY'
  | 'FUND'
  | 'GROUP'
  | 'INCIDENT'
  | 'MEETING'
  | 'ORGANIZATION'
  | 'PASSAGE'
  | 'PERSON'
  | 'PLACE'
  | 'PROJECT';

export type Snak =
  | 'NONE'
  | 'OBJECT'
  | 'SOME'
  | 'VALUE';

export type SnakFilter = {
  readonly eq?: InputMaybe<Snak>;
  readonly in?: InputMaybe<ReadonlyArray<Snak>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Snippet = {
  readonly field: SearchField;
  readonly marked: Scalars['String']['output'];
  readonly ranges: ReadonlyArray<TextRange>;
  readonly text: Scalars['String']['output'];
};

export type Sort =
  | 'ASC'
  | 'ASC_NULLS_FIRST'
  | 'DESC'
  | 'DESC_NULLS_FIRST';

export type Status =
  | 'CONTESTED'
  | 'CORROBORATED'
  | 'SINGLE_SOURCE';

export type StatusFilter = {
  readonly eq?: InputMaybe<Status>;
  readonly in?: InputMaybe<ReadonlyArray<Status>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StringAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
  readonly max?: Maybe<Scalars['String']['output']>;
  readonly min?: Maybe<Scalars['String']['output']>;
};

export type StringAggregateOrder =
  { readonly count: Sort; readonly distinct?: never; readonly max?: never; readonly min?: never; }
  |  { readonly count?: never; readonly distinct: Sort; readonly max?: never; readonly min?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max: Sort; readonly min?: never; }
  |  { readonly count?: never; readonly distinct?: never; readonly max?: never; readonly min: Sort; };

export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringListFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  readonly has?: InputMaybe<Scalars['String']['input']>;
  readonly hasAll?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TextRange = {
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
};

export type Value = {
  readonly assumption?: Maybe<Scalars['String']['output']>;
  readonly flag?: Maybe<Scalars['Boolean']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['Float']['output']>;
  readonly period?: Maybe<Period>;
  readonly point?: Maybe<Point>;
  readonly statedUnit?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type ValueAggregate = {
  readonly count: Scalars['Int']['output'];
  readonly distinct: Scalars['Int']['output'];
};

export type ValueWhere = {
  readonly assumption?: InputMaybe<StringFilter>;
  readonly flag?: InputMaybe<BooleanFilter>;
  readonly high?: InputMaybe<FloatFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly low?: InputMaybe<FloatFilter>;
  readonly number?: InputMaybe<FloatFilter>;
  readonly period?: InputMaybe<PeriodFilter>;
  readonly point?: InputMaybe<PointFilter>;
  readonly statedUnit?: InputMaybe<StringFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly words?: InputMaybe<StringFilter>;
};

export type Voice =
  | 'OWN'
  | 'QUOTED'
  | 'REPORTED';

export type VoiceFilter = {
  readonly eq?: InputMaybe<Voice>;
  readonly in?: InputMaybe<ReadonlyArray<Voice>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};
