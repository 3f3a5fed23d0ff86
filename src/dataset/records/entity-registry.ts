import type { Declaration } from '../../evidence/claim.ts';

/** Slots to begin with, a power of two; and how full they may be. */
const FIRST = 256;
const FULL = 0.7;

/**
 * The entities that a dataset declares, each once, in the order in which they came. There may be a hundred thousand or more, for as long as a dataset
 * is loaded: found by their ids they are by 4 to 12 bytes each, where a Map takes 30 to 60.
 */
export class EntityRegistry {
  readonly #declarations: Declaration[] = [];
  /** Numbers of declarations from 1, each where the hash of its id leads, or behind it; 0 where there is none. */
  #slots = new Uint32Array(FIRST);

  constructor(declarations: Iterable<Declaration> = []) {
    for (const declaration of declarations) this.add(declaration);
  }

  get declarations(): readonly Declaration[] {
    return this.#declarations;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get(id: string): Declaration | undefined {
    return this.#declarations[(this.#slots[this.#find(id)] as number) - 1];
  }

  /** Of two with one id the first stays. */
  add(declaration: Declaration): void {
    const at = this.#find(declaration.id);
    if (this.#slots[at] !== 0) return;
    this.#slots[at] = this.#declarations.push(declaration);
    if (this.#declarations.length < this.#slots.length * FULL) return;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#declarations.forEach(({ id }, index) => {
      this.#slots[this.#find(id)] = index + 1;
    });
  }

  /** The slot of an id, or the empty one where it belongs. */
  #find(id: string): number {
    const last = this.#slots.length - 1;
    for (let at = hashOf(id) & last; ; at = (at + 1) & last) {
      const number = this.#slots[at] as number;
      if (number === 0 || this.#declarations[number - 1]?.id === id) return at;
    }
  }
}

/** FNV-1a over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
