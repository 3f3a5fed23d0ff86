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
Starts a local Neo4j (or uses the one at NEO4J_URI), makes constraints and indexes, serves the API, and loads the datasets
under seed/ meanwhile. Until all are loaded, each answer names those that it lacks in \`extensions.loading\`, and /ready
says 503. What is loaded and unchanged is not loaded again; what is rejected is said, and the rest served.
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
  await refuseSecond(settings);
  const { progress } = scope;
  const { database, address, failed, close } = await openOwn(settings, progress);
  scope.onStop(close);
  scope.failWith(failed);
  progress.say('Creating constraints and indexes…');
  await prepare(database, model, { onProgress: showLoad(progress) });
  progress.end();

  const counts = new GraphStatistics(database, model);
  const merged = new CanonicalIds(database);
  const heat = new PlanCacheWarmer(database);
  const presence = new Presence(database, () => heat.forget());
  await merged.start();
  counts.start(() => heat.outdate());
  presence.start();
  scope.onStop(async () => {
    counts.stop();
    merged.stop();
    presence.stop();
    heat.stop();
  });
  const missing = new Set(await datasetIds(folders));
  const { host, port, hosts, explain, trustedOnly } = settings;
  const server = await startServer({
    engine: new QueryEngine(schema, model, database, { counts, merged, policy: heat }),
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
  await Promise.all([merged.refresh(), counts.refresh()]);
  heat.learn(() => warmupSet(schema, model, STANDARD_LIMITS));
  const served = { url: server.url, trusted: trusted.length, trustedOnly };
  console.log(greeting(served, address, settings.remote === undefined, results));
}

/** As results of loads name them: the id, or the folder where that cannot be read. */
function datasetIds(folders: readonly string[]): Promise<string[]> {
  return Promise.all(folders.map(async folder => (await readDatasetRecord(folder))?.id ?? folder));
}

interface Served {
  readonly url: string;
  /** How many operations can be asked by name. */
  readonly trusted: number;
  readonly trustedOnly: boolean;
}

function answering(url: string, datasets: number): string {
  const loading = `It loads ${datasets} ${datasets === 1 ? 'dataset' : 'datasets'} meanwhile. Until that is done, each answer names those that it lacks.\n`;
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
  const named = trusted > 0 ? [`Operations that can be asked by name (${trusted}): ${listing}`] : [];
  const loaded = results.some(({ dataset, refused }) => dataset === EXAMPLES_DATASET && !refused);
  const examples = loaded ? EXAMPLES : [ANY_EXAMPLE];
  return [
    `Open ${url} in a browser, or POST operations to it. To begin with:`,
    ...examples.map(shown),
    ...named,
  ];
}

const shown = ({ title, operation }: Example): string => `# ${title}\n${operation}`;
