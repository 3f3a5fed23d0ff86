import { deriveAll } from '../../src/graph/load.ts';
import { SEARCH_INDEX } from '../../src/model/names.ts';
import { withoutTwins, wrongTwins } from '../reference/twins.ts';
import { graphLines, withoutIntervals } from '../support/digest.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

/** Something of every kind of text and place that has twins. */
const everything: Files = {
  name: 'talk',
  head: { title: 'Gespräche', description: 'Über alles', publisher: 'Ærø', derivedFrom: ['dataset:later'] },
  document: { title: 'Das „Große“ Gespräch' },
  entities: [
    { id: 'country:KZ', name: 'Қазақстан', description: 'Ein großes Land', externalIds: ['wikidata:Q232'] },
    { id: 'country:XX', name: 'The The' },
    { id: 'person:speaker', name: 'A Speaker' },
    { id: 'place:astana', name: 'Astana' },
  ],
  defaults: { claimedBy: 'person:speaker', voice: 'QUOTED' },
  text: 'Große Ölfelder. Das ist unser Präsident. Niemand sagt dies.',
  quotes: {
    'Große Ölfelder': [
      { subject: 'country:KZ', predicate: 'officialName', value: 'Qazaqstan Respublikası' },
      { subject: 'country:KZ', predicate: 'aliases', value: 'Казахстан' },
      { subject: 'country:KZ', predicate: 'name', value: { text: 'Kasachstan', language: 'de' } },
      { subject: 'country:KZ', predicate: 'characterization', value: 'Groß' },
      {
        subject: 'country:KZ',
        predicate: 'area',
        value: { number: 5, words: 'Fünf', assumption: 'Quadratkilometer, ungefähr' },
      },
      { subject: 'country:KZ', predicate: 'location', value: { latitude: 48, longitude: 68 } },
      { subject: 'place:astana', predicate: 'location', value: { latitude: -90, longitude: -180 } },
    ],
    'unser Präsident': [
      {
        subject: 'person:speaker',
        predicate: 'offices',
        object: 'country:KZ',
        qualifiers: { title: 'Präsident' },
      },
    ],
  },
};

/** The same with nothing said. */
const silent: Files = {
  ...everything,
  head: { title: 'x' },
  document: {},
  entities: everything.entities?.map(({ id }) => ({ id, name: 'x' })) ?? [],
  quotes: { 'unser Präsident': [{ subject: 'country:KZ', predicate: 'area', none: true }] },
};

/** What the search index finds, by id, best first. */
async function found(query: string): Promise<unknown[]> {
  const text =
    'CALL db.index.fulltext.queryNodes($v.index, $v.query) YIELD node RETURN node.id ORDER BY node.id';
  return (await stage.rows(text, { index: SEARCH_INDEX, query })).map(([id]) => id);
}

test('whatever has twins has the right ones, and loses them with what they are of', async () => {
  const folder = await stage.write(everything);
  await stage.load([folder]);
  expect(await wrongTwins(stage.database, model)).toEqual([]);
  expect(await stage.entity('country:KZ')).toMatchObject({
    nameFolded: 'казакстан',
    officialNameFolded: 'qazaqstan respublikasi',
    characterizationFolded: ['gross'],
    locationPoint: { srid: 4326n, x: 68, y: 48 },
  });
  expect(await stage.edge('person:speaker', 'HOLDS_OFFICE', 'country:KZ')).toMatchObject({
    titleFolded: 'prasident',
  });
  const before = await graphLines(stage.database);

  await stage.load([await stage.write(silent)]);
  expect(await wrongTwins(stage.database, model)).toEqual([]);
  const bare = (await stage.entity('country:KZ')) ?? {};
  expect(
    Object.keys(bare)
      .filter(name => !(name in withoutTwins(bare)))
      .sort(),
  ).toEqual(['aliasesFolded', 'externalIdsFolded', 'nameFolded', 'nameSearch']);

  await stage.load([await stage.write(everything)]);
  expect(await wrongTwins(stage.database, model)).toEqual([]);
  const after = (await graphLines(stage.database)).map(withoutIntervals);
  expect(after).toEqual(expect.arrayContaining(before.map(withoutIntervals)));
});

test('a database loaded without twins, or with others, is made right by a projection', async () => {
  await stage.load([await stage.write(everything)]);
  const before = await graphLines(stage.database);
  const spoilt = await stage.rows(`MATCH (n) WHERE n:Claim OR n:Passage OR n:Document OR n:Dataset OR n:Entity
WITH n, [name IN keys(n) WHERE name ENDS WITH 'Folded' OR name ENDS WITH 'Search' OR name ENDS WITH 'Point'] AS names
UNWIND names AS name
CALL (n, name) { SET n[name] = null }
SET n.languageFolded = 'en'
RETURN count(*)`);
  await stage.rows('MATCH ()-[r:HOLDS_OFFICE]->() SET r.titleFolded = null');
  expect(Number(spoilt[0]?.[0])).toBeGreaterThan(30);
  expect(await wrongTwins(stage.database, model)).not.toEqual([]);
  await deriveAll(stage.database, model);
  expect(await wrongTwins(stage.database, model)).toEqual([]);
  expect(await graphLines(stage.database)).toEqual(before);
});

test('twins are made anew over many pages, of texts of any length', async () => {
  const quotes = Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [
      `Größe ${index}!`,
      [{ subject: 'country:KZ', predicate: 'characterization', value: `Größe ${index}` }],
    ]),
  );
  const text = `${Object.keys(quotes).join(' ')} ${'Ölfelder '.repeat(100_000)}`;
  await stage.load([await stage.write({ ...everything, quotes, text })]);
  const before = await graphLines(stage.database);
  await stage.rows('MATCH (n) WHERE n:Claim OR n:Document SET n.quoteFolded = null, n.textFolded = null');
  await deriveAll(stage.database, model);
  expect(await graphLines(stage.database)).toEqual(before);
});

test('one index finds entities, documents and passages by what is said of them', async () => {
  await stage.load([await stage.write(everything)]);
  expect(await found('"the the"')).toEqual(['country:XX']);
  expect(await found('respublikasi')).toEqual(['country:KZ']);
  expect(await found('kasachstan')).toEqual(['country:KZ']);
  expect(await found('gesprach')).toEqual(['document:talk']);
  expect(await found('olfelder')).toEqual([expect.stringMatching(/^passage:/)]);
  await stage.load([await stage.write(silent)]);
  expect(await found('kasachstan')).toEqual([]);
});

test('what lies on the map is found by distance through its index', async () => {
  await stage.load([await stage.write(everything)]);
  const near = `MATCH (c:Country)
WHERE point.distance(c.locationPoint, point({latitude: $v.latitude, longitude: $v.longitude})) < $v.metres
RETURN c.id`;
  expect(await stage.rows(near, { latitude: 48.1, longitude: 68, metres: 20_000 })).toEqual([['country:KZ']]);
  expect(await stage.rows(near, { latitude: 48.1, longitude: 68, metres: 5_000 })).toEqual([]);
});
