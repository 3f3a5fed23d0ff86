import type { Command } from 'commander';
import { CommuniqueError } from '../../errors.ts';
import { runningLocal } from '../../neo4j/local/running-local.ts';
import { readSettings } from '../../settings.ts';
import { EXIT_HELP } from '../exit-codes.ts';

const HELP = `
The local Neo4j runs while \`serve\` does. Neo4j Browser (it comes with Neo4j Desktop), cypher-shell and any other client of
Neo4j can connect with the printed values. Read, but do not write: only loads keep the graph consistent. If NEO4J_URI is set,
there is no local Neo4j, and no password is printed.

Examples:
  communique database          address, user and password
  communique database --json   for programs
${EXIT_HELP}`;

export function addDatabase(program: Command): void {
  program
    .command('database')
    .summary('show address and password of the database, for Neo4j Browser')
    .description('Shows how to connect to the database with Neo4j Browser or any other client.')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);
}

function run({ json = false }: { readonly json?: boolean }): void {
  const access = accessOf();
  if (json) console.log(JSON.stringify(access));
  else for (const [key, value] of Object.entries(access)) console.log(`${key.padEnd(9)} ${value}`);
}

function accessOf(): Record<string, string> {
  const { remote, dataFolder } = readSettings();
  if (remote) {
    const { uri, username, database } = remote;
    return { uri, username, ...(database && { database }) };
  }
  const local = runningLocal(dataFolder);
  if (local === undefined) {
    throw new CommuniqueError('LOCAL_NOT_RUNNING', `No local Neo4j runs in ${dataFolder}.`);
  }
  return { uri: local.uri, username: local.username, password: local.password, database: 'neo4j' };
}
