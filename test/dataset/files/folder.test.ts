import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatasetFolder } from '../../../src/dataset/files/dataset-folder.ts';
import { packageFolder } from '../../../src/dataset/files/package-folder.ts';
import { removeFolders, writeFolder } from '../fixtures/folder.ts';

afterAll(removeFolders);
const PLACE = { file: 'dataset.yml', line: 3, column: 5 };

async function codes(path: string, name: string, packageName?: string) {
  const folder = new DatasetFolder(path);
  const found = await folder.find(name, PLACE, packageName);
  return { found, problems: folder.problems };
}

test.each(['../other.txt', 'documents/../../other.txt', '/etc/hostname', 'C:x.txt', 'a\\b.txt', '', 'a\0b'])(
  '%j leads out of the folder',
  async name => {
    const { found, problems } = await codes(writeFolder({ 'a.txt': 'a' }).path, name);
    expect(found).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'BAD_DATASET', place: PLACE }]);
  },
);

test('a link that leads out is refused, one that stays is not', async () => {
  const { path } = writeFolder({ 'a.txt': 'a' });
  const secret = join(dirname(path), 'secret.txt');
  writeFileSync(secret, 'secret');
  symlinkSync(secret, join(path, 'out.txt'));
  symlinkSync(dirname(path), join(path, 'up'));
  symlinkSync(join(path, 'a.txt'), join(path, 'in.txt'));
  for (const name of ['out.txt', 'up/secret.txt']) {
    const { found, problems } = await codes(path, name);
    expect(found).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'BAD_DATASET', place: PLACE }]);
    expect(problems[0]!.message).toContain('link');
  }
  expect((await codes(path, 'in.txt')).problems).toEqual([]);
});

test("the dataset's own files may not be links that lead out either", async () => {
  const { path } = writeFolder({ 'a.txt': 'a' });
  const other = join(dirname(path), 'other.yml');
  writeFileSync(other, 'id: dataset:secret\n');
  symlinkSync(other, join(path, 'dataset.yml'));
  const folder = new DatasetFolder(path);
  expect(await folder.node('dataset.yml')).toBeUndefined();
  expect(folder.problems).toMatchObject([{ code: 'BAD_DATASET' }]);
});

test('missing files and folders', async () => {
  const { path } = writeFolder({ 'a.txt': 'a' });
  mkdirSync(join(path, 'sub'));
  for (const name of ['b.txt', 'sub', 'a.txt/b']) {
    expect((await codes(path, name)).problems).toMatchObject([{ code: 'FILE_NOT_FOUND', place: PLACE }]);
  }
});

test('packages are found by name, and only what is in them', async () => {
  const { path } = writeFolder({ 'a.txt': 'a' });
  expect((await codes(path, 'countries.json', 'world-countries')).found?.shown).toBe(
    'world-countries/countries.json',
  );
  expect((await codes(path, '../edtf/package.json', 'world-countries')).problems).toMatchObject([
    { code: 'BAD_DATASET' },
  ]);
  for (const name of ['..', '../x', '.', '/etc', 'a/b', 'no-such-package', 'node:fs']) {
    expect(packageFolder(name)).toBeUndefined();
  }
});

test('text must be UTF-8', async () => {
  const { path } = writeFolder({ 'a.txt': Uint8Array.of(0x41, 0xff, 0x42) });
  const folder = new DatasetFolder(path);
  const found = await folder.find('a.txt', PLACE);
  expect(await folder.text(found!)).toBeUndefined();
  expect(folder.problems).toMatchObject([{ code: 'BAD_SYNTAX', place: { line: 1, column: 2 } }]);
});

test('the digest changes with names and contents, and with nothing else', async () => {
  const digest = async (files: Record<string, string>, read = Object.keys(files)) => {
    const folder = new DatasetFolder(writeFolder(files).path);
    for (const name of read) await folder.find(name, PLACE);
    return folder.digest();
  };
  const one = await digest({ 'a.txt': 'x', 'b.txt': 'y' });
  expect(await digest({ 'b.txt': 'y', 'a.txt': 'x' })).toBe(one);
  expect(await digest({ 'a.txt': 'x', 'b.txt': 'y', 'c.txt': 'not read' }, ['b.txt', 'a.txt', 'a.txt'])).toBe(
    one,
  );
  const others = await Promise.all([
    digest({ 'a.txt': 'y', 'b.txt': 'x' }),
    digest({ 'a.txt': 'xy', 'b.txt': '' }),
    digest({ 'a.txt': 'x', 'c.txt': 'y' }),
    digest({ 'a.txt': 'x' }),
  ]);
  expect(new Set([one, ...others]).size).toBe(5);
});
