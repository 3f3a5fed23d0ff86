import type { Database } from '../neo4j/database.ts';
import { inPortions } from './in-portions.ts';
import { beginReset, deleteNodes, deleteRelationships, endReset } from './statements/reset-statements.ts';

/** Limit on nodes, or relationships, deleted in one transaction. */
const PORTION = 20_000n;

/**
 * Deletes all data, in portions. Keeps constraints and indexes. If interrupted, the next load
 * completes it.
 */
export async function reset(database: Database): Promise<void> {
  await database.write(tx => tx.run(beginReset()));
  // A dataset may have millions of relationships: deleted together with its node, they would exceed
  // the memory of one transaction.
  await inPortions(database, deleteRelationships(PORTION));
  await inPortions(database, deleteNodes(PORTION));
  await database.write(tx => tx.run(endReset()));
}
