/**
 * Unloading of datasets: a sync with a dataset without content. Its earlier claims are kept as
 * history.
 */

import { CommuniqueError } from '../errors.ts';
import type { DatasetRecord } from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import type { Database } from '../neo4j/database.ts';
import { datasetRecord, dependents } from './statements/dataset-statements.ts';
import { datasetLock } from './statements/entity-statements.ts';
import type { BatchCounts } from './sync/sync-batch.ts';
import { datasetStateOf, type ReadableDataset, syncDataset } from './sync/sync-dataset.ts';

export interface UnloadOptions {
  /** Reports what would be retracted, and changes nothing. */
  readonly dryRun?: boolean;
}

export interface UnloadResult {
  readonly dataset: string;
  /** Number of claims that it held. Those that another dataset holds as well stay current. */
  readonly retracted: number;
}

/**
 * Retracts all claims that datasets hold, and removes entities that only they declare; loading them
 * again restores both. Datasets whose entities others mention come last. Throws UNKNOWN_DATASET for
 * one that was never loaded, and DATASET_IN_USE if a dataset that is not given mentions its
 * entities: then nothing is retracted.
 */
export async function unload(
  database: Database,
  model: Model,
  datasets: readonly string[],
  { dryRun = false }: UnloadOptions = {},
): Promise<UnloadResult[]> {
  const records = new Map<string, DatasetRecord>();
  const users = new Map<string, readonly Dependent[]>();
  for (const dataset of datasets) {
    records.set(dataset, await recordOf(database, dataset));
    users.set(dataset, await usersOf(database, dataset));
  }
  for (const [dataset, others] of users) refuseUsed(dataset, others, datasets);
  const results: UnloadResult[] = [];
  for (const dataset of usersFirst(users)) {
    const open = nothing(records.get(dataset) as DatasetRecord);
    const work = () => unloadOne(database, model, open, dryRun);
    const [make, take] = datasetLock(dataset);
    if (!dryRun) await database.run(make);
    const { retracted } = dryRun ? await work() : await database.holding(take, work);
    results.push({ dataset, retracted });
  }
  return results;
}

function unloadOne(
  database: Database,
  model: Model,
  open: ReadableDataset,
  dryRun: boolean,
): Promise<BatchCounts> {
  return syncDataset(database, model, open, null, {
    kind: 'UNLOAD',
    dryRun,
    onClaims: () => {},
    onRejections: () => {},
  });
}

async function recordOf(database: Database, dataset: string): Promise<DatasetRecord> {
  const [row] = await database.read(datasetRecord(dataset));
  const state = await datasetStateOf(database, dataset);
  if (row === undefined || state === undefined) {
    throw new CommuniqueError('UNKNOWN_DATASET', `The database holds no dataset ${dataset}.`);
  }
  return { ...(row[0] as DatasetRecord), uses: [], derivedFrom: state.derivedFrom };
}

interface Dependent {
  readonly dataset: string;
  readonly entities: number;
  readonly example: string;
}

async function usersOf(database: Database, dataset: string): Promise<Dependent[]> {
  const rows = (await database.read(dependents(dataset))) as [string, bigint, string][];
  return rows.map(([id, entities, example]) => ({ dataset: id, entities: Number(entities), example }));
}

function refuseUsed(dataset: string, users: readonly Dependent[], given: readonly string[]): void {
  const others = users.filter(user => !given.includes(user.dataset));
  if (others.length === 0) return;
  const list = others.map(other => {
    const more = other.entities > 1 ? ` and ${(other.entities - 1).toLocaleString('en')} more` : '';
    return `${other.dataset} (${other.example}${more})`;
  });
  const message = `Other datasets speak of entities that only ${dataset} declares: ${list.join(', ')}.`;
  throw new CommuniqueError('DATASET_IN_USE', message);
}

/** Sorts datasets after all others that mention their entities; otherwise keeps the given order. */
function usersFirst(users: ReadonlyMap<string, readonly Dependent[]>): string[] {
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (dataset: string): void => {
    if (visiting.has(dataset)) return;
    visiting.add(dataset);
    for (const user of users.get(dataset) ?? []) visit(user.dataset);
    ordered.add(dataset);
  };
  for (const dataset of users.keys()) visit(dataset);
  return [...ordered];
}

/** Returns a dataset as it is known, without content. */
function nothing(dataset: DatasetRecord): ReadableDataset {
  return {
    dataset,
    documents: [],
    declarations: [],
    judgements: [],
    rejections: [],
    digest: '',
    coverage: new Map(),
    async *batches() {},
  };
}
