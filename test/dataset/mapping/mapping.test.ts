import { slug } from '../../../src/dataset/mapping/template.ts';
import { openDataset, readDataset } from '../../../src/dataset/open.ts';
import type { Code } from '../../../src/errors.ts';
import { loadModel } from '../../../src/model/load-model.ts';
import { HERE, removeFolders, writeFolder } from '../fixtures/folder.ts';

const model = loadModel();
afterAll(removeFolders);

const DATASET = 'id: dataset:test\ntitle: Test\n';
const CSV = `id,name,countries,mt,year,ships
btk,Baku–Tbilisi–Kars,AZE;GEO,5,2017,
alat,"Alat, the port",AZE,n/a,,
`;

const MAPPING = `queries:
  - document: { id: document:railways, language: en }
    file: railways.csv
    entities:
      facility:
        id: facility:{id}
        name: '{name}'
        properties:
          kind: { literal: RAILWAY }
          capacity: { column: mt, unit: Mt/a, skip: [n/a], validTime: { column: year }, assumption: a year }
          countries: { column: countries, split: ';', entity: country, by: iso3 }
  - document: { id: document:countries, language: en }
    file: countries.json
    rows: /list
    entities:
      country:
        id: country:{iso2}
        name: '{names.en}'
        externalIds: ['ISO3166-1:{iso3}', 'none:{nothing}']
        properties:
          name: { column: names.*, language: '*' }
          population: { column: people }
          location: { latitude: at.0, longitude: at.1 }
          capitals: { entity: capital }
      capital:
        each: capitals
        id: place:{.name|slug}-{iso2|lower}
        name: '{.name}'
        properties:
          aliases: { column: .also }
          country: { entity: country }
`;

const COUNTRIES = JSON.stringify({
  list: [
    {
      iso2: 'AZ',
      iso3: 'AZE',
      names: { en: 'Azerbaijan', aze: 'Azərbaycan' },
      people: 10,
      at: [40.5, 47.5],
      capitals: [{ name: 'Baku', also: ['Bakı', ''] }],
    },
    { iso2: 'GE', iso3: 'GEO', names: { en: 'Georgia', kat: null }, capitals: [] },
  ],
});

const FILES = {
  'dataset.yml': DATASET,
  'railways.csv': CSV,
  'countries.json': COUNTRIES,
  'mapping.yml': MAPPING,
};
const read = (files: Record<string, string>) => readDataset(writeFolder(files).path, model, () => undefined);

test('rows become entities and claims', async () => {
  const { claims, declarations, documents, rejections } = await read(FILES);
  expect(rejections).toEqual([]);
  expect(documents.map(d => [d.id, d.text])).toEqual([
    ['document:railways', null],
    ['document:countries', null],
  ]);
  expect(declarations.map(d => [d.id, d.name, d.externalIds])).toEqual([
    ['facility:btk', 'Baku–Tbilisi–Kars', []],
    ['facility:alat', 'Alat, the port', []],
    ['country:AZ', 'Azerbaijan', ['ISO3166-1:AZE']],
    ['place:baku-az', 'Baku', []],
    ['country:GE', 'Georgia', ['ISO3166-1:GEO']],
  ]);
  expect(
    claims.map(c => [c.subject, c.predicate, c.object ?? c.value, c.passage.row, c.passage.pointer]),
  ).toEqual([
    ['facility:btk', 'KIND', { text: 'RAILWAY' }, 1, null],
    [
      'facility:btk',
      'CAPACITY',
      { number: 5e6, unit: 't/a', statedUnit: 'Mt/a', assumption: 'a year' },
      1,
      null,
    ],
    ['facility:btk', 'LOCATED_IN', 'country:AZ', 1, null],
    ['facility:btk', 'LOCATED_IN', 'country:GE', 1, null],
    ['facility:alat', 'KIND', { text: 'RAILWAY' }, 2, null],
    ['facility:alat', 'LOCATED_IN', 'country:AZ', 2, null],
    ['country:AZ', 'NAME', { text: 'Azerbaijan', language: 'en' }, 1, '/list/0/names/en'],
    ['country:AZ', 'NAME', { text: 'Azərbaycan', language: 'az' }, 1, '/list/0/names/aze'],
    ['country:AZ', 'POPULATION', { number: 10, unit: '1' }, 1, '/list/0/people'],
    ['country:AZ', 'LOCATION', { point: { latitude: 40.5, longitude: 47.5 } }, 1, '/list/0/at'],
    ['country:AZ', 'HAS_CAPITAL', 'place:baku-az', 1, '/list/0'],
    ['place:baku-az', 'ALIASES', { text: 'Bakı' }, 1, '/list/0/capitals/0/also/0'],
    ['place:baku-az', 'LOCATED_IN', 'country:AZ', 1, '/list/0'],
    ['country:GE', 'NAME', { text: 'Georgia', language: 'en' }, 2, '/list/1/names/en'],
  ]);
  expect(claims[1]!.validTime?.edtf).toBe('2017');
  expect(claims.every(c => c.modality === 'FACT' && c.voice === 'OWN' && c.claimedBy === null)).toBe(true);
});

