import type { Claim } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import { type Certainty, type Contest, contest } from './contest.ts';
import { type Identities, identities, settled } from './identity.ts';
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
  readonly identities: Identities;
  readonly superseded: ReadonlySet<string>;
  /** Every contest between two claims that take part, once in either order. */
  readonly contests: readonly Pair[];
  of(part: Part): Judgement;
}

export function judge(model: Model, given: World): Judge {
  const same = identities(given);
  const world = settled(model, given, same);
  const claims = currentClaims(world);
  const isPartOf = partOf(claims);
  const between = (a: Claim, b: Claim) => unlessSame(contest(model, isPartOf, a, b), a, b, same);
  const facts = claims.filter(c => c.modality === 'FACT' && c.rank !== 'DEPRECATED');
  const superseded = new Set(
    facts.filter(old => facts.some(c => supersedes(world, c, old, between))).map(c => c.id),
  );
  // "Those that take part are FACT, not DEPRECATED, not superseded."
  const taking = facts.filter(c => !superseded.has(c.id));
  const contests = taking.flatMap(one =>
    taking.flatMap(other => {
      const found = one === other ? null : (between(one, other) ?? ifSame(model, isPartOf, one, other, same));
      return found === null ? [] : [{ ...found, one, other }];
    }),
  );
  return {
    claims,
    identities: same,
    superseded,
    contests,
    of: part => judgePart(world, part, taking, contests),
  };
}

/** "Two objects that may be one are alternatives that may be none: it is possible, not certain." */
function unlessSame(found: Contest | null, a: Claim, b: Claim, { mayBe }: Identities): Contest | null {
  const doubt =
    found !== null && a.object !== null && b.object !== null && mayBe(a.object).includes(b.object);
  return doubt ? { ...found, certainty: 'POSSIBLE' } : found;
}

/** "What two claims contest if two entities that may be one are one, is possible"; what nobody does is said of one entity only. */
function ifSame(
  model: Model,
  isPartOf: (part: string, whole: string) => boolean,
  a: Claim,
  b: Claim,
  { mayBe }: Identities,
): Contest | null {
  const symmetric = model.relations.get(b.predicate)?.symmetric === true;
  const may = (id: string, other: string | null) => other !== null && mayBe(id).includes(other);
  const ways = symmetric
    ? [[a.subject, a.object] as const, [a.object, a.subject] as const]
    : [[a.subject, a.object] as const];
  for (const [start, end] of ways) {
    const subjects = may(b.subject, start) ? [b.subject, start as string] : [b.subject];
    const objects = b.object !== null && may(b.object, end) ? [b.object, end] : [b.object];
    for (const subject of subjects) {
      for (const object of objects) {
        const turned = symmetric && object !== null && object < subject;
        const as = turned ? { ...b, subject: object, object: subject } : { ...b, subject, object };
        const found = contest(model, isPartOf, a, as);
        if (found !== null && found.rule !== 'nothing') return { ...found, certainty: 'POSSIBLE' };
      }
    }
  }
  return null;
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
