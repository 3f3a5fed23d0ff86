/**
 * Tests if two of the given claims are independent: different voices, documents and sources.
 * docs/claims.md, section 3.
 */
import type { ConflictCandidate } from './conflict/claim-classes.ts';

/** Voice of all claims without a claimant. They count as one voice. */
const NO_CLAIMANT = '';

interface VoicePair {
  readonly voice: string;
  readonly document: string;
}

/** Claims that the same datasets have. */
interface DatasetClaims {
  readonly datasets: readonly string[];
  readonly all: SourceVoice;
  readonly explicit: SourceVoice;
}

/** Distinct pairs of voice and document. `voice` and `document` are set if all pairs share them. */
class SourceVoice {
  readonly pairs: VoicePair[] = [];
  readonly #seen = new Set<string>();
  voice: string | null = null;
  document: string | null = null;

  add(voice: string, document: string): void {
    const key = `${voice}\n${document}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (this.pairs.length === 0) {
      this.voice = voice;
      this.document = document;
    }
    if (this.voice !== voice) this.voice = null;
    if (this.document !== document) this.document = null;
    this.pairs.push({ voice, document });
  }

  /**
   * Returns true if a pair differs from the given one in both voice and document. Stops after two
   * pairs at most, unless all pairs share a voice or a document; these cases are tested first.
   */
  differsFrom({ voice, document }: VoicePair): boolean {
    if (this.voice === voice || this.document === document) return false;
    return this.pairs.some(pair => pair.voice !== voice && pair.document !== document);
  }
}

/** Datasets and their sources. Datasets with a common source do not count as two voices. */
export class ClaimSources {
  readonly #derivedFrom: ReadonlyMap<string, readonly string[]>;
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor(derivedFrom: ReadonlyMap<string, readonly string[]>) {
    this.#derivedFrom = derivedFrom;
  }

  /**
   * Returns true if claims of the two datasets may be independent. One dataset may have several
   * voices. Two datasets must not be derived from one another, nor both from a third.
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

/** Returns true if any two of the claims are independent. Near-linear in the number of claims. */
export function anyIndependent(claims: readonly ConflictCandidate[], sources: ClaimSources): boolean {
  const groups = [...byDatasets(claims).values()];
  for (const [index, one] of groups.entries()) {
    for (const other of groups.slice(index)) {
      const separate = one.datasets.some(a => other.datasets.some(b => sources.independent(a, b)));
      if (!separate) continue;
      if (one.explicit.pairs.some(pair => other.all.differsFrom(pair))) return true;
      if (other.explicit.pairs.some(pair => one.all.differsFrom(pair))) return true;
    }
  }
  return false;
}

function byDatasets(claims: readonly ConflictCandidate[]): Map<string, DatasetClaims> {
  const groups = new Map<string, DatasetClaims>();
  for (const { claim, implied } of claims) {
    const key =
      claim.datasets.length === 1 ? (claim.datasets[0] as string) : [...claim.datasets].sort().join('\n');
    let group = groups.get(key);
    if (group === undefined) {
      group = { datasets: claim.datasets, all: new SourceVoice(), explicit: new SourceVoice() };
      groups.set(key, group);
    }
    const voice = claim.claimedBy ?? NO_CLAIMANT;
    group.all.add(voice, claim.document);
    if (!implied) group.explicit.add(voice, claim.document);
  }
  return groups;
}
