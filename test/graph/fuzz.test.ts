import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { openDataset } from '../../src/dataset/open.ts';
import type { CommuniqueError } from '../../src/errors.ts';
import type { Claim, Declaration } from '../../src/evidence/claim.ts';
import { load } from '../../src/graph/load.ts';
import { temporaryFolder } from '../cli/support.ts';
import { cpuSince } from '../support/work.ts';
import { model, Stage } from './support.ts';

/**
 * Files that were right, and are changed at random. Each is read as a load would read it; one in {@link EVERY} is also loaded, into a database that
 * holds what was right. What each file holds is counted here, by readers of our own.
 */
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const RUNS = FULL ? 5_000 : 300;
const EVERY = 25;
/** Times the CPU that the files as they were take: far more than the worst of those that were changed. */
const LONGEST = 100;

const lines = (list: readonly unknown[]) => `${list.map(one => JSON.stringify(one)).join('\n')}\n`;
const NUMBERS = Array.from({ length: 8 }, (_, index) => index);

const FILES: Readonly<Record<string, string>> = {
  'dataset.yml': `id: dataset:fuzz
title: Changed at random
documents:
  - { id: document:text, file: text.txt, language: en }
  - { id: document:lines, title: Lines }
`,
  'text.txt': `${NUMBERS.map(n => `Port ${n} lies by the sea.`).join('\n')}\n`,
  'entities.ndjson': lines(NUMBERS.map(n => ({ id: `facility:port-${n}`, name: `Port ${n}` }))),
  'claims.ndjson': lines(
    NUMBERS.flatMap(n => [
      {
        document: 'document:text',
        quote: `Port ${n} lies`,
        subject: `facility:port-${n}`,
        predicate: 'kind',
        value: 'PORT',
      },
      {
        document: 'document:lines',
        subject: `facility:port-${n}`,
        predicate: 'capacity',
        value: { number: n * 1e6, unit: 't/a' },
      },
    ]),
  ),
  'mapping.yml': `queries:
  - document: { id: document:table }
    file: table.csv.gz
    entities:
      meeting:
        id: meeting:{id}
        name: 'Meeting {id}'
        properties:
          time: { column: day }
          aliases: { column: alias, language: en }
`,
  'table.csv.gz': [
    'id,day,alias',
    ...NUMBERS.map(n => `m${n},2024-0${n + 1},${n === 3 ? '"The ""third"", again"' : `again ${n}`}`),
  ].join('\r\n'),
};

const PIECES = [
  '"',
  ',',
  '\n',
  '\r',
  '\r\n',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\u0007',
  '\\ud800',
  '9'.repeat(30),
  '1e999',
  '31.02.2024',
  '2024-13',
  'null',
  'é',
  '😀',
  '&a [*a]',
  '- ',
  '#',
  '..',
  '/',
  ' ',
].map(text => Buffer.from(text));
const BYTES = [Buffer.of(0xff), Buffer.of(0xc3), Buffer.of(0xfe, 0xff), Buffer.of(0x1f, 0x8b)];

type Change = (before: Buffer) => Buffer;
/** Anywhere in a file; doubles would be near its ends nearly always. */
const spot = fc.noBias(fc.integer({ min: 0, max: 9_999 })).map(n => n / 10_000);
const put = (bytes: Buffer, from: number, to: number, ...pieces: Buffer[]) =>
  Buffer.concat([bytes.subarray(0, from), ...pieces, bytes.subarray(to)]);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(spot, fc.constantFrom(...PIECES, ...BYTES)).map(
    ([at, piece]): Change =>
      bytes => {
        const from = Math.floor(at * bytes.length);
        return put(bytes, from, from, piece);
      },
  ),
  fc.tuple(spot, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]): Change =>
      bytes => {
        const from = Math.floor(at * bytes.length);
        return put(bytes, from, Math.min(bytes.length, from + length));
      },
  ),
  fc.tuple(spot, spot).map(
    ([at, to]): Change =>
      bytes => {
        const [from = 0, end = 0] = [at, to]
          .map(part => Math.floor(part * bytes.length))
          .sort((a, b) => a - b);
        return put(bytes, end, end, bytes.subarray(from, end));
      },
  ),
  fc.tuple(spot, fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]): Change =>
      bytes => {
        const from = Math.floor(at * bytes.length);
        return put(bytes, from, from + 1, Buffer.of(byte));
      },
  ),
  spot.map(
    (at): Change =>
      bytes =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
);

interface Sample {
  readonly file: string;
  /** Changed once it was compressed, where it is. */
  readonly outside: boolean;
  readonly changes: readonly Change[];
}

