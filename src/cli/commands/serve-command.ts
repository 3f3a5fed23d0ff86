import type { Command } from 'commander';
import { pino } from 'pino';
import { buildApi } from '../../api/build-schema.ts';
import { type LoadResult, load } from '../../graph/load.ts';
import { loadModel } from '../../model/load-model.ts';
import { Presence } from '../../neo4j/presence.ts';
import { STANDARD_LIMITS } from '../../query/cost/limits.ts';
import { QueryEngine } from '../../query/engine.ts';
import { CanonicalIds } from '../../query/execute/canonical-ids.ts';
import { GraphStatistics } from '../../query/execute/graph-statistics.ts';
import { PlanCacheWarmer } from '../../query/execute/plan-cache-warmer.ts';
import { warmupSet } from '../../query/execute/warmup-set.ts';
import { startServer } from '../../server/server.ts';
import { readTrusted } from '../../server/trusted/read-trusted.ts';
import { readSettings } from '../../settings.ts';
import { datasetsUnder } from '../dataset-arguments.ts';
import { ANY_EXAMPLE, EXAMPLES, EXAMPLES_DATASET, type Example } from '../example-queries.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { type CommandScope, untilStopped } from '../lifecycle.ts';
import { openOwn } from '../open-database.ts';
import { withSmallHeap } from '../small-heap.ts';
import { showLoad, summary } from './load-command.ts';

const HELP = `
Starts a local Neo4j (or uses the one at NEO4J_URI), makes constraints and indexes, loads the datasets under seed/, and
serves the API. What is loaded and unchanged is not loaded again; what is rejected is said, and the rest served.
Ctrl-C and SIGTERM end it after running requests; a second Ctrl-C at once.

Environment, all optional:
  HOST, PORT              where to listen: 127.0.0.1, 4000; port 0 for any free one
  NEO4J_URI               a Neo4j of your own, such as bolt://localhost:7687 or neo4j+s://…; it is waited for
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  COMMUNIQUE_WAIT_SECONDS how long to wait for it: 30
  COMMUNIQUE_DATA         folder of the local Neo4j: .communique/neo4j
  COMMUNIQUE_SEED         folder of the datasets to load: seed; empty for none
  COMMUNIQUE_HOSTS        further names of this server, separated by commas: example.org,example.org:8080
  COMMUNIQUE_EXPLAIN      true: plan and Cypher in every result
  COMMUNIQUE_QUERIES      folder of the operations to serve by name: docs/queries; empty for none
  COMMUNIQUE_TRUSTED_ONLY true: answer these operations and no others

Examples:
  npm start                                        the same
  PORT=8080 communique serve
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… COMMUNIQUE_SEED= communique serve
  communique database                              in another terminal: address and password for Neo4j Browser
${EXIT_HELP}`;

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('start the database, load the seed, serve the API')
    .description('Serves the GraphQL API.')
    .addHelpText('after', HELP)
    .action(() => untilStopped(start));
}

async function start(scope: CommandScope): Promise<void> {
  const settings = readSettings();
  const folders = settings.seedFolder === null ? [] : datasetsUnder(settings.seedFolder);
  const model = loadModel();
  const schema = buildApi(model);
  const trusted = settings.queriesFolder === null ? [] : readTrusted(settings.queriesFolder, schema);
  const { progress } = scope;
  const { database, address, failed, close } = await openOwn(settings, progress);
  scope.onStop(close);
  scope.failWith(failed);
  progress.say('preparing the database…');
  const onProgress = showLoad(progress);
  const results = await withSmallHeap(() => load(database, model, folders, { onProgress }));
  progress.end();
  if (results.some(result => !result.skipped)) console.log(`${summary(results)}\n`);

  // On a terminal only what matters: its lines are for machines.
  const lines = pino.destination({ dest: 2, sync: false, minLength: LOG_BYTES, periodicFlush: LOG_MS });
  process.on('exit', () => lines.flushSync());
  const logger = pino({ level: process.stderr.isTTY ? 'warn' : 'info' }, lines);
  const { host, port, hosts, explain, trustedOnly } = settings;
  const counts = new GraphStatistics(database, model);
  const merged = new CanonicalIds(database);
  await merged.start();
  const heat = new PlanCacheWarmer(database);
  heat.learn(() => warmupSet(schema, model, STANDARD_LIMITS));
  counts.start(() => heat.outdate());
  const presence = new Presence(database, () => heat.forget());
  presence.start();
  scope.onStop(async () => {
    counts.stop();
    merged.stop();
    presence.stop();
    heat.stop();
  });
  const engine = new QueryEngine(schema, model, database, { counts, merged, policy: heat });
  const server = await startServer({
    engine,
    ready: () => database.verify(),
    host,
    port,
    hosts,
    explain,
    trusted,
    trustedOnly,
    logger,
  });
  scope.onStop(() => server.stop());
  const served = { url: server.url, trusted: trusted.length, trustedOnly };
  console.log(greeting(served, address, settings.remote === undefined, results));
}

/** A write for each request would cost a twentieth of a small one; so many bytes, or milliseconds, are written at once. */
const LOG_BYTES = 4096;
const LOG_MS = 100;

interface Served {
  readonly url: string;
  /** How many operations can be asked by name. */
  readonly trusted: number;
  readonly trustedOnly: boolean;
}

function greeting(served: Served, address: string, local: boolean, results: readonly LoadResult[]): string {
  const access = local ? ' Password and address for Neo4j Browser: npx communique database' : '';
  return [
    `Communiqué answers at ${served.url}`,
    ...invitation(served, results),
    `Neo4j: ${address}.${access}`,
    'Ctrl-C ends it.',
  ].join('\n\n');
}

function invitation({ url, trusted, trustedOnly }: Served, results: readonly LoadResult[]): string[] {
  const listing = new URL('/operations', url);
  if (trustedOnly)
    return [`It answers the operations listed at ${listing} by name (${trusted}), and no others.`];
  const named = trusted > 0 ? [`Operations that can be asked by name (${trusted}): ${listing}`] : [];
  const loaded = results.some(({ dataset, refused }) => dataset === EXAMPLES_DATASET && !refused);
  const examples = loaded ? EXAMPLES : [ANY_EXAMPLE];
  return ['Open it in a browser, or POST operations to it. To begin with:', ...examples.map(shown), ...named];
}

const shown = ({ title, operation }: Example): string => `# ${title}\n${operation}`;
