/**
 * A claim is superseded where the same known claimant, in another document, on a later day, says
 * something that contests it. Within one document a voice contests itself. docs/claims.md, section
 * 3.
 */
import type { ClaimClass, ConflictCandidate } from './conflict/claim-classes.ts';

/** When a claimant last said so, and when last in any other document. */
interface Latest {
  first: { day: string; document: string };
  second: { day: string; document: string } | null;
}

/** By claimant; those that are not IMPLIED apart, as two IMPLIED claims do not contest. */
interface Statements {
  readonly all: Map<string, Latest>;
  readonly explicit: Map<string, Latest>;
}

/** Marks what is superseded in the classes given, by what they contest. */
export function markSuperseded(classes: readonly ClaimClass[]): void {
  const statements = new Map<ClaimClass, Statements>();
  const of = (c: ClaimClass): Statements => {
    const known = statements.get(c) ?? statementsOf(c);
    statements.set(c, known);
    return known;
  };
  for (const earlier of classes) {
    let open = earlier.members.filter(
      ({ claim, assertedOn }) => claim.claimedBy !== null && assertedOn !== null,
    );
    for (const others of [earlier.certain, earlier.possible]) {
      for (const other of others) {
        if (open.length === 0) break;
        const later = of(other);
        if (later.all.size === 0) continue;
        for (const candidate of open) candidate.superseded = isSuperseded(candidate, later);
        if (open.some(candidate => candidate.superseded)) open = open.filter(c => !c.superseded);
      }
    }
  }
}

function isSuperseded({ claim, implied, assertedOn }: ConflictCandidate, later: Statements): boolean {
  if (claim.claimedBy === null || assertedOn === null) return false;
  const latest = (implied ? later.explicit : later.all).get(claim.claimedBy);
  if (latest === undefined) return false;
  const elsewhere = latest.first.document === claim.document ? latest.second : latest.first;
  return elsewhere !== null && elsewhere.day > assertedOn;
}

function statementsOf({ members }: ClaimClass): Statements {
  const statements: Statements = { all: new Map(), explicit: new Map() };
  for (const { claim, implied, assertedOn } of members) {
    if (claim.claimedBy === null || assertedOn === null) continue;
    const said = { day: assertedOn, document: claim.document };
    enter(statements.all, claim.claimedBy, said);
    if (!implied) enter(statements.explicit, claim.claimedBy, said);
  }
  return statements;
}

function enter(latest: Map<string, Latest>, claimant: string, said: Latest['first']): void {
  const known = latest.get(claimant);
  if (known === undefined) {
    latest.set(claimant, { first: said, second: null });
  } else if (said.document === known.first.document) {
    if (said.day > known.first.day) known.first = said;
  } else if (said.day > known.first.day) {
    known.second = known.first;
    known.first = said;
  } else if (known.second === null || said.day > known.second.day) {
    known.second = said;
  }
}
