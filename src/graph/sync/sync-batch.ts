/**
 * One transaction of a sync: some claims of one dataset, and the derived records that they affect.
 */

import { isOpen } from '../../dataset/records/dumped-claim.ts';
import { CommuniqueError } from '../../errors.ts';
import { redirected } from '../../evidence/canonical-entities.ts';
import type { Claim, RecordedIntervals } from '../../evidence/claim.ts';
import type { CurrentClaim } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Database, Transaction } from '../../neo4j/database.ts';
import { AffectedKeys, readsObjectOnly } from '../derive/affected-keys.ts';
import { derive } from '../derive/derive.ts';
import type { Statement } from '../statements/build-statement.ts';
import {
  type ClaimRow,
  claimsById,
  createClaims,
  createPassages,
  holdClaims,
  holdRecorded,
  intervalsOf,
  knownClaims,
  knownPassages,
  type MetadataRow,
  type PassageRow,
  retractClaims,
  setMetadata,
  setOwnMetadata,
} from '../statements/claim-statements.ts';
import { lock } from '../statements/entity-statements.ts';
import { type ClaimEnds, markOccasions, markStated } from '../statements/merge-statements.ts';
import { type ClaimProperties, decodeClaim } from '../stored/decode-claim.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import { unionOf } from '../stored/recorded-intervals.ts';
import { type CanonicalIdOf, canonicalIdOf, endsOf, namedEntities } from './canonicalize.ts';
import { claimRow, passageRow } from './claim-rows.ts';
import {
  canonicalMetadata,
  decodeMetadata,
  firstOf,
  type HeldMetadata,
  heldMetadataOf,
  metadataHash,
  metadataProperties,
} from './held-metadata.ts';

export interface BatchCounts {
  created: number;
  unchanged: number;
  updated: number;
  retracted: number;
}

/** State of a claim in the database. */
interface KnownClaim {
  readonly hash: string;
  /**
   * Datasets that hold it now; with their own metadata, serialized, where another dataset's counts.
   */
  readonly holders: ReadonlyMap<string, string | null>;
  /** Datasets that hold it, or once did. */
  readonly ever: ReadonlySet<string>;
}

/**
 * Recorded times of a dataset's claims, by claim id, as stated by a dump; without them the dataset
 * holds a claim from now on.
 */
export type Recorded = ReadonlyMap<string, RecordedIntervals>;

/** All writes of one transaction, collected before they are executed. */
class WriteSet {
  readonly model: Model;
  readonly create: ClaimRow[] = [];
  /** Existing passages, and new ones with the number of claims that quote each. */
  readonly knownPassages = new Set<string>();
  readonly passages = new Map<string, PassageRow & { claims: number }>();
  readonly hold: string[] = [];
  /** Recorded times, from a dump, of existing claims. */
  readonly held: { readonly id: string; readonly held: RecordedIntervals }[] = [];
  readonly retract: string[] = [];
  readonly metadata: MetadataRow[] = [];
  readonly ownMetadata: [string, string, string | null][] = [];
  readonly after = new Map<string, CurrentClaim>();
  readonly gone = new Set<string>();
  readonly keys = new AffectedKeys();
  /** New claims that were stated with other ids than they are written with; and such occasions. */
  readonly ends: ClaimEnds[] = [];
  readonly occasions: [claim: string, stated: string][] = [];
  into: CanonicalIdOf = new Map();

  constructor(model: Model) {
    this.model = model;
  }

  changed(claim: CurrentClaim): void {
    this.after.set(claim.id, claim);
    this.keys.add(claim.subject, claim.predicate, readsObjectOnly(this.model, claim));
  }

  statements(dataset: string, now: string): Statement[] {
    const statements: Statement[] = [];
    if (this.hold.length > 0) statements.push(holdClaims(dataset, this.hold, now));
    if (this.retract.length > 0) statements.push(retractClaims(dataset, this.retract, now));
    if (this.metadata.length > 0) statements.push(setMetadata(this.metadata));
    if (this.ownMetadata.length > 0) statements.push(setOwnMetadata(this.ownMetadata));
    return statements;
  }
}

/**
 * Makes the dataset hold the given claims, and no longer those of `retract`; derives all affected
 * keys. `now` is the recorded time. All or nothing: committed derived records always match the
 * claims.
 */
