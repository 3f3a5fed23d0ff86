import { deriveAll, load } from '../../src/graph/load.ts';
import { beginReset, deleteRelationships } from '../../src/graph/statements/reset-statements.ts';
import { graphLines, withoutIntervals } from '../support/digest.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

const entities = [
  { id: 'country:AZ', name: 'Azerbaijan' },
  { id: 'country:KZ', name: 'Kazakhstan', externalIds: ['ISO3166-1:KAZ'] },
  { id: 'exercise:birlistik', name: 'Birlistik' },
  { id: 'person:speaker', name: 'A speaker' },
];
const held = { subject: 'exercise:birlistik', predicate: 'countries', object: 'country:KZ' };
const joined = {
  subject: 'country:AZ',
  predicate: 'exercises',
  object: 'exercise:birlistik',
  qualifiers: { role: 'HOST' },
};
const level = { subject: 'exercise:birlistik', predicate: 'level', value: 'TACTICAL' };
const named = { subject: 'country:AZ', predicate: 'name', value: { text: 'Azərbaycan', language: 'az' } };

const talk: Files = {
  name: 'talk',
  entities,
  defaults: { claimedBy: 'person:speaker', voice: 'QUOTED', assertedOn: '2024-08-09' },
  quotes: { 'held last month': [held, level], 'together with us': [joined], 'our own name': [named] },
};

/** The talk without some of its words. */
function without(...words: string[]): Files {
  const quotes = Object.entries(talk.quotes ?? {}).filter(([quote]) => !words.includes(quote));
  return {
    ...talk,
    text: 'held last month. together with us. our own name.',
    quotes: Object.fromEntries(quotes),
  };
}

test('a first load records, a second finds nothing to do, a forced one changes nothing', async () => {
  const folder = await stage.write(talk);
  const [first] = await stage.load([folder]);
  expect(first).toMatchObject({
    created: 4,
    unchanged: 0,
    updated: 0,
    retracted: 0,
    rejected: 0,
    entities: 4,
    documents: 1,
    skipped: false,
  });
  const before = await graphLines(stage.database);
  expect(await stage.load([folder])).toMatchObject([{ created: 0, unchanged: 0, skipped: true }]);
  expect(await graphLines(stage.database)).toEqual(before);
  expect(await stage.load([folder], { force: true })).toMatchObject([
    { created: 0, unchanged: 4, updated: 0, retracted: 0, skipped: false },
  ]);
  expect(await graphLines(stage.database)).toEqual(before);
  await deriveAll(stage.database, model);
  expect(await graphLines(stage.database)).toEqual(before);
});

test('what was loaded is there as docs/claims.md says', async () => {
  await stage.load([await stage.write(talk)]);
  expect(await stage.edge('country:AZ', 'PARTICIPATED_IN', 'exercise:birlistik')).toMatchObject({
    role: 'HOST',
    status: 'SINGLE_SOURCE',
    claimCount: 1n,
    sourceCount: 1n,
    dated: false,
    undated: true,
    contestedBy: [],
  });
  expect(await stage.entity('country:AZ')).toMatchObject({
    type: 'COUNTRY',
    name: 'Azerbaijan',
    nameFolded: 'azerbaijan',
    aliases: ['Azərbaycan'],
    aliasesFolded: ['azarbaycan'],
    name_az: 'Azərbaycan',
    collective: false,
  });
  expect(await stage.entity('exercise:birlistik')).toMatchObject({ level: 'TACTICAL' });
  const [labels] = await stage.rows('MATCH (e:Entity {id: $v.id}) RETURN labels(e)', { id: 'country:AZ' });
  expect(new Set(labels?.[0] as string[])).toEqual(new Set(['Entity', 'Party', 'Country']));
  const [dataset] = await stage.rows('MATCH (d:Dataset) RETURN d.entityCount, d.claimCount, d.documentCount');
  expect(dataset).toEqual([4n, 4n, 1n]);
  const [document] = await stage.rows('MATCH (d:Document) RETURN d.passageCount, d.coverage, d.uncovered');
  expect(document).toEqual([3n, 1, []]);
  const [claim] = await stage.rows(
    "MATCH (c:Claim {predicate: 'HELD_IN'})-[h:HELD_BY]->() RETURN c.quote, c.current, h.from = c.recordedFrom, h.to, [(c)-[r]->(x) | type(r) + ' ' + x.id]",
  );
  expect(claim?.slice(0, 4)).toEqual(['held last month', true, true, []]);
  expect(((claim?.[4] ?? []) as string[]).filter(end => !end.startsWith('QUOTED_FROM')).sort()).toEqual([
    'CLAIMED_BY person:speaker',
    'FROM_DOCUMENT document:talk',
    'HELD_BY dataset:talk',
    'OBJECT country:KZ',
    'SUBJECT exercise:birlistik',
  ]);
});

