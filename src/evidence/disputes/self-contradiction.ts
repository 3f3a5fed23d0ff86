/** Test for voices that contest themselves. */
import type { ConflictCandidate, ConflictingPair } from '../conflict/claim-classes.ts';

/**
 * Returns true if two claims of one voice contest each other. A voice is a known claimant, in one
 * document, or in several of which none is known to be later (a later one supersedes). Claims of a
 * document without a claimant are one voice.
 */
export function contradictsItself(group: readonly ConflictingPair[]): boolean {
  const voices = new Map(group.map(one => [one.class, voicesOf(one)] as const));
  const counts = new Map<string, number>();
  for (const { all } of voices.values())
    for (const voice of all) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const repeated = (all: ReadonlySet<string>) => [...all].some(voice => (counts.get(voice) as number) > 1);
  for (const [one, own] of voices) {
    if (!repeated(own.all)) continue;
    for (const others of [one.certain, one.possible]) {
      for (const other of others) {
        const theirs = voices.get(other);
        if (theirs === undefined) continue;
        if (intersects(own.explicit, theirs.all) || intersects(own.all, theirs.explicit)) return true;
      }
    }
  }
  return false;
}

interface Voices {
  readonly all: ReadonlySet<string>;
  /** Voices of the claims that are not IMPLIED: two IMPLIED claims do not contest. */
  readonly explicit: ReadonlySet<string>;
}

function voicesOf({ claims }: ConflictingPair): Voices {
  return {
    all: new Set(claims.map(voiceOf)),
    explicit: new Set(claims.filter(({ implied }) => !implied).map(voiceOf)),
  };
}

function voiceOf({ claim }: ConflictCandidate): string {
  return claim.claimedBy ?? `\n${claim.document}`;
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
