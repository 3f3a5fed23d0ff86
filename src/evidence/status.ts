/**
 * The status of a part: what its claims, and those that contest them, come to. docs/claims.md,
 * section 3.
 */
import type { Modality } from './claim.ts';
import type { ClaimClass, ConflictCandidate } from './conflict/claim-classes.ts';
import type { Certainty, CurrentClaim, EvidenceSummary } from './derived.ts';
import { anyIndependent, type ClaimSources } from './independence.ts';
import { compare, type ValidityInterval } from './validity-intervals.ts';

/** From the strongest to the weakest. */
const MODALITIES: readonly Modality[] = ['FACT', 'EVALUATION', 'NORM', 'INTENTION', 'TARGET'];

/** @param classes those whose members are in the part: the claims of it that may take part. */
export function evidenceSummaryOf(
  part: ValidityInterval<CurrentClaim>,
  classes: readonly ClaimClass[],
  sources: ClaimSources,
): EvidenceSummary {
  const { validFrom, validTo, dated, undated, members } = part;
  const contest = contestedStatusOf(classes);
  const takingPart = classes.flatMap(c => c.members.filter(takesPart));
  return {
    claimIds: members.map(claim => claim.id).sort(compare),
    contestedBy: contest.by,
    claimCount: members.length,
    sourceCount: new Set(members.map(claim => claim.document)).size,
    status:
      contest.by.length > 0
        ? 'CONTESTED'
        : anyIndependent(takingPart, sources)
          ? 'CORROBORATED'
          : 'SINGLE_SOURCE',
    certainty: contest.certainty,
    modality: MODALITIES.find(modality => members.some(claim => claim.modality === modality)) ?? 'FACT',
    validFrom,
    validTo,
    dated,
    undated,
  };
}

function takesPart(candidate: ConflictCandidate): boolean {
  return !candidate.superseded;
}

/**
 * The claims on the other side. Two IMPLIED ones do not contest. @param among only these are looked
 * at there; all when absent
 */
export function contestedStatusOf(
  classes: readonly ClaimClass[],
  among: { has(one: ClaimClass): boolean } | null = null,
): { by: string[]; certainty: Certainty | null } {
  const by = new Set<string>();
  // Many classes of the part may contest one and the same other: it is looked into once.
  const seen = new Set<ClaimClass>();
  const seenByExplicit = new Set<ClaimClass>();
  const enter = (others: readonly ClaimClass[], explicit: boolean): boolean => {
    const done = explicit ? seenByExplicit : seen;
    let any = false;
    for (const other of others) {
      if (done.has(other) || among?.has(other) === false) continue;
      done.add(other);
      for (const candidate of other.members) {
        if (!takesPart(candidate) || (candidate.implied && !explicit)) continue;
        by.add(candidate.claim.id);
        any = true;
      }
    }
    return any;
  };
  const sides = classes
    .map(one => ({ one, own: one.members.filter(takesPart) }))
    .filter(({ own }) => own.length > 0)
    .map(({ one, own }) => ({ one, explicit: own.some(candidate => !candidate.implied) }));
  let certain = false;
  for (const { one, explicit } of sides) certain = enter(one.certain, explicit) || certain;
  for (const { one, explicit } of sides) enter(one.possible, explicit);
  return { by: [...by].sort(compare), certainty: by.size === 0 ? null : certain ? 'CERTAIN' : 'POSSIBLE' };
}
