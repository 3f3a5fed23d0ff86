/**
 * Restores what only a dump contains: recorded times, and entities that claims mention and other
 * datasets declare.
 */

import type { LoadHistory, MentionedEntity } from '../../dataset/records/load-history.ts';
import type { Model } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';
import type { Database } from '../../neo4j/database.ts';
import { chunks, getOrCreate } from '../../util/collections.ts';
import {
  beginLoad,
  countPassagesOf,
  createDocuments,
  documentProperties,
} from '../statements/dataset-statements.ts';
import { createMentioned, lock } from '../statements/entity-statements.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import { runAll } from './sync-batch.ts';
import { defaultProperties, undeclaredProperties } from './sync-declarations.ts';

const BATCH = 2_000;

/**
 * Creates entities and documents that claims mention and that do not exist yet, so that datasets
 * can be restored in any order; and writes the past loads.
 */
export async function writeHistory(
  database: Database,
  model: Model,
  dataset: string,
  { loads, spoken, foreign }: LoadHistory,
  now: string,
): Promise<void> {
  for (const batch of chunks(spoken, BATCH)) {
    await database.write(async tx => {
      await tx.run(lock());
      await runAll(tx, mentionedStatements(model, batch, now));
    });
  }
  await database.write(async tx => {
    await tx.run(lock());
    const rows = foreign.map(record => {
      const properties = documentProperties({ record, coverage: null, uncovered: [] });
      return {
        id: record.id,
        properties: withIndexProperties(model, fieldsOf(model, 'Document'), properties),
      };
    });
    await runAll(tx, [createDocuments(rows), ...loads.map(load => beginLoad(dataset, load))]);
  });
}

function mentionedStatements(model: Model, spoken: readonly MentionedEntity[], recordedAt: string) {
  const byType = new Map<string, { id: string; properties: Record<string, unknown> }[]>();
  for (const { id, name } of spoken) {
    const type = typeOfId(model, id);
    if (type === undefined) continue; // its claims are reported
    const properties = withIndexProperties(model, type.fields, {
      ...defaultProperties(type.name),
      ...undeclaredProperties(name),
    });
    const row = { id, properties: { ...properties, recordedAt } };
    getOrCreate(byType, type.name, () => []).push(row);
  }
  return [...byType].map(([type, rows]) => createMentioned(labelsOf(model, type), rows));
}

function labelsOf(model: Model, type: string): string[] {
  const interfaces = model.nodes.get(type)?.interfaces ?? [];
  return [...interfaces.filter(name => name !== 'Entity'), type];
}

/** Counts the passages of documents that are not the dataset's own. */
export function countForeign({ foreign }: LoadHistory) {
  return countPassagesOf(foreign.map(({ id }) => id));
}
