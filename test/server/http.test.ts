import { request } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { LEAK, post, recorder, send, start, stopAll } from './support.ts';

let url: string;
let port: string;
beforeAll(async () => {
  ({ url } = await start());
  port = new URL(url).port;
});
afterAll(stopAll);

describe('the Host header', () => {
  const ask = (to: string, host: string) => post(to, { query: '{ hello }' }, { host });

  it('is one of loopback with the port', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect((await ask(url, `${name}:${port}`)).status).toBe(200);
    const wrong = [
      'evil.example',
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      'localhost',
      'localhost:1',
      `127.0.0.1.:${port}`,
    ];
    for (const host of wrong) {
      const { status, text } = await ask(url, host);
      expect([host, status]).toEqual([host, 421]);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('FORBIDDEN_HOST');
    }
  });

  it('is checked before anything else: probes, preflights, what is not there', async () => {
    const origin = new URL(url).origin;
    for (const path of ['/health', '/ready', '/', '/nothing'])
      expect((await send(origin + path, { headers: { host: 'evil.example' } })).status).toBe(421);
    const headers = {
      host: 'evil.example',
      origin: 'https://studio.apollographql.com',
      'access-control-request-method': 'POST',
    };
    expect((await send(url, { method: 'OPTIONS', headers })).status).toBe(421);
  });

  it('may be another when the operator says so', async () => {
    const named = await start({ hosts: ['graph.example'] });
    expect((await ask(named.url, 'graph.example')).status).toBe(200);
    expect((await ask(named.url, 'evil.example')).status).toBe(421);
    expect((await ask(named.url, new URL(named.url).host)).status).toBe(200);
  });

  it('is any on other addresses, unless names are given', async () => {
    const open = await start({ host: '0.0.0.0' });
    expect((await ask(open.url, 'graph.example')).status).toBe(200);
    const named = await start({ host: '0.0.0.0', hosts: ['graph.example'] });
    expect((await ask(named.url, 'graph.example')).status).toBe(200);
    expect((await ask(named.url, 'evil.example')).status).toBe(421);
    expect((await ask(open.url, '%')).text).not.toMatch(LEAK);
  });
});

