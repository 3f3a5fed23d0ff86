/** files → claims → cypher → bolt: makes the database hold what the datasets' files say. docs/claims.md */
import { declaredEntities } from './cypher/write/entities.ts';
import { rememberedModel } from './cypher/write/reset.ts';
import { SCHEMA_PREFIX } from './cypher/write/schema.ts';
import type { CommuniqueError } from './errors.ts';
import { type Readable, stateOf, syncDataset } from './load/dataset.ts';
import { inOrder } from './load/order.ts';
import { projectAll } from './load/project-all.ts';
import { schemaCommands } from './load/schema.ts';
import type { Model } from './model/types.ts';
import type { Database } from './neo4j/database.ts';
import { applySchema } from './neo4j/schema.ts';
import { type Known, type OpenDataset, openDataset } from './read.ts';

export { projectAll } from './load/project-all.ts';
export { reset } from './load/reset.ts';

export interface LoadOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Refuses a dataset as a whole where anything in it is rejected. Otherwise the rest is loaded. */
  readonly strict?: boolean;
  /** Compares everything even where the files and the model are those of the last load. */
  readonly force?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly dataset: string;
  readonly phase: 'reading' | 'claims' | 'projecting';
  /** Claims read so far; in the phase `projecting`, entities. */
  readonly done: number;
}

/** What a load did with one dataset. Numbers are of claims, but for entities and documents. */
export interface LoadResult {
  /** The id; the folder where even that could not be read. */
  readonly dataset: string;
  readonly folder: string;
  readonly created: number;
  readonly unchanged: number;
  readonly updated: number;
  readonly retracted: number;
  readonly rejected: number;
  readonly entities: number;
  readonly documents: number;
  readonly milliseconds: number;
  /** Nothing to do: files and model are those of the last load. */
  readonly skipped: boolean;
  /** Nothing was loaded, for what is in `rejections`. */
  readonly refused: boolean;
  readonly rejections: readonly CommuniqueError[];
}

/**
 * Synchronises datasets, those used by others first. New claims are recorded, unchanged ones untouched, readings that differ updated,
 * claims that a dataset no longer makes retracted. Can be cut off and run again at any moment. Throws only what the database throws: what is
 * wrong with a dataset is in its result.
 */
export async function load(
  database: Database,
  model: Model,
  folders: readonly string[],
  options: LoadOptions = {},
): Promise<LoadResult[]> {
  if (options.dryRun !== true) await prepare(database, model, options);
  const entities = await knownEntities(database);
  const results: LoadResult[] = [];
  for (const folder of await inOrder(folders)) {
    results.push(await loadOne(database, model, folder, entities, options));
  }
  return results;
}

/** Constraints and indexes; and the projection of what was loaded under another model. */
async function prepare(database: Database, model: Model, options: LoadOptions): Promise<void> {
  await applySchema(database, schemaCommands(model), SCHEMA_PREFIX);
  const [row] = await database.read(rememberedModel());
  if (row?.[0] === model.digest) return;
  const report = (done: number) => options.onProgress?.({ dataset: '', phase: 'projecting', done });
  await projectAll(database, model, report);
}

/** Which datasets declare an entity, by its id. */
type Declared = Map<string, string[]>;

async function knownEntities(database: Database): Promise<Declared> {
  const entities: Declared = new Map();
  for (const [id, datasets] of await database.read(declaredEntities())) {
    entities.set(id as string, datasets as string[]);
  }
  return entities;
}

async function loadOne(
  database: Database,
  model: Model,
  folder: string,
  entities: Declared,
  options: LoadOptions,
): Promise<LoadResult> {
  const started = performance.now();
  const known: Known = (id, uses) => {
    const dataset = uses.find(used => entities.get(id)?.includes(used));
    const type = model.prefixes.get(id.slice(0, id.indexOf(':')))?.name;
    return dataset === undefined || type === undefined ? undefined : { type, dataset };
  };
  const open = await openDataset(folder, model, known);
  const name = open.dataset?.id ?? folder;
  options.onProgress?.({ dataset: name, phase: 'reading', done: 0 });
  const rejections = [...open.rejections];
  const none = { created: 0, unchanged: 0, updated: 0, retracted: 0 };
  const result = (counts: typeof none, how: { skipped?: boolean; refused?: boolean } = {}): LoadResult => ({
    dataset: name,
    folder,
    ...counts,
    rejected: rejections.length,
    entities: open.declarations.length,
    documents: open.documents.length,
    milliseconds: Math.round(performance.now() - started),
    skipped: how.skipped ?? false,
    refused: how.refused ?? false,
    rejections,
  });
  if (!isReadable(open) || rejections.length > 0) return result(none, { refused: true });
  for (const { id } of open.declarations) {
    const datasets = entities.get(id) ?? [];
    if (!datasets.includes(name)) entities.set(id, [...datasets, name]);
  }
  const digest = `${open.digest}:${model.digest}`;
  if (options.force !== true && (await stateOf(database, name))?.digest === digest) {
    return result(none, { skipped: true });
  }
  if (options.strict === true) {
    for await (const batch of open.batches()) rejections.push(...batch.rejections);
    if (rejections.length > 0) return result(none, { refused: true });
  }
  const counts = await syncDataset(database, model, open, digest, {
    dryRun: options.dryRun ?? false,
    onClaims: done => options.onProgress?.({ dataset: name, phase: 'claims', done }),
    onRejections: rejected => rejections.push(...rejected),
  });
  return result(counts);
}

function isReadable(open: OpenDataset): open is Readable {
  return open.dataset !== null;
}
