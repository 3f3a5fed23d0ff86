import { type FindKnownEntity, readDataset } from '../../src/dataset/open.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { claimsFile, DATASET, datasetWith, ENTITIES, removeFolders, writeFolder } from './fixtures/folder.ts';

const model = loadModel();
const nobody: FindKnownEntity = () => undefined;
afterAll(removeFolders);

async function read(files: Record<string, string>, known = nobody) {
  const result = await readDataset(datasetWith(files).path, model, known);
  expect(result.rejections).toEqual([]);
  return result;
}

const claimed = async (...claims: string[]) => (await read({ 'claims.yml': claimsFile(...claims) })).claims;

test('a claim carries its passage, with offsets in code points', async () => {
  const [claim] = await claimed('{ subject: place:alat, predicate: country, object: country:AZ }');
  expect(claim).toMatchObject({
    subject: 'place:alat',
    predicate: 'LOCATED_IN',
    inverse: false,
    snak: 'OBJECT',
    object: 'country:AZ',
    value: null,
    qualifiers: {},
    polarity: 'AFFIRMS',
    rank: 'NORMAL',
    confidence: 1,
    modality: 'FACT',
    voice: 'OWN',
    reading: 'EXPLICIT',
    claimedBy: null,
    language: 'en',
  });
  // The face before the quote is one code point and two UTF-16 units.
  expect(claim!.passage).toEqual({
    id: expect.stringMatching(/^passage:[\w-]{22}$/),
    document: 'document:test',
    exact: 'The port of Alat lies in Azerbaijan',
    prefix: 'railway carries 5 million tons. 😀 '.slice(-33),
    suffix: '.\nThe railway was built in 2007,',
    start: 38,
    end: 73,
    pointer: null,
    file: null,
    row: null,
  });
  expect([...claim!.passage.prefix!]).toHaveLength(32);
});

test('relations are turned to their OUT end', async () => {
  const claims = await claimed(
    '{ subject: country:KZ, predicate: hostedExercises, object: exercise:birlistik }',
    '{ subject: country:KZ, predicate: borders, object: country:AZ }',
    '{ subject: exercise:birlistik, predicate: participants, some: true }',
    '{ subject: country:AZ, predicate: borders, none: true }',
    '{ subject: meeting:astana, predicate: participants, object: country:KZ, qualifiers: { role: HOST } }',
  );
  expect(claims.map(c => [c.subject, c.predicate, c.snak, c.object, c.inverse, { ...c.qualifiers }])).toEqual(
    [
      ['exercise:birlistik', 'HELD_IN', 'OBJECT', 'country:KZ', false, {}],
      ['country:AZ', 'BORDERS', 'OBJECT', 'country:KZ', false, {}],
      ['exercise:birlistik', 'PARTICIPATED_IN', 'SOME', null, true, {}],
      ['country:AZ', 'BORDERS', 'NONE', null, false, {}],
      ['country:KZ', 'PARTICIPATED_IN', 'OBJECT', 'meeting:astana', false, { role: 'HOST' }],
    ],
  );
});

test('values come in their canonical form', async () => {
  const rail = 'subject: facility:railway, predicate: capacity';
  const time = 'subject: exercise:birlistik, predicate: time';
  const claims = await claimed(
    `{ ${rail}, value: { number: 5, unit: Mt/a, words: 5  million tons, assumption: per year } }`,
    `{ ${rail}, value: { low: 1000, unit: t/d } }`,
    `{ ${rail}, value: 7 }`,
    '{ subject: country:AZ, predicate: population, value: 9007199254740993 }',
    '{ subject: country:AZ, predicate: area, value: { number: 100, unit: har } }',
    `{ ${time}, value: 2024-07~ }`,
    `{ ${time}, value: { edtf: 2024/.., text: since 2024 } }`,
    `{ ${time}, value: 2024 }`,
    `{ ${time}, value: { text: last month, relativeTo: document:test } }`,
    '{ subject: place:alat, predicate: location, value: { latitude: 39.9, longitude: 49.4 } }',
    '{ subject: country:AZ, predicate: name, value: Azerbaijan }',
    '{ subject: country:AZ, predicate: name, value: { text: Azərbaycan, language: aze } }',
    '{ subject: country:AZ, predicate: aliases, value: The Land of Fire }',
    '{ subject: facility:railway, predicate: kind, value: RAILWAY }',
  );
  const period = { edtf: null, earliest: null, latest: null, text: null, relativeTo: null };
  expect(claims.map(c => c.value)).toEqual([
    { number: 5_000_000, unit: 't/a', statedUnit: 'Mt/a', words: '5 million tons', assumption: 'per year' },
    { low: 365_250, unit: 't/a', statedUnit: 't/d' },
    { number: 7, unit: 't/a' },
    { number: 9007199254740993n, unit: '1' },
    { number: 1, unit: 'km2', statedUnit: 'har' },
    { period: { ...period, edtf: '2024-07~', earliest: '2024-07-01', latest: '2024-07-31' } },
    { period: { ...period, edtf: '2024/..', earliest: '2024-01-01', text: 'since 2024' } },
    { period: { ...period, edtf: '2024', earliest: '2024-01-01', latest: '2024-12-31' } },
    { period: { ...period, text: 'last month', relativeTo: 'document:test' } },
    { point: { latitude: 39.9, longitude: 49.4 } },
    { text: 'Azerbaijan', language: 'en' },
    { text: 'Azərbaycan', language: 'az' },
    { text: 'The Land of Fire' },
    { text: 'RAILWAY' },
  ]);
});

