import { unload } from '../../src/graph/load.ts';
import { graphLines, withoutIntervals } from '../support/digest.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

const base: Files = {
  name: 'base',
  entities: [
    { id: 'country:AZ', name: 'Azerbaijan' },
    { id: 'country:KZ', name: 'Kazakhstan' },
    { id: 'place:baku', name: 'Baku' },
  ],
  quotes: {
    'neighbours across the sea': [{ subject: 'country:AZ', predicate: 'area', value: { number: 86_600 } }],
  },
};
const second: Files = {
  name: 'second',
  head: { uses: ['dataset:base'] },
  entities: [{ id: 'facility:port', name: 'A port' }],
  quotes: {
    'the port of Azerbaijan': [{ subject: 'facility:port', predicate: 'countries', object: 'country:AZ' }],
    'also says so': [{ subject: 'country:AZ', predicate: 'area', value: { number: 86_600 } }],
  },
};

const lines = async () => (await graphLines(stage.database)).map(withoutIntervals);

test('what a dataset said is retracted with all that only it held; loaded again, all of it is back', async () => {
  const folders = [await stage.write(base), await stage.write(second)];
  await stage.load(folders.slice(0, 1));
  const alone = await lines();
  await stage.load(folders.slice(1));
  const both = await lines();
  expect(await unload(stage.database, model, ['dataset:second'], { dryRun: true })).toEqual([
    { dataset: 'dataset:second', retracted: 2 },
  ]);
  expect(await lines()).toEqual(both);
  expect(await unload(stage.database, model, ['dataset:second'])).toEqual([
    { dataset: 'dataset:second', retracted: 2 },
  ]);
  // Apart from the record of what was said once, nothing but the first dataset is left.
  const record = /second|^\(Claim\)|^\(claim:|^\(Passage\)|^\(passage:|facility:port/;
  const left = (all: readonly string[]) => all.filter(line => !record.test(line));
  expect(left(await lines())).toEqual(left(alone));
  expect(await stage.edge('facility:port', 'LOCATED_IN', 'country:AZ')).toBeNull();
  expect(await stage.rows('MATCH (c:Claim) RETURN c.current, count(*) ORDER BY c.current')).toEqual([
    [false, 2n],
    [true, 1n],
  ]);
  expect(await unload(stage.database, model, ['dataset:second'])).toEqual([
    { dataset: 'dataset:second', retracted: 0 },
  ]);
  expect(await stage.load(folders)).toMatchObject([{ skipped: true }, { created: 2, retracted: 0 }]);
  expect(await lines()).toEqual(both);
});

test('what others speak of is not taken from them; together, the user goes first', async () => {
  await stage.load([await stage.write(base), await stage.write(second)]);
  const before = await lines();
  await expect(unload(stage.database, model, ['dataset:base'])).rejects.toMatchObject({
    code: 'DATASET_IN_USE',
    message: expect.stringContaining('dataset:second (country:AZ)'),
  });
  expect(await lines()).toEqual(before);
  await expect(unload(stage.database, model, ['dataset:none'])).rejects.toMatchObject({
    code: 'UNKNOWN_DATASET',
  });
  expect(await unload(stage.database, model, ['dataset:base', 'dataset:second'])).toMatchObject([
    { dataset: 'dataset:second', retracted: 2 },
    { dataset: 'dataset:base', retracted: 1 },
  ]);
  expect(
    await stage.rows('MATCH ()-[r]->() WHERE r.claimIds IS NOT NULL AND r.recordedTo IS NULL RETURN r'),
  ).toEqual([]);
  expect(await stage.rows('MATCH (f:Fact) RETURN f')).toEqual([]);
});
