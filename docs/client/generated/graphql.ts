/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How certain it is that contesting claims speak of the same time. */
export type Certainty =
  /** Their times overlap. */
  | 'CERTAIN'
  /** One of them is undated. */
  | 'POSSIBLE';

/** Kinds of cooperation. */
export type CooperationKind =
  /** An agreement. */
  | 'AGREEMENT'
  /** Assistance. */
  | 'ASSISTANCE'
  /** Defence and security. */
  | 'DEFENCE'
  /** Trade and investment. */
  | 'ECONOMIC'
  /** Something else. */
  | 'OTHER'
  /** Relations as a whole. */
  | 'RELATIONS'
  /** Training. */
  | 'TRAINING'
  /** Transport and transit. */
  | 'TRANSPORT';

/** Parts that a party plays in a cooperation. */
export type CooperationRole =
  /** It cooperates. */
  | 'PARTICIPANT'
  /** It provides. */
  | 'PROVIDER'
  /** It receives. */
  | 'RECIPIENT';

/** How far a cooperation has come. */
export type CooperationStatus =
  /** Over. */
  | 'ENDED'
  /** Under way. */
  | 'ONGOING'
  /** Wished for or proposed. */
  | 'PROPOSED'
  /** Interrupted. */
  | 'SUSPENDED';

/** The entity types. */
export type EntityType =
  /** A bond between parties: relations, assistance, training, defence or transport cooperation, an agreement. */
  | 'COOPERATION'
  /** A country or territory with an ISO 3166-1 code. */
  | 'COUNTRY'
  /** A military exercise. */
  | 'EXERCISE'
  /** A facility: a railway, a port, a fleet, a corridor. */
  | 'FACILITY'
  /** A fund. */
  | 'FUND'
  /** A group of countries that is no organization, such as the Central Asian countries. A text that names a group names the group: only a reference dataset says who belongs to it. */
  | 'GROUP'
  /** Something that happened to places or people: an occupation, a destruction, a displacement, a return. Who did what is claimed by somebody, always. */
  | 'INCIDENT'
  /** A meeting. */
  | 'MEETING'
  /** An organization: a government body, an alliance, a company, a class of institutions. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place: a city, a region, a territory, a body of water. */
  | 'PLACE'
  /** A project: an investment, a construction, an increase of capacity, a procurement, a restoration. */
  | 'PROJECT';

/** Ways in which an exercise is carried out. */
export type ExerciseKind =
  /** In the air. */
  | 'AIR'
  /** Commands and staffs, without the troops. */
  | 'COMMAND_AND_STAFF'
  /** Troops in the field. */
  | 'FIELD'
  /** With live ammunition. */
  | 'LIVE_FIRE'
  /** At sea. */
  | 'NAVAL';

/** Levels of command that an exercise trains. */
export type ExerciseLevel =
  /** Operational. */
  | 'OPERATIONAL'
  /** Operational-tactical. */
  | 'OPERATIONAL_TACTICAL'
  /** Strategic. */
  | 'STRATEGIC'
  /** Tactical. */
  | 'TACTICAL';

/** Kinds of facility. */
export type FacilityKind =
  /** An airport. */
  | 'AIRPORT'
  /** A transport corridor. */
  | 'CORRIDOR'
  /** A power plant or grid. */
  | 'ENERGY'
  /** A fleet. */
  | 'FLEET'
  /** A military facility. */
  | 'MILITARY'
  /** Something else. */
  | 'OTHER'
  /** A pipeline. */
  | 'PIPELINE'
  /** A port. */
  | 'PORT'
  /** A railway. */
  | 'RAILWAY'
  /** A road. */
  | 'ROAD';

/** Kinds of fund. */
export type FundKind =
  /** A development fund. */
  | 'DEVELOPMENT'
  /** An investment fund set up by several parties. */
  | 'JOINT_INVESTMENT'
  /** Something else. */
  | 'OTHER'
  /** A fund owned by a state. */
  | 'SOVEREIGN';

/** How far a fund has come. */
export type FundStatus =
  /** Closed. */
  | 'CLOSED'
  /** Established. */
  | 'ESTABLISHED'
  /** Planned. */
  | 'PLANNED';

/** Kinds of incident. */
export type IncidentKind =
  /** A border or a route is closed. */
  | 'CLOSURE'
  /** Fighting. */
  | 'CONFLICT'
  /** Things are destroyed. */
  | 'DESTRUCTION'
  /** A disaster. */
  | 'DISASTER'
  /** People are driven or flee from their homes. */
  | 'DISPLACEMENT'
  /** A boundary, a territory or a water is disputed. */
  | 'DISPUTE'
  /** A territory is said to be freed. */
  | 'LIBERATION'
  /** A territory is held by another party. */
  | 'OCCUPATION'
  /** People return to their homes. */
  | 'RETURN'
  /** A threat or challenge. */
  | 'THREAT';

/** Parts that a party is claimed to have played in an incident. */
export type InvolvementRole =
  /** It suffered it. */
  | 'AFFECTED'
  /** It was otherwise involved. */
  | 'INVOLVED'
  /** It ended or undid it. */
  | 'LIBERATOR'
  /** It did it. */
  | 'PERPETRATOR'
  /** It helped. */
  | 'SUPPORTER';

/** Kinds of meeting. */
export type MeetingKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A negotiation. */
  | 'NEGOTIATION'
  /** A session of a standing body. */
  | 'SESSION'
  /** Of heads of state or government. */
  | 'SUMMIT'
  /** A visit. */
  | 'VISIT';

/** Capacities in which one belongs to an organization or group. */
export type MembershipRole =
  /** An associate or candidate. */
  | 'ASSOCIATE'
  /** A full member. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER'
  /** A partner without membership. */
  | 'PARTNER';

/** What a claim is put forward as. */
export type Modality =
  /** As a judgement of worth or meaning. */
  | 'EVALUATION'
  /** As what is or was so. */
  | 'FACT'
  /** As what somebody wants. */
  | 'INTENTION'
  /** As what ought to be. */
  | 'NORM'
  /** As what is to be reached. */
  | 'TARGET';

/** Levels at which a party is represented. */
export type ParticipationLevel =
  /** By the head of government. */
  | 'HEAD_OF_GOVERNMENT'
  /** By the head of state. */
  | 'HEAD_OF_STATE'
  /** By ministers. */
  | 'MINISTERIAL'
  /** By officials or experts. */
  | 'OFFICIAL';

/** Parts that a party plays in a meeting or exercise. */
export type ParticipationRole =
  /** It hosted. */
  | 'HOST'
  /** It observed. */
  | 'OBSERVER'
  /** It organized. */
  | 'ORGANIZER'
  /** It took part. */
  | 'PARTICIPANT'
  /** It spoke. */
  | 'SPEAKER';

