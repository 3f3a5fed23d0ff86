import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { CommuniqueError } from '../errors.ts';
import { markOf } from '../files/lines.ts';
import { readRejects } from '../files/rejects.ts';
import type { Source } from '../load.ts';

const HEAD = 'dataset.yml';

/** The folders of the datasets under a folder, by name; or the folder itself if it is one. Throws BAD_SETTING where it is missing. */
export function datasetsUnder(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommuniqueError('BAD_SETTING', `COMMUNIQUE_SEED names ${shown(folder)}, which is no folder.`);
  }
  if (existsSync(join(folder, HEAD))) return [shown(folder)];
  return namesUnder(folder).map(name => shown(join(folder, name)));
}

/** The folders that are meant: each is a path, or the name of a folder under `seed`. Throws UNKNOWN_DATASET. */
export function datasetFolders(names: readonly string[], seed: string): string[] {
  const folders = new Map<string, string>();
  for (const name of names) {
    const folder = [name, join(seed, name)].find(path => existsSync(join(path, HEAD)));
    if (folder === undefined) throw unknown(name, seed);
    folders.set(resolve(folder), shown(folder));
  }
  return [...folders.values()];
}

/** What is to be loaded: folders as above, files that `dump` wrote, and rows of files that `load --rejects` wrote. Throws UNKNOWN_DATASET, BAD_SYNTAX, BAD_DATASET. */
export async function sourcesOf(names: readonly string[], seed: string): Promise<Source[]> {
  const sources: Source[] = [];
  const folders: string[] = [];
  for (const name of names) {
    const mark = isFile(name) ? await markOf(name) : undefined;
    if (mark === undefined) folders.push(name);
    else if (mark === 'dump') sources.push(shown(name));
    else if (mark === 'rejected') {
      for (const [folder, mended] of await readRejects(name)) {
        for (const known of datasetFolders([folder], seed)) sources.push({ folder: known, mended });
      }
    } else {
      const message = `${name} is no folder, and no file that \`load --rejects\` or \`dump\` wrote.`;
      throw new CommuniqueError('UNKNOWN_DATASET', message);
    }
  }
  return [...datasetFolders(folders, seed), ...sources];
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}

function namesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, HEAD)))
    .sort();
}

function unknown(name: string, seed: string): CommuniqueError {
  if (existsSync(name)) return new CommuniqueError('UNKNOWN_DATASET', `${name} holds no ${HEAD}.`);
  const names = namesUnder(seed);
  const near = names.find(other => distance(other, name) <= Math.max(2, name.length / 3));
  const known = names.length === 0 ? '' : ` ${shown(seed)} holds ${names.join(', ')}.`;
  const hint = near === undefined ? known : ` Did you mean ${near}?`;
  return new CommuniqueError('UNKNOWN_DATASET', `There is no dataset ${name}.${hint}`);
}

/** As short as it can be said from where the command runs; places of problems begin with it. */
function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return way === '' ? '.' : way.startsWith('..') ? resolve(path) : way;
}
