import type { Column } from '../ir/column-node.ts';

/**
 * Slots of a tuple while it is planned: a column gets one slot, even if it is selected several
 * times.
 */
export class Columns {
  readonly #list: Column[] = [];
  readonly #known = new Map<string, number>();

  property(on: 'node' | 'edge', property: string): number {
    return this.once(`property ${on} ${property}`, () => ({ kind: 'Property', on, property }));
  }

  /**
   * @param key identifies the column within the tuple: its kind, and `keyOf` its parts or the
   * selected nodes
   */
  once(key: string, make: () => Column): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const column = Object.freeze(make());
    this.#list.push(column);
    this.#known.set(key, this.#list.length - 1);
    return this.#list.length - 1;
  }

  /** Replaces the slots from an index on. */
  replace(from: number, change: (columns: readonly Column[]) => readonly Column[]): void {
    this.#list.splice(from, this.#list.length - from, ...change(this.#list.slice(from)));
  }

  get size(): number {
    return this.#list.length;
  }

  all(): readonly Column[] {
    return Object.freeze([...this.#list]);
  }
}
