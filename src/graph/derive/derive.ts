/**
 * Claims → statements that update the derived records, within the transaction that changes the
 * claims.
 */

import { deriveRecords } from '../../evidence/derive-key.ts';
import {
  type DerivedProperties,
  fieldProperties,
  isName,
  nameProperties,
} from '../../evidence/derive-properties.ts';
import type { ClaimKey, DerivedRecords, KeyContext } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import type { Statement } from '../statements/build-statement.ts';
import { derivations, publishedDays } from '../statements/dataset-statements.ts';
import { namesOfEntities } from '../statements/entity-statements.ts';
import { setEntities } from '../stored/entity-rows.ts';
import {
  type AffectedKeys,
  addAffected,
  type DuplicateCandidates,
  wholesOfObjects,
} from './affected-keys.ts';
import { type Change, ClaimOverlay } from './claim-overlay.ts';
import { compareDisputes, storedDisputes } from './write-disputes.ts';
import { compareEdges, storedEdges } from './write-edges.ts';
import { compareFacts, storedFacts } from './write-facts.ts';

/**
 * Returns the statements that update edges, facts, disputes and properties of the given keys and of
 * all keys that they affect, as they are once `change` is written.
 * @param now the recorded time of the changes; earlier records are kept as history
 * @param everything also compares keys that had no claim until now: for a graph in any state
 */
export async function derive(
  tx: Transaction,
  model: Model,
  keys: AffectedKeys,
  change: Change,
  now: string,
  everything = false,
): Promise<Statement[]> {
  const overlay = new ClaimOverlay(tx, model, change);
  const mayBe = await addAffected(tx, model, overlay, keys);
  const all = keys.all();
  const found = { ...(await contextOf(tx, model, overlay, keys, mayBe)), mayBe };
  // A key without earlier claims has no edges, facts and disputes yet.
  const stale = (key: ClaimKey) => (everything ? 'ALL' : overlay.stale(key));
  const stored = Promise.all([
    storedEdges(tx, model, all, stale),
    storedFacts(tx, model, all, stale),
    storedDisputes(tx, all, stale),
    preferredNames(tx, all),
  ]);
  change.onRead?.();
  const records = deriveRecords(model, overlay.all(), all, found);
  const [edges, facts, disputes, names] = await stored;
  return [
    ...compareEdges(model, records, edges, now),
    ...compareFacts(model, records, facts, now),
    ...compareDisputes(model, records, disputes, now),
    ...entityProperties(model, records, overlay, names),
  ];
}

async function contextOf(
  tx: Transaction,
  model: Model,
  overlay: ClaimOverlay,
  keys: AffectedKeys,
  mayBe: DuplicateCandidates,
): Promise<Omit<KeyContext, 'mayBe'>> {
  const documents = new Set<string>();
  for (const claim of overlay.all()) if (claim.assertedOn?.latest == null) documents.add(claim.document);
  const [days, sources, partOf] = await Promise.all([
    documents.size === 0 ? [] : tx.run(publishedDays([...documents])),
    tx.run(derivations()),
    wholesOfObjects(tx, model, overlay, keys, mayBe),
  ]);
  const derivedFrom = new Map<string, string[]>();
  for (const [dataset, source] of sources as [string, string][]) {
    getOrCreate(derivedFrom, dataset, () => []).push(source);
  }
  return {
    published: new Map(days as [string, string][]),
    derivedFrom,
    partOf,
  };
}

/** Preferred name of an entity, and the names of those merged into it. */
interface NamedEntity {
  readonly name: string;
  readonly merged: readonly string[];
}

/** Returns the names, by entity, of the entities with a key for names. */
async function preferredNames(
  tx: Transaction,
  keys: readonly ClaimKey[],
): Promise<ReadonlyMap<string, NamedEntity>> {
  const named = new Set(keys.filter(({ predicate }) => isName(predicate)).map(({ subject }) => subject));
  const rows = named.size === 0 ? [] : await tx.run(namesOfEntities([...named]));
  return new Map(
    (rows as [string, string, string[]][]).map(([id, name, merged]) => [id, { name, merged }] as const),
  );
}

/** Derived records of the two keys of an entity's names. */
interface NameKeys {
  names?: DerivedRecords;
  aliases?: DerivedRecords;
}

function entityProperties(
  model: Model,
  records: readonly DerivedRecords[],
  overlay: ClaimOverlay,
  preferred: ReadonlyMap<string, NamedEntity>,
): Statement[] {
  const properties = new Map<string, DerivedProperties>();
  const names = new Map<string, NameKeys>();
  for (const record of records) {
    const { subject, predicate } = record;
    if (model.relations.has(predicate)) continue;
    if (isName(predicate)) {
      const entry = getOrCreate<string, NameKeys>(names, subject, () => ({}));
      entry[predicate === 'NAME' ? 'names' : 'aliases'] = record;
    } else {
      properties.set(subject, { ...properties.get(subject), ...fieldProperties(model, record) });
    }
  }
  for (const [subject, entry] of names) {
    const facts = { names: entry.names?.facts ?? [], aliases: entry.aliases?.facts ?? [] };
    const before = overlay
      .before({ subject, predicate: 'NAME' })
      .flatMap(({ value }) => value?.language ?? []);
    const { name, merged } = preferred.get(subject) ?? { name: '', merged: [] };
    const own = nameProperties(name, facts, before, merged);
    properties.set(subject, { ...properties.get(subject), ...own });
  }
  const rows = [...properties].filter(([, own]) => Object.keys(own).length > 0);
  return setEntities(model, rows);
}
