/**
 * Status of a validity interval, from its claims and the claims that contest them. docs/claims.md,
 * section 3.
 */
import type { Modality } from './claim.ts';
import type { ClaimClass, ConflictCandidate } from './conflict/claim-classes.ts';
import type { Certainty, CurrentClaim, EvidenceSummary } from './derived.ts';
import { anyIndependent, type ClaimSources } from './independence.ts';
import { compare, type ValidityInterval } from './validity-intervals.ts';

/** Modalities from the strongest to the weakest. */
const MODALITIES: readonly Modality[] = ['FACT', 'EVALUATION', 'NORM', 'INTENTION', 'TARGET'];

/**
 * Returns the evidence summary of a validity interval.
 * @param classes the classes of those of its claims that may take part
 */
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
 * Returns the claims on the other side. Two IMPLIED claims do not contest.
 * @param among only these classes are read there; all when absent
 */
export function contestedStatusOf(
  classes: readonly ClaimClass[],
  among: { has(one: ClaimClass): boolean } | null = null,
): { by: string[]; certainty: Certainty | null } {
  const by = new Set<string>();
  // Many classes of the interval may contest the same other class, which is read once.
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
