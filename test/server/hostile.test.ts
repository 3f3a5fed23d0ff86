import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { QueryEngine } from '../../src/query/engine.ts';
import { ALWAYS_SINGLE, ALWAYS_SPLIT, type StrategyPolicy } from '../../src/query/execute/execute.ts';
import { PlanCacheWarmer } from '../../src/query/execute/plan-cache-warmer.ts';
import type { Server } from '../../src/server/server.ts';
import { model, schema } from '../support/engine.ts';
import { type OwnServer, startServer } from '../support/neo4j.ts';
import { cpuSince, leastCpuTime } from '../support/work.ts';
import { type Answer, LEAK, post, send, start, stopAll } from './support.ts';

/**
 * Hostile requests: each is answered soon, clearly and briefly, and does not affect the next
 * request.
 */
const DEADLINE_MS = 1_500;
/** Deadline that only endless operations reach, even on a slow machine. */
const NO_DEADLINE_MS = 600_000;
/**
 * Limit on the CPU of the whole process to send a request, to be refused, and to check that the
 * server still answers. Its unit is a yardstick: to parse 100,000 fields, which is about the
 * longest body that is accepted.
 */
const YARDSTICKS = 30;
const LONGEST = 100_000;

/** Its own server, as it reads all transactions of the server. */
let neo4j: OwnServer;
let database: Database;
let heat: PlanCacheWarmer;
/** Milliseconds of CPU of one yardstick. */
let yardstick: number;
/** The server as in production, with single statements and fragments. */
let server: Server;

beforeAll(async () => {
  neo4j = await startServer({ seeded: 'seed' });
  database = connect(neo4j);
  heat = new PlanCacheWarmer(database);
  server = await serve(heat, NO_DEADLINE_MS);
  yardstick = leastCpuTime(() => parse(`{ ${'name '.repeat(100_000)} }`));
});

function serve(policy: StrategyPolicy, timeoutMs: number): Promise<Server> {
  const engine = new QueryEngine(schema, model, database, { timeoutMs, policy });
  return start({ engine, ready: () => database.verify(), timeoutMs: timeoutMs + 500 });
}

afterAll(async () => {
  heat.stop();
  await stopAll();
  await database.close();
  await neo4j.remove();
});

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const many = (n: number) => times(n, i => `x${i}`);
/** Makes levels of two conditions each; each level doubles the time of Neo4j's planner. */
const alternating = (n: number): object =>
  n === 0 ? {} : { not: { and: [alternating(n - 1), { area: { gt: n } }] } };
/** Combining marks in a wrong order. */
const MARKS = '\u0301\u0323';
const nested = (n: number, inner: object): object => (n === 0 ? inner : { not: nested(n - 1, inner) });
const country = (selection: string) => `{ country(id: "country:AZ") { ${selection} } }`;
const where = (type: string, list: string) => `query($w: ${type}) { ${list}(where: $w) { totalCount } }`;
const laughs = (n: number) =>
  `${country(`...f${n}`)} fragment f0 on Country { name } ${times(n, i => `fragment f${i + 1} on Country { a: borders { nodes { ...f${i} } } b: borders { nodes { ...f${i} } } }`).join(' ')}`;

type Case = readonly [name: string, query: string, variables?: Record<string, unknown>];

async function summaryOf(answer: Promise<Answer>): Promise<{ status: number; code: unknown; path: unknown }> {
  const { status, text } = await answer;
  expect(text).not.toMatch(LEAK);
  expect(text.length).toBeLessThan(LONGEST);
  const [error] = JSON.parse(text).errors ?? [];
  expect(error?.message ?? '').not.toMatch(/call stack|correlation/);
  const next = await post(server.url, { query: country('name') });
  expect(JSON.parse(next.text)).toEqual({ data: { country: { name: 'Azerbaijan' } } });
  return { status, code: error?.extensions.code, path: error?.path };
}

