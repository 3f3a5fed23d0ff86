import { appendFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openDataset } from '../../src/dataset/open.ts';
import type { Claim } from '../../src/evidence/claim.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { removeFolders, writeFolder } from './fixtures/folder.ts';

afterAll(removeFolders);
const model = loadModel();

const MAPPING = `queries:
  - document: { id: document:t }
    file: FILE
    entities:
      meeting:
        id: meeting:{id}
        name: '{name}'
        properties:
          time: { column: day }
          aliases: { column: alias }
      country:
        id: country:{id}
        name: '{name}'
        properties: { population: { column: people } }
`;

/** Reads a table as a file of this name. */
async function table(content: string | Uint8Array, file = 't.csv', mapping = MAPPING) {
  const { path } = writeFolder({
    'dataset.yml': 'id: dataset:t\ntitle: T\n',
    'mapping.yml': mapping.replace('FILE', file),
    [file]: content,
  });
  const open = await openDataset(path, model, () => undefined);
  const claims: Claim[] = [];
  const rejections = [...open.rejections];
  for await (const batch of open.batches()) {
    claims.push(...batch.claims);
    rejections.push(...batch.rejections);
  }
  return {
    /** True where nothing is loaded at all. */
    refused: open.rejections.length > 0,
    said: claims.map(
      ({ subject, predicate, value }) =>
        `${subject} ${predicate} ${value?.period?.edtf ?? value?.text ?? value?.number}`,
    ),
    told: rejections.map(({ code, place, message }) => `${place.line}:${place.column} ${code} ${message}`),
  };
}

const HEAD = 'id,name,day,alias,people\n';
const SOUND = 'ok,Fine,2024-05,,\n';
const SAID = 'meeting:ok TIME 2024-05';

test.each([
  ['Latin-1', Buffer.from(`${HEAD}a,M\u00fcnchen,2024,,\n`, 'latin1'), '2:4', 'WINDOWS-1252'],
  ['UTF-16 without a byte order mark', Buffer.from(HEAD + SOUND, 'utf16le'), '1:2', 'U+0000'],
  ['a spreadsheet', Buffer.from('PK\u0003\u0004\u00ff\u00fe', 'latin1'), '1:5', 'save the sheet as CSV'],
  ['gzip under another name', gzipSync(HEAD + SOUND), '1:2', '.gz'],
  ['an empty file', '', '1:1', 'empty'],
  ['nothing but lines', '\n\n', '1:1', 'empty'],
  ['a column twice', `id,name,name\n${SOUND}`, '1:1', '"name" occurs twice'],
  ['two columns without a name', 'id,,\nx,y,z\n', '1:1', 'no name'],
  ['a quotation mark that is never closed', `${HEAD}a,"b\n${SOUND}`, '3:1', 'Quote Not Closed'],
  ['text behind a quotation mark', `${HEAD}a,"b"c,,,\n${SOUND}`, '2:1', 'Closing Quote'],
  ['a column that is not there', 'id,name,day,alias,poeple\n', '14:45', 'did you mean poeple?'],
])('%s refuses the file, with its place', async (_name, content, place, word) => {
  const { refused, said, told } = await table(content);
  expect({ refused, said }).toEqual({ refused: true, said: [] });
  expect(told[0]).toMatch(new RegExp(`^${place} `));
  expect(told[0]).toContain(word);
});

test.each([
  ['too few cells', 'a,b\n', 'BAD_SYNTAX Row 1 has 2 cells'],
  ['too many cells', 'a,b,,,,\n', 'BAD_SYNTAX Row 1 has 6 cells'],
  ['a day that is none', 'a,b,31.02.2024,,\n', 'BAD_VALUE'],
  ['a day that is none, in EDTF', 'a,b,2024-02-30,,\n', 'there is no day 2024-02-30'],
  ['a month that is none', 'a,b,2024-13,,\n', 'BAD_VALUE'],
  ['a decimal comma', 'a,b,,,"12,5"\n', '`decimal`'],
  ['parted thousands', 'a,b,,,"1,234"\n', '`thousands`'],
  ['a number past 64 bits', 'a,b,,,9223372036854775808\n', '64 bits'],
  ['a number that is none', 'a,b,,,1e999\n', 'must be a number'],
  ['a control character', 'a,b,,x\u0007y,\n', 'U+0007'],
  ['a character that turns the direction', 'a,b,,x\u202Ey,\n', 'U+202E'],
  ['the same in a name', 'a,x\u2066y,2024,,\n', 'U+2066'],
  ['an id that is none', 'a b,c,,,1\n', 'cannot be an id'],
  ['an id that is missing', ',c,2024,,1\n', 'makes no entity'],
  ['a text that is too long', `a,b,,${'x'.repeat(1_001)},\n`, 'at most 1000 characters'],
  ['a cell of ten megabytes', `a,${'x'.repeat(10_000_000)},,,\n`, 'at most 1000 characters'],
])('%s rejects the row, not the others', async (_name, row, word) => {
  const { refused, said, told } = await table(HEAD + row + SOUND);
  expect({ refused, said }).toEqual({ refused: false, said: [SAID] });
  expect(told[0]).toMatch(/^2:1 /);
  expect(told.join()).toContain(word);
});

