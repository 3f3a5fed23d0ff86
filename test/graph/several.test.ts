import { deriveAll, load } from '../../src/graph/load.ts';
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
    { id: 'country:AM', name: 'Armenia' },
    { id: 'place:shusha', name: 'Shusha' },
    { id: 'place:karabakh', name: 'Karabakh' },
    { id: 'place:caucasus', name: 'Caucasus' },
    { id: 'person:one', name: 'One' },
    { id: 'person:two', name: 'Two' },
  ],
};
const uses = { uses: ['dataset:base'] };

/** A dataset with one document of its own that says one thing. */
function says(name: string, claim: object, more: Partial<Files> = {}): Files {
  return { name, head: uses, quotes: { 'these very words': [claim as Record<string, unknown>] }, ...more };
}

const length = (number: number) => ({ subject: 'country:AZ', predicate: 'railwayLength', value: { number } });
const partOf = (whole: string) => ({ subject: 'place:shusha', predicate: 'partOf', object: whole });

async function folders(...files: Files[]): Promise<string[]> {
  const written: string[] = [];
  for (const one of files) written.push(await stage.write(one));
  return written;
}

/** Whatever loads came before, the graph is that of one fresh load, and of a projection of everything. */
async function expectSettled(all: readonly string[]): Promise<void> {
  const found = (await graphLines(stage.database)).map(withoutIntervals);
  await deriveAll(stage.database, model);
  expect((await graphLines(stage.database)).map(withoutIntervals)).toEqual(found);
  await stage.clear();
  await stage.load(all);
  expect(found).toEqual((await graphLines(stage.database)).map(withoutIntervals));
}

test('folders are loaded in an order in which each comes after those it uses', async () => {
  const all = await folders(says('one', length(86_600)), base);
  expect((await stage.load(all)).map(result => result.dataset)).toEqual(['dataset:base', 'dataset:one']);
});

test('two voices contest, and one alone does not; the order of loads does not matter', async () => {
  const all = await folders(base, says('one', length(86_600)), says('two', length(80_000)));
  await stage.load(all.slice(0, 2));
  const status = 'MATCH (f:Fact) RETURN f.status, size(f.contestedBy), f.shown ORDER BY f.valueNumber';
  expect(await stage.rows(status)).toEqual([['SINGLE_SOURCE', 0n, true]]);
  await stage.load(all);
  expect((await stage.rows(status)).map(row => row.slice(0, 2))).toEqual([
    ['CONTESTED', 1n],
    ['CONTESTED', 1n],
  ]);
  const first = await graphLines(stage.database);
  await stage.clear();
  for (const folder of [all[0], all[2], all[1]]) await stage.load([folder as string]);
  expect(await graphLines(stage.database)).toEqual(first);
});

test('one claim of two datasets is held by both, read as the first by id reads it, and stays with the other', async () => {
  const document = { id: 'document:shared', published: '2020' };
  const one = says('one', length(5), { document });
  const two = says('two', length(5), { document, defaults: { modality: 'TARGET', assertedOn: '2021' } });
  const all = await folders(base, two, one);
  const claim =
    'MATCH (c:Claim) RETURN c.modality, c.assertedOnEdtf, c.current, COUNT { (c)-[h:HELD_BY]->() WHERE size(h.from) > size(h.to) }';
  await stage.load(all.slice(0, 2));
  expect(await stage.rows(claim)).toEqual([['TARGET', '2021', true, 1n]]);
  expect(await stage.load(all)).toMatchObject([{}, {}, { created: 1 }]);
  expect(await stage.rows(claim)).toEqual([['FACT', null, true, 2n]]);
  const both = await graphLines(stage.database);
  expect(await stage.load(all, { force: true })).toMatchObject([
    {},
    { unchanged: 1, updated: 0 },
    { unchanged: 1, updated: 0 },
  ]);
  expect(await graphLines(stage.database)).toEqual(both);
  await stage.clear();
  await stage.load([all[0], all[2], all[1]] as string[]);
  expect(await graphLines(stage.database)).toEqual(both);
  await stage.load(await folders({ ...one, quotes: {}, text: 'these very words.' }));
  expect(await stage.rows(claim)).toEqual([['TARGET', '2021', true, 1n]]);
  await stage.load(await folders({ ...two, quotes: {}, text: 'these very words.' }));
  expect(await stage.rows(claim)).toEqual([['TARGET', '2021', false, 0n]]);
});

