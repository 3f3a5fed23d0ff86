import { gzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { readDataset } from '../../src/dataset/open.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { DATASET, datasetWith, ENTITIES, removeFolders, TEXT, writeFolder } from './fixtures/folder.ts';

afterAll(removeFolders);
const model = loadModel();
const read = (path: string) => readDataset(path, model, () => undefined);
const lines = (list: readonly unknown[]) => list.map(item => JSON.stringify(item)).join('\n');

const CLAIMS = `document: document:test
voice: OWN
quotes:
  - quote: The port of Alat lies in Azerbaijan
    claims:
      - { subject: place:alat, predicate: country, object: country:AZ }
  - quote: The railway carries 5 million tons
    claims:
      - { subject: facility:railway, predicate: capacity, value: { number: 5000000, unit: t/a, words: 5 million tons } }
`;
const entities: Record<string, unknown>[] = parse(ENTITIES);
const claims: { quotes: { quote: string; claims: object[] }[] } & Record<string, unknown> = parse(CLAIMS);
const { quotes, ...defaults } = claims;
const flat = quotes.flatMap(({ quote, claims: said }) => said.map(one => ({ ...defaults, quote, ...one })));

const WAYS: Record<string, Record<string, string>> = {
  json: { 'entities.json': JSON.stringify(entities, null, 2), 'claims.json': JSON.stringify(claims) },
  ndjson: {
    'entities.ndjson': lines(entities),
    'claims.ndjson': lines(quotes.map(one => ({ ...defaults, ...one }))),
  },
  'lines that end in CR LF, the last in nothing': {
    'entities.jsonl': lines(entities).replaceAll('\n', '\r\n'),
    'claims.jsonl': `\uFEFF${lines(flat).replaceAll('\n', '\r\n\r\n')}`,
  },
};

const written = (files: Record<string, string | Uint8Array>) =>
  writeFolder({ 'dataset.yml': DATASET, 'documents/test.txt': TEXT, ...files });
const zipped = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.gz`, gzipSync(text)]));

const YAML = { 'entities.yml': ENTITIES, 'claims.yml': CLAIMS };

async function outcome(path: string) {
  const { claims: found, declarations, documents, coverage, rejections } = await read(path);
  expect(rejections).toEqual([]);
  return { claims: found, declarations, documents, coverage };
}

test.each(Object.entries({ yaml: YAML, ...WAYS }))(
  'claims and entities as %s, compressed too',
  async (_name, files) => {
    const expected = await outcome(written(YAML).path);
    expect(expected.claims).toHaveLength(2);
    expect(await outcome(written(files).path)).toEqual(expected);
    expect(await outcome(written(zipped(files)).path)).toEqual(expected);
  },
);

test('a dataset that is one file', async () => {
  const [document] = parse(DATASET).documents;
  const { file: _file, ...own } = document;
  const one = lines([{ id: 'dataset:test', title: 'Test' }, { ...own, text: TEXT }, ...flat, ...entities]);
  const expected = await outcome(written(YAML).path);
  const { path } = writeFolder({ 'test.ndjson': one, 'test.ndjson.gz': gzipSync(one) });
  expect(await outcome(`${path}/test.ndjson`)).toEqual(expected);
  expect(await outcome(`${path}/test.ndjson.gz`)).toEqual(expected);
});

test('a claim without words rests on its line, where the document has no text', async () => {
  const { path } = writeFolder({
    'register.ndjson': lines([
      { id: 'dataset:register', title: 'A register' },
      { id: 'document:register', title: 'The register' },
      { id: 'document:text', text: 'A text.' },
      { id: 'country:AZ', name: 'Azerbaijan' },
      { document: 'document:register', claims: [{ subject: 'country:AZ', predicate: 'area', value: 86600 }] },
      { document: 'document:text', subject: 'country:AZ', predicate: 'area', value: 86600 },
    ]),
  });
  const { claims: found, rejections } = await read(`${path}/register.ndjson`);
  expect(found.map(({ passage }) => [passage.document, passage.file, passage.row])).toEqual([
    ['document:register', 'register.ndjson', 5],
  ]);
  expect(rejections).toMatchObject([{ code: 'MISSING_KEY', place: { line: 6, column: 1 } }]);
});

const TABLE = ['id;mt', 'north;5', 'south;6'];
const MAPPING = (file: string) => `queries:
  - document: { id: document:table }
    file: ${file}
    entities:
      railway:
        id: facility:{id}
        name: '{id}'
        properties: { capacity: { column: mt, unit: Mt/a } }
`;
const rows = TABLE.slice(1).map(line => {
  const [id, mt] = line.split(';');
  return { id, mt: Number(mt) };
});

test.each([
  ['t.csv', TABLE.join('\r\n')],
  ['t.csv', TABLE.join('\n').replaceAll(';', ',')],
  ['t.csv', TABLE.join('\n').replaceAll(';', '\t')],
  ['t.tsv', TABLE.join('\r').replaceAll(';', '\t')],
  ['t.json', JSON.stringify(rows, null, 1)],
  ['t.ndjson', lines(rows)],
])('a table as %s, compressed and in UTF-16 too', async (name, text) => {
  const values = async (file: string, content: string | Uint8Array) => {
    const { claims: found, rejections } = await read(
      writeFolder({
        'dataset.yml': 'id: dataset:t\ntitle: T\n',
        'mapping.yml': MAPPING(file),
        [file]: content,
      }).path,
    );
    expect(rejections).toEqual([]);
    return found.map(({ subject, value }) => [subject, value?.number]);
  };
  const expected = [
    ['facility:north', 5_000_000],
    ['facility:south', 6_000_000],
  ];
  expect(await values(name, text)).toEqual(expected);
  expect(await values(name, `\uFEFF${text}`)).toEqual(expected);
  expect(await values(`${name}.gz`, gzipSync(text))).toEqual(expected);
  expect(await values(name, Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
});

test('documents say in front matter what dataset.yml does not', async () => {
  const { path } = writeFolder({
    'dataset.yml':
      'id: dataset:d\ntitle: D\ndocuments: [{ file: "texts/*.md", language: en }, { file: plain.txt, id: document:plain }]\n',
    'texts/a.md': '---\nid: document:a\ntitle: One\npublished: 2024-05\n---\n# Heading\nText.\n',
    'texts/b.md': '\uFEFF---\r\nid: document:b\r\nlanguage: az\r\n---\r\nMətn.\r\n',
    'plain.txt': '---\nno front matter\n---\n',
  });
  const { documents } = await outcome(path);
  expect(documents).toMatchObject([
    {
      id: 'document:a',
      title: 'One',
      language: 'en',
      text: '# Heading\nText.\n',
      published: { edtf: '2024-05' },
    },
    { id: 'document:b', language: 'az', text: 'Mətn.\r\n' },
    { id: 'document:plain', text: '---\nno front matter\n---\n' },
  ]);
});

test('what is wrong with front matter has its place there', async () => {
  const { path } = writeFolder({
    'dataset.yml': 'id: dataset:d\ntitle: D\ndocuments: [{ file: a.md }, { file: b.md }]\n',
    'a.md': '---\nid: document:a\ntitel: One\n---\n',
    'b.md': 'No front matter, and so no id.\n',
  });
  const { rejections } = await read(path);
  expect(rejections).toMatchObject([
    { code: 'UNKNOWN_KEY', place: { file: `${path}/a.md`, line: 3, column: 1 } },
    { code: 'MISSING_KEY', place: { file: `${path}/dataset.yml`, line: 3 } },
  ]);
  expect(rejections[0]!.message).toContain('did you mean title?');
});

test('values of JSON documents are quoted by pointer', async () => {
  const quote = {
    document: 'document:j',
    pointer: '/a/0',
    quote: 'Alat',
    subject: 'place:alat',
    predicate: 'aliases',
    value: 'Alat',
  };
  const { path } = datasetWith({
    'dataset.yml': `${DATASET}  - { id: document:j, file: j.json, language: en }\n`,
    'j.json': '{"a": ["The port of Alat"]}',
    'claims.yml': stringify({
      quotes: [
        {
          document: quote.document,
          pointer: quote.pointer,
          quote: quote.quote,
          claims: [{ subject: quote.subject, predicate: quote.predicate, value: quote.value }],
        },
      ],
    }),
  });
  const { claims: found } = await outcome(path);
  expect(found.map(({ passage }) => [passage.pointer, passage.exact, passage.start])).toEqual([
    ['/a/0', 'Alat', 12],
  ]);
});

test('two notations of one file are refused', async () => {
  const { rejections } = await read(written({ ...YAML, 'claims.ndjson.gz': gzipSync('') }).path);
  expect(rejections).toMatchObject([{ code: 'BAD_DATASET' }]);
  expect(rejections[0]!.message).toContain('claims.yml and claims.ndjson.gz');
});

test.each([
  ['a first line that is no JSON', '{"id": "dataset:a"', '1:19'],
  ['a later one', '{"id": "dataset:a", "title": "A"}\n{"id": "a"', '2:11'],
  ['bytes that are no text', Buffer.from('{"id": "dataset:a", "title": "A"}\n\xff', 'latin1'), '2:1'],
])('%s is told once', async (_name, content, place) => {
  const { path } = writeFolder({ 'a.ndjson': content });
  const { rejections } = await read(`${path}/a.ndjson`);
  expect(rejections.map(one => `${one.code} ${one.place.line}:${one.place.column}`)).toEqual([
    `BAD_SYNTAX ${place}`,
  ]);
});