test('filters, readings of all levels, and values from rows', async () => {
  const mapping = `claimedBy: organization:office
queries:
  - document: { id: document:t }
    file: t.ndjson
    filters: { kind: [a, b] }
    filters_not: { closed: true }
    confidence: 0.5
    entities:
      office: { id: 'organization:office', name: Office }
      person: { id: 'person:{by}', name: '{by}' }
      country:
        id: country:{code}
        name: '{code}'
        properties:
          area: { column: area, low: least, high: most, words: text }
          railwayLength: { column: km, confidence: 0.9, claimedBy: 'person:{by}', validTime: { template: '{from}/{to}' } }
          memberships: { entity: office, qualifiers: { role: { column: role } }, filters: { role: MEMBER } }
`;
  const rows = [
    {
      code: 'AA',
      kind: 'a',
      by: 'x',
      area: 5,
      least: 4,
      most: 6,
      text: 'about 5',
      km: '12.5',
      from: 1990,
      to: 1995,
      role: 'MEMBER',
    },
    { code: 'BB', kind: 'c', by: 'x', km: 1 },
    { code: 'CC', kind: 'b', by: 'x', closed: true, km: 1 },
    { code: 'DD', kind: 'b', by: 'y', least: 1, from: 1990, role: 'OBSERVER' },
  ];
  const text = rows.map(row => JSON.stringify(row)).join('\n');
  const { claims, rejections } = await read({
    'dataset.yml': DATASET,
    'mapping.yml': mapping,
    't.ndjson': `${text}\n\n`,
  });
  expect(rejections).toEqual([]);
  expect(
    claims.map(c => [c.subject, c.object ?? c.value, c.claimedBy, c.confidence, c.validTime?.edtf ?? null]),
  ).toEqual([
    [
      'country:AA',
      { number: 5, low: 4, high: 6, unit: 'km2', words: 'about 5' },
      'organization:office',
      0.5,
      null,
    ],
    ['country:AA', { number: 12.5, unit: 'km' }, 'person:x', 0.9, '1990/1995'],
    ['country:AA', 'organization:office', 'organization:office', 0.5, null],
    ['country:DD', { low: 1, unit: 'km2' }, 'organization:office', 0.5, null],
  ]);
  expect({ ...claims[2]!.qualifiers }).toEqual({ role: 'MEMBER' });
});

/** Each mistake in the mapping, told once, at {@link HERE}. */
const MISTAKES: Readonly<
  Record<string, readonly [right: string, wrong: string, code: Code, ...words: string[]]>
