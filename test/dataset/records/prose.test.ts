import { readDataset } from '../../../src/dataset/open.ts';
import type { Code } from '../../../src/errors.ts';
import { loadModel } from '../../../src/model/load-model.ts';
import { DATASET, HERE, removeFolders, writeFolder } from '../fixtures/folder.ts';

const model = loadModel();
afterAll(removeFolders);

/** Profiles that say in prose what tables say in columns, each in a file of its own. */
const AJ = {
  name: 'Azerbaijan',
  area: { text: '86,600 sq km (with waters)' },
  people: { text: '9,780,780', note: { text: 'an estimate (July 2015 est.)' } },
  rail: { total: { text: '2,068 km' }, broad: { text: 'all of it (2014)' } },
  fled: { text: 'up to 568,900 (2014)' },
  borders: { text: 'Armenia 996 km, Georgia 428 km (in the north)' },
  clubs: { text: 'UN, WTO (observer), ICC (NGOs)' },
  history: { text: 'Held since “1994” by others; held by others.' },
};
const AM = {
  name: 'Armenia',
  area: { text: '1.5 million sq km' },
  people: { text: 'uninhabited' },
  fled: { text: 'undetermined (war)' },
  borders: { text: 'none to speak of' },
  clubs: { text: 'no clubs' },
};

const MAPPING = `assertedOn: 2015-11
lookups:
  country: { file: codes.csv, from: code, to: iso2 }
  named: { file: codes.csv, from: names, split: ';', to: iso2 }
  club: { values: { UN: un, WTO: wto, ICC: icc } }
  role: { values: { observer: OBSERVER } }
queries:
  - document: { id: 'document:profile-{@file}', title: 'Profile of {name}', language: en, published: 2015-11 }
    file: '*/??.json'
    entities:
      profile:
        id: country:{@file|country}
        name: '{name}'
        properties:
          area:
            column: area.text
            pattern: '^(?P<words>(?P<number>[\\d.,]+(?: million)?) sq km)'
            thousands: ','
            unit: km2
          population:
            column: people.text
            pattern: ['^(?P<number>[\\d,]+)$', '^(?P<none>uninhabited)$']
            thousands: ','
            validTime: { columns: [people.text, people.note.text], pattern: '\\((?P<words>(?P<month>\\w+) (?P<year>\\d{4}) est\\.)\\)' }
          railwayLength:
            column: rail.total.text
            pattern: '(?P<number>[\\d,]+) km'
            thousands: ','
            validTime: { column: rail.*.text, pattern: '\\((?P<year>\\d{4})\\)$' }
          displacedPersons:
            column: fled.text
            pattern: ['^(?P<words>up to (?P<high>[\\d,]+))', '^(?P<some>undetermined)']
            thousands: ','
      neighbour:
        each: { column: borders.text, pattern: ['(?P<words>(?P<name>\\p{L}+) (?P<length>[\\d,]+) km)(?: \\([^()]*\\))?(?:,|$)', '^(?P<nothing>none)$'] }
        id: country:{.name|named}
        properties:
          borders: { entity: profile, qualifiers: { length: { column: .length } } }
      club:
        each: { columns: [clubs.text], pattern: '(?P<words>(?P<name>\\p{Lu}+)(?: \\((?P<role>[^()]+)\\))?)(?:,|$)' }
        filters_not: { .role: NGOs }
        id: organization:{.name|club}
        name: '{.name}'
        properties:
          kind: { literal: INTERGOVERNMENTAL }
          members: { entity: profile, qualifiers: { role: { template: '{.role|role}' } } }
`;
const CODES = 'code,iso2,names\naj,AZ,Azerbaijan\nam,AM,Armenia\ngg,GE,Georgia;Sakartvelo\n';
const CLAIMS = `document: document:profile-aj
quotes:
  - pointer: /history/text
    quote: held by others
    claims: [{ subject: country:AZ, predicate: characterization, value: held }]
`;
const FILES: Readonly<Record<string, string>> = {
  'dataset.yml': `${DATASET.split('\n')[0]}\ntitle: Test\nuses: [dataset:countries]\n`,
  'mapping.yml': MAPPING,
  'codes.csv': CODES,
  'claims.yml': CLAIMS,
  'asia/aj.json': JSON.stringify(AJ),
  'asia/notes.json': '{}',
};
const known = (id: string) =>
  id === 'country:GE' || id === 'country:AM' ? { type: 'Country', dataset: 'dataset:countries' } : undefined;
const read = (files: Readonly<Record<string, string>>) => readDataset(writeFolder(files).path, model, known);

