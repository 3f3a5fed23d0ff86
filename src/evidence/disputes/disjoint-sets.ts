import { groupBy } from '../../util/collections.ts';

/**
 * Groups of items that belong together, directly or through others: disjoint sets (Tarjan 1975),
 * near-linear in the number of joins.
 */
export class DisjointSets<T> {
  readonly #parents = new Map<T, T>();

  constructor(all: Iterable<T>) {
    for (const one of all) this.#parents.set(one, one);
  }

  /** Puts the given items in one group. */
  join(some: Iterable<T>): void {
    let first: T | undefined;
    for (const one of some) {
      const root = this.#root(one);
      if (first === undefined) first = root;
      else if (root !== first) this.#parents.set(root, first);
    }
  }

  all(): T[][] {
    return [...groupBy([...this.#parents.keys()], one => this.#root(one)).values()];
  }

  #root(one: T): T {
    let at = one;
    for (let next = this.#parents.get(at) as T; next !== at; next = this.#parents.get(at) as T) {
      const beyond = this.#parents.get(next) as T;
      this.#parents.set(at, beyond); // path halving: later lookups are shorter
      at = beyond;
    }
    return at;
  }
}
