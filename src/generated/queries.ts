/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type CooperationKind =
  | 'AGREEMENT'
  | 'ASSISTANCE'
  | 'DEFENCE'
  | 'ECONOMIC'
  | 'OTHER'
  | 'RELATIONS'
  | 'TRAINING'
  | 'TRANSPORT';

export type CooperationRole =
  | 'PARTICIPANT'
  | 'PROVIDER'
  | 'RECIPIENT';

export type CooperationStatus =
  | 'ENDED'
  | 'ONGOING'
  | 'PROPOSED'
  | 'SUSPENDED';

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

export type ExerciseKind =
  | 'AIR'
  | 'COMMAND_AND_STAFF'
  | 'FIELD'
  | 'LIVE_FIRE'
  | 'NAVAL';

export type ExerciseLevel =
  | 'OPERATIONAL'
  | 'OPERATIONAL_TACTICAL'
  | 'STRATEGIC'
  | 'TACTICAL';

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

export type FundKind =
  | 'DEVELOPMENT'
  | 'JOINT_INVESTMENT'
  | 'OTHER'
  | 'SOVEREIGN';

export type FundStatus =
  | 'CLOSED'
  | 'ESTABLISHED'
  | 'PLANNED';

export type IncidentKind =
  | 'CONFLICT'
  | 'DESTRUCTION'
  | 'DISASTER'
  | 'DISPLACEMENT'
  | 'LIBERATION'
  | 'OCCUPATION'
  | 'RETURN'
  | 'THREAT';

export type InvolvementRole =
  | 'AFFECTED'
  | 'INVOLVED'
  | 'LIBERATOR'
  | 'PERPETRATOR'
  | 'SUPPORTER';

export type MeetingKind =
  | 'CONFERENCE'
  | 'NEGOTIATION'
  | 'SESSION'
  | 'SUMMIT'
  | 'VISIT';

export type Modality =
  | 'EVALUATION'
  | 'FACT'
  | 'INTENTION'
  | 'NORM'
  | 'TARGET';

export type ParticipationLevel =
  | 'HEAD_OF_GOVERNMENT'
  | 'HEAD_OF_STATE'
  | 'MINISTERIAL'
  | 'OFFICIAL';

export type ParticipationRole =
  | 'HOST'
  | 'OBSERVER'
  | 'ORGANIZER'
  | 'PARTICIPANT'
  | 'SPEAKER';

export type PartnershipRole =
  | 'BENEFICIARY'
  | 'CLIENT'
  | 'FUNDER'
  | 'IMPLEMENTER'
  | 'PARTNER';

export type PlaceKind =
  | 'CITY'
  | 'OTHER'
  | 'REGION'
  | 'TERRITORY'
  | 'WATER';

export type Polarity =
  | 'AFFIRMS'
  | 'DENIES';

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

export type ProjectKind =
  | 'CAPACITY'
  | 'INFRASTRUCTURE'
  | 'INVESTMENT'
  | 'OTHER'
  | 'PROCUREMENT'
  | 'RESTORATION';

export type ProjectStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ONGOING'
  | 'PLANNED'
  | 'SUSPENDED';

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Reading =
  | 'EXPLICIT'
  | 'IMPLIED';

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

export type Snak =
  | 'NONE'
  | 'OBJECT'
  | 'SOME'
  | 'VALUE';

export type Status =
  | 'CONTESTED'
  | 'CORROBORATED'
  | 'SINGLE_SOURCE';

export type Voice =
  | 'OWN'
  | 'QUOTED'
  | 'REPORTED';

export type AnythingEstablishedQueryVariables = Exact<{ [key: string]: never; }>;


export type AnythingEstablishedQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Cooperation', readonly name: string }
      | { readonly __typename: 'Country', readonly name: string }
      | { readonly __typename: 'Exercise', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
      | { readonly __typename: 'Facility', readonly name: string }
      | { readonly __typename: 'Fund', readonly kind: FundKind | null, readonly status: FundStatus | null, readonly name: string }
      | { readonly __typename: 'Group', readonly name: string }
      | { readonly __typename: 'Incident', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
      | { readonly __typename: 'Meeting', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
      | { readonly __typename: 'Organization', readonly name: string }
      | { readonly __typename: 'Person', readonly name: string }
      | { readonly __typename: 'Place', readonly name: string }
      | { readonly __typename: 'Project', readonly name: string }
    >, readonly groups: ReadonlyArray<{ readonly count: number, readonly key: { readonly type: EntityType | null } }> } | null };

export type AroundBakuQueryVariables = Exact<{
  latitude?: number;
  longitude?: number;
}>;


export type AroundBakuQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly borders: { readonly totalCount: number } }> } | null };

export type AssistanceQueryVariables = Exact<{ [key: string]: never; }>;