test.each([
  [
    'mixed line ends',
    'id,name,day,alias,people\r\na,A,2024,,\nb,B,2025,,\rok,Fine,2024-05,,\r\n',
    ['meeting:a TIME 2024', 'meeting:b TIME 2025', SAID],
  ],
  [
    'quoted cells over several lines',
    `${HEAD}a,"A ""B""\r\nC",2024,"x\ny",\n${SOUND}`,
    ['meeting:a TIME 2024', 'meeting:a ALIASES x y', SAID],
  ],
  [
    'a number past 2^53',
    `${HEAD}a,A,,,9007199254740993\n${SOUND}`,
    ['country:a POPULATION 9007199254740993', SAID],
  ],
  [
    'marks of direction, which texts of two scripts need',
    `${HEAD}a,A,,x\u200Fy,\n${SOUND}`,
    ['meeting:a ALIASES x\u200Fy', SAID],
  ],
  ['spaces around the header', ` id , name,day,alias ,people\n${SOUND}`, [SAID]],
])('%s are taken', async (_name, content, said) => {
  expect(await table(content)).toEqual({ refused: false, said, told: [] });
});

test('a place is where the row begins, whatever came before', async () => {
  const { told } = await table(`${HEAD}a,"x\r\ny\nz",2024,,\r\n\r\n\r\nb\n\nc,"1\r\n2",2024-13,,\n`);
  expect(told.map(one => one.split(' ')[0])).toEqual(['7:1', '9:1']);
});

test('numbers past 2^53 in JSON are exact', async () => {
  const json = '{"id": "a", "name": "A", "people": 9007199254740993}';
  for (const [file, text] of [
    ['t.ndjson', json],
    ['t.json', `[${json}]`],
  ] as const) {
    expect((await table(text, file)).said).toEqual(['country:a POPULATION 9007199254740993']);
  }
});

test('a line that is not valid JSON rejects the line, with its column', async () => {
  const { refused, said, told } = await table(
    '{"id": "ok", "name": "Fine", "day": "2024-05"}\n{"id": "a",}\n',
    't.ndjson',
  );
  expect({ refused, said }).toEqual({ refused: false, said: [SAID] });
  expect(told[0]).toMatch(/^2:12 BAD_SYNTAX/);
});

test.each([
  ['one', gzipSync(Buffer.alloc(8 * 2 ** 20, 'a')), 'expands to more than'],
  ['one that is cut off', gzipSync(HEAD + SOUND.repeat(1_000)).subarray(0, 60), 'cannot be decompressed'],
  ['what is none', Buffer.from(HEAD + SOUND), 'cannot be decompressed'],
])('a gzip bomb, and other gzip: %s', async (_name, content, word) => {
  const { refused, told } = await table(content, 't.csv.gz');
  expect(refused).toBe(true);
  expect(told[0]).toContain(word);
});

test('nesting has an end', async () => {
  for (const file of ['t.ndjson', 't.json'] as const) {
    const { told } = await table(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`, file);
    expect(told).toEqual([expect.stringContaining('makes no entity')]);
    expect((await table(`{"a": ${'['.repeat(100_000)}`, file)).told[0]).toContain('nested');
  }
  expect((await table(HEAD, 't.csv', 'queries: '.concat('['.repeat(100_000)))).told[0]).toContain('nested');
});

test('a half of a character, as JSON can write it', async () => {
  const { said, told } = await table(
    '{"id": "a", "name": "\\ud800", "day": "2024"}\n{"id": "ok", "name": "Fine", "day": "2024-05"}',
    't.ndjson',
  );
  expect(said).toEqual([SAID]);
  expect(told[0]).toContain('U+D800');
});

test('a file that changes while it is read', async () => {
  const { path } = writeFolder({
    'dataset.yml': 'id: dataset:t\ntitle: T\n',
    'mapping.yml': MAPPING.replace('FILE', 't.csv'),
    't.csv': HEAD + SOUND,
  });
  const open = await openDataset(path, model, () => undefined);
  expect(open.rejections).toEqual([]);
  appendFileSync(`${path}/t.csv`, 'a,b,2024,,\n');
  const all = async () => {
    for await (const _ of open.batches());
  };
  await expect(all()).rejects.toMatchObject({ code: 'FILE_CHANGED', place: { file: `${path}/t.csv` } });
});