> = {
  'an unknown predicate': ['capacity:', `${HERE}capacty:`, 'UNKNOWN_PREDICATE', 'did you mean capacity?'],
  'an unknown key of a property': ['unit: Mt/a', `${HERE}units: Mt/a`, 'UNKNOWN_KEY', 'did you mean unit?'],
  'an unknown key of an entity': [
    'each: capitals',
    `${HERE}eech: capitals`,
    'UNKNOWN_KEY',
    'did you mean each?',
  ],
  'an unknown key of a query': ['rows: /list', `${HERE}row: /list`, 'UNKNOWN_KEY', 'did you mean rows?'],
  'a unit of something else': ['unit: Mt/a', `unit: ${HERE}Mt`, 'BAD_VALUE', 'does not convert to t/a'],
  'a literal that is none of the enum': [
    'literal: RAILWAY',
    `literal: ${HERE}RAIL`,
    'BAD_VALUE',
    'FacilityKind',
  ],
  'an unknown prefix': [
    'id: facility:{id}',
    `id: ${HERE}facilty:{id}`,
    'UNKNOWN_TYPE',
    'did you mean facility?',
  ],
  'an id without a plain prefix': ['id: facility:{id}', `id: ${HERE}'{id}'`, 'BAD_DATASET', 'prefix'],
  'a brace that is not closed': ["name: '{name}'", `name: ${HERE}'{name'`, 'BAD_DATASET', 'braces'],
  'an unknown filter of a template': [
    'id: place:{.name|slug}',
    `id: ${HERE}place:{.name|slugg}`,
    'BAD_DATASET',
    'no filter slugg',
  ],
  'an unknown entity': [
    'entity: country, by',
    `entity: ${HERE}contry, by`,
    'BAD_DATASET',
    'did you mean country?',
  ],
  'an unknown claimant': [
    'file: railways.csv',
    `file: railways.csv\n    claimedBy: ${HERE}person:nobody`,
    'UNKNOWN_ENTITY',
    'person:nobody',
  ],
  'a missing file': ['file: railways.csv', `file: ${HERE}roads.csv`, 'FILE_NOT_FOUND', 'roads.csv'],
  'a format that is none': ['file: railways.csv', `file: ${HERE}railways.xlsx`, 'BAD_DATASET', '.ndjson'],
  'a missing package': [
    'file: countries.json',
    `package: ${HERE}no-such-package\n    file: countries.json`,
    'FILE_NOT_FOUND',
    'no-such-package',
  ],
  'a package that is a path': [
    'file: countries.json',
    `package: ${HERE}../x\n    file: countries.json`,
    'FILE_NOT_FOUND',
    '../x',
  ],
  'the same document twice': [
    'document:countries',
    `${HERE}document:railways`,
    'DUPLICATE_ID',
    'document:railways',
  ],
};

test.each(Object.entries(MISTAKES))('%s', async (_name, [right, wrong, code, ...words]) => {
  const text = MAPPING.replace(right, wrong);
  const written = writeFolder({ ...FILES, 'mapping.yml': text });
  const { rejections } = await readDataset(written.path, model, () => undefined);
  const found = rejections.filter(({ place }) => place.file === written.here!.file);
  expect(found[0]).toMatchObject({ code, place: written.here });
  for (const word of words) expect(found[0]!.message).toContain(word);
  expect(found.filter(({ message }) => message === found[0]!.message)).toHaveLength(1);
});

