/**
 * A load that is killed at any moment and run again makes the graph that it would have made undisturbed. The moments are bytes that the loader
 * sends, chosen by a seeded generator: three of them, and 24 under COMMUNIQUE_TEST_FULL=1.
 */
import { join } from 'node:path';
import { digestOf, type GraphDigest } from '../../src/graph/digest.ts';
import { load, reset } from '../../src/graph/load.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { build, Run, temporaryFolder } from '../cli/support.ts';
import { type BoltProxy, startProxy } from '../neo4j/proxy.ts';
import { Random } from '../support/large-graph-random.ts';
import { type OwnServer, startServer } from '../support/neo4j.ts';
import { model } from './support.ts';
import { type RailwayRow, writeRailways } from './tables.ts';

const full = process.env.COMMUNIQUE_TEST_FULL === '1';
const ROWS = full ? 1_500 : 600;

/** What is done to the database, and what it holds before. */
const STAGES = ['first load', 'load of changed data', 'retraction'] as const;
type Stage = (typeof STAGES)[number];
const VICTIMS = ['client', 'database'] as const;

const random = new Random(7);
const points = Array.from({ length: full ? 24 : 3 }, (_, index) => ({
  stage: STAGES[index % 3] as Stage,
  victim: VICTIMS[(full ? Math.floor(index / 3) : index) % 2] as (typeof VICTIMS)[number],
  share: 0.02 + random.unit() * 0.95,
}));

const parent = temporaryFolder();
let server: OwnServer;
let database: Database;
let before: string;
let after: string;
const undisturbed = new Map<Stage, { readonly graph: GraphDigest; readonly bytes: number }>();

const rows = (from: number, to: number, revised: boolean): RailwayRow[] =>
  Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    const capacity = 1_000 * (1 + number) + (revised && number % 5 === 0 ? 7 : 0);
    return [`Line ${number}`, String(capacity), number % 2 === 0 ? 'AZ' : 'KZ'];
  });

beforeAll(async () => {
  await build();
  before = await writeRailways(join(parent, 'before'), { id: 'lines', rows: rows(0, ROWS, false) });
  // A fifth is no longer said, a fifth differs, a fifth is new, and all that stays is read in another way.
  const changed = rows(ROWS / 5, ROWS + ROWS / 5, true);
  after = await writeRailways(join(parent, 'after'), { id: 'lines', rows: changed, modality: 'TARGET' });
  server = await startServer({ heapMb: 512 });
  database = connect(server);
});
afterAll(async () => {
  await database.close();
  await server.remove();
});

async function prepare(stage: Stage): Promise<void> {
  await reset(database);
  await load(database, model, stage === 'first load' ? [] : [before]);
}

/** The command in a process of its own, and the proxy through which it speaks. */
async function begin(stage: Stage): Promise<{ run: Run; proxy: BoltProxy }> {
  const proxy = await startProxy(server.uri);
  const args = {
    'first load': ['load', before],
    'load of changed data': ['load', after],
    retraction: ['unload', 'dataset:lines'],
  }[stage];
  return { run: new Run(args, { NEO4J_URI: proxy.uri, NEO4J_PASSWORD: server.password }), proxy };
}

async function finish(stage: Stage): Promise<number> {
  const { run, proxy } = await begin(stage);
  const { code, stderr } = await run.ended;
  await proxy.close();
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return proxy.said();
}

async function expected(stage: Stage) {
  const known = undisturbed.get(stage);
  if (known !== undefined) return known;
  await prepare(stage);
  const bytes = await finish(stage);
  const made = { graph: await digestOf(database), bytes };
  undisturbed.set(stage, made);
  return made;
}

async function killDatabase(): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  await database.close();
  server = await server.again();
  database = connect(server);
}

test.each(points)(
  '$stage, $victim killed after $share of what is sent',
  async ({ stage, victim, share }) => {
    const { graph, bytes } = await expected(stage);
    await prepare(stage);
    const { run, proxy } = await begin(stage);
    const killed = new Promise<boolean>(resolve => {
      proxy.at(Math.floor(share * bytes), () => {
        if (victim === 'client') run.child.kill('SIGKILL');
        resolve(true);
      });
      run.ended.then(() => resolve(false));
    });
    expect(await killed).toBe(true);
    // It may go on when the database is back, or give up.
    if (victim === 'database') await killDatabase();
    await run.ended;
    await proxy.close();
    await finish(stage);
    expect(await digestOf(database)).toEqual(graph);
  },
  600_000,
);