test('each file is a document, and each claim quotes its words at their pointer', async () => {
  const { claims, documents, rejections } = await read(FILES);
  expect(rejections).toEqual([]);
  expect(documents.map(({ id, title, published }) => [id, title, published?.edtf])).toEqual([
    ['document:profile-aj', 'Profile of Azerbaijan', '2015-11'],
  ]);
  expect(
    claims.map(({ subject, predicate, object, value, passage, validTime }) => [
      subject,
      predicate,
      object ?? value?.number ?? value?.high ?? value?.text,
      passage.exact,
      passage.pointer,
      passage.start,
      validTime?.edtf ?? null,
    ]),
  ).toEqual([
    ['country:AZ', 'CHARACTERIZATION', 'held', 'held by others', '/history/text', 29, null],
    ['country:AZ', 'AREA', 86_600, '86,600 sq km', '/area/text', 0, null],
    ['country:AZ', 'POPULATION', 9_780_780, '9,780,780', '/people/text', 0, '2015-07'],
    ['country:AZ', 'RAILWAY_LENGTH', 2068, '2,068 km', '/rail/total/text', 0, '2014'],
    ['country:AZ', 'DISPLACED_PERSONS', 568_900, 'up to 568,900', '/fled/text', 0, null],
    ['country:AM', 'BORDERS', 'country:AZ', 'Armenia 996 km', '/borders/text', 0, null],
    ['country:AZ', 'BORDERS', 'country:GE', 'Georgia 428 km', '/borders/text', 16, null],
    ['organization:un', 'KIND', 'INTERGOVERNMENTAL', 'UN', '/clubs/text', 0, null],
    ['country:AZ', 'MEMBER_OF', 'organization:un', 'UN', '/clubs/text', 0, null],
    ['organization:wto', 'KIND', 'INTERGOVERNMENTAL', 'WTO (observer)', '/clubs/text', 4, null],
    ['country:AZ', 'MEMBER_OF', 'organization:wto', 'WTO (observer)', '/clubs/text', 4, null],
  ]);
  expect(
    claims.map(({ qualifiers }) => ({ ...qualifiers })).filter(own => Object.keys(own).length > 0),
  ).toEqual([{ length: 996 }, { length: 428 }, { role: 'OBSERVER' }]);
  expect(claims[1]!.value).toMatchObject({ words: '86,600 sq km', statedUnit: 'km2' });
  expect(claims[5]!.passage).toMatchObject({
    prefix: '',
    suffix: ', Georgia 428 km (in the north)',
    end: 14,
    file: 'asia/aj.json',
  });
});

test('nobody and somebody, large numbers in words; what is left over is told, and none of it read', async () => {
  const { claims, rejections } = await read({ ...FILES, 'asia/am.json': JSON.stringify(AM) });
  const own = claims.filter(({ passage }) => passage.document === 'document:profile-am');
  expect(own.map(({ predicate, snak, value }) => [predicate, snak, value?.number ?? null])).toEqual([
    ['AREA', 'VALUE', 1_500_000],
    ['POPULATION', 'NONE', null],
    ['DISPLACED_PERSONS', 'SOME', null],
  ]);
  expect(rejections.map(({ code, message }) => [code, message])).toEqual([
    [
      'BAD_VALUE',
      'Row 1, neighbour: The pattern does not match "none to speak of", so none of the text is read.',
    ],
    ['BAD_VALUE', 'Row 1, club: The pattern does not match "no clubs", so none of the text is read.'],
  ]);
});

test('a qualifier that no pattern finds is told at its row, and its claim is not made without it', async () => {
  const [right, wrong] = ['{ column: .length }', "{ column: .length, pattern: '^(?P<number>\\d)$' }"];
  expect(MAPPING).toContain(right);
  const lengths = { borders: { text: 'Armenia 996 km, Georgia 8 km' } };
  const { claims, rejections } = await read({
    ...FILES,
    'mapping.yml': MAPPING.replace(right, () => wrong),
    'asia/aj.json': JSON.stringify({ ...AJ, ...lengths }),
  });
  const borders = claims.filter(({ predicate }) => predicate === 'BORDERS');
  expect(borders.map(({ object, qualifiers }) => [object, qualifiers])).toEqual([
    ['country:GE', { length: 8 }],
  ]);
  expect(rejections.map(({ code, message }) => [code, message])).toEqual([
    ['BAD_VALUE', expect.stringContaining('No pattern finds anything in "996"')],
  ]);
});

