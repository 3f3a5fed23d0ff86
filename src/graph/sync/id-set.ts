import { hash } from 'node:crypto';

/** Number of 32-bit words of a slot. */
const WORDS = 3;
/**
 * Number of parts of a set. It grows one part at a time, so that it never exists twice in memory. A
 * power of two.
 */
const PARTS = 64;
/** Number of slots of a new part. */
const FIRST = 16;
/** Load factor of a part at which it grows, and factor by which it grows then. */
const FULL = 0.8;
const GROWTH = 1.25;

/**
 * Set of ids, stored as 96 bits of a hash each: a million take 15 to 19 MB, where strings take 120.
 * Two different ids are mistaken for one with a probability of 10^-17 among a million.
 */
export class IdSet {
  readonly #parts = Array.from({ length: PARTS }, () => new IdSetPart());

  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, 0);
  }

  /** Returns false if the id was in the set already. */
  add(id: string): boolean {
    const bits = bitsOf(id);
    return this.#partOf(bits).add(bits);
  }

  has(id: string): boolean {
    const bits = bitsOf(id);
    return this.#partOf(bits).has(bits);
  }

  #partOf([, , last]: Bits): IdSetPart {
    return this.#parts[last % PARTS] as IdSetPart;
  }
}

type Bits = readonly [number, number, number];

/** Ids of claims end in 16 characters of base64url that are a hash already. */
const HASHED = /^claim:.{6}[\w-]{16}$/;

function bitsOf(id: string): Bits {
  const bytes = HASHED.test(id) ? Buffer.from(id.slice(-16), 'base64url') : hash('sha256', id, 'buffer');
  const word = (at: number) => bytes.readUInt32LE(at);
  return [word(0) || 1, word(4), word(8)]; // 0 marks an empty slot
}

/**
 * Hash table with open addressing: slots are tried one after the other from the one that the first
 * bits select.
 */
class IdSetPart {
  #slots = new Uint32Array(WORDS * FIRST);
  size = 0;

  add(bits: Bits): boolean {
    const at = this.#find(bits);
    if (this.#slots[at] !== 0) return false;
    this.#slots.set(bits, at);
    this.size++;
    if (this.size * WORDS >= this.#slots.length * FULL) this.#grow();
    return true;
  }

  has(bits: Bits): boolean {
    return this.#slots[this.#find(bits)] !== 0;
  }

  /** Returns the position of the bits, or of the empty slot where they belong. */
  #find([a, b, c]: Bits): number {
    const slots = this.#slots;
    const count = slots.length / WORDS;
    for (let slot = a % count; ; slot = (slot + 1) % count) {
      const at = slot * WORDS;
      if (slots[at] === 0 || (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(WORDS * Math.ceil((old.length / WORDS) * GROWTH));
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at] === 0) continue;
      const bits = [old[at], old[at + 1], old[at + 2]] as unknown as Bits;
      this.#slots.set(bits, this.#find(bits));
    }
  }
}