/** Parts that a party plays in a project or fund. */
export type PartnershipRole =
  /** It benefits. */
  | 'BENEFICIARY'
  /** It orders or commissions. */
  | 'CLIENT'
  /** It pays. */
  | 'FUNDER'
  /** It carries the project out. */
  | 'IMPLEMENTER'
  /** A partner among others. */
  | 'PARTNER';

/** Kinds of place. */
export type PlaceKind =
  /** A city or town. */
  | 'CITY'
  /** Something else. */
  | 'OTHER'
  /** A region, administrative or not. */
  | 'REGION'
  /** A territory, named or described. */
  | 'TERRITORY'
  /** A sea, lake or river. */
  | 'WATER';

/** Whether a claim affirms or denies. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMS'
  /** It is not so. */
  | 'DENIES';

/** What claims are made about: the fields and the relations of entities. */
export type Predicate =
  /** Every other name, in any language and script. What a place is called may itself be contested: see its claims. */
  | 'ALIASES'
  /** Area, in square kilometres. Whether waters, territories overseas and what others claim are part of it differs from source to source. */
  | 'AREA'
  /** Countries it shares a land border with, with the border's length. */
  | 'BORDERS'
  /** Annual capacity, in tonnes a year. */
  | 'CAPACITY'
  /** Annual capacity after, in tonnes a year. Whether it is reached or a target, its claims say. */
  | 'CAPACITY_AFTER'
  /** Annual capacity before, in tonnes a year. */
  | 'CAPACITY_BEFORE'
  /** Its capital, in its currency. */
  | 'CAPITAL'
  /** The facility it builds or changes. */
  | 'CHANGES'
  /** How somebody characterizes it ("fraternal", "large-scale"), side by side and never compared. */
  | 'CHARACTERIZATION'
  /** Number of cities affected. */
  | 'CITIES_AFFECTED'
  /** Who is claimed to control it, one party at a time, with the period. */
  | 'CONTROLLED_BY'
  /** Cooperations the party is part of, with role. */
  | 'COOPERATES_IN'
  /** The currency of its capital, an ISO 4217 code. */
  | 'CURRENCY'
  /** Number of internally displaced persons. */
  | 'DISPLACED_PERSONS'
  /** How long it lasted, in years; the bound, where the words give only one ("almost 30 years"): see its facts. */
  | 'DURATION'
  /** The event it was part of. */
  | 'DURING'
  /** Facilities whose worth or use it is said to raise. */
  | 'ENHANCES'
  /** When it was established. */
  | 'ESTABLISHED'
  /** Projects that it finances, with the amount. */
  | 'FINANCES'
  /** The seat or seats of its government. */
  | 'HAS_CAPITAL'
  /** The countries it was held in. */
  | 'HELD_IN'
  /** Offices held in a country or organization, with title and period. */
  | 'HOLDS_OFFICE'
  /** Exercises that are named in its context. */
  | 'INCLUDES'
  /** Incidents the party is claimed to be involved in, with role. */
  | 'INVOLVED_IN'
  /** ISO 3166-1 alpha-2 code. */
  | 'ISO2'
  /** ISO 3166-1 alpha-3 code. */
  | 'ISO3'
  /** What kind of project it is. */
  | 'KIND'
  /** The level of command it trains. */
  | 'LEVEL'
  /** The places it is implemented at. */
  | 'LOCATED_IN'
  /** A point that stands for it on a map. */
  | 'LOCATION'
  /** Cooperations of which it is called a manifestation or indicator. */
  | 'MANIFESTS'
  /** Organizations and groups it is a member of, with role and period. */
  | 'MEMBER_OF'
  /** Number of ships of the merchant marine. */
  | 'MERCHANT_MARINE'
  /** The preferred name, as the dataset that declares the entity gives it. */
  | 'NAME'
  /** The places it happened at. */
  | 'OCCURRED_IN'
  /** The official name in English. */
  | 'OFFICIAL_NAME'
  /** Whose it is said to be. */
  | 'OWNED_BY'
  /** Exercises taken part in, with role. */
  | 'PARTICIPATED_IN'
  /** Funds the party is a partner in. */
  | 'PARTNER_IN'
  /** The larger project it is part of. */
  | 'PART_OF'
  /** Number of people affected. */
  | 'PEOPLE_AFFECTED'
  /** Number of inhabitants. */
  | 'POPULATION'
  /** What somebody holds should be done about it, side by side and never compared. */
  | 'POSITION'
  /** Incidents that are said to call for it. */
  | 'PROMPTED_BY'
  /** Number of units that are procured or built, such as ships. */
  | 'QUANTITY'
  /** Length of the railways, in kilometres. */
  | 'RAILWAY_LENGTH'
  /** The region of the world, as the source groups it. */
  | 'REGION'
  /** Number of settlements affected; the bound, where the words give only one ("hundreds"): see its facts. */
  | 'SETTLEMENTS_AFFECTED'
  /** How far it has come. */
  | 'STATUS'
  /** The part of the region, as the source groups it. */
  | 'SUBREGION'
  /** Projects that it supports. */
  | 'SUPPORTS'
  /** When it takes place. */
  | 'TIME';

/** Kinds of project. */
export type ProjectKind =
  /** An increase of capacity. */
  | 'CAPACITY'
  /** Building or renewing infrastructure. */
  | 'INFRASTRUCTURE'
  /** Investment. */
  | 'INVESTMENT'
  /** Something else. */
  | 'OTHER'
  /** A procurement. */
  | 'PROCUREMENT'
  /** Restoration. */
  | 'RESTORATION';

/** How far a project has come. */
export type ProjectStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Completed. */
  | 'COMPLETED'
  /** Being implemented. */
  | 'ONGOING'
  /** Planned. */
  | 'PLANNED'
  /** Interrupted. */
  | 'SUSPENDED';

/** How a claim ranks among the claims about the same thing, as in Wikibase. */
export type Rank =
  /** Kept, but known to be wrong or out of date. */
  | 'DEPRECATED'
  /** Neither preferred nor deprecated. */
  | 'NORMAL'
  /** To be preferred. */
  | 'PREFERRED';

/** How a claim is read from the text. */
export type Reading =
  /** The text says so. */
  | 'EXPLICIT'
  /** The text implies it, such as a year that only a name tells. */
  | 'IMPLIED';

