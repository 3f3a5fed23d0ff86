/**
 * Supersession: a claim is superseded if the same known claimant states something that contests it
 * in another document on a later day. Within one document a voice contests itself. docs/claims.md,
 * section 3.
 */
import type { ClaimClass, ConflictCandidate } from './conflict/claim-classes.ts';

/** Latest two days on which a claimant stated the same, each in another document. */
interface Latest {
  first: { day: string; document: string };
  second: { day: string; document: string } | null;
}

/**
 * Latest statements by claimant. `explicit` has only those that are not IMPLIED, as two IMPLIED
 * claims do not contest.
 */
interface Statements {
  readonly all: Map<string, Latest>;
  readonly explicit: Map<string, Latest>;
}

/** Marks the superseded claims of the given classes. */
export function markSuperseded(classes: readonly ClaimClass[]): void {
  const statements = new Map<ClaimClass, Statements>();
  const statementsIn = (c: ClaimClass): Statements => {
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
        const later = statementsIn(other);
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
    const statement = { day: assertedOn, document: claim.document };
    recordLatest(statements.all, claim.claimedBy, statement);
    if (!implied) recordLatest(statements.explicit, claim.claimedBy, statement);
  }
  return statements;
}

function recordLatest(latest: Map<string, Latest>, claimant: string, statement: Latest['first']): void {
  const known = latest.get(claimant);
  if (known === undefined) {
    latest.set(claimant, { first: statement, second: null });
  } else if (statement.document === known.first.document) {
    if (statement.day > known.first.day) known.first = statement;
  } else if (statement.day > known.first.day) {
    known.second = known.first;
    known.first = statement;
  } else if (known.second === null || statement.day > known.second.day) {
    known.second = statement;
  }
}
