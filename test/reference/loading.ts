import { syncDataset } from '../../src/graph/sync/sync-dataset.ts';
import type { Model } from '../../src/model/model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { Dataset, World } from './world.ts';

/** Loads the datasets of a world, one after the other in the order of the indices given; returns what changed, summed up. */
export async function loadWorld(
  database: Database,
  model: Model,
  world: World,
  order: readonly number[] = [...world.datasets.keys()],
) {
  const sum = { created: 0, unchanged: 0, updated: 0, retracted: 0 };
  for (const index of order) {
    const dataset = world.datasets[index] as Dataset;
    const counts = await syncDataset(database, model, opened(dataset), `digest of ${index}`, {
      kind: 'LOAD',
      dryRun: false,
      onClaims: () => {},
      onRejections: ({ rejections }) => {
        throw rejections[0];
      },
    });
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
  }
  return sum;
}

/** A dataset as if its files had been read; its claims come in two batches. */
function opened({
  record,
  documents,
  declarations,
  judgements,
  claims,
}: Dataset): Parameters<typeof syncDataset>[2] {
  const half = Math.ceil(claims.length / 2);
  return {
    dataset: record,
    documents,
    declarations,
    judgements,
    rejections: [],
    digest: record.id,
    coverage: new Map(),
    async *batches() {
      yield { claims: claims.slice(0, half), rejections: [] };
      yield { claims: claims.slice(half), rejections: [] };
    },
  };
}