export type AssistanceQuery = { readonly cooperation: { readonly name: string, readonly kind: CooperationKind | null, readonly parties: { readonly totalCount: number }, readonly supports: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: ProjectStatus | null }> }, readonly manifests: { readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly node: { readonly name: string, readonly characterization: ReadonlyArray<string> } }> }, readonly unnamed: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly reading: Reading, readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> } } | null };

export type ByExternalIdQueryVariables = Exact<{ [key: string]: never; }>;


export type ByExternalIdQuery = { readonly byId:
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
   | null, readonly byExternalId:
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
   | null, readonly byOlympicCode: { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> } | null, readonly byIso2: { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> } | null, readonly unknown:
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
   | null, readonly several: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
      | { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> }
    > } | null };

type who_Cooperation_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Country_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Exercise_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Facility_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Fund_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Group_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Incident_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Meeting_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Organization_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Person_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Place_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

type who_Project_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly externalIds: ReadonlyArray<string> };

export type whoFragment =
  | who_Cooperation_Fragment
  | who_Country_Fragment
  | who_Exercise_Fragment
  | who_Facility_Fragment
  | who_Fund_Fragment
  | who_Group_Fragment
  | who_Incident_Fragment
  | who_Meeting_Fragment
  | who_Organization_Fragment
  | who_Person_Fragment
  | who_Place_Fragment
  | who_Project_Fragment
;

export type CentralAsiaMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type CentralAsiaMembersQuery = { readonly group: { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly status: Status, readonly node: { readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly document: { readonly id: string, readonly dataset: { readonly title: string, readonly licence: string | null } }, readonly passage: { readonly pointer: string | null } }> } }> }, readonly namedIn: { readonly totalCount: number } } | null };

export type ConfirmedQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfirmedQuery = { readonly country: { readonly capitals: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly certainty: Certainty | null, readonly claimCount: number, readonly sourceCount: number, readonly node: { readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly document: { readonly id: string } }> } }> }, readonly memberships: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly claimCount: number, readonly sourceCount: number, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> } } | null };

export type CooperationCentralAsiaQueryVariables = Exact<{ [key: string]: never; }>;


export type CooperationCentralAsiaQuery = { readonly cooperations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: CooperationKind | null, readonly status: CooperationStatus | null, readonly position: ReadonlyArray<string>, readonly partOf: { readonly name: string } | null, readonly promptedBy: { readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly node: { readonly name: string } }> }, readonly manifestedIn: { readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly node: { readonly name: string } }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: CooperationRole | null, readonly modality: Modality, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly reading: Reading, readonly confidence: number, readonly quote: string | null }> } }> }, readonly facts: ReadonlyArray<{ readonly field: Predicate, readonly modality: Modality, readonly status: Status, readonly value: { readonly text: string | null } }> }> } | null };

export type CountriesByAreaNextQueryVariables = Exact<{
  size: number;
  after?: string | null | undefined;
}>;


export type CountriesByAreaNextQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type CountriesByAreaQueryVariables = Exact<{
  size: number;
  after?: string | null | undefined;
}>;


export type CountriesByAreaQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { readonly datasets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly licence: string | null, readonly version: string | null, readonly url: string | null, readonly entityCount: number, readonly claimCount: number, readonly documentCount: number, readonly derivedFrom: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly language: string | null, readonly passageCount: number, readonly published: { readonly edtf: string | null } | null, readonly publisher:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }> } }> } | null };

export type DocumentCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentCoverageQuery = { readonly document: { readonly id: string, readonly title: string | null, readonly language: string | null, readonly url: string | null, readonly passageCount: number, readonly coverage: number | null, readonly uncovered: ReadonlyArray<string>, readonly published: { readonly edtf: string | null } | null, readonly publisher:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly dataset: { readonly id: string } } | null };

export type EvidenceOfAnEdgeQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceOfAnEdgeQuery = { readonly incident: { readonly parties: { readonly edges: ReadonlyArray<{ readonly role: InvolvementRole | null, readonly status: Status, readonly modality: Modality, readonly claimCount: number, readonly sourceCount: number, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly polarity: Polarity, readonly modality: Modality, readonly voice: Voice, readonly reading: Reading, readonly rank: Rank, readonly confidence: number, readonly quote: string | null, readonly language: string | null, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly occasion:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly passage: { readonly prefix: string | null, readonly exact: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null }, readonly document: { readonly id: string, readonly title: string | null, readonly published: { readonly edtf: string | null } | null, readonly publisher:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }, readonly datasets: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } } | null };

export type ExerciseBirlistikQueryVariables = Exact<{ [key: string]: never; }>;


export type ExerciseBirlistikQuery = { readonly exercise: { readonly name: string, readonly kind: ExerciseKind | null, readonly level: ExerciseLevel | null, readonly characterization: ReadonlyArray<string>, readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole | null, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null }> } }> }, readonly others: { readonly nodes: ReadonlyArray<{ readonly snak: Snak, readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null }> }, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly text: string | null } | null, readonly facts: ReadonlyArray<{ readonly shown: boolean, readonly status: Status, readonly value: { readonly period: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly text: string | null, readonly relativeTo: string | null } | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly reading: Reading, readonly rank: Rank, readonly confidence: number, readonly claimedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }> } }> } | null };

