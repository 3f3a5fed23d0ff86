import { createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { distance } from 'fastest-levenshtein';
import { readRejects } from '../dataset/files/corrected-rows.ts';
import { isLines } from '../dataset/files/file-format.ts';
import { fileTagOf } from '../dataset/files/tagged-ndjson.ts';
import { CommuniqueError } from '../errors.ts';
import type { LoadSource } from '../graph/load.ts';

const HEAD = 'dataset.yml';

/**
 * The folders of the datasets under a folder, by name; or the folder itself if it is one. Throws
 * BAD_SETTING where it is missing.
 */
export function datasetsUnder(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommuniqueError('BAD_SETTING', `COMMUNIQUE_SEED names ${shown(folder)}, which is no folder.`);
  }
  if (existsSync(join(folder, HEAD))) return [shown(folder)];
  return namesUnder(folder).map(name => shown(join(folder, name)));
}

/**
 * The datasets that are meant: each is the path of a folder or of an NDJSON file, the name of a
 * folder under `seed`, or `-` for a file on standard input, which is kept until the process ends.
 * Throws UNKNOWN_DATASET.
 */
export async function datasetFolders(names: readonly string[], seed: string): Promise<string[]> {
  const folders = new Map<string, string>();
  for (const name of names) {
    const path = name === '-' ? await keepInput() : [name, join(seed, name)].find(isDataset);
    if (path === undefined) throw unknown(name, seed);
    await refuseMarked(path);
    folders.set(resolve(path), shown(path));
  }
  return [...folders.values()];
}

/** Files of ours are NDJSON as well, and no datasets. Throws UNKNOWN_DATASET. */
async function refuseMarked(path: string): Promise<void> {
  const mark = isFile(path) ? await fileTagOf(path) : null;
  if (mark === null) return;
  const what = mark === 'dump' ? '`dump` wrote' : '`load --rejects` wrote';
  throw new CommuniqueError(
    'UNKNOWN_DATASET',
    `${shown(path)} is a file that ${what}: only \`load\` reads it.`,
  );
}

/**
 * What is to be loaded: datasets as above, files that `dump` wrote, and rows of files that `load
 * --rejects` wrote. Throws UNKNOWN_DATASET, BAD_SYNTAX, BAD_DATASET.
 */
export async function sourcesOf(names: readonly string[], seed: string): Promise<LoadSource[]> {
  const sources: LoadSource[] = [];
  const others: string[] = [];
  for (const name of names) {
    const path = name === '-' ? await keepInput() : name;
    const mark = isFile(path) ? await fileTagOf(path) : null;
    if (mark === null) others.push(path);
    else if (mark === 'dump') sources.push(shown(path));
    else {
      for (const [folder, mended] of await readRejects(path)) {
        for (const known of await datasetFolders([folder], seed)) sources.push({ folder: known, mended });
      }
    }
  }
  return [...(await datasetFolders(others, seed)), ...sources];
}

function isDataset(path: string): boolean {
  if (existsSync(join(path, HEAD))) return true;
  return isLines(path) && isFile(path);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Datasets are read more than once, which standard input cannot be. */
async function keepInput(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-input-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'standard-input.ndjson');
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  return path;
}

function namesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, HEAD)))
    .sort();
}

function unknown(name: string, seed: string): CommuniqueError {
  if (existsSync(name)) {
    const message = statSync(name).isFile()
      ? `${name} is no dataset: a file that is one ends in .ndjson, and other files stand in a folder with a ${HEAD}.`
      : `${name} holds no ${HEAD}.`;
    return new CommuniqueError('UNKNOWN_DATASET', message);
  }
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
