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
    .description('A GraphQL knowledge graph of claims, with their words, claimants and dates, in Neo4j.')
    .version(version)
    .showHelpAfterError('(--help lists commands and options)')
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
    // Commander has already reported what is wrong. Help and version end in this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    return report(error);
  }
}

// The reader of the output has closed it (`communique check … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stderr.on('error', () => {});

const code = await main();
// Exits once all output is written: a pipe is slow, and nothing else need be waited for.
process.stdout.write('', () => process.exit(code));
