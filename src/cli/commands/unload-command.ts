import type { Command } from 'commander';
import { readDatasetRecord } from '../../dataset/open.ts';
import { type UnloadResult, unload } from '../../graph/load.ts';
import { loadModel } from '../../model/load-model.ts';
import { readSettings, SEED_FOLDER } from '../../settings.ts';
import { datasetFolders } from '../dataset-arguments.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { makeProgress } from '../progress.ts';
import { table } from '../text-table.ts';

interface UnloadCommandOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const HELP = `
Retracts all claims of datasets, and removes what only these datasets declare, with the edges, values and entities that no
other dataset refers to. Claims are marked as retracted, not deleted; loading the datasets again restores everything.
A dataset whose entities another one refers to can only be unloaded together with that one.

Examples:
  communique unload mine                      the dataset of seed/mine
  communique unload dataset:mine              the same by its id; its folder may be missing
  communique unload countries astana-2024     several, in the right order
  communique unload mine --dry-run            what would be retracted
${EXIT_HELP}`;

export function addUnload(program: Command): void {
  program
    .command('unload')
    .summary('retract datasets')
    .description('Retracts datasets.')
    .argument('<dataset...>', 'ids, folders, or names of folders under seed/ (COMMUNIQUE_SEED)')
    .option('--dry-run', 'show what would be retracted, without retracting it')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(names: string[], { dryRun = false, json = false }: UnloadCommandOptions): Promise<void> {
  const settings = readSettings();
  const ids = await idsOf(names, settings.seedFolder ?? SEED_FOLDER);
  const progress = makeProgress();
  const opened = await openShared(settings, progress);
  let results: UnloadResult[];
  try {
    progress.say('Retracting claims…');
    results = await unload(opened.database, loadModel(), ids, { dryRun });
  } finally {
    progress.end();
    await opened.close();
  }
  const rows = results.map(({ dataset, retracted }) => [dataset, retracted]);
  console.log(json ? JSON.stringify(results, null, 2) : table(['dataset', 'retracted'], rows));
}

/** Returns ids unchanged, and for folders the ids of their datasets. */
async function idsOf(names: readonly string[], seed: string): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    if (name.startsWith('dataset:')) ids.push(name);
    else {
      const [folder = ''] = await datasetFolders([name], seed);
      const record = await readDatasetRecord(folder);
      ids.push(record?.id ?? `dataset:${name}`);
    }
  }
  return [...new Set(ids)];
}