test('a quote overrides the file, a claim its quote; null takes away', async () => {
  const { claims } = await read({
    'claims.yml': `document: document:test
claimedBy: person:speaker
voice: REPORTED
occasion: meeting:astana
assertedOn: 2024-08
quotes:
  - quote: The port of Alat
    voice: QUOTED
    claims:
      - { subject: place:alat, predicate: aliases, value: a }
      - { subject: place:alat, predicate: aliases, value: b, voice: OWN, claimedBy: null, occasion: null, assertedOn: null }
`,
  });
  expect(claims.map(c => [c.voice, c.claimedBy, c.occasion, c.assertedOn?.latest ?? null])).toEqual([
    ['QUOTED', 'person:speaker', 'meeting:astana', '2024-08-31'],
    ['OWN', null, null, null],
  ]);
});

test("the publisher claims the document's own sentences, and no others", async () => {
  const { claims } = await read({
    'dataset.yml': DATASET.replace('language: en', 'publisher: person:speaker'),
    'claims.yml': claimsFile(
      '{ subject: place:alat, predicate: aliases, value: a }',
      '{ subject: place:alat, predicate: aliases, value: a, voice: REPORTED }',
    ),
  });
  expect(claims.map(c => c.claimedBy)).toEqual(['person:speaker', null]);
});

test('ids depend on what is claimed, where and by whom, and on nothing else', async () => {
  const base = 'subject: country:AZ, predicate: area';
  const id = async (claim: string) => (await claimed(claim))[0]!.id;
  const first = await id(`{ ${base}, value: 100 }`);
  expect(first).toMatch(/^claim:[\w-]{22}$/);
  for (const same of [
    `{ ${base}, value: 100.0 }`,
    `{ ${base}, value: { number: 100, words: about a hundred } }`,
    `{ ${base}, value: { number: 100000000, unit: m2 } }`,
    `{ ${base}, value: 100, rank: PREFERRED, confidence: 0.5, modality: NORM, voice: QUOTED, reading: IMPLIED }`,
    `{ ${base}, value: 100, note: for readers, occasion: meeting:astana, assertedOn: 2024 }`,
  ]) {
    expect(await id(same)).toBe(first);
  }
  const others = [
    `{ ${base}, value: 101 }`,
    `{ ${base}, value: { low: 100 } }`,
    `{ ${base}, value: 100, polarity: DENIES }`,
    `{ ${base}, value: 100, validTime: 2024 }`,
    `{ ${base}, value: 100, claimedBy: person:speaker }`,
    `{ ${base}, some: true }`,
    `{ ${base}, none: true }`,
    `{ subject: country:KZ, predicate: area, value: 100 }`,
  ];
  const ids = await Promise.all(others.map(id));
  expect(new Set([first, ...ids]).size).toBe(others.length + 1);
});

test('a claim that stands twice is one claim', async () => {
  const claim = '{ subject: place:alat, predicate: country, object: country:AZ }';
  expect(await claimed(claim, claim)).toHaveLength(1);
});

test('entities of used datasets are asked for with the uses', async () => {
  const asked: [string, readonly string[]][] = [];
  const known: FindKnownEntity = (id, uses) => {
    asked.push([id, uses]);
    return id === 'country:AM' ? { type: 'Country', dataset: 'dataset:other' } : undefined;
  };
  const dataset = `${DATASET}uses: [dataset:other]\n`;
  const claim = '{ subject: country:AZ, predicate: borders, object: country:AM }';
  const { claims } = await read({ 'dataset.yml': dataset, 'claims.yml': claimsFile(claim) }, known);
  expect(claims.map(c => [c.subject, c.object])).toEqual([['country:AM', 'country:AZ']]);
  expect(asked).toContainEqual(['country:AM', ['dataset:other']]);
});

test('head, declarations and digest', async () => {
  const files = {
    'dataset.yml': `${DATASET}version: 5.10\nderivedFrom: [dataset:other]\n`,
    'entities.yml': ENTITIES,
  };
  const one = await read(files);
  expect(one.dataset).toEqual({
    id: 'dataset:test',
    title: 'Test',
    description: null,
    publisher: null,
    licence: null,
    url: null,
    version: '5.10',
    uses: [],
    derivedFrom: ['dataset:other'],
  });
  expect(one.declarations[0]).toEqual({
    id: 'country:AZ',
    type: 'Country',
    name: 'Azerbaijan',
    description: null,
    externalIds: [],
    collective: false,
  });
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  expect((await read(files)).digest).toBe(one.digest);
  expect(
    (await read({ ...files, 'documents/test.txt': 'The port of Alat lies in Azerbaijan' })).digest,
  ).not.toBe(one.digest);
});

test('a byte order mark is tolerated', async () => {
  const { path } = writeFolder({ 'dataset.yml': `\uFEFF${DATASET}`, 'documents/test.txt': '\uFEFFAlat' });
  const { rejections, documents } = await readDataset(path, model, nobody);
  expect(rejections).toEqual([]);
  expect(documents[0]!.text).toBe('Alat');
});