export type ExercisesInAYearQueryVariables = Exact<{
  year: string;
  iso2: string;
}>;


export type ExercisesInAYearQuery = { readonly exercises: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly time: { readonly edtf: string | null } | null, readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly participants: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } }> } | null };

export type FindANameQueryVariables = Exact<{ [key: string]: never; }>;


export type FindANameQuery = { readonly names: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly snippet: { readonly field: SearchField, readonly marked: string } | null, readonly node:
        | { readonly __typename: 'Cooperation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Exercise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string }
        | { readonly __typename: 'Fund', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string }
       }> } | null, readonly words: { readonly edges: ReadonlyArray<{ readonly snippet: { readonly marked: string } | null, readonly node:
        | { readonly start: number | null, readonly document: { readonly id: string } }
        | Record<PropertyKey, never>
       }> } | null };

export type ImpliedQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpliedQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly predicate: Predicate, readonly snak: Snak, readonly modality: Modality, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly value: { readonly text: string | null, readonly period: { readonly edtf: string | null } | null } | null }> } | null };

export type InvestmentProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvestmentProjectsQuery = { readonly projects: { readonly entries: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly collective: boolean, readonly status: ProjectStatus | null, readonly characterization: ReadonlyArray<string>, readonly partners: { readonly edges: ReadonlyArray<{ readonly role: PartnershipRole | null, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly reading: Reading, readonly confidence: number, readonly quote: string | null }> } }> } }> } | null, readonly single: { readonly totalCount: number } | null };

export type JointFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type JointFundsQuery = { readonly funds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: FundStatus | null, readonly capital: number | null, readonly established: { readonly edtf: string | null, readonly text: string | null } | null, readonly partners: { readonly edges: ReadonlyArray<{ readonly role: PartnershipRole | null, readonly status: Status, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly facts: ReadonlyArray<{ readonly status: Status, readonly value: { readonly text: string | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly voice: Voice, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly validTime: { readonly edtf: string | null, readonly text: string | null, readonly relativeTo: string | null } | null }> } }> }> } | null };

export type KarabakhNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type KarabakhNumbersQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly modality: Modality, readonly confidence: number, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly value: { readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly words: string | null, readonly assumption: string | null } | null, readonly claimedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } | null };

export type KarabakhQueryVariables = Exact<{ [key: string]: never; }>;


export type KarabakhQuery = { readonly place: { readonly name: string, readonly kind: PlaceKind | null, readonly characterization: ReadonlyArray<string>, readonly controlledBy: { readonly totalCount: number }, readonly incidents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly node: { readonly name: string, readonly kind: IncidentKind | null, readonly duration: number | null, readonly citiesAffected: number | null, readonly settlementsAffected: number | null, readonly peopleAffected: number | string | null, readonly time: { readonly edtf: string | null, readonly text: string | null, readonly relativeTo: string | null } | null, readonly during:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: InvolvementRole | null, readonly status: Status, readonly modality: Modality, readonly node:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly claims: { readonly nodes: ReadonlyArray<{ readonly voice: Voice, readonly quote: string | null, readonly claimedBy:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   | null }> } }> } }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly voice: Voice, readonly reading: Reading, readonly quote: string | null, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> } }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: ProjectKind | null, readonly status: ProjectStatus | null, readonly characterization: ReadonlyArray<string> }> } } | null };

export type MiddleCorridorQueryVariables = Exact<{ [key: string]: never; }>;


export type MiddleCorridorQuery = { readonly facility: { readonly name: string, readonly kind: FacilityKind | null, readonly parts: { readonly totalCount: number }, readonly enhancedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly status: Status, readonly node: { readonly name: string, readonly kind: ProjectKind | null, readonly collective: boolean, readonly capacityAfter: number | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly voice: Voice, readonly quote: string | null, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> } }> } } | null };

export type MostNeighboursQueryVariables = Exact<{ [key: string]: never; }>;


export type MostNeighboursQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly borders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesQuery = { readonly country: { readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly kazakh: string, readonly russian: string, readonly chinese: string, readonly arabic: string, readonly turkish: string, readonly persian: string, readonly maori: string } | null, readonly byAnyName: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type NeighboursInFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighboursInFundsQuery = { readonly country: { readonly borders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly neighboursInFunds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } } | null, readonly partnersFarther: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly funds: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

export type OwnVoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnVoiceQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly reading: Reading, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly value: { readonly text: string | null } | null, readonly claimedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } | null };

