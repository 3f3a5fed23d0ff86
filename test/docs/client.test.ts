import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import * as generated from '../../docs/client/generated/graphql.ts';
import { CanonicalIds } from '../../src/query/execute/canonical-ids.ts';
import { readTrusted } from '../../src/server/trusted/read-trusted.ts';
import type { TrustedDocument } from '../../src/server/trusted/trusted-document.ts';
import { Run } from '../cli/support.ts';
import { goldens, rounded } from '../query/golden.ts';
import { post, start, stopAll } from '../server/support.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const QUERIES = join(ROOT, 'docs', 'queries');
const EXAMPLE = join(ROOT, 'dist', 'client', 'example.js');

let database: Counted;
let trusted: TrustedDocument[];
let url: string;

beforeAll(async () => {
  database = await seedDatabase();
  trusted = readTrusted(QUERIES, schema);
  const merged = new CanonicalIds(database);
  await merged.refresh();
  ({ url } = await start({ engine: engineOn(database, { merged }), trusted }));
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'docs/client'], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).toBe('');
});

afterAll(async () => {
  await stopAll();
  await database.close();
});

test('client and server know every operation of the cookbook by the same hash', () => {
  const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));
  const ids = documents.map(([name, document]) => [
    name.replace(/Document$/, ''),
    (document as { __meta__?: { documentId?: string } }).__meta__?.documentId,
  ]);
  expect(ids.length).toBeGreaterThan(25);
  expect(Object.fromEntries(ids)).toEqual(
    Object.fromEntries(trusted.map(({ name, documentId }) => [name, documentId])),
  );
});

test('every operation of the cookbook is answered by its hash as the cookbook says', async () => {
  const cookbook = goldens('docs/queries');
  expect(cookbook).toHaveLength(trusted.length);
  for (const { name, query, variables } of cookbook) {
    const operation = getOperationAST(parse(query))?.name?.value;
    const { documentId } = trusted.find(each => each.name === operation) ?? { documentId: null };
    const { text } = await post(url, { documentId, variables });
    const expected = readFileSync(join(ROOT, `${name}.json`), 'utf8');
    expect([name, JSON.parse(text, rounded)]).toEqual([name, JSON.parse(expected)]);
  }
});

describe('the example', () => {
  const { data } = JSON.parse(readFileSync(join(QUERIES, 'countries-by-area.json'), 'utf8'));
  const { size } = JSON.parse(readFileSync(join(QUERIES, 'countries-by-area.variables.json'), 'utf8'));
  const { nodes, totalCount } = data.countries;

  test('prints a table of what the cookbook says', async () => {
    const { code, stdout, stderr } = await new Run([url, String(size)], {}, [EXAMPLE]).ended;
    expect([code, stderr]).toEqual([0, '']);
    const rows = [...stdout.matchAll(/'(.+?)' +│ (\d+)/g)].map(([, name, area]) => ({
      name,
      area: Number(area),
    }));
    expect(rows).toEqual(nodes);
    expect(stdout).toContain(`${size} of ${totalCount} countries`);
  });

  test('says what the server says where it cannot', async () => {
    const wrong = await new Run([url, '-1'], {}, [EXAMPLE]).ended;
    const { documentId } = trusted.find(each => each.name === 'CountriesByArea') ?? { documentId: null };
    const { errors } = JSON.parse((await post(url, { documentId, variables: { size: -1 } })).text);
    expect(errors).toHaveLength(1);
    expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: `${errors[0].message}\n` });
    const other = await start();
    const unknown = await new Run([other.url], {}, [EXAMPLE]).ended;
    expect(unknown).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `There is no operation with the id "${documentId}".\n`,
    });
  });
});