/** Mistakes in rows, told at the row. */
test.each([
  [
    'a number that is none',
    'railways.csv',
    CSV.replace('5,2017', '5x,2017'),
    'BAD_VALUE',
    2,
    ['Row 1, facility.capacity', '5x'],
  ],
  [
    'a date that is none',
    'railways.csv',
    CSV.replace('5,2017', '5,20177'),
    'BAD_VALUE',
    2,
    ['Row 1', '20177'],
  ],
  [
    'a reference to no row',
    'railways.csv',
    CSV.replace('AZE,n/a', 'ARM,n/a'),
    'UNKNOWN_ENTITY',
    3,
    ['Row 2', '"ARM"', 'iso3'],
  ],
  ['an id that is none', 'railways.csv', CSV.replace('alat,', 'a lat,'), 'BAD_VALUE', 3, ['Row 2', 'a lat']],
  [
    'an id too long to be looked up',
    'railways.csv',
    CSV.replace('alat,', `${'x'.repeat(500)},`),
    'BAD_VALUE',
    3,
    ['Row 2', 'cannot be an id'],
  ],
  [
    'a name too long to be looked up',
    'railways.csv',
    CSV.replace('the port', 'x'.repeat(1_000)),
    'BAD_VALUE',
    3,
    ['Row 2', 'at most 1000 characters', 'not 1006'],
  ],
  ['too few cells', 'railways.csv', `${CSV}x,y\n`, 'BAD_SYNTAX', 4, ['Row 3 has 2 cells', '6']],
  ['an open quotation mark', 'railways.csv', `${CSV}x,"y\n`, 'BAD_SYNTAX', 4, []],
  ['a column twice', 'railways.csv', CSV.replace('mt', 'id'), 'BAD_SYNTAX', 1, ['"id" occurs twice']],
  ['JSON that is none', 'countries.json', '{\n"list": [\n}', 'BAD_SYNTAX', 3, ['not valid JSON']],
  ['nothing at the pointer', 'countries.json', '{\n"lists": []}', 'BAD_DATASET', 1, ['/list']],
  [
    'a point off the map',
    'countries.json',
    COUNTRIES.replace('40.5', '100.5').replaceAll('{"iso2"', '\n{"iso2"'),
    'BAD_VALUE',
    2,
    ['Row 1', '100.5'],
  ],
] as const)('%s', async (_name, file, content, code, line, words) => {
  const written = writeFolder({ ...FILES, [file]: content });
  const { rejections } = await readDataset(written.path, model, () => undefined);
  const found = rejections.filter(problem => problem.code === code && problem.place.file?.endsWith(file));
  expect(found.map(({ place }) => place.line)).toEqual([line]);
  for (const word of words) expect(found[0]!.message).toContain(word);
});

test('two rows that declare an entity in different ways', async () => {
  const { rejections } = await read({ ...FILES, 'railways.csv': `${CSV}alat,Another,AZE,1,2020,\n` });
  expect(rejections.map(p => [p.code, p.place.line])).toEqual([['DUPLICATE_ID', 4]]);
  expect(rejections[0]!.message).toContain('Another');
});

test('a value by which two rows are looked up is refused, not guessed', async () => {
  const { rejections } = await read({ ...FILES, 'countries.json': COUNTRIES.replace('"GEO"', '"AZE"') });
  expect(
    rejections.some(p => p.code === 'BAD_DATASET' && p.message.includes('More than one country has "AZE"')),
  ).toBe(true);
});

test('claims are streamed in batches, the same every time', async () => {
  const lines = Array.from({ length: 2_500 }, (_, i) => `r${i},Railway ${i},AZE,5,2017,`);
  const { path } = writeFolder({ ...FILES, 'railways.csv': `${CSV}${lines.join('\n')}\n` });
  const open = await openDataset(path, model, () => undefined);
  const sizes = async () => {
    const found: number[] = [];
    for await (const { claims } of open.batches()) found.push(claims.length);
    return found;
  };
  const first = await sizes();
  expect(first.length).toBeGreaterThan(5);
  expect(Math.max(...first)).toBeLessThan(1_100);
  expect(await sizes()).toEqual(first);
});

test.each([
  ['São Tomé', 'sao-tome'],
  ["St. John's", 'st-johns'],
  ['Ulan Bator ', 'ulan-bator'],
  ['South-Eastern Asia', 'south-eastern-asia'],
  ['Bakı', 'bakı'],
])('the slug of %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