export function syncBatch(
  database: Database,
  model: Model,
  dataset: string,
  claims: readonly Claim[],
  retract: readonly string[],
  now: string,
  recorded: Recorded = new Map(),
): Promise<BatchCounts> {
  return database.write(async tx => {
    const [[merging] = []] = await tx.run(lock());
    const plan = new WriteSet(model);
    if (merging === true) plan.into = await canonicalIdOf(tx, claims.flatMap(namedBy));
    const about = plan.into.size === 0 ? claims : claims.map(claim => redirected(model, claim, plan.into));
    const counts = await planClaims(tx, plan, dataset, about, now, recorded);
    counts.retracted = await planRetractions(tx, plan, dataset, retract);
    const held = await recordedHoldings(tx, dataset, plan);
    let created: Promise<void> | undefined;
    const onRead = () => {
      created = createAll(tx, dataset, plan);
      created.catch(() => {}); // it is awaited in the end
    };
    const { after, gone } = plan;
    const derived = await derive(tx, model, plan.keys, { after, gone, onRead }, now);
    await runAll(tx, [...held, ...plan.statements(dataset, now), ...derived]);
    await created;
    return counts;
  });
}

/**
 * Creates new claims. Throws UNKNOWN_ENTITY if an entity that a claim mentions was deleted since
 * its dataset was read.
 */
async function createAll(tx: Transaction, dataset: string, plan: WriteSet): Promise<void> {
  const { create, passages, ends, occasions } = plan;
  if (create.length === 0) return;
  const own = new Map([...passages].filter(([, { claims }]) => claims === 1));
  const shared = [...passages.values()].filter(({ claims }) => claims > 1);
  const quoted = shared.length === 0 ? undefined : tx.run(createPassages(shared));
  const made = createClaims(dataset, create, own).map(statement => tx.run(statement));
  const marked = runAll(tx, [...markStated(ends), ...markOccasions(occasions)]);
  const [counts] = await Promise.all([Promise.all(made), quoted, marked]);
  const all = counts.reduce((sum, [row]) => sum + Number(row?.[0]), 0);
  if (all === create.length) return;
  const message =
    'Another load deleted an entity that this dataset mentions: load the dataset that declares it, then this one.';
  throw new CommuniqueError('UNKNOWN_ENTITY', message);
}

/**
 * Returns the statements that make the dataset a holder of existing claims, at the times that a
 * dump states.
 */
async function recordedHoldings(tx: Transaction, dataset: string, { held }: WriteSet): Promise<Statement[]> {
  if (held.length === 0) return [];
  const rows = await tx.run(intervalsOf(held.map(({ id }) => id)));
  const others = new Map(rows as [string, [string[], string[]][]][]);
  const known = held.map(({ id, held: own }) => {
    const all = (others.get(id) ?? []).map(([from, to]) => ({ from, to }));
    return { id, held: own, known: unionOf([...all, own]) };
  });
  return [holdRecorded(dataset, known)];
}

/** Sends statements one after the other, without waiting in between. */
export async function runAll(tx: Transaction, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map(statement => tx.run(statement)));
}

async function planClaims(
  tx: Transaction,
  plan: WriteSet,
  dataset: string,
  claims: readonly Claim[],
  now: string,
  recorded: Recorded,
): Promise<BatchCounts> {
  const counts: BatchCounts = { created: 0, unchanged: 0, updated: 0, retracted: 0 };
  if (claims.length === 0) return counts;
  const ids = claims.map(claim => claim.id);
  const quoted = [...new Set(claims.map(({ passage }) => passage.id))];
  const [known, passages] = await Promise.all([knownById(tx, ids), tx.run(knownPassages(quoted))]);
  for (const [id] of passages) plan.knownPassages.add(id as string);
  const changed: { claim: Claim; known: KnownClaim }[] = [];
  for (const claim of claims) {
    const there = known.get(claim.id);
    const times = recorded.get(claim.id) ?? { from: [now], to: [] };
    const isPast = !isOpen(times);
    if (there === undefined) {
      planNew(plan, dataset, claim, times);
      if (!isPast) counts.created++;
      continue;
    }
    const isNew = !there.ever.has(dataset);
    if (isPast) {
      if (isNew) plan.held.push({ id: claim.id, held: times });
      continue;
    }
    const held = there.holders.has(dataset);
    const own = there.holders.get(dataset);
    const hash = own === undefined || own === null ? there.hash : metadataHash(own);
    if (held && hash === metadataHash(canonicalMetadata(heldMetadataOf(claim)))) {
      counts.unchanged++;
      continue;
    }
    counts[held ? 'updated' : 'created']++;
    if (!held && isNew && recorded.has(claim.id)) plan.held.push({ id: claim.id, held: times });
    else if (!held) plan.hold.push(claim.id);
    changed.push({ claim, known: there });
  }
  const stored = await storedMetadata(
    tx,
    plan.model,
    changed.map(({ claim }) => claim.id),
  );
  for (const { claim, known: there } of changed) {
    const holders = holdersOf(there, stored.get(claim.id)?.metadata as HeldMetadata);
    holders.set(dataset, heldMetadataOf(claim));
    const metadata = planMetadata(plan, claim.id, there, holders);
    plan.changed(currentClaim({ ...claim, ...metadata }, [...holders.keys()]));
  }
  return counts;
}

