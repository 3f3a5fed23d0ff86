/** Claims as they are stated → as they are written: about the entities that stand for those they name. docs/claims.md, section 4. */
import { asStated, redirected, type Stated } from '../claims/identity.ts';
import { saidHash } from '../claims/parts-value.ts';
import type { CurrentClaim } from '../claims/project-types.ts';
import { type ClaimEnds, type Led, mergedAmong } from '../cypher/write/identity.ts';
import type { Model } from '../model/types.ts';
import type { Transaction } from '../neo4j/database.ts';

/** For each merged entity, what stands for it. */
export type Into = ReadonlyMap<string, string>;

/** Those of the ids that are merged. */
export async function intoOf(tx: Transaction, ids: Iterable<string>): Promise<Into> {
  return new Map((await tx.run(mergedAmong([...new Set(ids)]))) as [string, string][]);
}

type Ends = Pick<CurrentClaim, 'subject' | 'object' | 'claimedBy'>;

/** All that a claim names. */
export function named({ subject, object, claimedBy }: Ends): string[] {
  return [subject, object, claimedBy].filter(id => id !== null);
}

/** What the claim's node keeps of whom it names, and how it was stated. */
export function statedProperties({ statedSubject, statedObject, statedClaimant }: Stated) {
  return {
    statedSubject: statedSubject ?? null,
    statedObject: statedObject ?? null,
    statedClaimant: statedClaimant ?? null,
  };
}

/** What a claim leads to. @param claim redirected */
export function endsOf<C extends CurrentClaim & Stated>(claim: C, into: Into): ClaimEnds {
  const stated = asStated(claim);
  const turned = (into.get(stated.subject) ?? stated.subject) !== claim.subject;
  const [subject, object] = turned
    ? [stated.object as string, stated.subject]
    : [stated.subject, stated.object];
  const led = (entity: string, by: string): Led => [entity, entity === by ? null : by];
  return {
    id: claim.id,
    properties: {
      ...{ subjectId: claim.subject, objectId: claim.object, claimantId: claim.claimedBy },
      ...statedProperties(claim),
      saidHash: saidHash(claim),
    },
    subject: led(claim.subject, subject),
    object: claim.object === null ? null : led(claim.object, object ?? claim.object),
    claimant: claim.claimedBy === null ? null : led(claim.claimedBy, stated.claimedBy ?? claim.claimedBy),
  };
}

/** The claim about what stands for what it names. */
export function restated<C extends CurrentClaim & Stated>(model: Model, claim: C, into: Into) {
  return redirected(model, asStated(claim) as Omit<C, keyof Stated> & Ends & { predicate: string }, into);
}
