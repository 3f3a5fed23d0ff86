import { historyType } from '../cypher/history-names.ts';
import type { Model, NodeType } from '../model/model.ts';
import { typeOfId } from '../model/type-lookup.ts';
import type { Database, Transaction } from '../neo4j/database.ts';
import { getOrCreate } from '../util/collections.ts';
import { AffectedKeys } from './derive/affected-keys.ts';
import { NO_CHANGE } from './derive/claim-overlay.ts';
import { derive } from './derive/derive.ts';
import { withoutNulls } from './derive/status-properties.ts';
import { inPortions } from './in-portions.ts';
import { refreshFingerprints } from './migrate/refresh-fingerprints.ts';
import { refreshIndexProperties } from './migrate/refresh-index-properties.ts';
import { keysOfClaims } from './statements/claim-statements.ts';
import { deleteForeignEdges, deleteForeignFacts } from './statements/derived-statements.ts';
import { deleteForeignDisputes } from './statements/dispute-statements.ts';
import {
  declarationsOf,
  entityPage,
  lock,
  type MergedRow,
  replaceEntities,
} from './statements/entity-statements.ts';
import { duplicateCandidatesOf } from './statements/merge-statements.ts';
import { rememberModel } from './statements/reset-statements.ts';
import type { ClaimProperties } from './stored/decode-claim.ts';
import { withIndexProperties } from './stored/index-properties.ts';
import { runAll } from './sync/sync-batch.ts';
import { defaultProperties, editorialOf } from './sync/sync-declarations.ts';

/** Limit on entities in one transaction, and on edges. */
const BATCH = 500;
const EDGES = 5_000n;

/**
 * Derives everything again from the claims and declarations: edges, facts, disputes, properties and
 * labels of all entities, and the index properties. Used for a changed model, or to be sure. Leaves
 * correct data unwritten. Can be interrupted and run again.
 */
export async function deriveAll(
  database: Database,
  model: Model,
  onProgress: (entities: number) => void = () => {},
): Promise<void> {
  const now = new Date().toISOString();
  const known = [...model.relations.keys()].flatMap(type => [type, historyType(type)]);
  await inPortions(database, deleteForeignEdges(known, EDGES));
  await refreshIndexProperties(database, model);
  await refreshFingerprints(database, model);
  let done = 0;
  for (let after = ''; ; ) {
    const ids = (await database.run(entityPage(after, BigInt(BATCH)))).map(([id]) => id as string);
    await database.write(tx => deriveEntities(tx, model, ids, now));
    done += ids.length;
    onProgress(done);
    if (ids.length < BATCH) break;
    after = ids.at(-1) as string;
  }
  await database.write(tx => tx.run(rememberModel(model.digest)));
}

async function deriveEntities(
  tx: Transaction,
  model: Model,
  ids: readonly string[],
  now: string,
): Promise<void> {
  await tx.run(lock());
  const joined = await restoreEntities(tx, model, ids);
  const rows = await tx.run(keysOfClaims(ids));
  await tx.run(deleteForeignFacts(ids, rows as [string, string][]));
  await tx.run(deleteForeignDisputes(ids, rows as [string, string][]));
  const keys = new AffectedKeys();
  keys.addRows(rows);
  // Names of merged entities do not come from claims.
  for (const id of joined) keys.add(id, 'NAME');
  // An edge may remain whose claims are gone: every relation that may leave the entity is compared.
  for (const id of ids) for (const type of outgoing(model, id)) keys.add(id, type);
  await runAll(tx, await derive(tx, model, keys, NO_CHANGE, now, true));
}

function outgoing(model: Model, id: string): string[] {
  const type = typeOfId(model, id)?.name;
  const starts = (pair: string) => pair.startsWith(`${type} `);
  return [...model.relations.values()].filter(r => [...r.pairs].some(starts)).map(r => r.type);
}

/**
 * Gives entities the labels of their types and only the declared properties; derivation from claims
 * adds the rest. Returns the entities that others are merged into.
 */
async function restoreEntities(tx: Transaction, model: Model, ids: readonly string[]): Promise<string[]> {
  const joined: string[] = [];
  const rows = new Map<NodeType, [string, Record<string, unknown>][]>();
  const duplicates = new Map((await tx.run(duplicateCandidatesOf(ids))) as [string, string[]][]);
  for (const [id, name, declared, merged] of await tx.run(declarationsOf(ids))) {
    const type = typeOfId(model, id as string);
    if (type === undefined) continue;
    if ((merged as MergedRow[]).length > 0) joined.push(id as string);
    const mayBe = duplicates.get(id as string) ?? [];
    const editorial = { ...editorialOf(name, declared as ClaimProperties[], merged as MergedRow[]), mayBe };
    const properties = withIndexProperties(model, type.fields, {
      id,
      ...defaultProperties(type.name),
      ...editorial,
    });
    getOrCreate(rows, type, () => []).push([id as string, withoutNulls(properties)]);
  }
  const all = new Set([...model.nodes.values()].filter(n => n.kind === 'entity').map(n => n.name));
  for (const name of model.interfaces.keys()) all.add(name);
  for (const [type, group] of rows) {
    const labels = ['Entity', ...type.interfaces.filter(name => name !== 'Entity'), type.name];
    const others = [...all].filter(label => !labels.includes(label));
    await tx.run(replaceEntities(labels, others, group));
  }
  return joined;
}