/** The relations between entities. */
export type RelationType =
  /** Countries it shares a land border with, with the border's length. */
  | 'BORDERS'
  /** The facility it builds or changes. */
  | 'CHANGES'
  /** Who is claimed to control it, one party at a time, with the period. */
  | 'CONTROLLED_BY'
  /** Cooperations the party is part of, with role. */
  | 'COOPERATES_IN'
  /** The event it was part of. */
  | 'DURING'
  /** Facilities whose worth or use it is said to raise. */
  | 'ENHANCES'
  /** Projects that it finances, with the amount. */
  | 'FINANCES'
  /** The seat or seats of its government. */
  | 'HAS_CAPITAL'
  /** The countries it was held in. */
  | 'HELD_IN'
  /** Offices held in a country or organization, with title and period. */
  | 'HOLDS_OFFICE'
  /** Exercises that are named in its context. */
  | 'INCLUDES'
  /** Incidents the party is claimed to be involved in, with role. */
  | 'INVOLVED_IN'
  /** The places it is implemented at. */
  | 'LOCATED_IN'
  /** Cooperations of which it is called a manifestation or indicator. */
  | 'MANIFESTS'
  /** Organizations and groups it is a member of, with role and period. */
  | 'MEMBER_OF'
  /** The places it happened at. */
  | 'OCCURRED_IN'
  /** Whose it is said to be. */
  | 'OWNED_BY'
  /** Exercises taken part in, with role. */
  | 'PARTICIPATED_IN'
  /** Funds the party is a partner in. */
  | 'PARTNER_IN'
  /** The larger project it is part of. */
  | 'PART_OF'
  /** Incidents that are said to call for it. */
  | 'PROMPTED_BY'
  /** Projects that it supports. */
  | 'SUPPORTS';

/** Texts that are searched. */
export type SearchField =
  /** Every other name, in any language and script. What a place is called may itself be contested: see its claims. */
  | 'ALIASES'
  /** What it is for a reader who has never heard of it, as the declaring dataset puts it. */
  | 'DESCRIPTION'
  /** The words. */
  | 'EXACT'
  /** The preferred name, as the dataset that declares the entity gives it. */
  | 'NAME'
  /** The official name in English. */
  | 'OFFICIAL_NAME'
  /** The title. */
  | 'TITLE';

/** How names compare with what was looked for, case, diacritics and script aside; the best come first. */
export type SearchMatch =
  /** It is another of its names. */
  | 'ALIAS'
  /** It is its name. */
  | 'NAME'
  /** Its name begins with it. */
  | 'NAME_PREFIX'
  /** The words occur in one of its texts. */
  | 'WORDS';

/** What kind of thing is claimed. */
export type Snak =
  /** Nobody or nothing. */
  | 'NONE'
  /** An entity. */
  | 'OBJECT'
  /** Somebody or something that is not named. */
  | 'SOME'
  /** A value. */
  | 'VALUE';

/** What the claims about something come to. None of them says that it is so. */
export type Status =
  /** Somebody says otherwise. */
  | 'CONTESTED'
  /** At least two claimants in two documents say so. */
  | 'CORROBORATED'
  /** One voice, or one document, says so. */
  | 'SINGLE_SOURCE';

/** What is judged of two entities. */
export type Verdict =
  /** They are two, however alike they look. */
  | 'NEGATIVE'
  /** They are one: they are merged, unless a negative judgement parts any two of those that are joined so. */
  | 'POSITIVE'
  /** It cannot be told. What is contested only if they are one is in a possible dispute, not in a certain one. */
  | 'UNSURE';

/** Whose words a claim is in. */
export type Voice =
  /** The document's own. */
  | 'OWN'
  /** A speaker's, word for word. */
  | 'QUOTED'
  /** A speaker's, as the document reports them. */
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
    >, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } | null };

export type AroundAFundQueryVariables = Exact<{ [key: string]: never; }>;


export type AroundAFundQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly leftOut: number, readonly nodes: ReadonlyArray<
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
    >, readonly steps: ReadonlyArray<{ readonly from:
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
      , readonly to:
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
      , readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly forward: boolean, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly id: string } }> } }> } }> } | null };

export type AroundBakuQueryVariables = Exact<{
  latitude?: number;
  longitude?: number;
}>;


export type AroundBakuQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly borders: { readonly totalCount: number } }> } | null };

export type AsMuchAsWantedQueryVariables = Exact<{
  words: boolean;
  brief: boolean;
}>;


export type AsMuchAsWantedQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly node:
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null, readonly claims?: { readonly nodes: ReadonlyArray<{ readonly quote: string | null }> } }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | { readonly name: string, readonly description?: string | null }
        | Record<PropertyKey, never>
       }> } | null };

type Named_Cooperation_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Country_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Exercise_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Facility_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Fund_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Group_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Incident_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Meeting_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Organization_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Person_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Place_Fragment = { readonly name: string, readonly description?: string | null };

type Named_Project_Fragment = { readonly name: string, readonly description?: string | null };

export type NamedFragment =
  | Named_Cooperation_Fragment
  | Named_Country_Fragment
  | Named_Exercise_Fragment
  | Named_Facility_Fragment
  | Named_Fund_Fragment
  | Named_Group_Fragment
  | Named_Incident_Fragment
  | Named_Meeting_Fragment
  | Named_Organization_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Project_Fragment
;

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

export type BeforeAndAfterQueryVariables = Exact<{ [key: string]: never; }>;


export type BeforeAndAfterQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly facility: { readonly name: string } | null, readonly history: ReadonlyArray<{ readonly field: Predicate, readonly modality: Modality, readonly status: Status, readonly validFrom: string | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly words: string | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly claimedBy:
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
             | null }> } }> }> } | null };

export type BeforeExpandingQueryVariables = Exact<{ [key: string]: never; }>;


export type BeforeExpandingQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
      | { readonly name: string, readonly relations: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null }> }> } }
    > } | null };

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

export type CalledBothQueryVariables = Exact<{ [key: string]: never; }>;


export type CalledBothQuery = { readonly both: { readonly nodes: ReadonlyArray<{ readonly name: string }> } | null, readonly onlyOne: { readonly nodes: ReadonlyArray<{ readonly name: string }> } | null };

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

export type CiteASentenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CiteASentenceQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly citation: string, readonly bibtex: string, readonly cslJson: string, readonly passage: { readonly prefix: string | null, readonly exact: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null }, readonly document: { readonly citation: string } }> } | null };

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

export type ContestedByOthersQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedByOthersQuery = { readonly contested: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly disagreesWith: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly claimedBy:
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
           | null, readonly document: { readonly title: string | null } }> } }> } | null, readonly seconded: { readonly totalCount: number } | null, readonly document: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
       | null, readonly claimedBy:
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
       | null, readonly agreesWith: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly claimedBy:
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
           | null, readonly document: { readonly id: string } }> } }> } | null };

export type ContestedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly borders: { readonly edges: ReadonlyArray<{ readonly length: number | null, readonly status: Status, readonly certainty: Certainty | null, readonly node: { readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
               | null, readonly document: { readonly title: string | null } }> } }> }, readonly memberships: { readonly edges: ReadonlyArray<{ readonly role: MembershipRole | null, readonly status: Status, readonly certainty: Certainty | null, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
               | null, readonly document: { readonly title: string | null } }> } }> } }> } | null, readonly noBorders: { readonly nodes: ReadonlyArray<{ readonly snak: Snak, readonly quote: string | null, readonly claimedBy:
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

type Said_AnyRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_CooperationCooperationPartyEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_CooperationRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_CountryBorderEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_CountryMembershipEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_CountryRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_EventRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_ExerciseParticipationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_ExerciseRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_FacilityRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_Fact_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_FundFinancingEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_FundPartnershipEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_GroupRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_IncidentInvolvementEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_IncidentRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_MeetingParticipationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_MeetingRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_OrganizationRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyCooperationPartyEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyInvolvementEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyMembershipEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyOfficeEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyParticipationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyPartnershipEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PartyRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PersonOfficeEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_PlaceRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_ProjectFinancingEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_ProjectPartnershipEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

type Said_ProjectRelationEdge_Fragment = { readonly status: Status, readonly certainty: Certainty | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimedBy:
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
       | null, readonly document: { readonly title: string | null } }> } };

