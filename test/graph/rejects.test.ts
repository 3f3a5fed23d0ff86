/** What is rejected is written to a file, mended there, and loaded: as somebody would at the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../src/graph/digest.ts';
import { build, communique, temporaryFolder } from '../cli/support.ts';
import { testServer } from '../support/neo4j.ts';
import { Stage } from './support.ts';
import { writeRailways } from './tables.ts';

const stage = new Stage();
const parent = temporaryFolder();
const file = join(parent, 'rejects.ndjson');
const server = await testServer();
const variables = {
  NEO4J_URI: server.uri,
  NEO4J_PASSWORD: server.password,
};
beforeAll(async () => {
  await build();
  await stage.open();
});
afterAll(() => stage.close());

const right = [
  ['Baku–Tbilisi–Kars', '5000000', 'AZ'],
  ['Middle Corridor', '6000000', 'KZ'],
  ['Old Line', '100000', 'KZ'],
] as const;
const wrong = [right[0], ['Middle Corridor', 'six million', 'KZ'], ['Old Line', '100000', 'XX']] as const;

async function load(...args: string[]) {
  const { code, stdout, stderr } = await communique(['load', '--json', ...args], variables);
  const [result] = JSON.parse(stdout) as [Record<string, unknown>];
  return { code, stderr, result };
}

const lines = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(
      line => JSON.parse(line) as { row: number; value: Record<string, string>; reasons: { code: string }[] },
    );

test('mended rows complete the set; moved into the folder, they stay', async () => {
  const folder = await writeRailways(parent, { id: 'railways', rows: wrong });
  const first = await load(folder, '--rejects', file);
  expect(first).toMatchObject({ code: 1, result: { created: 7, rejected: 2, refused: false } });
  expect(first.stderr).toContain(`communique load ${file}`);
  expect(lines()).toMatchObject([
    { row: 2, value: { capacity: 'six million' }, reasons: [{ code: 'BAD_VALUE' }] },
    { row: 3, value: { country: 'XX' }, reasons: [{ code: 'UNKNOWN_ENTITY' }] },
  ]);

  const mended = lines().map(line => {
    const [name, capacity, country] = right[line.row - 1] as (typeof right)[number];
    return JSON.stringify({ ...line, value: { name, capacity, country } });
  });
  writeFileSync(file, mended.join('\n'));
  const second = await load(file);
  expect(second).toMatchObject({ code: 0, result: { created: 2, unchanged: 7, retracted: 0, rejected: 0 } });
  expect((await load(file)).result).toMatchObject({ skipped: true });
  await copyFile(file, join(folder, 'mended.ndjson'));
  expect((await load(folder)).result).toMatchObject({ created: 0, unchanged: 9, retracted: 0, rejected: 0 });
  const completed = await digestOf(stage.database);

  // The dataset's own digest is that of its files, which are others.
  await stage.rows('MATCH (d:Dataset) SET d.digest = null');
  const { digest } = await digestOf(stage.database);
  await stage.clear();
  await load(await writeRailways(join(parent, 'right'), { id: 'railways', rows: right }));
  await stage.rows('MATCH (d:Dataset) SET d.digest = null');
  expect(await digestOf(stage.database)).toEqual({ ...completed, digest });
});

test('a row that cannot be read is mended like others; all that is wrong with one is told in one line', async () => {
  await stage.clear();
  const folder = await writeRailways(join(parent, 'unread'), { id: 'railways', rows: right });
  const table = join(folder, 'railways.csv');
  const [header, first, ...others] = readFileSync(table, 'utf8').split('\n');
  writeFileSync(table, [header, 'Broken', 'Baku–Tbilisi–Kars,many,A Z', ...others].join('\n'));
  expect(await load(folder, '--rejects', file)).toMatchObject({ code: 1, result: { refused: false } });
  expect(lines()).toMatchObject([
    { row: 1, value: null, reasons: [{ code: 'BAD_SYNTAX' }] },
    { row: 2, value: { capacity: 'many' }, reasons: [{ code: 'BAD_VALUE' }, { code: 'BAD_VALUE' }] },
  ]);

  const [name, capacity, country] = String(first).split(',');
  const mended = lines().map(line => JSON.stringify({ ...line, value: { name, capacity, country } }));
  writeFileSync(file, mended.join('\n'));
  expect(await load(file)).toMatchObject({ code: 0, result: { rejected: 0 } });
  expect(await load(file)).toMatchObject({ code: 0, result: { skipped: true } });
  await copyFile(file, join(folder, 'mended.ndjson'));
  expect((await communique(['check', folder])).code).toBe(0);
  expect(await communique(['check', file])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/UNKNOWN_DATASET .*`load --rejects` wrote/),
  });
});

test('lines that are no longer what was written are told of, by line, and nothing is loaded', async () => {
  const folder = await writeRailways(parent, { id: 'railways', rows: wrong });
  await load(folder, '--rejects', file);
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"communique": "rejected", "value": {}}\n`);
  const { code, stderr } = await communique(['load', file], variables);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/rejects\.ndjson:\d:1 {2}BAD_DATASET/),
  });
});
