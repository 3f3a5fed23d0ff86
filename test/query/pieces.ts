import type { Golden } from './golden.ts';

/** The first lines and the last ones of a piece, which most have in common. */
const HEAD = /^(?:(?:CYPHER|UNWIND range|MATCH \(n\)|CALL \().*\n)+/;
const TAIL = /(?:\n\})?\nRETURN (?:i, )?c0 AS c$/;

/** The texts that golden queries are asked in when they are cut. Most are asked by several, which is what they are for: each is told once. */
export class GoldenPieces {
  readonly #names = new Map<string, Set<string>>();
  /** Names of those that have not run. */
  readonly #missing: Set<string>;

  /** Of all these, of which each is either added or skipped. */
  constructor(all: readonly Golden[]) {
    this.#missing = new Set(all.map(({ name }) => name));
  }

  /** One that is asked in no pieces, as it is refused before. */
  skip({ name }: Golden): void {
    this.#missing.delete(name);
  }

  add(golden: Golden, texts: readonly string[]): void {
    const { name } = golden;
    this.skip(golden);
    for (const text of texts) {
      const names = this.#names.get(text) ?? new Set();
      this.#names.set(text, names.add(name.replace('test/query/golden/', '')));
    }
  }

  /**
   * By what is around them, what is inside them, each with the queries that ask it. Whatever changes in a text changes it.
   * Throws where some have not run: their pieces are missing, and an update would remove them from the file.
   */
  print(): string {
    const [first] = this.#missing;
    if (first !== undefined)
      throw new Error(`Run all golden queries: ${this.#missing.size} did not run, ${first} for one.`);
    const frames = new Map<string, string[]>();
    for (const [text, names] of this.#names) {
      const head = HEAD.exec(text)?.[0] ?? '';
      const tail = TAIL.exec(text)?.[0] ?? '';
      const inside = text.slice(head.length, text.length - tail.length);
      const frame = `${head}…${tail}`.replaceAll('\n', '\n// ');
      const bodies = frames.get(frame) ?? [];
      frames.set(frame, bodies);
      bodies.push(`// ${[...names].join(', ')}\n${inside}\n`);
    }
    return [...frames].map(([frame, bodies]) => `// ${frame}\n\n${bodies.join('\n')}`).join('\n\n');
  }
}
