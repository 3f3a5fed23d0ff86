/**
 * Sync of one dataset: afterwards the database holds what its files state, and the records derived
 * from it.
 */

import type { OpenDataset } from '../../dataset/open.ts';
import type { RowBatch } from '../../dataset/open-tables.ts';
import type { LoadKind } from '../../generated/enums.ts';
import type { Model } from '../../model/model.ts';
import type { Database, Row, Transaction } from '../../neo4j/database.ts';
import { chunks } from '../../util/collections.ts';
import { AffectedKeys } from '../derive/affected-keys.ts';
import { NO_CHANGE } from '../derive/claim-overlay.ts';
import { derive } from '../derive/derive.ts';
import { keysFrom, keysHeldBy } from '../statements/claim-statements.ts';
import {
  beginLoad,
  completeDataset,
  countPassages,
  type DocumentRow,
  datasetProperties,
  datasetState,
  derivations,
  endLoad,
  upsertDataset,
} from '../statements/dataset-statements.ts';
import { lock } from '../statements/entity-statements.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import { countForeign, writeHistory } from './restore-history.ts';
import { type BatchCounts, runAll } from './sync-batch.ts';
import { ClaimSync } from './sync-claims.ts';
import { compareDeclarations, removeDeclarations, writeDeclarations } from './sync-declarations.ts';
import { planDocuments, removeDocuments } from './sync-documents.ts';
import { syncJudgements } from './sync-judgements.ts';

/** Limit on keys derived again in one transaction. */
const KEYS = 1_000;

/** A dataset whose dataset.yml could be read. */
export type ReadableDataset = OpenDataset & { readonly dataset: NonNullable<OpenDataset['dataset']> };

export function isReadable(open: OpenDataset): open is ReadableDataset {
  return open.dataset !== null;
}

export interface SyncOptions {
  readonly kind: LoadKind;
  readonly dryRun: boolean;
  /** Called with the number of claims so far, and the completed share from 0 to 1, if known. */
  readonly onClaims: (seen: number, share: number | null) => void;
  readonly onRejections: (batch: RowBatch) => void | Promise<void>;
}

/** State of a dataset in the database. */
export interface DatasetState {
  readonly digest: string | null;
  readonly pending: boolean;
  readonly held: number;
  readonly derivedFrom: readonly string[];
}

/** Returns undefined for a dataset that the database does not know. */
export async function datasetStateOf(
  reader: Database | Transaction,
  dataset: string,
): Promise<DatasetState | undefined> {
  const [row] = await reader.run(datasetState(dataset));
  if (row === undefined) return undefined;
  const [digest, pending, held, derivedFrom] = row as [string | null, boolean, bigint, string[]];
  return { digest, pending, held: Number(held), derivedFrom };
}

/**
 * Syncs a dataset. Writes in this order, so that a sync interrupted anywhere leaves nothing wrong,
 * only work to do: the dataset without its digest, documents, declarations, judgements, claims,
 * retractions, removed declarations, the digest.
 */
export async function syncDataset(
  database: Database,
  model: Model,
  open: ReadableDataset,
  digest: string | null,
  options: SyncOptions,
): Promise<BatchCounts> {
  const { id } = open.dataset;
  const state = await datasetStateOf(database, id);
  const { history } = open;
  // A load is one moment of recorded time, regardless of its duration; for a dump, the one at which
  // the dataset was loaded.
  const now = (state === undefined && history?.moment) || new Date().toISOString();
  const sync = new ClaimSync(database, model, id, state?.held ?? 0, now, options.dryRun);
  const declared = await compareDeclarations(database, id, open.declarations);
  const load = begun(open, options.kind, now);
  const pending = options.dryRun ? false : await writeHead(database, model, open, load);
  if (!options.dryRun && history) await writeHistory(database, model, id, history, now);
  if (!options.dryRun) await writeDeclarations(database, model, id, declared.changed, now);
  if (!options.dryRun) await syncJudgements(database, model, id, open.judgements, now);
  const rejected = await readAll(open, sync, options);
  await sync.retract();
  if (options.dryRun) return sync.counts;
  await removeDeclarations(database, model, id, declared.vanished, now);
  if (pending) await deriveAgain(database, model, await keysConcerned(database, open), now);
  await database.write(async tx => {
    await tx.run(lock());
    const { statements, vanished } = await planDocuments(tx, model, id, documentRows(open));
    await runAll(tx, [...statements, ...removeDocuments(id, vanished), countPassages(id)]);
    // Rejected records may be valid once another dataset is loaded, so that the files are read
    // again the next time.
    const finishedAt = new Date().toISOString();
    if (history) await tx.run(countForeign(history));
    await tx.run(completeDataset(id, rejected === 0 ? digest : null, history?.loadedAt ?? finishedAt));
    if (!history) await tx.run(endLoad(load.id, { finishedAt, ...integers({ ...sync.counts, rejected }) }));
  });
  return sync.counts;
}

