#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check-command.ts';
import { addDatabase } from './commands/database-command.ts';
import { addDigest } from './commands/digest-command.ts';
import { addDump } from './commands/dump-command.ts';
import { addInit } from './commands/init-command.ts';
import { addLoad } from './commands/load-command.ts';
import { addProject } from './commands/project-command.ts';
import { addReset } from './commands/reset-command.ts';
import { addSchema } from './commands/schema-command.ts';
import { addServe } from './commands/serve-command.ts';
import { addUnload } from './commands/unload-command.ts';
import { EXIT, EXIT_HELP, report } from './exit-codes.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const COMMANDS = [
  addServe,
  addInit,
  addLoad,
  addUnload,
  addCheck,
  addDump,
  addDigest,
  addSchema,
  addDatabase,
  addProject,
  addReset,
];

function program(): Command {
  const communique = new Command('communique')
    .description(
      'A GraphQL knowledge graph of what is said: claims with their words, claimants and dates, in Neo4j.',
    )
    .version(version)
    .showHelpAfterError('(--help says what there is)')
    .addHelpText('after', EXIT_HELP)
    .exitOverride();
  for (const add of COMMANDS) add(communique);
  return communique;
}

async function main(): Promise<number> {
  try {
    await program().parseAsync();
    return Number(process.exitCode ?? EXIT.fine);
  } catch (error) {
    // Commander has said what is wrong already; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    return report(error);
  }
}

// Whoever read our output has read enough (`communique check … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stderr.on('error', () => {});

const code = await main();
// Once all is written: a pipe takes its time, and nothing else is worth waiting for.
process.stdout.write('', () => process.exit(code));
