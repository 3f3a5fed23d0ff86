import type { Command } from 'commander';
import { type CheckedDataset, type CheckSummary, checkDatasets } from '../../dataset/check.ts';
import { loadModel } from '../../model/load-model.ts';
import { readSettings, SEED_FOLDER } from '../../settings.ts';
import { datasetFolders } from '../dataset-arguments.ts';
import { EXIT, EXIT_HELP } from '../exit-codes.ts';
import { problemList, problemRecord } from '../problem-list.ts';
import { table } from '../text-table.ts';

interface CheckOptions {
  readonly coverage?: boolean;
  readonly json?: boolean;
}

const HELP = `
Reads datasets as a load does, but without a database, and shows all problems at once. The datasets that they use are
found among those given, in the folders next to them, and under seed/.

Examples:
  communique check astana-2024             all problems of seed/astana-2024
  communique check --coverage astana-2024  also the text that no quote covers, by line and column
  communique check --json seed/*/          for programs
${EXIT_HELP}`;

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('find all problems of datasets')
    .description('Checks datasets without a database.')
    .argument(
      '<dataset...>',
      'folders, names of folders under seed/ (COMMUNIQUE_SEED), NDJSON files, or - for standard input',
    )
    .option('--coverage', 'list the parts of documents that no quote covers')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(names: string[], { coverage = false, json = false }: CheckOptions): Promise<void> {
  const seed = readSettings().seedFolder ?? SEED_FOLDER;
  const folders = await datasetFolders(names, seed);
  const checked = await checkDatasets(folders, loadModel(), [seed]);
  console.log(json ? JSON.stringify(record(checked, coverage), null, 2) : text(checked, coverage));
  if (checked.problems.length > 0) process.exitCode = EXIT.mistake;
}

function text({ problems, summaries }: CheckedDataset, coverage: boolean): string {
  const parts: string[] = [];
  if (problems.length > 0) parts.push(problemList(problems, problems.length, '--json shows all of them.'));
  if (coverage) for (const summary of summaries) parts.push(...uncovered(summary));
  const head = ['dataset', 'documents', 'entities', 'claims', 'problems'];
  const rows = summaries.map(({ dataset, folder, documents, entities, claims, problems }) => [
    dataset ?? folder,
    documents,
    entities,
    claims,
    problems,
  ]);
  return [...parts, table(head, rows)].join('\n\n');
}

/** Returns for each document its coverage, and each uncovered part with line and column. */
function uncovered({ coverage }: CheckSummary): string[] {
  return [...coverage].map(([document, { covered, uncovered }]) => {
    // Rounded down, so that only full coverage is 100 %.
    const share = `${document}: quotes cover ${(Math.floor(covered * 1_000) / 10).toFixed(1)} % of its letters and digits`;
    const lines = uncovered.map(({ line, column, text }) => `  ${line}:${column}  ${JSON.stringify(text)}`);
    return [lines.length === 0 ? `${share}.` : `${share}, not:`, ...lines].join('\n');
  });
}

function record({ problems, summaries }: CheckedDataset, coverage: boolean): unknown {
  return {
    problems: problems.map(problemRecord),
    summaries: summaries.map(({ coverage: documents, ...summary }) =>
      coverage ? { ...summary, coverage: Object.fromEntries(documents) } : summary,
    ),
  };
}
