/**
 * A set of ids that end in 16 characters of base64url from a hash (claims'), kept as 96 bits each: a million take 24 MB
 * where strings take 120.
 */
export class IdSet {
  #slots = new Uint32Array(3 * 1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** False where it was there already. */
  add(id: string): boolean {
    if (this.#size * 3 * 2 >= this.#slots.length) this.#grow();
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
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== 0) insert(slots, old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
    this.#slots = slots;
  }
}

function bitsOf(id: string): [number, number, number] {
  const bytes = Buffer.from(id.slice(-16), 'base64url');
  const word = (at: number) => (at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0);
  return [word(0) || 1, word(4), word(8)]; // 0 marks an empty slot
}

/** Where the bits are, or the empty slot where they belong. */
function find(slots: Uint32Array, a: number, b: number, c: number): number {
  const count = slots.length / 3;
  for (let slot = a % count; ; slot = (slot + 1) % count) {
    const at = slot * 3;
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