export type PortTargetQueryVariables = Exact<{ [key: string]: never; }>;


export type PortTargetQuery = { readonly facility: { readonly name: string, readonly capacity: number | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly facts: ReadonlyArray<{ readonly field: Predicate, readonly modality: Modality, readonly value: { readonly number: number | null, readonly unit: string | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly quote: string | null, readonly value: { readonly words: string | null, readonly assumption: string | null } | null }> } }> }> } } | null };

export type ProjectsCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectsCountedQuery = { readonly projects: { readonly aggregate: { readonly count: number, readonly collective: number, readonly capacityAfter: { readonly count: number, readonly sum: number, readonly max: number | null } }, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly key: { readonly kind: ProjectKind | null }, readonly aggregate: { readonly capacityAfter: { readonly sum: number } } }> } | null };

export type RailwayCapacityQueryVariables = Exact<{ [key: string]: never; }>;


export type RailwayCapacityQuery = { readonly facility: { readonly name: string, readonly capacity: number | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: ProjectStatus | null, readonly capacityBefore: number | null, readonly capacityAfter: number | null, readonly facts: ReadonlyArray<{ readonly field: Predicate, readonly modality: Modality, readonly status: Status, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly claimedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly words: string | null, readonly statedUnit: string | null, readonly assumption: string | null } | null }> } }> }> } } | null };

export type RegionsComparedQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsComparedQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }>, readonly aggregate: { readonly count: number, readonly area: { readonly min: number | null, readonly max: number | null, readonly sum: number } }, readonly groups: ReadonlyArray<{ readonly count: number, readonly key: { readonly subregion: string | null }, readonly aggregate: { readonly area: { readonly sum: number } } }> } | null };

export type RelationsOfThePortQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfThePortQuery = { readonly facility: { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly forward: boolean, readonly status: Status, readonly modality: Modality, readonly node:
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
          | { readonly capacityBefore: number | null, readonly capacityAfter: number | null, readonly type: EntityType, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly modality: Modality, readonly node:
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                  | { readonly type: EntityType, readonly name: string }
                 }> } }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null }> } }> } } | null };

export type ShipOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type ShipOrdersQuery = { readonly project: { readonly name: string, readonly description: string | null, readonly kind: ProjectKind | null, readonly status: ProjectStatus | null, readonly collective: boolean, readonly partners: { readonly totalCount: number }, readonly facility: { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly snak: Snak, readonly predicate: Predicate, readonly modality: Modality, readonly quote: string | null, readonly object:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly value: { readonly text: string | null } | null }> } } | null };

export type SomebodyQueryVariables = Exact<{ [key: string]: never; }>;


export type SomebodyQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly inverse: boolean, readonly snak: Snak, readonly modality: Modality, readonly reading: Reading, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly qualifiers: { readonly role: string | null } | null }> } | null };

export type TargetsNormsIntentionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsNormsIntentionsQuery = { readonly norms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly voice: Voice, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null } | null, readonly claimedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } | null, readonly intentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly voice: Voice, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null } | null, readonly claimedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } | null, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly voice: Voice, readonly quote: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null } | null, readonly claimedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } | null };

export type whatFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly voice: Voice, readonly quote: string | null, readonly subject:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly object:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null } | null, readonly claimedBy:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null }> };

export type TheMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type TheMeetingQuery = { readonly meeting: { readonly name: string, readonly kind: MeetingKind | null, readonly time: { readonly edtf: string | null, readonly text: string | null } | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly reading: Reading, readonly quote: string | null }> } }> }, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole | null, readonly level: ParticipationLevel | null, readonly status: Status, readonly node:
          | { readonly type: EntityType, readonly name: string }
          | { readonly type: EntityType, readonly name: string }
          | { readonly type: EntityType, readonly name: string }
          | { readonly type: EntityType, readonly name: string }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly reading: Reading, readonly quote: string | null, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> } }> } } | null };

export type VoicesCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type VoicesCountedQuery = { readonly claims: { readonly groups: ReadonlyArray<{ readonly count: number, readonly key: { readonly modality: Modality | null, readonly claimedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } }> } | null };

export type WhoSpeaksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSpeaksQuery = { readonly person: { readonly name: string, readonly offices: { readonly edges: ReadonlyArray<{ readonly title: string | null, readonly status: Status, readonly claimCount: number, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly voice: Voice, readonly reading: Reading, readonly claimedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> } }> }, readonly meetings: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole | null, readonly node: { readonly name: string } }> } } | null, readonly all: { readonly totalCount: number } | null, readonly wordForWord: { readonly totalCount: number } | null, readonly reported: { readonly totalCount: number } | null, readonly ownWords: { readonly totalCount: number } | null };
