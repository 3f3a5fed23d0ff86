import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, communique, MAIN, ROOT, temporaryFolder } from './support.ts';

/** A dataset that is one file, or is read from standard input. */
const LINES = [
  { id: 'dataset:one', title: 'One file' },
  { id: 'document:register', title: 'A register' },
  { id: 'country:KZ', name: 'Kazakhstan' },
  { document: 'document:register', subject: 'country:KZ', predicate: 'area', value: 2_724_900 },
  { document: 'document:register', subject: 'country:KZ', predicate: 'aria', value: 1 },
]
  .map(line => JSON.stringify(line))
  .join('\n');

const folder = temporaryFolder();
beforeAll(build);

function check(input: string) {
  const { stdout, status } = spawnSync(process.execPath, [MAIN, 'check', '--json', '-'], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  return { status, ...JSON.parse(stdout) };
}

test('standard input is a dataset like any other', async () => {
  const { status, problems, summaries } = check(LINES);
  expect(status).toBe(1);
  expect(problems).toMatchObject([
    { code: 'UNKNOWN_PREDICATE', line: 5, message: expect.stringContaining('did you mean area?') },
  ]);
  expect(summaries).toMatchObject([{ dataset: 'dataset:one', entities: 1, claims: 1 }]);
  const file = join(folder, 'one.ndjson.gz');
  writeFileSync(file, gzipSync(LINES));
  const same = JSON.parse((await communique(['check', '--json', file])).stdout);
  expect(same.summaries).toMatchObject([{ dataset: 'dataset:one', entities: 1, claims: 1, problems: 1 }]);
});

test('empty standard input is an error', () => {
  expect(check('')).toMatchObject({ status: 1, problems: [{ code: 'BAD_SYNTAX' }] });
});

test('the error for a file that is not a dataset names the files that are', async () => {
  const { code, stderr } = await communique(['check', 'package.json']);
  expect(code).toBe(1);
  expect(stderr).toContain('.ndjson');
});
