/** Documents of a dataset. Where several datasets declare one, the first by id gives its properties. */
import {
  type DocumentRow,
  documentProperties,
  documentStates,
  dropDocuments,
  forgetDigests,
  shareDocuments,
  upsertDocuments,
} from '../cypher/write/evidence.ts';
import type { Statement } from '../cypher/write/statement.ts';
import type { Model } from '../model/types.ts';
import type { Database, Transaction } from '../neo4j/database.ts';
import type { Stored } from './decode.ts';
import { present, spelling } from './derive-standing.ts';
import { fieldsOf, withTwins } from './twins.ts';

interface State {
  readonly properties: Stored;
  readonly publisher: string | null;
  readonly datasets: readonly string[];
}

export interface DocumentPlan {
  readonly statements: readonly Statement[];
  /** Documents whose day of publication becomes another: what supersedes what may have changed. */
  readonly redated: readonly string[];
  /** Documents that the dataset declares no longer. */
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
  const upsert: { id: string; properties: Stored; publisher: string | null }[] = [];
  const share: string[] = [];
  const redated: string[] = [];
  for (const row of rows) {
    const { id, publisher } = row.record;
    const properties = withTwins(model, fieldsOf(model, 'Document'), documentProperties(row));
    const state = states.get(id);
    states.delete(id);
    const homes = state?.datasets ?? [];
    if (homes.some(home => home < dataset)) {
      if (!homes.includes(dataset)) share.push(id);
      continue;
    }
    const { passageCount: _, ...stored } = state?.properties ?? {};
    const same = spelling(stored) === spelling(present(properties)) && state?.publisher === publisher;
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

/** Takes documents back; other datasets that declare them give their properties when they load next. */
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
        properties: properties as Stored,
        publisher: (publishers as string[])[0] ?? null,
        datasets: datasets as string[],
      },
    ]),
  );
}
