/**
 * files → claims → cypher → bolt: updates the database to what the datasets' files state.
 * docs/claims.md
 */

import type { CorrectedRows, RejectedRow } from '../dataset/files/corrected-rows.ts';
import { type OpenDataset, openDataset } from '../dataset/open.ts';
import { openDump } from '../dataset/open-dump.ts';
import type { RowBatch } from '../dataset/open-tables.ts';
import type { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { applySchema, countIndexes } from '../neo4j/apply-schema.ts';
import type { Database } from '../neo4j/database.ts';
import { deriveAll } from './derive-all.ts';
import { schemaCommands } from './graph-schema.ts';
import { inLoadOrder } from './load-order.ts';
import { reset } from './reset.ts';
import { datasetLock } from './statements/entity-statements.ts';
import { rememberedModel } from './statements/reset-statements.ts';
import { SCHEMA_PREFIX } from './statements/schema-statements.ts';
import { DeclaredEntities } from './sync/declared-entities.ts';
import type { BatchCounts } from './sync/sync-batch.ts';
import { datasetStateOf, isReadable, type ReadableDataset, syncDataset } from './sync/sync-dataset.ts';

export { deriveAll } from './derive-all.ts';
export { reset } from './reset.ts';
export { type UnloadResult, unload } from './unload.ts';

export interface LoadOptions {
  /** Reports what would be done, and changes nothing. */
  readonly dryRun?: boolean;
  /** Refuses a whole dataset if anything in it is rejected. By default the rest is loaded. */
  readonly strict?: boolean;
  /** Compares everything even if the files and the model are those of the last load. */
  readonly force?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Called with each dataset's result as soon as it is available. */
  readonly onLoaded?: (result: LoadResult) => void;
  /** Called with all rejections, as they are found; the load waits for it. */
  readonly onRejected?: (rejected: RejectedDatasetRow) => void | Promise<void>;
}

/**
 * A dataset's folder, or a file that a dump made of it; or a folder with corrections, which replace
 * rows of its files.
 */
export type LoadSource = string | { readonly folder: string; readonly corrections: CorrectedRows };

export interface LoadProgress {
  readonly dataset: string;
  readonly phase: 'waiting' | 'reading' | 'claims' | 'projecting';
  /** Claims read so far; in the phase `projecting`, entities. */
  readonly done: number;
  /** Completed share of the phase, from 0 to 1; null if unknown. */
  readonly share: number | null;
}

/** Rejections of a dataset, and the rows of tables among which they are. */
export interface RejectedDatasetRow {
  readonly dataset: string;
  readonly folder: string;
  readonly rejections: readonly CommuniqueError[];
  readonly rows: readonly RejectedRow[];
}

/**
 * Result of a load for one dataset. Counts claims, except for entities, documents and judgements.
 */
export interface LoadResult extends BatchCounts {
  /** The id; the folder if the id could not be read. */
  readonly dataset: string;
  readonly folder: string;
  readonly rejected: number;
  readonly entities: number;
  readonly documents: number;
  readonly judgements: number;
  readonly milliseconds: number;
  /** True if there was nothing to do: files and model are those of the last load. */
  readonly skipped: boolean;
  /** True if nothing was loaded, for the reasons in `rejections`. */
  readonly refused: boolean;
  /** The first thousand; {@link LoadOptions.onRejected} is called with all. */
  readonly rejections: readonly CommuniqueError[];
}

/** Limit on rejections kept for the result. */
const KEPT = 1_000;
/** Milliseconds of waiting for another load after which that is reported. */
const PATIENCE_MS = 500;

/**
 * Synchronises datasets, used ones first. Records new claims, leaves unchanged ones alone, updates
 * changed claim metadata, and retracts claims that a dataset no longer makes. Can be interrupted
 * and run again at any moment; of two loads of one dataset the second waits. Throws database
 * errors, and FILE_CHANGED if a file was written to while it was loaded; all other problems of a
 * dataset are in its result.
 */
export async function load(
  database: Database,
  model: Model,
  sources: readonly LoadSource[],
  options: LoadOptions = {},
): Promise<LoadResult[]> {
  if (options.dryRun !== true) await prepare(database, model, options);
  const declared = new DeclaredEntities(database, model);
  const corrections = new Map(
    sources.flatMap(source =>
      typeof source === 'string' ? [] : [[source.folder, source.corrections] as const],
    ),
  );
  const results: LoadResult[] = [];
  const paths = sources.map(source => (typeof source === 'string' ? source : source.folder));
  for (const { path, loadedAt, uses } of await inLoadOrder(paths)) {
    const open =
      loadedAt === null
        ? await openDataset(path, model, await declared.by(uses), corrections.get(path))
        : await openDump(path, model);
    const one = new Load(database, model, path, open, options);
    const result = await one.run();
    results.push(result);
    options.onLoaded?.(result);
    if (options.dryRun === true && !result.refused) declared.add(result.dataset, ids(open));
  }
  if (results.some(({ created, retracted }) => created + retracted > 0) && options.dryRun !== true)
    await countIndexes(database);
  return results;
}

function* ids({ declarations }: OpenDataset): Generator<string> {
  for (const { id } of declarations) yield id;
}

/**
 * Prepares a database for loads and queries: creates constraints and indexes, completes an
 * interrupted reset, and derives again what was loaded under another model. Costs two short reads
 * if all of it is done.
 */
export async function prepare(
  database: Database,
  model: Model,
  options: Pick<LoadOptions, 'onProgress'> = {},
): Promise<void> {
  await applySchema(database, schemaCommands(model), SCHEMA_PREFIX);
  const [[digest, resetting] = []] = await database.read(rememberedModel());
  if (resetting === true) await reset(database);
  else if (digest === model.digest) return;
  const report = (done: number) =>
    options.onProgress?.({ dataset: '', phase: 'projecting', done, share: null });
  await deriveAll(database, model, report);
}

const NONE: BatchCounts = { created: 0, unchanged: 0, updated: 0, retracted: 0 };

/** The load of one dataset. */
class Load {
  readonly #database: Database;
  readonly #model: Model;
  readonly #folder: string;
  readonly #open: OpenDataset;
  readonly #options: LoadOptions;
  readonly #name: string;
  readonly #started = performance.now();
  readonly #rejections: CommuniqueError[] = [];
  #rejected = 0;

  constructor(database: Database, model: Model, folder: string, open: OpenDataset, options: LoadOptions) {
    this.#database = database;
    this.#model = model;
    this.#folder = folder;
    this.#open = open;
    this.#options = options;
    this.#name = open.dataset?.id ?? folder;
  }

  async run(): Promise<LoadResult> {
    const open = this.#open;
    this.#report('reading');
    if (open.rejections.length > 0) await this.#reject(open);
    if (!isReadable(open) || this.#rejected > 0) return this.#result(NONE, { refused: true });
    if (this.#options.dryRun === true) return this.#sync(open);
    const [make, take] = datasetLock(this.#name);
    await this.#database.run(make);
    const patience = setTimeout(() => this.#report('waiting'), PATIENCE_MS);
    return this.#database.holding(take, () => {
      clearTimeout(patience);
      return this.#sync(open);
    });
  }

  async #sync(open: ReadableDataset): Promise<LoadResult> {
    const { strict = false, force = false, dryRun = false } = this.#options;
    const digest = open.digest === null ? null : `${open.digest}:${this.#model.digest}`;
    if (!force && digest !== null && (await datasetStateOf(this.#database, this.#name))?.digest === digest) {
      return this.#result(NONE, { skipped: true });
    }
    if (strict) {
      for await (const batch of open.batches()) if (batch.rejections.length > 0) await this.#reject(batch);
      if (this.#rejected > 0) return this.#result(NONE, { refused: true });
    }
    const counts = await syncDataset(this.#database, this.#model, open, digest, {
      kind: 'LOAD',
      dryRun,
      onClaims: (done, share) => this.#report('claims', done, share),
      onRejections: batch => this.#reject(batch),
    });
    return this.#result(counts);
  }

  #report(phase: LoadProgress['phase'], done = 0, share: number | null = null): void {
    this.#options.onProgress?.({ dataset: this.#name, phase, done, share });
  }

  async #reject({ rejections, rows = [] }: Pick<RowBatch, 'rejections' | 'rows'>): Promise<void> {
    this.#rejected += rejections.length;
    const room = KEPT - this.#rejections.length;
    if (room > 0) this.#rejections.push(...rejections.slice(0, room));
    await this.#options.onRejected?.({ dataset: this.#name, folder: this.#folder, rejections, rows });
  }

  #result(counts: BatchCounts, how: { skipped?: boolean; refused?: boolean } = {}): LoadResult {
    return {
      dataset: this.#name,
      folder: this.#folder,
      ...counts,
      rejected: this.#rejected,
      entities: this.#open.declarations.length,
      documents: this.#open.documents.length,
      judgements: this.#open.judgements.length,
      milliseconds: Math.round(performance.now() - this.#started),
      skipped: how.skipped ?? false,
      refused: how.refused ?? false,
      rejections: this.#rejections,
    };
  }
}
