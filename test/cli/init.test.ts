import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, communique, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const mine = join(folder, 'Mine & yours');

beforeAll(build);

test('writes a dataset in which nothing is wrong', async () => {
  const { code, stdout, stderr } = await communique(['init', mine]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('communique check');
  const checked = await communique(['check', '--json', mine]);
  expect(checked.code).toBe(0);
  const { problems, summaries } = JSON.parse(checked.stdout);
  expect(problems).toEqual([]);
  expect(summaries).toMatchObject([{ dataset: 'dataset:mine-yours', documents: 2, entities: 4, claims: 6 }]);
});

test('its files name their JSON Schemas', () => {
  for (const name of ['dataset', 'entities', 'claims', 'mapping']) {
    const [, schema = ''] =
      /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(join(mine, `${name}.yml`), 'utf8')) ?? [];
    expect(JSON.parse(readFileSync(resolve(mine, schema), 'utf8')).title).toBeDefined();
  }
});

test('overwrites nothing', async () => {
  const taken = join(folder, 'taken', 'notes.txt');
  mkdirSync(dirname(taken));
  writeFileSync(taken, 'mine');
  for (const path of [dirname(taken), taken]) {
    const { code, stderr } = await communique(['init', path]);
    expect(code).toBe(1);
    expect(stderr).toContain('BAD_SETTING');
  }
  expect((await communique(['init', join(folder, '…')])).code).toBe(1);
});