const REFUSED: readonly (readonly [code: string, cases: readonly Case[]])[] = [
  [
    'TOO_COSTLY',
    [
      [
        '10,000 conditions',
        where('CountryWhere', 'countries'),
        { w: { or: many(10_000).map(eq => ({ name: { eq } })) } },
      ],
      [
        '200 conditions on what is linked',
        where('CountryWhere', 'countries'),
        { w: { or: many(200).map(eq => ({ funds: { some: { name: { eq } } } })) } },
      ],
      [
        '1,000 root fields',
        `{ ${many(1_000)
          .map(x => `${x}: country(id: "country:AZ") { name }`)
          .join(' ')} }`,
      ],
      [
        '30,000 conditions that say nothing',
        where('EntityWhere', 'entities'),
        { w: { or: times(30_000, i => [{}, { name: {} }, { is: { country: {} } }, { and: [] }][i % 4]) } },
      ],
      [
        'names in 1,000 languages',
        country(
          many(1_000)
            .map(x => `${x}: name(lang: "ru")`)
            .join(' '),
        ),
      ],
      [
        'one fact about each field 6,000 times',
        `{ __schema { types { fields { ${many(6_000)
          .map(x => `${x}: __typename`)
          .join(' ')} } } } }`,
      ],
      ['fragments that double ten times', laughs(10)],
    ],
  ],
  [
    'TOO_DEEP',
    [
      ['a filter 1,000 levels deep', where('CountryWhere', 'countries'), { w: nested(1_000, {}) }],
      ['a filter 201 levels deep', where('CountryWhere', 'countries'), { w: nested(201, {}) }],
      ['24 levels of and and not', where('CountryWhere', 'countries'), { w: alternating(24) }],
      ['a filter 3,000 levels deep', where('CountryWhere', 'countries'), { w: nested(3_000, {}) }],
      [
        'a filter 1,000 levels deep as a literal',
        `{ countries(where: ${'{not: '.repeat(1_000)}{}${'}'.repeat(1_000)}) { totalCount } }`,
      ],
      [
        'a literal 6,000 levels deep',
        `{ countries(where: {name: {in: ${'['.repeat(6_000)}"x"${']'.repeat(6_000)}}}) { totalCount } }`,
      ],
      [
        'a selection 1,000 levels deep',
        country(`${'borders { nodes { '.repeat(1_000)}name${' } }'.repeat(1_000)}`),
      ],
      ['fragments that double twenty times', laughs(20)],
    ],
  ],
  [
    'BAD_VALUE',
    [
      [
        'an order by 1,000 fields',
        'query($o: [CountryOrder!]) { countries(orderBy: $o) { totalCount } }',
        { o: times(1_000, () => ({ name: 'ASC' })) },
      ],
      [
        'groups in an order of 1,000 counts',
        'query($o: [CountryGroupOrder!]) { countries { groups(by: [COLLECTIVE], orderBy: $o) { count } } }',
        { o: times(1_000, () => ({ count: 'ASC' })) },
      ],
      [
        'a time of 150,000 years',
        where('ExerciseWhere', 'exercises'),
        { w: { time: { overlaps: `[${times(150_000, i => 1_000 + (i % 9_000))}]` } } },
      ],
      ['a time of 900,000 digits', '{ exercises(where: {time: {overlaps: "<long>"}}) { totalCount } }'],
      ['a language of 900,000 letters', country('name(lang: "<long>")')],
      [
        'a distance beyond a pole',
        '{ places(where: {location: {near: {latitude: 91, longitude: 0, distance: 1}}}) { totalCount } }',
      ],
      ['a search without a letter', '{ search(text: "\\u0001\\u0002") { totalCount } }'],
    ],
  ],
  ['BAD_CURSOR', [['a cursor of 900,000 letters', '{ countries(after: "<long>") { totalCount } }']]],
  [
    'BAD_PAGE',
    [
      ['less than nothing', '{ countries(first: -1) { totalCount } }'],
      ['more than a page', '{ countries(last: 1001) { totalCount } }'],
    ],
  ],
  [
    'BAD_USER_INPUT',
    [
      [
        'a long text for a number',
        'query($n: Int) { countries(first: $n) { totalCount } }',
        { n: '1'.repeat(900_000) },
      ],
      [
        '100,000 mistakes',
        where('CountryWhere', 'countries'),
        { w: { area: { in: times(100_000, () => 'x') } } },
      ],
      [
        '50,000 fields that are none',
        where('CountryWhere', 'countries'),
        { w: Object.fromEntries(times(50_000, i => [`cou${i}`, 1])) },
      ],
    ],
  ],
  ['BAD_REQUEST', [['what is no query', 'mutation { country }']]],
  [
    'GRAPHQL_VALIDATION_FAILED',
    [
      ['a cycle of fragments', `${country('...a')} fragment a on Country { borders { nodes { ...a } } }`],
      ['one field 4,000 times', country('name '.repeat(4_000))],
      ['4,000 mistakes below 400,000 lines', `${'\n'.repeat(400_000)}{ ${many(4_000).join(' ')} }`],
      [
        'introspection in circles',
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      ],
    ],
  ],
  [
    'GRAPHQL_PARSE_FAILED',
    [
      ['100,000 fields', country('name '.repeat(100_000))],
      ['900,000 brackets', '{'.repeat(900_000)],
      ['half a character', '{ country(id: "\\ud800") { name } }'],
    ],
  ],
];

describe.each(REFUSED)('%s', (code, cases) => {
  test.each(cases.map(one => [one[0], one] as const))('%s', async (_, [, query, variables]) => {
    const text = query.replace('<long>', '2'.repeat(900_000));
    const before = process.cpuUsage();
    const answer = await summaryOf(post(server.url, { query: text, variables }));
    expect(cpuSince(before) / yardstick).toBeLessThan(YARDSTICKS);
    expect(answer).toMatchObject({ status: 400, code });
    if (!/^GRAPHQL|^BAD_USER|^BAD_REQ|^TOO_DEEP/.test(code)) expect(answer.path).toBeDefined();
  });
});

