/**
 * The large graph as files of a dataset: entities, documents with their texts, claims with their
 * quotes.
 */
import type { Model } from '../../src/model/model.ts';
import { COUNTRIES, organizationName, projectName } from './large-graph-names.ts';
import { Random } from './large-graph-random.ts';
import { type Cast, Sayings } from './large-graph-sayings.ts';
import { type Saying, Values } from './large-graph-values.ts';

/**
 * Numbers of entities of each type and of claims at factor 1. Places and facilities are targets of
 * relations.
 */
export const FULL_SIZE = {
  countries: 250,
  places: 250,
  facilities: 400,
  organizations: 20_000,
  projects: 20_000,
  funds: 500,
  exercises: 1_000,
  documents: 2_000,
  claims: 100_000,
} as const;

/**
 * The contents of dataset.yml, entities.yml, claims.yml and of the documents, before they are
 * written as YAML.
 */
export interface LargeFiles {
  readonly head: {
    readonly id: string;
    readonly documents: readonly Readonly<Record<string, unknown>>[];
  } & Readonly<Record<string, unknown>>;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** Texts, by the document's `file`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly claims: { readonly quotes: readonly Quote[] };
}

interface Quote {
  readonly document: string;
  readonly quote: string;
  readonly claims: readonly Saying[];
}

/** Makes the files; the same factor and seed yield the same files. */
export function largeFiles(model: Model, factor: number, seed: number): LargeFiles {
  const random = new Random(seed);
  const cast = castOf(factor);
  const entities = entitiesOf(cast, random);
  const documents = documentsOf(cast, sized('documents', factor), random);
  const values = new Values(model, random);
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const archive = new Archive(
    random,
    documents.map(({ id }) => id),
    names,
  );
  const claimants = [...cast.countries, ...cast.organizations.slice(0, 200)];
  const voiced = (saying: Saying) => values.voiced(saying, claimants, cast.exercises);
  const said: Saying[] = [];
  for (const all of new Sayings(random, values, cast).all()) {
    const group = [...new Map(all.map(saying => [JSON.stringify(saying), saying])).values()];
    for (let start = 0; start < group.length; ) {
      const sentence = group.slice(start, start + 1 + random.below(3));
      start += sentence.length;
      said.push(...sentence);
      archive.add(sentence.map(voiced));
    }
  }
  for (let left = sized('claims', factor) - said.length; left > 0; left--) {
    archive.add([voiced(values.retold(random.one(said)))]);
  }
  return {
    head: { id: 'dataset:large', title: 'A large graph', documents },
    entities,
    texts: new Map(documents.map(({ id, file }) => [file, archive.text(id)])),
    claims: { quotes: archive.quotes },
  };
}

function sized(what: keyof typeof FULL_SIZE, factor: number): number {
  return Math.max(4, Math.round(FULL_SIZE[what] * factor));
}

function castOf(factor: number): Cast {
  const ids = (prefix: string, what: keyof typeof FULL_SIZE) =>
    Array.from(
      { length: sized(what, factor) },
      (_, i) => `${prefix}:${prefix[0]}${String(i).padStart(5, '0')}`,
    );
  return {
    countries: COUNTRIES.slice(0, sized('countries', factor)).map(({ cca2 }) => `country:${cca2}`),
    // Capitals: above factor 1, there are not more of them than countries.
    places: ids('place', 'places').slice(0, COUNTRIES.length),
    facilities: ids('facility', 'facilities'),
    organizations: ids('organization', 'organizations'),
    projects: ids('project', 'projects'),
    funds: ids('fund', 'funds'),
    exercises: ids('exercise', 'exercises'),
  };
}

function entitiesOf(cast: Cast, random: Random) {
  const country = (index: number) => COUNTRIES[index] as (typeof COUNTRIES)[number];
  const named = (ids: readonly string[], name: (index: number) => string) =>
    ids.map((id, index) => ({ id, name: name(index), ...editorial(random) }));
  return [
    ...named(cast.countries, i => country(i).name.common),
    ...named(cast.places, i => country(i).capital[0] || country(i).name.common),
    ...named(cast.facilities, () => projectName(random)),
    ...named(cast.organizations, () => organizationName(random)),
    ...named(cast.projects, () => projectName(random)),
    ...named(cast.funds, i => `${organizationName(random)} Fund ${i}`),
    ...named(cast.exercises, i => `${country(i % 250).name.common} ${2024 - (i % 30)}`),
  ];
}

/** Optional declarations of a dataset. */
function editorial(random: Random): Record<string, unknown> {
  return {
    ...(random.chance(0.2) ? { description: `Named in ${1 + random.below(9)} reports.` } : {}),
    ...(random.chance(0.1) ? { externalIds: [`wikidata:Q${random.below(1e9)}`] } : {}),
    ...(random.chance(0.02) ? { collective: true } : {}),
  };
}

function documentsOf(cast: Cast, count: number, random: Random) {
  return Array.from({ length: count }, (_, i) => ({
    id: `document:d${String(i).padStart(4, '0')}`,
    file: `documents/d${String(i).padStart(4, '0')}.txt`,
    language: 'en',
    title: `Report ${i}: ${projectName(random)}`,
    ...(random.chance(0.8) ? { published: `${1995 + random.below(30)}-0${1 + random.below(9)}` } : {}),
    ...(random.chance(0.9) ? { publisher: random.skewed(cast.organizations) } : {}),
  }));
}

/** Sentences of claims: each becomes a paragraph of a document, and a quote from it. */
class Archive {
  readonly quotes: Quote[] = [];
  readonly #random: Random;
  readonly #names: ReadonlyMap<string, string>;
  readonly #paragraphs: ReadonlyMap<string, string[]>;
  readonly #documents: readonly string[];

  constructor(random: Random, documents: readonly string[], names: ReadonlyMap<string, string>) {
    this.#random = random;
    this.#names = names;
    this.#documents = documents;
    this.#paragraphs = new Map(documents.map(id => [id, []]));
  }

  /** Adds the claims of one sentence to a random document. */
  add(claims: readonly Saying[]): void {
    const document = this.#random.one(this.#documents);
    const paragraphs = this.#paragraphs.get(document) as string[];
    // The number makes the quote unique in its document.
    const quote = `(${paragraphs.length + 1}) ${claims.map(claim => this.#words(claim)).join('; ')}.`;
    paragraphs.push(this.#random.chance(0.2) ? `${quote} This was noted without further comment.` : quote);
    this.quotes.push({ document, quote, claims });
  }

  text(document: string): string {
    return `${(this.#paragraphs.get(document) as string[]).join('\n')}\n`;
  }

  #words({ subject, predicate, object, value, polarity }: Saying): string {
    const said = object === undefined ? plainWords(value) : this.#names.get(object);
    return `${this.#names.get(subject)} – ${predicate}${polarity === 'DENIES' ? ' not' : ''} ${said}`;
  }
}

function plainWords(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
}
