import { readDatasetRecord } from '../read.ts';

/** Folders in an order in which each dataset comes after those it uses or is derived from; else in the order given. */
export async function inOrder(folders: readonly string[]): Promise<string[]> {
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
