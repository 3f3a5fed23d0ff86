import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, communique, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const file = join(folder, 'api.graphql');
let api: string;

beforeAll(async () => {
  await build();
  api = (await communique(['schema'])).stdout;
});

test('prints what it writes, and takes that for fresh', async () => {
  expect(api).toContain('type Query {');
  expect((await communique(['schema', '--write', '--file', file])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(api);
  const { code, stdout, stderr } = await communique(['schema', '--check', '--file', file]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('--check fails on a stale file, names the command that corrects it, and what would break clients', async () => {
  writeFileSync(file, api.replace('type Query {', 'type Query {\n  gone: Int'));
  const { code, stdout, stderr } = await communique(['schema', '--check', '--file', file]);
  expect(code).toBe(1);
  expect(stdout).toBe('FIELD_REMOVED  Query.gone was removed.\n');
  expect(stderr).toContain(`${file}  STALE_API`);
  expect(stderr).toContain('npm run generate');
  expect(readFileSync(file, 'utf8')).toContain('gone');
});

test.each([
  ['missing', undefined],
  ['no schema', 'type {'],
])('--check fails on a file that is %s', async (name, text) => {
  const path = join(folder, `${name}.graphql`);
  if (text !== undefined) writeFileSync(path, text);
  const { code, stderr } = await communique(['schema', '--check', '--file', path]);
  expect(code).toBe(1);
  expect(stderr).toContain('STALE_API');
});

test('--breaking names every change that would break a client, and only those', async () => {
  const old = join(folder, 'old.graphql');
  writeFileSync(old, api);
  expect(await communique(['schema', '--breaking', old])).toMatchObject({
    code: 0,
    stdout: 'No change breaks a client.\n',
  });
  // The old one has a field and a type that were removed, and lacks a new field.
  const newer = /^ {2}"""[^"]*"""\n {2}iso3: String\n/m;
  expect(api).toMatch(newer);
  const gone = api.replace('type Query {', 'type Query {\n  gone: Gone').replace(newer, '');
  writeFileSync(old, `${gone}\ntype Gone { id: ID }`);
  const { code, stdout } = await communique(['schema', '--breaking', old]);
  expect(code).toBe(1);
  expect(stdout.trim().split('\n').sort()).toEqual([
    'FIELD_REMOVED  Query.gone was removed.',
    'TYPE_REMOVED  Gone was removed.',
  ]);
});

test('--breaking says what is wrong with the file', async () => {
  const { code, stderr } = await communique(['schema', '--breaking', join(folder, 'nowhere.graphql')]);
  expect(code).toBe(1);
  expect(stderr).toContain('FILE_NOT_FOUND');
});
