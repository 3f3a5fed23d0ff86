/** The hashes by which claims that say the same are found, made anew: for what was loaded when there were none, or others. */
import { saidHash } from '../claims/parts-value.ts';
import { claimPage, setSaid } from '../cypher/write/claims.ts';
import { lock } from '../cypher/write/entities.ts';
import type { Model } from '../model/types.ts';
import type { Database } from '../neo4j/database.ts';
import { decodeClaim, type Stored } from './decode.ts';

const PAGE = 2_000;

/** What is right already is not rewritten: what a claim says never changes. Can be cut off and run again. */
export async function refreshSaid(database: Database, model: Model): Promise<void> {
  for (let after = ''; ; ) {
    const claims = (await database.run(claimPage(after, BigInt(PAGE)))).map(([stored]) => stored as Stored);
    const wrong = claims.flatMap((stored): [string, string][] => {
      const hash = saidHash(decodeClaim(model, stored, []));
      return stored.saidHash === hash ? [] : [[stored.id as string, hash]];
    });
    if (wrong.length > 0) {
      await database.write(async tx => {
        await tx.run(lock());
        await tx.run(setSaid(wrong));
      });
    }
    if (claims.length < PAGE) return;
    after = claims.at(-1)?.id as string;
  }
}
