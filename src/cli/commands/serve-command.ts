import type { Command } from 'commander';
import { buildApi } from '../../api/build-schema.ts';
import { readDatasetRecord } from '../../dataset/open.ts';
import { type LoadResult, load, prepare } from '../../graph/load.ts';
import { loadModel } from '../../model/load-model.ts';
import { announce } from '../../neo4j/local/running-local.ts';
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
import { refuseSecond } from '../second.ts';
import { serverLog } from '../server-log.ts';
import { showLoad, summary } from './load-command.ts';

const HELP = `
Starts a local Neo4j (or uses the one at NEO4J_URI), creates constraints and indexes, serves the API, and loads the datasets
under seed/ meanwhile. Until all are loaded, each answer lists the missing ones in \`extensions.loading\`, and /ready answers
503. Unchanged datasets are not loaded again. Rejections are shown, and all else is served.
Ctrl-C and SIGTERM end it after running requests, a second Ctrl-C immediately.

Environment, all optional:
  HOST, PORT              address to listen on: 127.0.0.1, 4000; port 0 for any free one
  NEO4J_URI               a Neo4j of your own, such as bolt://localhost:7687 or neo4j+s://…; the command waits for it
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  COMMUNIQUE_WAIT_SECONDS seconds to wait for it: 30
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
  await refuseSecond(settings);
  const { progress } = scope;
  const { database, address, failed, close } = await openOwn(settings, progress);
  scope.onStop(close);
  scope.failWith(failed);
  progress.say('Creating constraints and indexes…');
  await prepare(database, model, { onProgress: showLoad(progress) });
  progress.end();

  const statistics = new GraphStatistics(database, model);
  const canonicalIds = new CanonicalIds(database);
  const warmer = new PlanCacheWarmer(database);
  const presence = new Presence(database, () => warmer.forget());
  await canonicalIds.start();
  statistics.start(() => warmer.outdate());
  presence.start();
  scope.onStop(async () => {
    statistics.stop();
    canonicalIds.stop();
    presence.stop();
    warmer.stop();
  });
  const missing = new Set(await datasetIds(folders));
  const { host, port, hosts, explain, trustedOnly } = settings;
  const server = await startServer({
    engine: new QueryEngine(schema, model, database, {
      counts: statistics,
      merged: canonicalIds,
      policy: warmer,
    }),
    ready: () => database.verify(),
    loading: () => [...missing],
    host,
    port,
    hosts,
    explain,
    trusted,
    trustedOnly,
    logger: serverLog(),
  });
  scope.onStop(() => server.stop());
  if (settings.remote === undefined) announce(settings.dataFolder, server.url);
  console.log(answering(server.url, missing.size));

  const results = await load(database, model, folders, {
    onProgress: showLoad(progress),
    onLoaded: ({ dataset }) => missing.delete(dataset),
  });
  progress.end();
  missing.clear();
  if (results.some(result => !result.skipped)) console.log(`${summary(results)}\n`);
  await Promise.all([canonicalIds.refresh(), statistics.refresh()]);
  warmer.learn(() => warmupSet(schema, model, STANDARD_LIMITS));
  const served = { url: server.url, trusted: trusted.length, trustedOnly };
  console.log(greeting(served, address, settings.remote === undefined, results));
}

/**
 * Returns the ids of datasets as results of loads have them: the folder if the id is unreadable.
 */
function datasetIds(folders: readonly string[]): Promise<string[]> {
  return Promise.all(folders.map(async folder => (await readDatasetRecord(folder))?.id ?? folder));
}

interface Served {
  readonly url: string;
  /** Number of operations that can be requested by name. */
  readonly trusted: number;
  readonly trustedOnly: boolean;
}

function answering(url: string, datasets: number): string {
  const loading = `It loads ${datasets} ${datasets === 1 ? 'dataset' : 'datasets'} meanwhile. Until then, each answer lists the missing ones.\n`;
  return `Communiqué answers at ${url}\n${datasets === 0 ? '' : loading}`;
}

function greeting(served: Served, address: string, local: boolean, results: readonly LoadResult[]): string {
  const access = local ? ' Password and address for Neo4j Browser: npx communique database' : '';
  return [...invitation(served, results), `Neo4j: ${address}.${access}`, 'Ctrl-C ends it.'].join('\n\n');
}

function invitation({ url, trusted, trustedOnly }: Served, results: readonly LoadResult[]): string[] {
  const listing = new URL('/operations', url);
  if (trustedOnly)
    return [`It answers the operations listed at ${listing} by name (${trusted}), and no others.`];
  const named = trusted > 0 ? [`Operations that can be requested by name (${trusted}): ${listing}`] : [];
  const loaded = results.some(({ dataset, refused }) => dataset === EXAMPLES_DATASET && !refused);
  const examples = loaded ? EXAMPLES : [ANY_EXAMPLE];
  return [
    `Open ${url} in a browser, or POST operations to it. To begin with:`,
    ...examples.map(shown),
    ...named,
  ];
}

const shown = ({ title, operation }: Example): string => `# ${title}\n${operation}`;
