/** What a dataset declares of entities: upserted before its claims, removed after them. */
import type { Declaration } from '../claims/claim.ts';
import {
  createDeclared,
  declarationsOf,
  declare,
  declaredBy,
  lock,
  namesOf,
  sweepEntities,
  undeclare,
} from '../cypher/write/entities.ts';
import type { Statement } from '../cypher/write/statement.ts';
import { typeOf } from '../model/lookup.ts';
import { constantCase } from '../model/names.ts';
import type { Model } from '../model/types.ts';
import type { Database, Transaction } from '../neo4j/database.ts';
import { runAll } from './batch.ts';
import type { Stored } from './decode.ts';
import { derive } from './derive.ts';
import { present, spelling } from './derive-standing.ts';
import { type EntityRow, setEntities } from './entity-rows.ts';
import { Keys } from './reach.ts';
import { withTwins } from './twins.ts';
import { NO_CHANGE } from './world.ts';

const BATCH = 2_000;

export interface DeclarationChanges {
  readonly changed: readonly Declaration[];
  readonly vanished: readonly string[];
}

/** Compares what a dataset declares with what it declared before. */
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
    else if (spelling(declaredProperties(declared)) === spelling(properties as Stored))
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
  for (let start = 0; start < declarations.length; start += BATCH) {
    const batch = declarations.slice(start, start + BATCH);
    await database.write(async tx => {
      await tx.run(lock());
      const ids = batch.map(one => one.id);
      const there = new Set((await tx.run(namesOf(ids))).map(([id]) => id as string));
      const fresh = batch.filter(one => !there.has(one.id));
      await runAll(tx, createDeclarations(model, dataset, fresh, now));
      const known = batch.filter(one => there.has(one.id));
      if (known.length === 0) return;
      const rows = known.map(one => ({ id: one.id, properties: declaredProperties(one) }));
      await tx.run(declare(dataset, rows));
      await refreshEntities(tx, model, [...there], now);
    });
  }
}

/** Takes declarations back. Returns the entities that nothing is said of, and which are gone with them. */
export async function removeDeclarations(
  database: Database,
  model: Model,
  dataset: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    await database.write(async tx => {
      await tx.run(lock());
      await tx.run(undeclare(dataset, batch));
      await tx.run(sweepEntities(batch));
      await refreshEntities(tx, model, batch, now);
    });
  }
}

/** What nobody has spoken of before is as this dataset declares it: there is nothing to read or to compare. */
export function createDeclarations(
  model: Model,
  dataset: string,
  declarations: readonly Declaration[],
  now: string,
): Statement[] {
  const byType = new Map<string, Declaration[]>();
  for (const one of declarations) {
    const group = byType.get(one.type);
    if (group === undefined) byType.set(one.type, [one]);
    else group.push(one);
  }
  return [...byType].map(([type, group]) => {
    const node = typeOf(model, type);
    const rows = group.map(one => {
      const declared = declaredProperties(one);
      const editorial = editorialProperties([declared]);
      const properties = withTwins(model, node.fields, { ...undeclared(type), ...editorial });
      return { id: one.id, declared, properties: present({ ...properties, recordedAt: now }) };
    });
    return createDeclared(dataset, [...node.interfaces.filter(name => name !== 'Entity'), type], rows);
  });
}

/** What every entity of a type has, whatever is declared and claimed of it. */
export function undeclared(type: string): Record<string, unknown> {
  return { type: constantCase(type), collective: false, aliases: [] };
}

function declaredProperties({
  name,
  description,
  externalIds,
  collective,
}: Declaration): Record<string, unknown> {
  return present({ name, description, externalIds: [...externalIds], collective });
}

/** Sets what follows from all declarations of entities; and their aliases where the preferred name has changed. */
async function refreshEntities(
  tx: Transaction,
  model: Model,
  ids: readonly string[],
  now: string,
): Promise<void> {
  const renamed = new Keys();
  const rows: EntityRow[] = [];
  for (const [id, name, declared] of await tx.run(declarationsOf(ids))) {
    const properties = editorialProperties(declared as Stored[]) ?? nobodys(name);
    rows.push([id as string, properties]);
    if (name !== properties.name && name !== null) renamed.add(id as string, 'NAME');
  }
  await runAll(tx, setEntities(model, rows));
  if (renamed.size > 0) await runAll(tx, await derive(tx, model, renamed, NO_CHANGE, now));
}

/** What an entity keeps that nobody declares any more: the name that its claims knew it by. */
export function nobodys(name: unknown): Record<string, unknown> {
  return { name, description: null, collective: false, externalIds: [] };
}

/** The first declaring dataset names and describes; identifiers are everybody's. Null without any. */
export function editorialProperties(declared: readonly Stored[]): Record<string, unknown> | null {
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
