import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, communique, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const broken = join(folder, 'broken');

beforeAll(async () => {
  await build();
  mkdirSync(join(broken, 'documents'), { recursive: true });
  writeFileSync(join(broken, 'documents', 'text.txt'), 'The port was opened.\nNobody quotes this.\n');
  writeFileSync(
    join(broken, 'dataset.yml'),
    `id: dataset:broken
title: Wrong in several ways
uses: [dataset:nowhere]
documents:
  - { id: document:broken, file: documents/text.txt, language: en }
`,
  );
  writeFileSync(
    join(broken, 'entities.yml'),
    `- { id: facility:port, name: Port }
- { id: facilty:pier, name: Pier }
`,
  );
  writeFileSync(
    join(broken, 'claims.yml'),
    `document: document:broken
quotes:
  - quote: The port was opend
    claims:
      - { subject: facility:port, predicate: kind, value: PORT }
  - quote: The port was opened
    claims:
      - { subject: facility:prot, predicate: kind, value: PORT }
      - { subject: facility:port, predicate: kinds, value: PORT }
      - { subject: facility:port, predicate: kind, value: PORT }
`,
  );
});

test('shows all that is wrong at once, each with its place, its code and what to do', async () => {
  const { code, stdout, stderr } = await communique(['check', broken]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const found = [...stdout.matchAll(/^(\S+?)(:\d+)?(?::\d+)? {2}([A-Z_]+) {2}.+\n {2}\S.+$/gm)];
  const codes = found.map(([, file, line = '', code]) => `${file?.split('/').at(-1)}${line} ${code}`);
  expect(codes).toEqual(
    expect.arrayContaining([
      'dataset.yml UNKNOWN_DATASET',
      'entities.yml:2 UNKNOWN_TYPE',
      'claims.yml:3 QUOTE_NOT_FOUND',
      'claims.yml:8 UNKNOWN_ENTITY',
      'claims.yml:9 UNKNOWN_PREDICATE',
    ]),
  );
});

test('--json has the same for programs', async () => {
  const { code, stdout } = await communique(['check', broken, '--json', '--coverage']);
  expect(code).toBe(1);
  const { problems, summaries } = JSON.parse(stdout);
  expect(problems).toContainEqual({
    file: join(broken, 'claims.yml'),
    line: 3,
    column: expect.any(Number),
    code: 'QUOTE_NOT_FOUND',
    message: expect.any(String),
    help: expect.any(String),
  });
  expect(summaries).toHaveLength(1);
  expect(summaries[0].problems).toBe(problems.length);
});

test('--coverage lists what no quote covers, with line and column', async () => {
  const sound = join(folder, 'sound');
  mkdirSync(sound);
  writeFileSync(join(sound, 'text.txt'), 'The port was opened.\n  Nobody quotes this.\n');
  writeFileSync(
    join(sound, 'dataset.yml'),
    'id: dataset:sound\ntitle: Sound\ndocuments:\n  - { id: document:sound, file: text.txt }\n',
  );
  writeFileSync(join(sound, 'entities.yml'), '- { id: facility:port, name: Port }\n');
  writeFileSync(
    join(sound, 'claims.yml'),
    `document: document:sound
quotes:
  - quote: The port was opened.
    claims: [{ subject: facility:port, predicate: kind, value: PORT }]
`,
  );
  const { code, stdout } = await communique(['check', sound, '--coverage']);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'document:sound: quotes cover 50.0 % of its letters and digits, not:\n  2:3  "Nobody quotes this."',
  );
  expect(stdout).toMatch(/^dataset:sound +1 +1 +1 +0$/m);
});

test('the seed is sound, and every sentence of its document is quoted', async () => {
  const { code, stdout } = await communique(['check', 'astana-2024', 'countries', '--coverage', '--json']);
  expect(code).toBe(0);
  const [astana] = JSON.parse(stdout).summaries;
  expect(astana.coverage['document:astana-2024'].uncovered).toEqual([]);
});
