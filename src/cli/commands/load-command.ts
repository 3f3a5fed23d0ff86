import type { Command } from 'commander';
import { readDatasetRecord } from '../../dataset/open.ts';
import { type LoadProgress, type LoadResult, load, type RejectedDatasetRow } from '../../graph/load.ts';
import { loadModel } from '../../model/load-model.ts';
import { readSettings, SEED_FOLDER } from '../../settings.ts';
import { sourcesOf } from '../dataset-arguments.ts';
import { EXIT, EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { problemList, problemRecord } from '../problem-list.ts';
import { makeProgress, type Progress } from '../progress.ts';
import { RejectsFile } from '../rejects-file.ts';
import { withSmallHeap } from '../small-heap.ts';
import { table } from '../text-table.ts';

interface LoadCommandOptions {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly rejects?: string;
  readonly json?: boolean;
}

/** Name that makes a file of corrected rows part of the dataset in whose folder it is. */
const CORRECTED_ROWS = 'mended.ndjson';

const HELP = `
Brings the database up to date with the datasets: new claims are recorded, unchanged ones are left alone, changed metadata
is updated, and claims that a dataset no longer has are retracted. A load can be interrupted and run again at any time; of
two loads of one dataset, the second waits. A file of corrected rows becomes part of a dataset if it is moved into its
folder as ${CORRECTED_ROWS}.

Examples:
  communique load countries astana-2024         two folders under seed/, in the order that \`uses\` requires
  communique load ../mine --dry-run             what would change
  communique load mine --rejects rejects.ndjson rejected rows, one JSON object per line, with the reasons
  communique load rejects.ndjson                the same dataset again, with the rows corrected in that file
${EXIT_HELP}`;

export function addLoad(program: Command): void {
  program
    .command('load')
    .summary('load datasets')
    .description('Loads datasets: folders with a dataset.yml, by path or by their name under seed/.')
    .argument(
      '<dataset...>',
      'folders, names of folders under seed/ (COMMUNIQUE_SEED), NDJSON files, files of corrected rows or of dumps, or - for standard input',
    )
    .option('--dry-run', 'show the changes without making them')
    .option('--strict', 'refuse a whole dataset if anything in it is rejected')
    .option('--force', 'compare all claims even if files and model are unchanged since the last load')
    .option('--rejects <file>', 'write all rejections to this file, one JSON object per line')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(names: string[], options: LoadCommandOptions): Promise<void> {
  const settings = readSettings();
  const sources = await sourcesOf(names, settings.seedFolder ?? SEED_FOLDER);
  const model = loadModel();
  const rejects = options.rejects === undefined ? undefined : new RejectsFile(options.rejects);
  const progress = makeProgress();
  let results: LoadResult[];
  try {
    const opened = await openShared(settings, progress);
    try {
      const { dryRun = false, strict = false, force = false } = options;
      const loadOptions = {
        dryRun,
        strict,
        force,
        onProgress: showLoad(progress),
        onRejected: (rejected: RejectedDatasetRow) => rejects?.add(rejected),
      };
      results = await withSmallHeap(() => load(opened.database, model, sources, loadOptions));
    } finally {
      progress.end();
      await opened.close();
    }
  } finally {
    await rejects?.close();
  }
  const { json = false } = options;
  console.log(json ? JSON.stringify(results.map(resultRecord), null, 2) : summary(results, options.rejects));
  for (const hint of await hints(results)) console.error(hint);
  if (rejects !== undefined && rejects.rows > 0) console.error(correctionHint(options.rejects as string));
  if (results.some(result => result.rejected > 0)) process.exitCode = EXIT.mistake;
}

const correctionHint = (file: string): string =>
  `\nCorrect \`value\` in the lines of ${file}, then run: communique load ${file}`;

/** Returns a function that shows the progress of {@link load}. */
export function showLoad(progress: Progress): (now: LoadProgress) => void {
  let step = '';
  return ({ dataset, phase, done, share }) => {
    if (phase === 'projecting' && done === 0) return; // an empty database has nothing to compute
    const name = {
      waiting: `Waiting for another load of ${dataset}…`,
      reading: `Loading ${dataset}…`,
      claims: `Loading ${dataset}…`,
      projecting: 'Computing all edges and values again, as the model has changed…',
    }[phase];
    if (name !== step) progress.say(name);
    step = name;
    if (done > 0) progress.count(done, phase === 'projecting' ? 'entities' : 'claims', share);
  };
}

/** Returns all rejections as text, then a table of the changes of each dataset. */
export function summary(results: readonly LoadResult[], rejects?: string): string {
  const problems = results.flatMap(result => result.rejections);
  const total = results.reduce((sum, { rejected }) => sum + rejected, 0);
  const forMore =
    rejects === undefined ? '--rejects <file> writes all of them.' : `all of them are in ${rejects}.`;
  const head = ['dataset', 'created', 'unchanged', 'updated', 'retracted', 'rejected', 'seconds', ''];
  const rows = results.map(result => [
    result.dataset,
    result.created,
    result.unchanged,
    result.updated,
    result.retracted,
    result.rejected,
    result.milliseconds / 1_000,
    remark(result),
  ]);
  const list = problems.length === 0 ? '' : `${problemList(problems, total, forMore)}\n\n`;
  return list + table(head, rows);
}

function remark({ skipped, refused, rejected, judgements }: LoadResult): string {
  if (skipped) return 'as loaded before';
  if (refused) return 'refused';
  if (rejected > 0) return 'loaded without what was rejected';
  return judgements === 0 ? '' : `${judgements} ${judgements === 1 ? 'judgement' : 'judgements'}`;
}

/** Returns hints for datasets with unknown entities to load the datasets that they use first. */
async function hints(results: readonly LoadResult[]): Promise<string[]> {
  const lines: string[] = [];
  const given = results.map(result => result.dataset);
  for (const { dataset, folder, rejections } of results) {
    if (!rejections.some(rejection => rejection.code === 'UNKNOWN_ENTITY')) continue;
    const uses = (await readDatasetRecord(folder))?.uses.filter(id => !given.includes(id)) ?? [];
    if (uses.length > 0)
      lines.push(
        `\n${dataset} uses ${uses.join(', ')}. If that is not loaded, load it first, or in the same command.`,
      );
  }
  return lines;
}

function resultRecord(result: LoadResult): Record<string, unknown> {
  return { ...result, rejections: result.rejections.map(problemRecord) };
}