const WAYS = [
  ['whole', ALWAYS_SINGLE],
  ['in pieces', ALWAYS_SPLIT],
] as const;

const ids = many(10_000);
const LONG: readonly Case[] = [
  ['10,000 names', where('CountryWhere', 'countries'), { w: { name: { in: ids } } }],
  ['10,000 ids', where('ClaimWhere', 'claims'), { w: { subject: { id: { in: ids } } } }],
  ['10,000 aliases, one of them', where('EntityWhere', 'entities'), { w: { aliases: { hasAny: ids } } }],
  ['10,000 ids in an order', 'query($w: [ID!]) { entities(ids: $w) { nodes { id } } }', { w: ids }],
  [
    'a text of 900,000 letters',
    where('CountryWhere', 'countries'),
    { w: { name: { contains: 'a'.repeat(900_000) } } },
  ],
  [
    '500,000 marks on a letter',
    where('CountryWhere', 'countries'),
    { w: { name: { eq: `a${MARKS.repeat(250_000)}` } } },
  ],
  [
    '500,000 marks on a letter to look for',
    'query($w: String!) { search(text: $w) { totalCount } }',
    { w: `a${MARKS.repeat(250_000)}` },
  ],
  [
    '300,000 words to look for',
    'query($w: String!) { search(text: $w) { totalCount } }',
    { w: 'ab c '.repeat(150_000) },
  ],
  [
    'an id elsewhere of 900,000 letters',
    'query($w: String!) { entity(externalId: $w) { id } }',
    { w: '"\\'.repeat(450_000).slice(0, 450_000) },
  ],
  [
    '3,000 aliases',
    country(
      many(3_000)
        .map(x => `${x}: name`)
        .join(' '),
    ),
  ],
];

describe.each(WAYS)('%s', (_way, policy) => {
  let own: Server;
  beforeAll(async () => {
    own = await serve(policy, NO_DEADLINE_MS);
  });

  test.each(LONG.map(one => [one[0], one] as const))('%s: answered', async (_, [, query, variables]) => {
    const before = process.cpuUsage();
    const answer = await summaryOf(post(own.url, { query, variables }));
    expect(cpuSince(before) / yardstick).toBeLessThan(YARDSTICKS);
    expect(answer).toMatchObject({ status: 200, code: undefined });
  });
});

test('variables of 50,000 levels are refused before they are read', async () => {
  const variables = `{"w":${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}}`;
  const body = `{"query":${JSON.stringify(where('CountryWhere', 'countries'))},"variables":${variables}}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await summaryOf(send(server.url, { method: 'POST', headers, body }));
  expect(answer).toMatchObject({ status: 400, code: 'TOO_DEEP' });
});

/** A search over borders with so many paths that Neo4j does not end. */
const ENDLESS = `{${times(10, () => 'borders: {some: {').join('')}name: {contains: "nowhere"}${'}}'.repeat(10)}}`;

const FOR_EVER = [
  ['a page', `{ countries(where: ${ENDLESS}) { nodes { id } } }`],
  ['an aggregate', `{ countries(where: ${ENDLESS}) { aggregate { count area { sum } } } }`],
  ['groups', `{ countries(where: ${ENDLESS}) { groups(by: [REGION]) { count } } }`],
  ['a search', `{ search(text: "azerbaijan", where: {is: {country: ${ENDLESS}}}) { totalCount } }`],
  ['a list of a row', `{ country(id: "country:AZ") { borders(where: ${ENDLESS}) { nodes { id } } } }`],
] as const;

describe.each(WAYS)('what would take for ever, %s', (_way, policy) => {
  test.each(FOR_EVER)('%s ends in time, in the database too', async (_, query) => {
    const { url } = await serve(policy, DEADLINE_MS);
    const answer = await post(url, { query });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('DATABASE_TIMEOUT');
    await until(async () => (await transactions()).length === 0);
  });

  test.each(FOR_EVER)('%s ends in the database when its client is gone', async (_, query) => {
    const { url } = await serve(policy, NO_DEADLINE_MS);
    const headers = { 'content-type': 'application/json' };
    const call = request(url, { method: 'POST', headers }).on('error', () => {});
    call.end(JSON.stringify({ query }));
    await until(async () => (await transactions()).includes('Running'));
    call.destroy();
    await until(async () => (await transactions()).length === 0);
  });
});

/**
 * Returns the states of the transactions that read borders. A statement that is being planned has
 * no text yet, nor has a transaction between two statements.
 */
async function transactions(): Promise<unknown[]> {
  const rows = await database.read({
    text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $v.text OR currentQuery = '' RETURN status",
    parameters: { v: { text: 'BORDERS' } },
  });
  return rows.map(([status]) => status);
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await sleep(20);
}
