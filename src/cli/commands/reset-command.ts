import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { CommuniqueError } from '../../errors.ts';
import { reset } from '../../graph/load.ts';
import { readSettings } from '../../settings.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { makeProgress } from '../progress.ts';

const HELP = `
Deletes all nodes and relationships of the database, and so all datasets of all users. Constraints and indexes remain.

Examples:
  communique reset                    asks first
  communique reset --yes              for scripts
  communique reset --yes && communique load countries astana-2024
${EXIT_HELP}`;

export function addReset(program: Command): void {
  program
    .command('reset')
    .summary('delete all data')
    .description('Deletes all data in the database.')
    .option('--yes', 'do not ask')
    .addHelpText('after', HELP)
    .action(run);
}

async function run({ yes = false }: { readonly yes?: boolean }): Promise<void> {
  const settings = readSettings();
  const what = settings.remote
    ? `Neo4j at ${settings.remote.uri}`
    : `the local Neo4j in ${settings.dataFolder}`;
  if (!yes && !(await agreed(`This deletes all data in ${what}.`))) {
    throw new CommuniqueError('NOT_CONFIRMED', 'Nothing was deleted.');
  }
  const progress = makeProgress();
  const opened = await openShared(settings, progress);
  try {
    progress.say('Deleting all data…');
    await reset(opened.database);
  } finally {
    progress.end();
    await opened.close();
  }
  console.log(`All data in ${what} is deleted.`);
}

async function agreed(consequence: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${consequence} Type yes to go on: `)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
