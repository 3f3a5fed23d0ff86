import { readDatasetRecord } from '../dataset/open.ts';
import { loadedAtOf } from '../dataset/open-dump.ts';

/** What is to be loaded, with as much as its head tells. */
export interface LoadHead {
  /** A folder or a file. */
  readonly path: string;
  /** Of a dump, when its dataset was loaded; null for what is none. */
  readonly loadedAt: string | null;
  readonly id: string | undefined;
  readonly uses: readonly string[];
  readonly derivedFrom: readonly string[];
}

/**
 * Dumps in the order in which their datasets were loaded, so that what they come to is recorded in
 * that order; then folders, as below.
 */
export async function inLoadOrder(paths: readonly string[]): Promise<LoadHead[]> {
  const heads: LoadHead[] = [];
  for (const path of new Set(paths)) heads.push(await headOf(path));
  const dumps = heads.filter(({ loadedAt }) => loadedAt !== null);
  dumps.sort((a, b) => ((a.loadedAt as string) < (b.loadedAt as string) ? -1 : 1));
  return [...dumps, ...foldersInOrder(heads.filter(({ loadedAt }) => loadedAt === null))];
}

async function headOf(path: string): Promise<LoadHead> {
  const loadedAt = await loadedAtOf(path);
  const record = loadedAt === null ? await readDatasetRecord(path) : null;
  const { id, uses = [], derivedFrom = [] } = record ?? {};
  return { path, loadedAt, id, uses, derivedFrom };
}

/**
 * Folders in an order in which each dataset comes after those it uses or is derived from; else in
 * the order given.
 */
function foldersInOrder(folders: readonly LoadHead[]): LoadHead[] {
  const byId = new Map<string, LoadHead>();
  for (const one of folders) if (one.id !== undefined && !byId.has(one.id)) byId.set(one.id, one);
  const ordered = new Set<LoadHead>();
  const visiting = new Set<LoadHead>();
  const visit = (one: LoadHead): void => {
    if (ordered.has(one) || visiting.has(one)) return;
    visiting.add(one);
    for (const dataset of [...one.uses, ...one.derivedFrom]) {
      const needed = byId.get(dataset);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(one);
  };
  for (const one of folders) visit(one);
  return [...ordered];
}
