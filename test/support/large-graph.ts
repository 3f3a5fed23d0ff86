/**
 * A graph of the size for which performance is promised, in the real model. Factor 1 has 250
 * countries, 20,000 projects, 20,000 organizations, 500 funds, 1,000 exercises, 2,000 documents,
 * and 100,000 claims with their passages.
 */
import type { Model } from '../../src/model/model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { largeFiles } from './large-graph-files.ts';
import { openFiles } from './large-graph-open.ts';
import { writeDirectly } from './large-graph-write.ts';

export interface LargeGraphOptions {
  /** Share of the full size, of each type and of claims. */
  readonly factor: number;
  /** Seed of the graph: the same number yields the same graph. */
  readonly seed: number;
}

/**
 * Writes the graph, with constraints and indexes, into an empty database, as a load of its files
 * would.
 */
export async function writeLargeGraph(
  database: Database,
  model: Model,
  { factor, seed }: LargeGraphOptions,
): Promise<void> {
  await writeDirectly(database, model, openFiles(model, largeFiles(model, factor, seed)));
}
