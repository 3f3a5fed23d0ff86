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
  readonly edges: ReadonlyArray<AnyRelationEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimOrder =
  { readonly assertedOn: Sort; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence: Sort; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current: Sort; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id: Sort; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse: Sort; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language: Sort; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality: Sort; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity: Sort; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate: Sort; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote: Sort; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank: Sort; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading: Sort; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt: Sort; readonly snak?: never; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak: Sort; readonly validTime?: never; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime: Sort; readonly voice?: never; }
  |  { readonly assertedOn?: never; readonly confidence?: never; readonly current?: never; readonly id?: never; readonly inverse?: never; readonly language?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly quote?: never; readonly rank?: never; readonly reading?: never; readonly recordedAt?: never; readonly snak?: never; readonly validTime?: never; readonly voice: Sort; };

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
  readonly quote?: InputMaybe<StringFilter>;
  readonly rank?: InputMaybe<RankFilter>;
  readonly reading?: InputMaybe<ReadingFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly snak?: InputMaybe<SnakFilter>;
  readonly subject?: InputMaybe<EntityWhere>;
  readonly validTime?: InputMaybe<PeriodFilter>;
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
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type CooperationmanifestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyCooperationPartyWhere>;
};


export type CooperationpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};


export type CooperationpromptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};

export type CooperationConnection = {
  readonly edges: ReadonlyArray<CooperationEdge>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CooperationCooperationPartyConnection = {
  readonly edges: ReadonlyArray<CooperationCooperationPartyEdge>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<CooperationCooperationPartyWhere>;
  readonly none?: InputMaybe<CooperationCooperationPartyWhere>;
  readonly some?: InputMaybe<CooperationCooperationPartyWhere>;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly time?: never; readonly type: Sort; };

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
  readonly edges: ReadonlyArray<CooperationRelationEdge>;
  readonly nodes: ReadonlyArray<Cooperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<CooperationRelationWhere>;
  readonly none?: InputMaybe<CooperationRelationWhere>;
  readonly some?: InputMaybe<CooperationRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type CountrycapitalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type CountrycooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type CountryexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
  where?: InputMaybe<ExerciseParticipationWhere>;
};


export type CountryfacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type CountryhostedExercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
  where?: InputMaybe<ExerciseRelationWhere>;
};


export type CountryhostedMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingRelationWhere>;
};


export type CountryincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type CountrymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type CountrymembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonOfficeWhere>;
};


export type CountryorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationRelationWhere>;
};


