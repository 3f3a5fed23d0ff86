import { beginReset, deleteNodes, deleteRelationships, endReset } from '../cypher/write/reset.ts';
import type { Statement } from '../cypher/write/statement.ts';
import type { Database } from '../neo4j/database.ts';

/** Nodes, or relationships, removed in one transaction. */
const BATCH = 20_000n;

/** Deletes all data, in batches. Constraints and indexes stay. Where it is cut off, the next load ends it. */
export async function reset(database: Database): Promise<void> {
  await database.write(tx => tx.run(beginReset()));
  // A dataset may have millions of relationships: with its node they would be more than one transaction can hold.
  await inBatches(database, deleteRelationships(BATCH));
  await inBatches(database, deleteNodes(BATCH));
  await database.write(tx => tx.run(endReset()));
}

async function inBatches(database: Database, statement: Statement): Promise<void> {
  for (let left = 1n; left > 0n; ) {
    const [row] = await database.write(tx => tx.run(statement));
    left = row?.[0] as bigint;
  }
}
