import { invariant } from '../errors.ts';
import type { MeasureFunction } from '../model/meaning.ts';
import { joinName } from '../model/names.ts';
import type { ValueField } from '../model/types.ts';
import type { Measure, ValueShape } from './plan.ts';

/** What sums of integers are added in. */
export const SUM_UNIT = 1_000_000_000;

/** The measures of one tuple while it is being planned: each is taken once, however often it is asked for. */
export class Measures {
  private readonly list: Measure[] = [];
  private readonly known = new Map<string, number>();
  private readonly base: number;

  /** @param base the place of the first measure in its tuple */
  constructor(base: number) {
    this.base = base;
  }

  /** Its place in the tuple. */
  column(measure: Measure): number {
    const key = JSON.stringify(measure);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.list.push(Object.freeze(measure));
    const place = this.base + this.list.length - 1;
    this.known.set(key, place);
    return place;
  }

  all(): readonly Measure[] {
    return Object.freeze([...this.list]);
  }

  /** A measure of a field's values, and how it becomes a value of the response. */
  shape(field: ValueField, measure: MeasureFunction): ValueShape {
    const property = field.typeName === 'Period' ? periodPart(field, measure) : field.name;
    switch (measure) {
      case 'sum':
        return isInteger(field)
          ? { kind: 'ExactSum', column: this.exactSum(property) }
          : { kind: 'Leaf', column: this.column({ kind: 'sum', property }) };
      case 'mean': {
        if (!isInteger(field)) return { kind: 'Leaf', column: this.column({ kind: 'mean', property }) };
        const sum = this.exactSum(property);
        return { kind: 'ExactMean', sum, count: this.column({ kind: 'count', property }) };
      }
      default:
        return { kind: 'Leaf', column: this.column({ kind: plain(measure), property }) };
    }
  }

  private exactSum(property: string): number {
    return this.column({ kind: 'exactSum', property, unit: SUM_UNIT });
  }

  /** Its place in the tuple where groups are ordered by it. */
  orderColumn(field: ValueField, measure: MeasureFunction): number {
    const property = field.typeName === 'Period' ? periodPart(field, measure) : field.name;
    if (measure === 'sum')
      return isInteger(field) ? this.exactSum(property) : this.column({ kind: 'sum', property });
    return this.column({ kind: measure === 'mean' ? 'mean' : plain(measure), property });
  }
}

function plain(measure: MeasureFunction): 'count' | 'distinct' | 'min' | 'max' {
  if (measure === 'earliest') return 'min';
  if (measure === 'latest') return 'max';
  invariant(measure !== 'sum' && measure !== 'mean', 'sums are measured on their own');
  return measure;
}

function periodPart(field: ValueField, measure: MeasureFunction): string {
  return joinName(field.name, measure === 'earliest' || measure === 'latest' ? measure : 'edtf');
}

function isInteger({ value }: ValueField): boolean {
  return value === 'Int' || value === 'BigInt';
}