test('what becomes part of something settles what was contested, in whatever order it comes', async () => {
  const wholes = says('wholes', { subject: 'place:karabakh', predicate: 'partOf', object: 'place:caucasus' });
  const all = await folders(
    base,
    says('one', partOf('place:karabakh')),
    says('two', partOf('place:caucasus')),
    wholes,
  );
  await stage.load(all.slice(0, 3));
  expect(await stage.edge('place:shusha', 'PART_OF', 'place:karabakh')).toMatchObject({
    status: 'CONTESTED',
  });
  await stage.load(all);
  expect(await stage.edge('place:shusha', 'PART_OF', 'place:karabakh')).toMatchObject({
    status: 'SINGLE_SOURCE',
  });
  await stage.load(await folders({ ...wholes, quotes: {}, text: 'these very words.' }));
  expect(await stage.edge('place:shusha', 'PART_OF', 'place:karabakh')).toMatchObject({
    status: 'CONTESTED',
  });
  await stage.load(await folders(wholes));
  await expectSettled(all);
});

test('nobody at the other end of a relation contests what leads there, until its claimant says otherwise', async () => {
  const by = (published: string) => ({
    document: { published },
    defaults: { claimedBy: 'person:one', voice: 'QUOTED' },
  });
  const nobody = says('nobody', { subject: 'country:AZ', predicate: 'controls', none: true }, by('2020'));
  const all = await folders(
    base,
    says('one', { subject: 'place:shusha', predicate: 'controlledBy', object: 'country:AZ' }),
  );
  await stage.load(all);
  all.push(...(await folders(nobody)));
  await stage.load(all);
  expect(await stage.edge('place:shusha', 'CONTROLLED_BY', 'country:AZ')).toMatchObject({
    status: 'CONTESTED',
  });
  const otherwise = says(
    'otherwise',
    { subject: 'place:karabakh', predicate: 'controlledBy', object: 'country:AZ' },
    by('2021'),
  );
  all.push(...(await folders(otherwise)));
  await stage.load(all);
  expect(await stage.edge('place:shusha', 'CONTROLLED_BY', 'country:AZ')).toMatchObject({
    status: 'SINGLE_SOURCE',
  });
  await expectSettled(all);
});

test('a document’s new date changes what supersedes what', async () => {
  const by = (published: string) => ({
    document: { published },
    defaults: { claimedBy: 'person:one', voice: 'QUOTED' },
  });
  const two = says('two', length(6), by('2021'));
  const all = await folders(base, says('one', length(5), by('2020')), two);
  await stage.load(all);
  expect(await stage.entity('country:AZ')).toMatchObject({ railwayLength: 6 });
  expect(await stage.load(await folders({ ...two, ...by('2019') }))).toMatchObject([
    { unchanged: 1, updated: 0 },
  ]);
  expect(await stage.entity('country:AZ')).toMatchObject({ railwayLength: 5 });
  await expectSettled(all);
});

test('a dataset that turns out to be derived from another is no second voice', async () => {
  const claim = { subject: 'place:shusha', predicate: 'controlledBy', object: 'country:AZ' };
  const two = says('two', claim, { defaults: { claimedBy: 'person:two' } });
  const all = await folders(base, says('one', claim, { defaults: { claimedBy: 'person:one' } }), two);
  await stage.load(all);
  expect(await stage.edge('place:shusha', 'CONTROLLED_BY', 'country:AZ')).toMatchObject({
    status: 'CORROBORATED',
  });
  await stage.load(await folders({ ...two, head: { ...uses, derivedFrom: ['dataset:one'] } }));
  expect(await stage.edge('place:shusha', 'CONTROLLED_BY', 'country:AZ')).toMatchObject({
    status: 'SINGLE_SOURCE',
  });
  await expectSettled(all);
});

test('two loads at once that touch the same keys are both right', async () => {
  const files = Array.from({ length: 6 }, (_, index) => says(`many${index}`, length(1_000 * (index + 1))));
  const all = await folders(base, ...files);
  await stage.load(all.slice(0, 1));
  await Promise.all(all.slice(1).map(folder => load(stage.database, model, [folder])));
  expect(await stage.rows('MATCH (f:Fact) RETURN DISTINCT f.status, size(f.contestedBy)')).toEqual([
    ['CONTESTED', 5n],
  ]);
  await expectSettled(all);
});

test('a key that must be unique is told of where two entities would have it', async () => {
  const iso = (subject: string) => ({ subject, predicate: 'iso2', value: 'AZ' });
  const other = { entities: [{ id: 'country:azerbaycan', name: 'Azərbaycan' }] };
  const all = await folders(
    base,
    says('one', iso('country:AZ')),
    says('two', iso('country:azerbaycan'), other),
  );
  await expect(stage.load(all)).rejects.toMatchObject({
    code: 'DUPLICATE_KEY',
    message: expect.stringContaining('Country with the iso2 AZ'),
  });
});
