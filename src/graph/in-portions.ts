import type { Database } from '../neo4j/database.ts';
import type { Statement } from './statements/build-statement.ts';

/**
 * Runs a statement that processes one portion and returns its size, in a transaction each time,
 * until nothing is left to do.
 */
export async function inPortions(database: Database, statement: Statement): Promise<void> {
  for (let done = 1n; done > 0n; ) {
    const [row] = await database.write(tx => tx.run(statement));
    done = row?.[0] as bigint;
  }
}
