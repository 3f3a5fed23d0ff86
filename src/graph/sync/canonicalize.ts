/**
 * Claims as they are stated → as they are written: about the entities that stand for those they
 * name. docs/claims.md, section 4.
 */
import { asStated, redirected, type StatedEnds } from '../../evidence/canonical-entities.ts';
import { statementFingerprint } from '../../evidence/claimed-value.ts';
import type { CurrentClaim } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { type ClaimEnds, mergedAmong, type RedirectedClaim } from '../statements/merge-statements.ts';

/** For each merged entity, what stands for it. */
export type CanonicalIdOf = ReadonlyMap<string, string>;

/** Those of the ids that are merged. */
export async function canonicalIdOf(tx: Transaction, ids: Iterable<string>): Promise<CanonicalIdOf> {
  return new Map((await tx.run(mergedAmong([...new Set(ids)]))) as [string, string][]);
}

type StoredEnds = Pick<CurrentClaim, 'subject' | 'object' | 'claimedBy'>;

/** All that a claim names. */
export function namedEntities({ subject, object, claimedBy }: StoredEnds): string[] {
  return [subject, object, claimedBy].filter(id => id !== null);
}

/** What the claim's node keeps of whom it names, and how it was stated. */
export function statedProperties({ statedSubject, statedObject, statedClaimant }: StatedEnds) {
  return {
    statedSubject: statedSubject ?? null,
    statedObject: statedObject ?? null,
    statedClaimant: statedClaimant ?? null,
  };
}

/** What a claim leads to. @param claim redirected */
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

/** The claim about what stands for what it names. */
export function restated<C extends CurrentClaim & StatedEnds>(model: Model, claim: C, into: CanonicalIdOf) {
  return redirected(
    model,
    asStated(claim) as Omit<C, keyof StatedEnds> & StoredEnds & { predicate: string },
    into,
  );
}
