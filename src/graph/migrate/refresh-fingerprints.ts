/**
 * Computes the fingerprints of claims again, for claims that were loaded without them or with
 * others.
 */
import { statementFingerprint } from '../../evidence/claimed-value.ts';
import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import { claimPage, setFingerprint } from '../statements/claim-statements.ts';
import { lock } from '../statements/entity-statements.ts';
import { type ClaimProperties, decodeClaim } from '../stored/decode-claim.ts';

const PAGE = 2_000;

/**
 * Leaves correct fingerprints unwritten. The content of a claim never changes, so that this can be
 * interrupted and run again.
 */
export async function refreshFingerprints(database: Database, model: Model): Promise<void> {
  for (let after = ''; ; ) {
    const claims = (await database.run(claimPage(after, BigInt(PAGE)))).map(
      ([stored]) => stored as ClaimProperties,
    );
    const wrong = claims.flatMap((stored): [string, string][] => {
      const hash = statementFingerprint(decodeClaim(model, stored, []));
      return stored.saidHash === hash ? [] : [[stored.id as string, hash]];
    });
    if (wrong.length > 0) {
      await database.write(async tx => {
        await tx.run(lock());
        await tx.run(setFingerprint(wrong));
      });
    }
    if (claims.length < PAGE) return;
    after = claims.at(-1)?.id as string;
  }
}
