import { deleteNodes, forgetModel } from '../cypher/write/reset.ts';
import type { Database } from '../neo4j/database.ts';

/** Nodes removed in one transaction. */
const BATCH = 5_000n;

/** Deletes all data, in batches. Constraints and indexes stay. */
export async function reset(database: Database): Promise<void> {
  for (let left = 1n; left > 0n; ) {
    const [row] = await database.write(tx => tx.run(deleteNodes(BATCH)));
    left = row?.[0] as bigint;
  }
  await database.write(tx => tx.run(forgetModel()));
}