export type CountryownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type CountrypartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type CountryplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type CountryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type CountryConnection = {
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CountryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

export type CountryMembershipConnection = {
  readonly edges: ReadonlyArray<CountryMembershipEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<CountryMembershipWhere>;
  readonly none?: InputMaybe<CountryMembershipWhere>;
  readonly some?: InputMaybe<CountryMembershipWhere>;
};

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
  { readonly area: Sort; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective: Sort; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description: Sort; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons: Sort; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id: Sort; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2: Sort; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3: Sort; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine: Sort; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name: Sort; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName: Sort; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population: Sort; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength: Sort; readonly region?: never; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region: Sort; readonly subregion?: never; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion: Sort; readonly type?: never; }
  |  { readonly area?: never; readonly collective?: never; readonly description?: never; readonly displacedPersons?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly merchantMarine?: never; readonly name?: never; readonly officialName?: never; readonly population?: never; readonly railwayLength?: never; readonly region?: never; readonly subregion?: never; readonly type: Sort; };

export type CountryRelationConnection = {
  readonly edges: ReadonlyArray<CountryRelationEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<CountryRelationWhere>;
  readonly none?: InputMaybe<CountryRelationWhere>;
  readonly some?: InputMaybe<CountryRelationWhere>;
};

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

export type DatasetConnection = {
  readonly edges: ReadonlyArray<DatasetEdge>;
  readonly nodes: ReadonlyArray<Dataset>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DatasetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dataset;
};

export type DatasetListFilter = {
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<DatasetWhere>;
  readonly none?: InputMaybe<DatasetWhere>;
  readonly some?: InputMaybe<DatasetWhere>;
};

export type DatasetOrder =
  { readonly claimCount: Sort; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description: Sort; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount: Sort; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount: Sort; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id: Sort; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence: Sort; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt: Sort; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher: Sort; readonly title?: never; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title: Sort; readonly url?: never; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url: Sort; readonly version?: never; }
  |  { readonly claimCount?: never; readonly description?: never; readonly documentCount?: never; readonly entityCount?: never; readonly id?: never; readonly licence?: never; readonly loadedAt?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; readonly version: Sort; };

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

export type DateTimeFilter = {
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
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

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type DocumentListFilter = {
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<DocumentWhere>;
  readonly none?: InputMaybe<DocumentWhere>;
  readonly some?: InputMaybe<DocumentWhere>;
};

export type DocumentOrder =
  { readonly coverage: Sort; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id: Sort; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language: Sort; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language?: never; readonly passageCount: Sort; readonly published?: never; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published: Sort; readonly text?: never; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text: Sort; readonly title?: never; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title: Sort; readonly url?: never; }
  |  { readonly coverage?: never; readonly id?: never; readonly language?: never; readonly passageCount?: never; readonly published?: never; readonly text?: never; readonly title?: never; readonly url: Sort; };

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

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

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
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventOrder =
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly time?: never; readonly type: Sort; };

export type EventRelationConnection = {
  readonly edges: ReadonlyArray<EventRelationEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<EventRelationWhere>;
  readonly none?: InputMaybe<EventRelationWhere>;
  readonly some?: InputMaybe<EventRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type ExerciseConnection = {
  readonly edges: ReadonlyArray<ExerciseEdge>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExerciseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Exercise;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly level?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly level?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly level: Sort; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly level?: never; readonly name?: never; readonly time?: never; readonly type: Sort; };

export type ExerciseParticipationConnection = {
  readonly edges: ReadonlyArray<ExerciseParticipationEdge>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<ExerciseParticipationWhere>;
  readonly none?: InputMaybe<ExerciseParticipationWhere>;
  readonly some?: InputMaybe<ExerciseParticipationWhere>;
};

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
  readonly edges: ReadonlyArray<ExerciseRelationEdge>;
  readonly nodes: ReadonlyArray<Exercise>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<ExerciseRelationWhere>;
  readonly none?: InputMaybe<ExerciseRelationWhere>;
  readonly some?: InputMaybe<ExerciseRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type FacilityenhancedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyRelationWhere>;
};


export type FacilitypartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type FacilityplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type FacilityprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type FacilityConnection = {
  readonly edges: ReadonlyArray<FacilityEdge>;
  readonly nodes: ReadonlyArray<Facility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FacilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Facility;
};

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
  { readonly capacity: Sort; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly capacity?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type: Sort; };

export type FacilityRelationConnection = {
  readonly edges: ReadonlyArray<FacilityRelationEdge>;
  readonly nodes: ReadonlyArray<Facility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<FacilityRelationWhere>;
  readonly none?: InputMaybe<FacilityRelationWhere>;
  readonly some?: InputMaybe<FacilityRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyPartnershipWhere>;
};


export type FundprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type FundConnection = {
  readonly edges: ReadonlyArray<FundEdge>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Fund;
};

export type FundFinancingConnection = {
  readonly edges: ReadonlyArray<FundFinancingEdge>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<FundFinancingWhere>;
  readonly none?: InputMaybe<FundFinancingWhere>;
  readonly some?: InputMaybe<FundFinancingWhere>;
};

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
  { readonly capital: Sort; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective: Sort; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency: Sort; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description: Sort; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly status?: never; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status: Sort; readonly type?: never; }
  |  { readonly capital?: never; readonly collective?: never; readonly currency?: never; readonly description?: never; readonly established?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; readonly type: Sort; };

export type FundPartnershipConnection = {
  readonly edges: ReadonlyArray<FundPartnershipEdge>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<FundPartnershipWhere>;
  readonly none?: InputMaybe<FundPartnershipWhere>;
  readonly some?: InputMaybe<FundPartnershipWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type GroupcooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type GroupexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type GroupincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type GroupmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type GroupmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type GrouppartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectPartnershipWhere>;
};


export type GroupprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type GroupConnection = {
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type: Sort; };

export type GroupRelationConnection = {
  readonly edges: ReadonlyArray<GroupRelationEdge>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<GroupRelationWhere>;
  readonly none?: InputMaybe<GroupRelationWhere>;
  readonly some?: InputMaybe<GroupRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyInvolvementWhere>;
};


export type IncidentplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type IncidentpromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type IncidentConnection = {
  readonly edges: ReadonlyArray<IncidentEdge>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IncidentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Incident;
};

export type IncidentInvolvementConnection = {
  readonly edges: ReadonlyArray<IncidentInvolvementEdge>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<IncidentInvolvementWhere>;
  readonly none?: InputMaybe<IncidentInvolvementWhere>;
  readonly some?: InputMaybe<IncidentInvolvementWhere>;
};

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
  { readonly citiesAffected: Sort; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective: Sort; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description: Sort; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected: Sort; readonly settlementsAffected?: never; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly citiesAffected?: never; readonly collective?: never; readonly description?: never; readonly duration?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly peopleAffected?: never; readonly settlementsAffected?: never; readonly time?: never; readonly type: Sort; };

export type IncidentRelationConnection = {
  readonly edges: ReadonlyArray<IncidentRelationEdge>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<IncidentRelationWhere>;
  readonly none?: InputMaybe<IncidentRelationWhere>;
  readonly some?: InputMaybe<IncidentRelationWhere>;
};

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

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyParticipationWhere>;
};


