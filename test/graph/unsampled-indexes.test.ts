/**
 * Neo4j plans by what it last counted of its indexes, and takes those that it has not counted yet for empty. Here it never counts by itself: no statement
 * of a load may read a whole index for each row of a batch.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { load, unload } from '../../src/graph/load.ts';
import { connect, type Database, type Statement, type Transaction } from '../../src/neo4j/database.ts';
import { SETTINGS } from '../../src/neo4j/local/shipped-files.ts';
import { temporaryFolder } from '../cli/support.ts';
import { writeDataset } from '../support/generated-dataset.ts';
import { type OwnServer, startServer } from '../support/neo4j.ts';
import { model } from './support.ts';

const CLAIMS = 2_000;

const folder = temporaryFolder();
let server: OwnServer;
let driver: Driver;
beforeAll(async () => {
  const settings = join(folder, 'neo4j.conf');
  writeFileSync(settings, `${readFileSync(SETTINGS, 'utf8')}\ndb.index_sampling.background_enabled=false\n`);
  server = await startServer({ heapMb: 512, settings });
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
});
afterAll(async () => {
  await driver.close();
  await server.remove();
});

/** A database that notes what it is sent, and has nothing counted. */
function noting(sent: Map<string, Statement>): Database {
  const real = connect(server);
  const noted = (tx: Transaction): Transaction => ({
    run: statement => {
      sent.set(statement.text, statement);
      return tx.run(statement);
    },
  });
  return {
    read: statement => noted(real).run(statement),
    run: async statement => (statement.text.startsWith('CALL db.resample') ? [] : noted(real).run(statement)),
    write: work => real.write(tx => work(noted(tx))),
    readAll: work => real.readAll(tx => work(noted(tx))),
    stream: statement => real.stream(statement),
    holding: (statement, work) => real.holding(statement, work),
    verify: () => real.verify(),
    close: () => real.close(),
  };
}

const operators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(operators),
];

/** Indexes that hold more than when they were last counted, by a twentieth at least. */
async function uncounted(): Promise<string[]> {
  const session = driver.session();
  const { records } = await session.run("CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data");
  await session.close();
  const indexes = records[0]?.get('data').indexes as readonly Record<string, unknown>[];
  const changed = indexes.filter(one => Number(one.updatesSinceEstimation) > Number(one.totalSize) / 20);
  return changed.map(({ labels, properties }) => `${labels}(${properties})`);
}

/** Whatever reads all of an index, a label or a type. */
const WHOLE = /Scan$/;

async function wholeReads(sent: ReadonlyMap<string, Statement>): Promise<string[]> {
  const session = driver.session();
  const found: string[] = [];
  for (const { text, parameters } of sent.values()) {
    if (!text.includes('UNWIND')) continue;
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    const read = operators(summary.plan as Plan).filter(name => WHOLE.test(name));
    if (read.length > 0) found.push(`${text}\n${read.join(', ')}`);
  }
  await session.close();
  return found;
}

test('no statement reads a whole index for each row; and a load has the indexes counted', async () => {
  const sent = new Map<string, Statement>();
  const database = noting(sent);
  try {
    const dataset = join(folder, 'dataset');
    const count = await writeDataset(dataset, CLAIMS);
    const [first] = await load(database, model, [dataset]);
    expect(first).toMatchObject({ created: count, rejected: 0 });
    const [again] = await load(database, model, [dataset], { force: true });
    expect(again).toMatchObject({ unchanged: count });
    expect(await uncounted()).toContain('Claim(id)');
    expect(await wholeReads(sent)).toEqual([]);
    sent.clear();
    await unload(database, model, ['dataset:bench']);
    expect(await wholeReads(sent)).toEqual([]);
  } finally {
    await database.close();
  }
  const counting = connect(server);
  await load(counting, model, [join(folder, 'dataset')]);
  await counting.close();
  // Counted in the background, where they are; those that were not asked to be never are.
  while ((await uncounted()).length > 0) await sleep(100);
});
