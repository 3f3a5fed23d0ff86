/**
 * Claims as stated → as written: about the canonical entities of those they name. docs/claims.md,
 * section 4.
 */
import { asStated, redirected, type StatedEnds } from '../../evidence/canonical-entities.ts';
import { statementFingerprint } from '../../evidence/claimed-value.ts';
import type { CurrentClaim } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { type ClaimEnds, mergedAmong, type RedirectedClaim } from '../statements/merge-statements.ts';

/** Maps each merged entity to its canonical entity. */
export type CanonicalIdOf = ReadonlyMap<string, string>;

/** Returns the canonical ids of those of the ids that are merged. */
export async function canonicalIdOf(tx: Transaction, ids: Iterable<string>): Promise<CanonicalIdOf> {
  return new Map((await tx.run(mergedAmong([...new Set(ids)]))) as [string, string][]);
}

type StoredEnds = Pick<CurrentClaim, 'subject' | 'object' | 'claimedBy'>;

/** Returns all entities that a claim names. */
export function namedEntities({ subject, object, claimedBy }: StoredEnds): string[] {
  return [subject, object, claimedBy].filter(id => id !== null);
}

/** Returns the properties of the claim's node for its stated ids. */
export function statedProperties({ statedSubject, statedObject, statedClaimant }: StatedEnds) {
  return {
    statedSubject: statedSubject ?? null,
    statedObject: statedObject ?? null,
    statedClaimant: statedClaimant ?? null,
  };
}

/**
 * Returns the ends of a claim.
 * @param claim redirected
 */
export function endsOf<C extends CurrentClaim & StatedEnds>(claim: C, into: CanonicalIdOf): ClaimEnds {
  const stated = asStated(claim);
  const turned = (into.get(stated.subject) ?? stated.subject) !== claim.subject;
  const [subject, object] = turned
    ? [stated.object as string, stated.subject]
    : [stated.subject, stated.object];
  const led = (entity: string, by: string): RedirectedClaim => [entity, entity === by ? null : by];
  return {
    id: claim.id,
    properties: {
      ...{ subjectId: claim.subject, objectId: claim.object, claimantId: claim.claimedBy },
      ...statedProperties(claim),
      saidHash: statementFingerprint(claim),
    },
    subject: led(claim.subject, subject),
    object: claim.object === null ? null : led(claim.object, object ?? claim.object),
    claimant: claim.claimedBy === null ? null : led(claim.claimedBy, stated.claimedBy ?? claim.claimedBy),
  };
}

/** Returns the claim about the canonical entities of those it names. */
export function restated<C extends CurrentClaim & StatedEnds>(model: Model, claim: C, into: CanonicalIdOf) {
  return redirected(
    model,
    asStated(claim) as Omit<C, keyof StatedEnds> & StoredEnds & { predicate: string },
    into,
  );
}
