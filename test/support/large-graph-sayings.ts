/** The claims about the entities of the large graph, topic by topic, with their frequencies. */
import { COUNTRIES, LANGUAGES } from './large-graph-names.ts';
import type { Random } from './large-graph-random.ts';
import type { Saying, Values } from './large-graph-values.ts';

/** Ids of the entities by type. */
export interface Cast {
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly facilities: readonly string[];
  readonly organizations: readonly string[];
  readonly projects: readonly string[];
  readonly funds: readonly string[];
  readonly exercises: readonly string[];
}

/** Yields groups of claims about one subject. */
export class Sayings {
  readonly #random: Random;
  readonly #values: Values;
  readonly #cast: Cast;

  constructor(random: Random, values: Values, cast: Cast) {
    this.#random = random;
    this.#values = values;
    this.#cast = cast;
  }

  *all(): Generator<Saying[]> {
    const { countries, facilities, organizations, projects, funds, exercises, places } = this.#cast;
    for (const [index, id] of countries.entries()) yield this.#country(id, index);
    for (const [index, id] of places.entries()) yield this.#place(id, index);
    for (const id of facilities) yield this.#facility(id);
    for (const id of organizations) yield this.#organization(id);
    for (const id of projects) yield this.#project(id);
    for (const id of funds) yield this.#fund(id);
    for (const id of exercises) yield this.#exercise(id);
  }

