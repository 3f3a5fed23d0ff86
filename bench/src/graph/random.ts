/** mulberry32: 32 bits of state are enough to choose operations, and a seed tells which. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** So many of them, in their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = items.map(item => ({ item, rank: this.next() }));
    const limit = [...chosen].sort((a, b) => a.rank - b.rank)[count]?.rank ?? 1;
    return chosen.filter(({ rank }) => rank < limit).map(({ item }) => item);
  }
}
