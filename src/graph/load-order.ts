import { readDatasetRecord } from '../dataset/open.ts';
import { loadedAtOf } from '../dataset/open-dump.ts';

/** A source to load, with the data of its head. */
export interface LoadHead {
  /** A folder or a file. */
  readonly path: string;
  /** Time at which the dataset of a dump was loaded; null if the source is not a dump. */
  readonly loadedAt: string | null;
  readonly id: string | undefined;
  readonly uses: readonly string[];
  readonly derivedFrom: readonly string[];
}

/**
 * Sorts dumps by the time at which their datasets were loaded, so that derived records are recorded
 * in that order; then folders, as below.
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
 * Sorts folders so that each dataset comes after those it uses or is derived from; otherwise keeps
 * the given order.
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