  #country(subject: string, index: number): Saying[] {
    const row = COUNTRIES[index] as (typeof COUNTRIES)[number];
    const byCode = new Map(COUNTRIES.slice(0, this.#cast.countries.length).map((c, i) => [c.cca3, i]));
    const neighbours = row.borders.flatMap(code => byCode.get(code) ?? []).filter(other => other > index);
    return [
      { subject, predicate: 'iso2', value: row.cca2 },
      { subject, predicate: 'iso3', value: row.cca3 },
      { subject, predicate: 'officialName', value: row.name.official },
      { subject, predicate: 'area', value: { number: Math.max(row.area, 0.1), unit: 'km2' } },
      { subject, predicate: 'location', value: { latitude: row.latlng[0], longitude: row.latlng[1] } },
      ...(row.region === '' ? [] : [{ subject, predicate: 'region', value: row.region }]),
      ...(row.subregion === '' ? [] : [{ subject, predicate: 'subregion', value: row.subregion }]),
      ...neighbours.map(i => ({ subject, predicate: 'borders', object: this.#cast.countries[i] as string })),
      ...(['rus', 'ara', 'tur'] as const).map(code => {
        const text = row.translations[code]?.common ?? row.name.common;
        return { subject, predicate: 'name', value: { text, language: LANGUAGES[code] } };
      }),
    ];
  }

  #place(subject: string, index: number): Saying[] {
    const row = COUNTRIES[index] as (typeof COUNTRIES)[number];
    const [latitude, longitude] = row.latlng.map(degrees => degrees * 0.99) as [number, number];
    const country = this.#cast.countries[index] as string;
    return [
      { subject, predicate: 'kind', value: 'CITY' },
      { subject, predicate: 'location', value: { latitude, longitude } },
      { subject: country, predicate: 'capitals', object: subject },
    ];
  }

  #facility(subject: string): Saying[] {
    const random = this.#random;
    return [
      { subject, predicate: 'kind', value: this.#values.ofEnum('FacilityKind') },
      { subject, predicate: 'countries', object: random.skewed(this.#cast.countries) },
      ...this.#some(0.5, () => ({ subject, predicate: 'capacity', value: this.#values.tonnes() })),
    ];
  }

  #organization(subject: string): Saying[] {
    const { countries } = this.#cast;
    return [
      ...this.#some(0.4, () => ({ subject, predicate: 'countries', object: this.#random.skewed(countries) })),
      ...this.#some(0.2, () => ({
        subject,
        predicate: 'kind',
        value: this.#values.ofEnum('OrganizationKind'),
      })),
    ];
  }

  #project(subject: string): Saying[] {
    const { countries, facilities, organizations, projects } = this.#cast;
    const random = this.#random;
    const place = () => ({ subject, predicate: 'countries', object: random.skewed(countries) });
    return [
      ...this.#some(1.05, place),
      ...this.#some(0.7, () => this.#partner(subject, random.skewed(organizations))),
      ...this.#some(0.1, () => this.#partner(subject, random.skewed(countries))),
      ...this.#some(0.45, () => ({ subject, predicate: 'kind', value: this.#values.ofEnum('ProjectKind') })),
      ...this.#some(0.35, () => ({
        subject,
        predicate: 'status',
        value: this.#values.ofEnum('ProjectStatus'),
      })),
      ...this.#some(0.45, () => ({ subject, predicate: 'time', value: this.#values.time() })),
      ...this.#some(0.2, () => ({
        subject,
        predicate: 'capacityAfter',
        value: this.#values.tonnes(),
        ...(random.chance(0.4) ? { modality: 'TARGET' as const } : {}),
      })),
      ...this.#some(0.025, () => ({ subject, predicate: 'quantity', value: 1 + random.below(40) })),
      ...this.#some(0.05, () => ({ subject, predicate: 'facility', object: random.skewed(facilities) })),
      ...this.#some(0.025, () => ({ subject, predicate: 'enhances', object: random.skewed(facilities) })),
      // An earlier one, so that no project is indirectly part of itself.
      ...this.#some(0.05, () => ({ subject, predicate: 'partOf', object: random.one(projects) })).filter(
        saying => (saying.object as string) < subject,
      ),
    ];
  }

  #fund(subject: string): Saying[] {
    const { countries, organizations, projects } = this.#cast;
    const random = this.#random;
    return [
      { subject, predicate: 'kind', value: this.#values.ofEnum('FundKind') },
      ...this.#some(0.8, () => ({ subject, predicate: 'status', value: this.#values.ofEnum('FundStatus') })),
      ...this.#some(0.8, () => ({
        subject,
        predicate: 'capital',
        value: { number: 1e6 * (1 + random.below(900)) },
      })),
      ...this.#some(0.8, () => ({ subject, predicate: 'currency', value: this.#values.currency() })),
      ...this.#some(0.6, () => ({ subject, predicate: 'established', value: this.#values.time() })),
      ...this.#some(1, () => this.#partner(subject, random.skewed(countries))),
      ...this.#some(1, () => this.#partner(subject, random.skewed(organizations))),
      ...this.#some(5, () => ({
        subject,
        predicate: 'projects',
        object: random.skewed(projects),
        qualifiers: { amount: 1e5 * (1 + random.below(500)), currency: this.#values.currency() },
      })),
    ];
  }

  #exercise(subject: string): Saying[] {
    const { countries } = this.#cast;
    const random = this.#random;
    return [
      ...this.#some(0.8, () => ({ subject, predicate: 'kind', value: this.#values.ofEnum('ExerciseKind') })),
      ...this.#some(0.3, () => ({
        subject,
        predicate: 'level',
        value: this.#values.ofEnum('ExerciseLevel'),
      })),
      ...this.#some(0.9, () => ({ subject, predicate: 'time', value: this.#values.time() })),
      ...this.#some(1, () => ({ subject, predicate: 'countries', object: random.skewed(countries) })),
      ...this.#some(2.5, () => ({
        subject,
        predicate: 'participants',
        object: random.skewed(countries),
        qualifiers: { role: this.#values.ofEnum('ParticipationRole') },
      })),
    ];
  }

  #partner(subject: string, object: string): Saying {
    const dated = this.#random.chance(0.3) ? { validTime: this.#values.time() } : {};
    return {
      subject,
      predicate: 'partners',
      object,
      qualifiers: { role: this.#values.ofEnum('PartnershipRole') },
      ...dated,
    };
  }

  #some(mean: number, make: () => Saying): Saying[] {
    return Array.from({ length: this.#random.times(mean) }, make);
  }
}
