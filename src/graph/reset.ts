import type { Database } from '../neo4j/database.ts';
import { inPortions } from './in-portions.ts';
import { beginReset, deleteNodes, deleteRelationships, endReset } from './statements/reset-statements.ts';

/** Nodes, or relationships, removed in one transaction. */
const PORTION = 20_000n;

/**
 * Deletes all data, in portions. Constraints and indexes stay. Where it is cut off, the next load
 * ends it.
 */
export async function reset(database: Database): Promise<void> {
  await database.write(tx => tx.run(beginReset()));
  // A dataset may have millions of relationships: with its node they would be more than one
  // transaction can hold.
  await inPortions(database, deleteRelationships(PORTION));
  await inPortions(database, deleteNodes(PORTION));
  await database.write(tx => tx.run(endReset()));
}
