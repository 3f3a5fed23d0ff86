import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { CommuniqueError } from '../../errors.ts';
import { dump, dumpable } from '../../graph/dump.ts';
import { loadModel } from '../../model/load-model.ts';
import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import { readSettings } from '../../settings.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { makeProgress, type Progress } from '../progress.ts';
import { table } from '../text-table.ts';

interface DumpOptions {
  readonly json?: boolean;
}

const HELP = `
Writes each dataset of the database to a file in the folder, one JSON object per line: its description, loads, documents,
entities, and all current and retracted claims with the times when they were recorded and retracted. Loaded into an empty
database, the files make the same graph (communique digest --recorded).

Examples:
  communique dump backup                      backup/countries.ndjson, backup/astana-2024.ndjson, …
  communique reset --yes && communique load backup/*.ndjson
${EXIT_HELP}`;

export function addDump(program: Command): void {
  program
    .command('dump')
    .summary('write all datasets to files')
    .description('Makes a backup of the database that can be loaded again.')
    .argument('<folder>', 'folder of the files; created if missing, files of the same names are replaced')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

interface Dumped {
  readonly dataset: string;
  readonly file: string;
  readonly claims: number;
}

async function run(folder: string, { json = false }: DumpOptions): Promise<void> {
  const settings = readSettings();
  const progress = makeProgress();
  const opened = await openShared(settings, progress);
  const dumped: Dumped[] = [];
  try {
    await mkdir(folder, { recursive: true });
    const model = loadModel();
    for (const dataset of await dumpable(opened.database)) {
      progress.say(`Writing ${dataset}…`);
      dumped.push(await dumpOne(opened.database, model, dataset, folder, progress));
    }
  } catch (cause) {
    throw unwritable(cause, folder);
  } finally {
    progress.end();
    await opened.close();
  }
  const rows = dumped.map(({ dataset, file, claims }) => [dataset, file, claims]);
  console.log(json ? JSON.stringify(dumped, null, 2) : table(['dataset', 'file', 'claims'], rows));
}

/** Writes one dataset, under another name until it is complete, so that no file is partial. */
async function dumpOne(
  database: Database,
  model: Model,
  dataset: string,
  folder: string,
  progress: Progress,
): Promise<Dumped> {
  const name = encodeURIComponent(dataset.slice(dataset.indexOf(':') + 1));
  const file = join(folder, `${name}.ndjson`);
  const stream = createWriteStream(`${file}.partial`);
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => {});
  let lines = 0;
  const claims = await dump(database, model, dataset, async line => {
    lines += 1;
    if (lines % 1_000 === 0) progress.count(lines, 'lines');
    if (!stream.write(line)) await Promise.race([once(stream, 'drain'), failed]);
  });
  stream.end();
  await finished(stream);
  await rename(`${file}.partial`, file);
  return { dataset, file, claims };
}

function unwritable(cause: unknown, folder: string): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) return cause;
  return new CommuniqueError('BAD_SETTING', `${folder} cannot be written (${code}).`, {}, { cause });
}
