import { getIntrospectionQuery } from 'graphql';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { QueryEngine } from '../../src/query/engine.ts';
import type { Server } from '../../src/server/server.ts';
import { type BoltProxy, startProxy } from '../neo4j/proxy.ts';
import { model, schema } from '../support/engine.ts';
import { seedServer } from '../support/neo4j.ts';
import { type Answer, LEAK, post, send, start, stopAll } from './support.ts';

/**
 * The whole path: HTTP, the compiler, Bolt through a proxy that fails as networks do, the seed in
 * Neo4j.
 */
const QUERY = '{ country(id: "country:AZ") { name funds { totalCount } } }';
const DEADLINE_MS = 1_500;
/** Deadline that no operation reaches, even on a slow machine. */
const NO_DEADLINE_MS = 600_000;

let proxy: BoltProxy;
let database: Database;
let server: Server;

beforeAll(async () => {
  const { uri, ...access } = await seedServer();
  proxy = await startProxy(uri);
  database = connect({ ...access, uri: proxy.uri });
  server = await serve(NO_DEADLINE_MS);
});

function serve(timeoutMs: number): Promise<Server> {
  const engine = new QueryEngine(schema, model, database, { timeoutMs });
  return start({ engine, ready: () => database.verify(), timeoutMs: timeoutMs + 500 });
}

afterAll(async () => {
  await stopAll();
  await database.close();
  await proxy.close();
});

const ask = (query: string, variables?: unknown): Promise<Answer> => post(server.url, { query, variables });
const codes = (answer: Answer): unknown[] =>
  (JSON.parse(answer.text).errors as { extensions: { code: string } }[]).map(e => e.extensions.code);

test('answers over POST and GET', async () => {
  const expected = { data: { country: { name: 'Azerbaijan', funds: { totalCount: 3 } } } };
  expect(JSON.parse((await ask(QUERY)).text)).toEqual(expected);
  const got = await send(`${server.url}?query=${encodeURIComponent(QUERY)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect(JSON.parse(got.text)).toEqual(expected);
});

interface Described {
  readonly name: string;
  readonly description: string | null;
  readonly args?: readonly Described[];
}

/** Fields of orders are described as fields of nodes, arguments of lists at the root fields. */
test('introspection tells every description, once', async () => {
  const { data } = JSON.parse((await ask(getIntrospectionQuery())).text);
  const types = data.__schema.types.filter(({ name }: Described) => !name.startsWith('__'));
  const fields: Described[] = types.flatMap((type: { fields: Described[] | null }) => type.fields ?? []);
  const named = (all: readonly Described[]) =>
    new Set(all.filter(({ description }) => description).map(({ name }) => name));
  const [field, argument] = [named(fields), named(fields.flatMap(({ args = [] }) => args))];
  const edge = ['whereEdge', 'orderByEdge'];
  const silent: string[] = [];
  for (const type of types) {
    if (!type.description) silent.push(type.name);
    const of = ({ name }: Described) => `${type.name}.${name}`;
    for (const one of [...(type.fields ?? []), ...(type.enumValues ?? [])])
      if (!one.description) silent.push(of(one));
    for (const one of type.inputFields ?? [])
      if (!one.description && !field.has(one.name)) silent.push(of(one));
    for (const one of type.fields ?? [])
      for (const arg of one.args)
        if (
          !arg.description &&
          (type.name === 'Query' || !(argument.has(arg.name) || edge.includes(arg.name)))
        )
          silent.push(`${of(one)}(${arg.name})`);
  }
  expect(silent).toEqual([]);
});

test('the operation that Sandbox opens with is answered', async () => {
  const page = await send(server.url, { headers: { accept: 'text/html' } });
  const [, document] = /"document":("(?:[^"\\]|\\.)*")/.exec(page.text) ?? [];
  expect(document).toBeDefined();
  const answer = await ask(JSON.parse(document as string));
  expect(JSON.parse(answer.text).errors).toBeUndefined();
  expect(answer.status).toBe(200);
});

test.each([
  [
    'a mistake in a variable',
    'query Q($first: Int!) { countries(first: $first) { totalCount } }',
    { first: 'x' },
    400,
    ['BAD_USER_INPUT'],
  ],
  ['a cursor that is none', '{ countries(after: "x") { totalCount } }', undefined, 400, ['BAD_CURSOR']],
  [
    'an operation over the limits',
    '{ countries(first: 1000) { nodes { claims(first: 1000) { nodes { datasets(first: 1000) { nodes { id } } } } } } }',
    undefined,
    400,
    ['TOO_COSTLY'],
  ],
  [
    'a field that is not there',
    '{ country(id: "country:AZ") { nam } }',
    undefined,
    400,
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
])('%s', async (_what, query, variables, status, expected) => {
  const answer = await ask(query, variables);
  expect(answer.status).toBe(status);
  expect(codes(answer)).toEqual(expected);
  expect(JSON.parse(answer.text).data).toBeUndefined();
  expect(answer.text).not.toMatch(LEAK);
});

test('a dropped connection is not noticed by the client', async () => {
  await ask(QUERY);
  proxy.kill();
  expect((await ask(QUERY)).status).toBe(200);
});

test('a database that is away fails cleanly, and all works again when it is back', async () => {
  await proxy.refuse(true);
  const away = await ask(QUERY);
  expect([away.status, codes(away)]).toEqual([503, ['DATABASE_UNAVAILABLE']]);
  expect(away.text).not.toMatch(LEAK);
  expect((await send(new URL('/ready', server.url).href)).status).toBe(503);
  expect((await send(new URL('/health', server.url).href)).status).toBe(200);
  await proxy.refuse(false);
  expect((await ask(QUERY)).status).toBe(200);
  expect((await send(new URL('/ready', server.url).href)).status).toBe(200);
});

test('a database that falls silent holds no request past its deadline, and all works again', async () => {
  const { url } = await serve(DEADLINE_MS);
  const asked = () => post(url, { query: QUERY });
  await ask(QUERY);
  proxy.blackhole(true);
  const answers = await Promise.all([asked(), asked(), asked()]);
  for (const answer of answers) expect([answer.status, codes(answer)]).toEqual([503, ['DATABASE_TIMEOUT']]);
  proxy.blackhole(false);
  for (let i = 0; ; i += 1) {
    if ((await asked()).status === 200) break;
    expect(i).toBeLessThan(10);
  }
});
