import { hash } from 'node:crypto';

/** Slots that a table begins with. */
const FIRST = 1_024;
/** 32-bit words of a slot. */
const WORDS = 3;

/**
 * A set of ids, kept as 96 bits of a hash each: a million take 24 MB at most, where strings take 120. Two different ids are taken for one with a
 * probability of 10^-17 among a million.
 */
export class IdSet {
  #slots = new Uint32Array(WORDS * FIRST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** False where it was there already. */
  add(id: string): boolean {
    if (this.#size * WORDS * 2 >= this.#slots.length) this.#grow();
    const [a, b, c] = bitsOf(id);
    const added = insert(this.#slots, a, b, c);
    if (added) this.#size++;
    return added;
  }

  has(id: string): boolean {
    const [a, b, c] = bitsOf(id);
    const at = find(this.#slots, a, b, c);
    return this.#slots[at] !== 0;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at] !== 0) insert(slots, old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
    this.#slots = slots;
  }
}

/** Ids of claims end in 16 characters of base64url that are a hash already. */
const HASHED = /^claim:.{6}[\w-]{16}$/;

function bitsOf(id: string): [number, number, number] {
  const bytes = HASHED.test(id) ? Buffer.from(id.slice(-16), 'base64url') : hash('sha256', id, 'buffer');
  const word = (at: number) => bytes.readUInt32LE(at);
  return [word(0) || 1, word(4), word(8)]; // 0 marks an empty slot
}

/** Where the bits are, or the empty slot where they belong. */
function find(slots: Uint32Array, a: number, b: number, c: number): number {
  const count = slots.length / WORDS;
  for (let slot = a % count; ; slot = (slot + 1) % count) {
    const at = slot * WORDS;
    if (slots[at] === 0 || (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) return at;
  }
}

function insert(slots: Uint32Array, a: number, b: number, c: number): boolean {
  const at = find(slots, a, b, c);
  if (slots[at] !== 0) return false;
  slots[at] = a;
  slots[at + 1] = b;
  slots[at + 2] = c;
  return true;
}