export type MeetingplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventRelationWhere>;
};

export type MeetingConnection = {
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly time?: never; readonly type: Sort; };

export type MeetingParticipationConnection = {
  readonly edges: ReadonlyArray<MeetingParticipationEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<MeetingParticipationWhere>;
  readonly none?: InputMaybe<MeetingParticipationWhere>;
  readonly some?: InputMaybe<MeetingParticipationWhere>;
};

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
  readonly edges: ReadonlyArray<MeetingRelationEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<MeetingRelationWhere>;
  readonly none?: InputMaybe<MeetingRelationWhere>;
  readonly some?: InputMaybe<MeetingRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type OrganizationcooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type OrganizationcountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type OrganizationexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type OrganizationincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type OrganizationmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingParticipationWhere>;
};


export type OrganizationmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonOfficeWhere>;
};


export type OrganizationownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type OrganizationpartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type OrganizationConnection = {
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type: Sort; };

export type OrganizationRelationConnection = {
  readonly edges: ReadonlyArray<OrganizationRelationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<OrganizationRelationWhere>;
  readonly none?: InputMaybe<OrganizationRelationWhere>;
  readonly some?: InputMaybe<OrganizationRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PartycooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type PartyexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type PartyincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type PartymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type PartypartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type PartyConnection = {
  readonly edges: ReadonlyArray<PartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyCooperationPartyConnection = {
  readonly edges: ReadonlyArray<PartyCooperationPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyCooperationPartyWhere>;
  readonly none?: InputMaybe<PartyCooperationPartyWhere>;
  readonly some?: InputMaybe<PartyCooperationPartyWhere>;
};

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

export type PartyInvolvementConnection = {
  readonly edges: ReadonlyArray<PartyInvolvementEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyInvolvementWhere>;
  readonly none?: InputMaybe<PartyInvolvementWhere>;
  readonly some?: InputMaybe<PartyInvolvementWhere>;
};

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
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyInvolvementWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyInvolvementWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyMembershipConnection = {
  readonly edges: ReadonlyArray<PartyMembershipEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyMembershipWhere>;
  readonly none?: InputMaybe<PartyMembershipWhere>;
  readonly some?: InputMaybe<PartyMembershipWhere>;
};

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
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyMembershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyMembershipWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyOfficeConnection = {
  readonly edges: ReadonlyArray<PartyOfficeEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyOfficeWhere>;
  readonly none?: InputMaybe<PartyOfficeWhere>;
  readonly some?: InputMaybe<PartyOfficeWhere>;
};

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
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyOfficeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyOfficeWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyOrder =
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly type: Sort; };

export type PartyParticipationConnection = {
  readonly edges: ReadonlyArray<PartyParticipationEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyParticipationWhere>;
  readonly none?: InputMaybe<PartyParticipationWhere>;
  readonly some?: InputMaybe<PartyParticipationWhere>;
};

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
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyParticipationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyParticipationWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyPartnershipConnection = {
  readonly edges: ReadonlyArray<PartyPartnershipEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyPartnershipWhere>;
  readonly none?: InputMaybe<PartyPartnershipWhere>;
  readonly some?: InputMaybe<PartyPartnershipWhere>;
};

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
  readonly meetings?: InputMaybe<MeetingParticipationListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PartyPartnershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyPartnershipWhere>>;
  readonly ownedFacilities?: InputMaybe<FacilityRelationListFilter>;
  readonly partnerProjects?: InputMaybe<ProjectPartnershipListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type PartyRelationConnection = {
  readonly edges: ReadonlyArray<PartyRelationEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PartyRelationWhere>;
  readonly none?: InputMaybe<PartyRelationWhere>;
  readonly some?: InputMaybe<PartyRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PersoncooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationCooperationPartyWhere>;
};


export type PersonexercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExerciseOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundPartnershipWhere>;
};


