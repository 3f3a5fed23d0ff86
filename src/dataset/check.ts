import { join } from 'node:path';
import { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { openDataset, readDatasetYml } from './open.ts';
import type { Coverage } from './records/coverage.ts';
import { SiblingFolders } from './sibling-folders.ts';

export interface CheckSummary {
  /** The folder, as given. */
  readonly folder: string;
  /** Id of the dataset; null where dataset.yml is missing or broken. */
  readonly dataset: string | null;
  readonly documents: number;
  readonly entities: number;
  /** Number of valid claims. */
  readonly claims: number;
  readonly problems: number;
  /** By document id, for documents with a text. */
  readonly coverage: ReadonlyMap<string, Coverage>;
}

export interface CheckedDataset {
  /** All problems, dataset by dataset, in the order of the files. */
  readonly problems: readonly CommuniqueError[];
  readonly summaries: readonly CheckSummary[];
}

/**
 * Checks datasets without a database: reads each as a load would, and looks up the datasets that it
 * uses in the given folders, in those next to them, and in further ones. Counts claims and does not
 * keep them.
 */
export async function checkDatasets(
  folders: readonly string[],
  model: Model,
  parents: readonly string[] = [],
): Promise<CheckedDataset> {
  const others = new SiblingFolders(folders, model, parents);
  const problems: CommuniqueError[] = [];
  const summaries: CheckSummary[] = [];
  const ids = new Map<string, string>();
  for (const folder of folders) {
    const head = await readDatasetYml(folder);
    const record = head?.dataset ?? null;
    const used = await others.usedBy(head ?? { uses: [] });
    const open = await openDataset(folder, model, used.known);
    const found = [...open.rejections];
    const file = join(folder, 'dataset.yml');
    for (const id of used.missing) {
      found.push(
        new CommuniqueError('UNKNOWN_DATASET', `No folder has the dataset ${id}, named under \`uses\`.`, {
          file,
        }),
      );
    }
    const other = record === null ? undefined : ids.get(record.id);
    if (record !== null && other !== undefined) {
      found.push(new CommuniqueError('DUPLICATE_ID', `${record.id} is also the id of ${other}.`, { file }));
    } else if (record !== null) ids.set(record.id, folder);
    let claims = 0;
    for await (const batch of open.batches()) {
      claims += batch.claims.length;
      for (const rejection of batch.rejections) found.push(rejection);
    }
    found.sort(byPlace);
    for (const problem of found) problems.push(problem);
    summaries.push({
      folder,
      dataset: open.dataset?.id ?? null,
      documents: open.documents.length,
      entities: open.declarations.length,
      claims,
      problems: found.length,
      coverage: open.coverage,
    });
  }
  return { problems, summaries };
}

function byPlace({ place: a }: CommuniqueError, { place: b }: CommuniqueError): number {
  const files = (a.file ?? '') < (b.file ?? '') ? -1 : (a.file ?? '') > (b.file ?? '') ? 1 : 0;
  return files || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