export type SaidFragment =
  | Said_AnyRelationEdge_Fragment
  | Said_CooperationCooperationPartyEdge_Fragment
  | Said_CooperationRelationEdge_Fragment
  | Said_CountryBorderEdge_Fragment
  | Said_CountryMembershipEdge_Fragment
  | Said_CountryRelationEdge_Fragment
  | Said_EventRelationEdge_Fragment
  | Said_ExerciseParticipationEdge_Fragment
  | Said_ExerciseRelationEdge_Fragment
  | Said_FacilityRelationEdge_Fragment
  | Said_Fact_Fragment
  | Said_FundFinancingEdge_Fragment
  | Said_FundPartnershipEdge_Fragment
  | Said_GroupRelationEdge_Fragment
  | Said_IncidentInvolvementEdge_Fragment
  | Said_IncidentRelationEdge_Fragment
  | Said_MeetingParticipationEdge_Fragment
  | Said_MeetingRelationEdge_Fragment
  | Said_OrganizationRelationEdge_Fragment
  | Said_PartyCooperationPartyEdge_Fragment
  | Said_PartyInvolvementEdge_Fragment
  | Said_PartyMembershipEdge_Fragment
  | Said_PartyOfficeEdge_Fragment
  | Said_PartyParticipationEdge_Fragment
  | Said_PartyPartnershipEdge_Fragment
  | Said_PartyRelationEdge_Fragment
  | Said_PersonOfficeEdge_Fragment
  | Said_PlaceRelationEdge_Fragment
  | Said_ProjectFinancingEdge_Fragment
  | Said_ProjectPartnershipEdge_Fragment
  | Said_ProjectRelationEdge_Fragment
;

export type ControlOverTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ControlOverTimeQuery = { readonly in1984: { readonly totalCount: number } | null, readonly in1994: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly controlledBy: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly id: string } }> } }> } }> } | null, readonly in2004: { readonly totalCount: number } | null, readonly withoutATime: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly controlledBy: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } }> } | null };

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

export type DisputeSidesQueryVariables = Exact<{ [key: string]: never; }>;


export type DisputeSidesQuery = { readonly disputes: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly certainty: Certainty, readonly judged: boolean, readonly selfContradiction: boolean, readonly subject:
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
      , readonly sides: { readonly nodes: ReadonlyArray<{ readonly snak: Snak, readonly polarity: Polarity, readonly lastAsserted: string | null, readonly object:
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
           | null, readonly qualifiers: { readonly role: string | null } | null, readonly claimants: { readonly nodes: ReadonlyArray<
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
            > }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly citation: string, readonly bibtex: string }> } }> } }> } | null };

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

export type EventsByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByYearQuery = { readonly events: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } | null, readonly named: { readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly name: string, readonly aliases: ReadonlyArray<string> }
    > } | null };

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

export type GroupsCountedInQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsCountedInQuery = { readonly named: { readonly totalCount: number } | null, readonly cooperations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } | null, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly dataset: { readonly id: string } } }> }, readonly node:
            | { readonly name: string }
            | { readonly name: string, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly document: { readonly title: string | null, readonly dataset: { readonly id: string, readonly title: string } } }> } }> } }
            | { readonly name: string }
            | { readonly name: string }
           }> } }> } | null };

export type HowWellItFitsQueryVariables = Exact<{ [key: string]: never; }>;


export type HowWellItFitsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly score: number, readonly node:
        | { readonly __typename: 'Cooperation', readonly name: string }
        | { readonly __typename: 'Country', readonly name: string }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Exercise', readonly name: string }
        | { readonly __typename: 'Facility', readonly name: string }
        | { readonly __typename: 'Fund', readonly name: string }
        | { readonly __typename: 'Group', readonly name: string }
        | { readonly __typename: 'Incident', readonly name: string }
        | { readonly __typename: 'Meeting', readonly name: string }
        | { readonly __typename: 'Organization', readonly name: string }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Person', readonly name: string }
        | { readonly __typename: 'Place', readonly name: string }
        | { readonly __typename: 'Project', readonly name: string }
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

export type IslandsAndEnclosedQueryVariables = Exact<{ [key: string]: never; }>;


export type IslandsAndEnclosedQuery = { readonly islands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } | null, readonly enclosed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly borders: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

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

export type JudgedTheSameQueryVariables = Exact<{ [key: string]: never; }>;


export type JudgedTheSameQuery = { readonly judgements: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }>, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly entityId: string, readonly sameAsId: string, readonly reason: string, readonly judgedBy: string, readonly judgedOn: string | null, readonly entities: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }> } | null, readonly facility: { readonly id: string, readonly name: string, readonly mergedIds: ReadonlyArray<string>, readonly mayBe: ReadonlyArray<string>, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly statedSubject: string | null, readonly predicate: Predicate, readonly document: { readonly id: string } }> } } | null };

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

export type KnownBeforeQueryVariables = Exact<{
  before: string;
}>;


export type KnownBeforeQuery = { readonly then: { readonly name: string, readonly population: number | string | null, readonly borders: { readonly totalCount: number } } | null, readonly now: { readonly name: string, readonly population: number | string | null, readonly borders: { readonly totalCount: number } } | null, readonly disputesThen: { readonly totalCount: number } | null, readonly disputesNow: { readonly totalCount: number } | null, readonly newSince: { readonly totalCount: number } | null };

export type LandsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type LandsOfQuery = { readonly countries: { readonly aggregate: { readonly count: number, readonly area: { readonly sum: number, readonly mean: number | null }, readonly subregion: { readonly distinct: number } }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }> } | null };

export type LinkedToThePortQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkedToThePortQuery = { readonly asSaid: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
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
    > }> | null, readonly expanded: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
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
    >, readonly steps: ReadonlyArray<{ readonly expandsGroup: boolean, readonly from:
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
      , readonly to:
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
      , readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly forward: boolean, readonly status: Status, readonly modality: Modality, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly id: string }, readonly datasets: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }> }> | null };

export type LinksCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type LinksCountedQuery = { readonly country: { readonly relations: { readonly totalCount: number, readonly edgeAggregate: { readonly sourceCount: { readonly max: number | null }, readonly status: { readonly distinct: number } }, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> }, readonly cooperations: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly edgeAggregate: { readonly claimCount: { readonly sum: number | string } } }> } } | null };

