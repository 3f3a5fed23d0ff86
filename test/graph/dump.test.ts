/** What is dumped and loaded into an empty database is the same graph, recorded times included. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../src/graph/digest.ts';
import { dump, dumpable } from '../../src/graph/dump.ts';
import { load, unload } from '../../src/graph/load.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { temporaryFolder } from '../cli/support.ts';
import { seedServer } from '../support/neo4j.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
const folder = temporaryFolder();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

async function dumpAll(database: Database): Promise<string[]> {
  const files: string[] = [];
  for (const dataset of await dumpable(database)) {
    const file = join(folder, `${dataset.slice('dataset:'.length)}.ndjson`);
    writeFileSync(file, '');
    await dump(database, model, dataset, async line => appendFileSync(file, line));
    files.push(file);
  }
  return files;
}

function compressed(file: string): string {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  return `${file}.gz`;
}

const digests = async (database: Database) => [
  await digestOf(database),
  await digestOf(database, { recorded: true }),
];

test('the whole seed', async () => {
  const seed = connect(await seedServer());
  try {
    const files = await dumpAll(seed);
    await stage.load(files);
    expect(await digestOf(stage.database, { recorded: true })).toEqual(
      await digestOf(seed, { recorded: true }),
    );
  } finally {
    await seed.close();
  }
}, 600_000);

const area = (number: number) => ({ subject: 'country:AZ', predicate: 'area', value: { number } });
const base: Files = {
  name: 'base',
  entities: [
    { id: 'country:AZ', name: 'Azerbaijan', description: 'a country', externalIds: ['ISO3166-1:AZE'] },
    { id: 'country:KZ', name: 'Kazakhstan' },
    { id: 'person:speaker', name: 'A speaker' },
    { id: 'meeting:once', name: 'A meeting' },
  ],
};
/** Two datasets with one document: what both say is one claim. */
const said = (name: string, more: Partial<Files>): Files => ({
  name,
  head: { uses: ['dataset:base'], derivedFrom: name === 'second' ? ['dataset:first'] : [] },
  document: { id: 'document:shared', published: '2024-05' },
  text: 'so large. no, larger. neighbours. a word of mine.',
  ...more,
});
const borders = { subject: 'country:AZ', predicate: 'borders', object: 'country:KZ' };
const all = { 'so large': [area(86_600)], 'no, larger': [area(90_000)], neighbours: [borders] };
const own = [{ id: 'place:own', name: 'A place of its own' }];

test('retracted and held again, by several datasets with readings of their own, with what nobody declares any more', async () => {
  const first = said('first', { quotes: all, entities: own });
  const second = said('second', {
    quotes: {
      neighbours: [borders],
      'so large': [area(86_600)],
      'a word of mine': [{ subject: 'place:own', predicate: 'country', object: 'country:AZ' }],
    },
    head: { uses: ['dataset:base', 'dataset:first'], derivedFrom: ['dataset:first'] },
    defaults: { claimedBy: null, modality: 'TARGET', confidence: 0.5, occasion: 'meeting:once' },
  });
  await stage.load([await stage.write(base), await stage.write(first), await stage.write(second)]);
  const { 'so large': _, ...less } = all;
  await stage.load([await stage.write({ ...first, quotes: less })]);
  await stage.load([await stage.write(first)]);
  // Its document becomes another one, and its place is declared no longer, while claims are left of both.
  await stage.load([await stage.write({ ...first, document: {}, entities: [] })]);
  await unload(stage.database, model, ['dataset:second']);
  const before = await digests(stage.database);
  const retracted = await stage.rows('MATCH (c:Claim) WHERE NOT c.current RETURN count(*)');
  expect(retracted).toEqual([[4n]]);

  const files = await dumpAll(stage.database);
  for (const order of [files, files.toReversed().map(compressed)]) {
    await stage.clear();
    await stage.load(order);
    expect(await digests(stage.database)).toEqual(before);
    expect(await load(stage.database, model, order, { force: true })).toMatchObject(
      order.map(() => ({ created: 0, updated: 0, retracted: 0, rejected: 0 })),
    );
    expect(await digests(stage.database)).toEqual(before);
  }
});

test('a line that was changed is refused, and the rest loaded', async () => {
  await stage.load([await stage.write(base), await stage.write(said('first', { quotes: all }))]);
  const file = (await dumpAll(stage.database)).at(-1) as string;
  writeFileSync(file, readFileSync(file, 'utf8').replace('"number":90000', '"number":90001'));
  await stage.clear();
  const [result] = await load(stage.database, model, [file]);
  expect(result).toMatchObject({ created: 2, rejected: 1 });
  expect(result?.rejections[0]).toMatchObject({ code: 'BAD_DATASET', place: { file } });
});
