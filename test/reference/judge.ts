import type { Claim } from '../../src/claims/claim.ts';
import type { Model } from '../../src/model/types.ts';
import { type Certainty, type Contest, contest } from './contest.ts';
import type { Part } from './parts.ts';
import { independent, partOf, supersedes } from './voices.ts';
import { currentClaims, type World } from './world.ts';

export type Status = 'SINGLE_SOURCE' | 'CORROBORATED' | 'CONTESTED';
export interface Judgement {
  readonly status: Status;
  readonly contestedBy: readonly string[];
  readonly certainty: Certainty | null;
}

export interface Pair extends Contest {
  readonly one: Claim;
  readonly other: Claim;
}

/** What the claims of a world come to among each other, before parts are looked at. */
export interface Judge {
  readonly claims: readonly Claim[];
  readonly superseded: ReadonlySet<string>;
  /** Every contest between two claims that take part, once in either order. */
  readonly contests: readonly Pair[];
  of(part: Part): Judgement;
}

export function judge(model: Model, world: World): Judge {
  const claims = currentClaims(world);
  const isPartOf = partOf(claims);
  const between = (a: Claim, b: Claim) => contest(model, isPartOf, a, b);
  const facts = claims.filter(c => c.modality === 'FACT' && c.rank !== 'DEPRECATED');
  const superseded = new Set(
    facts.filter(old => facts.some(c => supersedes(world, c, old, between))).map(c => c.id),
  );
  // "Those that take part are FACT, not DEPRECATED, not superseded."
  const taking = facts.filter(c => !superseded.has(c.id));
  const contests = taking.flatMap(one =>
    taking.flatMap(other => {
      const found = one === other ? null : between(one, other);
      return found === null ? [] : [{ ...found, one, other }];
    }),
  );
  return { claims, superseded, contests, of: part => judgePart(world, part, taking, contests) };
}

function judgePart(world: World, part: Part, taking: readonly Claim[], contests: readonly Pair[]): Judgement {
  const own = part.claims.filter(c => taking.includes(c));
  const against = contests.filter(pair => own.includes(pair.one));
  // CONTESTED wins.
  if (against.length > 0) {
    return {
      status: 'CONTESTED',
      contestedBy: [...new Set(against.map(pair => pair.other.id))].sort(),
      certainty: against.some(pair => pair.certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    };
  }
  const corroborated = own.some(a => own.some(b => independent(world, a, b)));
  return { status: corroborated ? 'CORROBORATED' : 'SINGLE_SOURCE', contestedBy: [], certainty: null };
}
