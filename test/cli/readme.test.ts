import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { Database } from '../../src/neo4j/database.ts';
import { emptyDatabase, engineOn, seedDatabase } from '../support/engine.ts';
import { seedServer, testServer } from '../support/neo4j.ts';
import { writeDataset } from './seed.ts';
import { build, communique, MAIN, ROOT, Run, temporaryFolder, type Variables } from './support.ts';

/** Follows README.md word by word: its commands, its operations, and the answers that it shows. */
const page = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = (title: string) => page.split(/^## /m).find(text => text.startsWith(title)) ?? '';
const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , block = '']) => block);

/** Returns the values of an answer in their order, without names and braces. */
const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];

/** Removes quotation marks and commas, which the page has for readers. */
const plain = (text: string) => text.replaceAll(/[",\s]+/g, ' ').trim();

/**
 * Returns the values that the page shows for an answer: `name: value`, with names of the operation.
 */
function shown(text: string, operation: string): string {
  const names = new Set(operation.match(/\w+/g));
  return plain(text.replaceAll(/(?<=^|\s)(\w+): /g, (label, name) => (names.has(name) ? '' : label)));
}

async function answerOf(database: Database, operation: string): Promise<string> {
  const { data, errors } = (await engineOn(database).execute({ document: parse(operation) }))!;
  expect(errors).toBeUndefined();
  return plain(leaves(data).join(' '));
}

function run(script: string, cwd: string, variables: Variables = {}) {
  const npx = `npx() { [ "$1" = communique ] && shift && "${process.execPath}" "${MAIN}" "$@"; }`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-e', '-c', `${npx}\n${script}`], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...variables },
  });
  return { stdout, stderr, status };
}

/** Replaces a dataset of the seed by the part that the statement needs. */
interface StandIn {
  readonly name: string;
  readonly head: string;
  readonly publisher: string;
  /** Names, by id. */
  readonly entities: Readonly<Record<string, string>>;
  /** All claims are about KZ. */
  readonly claims: readonly string[];
}

const SCO = 'organization:shanghai-cooperation-organization';
const STAND_INS: readonly StandIn[] = [
  {
    name: 'countries',
    head: '',
    publisher: '',
    entities: { 'country:KZ': 'Kazakhstan', 'place:astana-kz': 'Astana' },
    claims: ['predicate: iso2, value: KZ', 'predicate: capitals, object: place:astana-kz'],
  },
  {
    name: 'factbook',
    head: 'uses: [dataset:countries]\n',
    publisher: ', publisher: organization:cia',
    entities: {
      [SCO]: 'Shanghai Cooperation Organization',
      'organization:cia': 'Central Intelligence Agency',
    },
    claims: [`predicate: memberships, object: "${SCO}"`],
  },
];

function write(seed: string, { name, head, publisher, entities, claims }: StandIn): void {
  const folder = join(seed, name);
  const document = `documents: [{ id: "document:${name}", file: text.txt${publisher} }]\n`;
  writeDataset(folder, `dataset:${name}`, [], document + head);
  const declared = Object.entries(entities).map(([id, text]) => `- { id: "${id}", name: ${text} }\n`);
  writeFileSync(join(folder, 'entities.yml'), declared.join(''));
  writeFileSync(join(folder, 'text.txt'), 'As it is.');
  const lines = claims.map(claim => `      - { subject: "country:KZ", ${claim} }\n`).join('');
  writeFileSync(
    join(folder, 'claims.yml'),
    `document: document:${name}\nvoice: OWN\nquotes:\n  - quote: As it is\n    claims:\n${lines}`,
  );
}

const folder = temporaryFolder();
let seed: Database;

beforeAll(async () => {
  await build();
  seed = await seedDatabase();
});
afterAll(() => seed.close());

test('the three questions have the answers that are shown', async () => {
  const text = section('Three questions');
  const operations = blocks(text, 'graphql');
  const answers = blocks(text, '');
  expect([operations.length, answers.length]).toEqual([3, 3]);
  for (const [i, operation] of operations.entries())
    expect(await answerOf(seed, operation)).toBe(shown(answers[i] as string, operation));
});

describe('a statement of your own', () => {
  const text = section('A statement of your own');
  const [operation = ''] = blocks(text, 'graphql');
  const [before = '', after = ''] = blocks(text, '');
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.close());

  test('changes the answer as shown', async () => {
    const { uri, password } = await testServer();
    const settings = {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      COMMUNIQUE_SEED: join(folder, 'seed'),
    };
    for (const one of STAND_INS) write(join(folder, 'seed'), one);
    expect(await communique(['load', 'countries', 'factbook'], settings)).toMatchObject({ code: 0 });
    // The stand-ins make the same claims about it as the whole seed.
    expect(await answerOf(seed, operation)).toBe(shown(before, operation));
    expect(await answerOf(database, operation)).toBe(shown(before, operation));
    const [script = '', ...more] = blocks(text, 'sh');
    expect(more).toEqual([]);
    expect(run(script, folder, settings)).toMatchObject({ status: 0 });
    expect(await answerOf(database, operation)).toBe(shown(after, operation));
  });
});

test('the operations that are asked by name have answers', async () => {
  const { uri, password } = await seedServer();
  const server = new Run(['serve'], {
    PORT: '0',
    COMMUNIQUE_SEED: '',
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
  });
  try {
    const [, address = ''] = await server.says(/answers at http:\/\/(\S+)\/graphql[\s\S]*Ctrl-C ends it/);
    const [script = ''] = blocks(section('Named operations'), 'sh');
    const lines = script.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toContain('127.0.0.1:4000');
      const { stdout, status } = run(line.replace('127.0.0.1:4000', address), folder);
      expect(status).toBe(0);
      const { data, errors } = JSON.parse(stdout);
      expect([errors, leaves(data).length > 0]).toEqual([undefined, true]);
    }
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
  }
});

test('its commands are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = blocks(page, 'sh').flatMap(block => [
    ...block.matchAll(/\bnpm (?!ci\b)(?:run )?(\w+(?::\w+)*)/g),
  ]);
  expect(named.length).toBeGreaterThan(0);
  for (const [, name = ''] of named) expect(scripts).toHaveProperty([name]);
});
