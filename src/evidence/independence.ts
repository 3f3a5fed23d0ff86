/**
 * Whether among some claims two are independent: other voices, other documents, other sources.
 * docs/claims.md, section 3.
 */
import type { ConflictCandidate } from './conflict/claim-classes.ts';

/** The voice of a claim: its claimant; all claims without one are one voice. */
const NOBODY = '';

interface Cell {
  readonly voice: string;
  readonly document: string;
}

/** Claims held by the same datasets. */
interface Shelf {
  readonly datasets: readonly string[];
  readonly all: SourceVoice;
  readonly explicit: SourceVoice;
}

/**
 * Voices against documents, each pair once; `voice` and `document` are those that all share, if
 * they do.
 */
class SourceVoice {
  readonly cells: Cell[] = [];
  readonly #seen = new Set<string>();
  voice: string | null = null;
  document: string | null = null;

  add(voice: string, document: string): void {
    const key = `${voice}\n${document}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (this.cells.length === 0) {
      this.voice = voice;
      this.document = document;
    }
    if (this.voice !== voice) this.voice = null;
    if (this.document !== document) this.document = null;
    this.cells.push({ voice, document });
  }

  /**
   * Whether a cell differs from the one given in both. Two steps at most, but for lines: those are
   * known beforehand.
   */
  differsFrom({ voice, document }: Cell): boolean {
    if (this.voice === voice || this.document === document) return false;
    return this.cells.some(cell => cell.voice !== voice && cell.document !== document);
  }
}

/** Datasets with a source in common are no second voice beside each other. */
export class ClaimSources {
  readonly #derivedFrom: ReadonlyMap<string, readonly string[]>;
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor(derivedFrom: ReadonlyMap<string, readonly string[]>) {
    this.#derivedFrom = derivedFrom;
  }

  /**
   * One dataset may hold several voices; two must not be derived from one another, nor both from a
   * third.
   */
  independent(one: string, other: string): boolean {
    if (one === other) return true;
    const sources = this.#closure(one);
    for (const source of this.#closure(other)) if (sources.has(source)) return false;
    return true;
  }

  #closure(dataset: string): ReadonlySet<string> {
    const known = this.#closures.get(dataset);
    if (known !== undefined) return known;
    const closure = new Set([dataset]);
    for (const source of closure) for (const next of this.#derivedFrom.get(source) ?? []) closure.add(next);
    this.#closures.set(dataset, closure);
    return closure;
  }
}

/** Near-linear in the number of claims. */
export function anyIndependent(claims: readonly ConflictCandidate[], sources: ClaimSources): boolean {
  const shelves = [...shelvesOf(claims).values()];
  for (const [index, one] of shelves.entries()) {
    for (const other of shelves.slice(index)) {
      const apart = one.datasets.some(a => other.datasets.some(b => sources.independent(a, b)));
      if (!apart) continue;
      if (one.explicit.cells.some(cell => other.all.differsFrom(cell))) return true;
      if (other.explicit.cells.some(cell => one.all.differsFrom(cell))) return true;
    }
  }
  return false;
}

function shelvesOf(claims: readonly ConflictCandidate[]): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const { claim, implied } of claims) {
    const key =
      claim.datasets.length === 1 ? (claim.datasets[0] as string) : [...claim.datasets].sort().join('\n');
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { datasets: claim.datasets, all: new SourceVoice(), explicit: new SourceVoice() };
      shelves.set(key, shelf);
    }
    const voice = claim.claimedBy ?? NOBODY;
    shelf.all.add(voice, claim.document);
    if (!implied) shelf.explicit.add(voice, claim.document);
  }
  return shelves;
}