/** Properties that the database records when a load begins. */
interface BegunLoad {
  readonly id: string;
  readonly kind: LoadKind;
  readonly startedAt: string;
  readonly version: string | null;
}

function begun({ dataset }: ReadableDataset, kind: LoadKind, startedAt: string): BegunLoad {
  const id = `load:${dataset.id.slice(dataset.id.indexOf(':') + 1)}@${startedAt}`;
  return { id, kind, startedAt, version: dataset.version };
}

function integers(counts: Readonly<Record<string, number>>): Record<string, bigint> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, BigInt(count)]));
}

/**
 * Writes the dataset's record and its documents. Returns true if dates or sources changed that
 * affect the status of claims.
 */
function writeHead(
  database: Database,
  model: Model,
  open: ReadableDataset,
  load: BegunLoad,
): Promise<boolean> {
  const { dataset } = open;
  return database.write(async tx => {
    await tx.run(lock());
    const state = await datasetStateOf(tx, dataset.id);
    const { statements, redated } = await planDocuments(tx, model, dataset.id, documentRows(open));
    const moved = state !== undefined && state.derivedFrom.join() !== [...dataset.derivedFrom].sort().join();
    const pending = state?.pending === true || redated.length > 0 || moved;
    const row = (id: string, properties: Readonly<Record<string, unknown>>) => {
      return { id, properties: withIndexProperties(model, fieldsOf(model, 'Dataset'), properties) };
    };
    const own = row(dataset.id, datasetProperties(dataset));
    // A source that is not loaded yet has its id as title.
    const sources = dataset.derivedFrom.map(id => row(id, { title: id }));
    const head = upsertDataset(own, sources, load.startedAt, pending);
    // A dump contains the past loads; restoring it is not one of them.
    const begin = open.history === undefined ? [beginLoad(dataset.id, load)] : [];
    await runAll(tx, [head, ...begin, ...statements]);
    return pending;
  });
}

function documentRows(open: ReadableDataset): DocumentRow[] {
  return open.documents.map(record => {
    const coverage = open.coverage.get(record.id);
    const uncovered = coverage?.uncovered.map(stretch => stretch.text) ?? [];
    return { record, coverage: coverage?.covered ?? null, uncovered };
  });
}

/**
 * Passes all claims to the sync, reading the next ones while these are written. Returns the number
 * of rejections.
 */
async function readAll(open: ReadableDataset, sync: ClaimSync, options: SyncOptions): Promise<number> {
  let rejected = 0;
  const batches = open.batches()[Symbol.asyncIterator]();
  for (let next = batches.next(); ; ) {
    const { done, value } = await next;
    if (done) break;
    next = batches.next();
    next.catch(() => {}); // it is awaited after this batch is written
    rejected += value.rejections.length;
    if (value.rejections.length > 0) await options.onRejections(value);
    await sync.add(value.claims, value.recorded);
    options.onClaims(sync.seen, value.share ?? null);
  }
  await sync.flush();
  return rejected;
}

/**
 * Returns the keys of all claims whose status depends on the dates of these documents or on the
 * datasets that this one is derived from.
 */
async function keysConcerned(database: Database, open: ReadableDataset): Promise<Row[]> {
  const derived = (await database.run(derivations())) as [string, string][];
  const datasets = new Set([open.dataset.id]);
  for (const source of datasets) {
    for (const [dataset, from] of derived) if (from === source) datasets.add(dataset);
  }
  const documents = open.documents.map(document => document.id);
  return [...(await database.run(keysHeldBy([...datasets]))), ...(await database.run(keysFrom(documents)))];
}

async function deriveAgain(
  database: Database,
  model: Model,
  rows: readonly Row[],
  now: string,
): Promise<void> {
  for (const portion of chunks(rows, KEYS)) {
    await database.write(async tx => {
      await tx.run(lock());
      const keys = new AffectedKeys();
      keys.addRows(portion);
      await runAll(tx, await derive(tx, model, keys, NO_CHANGE, now));
    });
  }
}
