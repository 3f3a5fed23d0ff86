import type { MeasureFunction } from '../../model/field-semantics.ts';
import type { ValueField } from '../../model/model.ts';
import { joinName } from '../../model/names.ts';
import type { Measure } from '../ir/column-node.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import { SUM_UNIT } from '../ir/sum-unit.ts';

/**
 * Measures of one tuple while it is planned: each is taken once, even if it is selected several
 * times.
 */
export class MeasureList {
  readonly #list: Measure[] = [];
  readonly #known = new Map<string, number>();
  readonly #base: number;

  /** @param base the place of the first measure in its tuple */
  constructor(base: number) {
    this.#base = base;
  }

  /** Returns the place of a measure in the tuple. */
  column(measure: Measure): number {
    const key = keyOf(measure);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#list.push(Object.freeze(measure));
    const place = this.#base + this.#list.length - 1;
    this.#known.set(key, place);
    return place;
  }

  all(): readonly Measure[] {
    return Object.freeze([...this.#list]);
  }

  /** Returns the shape that turns a measure of a field's values into a value of the response. */
  shape(on: On, field: ValueField, measure: MeasureFunction): ValueShape {
    const property = propertyOf(field, measure);
    switch (measure) {
      case 'sum':
        return isInteger(field)
          ? { kind: 'ExactSum', column: this.#exactSum(on, property) }
          : { kind: 'Leaf', column: this.column({ kind: 'sum', on, property }) };
      case 'mean': {
        if (!isInteger(field)) return { kind: 'Leaf', column: this.column({ kind: 'mean', on, property }) };
        const sum = this.#exactSum(on, property);
        return { kind: 'ExactMean', sum, count: this.column({ kind: 'count', on, property }) };
      }
      case 'count':
      case 'distinct':
      case 'min':
      case 'max':
      case 'earliest':
      case 'latest':
        return { kind: 'Leaf', column: this.column({ kind: plain(measure), on, property }) };
    }
  }

  #exactSum(on: On, property: string): number {
    return this.column({ kind: 'exactSum', on, property, unit: SUM_UNIT });
  }

  /** Returns the place in the tuple of a measure that groups are ordered by. */
  orderColumn(on: On, field: ValueField, measure: MeasureFunction): number {
    const property = propertyOf(field, measure);
    if (measure === 'sum')
      return isInteger(field) ? this.#exactSum(on, property) : this.column({ kind: 'sum', on, property });
    return this.column({ kind: measure === 'mean' ? 'mean' : plain(measure), on, property });
  }
}

type On = 'node' | 'edge';

function plain(measure: Exclude<MeasureFunction, 'sum' | 'mean'>): 'count' | 'distinct' | 'min' | 'max' {
  if (measure === 'earliest') return 'min';
  if (measure === 'latest') return 'max';
  return measure;
}

/** Returns the property that is measured: for a time, the part that the measure needs. */
function propertyOf(field: ValueField, measure: MeasureFunction): string {
  if (field.typeName !== 'Period') return field.name;
  return joinName(field.name, measure === 'earliest' || measure === 'latest' ? measure : 'edtf');
}

function isInteger({ value }: ValueField): boolean {
  return value === 'Int' || value === 'BigInt';
}
