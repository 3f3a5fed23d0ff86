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

const DATASET_FILE = 'dataset.yml';

/**
 * Returns the folders of the datasets under a folder, sorted by name, or the folder itself if it is
 * a dataset. Throws BAD_SETTING if it does not exist.
 */
export function datasetsUnder(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommuniqueError(
      'BAD_SETTING',
      `COMMUNIQUE_SEED names ${shortPath(folder)}, which is not a folder.`,
    );
  }
  if (existsSync(join(folder, DATASET_FILE))) return [shortPath(folder)];
  return namesUnder(folder).map(name => shortPath(join(folder, name)));
}

/**
 * Returns the paths of the named datasets. A name is the path of a folder or of an NDJSON file, the
 * name of a folder under `seed`, or `-` for a file on standard input, which is kept until the
 * process ends. Throws UNKNOWN_DATASET.
 */
export async function datasetFolders(names: readonly string[], seed: string): Promise<string[]> {
  const folders = new Map<string, string>();
  for (const name of names) {
    const path = name === '-' ? await keepStandardInput() : [name, join(seed, name)].find(isDataset);
    if (path === undefined) throw unknown(name, seed);
    await refuseTagged(path);
    folders.set(resolve(path), shortPath(path));
  }
  return [...folders.values()];
}

/**
 * Throws UNKNOWN_DATASET for files of `dump` and `load --rejects`: NDJSON as well, but not
 * datasets.
 */
async function refuseTagged(path: string): Promise<void> {
  const tag = isFile(path) ? await fileTagOf(path) : null;
  if (tag === null) return;
  const writer = tag === 'dump' ? '`dump` wrote' : '`load --rejects` wrote';
  throw new CommuniqueError(
    'UNKNOWN_DATASET',
    `${shortPath(path)} is a file that ${writer}: only \`load\` reads it.`,
  );
}

/**
 * Returns the sources of a load: datasets as in {@link datasetFolders}, files of `dump`, and the
 * corrected rows in files of `load --rejects`. Throws UNKNOWN_DATASET, BAD_SYNTAX, BAD_DATASET.
 */
export async function sourcesOf(names: readonly string[], seed: string): Promise<LoadSource[]> {
  const sources: LoadSource[] = [];
  const others: string[] = [];
  for (const name of names) {
    const path = name === '-' ? await keepStandardInput() : name;
    const tag = isFile(path) ? await fileTagOf(path) : null;
    if (tag === null) others.push(path);
    else if (tag === 'dump') sources.push(shortPath(path));
    else {
      for (const [folder, corrections] of await readRejects(path)) {
        for (const known of await datasetFolders([folder], seed))
          sources.push({ folder: known, corrections });
      }
    }
  }
  return [...(await datasetFolders(others, seed)), ...sources];
}

function isDataset(path: string): boolean {
  if (existsSync(join(path, DATASET_FILE))) return true;
  return isLines(path) && isFile(path);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Saves standard input to a file, as datasets are read more than once. */
async function keepStandardInput(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-input-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'standard-input.ndjson');
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  return path;
}

function namesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, DATASET_FILE)))
    .sort();
}

function unknown(name: string, seed: string): CommuniqueError {
  if (existsSync(name)) {
    const message = statSync(name).isFile()
      ? `${name} is not a dataset: name a file that ends in .ndjson, or a folder that contains a ${DATASET_FILE}.`
      : `${name} contains no ${DATASET_FILE}.`;
    return new CommuniqueError('UNKNOWN_DATASET', message);
  }
  const names = namesUnder(seed);
  const near = names.find(other => distance(other, name) <= Math.max(2, name.length / 3));
  const known = names.length === 0 ? '' : ` ${shortPath(seed)} contains ${names.join(', ')}.`;
  const hint = near === undefined ? known : ` Did you mean ${near}?`;
  return new CommuniqueError('UNKNOWN_DATASET', `There is no dataset ${name}.${hint}`);
}

/**
 * Returns a path relative to the working directory, or absolute if it is outside. Places of
 * problems begin with it.
 */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? resolve(path) : short;
}