export type MentionsByTypeQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type MentionsByTypeQuery = { readonly search: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }>, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly snippet: { readonly field: SearchField, readonly marked: string } | null, readonly node:
        | { readonly __typename: 'Cooperation', readonly name: string }
        | { readonly __typename: 'Country', readonly name: string }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Exercise', readonly name: string }
        | { readonly __typename: 'Facility', readonly name: string }
        | { readonly __typename: 'Fund', readonly name: string }
        | { readonly __typename: 'Group', readonly name: string }
        | { readonly __typename: 'Incident', readonly name: string }
        | { readonly __typename: 'Meeting', readonly name: string }
        | { readonly __typename: 'Organization', readonly name: string }
        | { readonly __typename: 'Passage', readonly document: { readonly id: string } }
        | { readonly __typename: 'Person', readonly name: string }
        | { readonly __typename: 'Place', readonly name: string }
        | { readonly __typename: 'Project', readonly name: string }
       }> } | null };

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


export type MostNeighboursQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly borders: { readonly totalCount: number }, readonly centralAsian: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type NamedLikeQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedLikeQuery = { readonly kingdoms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly officialName: string | null }> } | null, readonly folded: { readonly nodes: ReadonlyArray<{ readonly name: string }> } | null, readonly exactly: { readonly totalCount: number } | null, readonly small: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }> } | null };

export type NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesQuery = { readonly country: { readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly kazakh: string, readonly russian: string, readonly chinese: string, readonly arabic: string, readonly turkish: string, readonly persian: string, readonly maori: string } | null, readonly byAnyName: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type NeighboursInFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighboursInFundsQuery = { readonly country: { readonly borders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly neighboursInFunds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } } | null, readonly partnersFarther: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly funds: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

export type NobodyElseQueryVariables = Exact<{ [key: string]: never; }>;


export type NobodyElseQuery = { readonly claims: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } | null, readonly numbers: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
      , readonly value: { readonly words: string | null, readonly number: number | null, readonly low: number | null } | null }> } | null };

export type NumbersToldQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersToldQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
      , readonly value: { readonly number: number | null, readonly low: number | null, readonly high: number | null } | null }> } | null };

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


export type ProjectsCountedQuery = { readonly projects: { readonly aggregate: { readonly count: number, readonly collective: number, readonly capacityAfter: { readonly count: number, readonly sum: number, readonly max: number | null } }, readonly groups: ReadonlyArray<{ readonly count: number, readonly collective: number, readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly aggregate: { readonly capacityAfter: { readonly sum: number } } }> } | null };

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


export type RegionsComparedQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly area: number | null }>, readonly aggregate: { readonly count: number, readonly area: { readonly min: number | null, readonly max: number | null, readonly sum: number } }, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly aggregate: { readonly area: { readonly sum: number } } }> } | null };

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

export type SaidOfKarabakhQueryVariables = Exact<{ [key: string]: never; }>;


export type SaidOfKarabakhQuery = { readonly claimants: ReadonlyArray<{ readonly claimCount: number, readonly documentCount: number, readonly claimant:
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
     | null }> | null, readonly dated: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Claim', readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
        , readonly validTime: { readonly edtf: string | null } | null, readonly value: { readonly period: { readonly edtf: string | null } | null } | null, readonly claimedBy:
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
         | null }
      | { readonly __typename: 'Exercise', readonly name: string, readonly time: { readonly edtf: string | null } | null }
      | { readonly __typename: 'Incident', readonly name: string, readonly time: { readonly edtf: string | null } | null }
      | { readonly __typename: 'Meeting', readonly name: string, readonly time: { readonly edtf: string | null } | null }
    > } | null, readonly undated: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Claim', readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
        , readonly claimedBy:
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
         | null }
      | { readonly __typename: 'Exercise', readonly name: string }
      | { readonly __typename: 'Incident', readonly name: string }
      | { readonly __typename: 'Meeting', readonly name: string }
    > } | null };

export type SharedNotWithTurkmenistanQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedNotWithTurkmenistanQuery = { readonly common: ReadonlyArray<{ readonly entity:
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
      | { readonly type: EntityType, readonly name: string, readonly collective: boolean }
    , readonly steps: ReadonlyArray<{ readonly from:
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
      , readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly role: string | null, readonly status: Status, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly id: string } }> } }> } }> }> | null };

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

export type SouthCaucasusOnTheMapQueryVariables = Exact<{
  last?: number;
  before?: string | null | undefined;
}>;


export type SouthCaucasusOnTheMapQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

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

export type TimelineAzerbaijanArmeniaQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineAzerbaijanArmeniaQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Claim', readonly predicate: Predicate, readonly quote: string | null, readonly subject:
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
        , readonly validTime: { readonly edtf: string | null } | null, readonly value: { readonly number: number | null, readonly words: string | null } | null, readonly qualifiers: { readonly title: string | null } | null, readonly claimedBy:
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
         | null }
      | { readonly __typename: 'Exercise', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
      | { readonly __typename: 'Incident', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
      | { readonly __typename: 'Meeting', readonly name: string, readonly time: { readonly edtf: string | null, readonly text: string | null } | null }
    > } | null, readonly undated: { readonly totalCount: number } | null };

export type UnknownFirstQueryVariables = Exact<{ [key: string]: never; }>;


export type UnknownFirstQuery = { readonly unknownFirst: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly capacityAfter: number | null }> } | null, readonly knownFirst: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly capacityAfter: number | null }> } | null };

export type VoicesCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type VoicesCountedQuery = { readonly claims: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string | null, readonly entity:
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
         | null }> }> } | null };

export type WaysToKazakhstanQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToKazakhstanQuery = { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
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
    >, readonly steps: ReadonlyArray<{ readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: RelationType, readonly forward: boolean, readonly role: string | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly voice: Voice, readonly claimedBy:
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
               | null }> } }> } }> }> | null };

export type WellAttestedQueryVariables = Exact<{
  group?: string | number;
}>;


