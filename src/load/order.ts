import { readDatasetRecord } from '../read.ts';
import { loadedAtOf } from '../restore.ts';

/** Dumps in the order in which their datasets were loaded, so that what they come to is recorded in that order; then folders, as below. */
export async function inOrder(sources: readonly string[]): Promise<string[]> {
  const times = new Map<string, string | null>();
  for (const source of sources) times.set(source, await loadedAtOf(source));
  const dumps = sources.filter(source => times.get(source) !== null);
  dumps.sort((a, b) => ((times.get(a) as string) < (times.get(b) as string) ? -1 : 1));
  return [...new Set(dumps), ...(await foldersInOrder(sources.filter(source => times.get(source) === null)))];
}

/** Folders in an order in which each dataset comes after those it uses or is derived from; else in the order given. */
async function foldersInOrder(folders: readonly string[]): Promise<string[]> {
  const needs = new Map<string, readonly string[]>();
  const byId = new Map<string, string>();
  for (const folder of folders) {
    const record = await readDatasetRecord(folder);
    needs.set(folder, record === null ? [] : [...record.uses, ...record.derivedFrom]);
    if (record !== null && !byId.has(record.id)) byId.set(record.id, folder);
  }
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (folder: string): void => {
    if (ordered.has(folder) || visiting.has(folder)) return;
    visiting.add(folder);
    for (const dataset of needs.get(folder) ?? []) {
      const needed = byId.get(dataset);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(folder);
  };
  for (const folder of folders) visit(folder);
  return [...ordered];
}