test('a claim taken out is retracted and not deleted, its edge goes; put back, both are there again', async () => {
  await stage.load([await stage.write(talk)]);
  const before = await graphLines(stage.database);
  expect(await stage.load([await stage.write(without('together with us'))])).toMatchObject([
    { created: 0, unchanged: 3, retracted: 1 },
  ]);
  expect(await stage.edge('country:AZ', 'PARTICIPATED_IN', 'exercise:birlistik')).toBeNull();
  const retracted =
    "MATCH (c:Claim {predicate: 'PARTICIPATED_IN'})-[h:HELD_BY]->() RETURN c.current, size(h.from), size(h.to), c.recordedTo = h.to";
  expect(await stage.rows(retracted)).toEqual([[false, 1n, 1n, true]]);
  expect(await stage.load([await stage.write(talk)])).toMatchObject([
    { created: 1, unchanged: 3, retracted: 0 },
  ]);
  expect(await stage.rows(retracted)).toEqual([[true, 2n, 1n, true]]);
  const after = await graphLines(stage.database);
  expect(after.map(withoutIntervals)).toEqual(before.map(withoutIntervals));
});

test('readings that differ are updated in place', async () => {
  await stage.load([await stage.write(talk)]);
  const ids = await stage.rows('MATCH (c:Claim) RETURN c.id ORDER BY c.id');
  const read = {
    ...talk,
    defaults: { ...talk.defaults, modality: 'INTENTION', confidence: 0.5, occasion: 'exercise:birlistik' },
  };
  expect(await stage.load([await stage.write(read)])).toMatchObject([
    { created: 0, updated: 4, retracted: 0 },
  ]);
  expect(await stage.rows('MATCH (c:Claim) RETURN c.id ORDER BY c.id')).toEqual(ids);
  expect(
    await stage.rows('MATCH (c:Claim)-[:OCCASION]->(o) RETURN DISTINCT c.modality, c.confidence, o.id'),
  ).toEqual([['INTENTION', 0.5, 'exercise:birlistik']]);
  expect(await stage.edge('exercise:birlistik', 'HELD_IN', 'country:KZ')).toMatchObject({
    modality: 'INTENTION',
  });
  await stage.load([await stage.write(talk)]);
  expect(await stage.rows('MATCH (c:Claim)-[:OCCASION]->(o) RETURN c.id')).toEqual([]);
});

test('declarations come, change and go', async () => {
  await stage.load([await stage.write(talk)]);
  const other = [
    ...entities.slice(1),
    { id: 'country:AZ', name: 'Azərbaycan', description: 'x' },
    { id: 'country:AM', name: 'Armenia' },
  ];
  await stage.load([await stage.write({ ...talk, entities: other })]);
  expect(await stage.entity('country:AZ')).toMatchObject({
    name: 'Azərbaycan',
    description: 'x',
    aliases: [],
  });
  expect(await stage.entity('country:AM')).not.toBeNull();
  await stage.load([await stage.write(talk)]);
  expect(await stage.entity('country:AM')).toBeNull();
  const az = await stage.entity('country:AZ');
  expect(az).toMatchObject({ name: 'Azerbaijan', aliases: ['Azərbaycan'] });
  expect(az).not.toHaveProperty('description');
});

