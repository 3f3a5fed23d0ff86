/** Loads at the same time, and somebody who reads meanwhile. */

import { digestOf, type GraphDigest } from '../../src/graph/digest.ts';
import { load, reset } from '../../src/graph/load.ts';
import { lock } from '../../src/graph/statements/entity-statements.ts';
import type { Statement } from '../../src/neo4j/database.ts';
import { temporaryFolder } from '../cli/support.ts';
import { type Files, model, Stage } from './support.ts';
import { type RailwayRow, writeRailways } from './tables.ts';

const stage = new Stage();
const other = new Stage();
const parent = temporaryFolder();
beforeAll(async () => {
  await stage.open();
  await other.open();
});
beforeEach(() => stage.clear());
afterAll(async () => {
  await other.close();
  await stage.close();
});

const rows = (count: number, capacity: number): RailwayRow[] =>
  Array.from({ length: count }, (_, i) => [`Line ${i}`, String(capacity), i % 2 === 0 ? 'AZ' : 'KZ']);

async function oneAfterTheOther(folders: readonly string[]): Promise<GraphDigest> {
  await reset(stage.database);
  for (const folder of folders) await stage.load([folder]);
  return digestOf(stage.database);
}

test('of two loads of one dataset the second waits', async () => {
  const first = await writeRailways(`${parent}/a`, { id: 'lines', rows: rows(700, 1_000) });
  const second = await writeRailways(`${parent}/b`, { id: 'lines', rows: rows(600, 2_000) });
  const orders = [await oneAfterTheOther([first, second]), await oneAfterTheOther([second, first])];
  await stage.clear();
  const waited: string[] = [];
  const onProgress = ({ phase, dataset }: { phase: string; dataset: string }) => {
    if (phase === 'waiting') waited.push(dataset);
  };
  await Promise.all([
    load(stage.database, model, [first], { onProgress }),
    load(other.database, model, [second], { onProgress }),
  ]);
  expect(orders).toContainEqual(await digestOf(stage.database));
  expect(waited).toEqual(['dataset:lines']);
});

test('loads of different datasets about the same entities come to what they come to one after the other', async () => {
  const base: Files = {
    name: 'base',
    entities: Array.from({ length: 40 }, (_, i) => ({ id: `facility:f${i}`, name: `Facility ${i}` })),
  };
  const claims = (capacity: number) =>
    Array.from({ length: 40 }, (_, i) => ({
      subject: `facility:f${i}`,
      predicate: 'capacity',
      value: { number: capacity + (i % 2) },
    }));
  const says = (name: string, capacity: number): Files => ({
    name,
    head: { uses: ['dataset:base'] },
    entities: [
      { id: 'facility:f0', name: `Facility 0 of ${name}` },
      { id: `person:${name}`, name },
    ],
    defaults: { claimedBy: `person:${name}` },
    quotes: { 'these very words': claims(capacity) },
  });
  const folders = [
    await stage.write(base),
    await stage.write(says('one', 5)),
    await stage.write(says('two', 6)),
    await stage.write(says('three', 5)),
  ];
  const serial = await oneAfterTheOther(folders);
  await stage.clear();
  await stage.load(folders.slice(0, 1));
  await Promise.all(
    folders.slice(1).map((folder, i) => load(i % 2 ? stage.database : other.database, model, [folder])),
  );
  expect(await digestOf(stage.database)).toEqual(serial);
});

test('a reader never sees an edge or a value without its claims', async () => {
  const first = await writeRailways(`${parent}/a`, { id: 'lines', rows: rows(1_500, 1_000) });
  const second = await writeRailways(`${parent}/b`, { id: 'lines', rows: rows(1_200, 2_000) });
  const done = { loading: true };
  const loading = (async () => {
    await load(stage.database, model, [first]);
    await load(stage.database, model, [second]);
  })().finally(() => {
    done.loading = false;
  });
  const lonely = (ids: readonly unknown[]): Statement => ({
    text: `CALL () {
  MATCH (:Facility)-[r:LOCATED_IN]->() RETURN elementId(r) AS id, r.claimIds AS claims
  UNION ALL MATCH (f:Fact) RETURN elementId(f) AS id, f.claimIds AS claims }
WITH id, claims WHERE (size($v.ids) = 0 OR id IN $v.ids)
  AND (size(claims) = 0 OR any(claim IN claims WHERE NOT EXISTS { MATCH (c:Claim {id: claim}) WHERE c.current }))
RETURN id`,
    parameters: { v: { ids } },
  });
  // Neo4j shows edges a moment before the index that finds their claims: what is missing is looked for once more when no transaction of a load is at it.
  const lookAgain = (ids: readonly unknown[]) =>
    other.database.write(async tx => {
      await tx.run(lock());
      return tx.run(lonely(ids));
    });
  let reads = 0;
  let seen = 0n;
  while (done.loading) {
    const suspects = (await other.database.run(lonely([]))).map(([id]) => id);
    if (suspects.length > 0) expect(await lookAgain(suspects)).toEqual([]);
    const [row] = await other.rows('MATCH (f:Fact) RETURN count(*)');
    if (row?.[0] !== seen) reads++;
    seen = row?.[0] as bigint;
  }
  await loading;
  expect(reads).toBeGreaterThan(2); // that is, in between
});