describe('Sandbox', () => {
  const origin = 'https://studio.apollographql.com';

  it('opens on GET with an operation in place', async () => {
    const { status, headers, text } = await send(url, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('embeddable-sandbox.cdn.apollographql.com');
    expect(text).toContain('nodes');
    const home = await send(new URL(url).origin, { headers: { accept: 'text/html' } });
    expect([home.status, home.headers.location]).toEqual([302, '/graphql']);
  });

  it('reads the schema with its descriptions, in production too', async () => {
    const { text } = await post(url, { query: getIntrospectionQuery() });
    const field = buildClientSchema(JSON.parse(text).data).getQueryType()?.getFields().hello;
    expect(field?.description).toBe('Says hello.');
  });

  it('may send requests from its own origin, and no other origin may', async () => {
    const preflight = (from: string) =>
      send(url, {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
          'access-control-request-private-network': 'true',
        },
      });
    const allowed = await preflight(origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-private-network': 'true',
    });
    const stranger = (await preflight('https://evil.example')).headers;
    expect(stranger['access-control-allow-origin']).toBeUndefined();
    expect(stranger['access-control-allow-private-network']).toBeUndefined();
    const answer = await post(url, { query: '{ hello }' }, { origin });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(
      (await post(url, { query: '{ hello }' }, { origin: 'https://evil.example' })).headers,
    ).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('limits', () => {
  const code = (text: string) => JSON.parse(text).errors[0].extensions.code;

  it('refuses a body over 1 MiB, announced or not', async () => {
    const large = JSON.stringify({ query: '{ hello }', variables: { x: 'x'.repeat(1 << 20) } });
    const { status, text } = await post(url, large);
    expect([status, code(text)]).toEqual([413, 'BAD_REQUEST']);
    const chunked = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
  });

  it('refuses a document of too many tokens', async () => {
    const { status, text } = await post(url, { query: `{ ${'hello '.repeat(20_001)} }` });
    expect([status, code(text)]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('refuses what is no JSON, other types, and other methods', async () => {
    expect((await post(url, '{"query": ')).status).toBe(400);
    expect((await post(url, 'null')).status).toBe(400);
    expect((await post(url, '[{"query": "{ hello }"}]')).status).toBe(400);
    expect((await post(url, '{"__proto__": {"query": "{ hello }"}}')).status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect([type, (await post(url, '{"query":"{ hello }"}', { 'content-type': type })).status]).toEqual([
        type,
        415,
      ]);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD']) {
      const { status, headers } = await send(url, { method });
      expect([status, headers.allow]).toEqual([405, 'GET, POST']);
    }
    expect((await send(`${new URL(url).origin}/nothing`)).status).toBe(404);
  });

  it('survives what is no HTTP', async () => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('\x00\x01 nonsense\r\n\r\n'));
    await new Promise(resolve => socket.on('close', resolve).resume());
    expect((await post(url, { query: '{ hello }' })).status).toBe(200);
  });
});

it('logs one line per request: what happened, and nothing of what was asked', async () => {
  const { logger, lines } = recorder();
  const logged = await start({ logger });
  lines.length = 0;
  const query = 'query Greeting($n: String) { hello(name: $n) down }';
  const { headers } = await post(logged.url, { query, variables: { n: 'confidential' } });
  await send(`${logged.url}?query=${encodeURIComponent('{ hello(name: "confidential") }')}`);
  await logged.stop();
  const [line, get] = lines.filter(each => each.msg === 'request');
  expect(line).toMatchObject({
    reqId: headers['x-request-id'],
    method: 'POST',
    path: '/graphql',
    status: 200,
    ms: expect.any(Number),
    operation: 'Greeting',
    codes: ['DATABASE_UNAVAILABLE'],
  });
  expect(get).toMatchObject({ method: 'GET', path: '/graphql', status: 400 });
  expect(JSON.stringify(lines)).not.toContain('confidential');
});

describe('an answer over 1 KB', () => {
  const LARGE = getIntrospectionQuery();

  /** Posts a query, and returns the headers and the bytes of the answer. */
  async function ask(query: string, headers: Record<string, string>) {
    const body = JSON.stringify({ query });
    const sent = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.end(body);
    return await new Promise<{ encoding: string | undefined; vary: string | undefined; bytes: Buffer }>(
      (resolve, reject) => {
        sent.once('error', reject);
        sent.once('response', response => {
          const { 'content-encoding': encoding, vary } = response.headers;
          buffer(response).then(bytes => resolve({ encoding, vary, bytes }), reject);
        });
      },
    );
  }

  it('is compressed for clients that accept it, by Apollo and by the fast path', async () => {
    const { encoding, bytes: plain } = await ask(LARGE, {});
    expect(encoding).toBeUndefined();
    const long = `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: hello`).join(' ')} }`;
    const expected = (await ask(long, {})).bytes;
    for (const [accepted, decode] of [
      ['br', brotliDecompressSync],
      ['gzip, br;q=0.5', gunzipSync],
    ] as const)
      for (const [query, bytes] of [
        [LARGE, plain],
        [long, expected],
      ] as const) {
        const origin = 'https://studio.apollographql.com';
        const answer = await ask(query, { 'accept-encoding': accepted, origin });
        expect(decode(answer.bytes).equals(bytes)).toBe(true);
        expect(answer.vary).toMatch(/origin/i);
        expect(answer.vary).toMatch(/accept-encoding/i);
        expect(answer.bytes.length).toBeLessThan(bytes.length / 3);
      }
  });

  it('is sent as it is to others, and a small answer to all', async () => {
    expect((await ask(LARGE, { 'accept-encoding': 'identity' })).encoding).toBeUndefined();
    expect((await ask('{ hello }', { 'accept-encoding': 'br, gzip' })).encoding).toBeUndefined();
  });
});
