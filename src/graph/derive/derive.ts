/**
 * Claims → what makes the derived part of the graph as it should be, within the transaction that
 * changes them.
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
import { type AffectedKeys, addAffected, type DuplicateCandidates, wholesAbove } from './affected-keys.ts';
import { type Change, ClaimOverlay } from './claim-overlay.ts';
import { compareDisputes, storedDisputes } from './write-disputes.ts';
import { compareEdges, storedEdges } from './write-edges.ts';
import { compareFacts, storedFacts } from './write-facts.ts';

/**
 * What has to be written so that edges, facts, disputes and properties are those of the keys given
 * and of all they reach, once `change` is written.
 * @param now the moment of recorded time that what changes is recorded at; what was before is kept
 * as past
 * @param everything also compares keys that no claim was about until now: for a graph that may be
 * in any state
 */
export async function derive(
  tx: Transaction,
  model: Model,
  keys: AffectedKeys,
  change: Change,
  now: string,
  everything = false,
): Promise<Statement[]> {
  const world = new ClaimOverlay(tx, model, change);
  const mayBe = await addAffected(tx, model, world, keys);
  const all = keys.all();
  const found = { ...(await circumstances(tx, model, world, keys, mayBe)), mayBe };
  // What no claim was about before has no edges, facts and disputes yet.
  const stale = (key: ClaimKey) => (everything ? 'ALL' : world.stale(key));
  const stored = Promise.all([
    storedEdges(tx, model, all, stale),
    storedFacts(tx, model, all, stale),
    storedDisputes(tx, all, stale),
    preferredNames(tx, all),
  ]);
  change.onRead?.();
  const projections = deriveRecords(model, world.all(), all, found);
  const [edges, facts, disputes, names] = await stored;
  return [
    ...compareEdges(model, projections, edges, now),
    ...compareFacts(model, projections, facts, now),
    ...compareDisputes(model, projections, disputes, now),
    ...entityProperties(model, projections, world, names),
  ];
}

async function circumstances(
  tx: Transaction,
  model: Model,
  world: ClaimOverlay,
  keys: AffectedKeys,
  mayBe: DuplicateCandidates,
): Promise<Omit<KeyContext, 'mayBe'>> {
  const documents = new Set<string>();
  for (const claim of world.all()) if (claim.assertedOn?.latest == null) documents.add(claim.document);
  const [days, sources, partOf] = await Promise.all([
    documents.size === 0 ? [] : tx.run(publishedDays([...documents])),
    tx.run(derivations()),
    wholesAbove(tx, model, world, keys, mayBe),
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

/** What an entity is called, and those merged into it. */
interface NamedEntity {
  readonly name: string;
  readonly merged: readonly string[];
}

/** By entity, of those whose names are looked at. */
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

/** The projections of the two keys of an entity's names. */
interface NameKeys {
  names?: DerivedRecords;
  aliases?: DerivedRecords;
}

function entityProperties(
  model: Model,
  projections: readonly DerivedRecords[],
  world: ClaimOverlay,
  preferred: ReadonlyMap<string, NamedEntity>,
): Statement[] {
  const properties = new Map<string, DerivedProperties>();
  const names = new Map<string, NameKeys>();
  for (const projection of projections) {
    const { subject, predicate } = projection;
    if (model.relations.has(predicate)) continue;
    if (isName(predicate)) {
      const entry = getOrCreate<string, NameKeys>(names, subject, () => ({}));
      entry[predicate === 'NAME' ? 'names' : 'aliases'] = projection;
    } else {
      properties.set(subject, { ...properties.get(subject), ...fieldProperties(model, projection) });
    }
  }
  for (const [subject, entry] of names) {
    const facts = { names: entry.names?.facts ?? [], aliases: entry.aliases?.facts ?? [] };
    const before = world.before({ subject, predicate: 'NAME' }).flatMap(({ value }) => value?.language ?? []);
    const { name, merged } = preferred.get(subject) ?? { name: '', merged: [] };
    const own = nameProperties(name, facts, before, merged);
    properties.set(subject, { ...properties.get(subject), ...own });
  }
  const rows = [...properties].filter(([, own]) => Object.keys(own).length > 0);
  return setEntities(model, rows);
}
