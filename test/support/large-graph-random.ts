/**
 * A seeded generator: the same seed makes the same choices on every machine. sfc32 of the PractRand
 * suite (https://pracrand.sourceforge.net), 32 bits at a time.
 */
export class Random {
  readonly #state = new Uint32Array(4);

  constructor(seed: number) {
    this.#state.set([seed, 0x9e3779b9, 0x243f6a88, 1]);
    // Skips the first numbers, which depend visibly on the seed.
    for (let i = 0; i < 16; i++) this.#next();
  }

  #next(): number {
    const s = this.#state as unknown as [number, number, number, number];
    const sum = (s[0] + s[1] + s[3]) >>> 0;
    s[3] += 1;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum;
  }

  /** Returns a number from 0, below 1. */
  unit(): number {
    return this.#next() / 2 ** 32;
  }

  /** Returns an integer from 0, below `bound`. */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  one<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  /** Chooses earlier items far more often than later ones: the first tenth gets almost half. */
  skewed<T>(all: readonly T[]): T {
    return all[Math.floor(this.unit() ** 3 * all.length)] as T;
  }

  /** Returns a count with the average `mean`: its integer part, or one more by chance. */
  times(mean: number): number {
    return Math.floor(mean) + (this.chance(mean % 1) ? 1 : 0);
  }
}
