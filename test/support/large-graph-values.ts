/** Values of claims, and repetitions of claims that agree or contest. */
import type { Model, RelationField, ValueField } from '../../src/model/model.ts';
import type { Random } from './large-graph-random.ts';

/** A claim as a dataset's claims.yml writes it. docs/claims.md, section 1. */
export interface Saying {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: unknown;
  readonly qualifiers?: Readonly<Record<string, unknown>>;
  readonly polarity?: 'DENIES';
  readonly modality?: 'TARGET' | 'INTENTION';
  readonly voice?: 'QUOTED' | 'REPORTED';
  readonly claimedBy?: string;
  readonly confidence?: number;
  readonly validTime?: string;
  readonly assertedOn?: string;
  readonly occasion?: string;
}

const CURRENCIES = ['USD', 'EUR', 'AZN', 'KZT', 'UZS', 'TRY'];

export class Values {
  readonly #model: Model;
  readonly #random: Random;

  constructor(model: Model, random: Random) {
    this.#model = model;
    this.#random = random;
  }

  /** Returns a value of an enum, the first far more often than the last. */
  ofEnum(name: string): string {
    return this.#random.skewed(this.#model.enums.get(name)?.values ?? []).name;
  }

  /**
   * Returns an EDTF expression: years more often than days, sometimes an interval, open or
   * approximate.
   */
  time(): string {
    const random = this.#random;
    const year = 2024 - Math.floor(random.unit() ** 2 * 34);
    const two = (number: number) => String(number).padStart(2, '0');
    const month = `${year}-${two(1 + random.below(12))}`;
    switch (random.below(8)) {
      case 0:
        return `${year}~`;
      case 1:
        return `${year}/${year + 1 + random.below(6)}`;
      case 2:
        return `${year}/..`;
      case 3:
        return month;
      case 4:
        return `${month}-${two(1 + random.below(28))}`;
      default:
        return `${year}`;
    }
  }

  /** Returns a round number, so that numbers tie. */
  tonnes(): Readonly<Record<string, unknown>> {
    const millions = 1 + Math.floor(this.#random.unit() ** 2 * 60);
    return { number: millions * 1e6, unit: 't/a', words: `${millions} million tons`, assumption: 'per year' };
  }

  currency(): string {
    return this.#random.one(CURRENCIES);
  }

  /**
   * Returns the same claim, two times out of three; else another value or role if there are others,
   * or a denial.
   */
  retold(saying: Saying): Saying {
    if (this.#random.chance(0.67)) return saying;
    const field = this.#fieldOf(saying);
    if (field.kind === 'value' && field.value === 'Enum')
      return { ...saying, value: this.ofEnum(field.typeName) };
    if (field.kind === 'value' && field.typeName === 'Period') return { ...saying, value: this.time() };
    const role =
      field.kind === 'relation' ? this.#model.edges.get(field.edge ?? '')?.fields.get('role') : null;
    return role && saying.qualifiers?.role !== undefined
      ? { ...saying, qualifiers: { ...saying.qualifiers, role: this.ofEnum(role.typeName) } }
      : { ...saying, polarity: 'DENIES' };
  }

  #fieldOf({ subject, predicate }: Saying): ValueField | RelationField {
    const type = this.#model.prefixes.get(subject.slice(0, subject.indexOf(':')));
    const field = type?.fields.get(predicate);
    if (field === undefined) throw new Error(`${subject} has no ${predicate}`);
    return field;
  }

  /** Adds a claimant to some claims, and a time of assertion to some. */
  voiced(saying: Saying, claimants: readonly string[], occasions: readonly string[]): Saying {
    const random = this.#random;
    return {
      ...saying,
      ...(random.chance(0.25)
        ? { voice: random.chance(0.5) ? 'QUOTED' : 'REPORTED', claimedBy: random.skewed(claimants) }
        : {}),
      ...(random.chance(0.2) ? { assertedOn: `${1995 + random.below(30)}` } : {}),
      ...(random.chance(0.1) ? { confidence: 0.5 + random.below(5) / 10 } : {}),
      ...(random.chance(0.05) ? { occasion: random.skewed(occasions) } : {}),
    };
  }
}