test('a dry run says what a load would do, and does nothing', async () => {
  await stage.load([await stage.write(talk)]);
  const before = await graphLines(stage.database);
  const folder = await stage.write(without('our own name'));
  expect(await stage.load([folder], { dryRun: true })).toMatchObject([
    { created: 0, unchanged: 3, retracted: 1 },
  ]);
  expect(await graphLines(stage.database)).toEqual(before);
  expect(await stage.load([folder])).toMatchObject([{ created: 0, unchanged: 3, retracted: 1 }]);
});

test('what is wrong is rejected and the rest loaded; strict, nothing is; without entities, nothing ever is', async () => {
  const wrong = {
    ...talk,
    quotes: { ...talk.quotes, 'more words': [{ ...held, object: 'country:nowhere' }] },
  };
  const folder = await stage.write(wrong);
  expect(await load(stage.database, model, [folder], { strict: true })).toMatchObject([
    { rejected: 1, refused: true },
  ]);
  expect(await graphLines(stage.database)).toEqual([]);
  expect(await load(stage.database, model, [folder])).toMatchObject([
    { created: 4, rejected: 1, refused: false },
  ]);
  // It may be right once another dataset is loaded, so it is read again.
  expect(await load(stage.database, model, [folder])).toMatchObject([
    { unchanged: 4, rejected: 1, skipped: false },
  ]);
  await stage.clear();
  const broken = await stage.write({ ...talk, entities: [{ id: 'nothing:x', name: 'x' }] });
  expect(await load(stage.database, model, [broken])).toMatchObject([{ created: 0, refused: true }]);
  expect(await graphLines(stage.database)).toEqual([]);
});

test('a load cut off is completed by the next', async () => {
  const many = Array.from({ length: 3_500 }, (_, index) => ({
    subject: 'country:AZ',
    predicate: 'aliases',
    value: `alias ${index}`,
  }));
  const folder = await stage.write({ ...talk, quotes: { ...talk.quotes, 'so many names': many } });
  let writes = 0; // of which the model, the dataset and its entities take five
  const cut = {
    read: stage.database.read.bind(stage.database),
    readAll: stage.database.readAll.bind(stage.database),
    run: stage.database.run.bind(stage.database),
    stream: stage.database.stream.bind(stage.database),
    holding: stage.database.holding.bind(stage.database),
    verify: () => stage.database.verify(),
    close: () => Promise.resolve(),
    write: <T>(work: Parameters<typeof stage.database.write<T>>[0]) => {
      if (++writes > 7) throw new Error('cut off');
      return stage.database.write(work);
    },
  };
  await expect(load(cut, model, [folder])).rejects.toThrow('cut off');
  const [row] = await stage.rows(
    'MATCH (c:Claim) WITH count(*) AS claims MATCH (d:Dataset) RETURN claims, d.digest',
  );
  const recorded = Number(row?.[0]);
  expect(recorded).toBeGreaterThan(0);
  expect(recorded).toBeLessThan(3_504);
  const facts = await stage.rows(
    "RETURN COUNT { MATCH (c:Claim) WHERE c.snak = 'VALUE' } = COUNT { MATCH (f:Fact) }",
  );
  expect(facts).toEqual([[true]]);
  expect(await stage.load([folder])).toMatchObject([
    { created: 3_504 - recorded, unchanged: recorded, skipped: false },
  ]);
  const after = await graphLines(stage.database);
  await stage.clear();
  await stage.load([folder]);
  expect(await graphLines(stage.database)).toEqual(after);
});

test('a reset that was cut off is ended by the next load', async () => {
  const folder = await stage.write(talk);
  await stage.load([folder]);
  const before = (await graphLines(stage.database)).map(withoutIntervals);
  await stage.database.run(beginReset());
  await stage.database.run(deleteRelationships(5n));
  await stage.load([folder]);
  expect((await graphLines(stage.database)).map(withoutIntervals)).toEqual(before);
});
