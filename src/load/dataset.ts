/** The sync of one dataset: afterwards the database holds what its files say, and everything that this comes to. */
import type { Claim } from '../claims/claim.ts';
import { heldClaims, heldPage, keysFrom, keysHeldBy } from '../cypher/write/claims.ts';
import { lock } from '../cypher/write/entities.ts';
import {
  completeDataset,
  countPassages,
  type DocumentRow,
  datasetProperties,
  datasetState,
  derivations,
  upsertDataset,
} from '../cypher/write/evidence.ts';
import type { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/types.ts';
import type { Database, Row, Transaction } from '../neo4j/database.ts';
import type { OpenDataset } from '../read.ts';
import { type BatchCounts, runAll, syncBatch } from './batch.ts';
import { compareDeclarations, removeDeclarations, writeDeclarations } from './declarations.ts';
import { derive } from './derive.ts';
import { planDocuments, removeDocuments } from './documents.ts';
import { IdSet } from './ids.ts';
import { Keys } from './reach.ts';
import { hashOf, readingsOf, spell } from './readings.ts';
import { fieldsOf, withTwins } from './twins.ts';
import { NO_CHANGE } from './world.ts';

/** Claims that one transaction writes. */
const BATCH = 1_500;
/** Claims compared, or ids read, at once. */
const PAGE = 10_000;
/** Keys projected anew in one transaction. */
const KEYS = 1_000;

/** A dataset whose dataset.yml could be read. */
export type Readable = OpenDataset & { readonly dataset: NonNullable<OpenDataset['dataset']> };

export interface SyncOptions {
  readonly dryRun: boolean;
  readonly onClaims: (seen: number) => void;
  readonly onRejections: (rejections: readonly CommuniqueError[]) => void;
}

/** What the database knows of the dataset before. */
export interface DatasetState {
  readonly digest: string | null;
  readonly pending: boolean;
  readonly held: number;
  readonly derivedFrom: readonly string[];
}

/** Undefined for a dataset that the database does not know. */
export async function stateOf(
  reader: Database | Transaction,
  dataset: string,
): Promise<DatasetState | undefined> {
  const [row] = await reader.run(datasetState(dataset));
  if (row === undefined) return undefined;
  const [digest, pending, held, derivedFrom] = row as [string | null, boolean, bigint, string[]];
  return { digest, pending, held: Number(held), derivedFrom };
}

/**
 * Writes in this order, so that a sync cut off anywhere leaves nothing wrong, only something to do: the dataset without its digest, documents,
 * declarations, claims, retractions, what is declared no longer, the digest.
 */
export async function syncDataset(
  database: Database,
  model: Model,
  open: Readable,
  digest: string,
  options: SyncOptions,
): Promise<BatchCounts> {
  const { id } = open.dataset;
  // A load is one moment of recorded time, however long it takes.
  const now = new Date().toISOString();
  const state = await stateOf(database, id);
  const sync = new ClaimSync(database, model, id, state?.held ?? 0, now, options.dryRun);
  const declared = await compareDeclarations(database, id, open.declarations);
  const pending = options.dryRun ? false : await writeHead(database, model, open);
  if (!options.dryRun) await writeDeclarations(database, model, id, declared.changed, now);
  const sound = await readAll(open, sync, options);
  await sync.retract();
  if (options.dryRun) return sync.counts;
  await removeDeclarations(database, model, id, declared.vanished, now);
  if (pending) await projectAgain(database, model, await keysConcerned(database, open), now);
  await database.write(async tx => {
    await tx.run(lock());
    const { statements, vanished } = await planDocuments(tx, model, id, documentRows(open));
    await runAll(tx, [...statements, ...removeDocuments(id, vanished), countPassages(id)]);
    // What was rejected may be right once another dataset is loaded, so it is read again the next time.
    await tx.run(completeDataset(id, sound ? digest : null, new Date().toISOString()));
  });
  return sync.counts;
}

/** Dataset and documents. True where dates or sources changed on which the standing of claims depends. */
function writeHead(database: Database, model: Model, open: Readable): Promise<boolean> {
  const { dataset } = open;
  return database.write(async tx => {
    await tx.run(lock());
    const state = await stateOf(tx, dataset.id);
    const { statements, redated } = await planDocuments(tx, model, dataset.id, documentRows(open));
    const moved = state !== undefined && state.derivedFrom.join() !== [...dataset.derivedFrom].sort().join();
    const pending = state?.pending === true || redated.length > 0 || moved;
    const row = (id: string, properties: Readonly<Record<string, unknown>>) => {
      return { id, properties: withTwins(model, fieldsOf(model, 'Dataset'), properties) };
    };
    const own = row(dataset.id, datasetProperties(dataset));
    // One that is not loaded yet is called by its id.
    const sources = dataset.derivedFrom.map(id => row(id, { title: id }));
    await runAll(tx, [upsertDataset(own, sources, new Date().toISOString(), pending), ...statements]);
    return pending;
  });
}

function documentRows(open: Readable): DocumentRow[] {
  return open.documents.map(record => {
    const coverage = open.coverage.get(record.id);
    const uncovered = coverage?.uncovered.map(stretch => stretch.text) ?? [];
    return { record, coverage: coverage?.covered ?? null, uncovered };
  });
}

/** Hands all claims to the sync, the next ones being read while these are written. False where some were rejected. */
async function readAll(open: Readable, sync: ClaimSync, options: SyncOptions): Promise<boolean> {
  let sound = true;
  const batches = open.batches()[Symbol.asyncIterator]();
  for (let next = batches.next(); ; ) {
    const { done, value } = await next;
    if (done) break;
    next = batches.next();
    next.catch(() => {}); // it is awaited after this batch is written
    if (value.rejections.length > 0) {
      sound = false;
      options.onRejections(value.rejections);
    }
    await sync.add(value.claims);
    options.onClaims(sync.seen);
  }
  await sync.flush();
  return sound;
}

/** Claims as they come, compared with those held, and written in batches. */
class ClaimSync {
  readonly counts: BatchCounts = { created: 0, unchanged: 0, updated: 0, retracted: 0 };
  readonly #database: Database;
  readonly #model: Model;
  readonly #dataset: string;
  readonly #heldBefore: number;
  readonly #now: string;
  readonly #dryRun: boolean;
  readonly #ids = new IdSet();
  #pending: Claim[] = [];
  /** How many of those that come were held before. */
  #heldStill = 0;

  constructor(
    database: Database,
    model: Model,
    dataset: string,
    heldBefore: number,
    now: string,
    dryRun: boolean,
  ) {
    this.#database = database;
    this.#model = model;
    this.#dataset = dataset;
    this.#heldBefore = heldBefore;
    this.#now = now;
    this.#dryRun = dryRun;
  }

  get seen(): number {
    return this.#ids.size;
  }

  async add(claims: readonly Claim[]): Promise<void> {
    const fresh = claims.filter(claim => this.#ids.add(claim.id));
    for (let start = 0; start < fresh.length; start += PAGE) {
      await this.#compare(fresh.slice(start, start + PAGE));
    }
    while (this.#pending.length >= BATCH) await this.#write(this.#pending.splice(0, BATCH));
  }

  async flush(): Promise<void> {
    while (this.#pending.length > 0) await this.#write(this.#pending.splice(0, BATCH));
  }

  /** Without holdings there is nothing to compare with; a batch looks again for itself. */
  async #compare(claims: readonly Claim[]): Promise<void> {
    const held = new Map<string, string>();
    if (this.#heldBefore > 0) {
      const ids = claims.map(claim => claim.id);
      for (const [id, hash, own] of await this.#database.read(heldClaims(this.#dataset, ids))) {
        held.set(id as string, own === null ? (hash as string) : hashOf(own as string));
      }
    }
    for (const claim of claims) {
      const hash = held.get(claim.id);
      if (hash !== undefined) this.#heldStill++;
      if (hash === hashOf(spell(readingsOf(claim)))) this.counts.unchanged++;
      else if (this.#dryRun) this.counts[hash === undefined ? 'created' : 'updated']++;
      else this.#pending.push(claim);
    }
  }

  async #write(claims: readonly Claim[], retract: readonly string[] = []): Promise<void> {
    if (this.#dryRun) return;
    const counts = await syncBatch(this.#database, this.#model, this.#dataset, claims, retract, this.#now);
    for (const key of Object.keys(counts) as (keyof BatchCounts)[]) this.counts[key] += counts[key];
  }

  /** Retracts what was held before and has not come. */
  async retract(): Promise<void> {
    const missing = this.#heldBefore - this.#heldStill;
    if (this.#dryRun) this.counts.retracted = missing;
    if (missing <= 0 || this.#dryRun) return;
    for (let after = ''; ; ) {
      const page = await this.#database.read(heldPage(this.#dataset, after, BigInt(PAGE)));
      const gone = page.filter(([id, held]) => held === true && !this.#ids.has(id as string));
      for (let start = 0; start < gone.length; start += BATCH) {
        await this.#write(
          [],
          gone.slice(start, start + BATCH).map(([id]) => id as string),
        );
      }
      if (page.length < PAGE) return;
      after = page.at(-1)?.[0] as string;
    }
  }
}

/** The keys of all claims whose standing depends on the dates of these documents or on what this dataset is derived from. */
async function keysConcerned(database: Database, open: Readable): Promise<Row[]> {
  const derived = (await database.run(derivations())) as [string, string][];
  const datasets = new Set([open.dataset.id]);
  for (const source of datasets) {
    for (const [dataset, from] of derived) if (from === source) datasets.add(dataset);
  }
  const documents = open.documents.map(document => document.id);
  return [...(await database.run(keysHeldBy([...datasets]))), ...(await database.run(keysFrom(documents)))];
}

async function projectAgain(
  database: Database,
  model: Model,
  rows: readonly Row[],
  now: string,
): Promise<void> {
  for (let start = 0; start < rows.length; start += KEYS) {
    await database.write(async tx => {
      await tx.run(lock());
      const keys = new Keys();
      keys.addRows(rows.slice(start, start + KEYS));
      await runAll(tx, await derive(tx, model, keys, NO_CHANGE, now));
    });
  }
}
