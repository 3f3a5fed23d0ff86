/**
 * Documents of a dataset. If several datasets declare one, the first by id gives its properties.
 */

import type { Model } from '../../model/model.ts';
import type { Database, Transaction } from '../../neo4j/database.ts';
import { canonicalText, withoutNulls } from '../derive/status-properties.ts';
import type { Statement } from '../statements/build-statement.ts';
import {
  type DocumentRow,
  documentProperties,
  documentStates,
  dropDocuments,
  forgetDigests,
  shareDocuments,
  upsertDocuments,
} from '../statements/dataset-statements.ts';
import type { ClaimProperties } from '../stored/decode-claim.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';

interface State {
  readonly properties: ClaimProperties;
  readonly publisher: string | null;
  readonly datasets: readonly string[];
}

export interface DocumentPlan {
  readonly statements: readonly Statement[];
  /** Documents whose day of publication changes, which may change supersession. */
  readonly redated: readonly string[];
  /** Documents that the dataset no longer declares. */
  readonly vanished: readonly string[];
}

export async function planDocuments(
  reader: Transaction | Database,
  model: Model,
  dataset: string,
  rows: readonly DocumentRow[],
): Promise<DocumentPlan> {
  const states = await statesOf(
    reader,
    dataset,
    rows.map(row => row.record.id),
  );
  const upsert: { id: string; properties: ClaimProperties; publisher: string | null }[] = [];
  const share: string[] = [];
  const redated: string[] = [];
  for (const row of rows) {
    const { id, publisher } = row.record;
    const properties = withIndexProperties(model, fieldsOf(model, 'Document'), documentProperties(row));
    const state = states.get(id);
    states.delete(id);
    const homes = state?.datasets ?? [];
    if (homes.some(home => home < dataset)) {
      if (!homes.includes(dataset)) share.push(id);
      continue;
    }
    const { passageCount: _, ...stored } = state?.properties ?? {};
    const same =
      canonicalText(stored) === canonicalText(withoutNulls(properties)) && state?.publisher === publisher;
    if (same && homes.includes(dataset)) continue;
    upsert.push({ id, properties, publisher });
    const day = properties.publishedLatest ?? null;
    if (state !== undefined && day !== (state.properties.publishedLatest ?? null)) redated.push(id);
  }
  const statements: Statement[] = [];
  if (upsert.length > 0) statements.push(upsertDocuments(dataset, upsert));
  if (share.length > 0) statements.push(shareDocuments(dataset, share));
  const vanished = [...states].filter(([, state]) => state.datasets.includes(dataset)).map(([id]) => id);
  return { statements, redated, vanished };
}

/**
 * Removes documents from the dataset; other datasets that declare them give their properties at
 * their next load.
 */
export function removeDocuments(dataset: string, ids: readonly string[]): Statement[] {
  return ids.length === 0 ? [] : [forgetDigests(dataset, ids), dropDocuments(dataset, ids)];
}

async function statesOf(
  reader: Transaction | Database,
  dataset: string,
  ids: readonly string[],
): Promise<Map<string, State>> {
  const rows = await reader.run(documentStates(dataset, ids));
  return new Map(
    rows.map(([id, properties, publishers, datasets]) => [
      id as string,
      {
        properties: properties as ClaimProperties,
        publisher: (publishers as string[])[0] ?? null,
        datasets: datasets as string[],
      },
    ]),
  );
}