/** A value that cannot be read is told at its row; the others are read. */
test.each([
  [
    'a text that no pattern finds anything in',
    { area: { text: 'large' } },
    'profile.area: No pattern finds anything in "large"',
  ],
  ['a grouped number that is none', { area: { text: '8,66 sq km' } }, '8,66'],
  [
    'a name that is looked up in vain',
    { borders: { text: 'Atlantis 5 km' } },
    'The lookup named has no entry for "Atlantis"',
  ],
  [
    'a role that is looked up in vain',
    { clubs: { text: 'UN (jester)' } },
    'The lookup role has no entry for "jester"',
  ],
  ['a month that is none', { people: { text: '5', note: { text: '(Juli 2015 est.)' } } }, '2015-00'],
])('%s', async (_name, change, words) => {
  const { claims, rejections } = await read({
    ...FILES,
    'asia/aj.json': JSON.stringify({ ...AJ, ...change }),
  });
  expect(rejections.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  expect(claims.length).toBeGreaterThan(8);
});

/** Mistakes in the dataset's files, told at {@link HERE}. */
const MISTAKES: Readonly<
  Record<string, readonly [file: string, right: string, wrong: string, code: Code, ...words: string[]]>
> = {
  'a pattern that is none': [
    'mapping.yml',
    "pattern: '(?P<number>[\\d,]+) km'",
    `pattern: ${HERE}'(?P<number>['`,
    'BAD_DATASET',
    'RE2',
  ],
  'a pattern without a column': [
    'mapping.yml',
    'kind: { literal: INTERGOVERNMENTAL }',
    `kind: { literal: INTERGOVERNMENTAL, ${HERE}pattern: x }`,
    'BAD_DATASET',
    '`pattern` needs',
  ],
  'each without a pattern': [
    'mapping.yml',
    'each: { columns: [clubs.text], pattern:',
    `each: ${HERE}{ columns: [clubs.text], patern:`,
    'UNKNOWN_KEY',
    'did you mean pattern?',
  ],
  'a lookup without its columns': [
    'mapping.yml',
    'country: { file: codes.csv, from: code, to: iso2 }',
    `country: ${HERE}{ file: codes.csv }`,
    'BAD_DATASET',
    '`from`',
  ],
  'a lookup with the name of a filter': [
    'mapping.yml',
    'role: {',
    `slug: ${HERE}{`,
    'BAD_DATASET',
    'is a filter already',
  ],
  'a lookup in a missing file': [
    'mapping.yml',
    'file: codes.csv, from: code',
    `file: ${HERE}cods.csv, from: code`,
    'FILE_NOT_FOUND',
    'cods.csv',
  ],
  'a lookup in a missing column': [
    'mapping.yml',
    'file: codes.csv, from: code',
    `file: ${HERE}codes.csv, from: cod`,
    'BAD_DATASET',
    'no column "cod"',
  ],
  'a text that is looked up and stands twice': [
    'codes.csv',
    'am,AM,Armenia',
    `${HERE}am,AM,Azerbaijan`,
    'BAD_DATASET',
    'has "Azerbaijan" twice',
  ],
  'files that are none': [
    'mapping.yml',
    "'*/??.json'",
    `${HERE}'*/?.json'`,
    'FILE_NOT_FOUND',
    'No file matches',
  ],
  'files outside of the folder': [
    'mapping.yml',
    "'*/??.json'",
    `${HERE}'../*/??.json'`,
    'FILE_NOT_FOUND',
    'No file matches',
  ],
  'a quote of JSON without a pointer': [
    'claims.yml',
    '- pointer: /history/text\n    quote',
    `- ${HERE}quote`,
    'MISSING_KEY',
    '`pointer`',
  ],
  'a pointer to nothing': [
    'claims.yml',
    'pointer: /history/text',
    `pointer: ${HERE}/history/txt`,
    'BAD_DATASET',
    'no text at "/history/txt"',
  ],
  'a quote that is not at the pointer': [
    'claims.yml',
    'quote: held by others',
    `quote: ${HERE}held by other men`,
    'QUOTE_NOT_FOUND',
    'Nearest',
  ],
  'a quote that is there twice': [
    'claims.yml',
    'quote: held by others',
    `quote: ${HERE}by others`,
    'QUOTE_AMBIGUOUS',
  ],
};

test.each(Object.entries(MISTAKES))('%s', async (_name, [file, right, wrong, code, ...words]) => {
  expect(FILES[file]).toContain(right);
  const written = writeFolder({ ...FILES, [file]: FILES[file]!.replace(right, () => wrong) });
  const { rejections } = await readDataset(written.path, model, known);
  const found = rejections.filter(
    ({ place }) => place.file === written.here!.file && place.line === written.here!.line,
  );
  expect(found[0]).toMatchObject({ code });
  for (const word of words) expect(found[0]!.message).toContain(word);
});