const sample: fc.Arbitrary<Sample> = fc.record({
  file: fc.constantFrom(...Object.keys(FILES), 'claims.ndjson', 'table.csv.gz', 'entities.ndjson'),
  outside: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

function contentOf({ file, outside, changes }: Sample): Buffer {
  const isZipped = file.endsWith('.gz');
  const before = Buffer.from(FILES[file]!);
  const apply = (bytes: Buffer) => changes.reduce((now, one) => one(now), bytes);
  if (!isZipped) return apply(before);
  return outside ? apply(gzipSync(before)) : gzipSync(apply(before));
}

/** The text of a file, where it is one. */
function textOf(bytes: Buffer): string | undefined {
  const mark = Buffer.concat([bytes, Buffer.alloc(2)]).readUInt16BE(0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const countLines = (text: string) => text.split(/\r\n|\n|\r/);

/** Lines that are not empty: their numbers in the file. */
function records(text: string): readonly number[] {
  return countLines(text).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

/** The rows of a table (https://www.rfc-editor.org/rfc/rfc4180) by the lines they begin at; undefined where a quotation mark is out of place. */
function rowsOf(text: string): readonly { line: number; cells: string[] }[] | undefined {
  const rows: { line: number; cells: string[] }[] = [];
  let rest = text;
  for (let line = 1; rest !== ''; ) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)|)(,|\r\n|\n|\r|$)/.exec(rest);
      if (cell === null || cell[2]?.includes('"')) return undefined;
      cells.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
      rest = rest.slice(cell[0].length);
      line += countLines(cell[0]).length - 1;
      if (cell[3] !== ',') break;
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
  }
  return rows;
}

interface Outcome {
  /** True where nothing of the dataset can be loaded. */
  readonly refused: boolean;
  readonly claims: readonly Claim[];
  readonly declarations: readonly Declaration[];
  readonly rejections: readonly CommuniqueError[];
}

async function read(): Promise<Outcome> {
  const { batches, declarations, ...open } = await openDataset(folder, model, () => undefined);
  const claims: Claim[] = [];
  const rejections = [...open.rejections];
  for await (const batch of batches()) {
    claims.push(...batch.claims);
    rejections.push(...batch.rejections);
  }
  return { refused: open.rejections.length > 0, claims, declarations, rejections };
}

/** Milliseconds of CPU that it takes to read what nobody has changed: the median, as the first times are the longest. */
async function usualCpu(): Promise<number> {
  write();
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const before = process.cpuUsage();
    await read();
    times.push(cpuSince(before));
  }
  return times.sort((a, b) => a - b)[2] as number;
}

/** What of a file is neither taken nor told of: lines, or cells of tables. */
function lost(file: string, bytes: Buffer, open: Outcome): unknown[] {
  const text = textOf(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  if (text === undefined) return ['a file that is no text'];
  const told = new Set(
    open.rejections.filter(({ place }) => place.file?.endsWith(file)).map(({ place }) => place.line),
  );
  const rowsTaken = (name: string) =>
    open.claims.filter(({ passage }) => passage.file === name).map(({ passage }) => passage.row);
  if (file === 'entities.ndjson') {
    const taken = open.declarations.filter(({ id }) => id.startsWith('facility:')).length;
    const missing = records(text).filter(line => !told.has(line));
    return missing.length === taken ? [] : missing;
  }
  if (file === 'claims.ndjson') {
    // Lines that say the same about the same words are one claim; those of the text know no row.
    const quoted = open.claims.filter(({ passage }) => passage.document === 'document:text').length;
    const missing = records(text).filter(line => !told.has(line));
    return missing.length === quoted + rowsTaken(file).length ? [] : missing;
  }
  if (file !== 'table.csv.gz') return [];
  const [head, ...rows] = rowsOf(text) ?? [];
  if (head === undefined) return ['a table with quotation marks out of place'];
  const names = head.cells.map(name => name.trim());
  return rows.filter(({ line, cells }, index) => {
    const filled = ['day', 'alias'].filter(name => (cells[names.indexOf(name)] ?? '').trim() !== '').length;
    const made = rowsTaken(file).filter(row => row === index + 1).length;
    return !told.has(line) && made !== filled;
  });
}

const stage = new Stage();
const folder = join(temporaryFolder(), 'fuzz');

function write(sampled?: { file: string; bytes: Buffer }): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  }
  if (sampled !== undefined) writeFileSync(join(folder, sampled.file), sampled.bytes);
}

const shown = ({ code, place, message }: CommuniqueError) =>
  `${place.line}:${place.column} ${code} ${message}`;

beforeAll(async () => {
  await stage.open();
  write();
  const [result] = await load(stage.database, model, [folder]);
  expect(result).toMatchObject({ created: 4 * NUMBERS.length, rejected: 0 });
});
afterAll(() => stage.close());

test(
  'whatever is in the files, it ends, and all of it is taken or told of',
  async () => {
    let runs = 0;
    const usual = await usualCpu();
    await fc.assert(
      fc.asyncProperty(sample, async one => {
        const bytes = contentOf(one);
        write({ file: one.file, bytes });
        const before = process.cpuUsage();
        const open = await read();
        expect(cpuSince(before) / usual).toBeLessThan(LONGEST);
        for (const rejection of open.rejections) {
          expect(rejection.place.file).toBeDefined();
          expect(shown(rejection).length).toBeLessThan(2_000);
        }
        if (!open.refused) expect(lost(one.file, bytes, open)).toEqual([]);
        runs += 1;
        if (runs % EVERY !== 1) return;
        const [result] = await load(stage.database, model, [folder]);
        if (result!.skipped) return;
        const ids = new Set(open.claims.map(({ id }) => id));
        const { created, unchanged, updated, rejections, refused } = result!;
        expect({ refused, done: created + unchanged + updated }).toEqual({
          refused: open.refused,
          done: open.refused ? 0 : ids.size,
        });
        const all = open.refused ? open.rejections.slice(0, rejections.length) : open.rejections;
        expect(rejections.map(shown)).toEqual(all.map(shown));
      }),
      { seed: 7, numRuns: RUNS },
    );
  },
  FULL ? 7_200_000 : 600_000,
);