export type WellAttestedQuery = { readonly group: { readonly name: string, readonly members: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly sourceCount: number, readonly validFrom: string | null, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type WhoDisagreesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDisagreesQuery = { readonly claimants: ReadonlyArray<{ readonly claimCount: number, readonly documentCount: number, readonly contestedCount: number, readonly claimant:
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
      | { readonly name: string, readonly type: EntityType }
     | null }> | null, readonly azerbaijan: ReadonlyArray<{ readonly disputeCount: number, readonly between: ReadonlyArray<
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
    > }> | null, readonly elsewhere: ReadonlyArray<{ readonly disputeCount: number, readonly claimCount: number, readonly between: ReadonlyArray<
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
    >, readonly disputes: ReadonlyArray<{ readonly predicate: Predicate, readonly certainty: Certainty, readonly subject:
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
       }> }> | null };

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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  name
  description @skip(if: $brief)
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const whoFragmentDoc = new TypedDocumentString(`
    fragment who on Entity {
  id
  type
  name
  externalIds
}
    `, {"fragmentName":"who"}) as unknown as TypedDocumentString<whoFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Evidence {
  status
  certainty
  claims {
    nodes {
      quote
      qualifiers {
        role
      }
      claimedBy {
        name
      }
      document {
        title
      }
    }
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const whatFragmentDoc = new TypedDocumentString(`
    fragment what on ClaimConnection {
  totalCount
  nodes {
    subject {
      name
    }
    predicate
    object {
      name
    }
    value {
      text
      number
      unit
    }
    claimedBy {
      name
    }
    voice
    quote
  }
}
    `, {"fragmentName":"what"}) as unknown as TypedDocumentString<whatFragment, unknown>;
export const AnythingEstablishedDocument = {"__meta__":{"documentId":"sha256:f9a821959bfb2bfc4e52ed8c288a983d1011851b9d7799baf933293dd84ce807"}} as unknown as TypedDocumentString<AnythingEstablishedQuery, AnythingEstablishedQueryVariables>;
export const AroundAFundDocument = {"__meta__":{"documentId":"sha256:b862b16e2fedbc5f0ddbdf2e9b09f076242b06536ccab516511fbe198c60f165"}} as unknown as TypedDocumentString<AroundAFundQuery, AroundAFundQueryVariables>;
export const AroundBakuDocument = {"__meta__":{"documentId":"sha256:608ef3f99ccfc0ba96fc64edb338710db9637bcdbd1c143fcda8e93259fb45e2"}} as unknown as TypedDocumentString<AroundBakuQuery, AroundBakuQueryVariables>;
export const AsMuchAsWantedDocument = {"__meta__":{"documentId":"sha256:8997e75265d0942086a2e2728e3cdbe977eba8901528780da94426439688caf9"}} as unknown as TypedDocumentString<AsMuchAsWantedQuery, AsMuchAsWantedQueryVariables>;
export const AssistanceDocument = {"__meta__":{"documentId":"sha256:205ed60a815e6c551d547c79d6f89b4b6d1be7b1104bdbb8cab2214d2308e0d3"}} as unknown as TypedDocumentString<AssistanceQuery, AssistanceQueryVariables>;
export const BeforeAndAfterDocument = {"__meta__":{"documentId":"sha256:d85512e9cac38a93a29f824d7d99214a09275a279307b6a28740a0b115de47c7"}} as unknown as TypedDocumentString<BeforeAndAfterQuery, BeforeAndAfterQueryVariables>;
export const BeforeExpandingDocument = {"__meta__":{"documentId":"sha256:ddd794fc53b5d426d8a69fd755712b06ae0d233671498a771bf6026929344e60"}} as unknown as TypedDocumentString<BeforeExpandingQuery, BeforeExpandingQueryVariables>;
export const ByExternalIdDocument = {"__meta__":{"documentId":"sha256:8a90e856d1a47efa1d132971a7834602c4c7caef49609176fb117cce99bea83a"}} as unknown as TypedDocumentString<ByExternalIdQuery, ByExternalIdQueryVariables>;
export const CalledBothDocument = {"__meta__":{"documentId":"sha256:268bc5ecc6ae5abe579bc26c79cda057d49e105f4461288c04a38feb0da9a278"}} as unknown as TypedDocumentString<CalledBothQuery, CalledBothQueryVariables>;
export const CentralAsiaMembersDocument = {"__meta__":{"documentId":"sha256:23fbea72bd6d037b2ed4ad00d6b430368e24643d72bde1b499a5f0b0fbef2cca"}} as unknown as TypedDocumentString<CentralAsiaMembersQuery, CentralAsiaMembersQueryVariables>;
export const CiteASentenceDocument = {"__meta__":{"documentId":"sha256:8abaeed6fd5ec5a3d29612edec29718c4996a8c585fb6e77353a527652aca3a8"}} as unknown as TypedDocumentString<CiteASentenceQuery, CiteASentenceQueryVariables>;
export const ConfirmedDocument = {"__meta__":{"documentId":"sha256:82add4855480e74a3a3112679b129de11ea3229773495e02fa89b4febe50b6eb"}} as unknown as TypedDocumentString<ConfirmedQuery, ConfirmedQueryVariables>;
export const ContestedByOthersDocument = {"__meta__":{"documentId":"sha256:23a0786a48658c64d56f2d967fc1f63db61e38c8942fca963f776c61f28561cf"}} as unknown as TypedDocumentString<ContestedByOthersQuery, ContestedByOthersQueryVariables>;
export const ContestedDocument = {"__meta__":{"documentId":"sha256:ef3cff7a34c2df6792df970d98278ca6c250f7130d9a9c7e568831ca18183c02"}} as unknown as TypedDocumentString<ContestedQuery, ContestedQueryVariables>;
export const ControlOverTimeDocument = {"__meta__":{"documentId":"sha256:bfba05e01436678003dbbbce76ab6ea371d90a078be00f5b8b7eaa0a1c2849dc"}} as unknown as TypedDocumentString<ControlOverTimeQuery, ControlOverTimeQueryVariables>;
export const CooperationCentralAsiaDocument = {"__meta__":{"documentId":"sha256:240cd8b0481f7c445827a4df6312ceb4314d5ac51e01d18e212f9a9a430232b6"}} as unknown as TypedDocumentString<CooperationCentralAsiaQuery, CooperationCentralAsiaQueryVariables>;
export const CountriesByAreaNextDocument = {"__meta__":{"documentId":"sha256:3ea73905ae3401b5c86fdb3f26e421bc2a05d3c91aa5614a545a7c219f733ecc"}} as unknown as TypedDocumentString<CountriesByAreaNextQuery, CountriesByAreaNextQueryVariables>;
export const CountriesByAreaDocument = {"__meta__":{"documentId":"sha256:782107f333813c67f88ff7ef5e0937fa4eae79ebc2baa1d516fe783c6326db81"}} as unknown as TypedDocumentString<CountriesByAreaQuery, CountriesByAreaQueryVariables>;
export const DatasetsDocument = {"__meta__":{"documentId":"sha256:0aea6c9e76ffaeac537e4262372255fe511286b4b6837e54972d1cc6a7fc4632"}} as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DisputeSidesDocument = {"__meta__":{"documentId":"sha256:f1d5ac8f31194e4b81589632fb2c238aa6d53f7644c5f39bf3a08bb419b3067a"}} as unknown as TypedDocumentString<DisputeSidesQuery, DisputeSidesQueryVariables>;
export const DocumentCoverageDocument = {"__meta__":{"documentId":"sha256:a5c9f6e848918495745b2752dd39d41092928e4e3d714505f9328d3a5eceeded"}} as unknown as TypedDocumentString<DocumentCoverageQuery, DocumentCoverageQueryVariables>;
export const EventsByYearDocument = {"__meta__":{"documentId":"sha256:da066d296b5e02cd6c6f020ed14f5ecc472db6d22bd47058e638642ba2d1c71a"}} as unknown as TypedDocumentString<EventsByYearQuery, EventsByYearQueryVariables>;
export const EvidenceOfAnEdgeDocument = {"__meta__":{"documentId":"sha256:475ffa5c00057300c60913101a2afc8efa7a67a5b724dd3743af5632a0e067fd"}} as unknown as TypedDocumentString<EvidenceOfAnEdgeQuery, EvidenceOfAnEdgeQueryVariables>;
export const ExerciseBirlistikDocument = {"__meta__":{"documentId":"sha256:7af087843465bc5e056bd33389c657cba3d6288f3ec7a77c6650f7d32941b53a"}} as unknown as TypedDocumentString<ExerciseBirlistikQuery, ExerciseBirlistikQueryVariables>;
export const ExercisesInAYearDocument = {"__meta__":{"documentId":"sha256:a406f68a4bc7cb901e3f89c1d9a6fd6591c77a77bf86c37b3619c96b5024cb8d"}} as unknown as TypedDocumentString<ExercisesInAYearQuery, ExercisesInAYearQueryVariables>;
export const FindANameDocument = {"__meta__":{"documentId":"sha256:5e37bef188d08bd56a59065d5635c483a21252e9ba5296610abee05894650182"}} as unknown as TypedDocumentString<FindANameQuery, FindANameQueryVariables>;
export const GroupsCountedInDocument = {"__meta__":{"documentId":"sha256:5b68497d9eeeaea2ea2c466fd7fd9de994048f691e9e479de9595ab743a03b8c"}} as unknown as TypedDocumentString<GroupsCountedInQuery, GroupsCountedInQueryVariables>;
export const HowWellItFitsDocument = {"__meta__":{"documentId":"sha256:0b11ad70a68c0d6e5aa261b9d308fa0740114a4f0d5456d4d8aa63e1f17c4208"}} as unknown as TypedDocumentString<HowWellItFitsQuery, HowWellItFitsQueryVariables>;
export const ImpliedDocument = {"__meta__":{"documentId":"sha256:04f514073092c34c97dccd0c6aac9713ac113e799ef7d49fbd6683c24f4cfdc3"}} as unknown as TypedDocumentString<ImpliedQuery, ImpliedQueryVariables>;
export const InvestmentProjectsDocument = {"__meta__":{"documentId":"sha256:39b4b8952bcedcdadad840cf7f79f00682f490c96e16718a12f2e35fc562fe2e"}} as unknown as TypedDocumentString<InvestmentProjectsQuery, InvestmentProjectsQueryVariables>;
export const IslandsAndEnclosedDocument = {"__meta__":{"documentId":"sha256:2e778c4f067f1b808b7671d65ce37304176085cdc300eedd21cdc4d95307f857"}} as unknown as TypedDocumentString<IslandsAndEnclosedQuery, IslandsAndEnclosedQueryVariables>;
export const JointFundsDocument = {"__meta__":{"documentId":"sha256:a0ecd5730dd4d4bd1c3063a1c651270763a589f529608ad0dfd0104d1fee7a5c"}} as unknown as TypedDocumentString<JointFundsQuery, JointFundsQueryVariables>;
export const JudgedTheSameDocument = {"__meta__":{"documentId":"sha256:26d95dab57d90b6ebd37ee44c059812c9fa171b909e98a93991cd77d0b1494ef"}} as unknown as TypedDocumentString<JudgedTheSameQuery, JudgedTheSameQueryVariables>;
export const KarabakhNumbersDocument = {"__meta__":{"documentId":"sha256:a8cb9ae904b966ef2b4539d3fb89244f9de6a176d45d132a31ba741701bb8aac"}} as unknown as TypedDocumentString<KarabakhNumbersQuery, KarabakhNumbersQueryVariables>;
export const KarabakhDocument = {"__meta__":{"documentId":"sha256:7cfc865e8182558361e3d0eb9cde6204c1660ccf2dbcec0670aefcba195929b4"}} as unknown as TypedDocumentString<KarabakhQuery, KarabakhQueryVariables>;
export const KnownBeforeDocument = {"__meta__":{"documentId":"sha256:f88b85fc91b3451936563998589577ea6b010063e96cb70543dcf20bb4847ed1"}} as unknown as TypedDocumentString<KnownBeforeQuery, KnownBeforeQueryVariables>;
export const LandsOfDocument = {"__meta__":{"documentId":"sha256:92a46bf16c43e80c03f9d291c729f49931ea591492f85a4332c90e5554a44025"}} as unknown as TypedDocumentString<LandsOfQuery, LandsOfQueryVariables>;
export const LinkedToThePortDocument = {"__meta__":{"documentId":"sha256:8cc24b0ce115dd17bbde506d10825889e8f907cf6ebe979fb0fa92567833d42f"}} as unknown as TypedDocumentString<LinkedToThePortQuery, LinkedToThePortQueryVariables>;
export const LinksCountedDocument = {"__meta__":{"documentId":"sha256:f1c2746898e956cfd4c951accc0d14495de5a8252e8315c663598e5b9c2c729c"}} as unknown as TypedDocumentString<LinksCountedQuery, LinksCountedQueryVariables>;
export const MentionsByTypeDocument = {"__meta__":{"documentId":"sha256:cb0b7249eef6a3a04656b5963dd1220ad319da6d20937cb45278a3e73ccf6346"}} as unknown as TypedDocumentString<MentionsByTypeQuery, MentionsByTypeQueryVariables>;
export const MiddleCorridorDocument = {"__meta__":{"documentId":"sha256:7aef48266dbf70c5fbb0996e551e79d9881922158c6404be3606b0a897fa2dce"}} as unknown as TypedDocumentString<MiddleCorridorQuery, MiddleCorridorQueryVariables>;
export const MostNeighboursDocument = {"__meta__":{"documentId":"sha256:611b42f7872f2a47fb7bdbb2c88dff9e65cf5a45f0ccdb364f09e7b3d43505f2"}} as unknown as TypedDocumentString<MostNeighboursQuery, MostNeighboursQueryVariables>;
export const NamedLikeDocument = {"__meta__":{"documentId":"sha256:9c0a6af14da28d5ab1334eaa9f5faec4c8c345b54b78563262120b7d43903749"}} as unknown as TypedDocumentString<NamedLikeQuery, NamedLikeQueryVariables>;
export const NamesDocument = {"__meta__":{"documentId":"sha256:4ac4946c2a618b646042c82794f622e751eed2f09b3f1c1d572f4dec204f891e"}} as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const NeighboursInFundsDocument = {"__meta__":{"documentId":"sha256:8b60dc994908f100037241c7fbf8862711bf899a5ceabc695eb815bf4b94f40d"}} as unknown as TypedDocumentString<NeighboursInFundsQuery, NeighboursInFundsQueryVariables>;
export const NobodyElseDocument = {"__meta__":{"documentId":"sha256:3cf4ec237c41a6ad9b1042123c7fa3c77f71926643e8976b8b13727590ff3b3b"}} as unknown as TypedDocumentString<NobodyElseQuery, NobodyElseQueryVariables>;
export const NumbersToldDocument = {"__meta__":{"documentId":"sha256:efa7a16150384b468dfc2d501eaa049b3b56514276c39a15cfedf53c420113aa"}} as unknown as TypedDocumentString<NumbersToldQuery, NumbersToldQueryVariables>;
export const OwnVoiceDocument = {"__meta__":{"documentId":"sha256:8d67c0f0f4cca903243b44004bf8fb3c3040dd0f847ac11b0cccae7b201b833b"}} as unknown as TypedDocumentString<OwnVoiceQuery, OwnVoiceQueryVariables>;
export const PortTargetDocument = {"__meta__":{"documentId":"sha256:9e8cfe40aecc4bf874c3c5b2698fbc2eb0b9fcb47cc9693618626b1d55acaf7f"}} as unknown as TypedDocumentString<PortTargetQuery, PortTargetQueryVariables>;
export const ProjectsCountedDocument = {"__meta__":{"documentId":"sha256:f9a67df03546cc07416b8c5c26e2100210f9d7e08b104d0ad0c75271fa3581a1"}} as unknown as TypedDocumentString<ProjectsCountedQuery, ProjectsCountedQueryVariables>;
export const RailwayCapacityDocument = {"__meta__":{"documentId":"sha256:b8cbb175d0eaf7a4e9fd2b86e5b83c8dca6e86e81e8333e49c53462ac82d2495"}} as unknown as TypedDocumentString<RailwayCapacityQuery, RailwayCapacityQueryVariables>;
export const RegionsComparedDocument = {"__meta__":{"documentId":"sha256:96ea98beebc40fd06acfb603e83fd25eff86cfe62558989d72571da1df712dfe"}} as unknown as TypedDocumentString<RegionsComparedQuery, RegionsComparedQueryVariables>;
export const RelationsOfThePortDocument = {"__meta__":{"documentId":"sha256:dbfc1d9b41bfe5c5b430beeb1da68bdeafa2bccb622d5ac347dcbbdcfa8b55ef"}} as unknown as TypedDocumentString<RelationsOfThePortQuery, RelationsOfThePortQueryVariables>;
export const SaidOfKarabakhDocument = {"__meta__":{"documentId":"sha256:49abe94668ead513b1f802c347cb6dac5e3605a6e4ddfa0aecc4cf8a98d3d121"}} as unknown as TypedDocumentString<SaidOfKarabakhQuery, SaidOfKarabakhQueryVariables>;
export const SharedNotWithTurkmenistanDocument = {"__meta__":{"documentId":"sha256:016587ff7ba835ee67af618ba77eea8c1208d638acbc4bfbfa112a9f785a2e22"}} as unknown as TypedDocumentString<SharedNotWithTurkmenistanQuery, SharedNotWithTurkmenistanQueryVariables>;
export const ShipOrdersDocument = {"__meta__":{"documentId":"sha256:caa5c0f01b13527d92801e8aa6ab6cb7451cbc82c154d3d0fdda3a75d3aedf04"}} as unknown as TypedDocumentString<ShipOrdersQuery, ShipOrdersQueryVariables>;
export const SomebodyDocument = {"__meta__":{"documentId":"sha256:0713bb9323a3e690259b089be02254336f41c1b0bc2887b498c1cfdab3125fef"}} as unknown as TypedDocumentString<SomebodyQuery, SomebodyQueryVariables>;
export const SouthCaucasusOnTheMapDocument = {"__meta__":{"documentId":"sha256:c71e729b2d526206f9ae6186f40572606fc2cdbe7eff6b2b7fac0ac2c46c2d27"}} as unknown as TypedDocumentString<SouthCaucasusOnTheMapQuery, SouthCaucasusOnTheMapQueryVariables>;
export const TargetsNormsIntentionsDocument = {"__meta__":{"documentId":"sha256:bae03d9fda0e6a5d80b87f08e7a5a8c37d3805547bb1e0e0a3ba77a6b35f95f4"}} as unknown as TypedDocumentString<TargetsNormsIntentionsQuery, TargetsNormsIntentionsQueryVariables>;
export const TheMeetingDocument = {"__meta__":{"documentId":"sha256:f589985c873c8671b616b7c87393771ab22336dc7b4ecfa5a8bf01d50ebccf5a"}} as unknown as TypedDocumentString<TheMeetingQuery, TheMeetingQueryVariables>;
export const TimelineAzerbaijanArmeniaDocument = {"__meta__":{"documentId":"sha256:8056a99f813c6e105cd2d2811b8bdaf6752bc6c70d9219238230891b0bbc635b"}} as unknown as TypedDocumentString<TimelineAzerbaijanArmeniaQuery, TimelineAzerbaijanArmeniaQueryVariables>;
export const UnknownFirstDocument = {"__meta__":{"documentId":"sha256:1ddc21880f05b9472395c9677e561a3024eafddaad8d626c4724fcc56cdeb6e7"}} as unknown as TypedDocumentString<UnknownFirstQuery, UnknownFirstQueryVariables>;
export const VoicesCountedDocument = {"__meta__":{"documentId":"sha256:bc7e34f72cec3c8760e7ffe35ac99228a991f25f705a0af79e194fab3f2d918e"}} as unknown as TypedDocumentString<VoicesCountedQuery, VoicesCountedQueryVariables>;
export const WaysToKazakhstanDocument = {"__meta__":{"documentId":"sha256:6c5b9ea950edda17c6c51f21b2f97e336d0bf5f1d15da95fca7ae06cff791e04"}} as unknown as TypedDocumentString<WaysToKazakhstanQuery, WaysToKazakhstanQueryVariables>;
export const WellAttestedDocument = {"__meta__":{"documentId":"sha256:b5806119aa7cfff269d4fd299562d08ec6cf11227faed5b72ea6333cc7f6be30"}} as unknown as TypedDocumentString<WellAttestedQuery, WellAttestedQueryVariables>;
export const WhoDisagreesDocument = {"__meta__":{"documentId":"sha256:c755e13fc474dd7fc285be151b1ec3277fe672800ea8562cb1c5542179ba9099"}} as unknown as TypedDocumentString<WhoDisagreesQuery, WhoDisagreesQueryVariables>;
export const WhoSpeaksDocument = {"__meta__":{"documentId":"sha256:44b5f1efa65aab5c6ce061d22d01a27a4fb8acc33b9eacb6b5a4c9926dc131a2"}} as unknown as TypedDocumentString<WhoSpeaksQuery, WhoSpeaksQueryVariables>;