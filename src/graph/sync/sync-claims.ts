import { isOpen } from '../../dataset/records/dumped-claim.ts';
import type { Claim, RecordedIntervals } from '../../evidence/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import { chunks } from '../../util/collections.ts';
import { heldClaims, heldPage } from '../statements/claim-statements.ts';
import { canonicalMetadata, heldMetadataOf, metadataHash } from './held-metadata.ts';
import { IdSet } from './id-set.ts';
import { type BatchCounts, type Recorded, syncBatch } from './sync-batch.ts';

/** Number of claims that one transaction writes. */
const BATCH = 1_500;
/** Number of claims compared, or ids read, at once. */
const PAGE = 10_000;

/** Recorded time of a claim for which none is stated. */
const NOW: RecordedIntervals = { from: [''], to: [] };

/** Compares claims with the held ones as they arrive, and writes them in batches. */
export class ClaimSync {
  readonly counts: BatchCounts = { created: 0, unchanged: 0, updated: 0, retracted: 0 };
  readonly #database: Database;
  readonly #model: Model;
  readonly #dataset: string;
  readonly #heldBefore: number;
  /** Recorded time of all changes. */
  readonly #now: string;
  readonly #dryRun: boolean;
  readonly #ids = new IdSet();
  #pending: Claim[] = [];
  /** Recorded times of pending claims, if a dump states them. */
  readonly #recorded = new Map<string, RecordedIntervals>();
  /** Number of the added claims that were held before. */
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

  /**
   * Adds claims of the dataset.
   * @param recorded times at which the dataset held them, if stated; claims that it no longer holds
   * are recorded and not counted
   */
  async add(claims: readonly Claim[], recorded: Recorded = new Map()): Promise<void> {
    if (!this.#dryRun) for (const [id, times] of recorded) this.#recorded.set(id, times);
    const isPast = ({ id }: Claim) => !isOpen(recorded.get(id) ?? NOW);
    if (recorded.size > 0 && !this.#dryRun) this.#pending.push(...claims.filter(isPast));
    const fresh = claims.filter(claim => !isPast(claim) && this.#ids.add(claim.id));
    for (const page of chunks(fresh, PAGE)) await this.#compare(page);
    while (this.#pending.length >= BATCH) await this.#write(this.#pending.splice(0, BATCH));
  }

  async flush(): Promise<void> {
    while (this.#pending.length > 0) await this.#write(this.#pending.splice(0, BATCH));
  }

  /**
   * Compares claims with the held ones. Without held claims there is nothing to compare with; each
   * batch compares again by itself.
   */
  async #compare(claims: readonly Claim[]): Promise<void> {
    const held = new Map<string, string>();
    if (this.#heldBefore > 0) {
      const ids = claims.map(claim => claim.id);
      for (const [id, hash, own] of await this.#database.read(heldClaims(this.#dataset, ids))) {
        held.set(id as string, own === null ? (hash as string) : metadataHash(own as string));
      }
    }
    for (const claim of claims) {
      const hash = held.get(claim.id);
      if (hash !== undefined) this.#heldStill++;
      if (hash === metadataHash(canonicalMetadata(heldMetadataOf(claim)))) {
        this.counts.unchanged++;
        this.#recorded.delete(claim.id);
      } else if (this.#dryRun) this.counts[hash === undefined ? 'created' : 'updated']++;
      else this.#pending.push(claim);
    }
  }

  async #write(claims: readonly Claim[], retract: readonly string[] = []): Promise<void> {
    if (this.#dryRun) return;
    const counts = await syncBatch(
      this.#database,
      this.#model,
      this.#dataset,
      claims,
      retract,
      this.#now,
      this.#recorded,
    );
    for (const { id } of claims) this.#recorded.delete(id);
    for (const key of Object.keys(counts) as (keyof BatchCounts)[]) this.counts[key] += counts[key];
  }

  /** Retracts the claims that were held before and have not been added. */
  async retract(): Promise<void> {
    const missing = this.#heldBefore - this.#heldStill;
    if (this.#dryRun) this.counts.retracted = missing;
    if (missing <= 0 || this.#dryRun) return;
    for (let after = ''; ; ) {
      const page = await this.#database.read(heldPage(this.#dataset, after, BigInt(PAGE)));
      const gone = page.filter(([id, held]) => held === true && !this.#ids.has(id as string));
      const ids = gone.map(([id]) => id as string);
      for (const batch of chunks(ids, BATCH)) await this.#write([], batch);
      if (page.length < PAGE) return;
      after = page.at(-1)?.[0] as string;
    }
  }
}
