import type { Declaration } from '../../evidence/claim.ts';
import type { Model } from '../../model/model.ts';
import { constantCase, foldedName, MERGED_NAMES } from '../../model/names.ts';
import { typeNamed } from '../../model/type-lookup.ts';
import type { Database, Transaction } from '../../neo4j/database.ts';
import { fold } from '../../text/fold.ts';
import { chunks, groupBy } from '../../util/collections.ts';
import { AffectedKeys } from '../derive/affected-keys.ts';
import { NO_CHANGE } from '../derive/claim-overlay.ts';
import { derive } from '../derive/derive.ts';
import { canonicalText, withoutNulls } from '../derive/status-properties.ts';
import type { Statement } from '../statements/build-statement.ts';
import {
  createDeclared,
  declarationsOf,
  declare,
  declaredBy,
  deleteOrphanEntities,
  lock,
  type MergedRow,
  mergedDeclarations,
  nameMerged,
  namesOfEntities,
  undeclare,
} from '../statements/entity-statements.ts';
import { mergedAmong } from '../statements/merge-statements.ts';
import type { ClaimProperties } from '../stored/decode-claim.ts';
import { type EntityRow, setEntities } from '../stored/entity-rows.ts';
import { withIndexProperties } from '../stored/index-properties.ts';
import { runAll } from './sync-batch.ts';

/** Declarations of a dataset: upserted before its claims, removed after them. */

const BATCH = 2_000;

export interface DeclarationChanges {
  readonly changed: readonly Declaration[];
  readonly vanished: readonly string[];
}

/** Compares the declarations of a dataset with those in the database. */
export async function compareDeclarations(
  database: Database,
  dataset: string,
  declarations: readonly Declaration[],
): Promise<DeclarationChanges> {
  const left = new Map(declarations.map(one => [one.id, one]));
  const vanished: string[] = [];
  for await (const [id, properties] of database.stream(declaredBy(dataset))) {
    const declared = left.get(id as string);
    if (declared === undefined) vanished.push(id as string);
    else if (canonicalText(declaredProperties(declared)) === canonicalText(properties as ClaimProperties))
      left.delete(declared.id);
  }
  return { changed: [...left.values()], vanished };
}

export async function writeDeclarations(
  database: Database,
  model: Model,
  dataset: string,
  declarations: readonly Declaration[],
  now: string,
): Promise<void> {
  for (const batch of chunks(declarations, BATCH)) {
    await database.write(async tx => {
      await tx.run(lock());
      const ids = batch.map(one => one.id);
      const found = await Promise.all([tx.run(namesOfEntities(ids)), tx.run(mergedAmong(ids))]);
      const there = new Set(found.flat().map(([id]) => id as string));
      const fresh = batch.filter(one => !there.has(one.id));
      await runAll(tx, createDeclarations(model, dataset, fresh, now));
      const known = batch.filter(one => there.has(one.id));
      if (known.length === 0) return;
      const rows = known.map(one => ({ id: one.id, properties: declaredProperties(one) }));
      await runAll(tx, declare(dataset, rows));
      await refreshEntities(tx, model, [...there], now);
    });
  }
}

/** Removes declarations, and the entities that no dataset declares or mentions any more. */
export async function removeDeclarations(
  database: Database,
  model: Model,
  dataset: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  for (const batch of chunks(ids, BATCH)) {
    await database.write(async tx => {
      await tx.run(lock());
      await runAll(tx, undeclare(dataset, batch));
      await tx.run(deleteOrphanEntities(batch));
      await refreshEntities(tx, model, batch, now);
    });
  }
}

/**
 * Creates entities that do not exist yet as this dataset declares them: there is nothing to read or
 * to compare.
 */
export function createDeclarations(
  model: Model,
  dataset: string,
  declarations: readonly Declaration[],
  now: string,
): Statement[] {
  return [...groupBy(declarations, one => one.type)].map(([type, group]) => {
    const node = typeNamed(model, type);
    const rows = group.map(one => {
      const declared = declaredProperties(one);
      const editorial = editorialProperties([declared]);
      const properties = withIndexProperties(model, node.fields, {
        ...defaultProperties(type),
        ...editorial,
      });
      return { id: one.id, declared, properties: withoutNulls({ ...properties, recordedAt: now }) };
    });
    return createDeclared(dataset, [...node.interfaces.filter(name => name !== 'Entity'), type], rows);
  });
}