export type PersonincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentInvolvementWhere>;
};


export type PersonmeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyOfficeWhere>;
};


export type PersonownedFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityRelationWhere>;
};


export type PersonpartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonOfficeConnection = {
  readonly edges: ReadonlyArray<PersonOfficeEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PersonOfficeWhere>;
  readonly none?: InputMaybe<PersonOfficeWhere>;
  readonly some?: InputMaybe<PersonOfficeWhere>;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly type: Sort; };

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyRelationWhere>;
};


export type PlacefacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrder>>;
  where?: InputMaybe<IncidentRelationWhere>;
};


export type PlacemeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceRelationWhere>;
};


export type PlaceprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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

export type PlaceConnection = {
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

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
  { readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly type?: never; }
  |  { readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly type: Sort; };

export type PlaceRelationConnection = {
  readonly edges: ReadonlyArray<PlaceRelationEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<PlaceRelationWhere>;
  readonly none?: InputMaybe<PlaceRelationWhere>;
  readonly some?: InputMaybe<PlaceRelationWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryRelationWhere>;
};


export type ProjectenhancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundFinancingWhere>;
};


export type ProjectgroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyPartnershipWhere>;
};


export type ProjectpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectRelationWhere>;
};


export type ProjectplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
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
  orderBy?: InputMaybe<ReadonlyArray<CooperationOrder>>;
  where?: InputMaybe<CooperationRelationWhere>;
};

export type ProjectConnection = {
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type ProjectFinancingConnection = {
  readonly edges: ReadonlyArray<ProjectFinancingEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<ProjectFinancingWhere>;
  readonly none?: InputMaybe<ProjectFinancingWhere>;
  readonly some?: InputMaybe<ProjectFinancingWhere>;
};

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
  { readonly capacityAfter: Sort; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore: Sort; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective: Sort; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description: Sort; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id: Sort; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind: Sort; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: Sort; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity: Sort; readonly status?: never; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status: Sort; readonly time?: never; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time: Sort; readonly type?: never; }
  |  { readonly capacityAfter?: never; readonly capacityBefore?: never; readonly collective?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly quantity?: never; readonly status?: never; readonly time?: never; readonly type: Sort; };

export type ProjectPartnershipConnection = {
  readonly edges: ReadonlyArray<ProjectPartnershipEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<ProjectPartnershipWhere>;
  readonly none?: InputMaybe<ProjectPartnershipWhere>;
  readonly some?: InputMaybe<ProjectPartnershipWhere>;
};

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
  readonly edges: ReadonlyArray<ProjectRelationEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly count?: InputMaybe<IntFilter>;
  readonly every?: InputMaybe<ProjectRelationWhere>;
  readonly none?: InputMaybe<ProjectRelationWhere>;
  readonly some?: InputMaybe<ProjectRelationWhere>;
};

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

export type Query = {
  readonly claim?: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly cooperation?: Maybe<Cooperation>;
  readonly cooperations: CooperationConnection;
  readonly countries: CountryConnection;
  readonly country?: Maybe<Country>;
  readonly dataset?: Maybe<Dataset>;
  readonly datasets: DatasetConnection;
  readonly document?: Maybe<Document>;
  readonly documents: DocumentConnection;
  readonly entities: EntityConnection;
  readonly entity?: Maybe<Entity>;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  readonly exercise?: Maybe<Exercise>;
  readonly exercises: ExerciseConnection;
  readonly facilities: FacilityConnection;
  readonly facility?: Maybe<Facility>;
  readonly fund?: Maybe<Fund>;
  readonly funds: FundConnection;
  readonly group?: Maybe<Group>;
  readonly groups: GroupConnection;
  readonly incident?: Maybe<Incident>;
  readonly incidents: IncidentConnection;
  readonly meeting?: Maybe<Meeting>;
  readonly meetings: MeetingConnection;
  readonly organization?: Maybe<Organization>;
  readonly organizations: OrganizationConnection;
  readonly parties: PartyConnection;
  readonly party?: Maybe<Party>;
  readonly person?: Maybe<Person>;
  readonly persons: PersonConnection;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
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
  readonly has?: InputMaybe<Scalars['String']['input']>;
  readonly isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
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

export type Voice =
  | 'OWN'
  | 'QUOTED'
  | 'REPORTED';

export type VoiceFilter = {
  readonly eq?: InputMaybe<Voice>;
  readonly in?: InputMaybe<ReadonlyArray<Voice>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};
