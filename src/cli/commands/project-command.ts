import type { Command } from 'commander';
import { deriveAll, load } from '../../graph/load.ts';
import { loadModel } from '../../model/load-model.ts';
import { readSettings } from '../../settings.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { makeProgress } from '../progress.ts';
import { showLoad } from './load-command.ts';

const HELP = `
Edges, facts and the values of entities are derived from claims. This command derives all of them again. A load and
\`serve\` do so by themselves when the model has changed, so the command is only needed to make sure.

Example:
  communique project
${EXIT_HELP}`;

export function addProject(program: Command): void {
  program
    .command('project')
    .summary('derive everything again from the claims')
    .description('Derives all edges, facts and values of entities again from the claims.')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(): Promise<void> {
  const settings = readSettings();
  const model = loadModel();
  const progress = makeProgress();
  const opened = await openShared(settings, progress);
  let entities = 0;
  try {
    // Loads no dataset, but creates constraints and indexes.
    await load(opened.database, model, [], { onProgress: showLoad(progress) });
    progress.say('Computing all edges and values from the claims again…');
    await deriveAll(opened.database, model, done => {
      entities = done;
      progress.count(done, 'entities');
    });
  } finally {
    progress.end();
    await opened.close();
  }
  console.log(`Computed ${entities.toLocaleString('en')} entities again from their claims.`);
}