/** Returns the properties of every entity of a type before declarations and claims. */
export function defaultProperties(type: string): Record<string, unknown> {
  return { type: constantCase(type), collective: false, aliases: [], mergedIds: [], mayBe: [] };
}

function declaredProperties({
  name,
  description,
  externalIds,
  collective,
}: Declaration): Record<string, unknown> {
  return withoutNulls({ name, description, externalIds: [...externalIds], collective });
}

/**
 * Sets the properties that follow from all declarations of entities and of those merged into them;
 * and their aliases if a name has changed.
 * @param joined true if the merged entities have changed
 */
export async function refreshEntities(
  tx: Transaction,
  model: Model,
  ids: readonly string[],
  now: string,
  joined = false,
): Promise<void> {
  const renamed = new AffectedKeys();
  const heads = await refreshMerged(tx, ids);
  for (const head of heads) renamed.add(head, 'NAME');
  const rows: EntityRow[] = [];
  for (const [id, name, declared, merged] of await tx.run(declarationsOf([...new Set([...ids, ...heads])]))) {
    const properties = editorialOf(name, declared as ClaimProperties[], merged as MergedRow[]);
    rows.push([id as string, properties]);
    if (joined || (name !== properties.name && name !== null)) renamed.add(id as string, 'NAME');
  }
  await runAll(tx, setEntities(model, rows));
  if (renamed.size > 0) await runAll(tx, await derive(tx, model, renamed, NO_CHANGE, now));
}

/** Names the merged ones among the ids by their declarations. Returns their canonical ids. */
async function refreshMerged(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const merged = (await tx.run(mergedAmong(ids))) as [string, string][];
  if (merged.length === 0) return [];
  const declared = await tx.run(mergedDeclarations(merged.map(([id]) => id)));
  const named = declared.flatMap(([id, own]): [string, string][] => {
    const [first] = own as ClaimProperties[];
    return first === undefined ? [] : [[id as string, first.name as string]];
  });
  if (named.length > 0) await tx.run(nameMerged(named));
  return [...new Set(merged.map(([, head]) => head))];
}

/**
 * Returns the declared properties of an entity. Its own declarations take precedence over those of
 * entities merged into it.
 */
export function editorialOf(
  name: unknown,
  declared: readonly ClaimProperties[],
  merged: readonly MergedRow[],
): Record<string, unknown> {
  const all = [...declared, ...merged.flatMap(([, , own]) => own)];
  const own = editorialProperties(all) ?? undeclaredProperties(name);
  // The entity's own declaration may lack a description that a merged entity has.
  const description = own.description ?? merged.flatMap(([, , of]) => of[0]?.description ?? [])[0] ?? null;
  const names = merged.map(([, called]) => called).filter(called => called !== own.name);
  return {
    ...own,
    description,
    mergedIds: merged.map(([id]) => id),
    [MERGED_NAMES]: names.length === 0 ? null : names,
    [foldedName(MERGED_NAMES)]: names.length === 0 ? null : names.map(fold),
  };
}

/**
 * Returns the properties of an entity that no dataset declares any more: it keeps the name that its
 * claims used.
 */
export function undeclaredProperties(name: unknown): Record<string, unknown> {
  return { name, description: null, collective: false, externalIds: [] };
}

/**
 * Returns the name and description of the first declaring dataset, and the external ids of all.
 * Null without declarations.
 */
function editorialProperties(declared: readonly ClaimProperties[]): Record<string, unknown> | null {
  const [first] = declared;
  if (first === undefined) return null;
  const name = first.name as string;
  const externalIds = [
    ...new Set(declared.flatMap(one => (one.externalIds as string[] | undefined) ?? [])),
  ].sort();
  return {
    name,
    description: first.description ?? null,
    collective: first.collective ?? false,
    externalIds,
  };
}