async function knownById(tx: Transaction, ids: readonly string[]): Promise<Map<string, KnownClaim>> {
  const known = new Map<string, KnownClaim>();
  for (const [id, hash, , held] of await tx.run(knownClaims(ids))) {
    const open = (held as [string, boolean, string | null][]).filter(([, now]) => now);
    known.set(id as string, {
      hash: hash as string,
      holders: new Map(open.map(([dataset, , metadata]) => [dataset, metadata])),
      ever: new Set((held as [string][]).map(([dataset]) => dataset)),
    });
  }
  return known;
}

function planNew(plan: WriteSet, dataset: string, claim: Claim, held: RecordedIntervals): void {
  const { passage } = claim;
  const there = plan.passages.get(passage.id);
  if (there !== undefined) there.claims++;
  else if (!plan.knownPassages.has(passage.id)) {
    plan.passages.set(passage.id, { ...passageRow(plan.model, passage), claims: 1 });
  }
  const current = currentClaim(claim, [dataset]);
  plan.create.push(claimRow(plan.model, claim, held, plan.into));
  if (plan.into.size > 0) {
    plan.ends.push(endsOf(current, plan.into));
    const { occasion } = claim;
    if (occasion !== null && plan.into.has(occasion)) plan.occasions.push([claim.id, occasion]);
  }
  if (isOpen(held)) plan.changed(current);
}

function namedBy(claim: Claim): string[] {
  return [...namedEntities(claim), ...(claim.occasion === null ? [] : [claim.occasion])];
}

function currentClaim(claim: Claim, datasets: readonly string[]): CurrentClaim {
  return { ...claim, document: claim.passage.document, datasets: [...datasets].sort() };
}

interface StoredClaim {
  readonly claim: CurrentClaim;
  readonly metadata: HeldMetadata;
}

async function storedMetadata(
  tx: Transaction,
  model: Model,
  ids: readonly string[],
): Promise<Map<string, StoredClaim>> {
  const stored = new Map<string, StoredClaim>();
  if (ids.length === 0) return stored;
  for (const [properties, datasets, occasions] of await tx.run(claimsById(ids))) {
    const claim = decodeClaim(model, properties as ClaimProperties, datasets as string[]);
    const metadata = decodeMetadata(properties as ClaimProperties, (occasions as string[])[0] ?? null);
    stored.set(claim.id, { claim, metadata });
  }
  return stored;
}

/** Returns each dataset that holds the claim now, with its metadata. */
function holdersOf(known: KnownClaim, counting: HeldMetadata): Map<string, HeldMetadata> {
  const entries = [...known.holders].map(([dataset, own]): [string, HeldMetadata] => [
    dataset,
    own === null ? counting : (JSON.parse(own) as HeldMetadata),
  ]);
  return new Map(entries);
}

/**
 * Makes the metadata of the first holder the one that counts, and stores that of the others where
 * it differs.
 */
function planMetadata(
  plan: WriteSet,
  id: string,
  known: KnownClaim,
  holders: ReadonlyMap<string, HeldMetadata>,
): HeldMetadata {
  const metadata = firstOf(holders) as HeldMetadata;
  const counting = canonicalMetadata(metadata);
  if (metadataHash(counting) !== known.hash) {
    const properties = withIndexProperties(
      plan.model,
      fieldsOf(plan.model, 'Claim'),
      metadataProperties(metadata),
    );
    plan.metadata.push({ id, properties, occasion: metadata.occasion });
  }
  for (const [dataset, own] of holders) {
    const text = canonicalMetadata(own);
    const note = text === counting ? null : text;
    if (note !== (known.holders.get(dataset) ?? null)) plan.ownMetadata.push([id, dataset, note]);
  }
  return metadata;
}

async function planRetractions(
  tx: Transaction,
  plan: WriteSet,
  dataset: string,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const known = await knownById(tx, ids);
  const stored = await storedMetadata(tx, plan.model, ids);
  for (const [id, there] of known) {
    if (!there.holders.has(dataset)) continue;
    plan.retract.push(id);
    const { claim, metadata } = stored.get(id) as StoredClaim;
    const holders = holdersOf(there, metadata);
    holders.delete(dataset);
    plan.keys.add(claim.subject, claim.predicate, readsObjectOnly(plan.model, claim));
    if (holders.size === 0) {
      plan.gone.add(id);
    } else {
      const counting = planMetadata(plan, id, there, holders);
      plan.changed({ ...claim, ...counting, datasets: [...holders.keys()].sort() });
    }
  }
  return plan.retract.length;
}
