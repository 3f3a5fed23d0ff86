import type { Command } from 'commander';
import { digestOf, type GraphDigest } from '../../graph/digest.ts';
import { readSettings } from '../../settings.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { openShared } from '../open-database.ts';
import { makeProgress } from '../progress.ts';

interface DigestCommandOptions {
  readonly recorded?: boolean;
  readonly json?: boolean;
}

const HELP = `
Two databases with the same digest contain the same nodes and relationships with the same properties. Neo4j's internal ids
and the order of loads do not affect the digest. Recorded times are part of it with --recorded only.

Examples:
  communique digest               64 hexadecimal digits, and the numbers of nodes and relationships
  communique digest --recorded    with recorded times and loads
${EXIT_HELP}`;

export function addDigest(program: Command): void {
  program
    .command('digest')
    .summary('compare the contents of databases')
    .description('Prints a digest of the whole graph.')
    .option('--recorded', 'with recorded times and loads')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run({ recorded = false, json = false }: DigestCommandOptions): Promise<void> {
  const settings = readSettings();
  const progress = makeProgress();
  const opened = await openShared(settings, progress);
  let result: GraphDigest;
  try {
    progress.say('Reading the graph…');
    result = await digestOf(opened.database, { recorded });
  } finally {
    progress.end();
    await opened.close();
  }
  const { digest, nodes, relationships } = result;
  const counts = `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
  console.log(json ? JSON.stringify(result, null, 2) : `${digest}  ${counts}`);
}
