import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { Database } from '../../src/neo4j/database.ts';
import { emptyDatabase, engineOn } from '../support/engine.ts';
import { testServer } from '../support/neo4j.ts';
import { writeDataset } from './seed.ts';
import { build, communique, MAIN, ROOT, temporaryFolder } from './support.ts';

/** Follows docs/from-your-spreadsheet.md word by word, with a small stand-in for the countries. */
const page = readFileSync(join(ROOT, 'docs', 'from-your-spreadsheet.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text);

const folder = temporaryFolder();
let database: Database;
let settings: Record<string, string>;

beforeAll(async () => {
  await build();
  database = await emptyDatabase();
  const { uri, password } = await testServer();
  settings = {
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
    COMMUNIQUE_SEED: join(folder, 'seed'),
  };
  writeDataset(join(folder, 'seed', 'countries'), 'dataset:countries', ['country:KZ', 'country:TM']);
  expect((await communique(['load', 'countries'], settings)).code).toBe(0);
});
afterAll(() => database.close());

function run(script: string) {
  const npx = `npx() { [ "$1" = communique ] && shift && "${process.execPath}" "${MAIN}" "$@"; }`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', `${npx}\n${script}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  });
  return { stdout, stderr, status };
}

test('the page does what it says', async () => {
  const [table, init, check, correct, load, ...more] = blocks('sh').map(script => () => run(script));
  expect(more).toEqual([]);
  expect(table!().status).toBe(0);
  expect(init!()).toMatchObject({ status: 0, stderr: '' });
  const mapping = readFileSync(join(folder, 'my-ports', 'mapping.yml'), 'utf8');
  for (const text of blocks('yaml')) expect(mapping).toContain(text);
  const [shown] = blocks('');
  expect(check!()).toEqual({ status: 1, stderr: '', stdout: shown });
  expect(correct!().status).toBe(0);
  expect(check!().status).toBe(0);
  expect(load!().status).toBe(0);
  const answers: string[] = [];
  for (const query of blocks('graphql')) {
    const { data, errors } = (await engineOn(database).execute({ document: parse(query) }))!;
    expect(errors).toBeUndefined();
    answers.push(JSON.stringify(data));
  }
  expect(answers).toEqual(blocks('json').map(text => JSON.stringify(JSON.parse(text).data)));
});
