import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { CATALOGUE } from '../../src/errors.ts';
import { type Answer, engine, engineOf, LEAK, post, recorder, send, start, stopAll } from './support.ts';
import { trustedFrom } from './trusted-support.ts';

const trusted = trustedFrom();
const idOf = (name: string) => trusted.find(each => each.name === name)?.documentId as string;
const hashOf = (name: string) => idOf(name).replace('sha256:', '');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const GREETED = { data: { double: 4, list: [{ id: 'item:0' }], hello: 'Hello, you.' } };
const DOUBLED = { data: { double: 42 } };

let url: string;
beforeAll(async () => {
  ({ url } = await start({ trusted }));
});
afterAll(stopAll);

/** Sends a GET without further headers, as curl does. */
const get = (parameters: Readonly<Record<string, unknown>>, headers = {}, to = url): Promise<Answer> => {
  const search = Object.entries(parameters).map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as [string, string],
  );
  return send(`${to}?${new URLSearchParams(search)}`, { headers: { accept: '*/*', ...headers } });
};
const body = ({ text }: Answer) => JSON.parse(text);
const codeOf = (answer: Answer) => [answer.status, body(answer).errors[0].extensions.code];

describe.each([
  ['GET', get],
  ['POST', (parameters: object) => post(url, parameters)],
])('by %s', (_method, ask) => {
  test.each([
    ['its name', { operationName: 'Greeting' }],
    ['its hash', { documentId: idOf('Greeting') }],
    ['its hash and its name', { documentId: idOf('Greeting'), operationName: 'Greeting' }],
    ['its name as its identifier', { documentId: 'Greeting' }],
    ['its hash in Apollo’s form', { extensions: persisted(hashOf('Greeting')) }],
    ['its name, with an empty text', { operationName: 'Greeting', query: '' }],
  ])('an operation is answered by %s', async (_by, parameters) => {
    const answer = await ask(parameters);
    expect([answer.status, body(answer)]).toEqual([200, GREETED]);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test.each([
    ['its name', { operationName: 'Double' }],
    ['its hash', { documentId: idOf('Double') }],
    ['its hash in Apollo’s form', { extensions: persisted(hashOf('Double')) }],
  ])('variables are taken, and checked, by %s', async (_by, parameters) => {
    expect(body(await ask({ ...parameters, variables: { of: 21 } }))).toEqual(DOUBLED);
    for (const variables of [{ of: '21' }, {}, { of: null }]) {
      const wrong = await ask({ ...parameters, variables });
      expect(codeOf(wrong)).toEqual([400, 'BAD_USER_INPUT']);
      expect(body(wrong).errors[0].message).toContain('"$of"');
    }
    expect(codeOf(await ask(parameters))).toEqual([400, 'BAD_USER_INPUT']);
    expect(codeOf(await ask({ ...parameters, variables: [1] }))).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['a name', { operationName: 'Greting' }, 'UNKNOWN_OPERATION', /"Greting"\. Did you mean Greeting\?$/],
    ['a name like none', { operationName: 'Sales' }, 'UNKNOWN_OPERATION', /"Sales"\.$/],
    ['a name that all objects have', { operationName: 'constructor' }, 'UNKNOWN_OPERATION', /"constructor"/],
    ['a hash', { documentId: `sha256:${'0'.repeat(64)}` }, 'UNKNOWN_OPERATION', /id "sha256:0{64}"/],
    ['a hash in capitals', { documentId: idOf('Double').toUpperCase() }, 'UNKNOWN_OPERATION', /"SHA256:/],
    ['another way to identify', { documentId: 'md5:0' }, 'UNKNOWN_OPERATION', /"md5:0"/],
    ['an identifier', { documentId: hashOf('Double') }, 'UNKNOWN_OPERATION', /name/],
    [
      'a hash in Apollo’s form',
      { extensions: persisted('0') },
      'PERSISTED_QUERY_NOT_FOUND',
      /^PersistedQueryNotFound$/,
    ],
  ] as const)('%s that is unknown is refused with what to do', async (_what, parameters, code, message) => {
    const answer = await ask(parameters);
    expect(codeOf(answer)).toEqual([404, code]);
    const [error, ...others] = body(answer).errors;
    expect(error.message).toMatch(message);
    expect(error.extensions.help).toBe(CATALOGUE[code]);
    expect(others).toEqual([]);
    expect(body(answer)).not.toHaveProperty('data');
    expect(answer.text).not.toMatch(LEAK);
  });

  test.each([
    ['a text and an identifier', { query: '{ hello }', documentId: idOf('Double') }],
    ['a hash that is not the text’s', { query: '{ hello }', extensions: persisted(hashOf('Double')) }],
    ['a hash of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: '0' } } }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: 5 } } }],
    ['no object for the hash', { extensions: { persistedQuery: true } }],
    ['nothing', { extensions: {} }],
  ])('%s is refused', async (_what, parameters) => {
    const headers = { 'apollo-require-preflight': 'yes' };
    expect(codeOf(ask === get ? await get(parameters, headers) : await ask(parameters))).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });

  test('another name than the document’s is refused', async () => {
    const answer = await ask({ documentId: idOf('Greeting'), operationName: 'Double' });
    expect(codeOf(answer)).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });

  test('a client that tries the hash, then text and hash, is answered at the second', async () => {
    const query = '{ hello(name: "Ada") }';
    const extensions = persisted(createHash('sha256').update(query).digest('hex'));
    const headers = { 'apollo-require-preflight': 'yes' };
    expect(codeOf(await ask({ extensions }))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
    const second = ask === get ? await get({ query, extensions }, headers) : await ask({ query, extensions });
    expect(body(second)).toEqual({ data: { hello: 'Hello, Ada.' } });
    expect(codeOf(await ask({ extensions }))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});

test('what is no string, or said twice, or no JSON, is refused', async () => {
  for (const documentId of [5, ['a'], { a: 1 }, true])
    expect(codeOf(await post(url, { documentId }))).toEqual([400, 'BAD_REQUEST']);
  for (const search of [
    `documentId=Double&documentId=${idOf('Double')}`,
    'operationName=Double&operationName=Greeting',
    'operationName=Double&variables={of:1}',
    'operationName=Double&variables=[]',
    'operationName=Double&extensions={',
  ])
    expect(codeOf(await send(`${url}?${search}`))).toEqual([400, 'BAD_REQUEST']);
  expect(codeOf(await post(url, { operationName: 5 }))).toEqual([400, 'BAD_REQUEST']);
});

test('errors come in the form that the client accepts', async () => {
  const accept = 'application/graphql-response+json';
  for (const operationName of ['Greeting', 'Unknown'])
    expect((await get({ operationName }, { accept })).headers['content-type']).toBe(
      `${accept}; charset=utf-8`,
    );
});

test('batches and other methods are refused as ever', async () => {
  expect(codeOf(await post(url, [{ operationName: 'Greeting' }]))).toEqual([400, 'BAD_REQUEST']);
  for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE']) {
    const { status, headers } = await send(`${url}?operationName=Greeting`, { method });
    expect([status, headers.allow]).toEqual([405, 'GET, POST']);
  }
});

test('GET /operations lists what can be asked, with the text that the hash is of', async () => {
  const { headers, text, status } = await send(new URL('/operations', url).href);
  expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  const { operations } = JSON.parse(text);
  expect(operations).toEqual(trusted.map(({ document: _, text: query, ...rest }) => ({ ...rest, query })));
  for (const { query, documentId, name } of operations) {
    const variables = { of: 1 };
    const [own, named] = await Promise.all([
      post(url, { query, variables }),
      post(url, { documentId, variables }),
    ]);
    expect([name, own.status, own.text]).toEqual([name, 200, named.text]);
  }
  const bare = await start();
  expect(body(await send(new URL('/operations', bare.url).href))).toEqual({ operations: [] });
  expect(codeOf(await post(bare.url, { operationName: 'Greeting' }))).toEqual([404, 'UNKNOWN_OPERATION']);
});

describe('a browser', () => {
  const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const FOREIGN = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const name = { operationName: 'Greeting' };

  test('shows an answer at its address, and Sandbox without a name', async () => {
    const answer = await get(name, { ...HTML, 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' });
    expect(body(answer)).toEqual(GREETED);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const parameters of [{}, { query: '{ hello }' }])
      expect((await get(parameters, HTML)).headers['content-type']).toBe('text/html');
  });

  test('may follow a link from anywhere', async () => {
    expect((await get(name, { ...HTML, ...FOREIGN, 'sec-fetch-dest': 'document' })).status).toBe(200);
  });

  test.each(['image', 'script', 'iframe', 'empty'])(
    'lets no page of somebody else load an answer as its %s',
    async dest => {
      for (const site of ['cross-site', 'same-site']) {
        const answer = await get(name, { ...FOREIGN, 'sec-fetch-site': site, 'sec-fetch-dest': dest });
        expect(codeOf(answer)).toEqual([400, 'BAD_REQUEST']);
        expect(answer.text).toContain('CSRF');
        expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      }
    },
  );

  test('sends no text by GET without a preflight', async () => {
    for (const parameters of [{ query: '{ hello }' }, { ...name, query: 'query Greeting { hello }' }])
      expect((await get(parameters)).text).toContain('CSRF');
  });
});

describe('where only trusted documents are answered', () => {
  let only: string;
  beforeAll(async () => {
    ({ url: only } = await start({ trusted, trustedOnly: true }));
  });

  test('they are, as before, and may ask for the schema', async () => {
    expect(body(await get({ operationName: 'Greeting' }, {}, only))).toEqual(GREETED);
    expect(body(await post(only, { documentId: idOf('Double'), variables: { of: 21 } }))).toEqual(DOUBLED);
    const { data } = body(await post(only, { operationName: 'Introspection' }));
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(codeOf(await post(only, { operationName: 'None' }))).toEqual([404, 'UNKNOWN_OPERATION']);
  });

  test.each([
    ['a text', { query: '{ hello }' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['__typename', { query: '{ __typename }' }],
    ['the text of one of them', { query: trusted[0]?.text, operationName: 'Greeting' }],
    ['a text besides an identifier', { query: '{ hello }', documentId: idOf('Greeting') }],
    ['a text with its hash', { query: '{ hello }', extensions: persisted('0') }],
    ['a text that is none', { query: { kind: 'Document' } }],
    ['a batch', [{ query: '{ hello }' }]],
    ['nothing', {}],
  ])('%s is refused', async (_what, parameters) => {
    const answer = await post(only, parameters);
    expect(codeOf(answer)).toEqual([403, 'UNTRUSTED_OPERATION']);
    expect(body(answer).errors[0].extensions.help).toBe(CATALOGUE.UNTRUSTED_OPERATION);
    const headers = { 'apollo-require-preflight': 'yes' };
    if (!Array.isArray(parameters))
      expect(codeOf(await get(parameters, headers, only))).toEqual([403, 'UNTRUSTED_OPERATION']);
  });

  test('there is no Sandbox, and the way leads to the list', async () => {
    const page = await send(only, { headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).not.toContain('html');
    const home = await send(new URL(only).origin, { headers: { accept: 'text/html' } });
    expect([home.status, home.headers.location]).toEqual([302, '/operations']);
  });
});

test('a trusted document is the same object each time, even after other requests', async () => {
  const seen = new Map<string, Set<DocumentNode>>();
  const own = engine();
  const watched = engineOf(async request => {
    const name = request.operationName ?? '';
    seen.set(name, (seen.get(name) ?? new Set()).add(request.document));
    return own.execute(request);
  });
  const server = await start({ engine: watched, trusted });
  const text = 'query Own { hello }';
  const both = async () => {
    expect((await get({ operationName: 'Greeting' }, {}, server.url)).status).toBe(200);
    expect((await post(server.url, { query: text, operationName: 'Own' })).status).toBe(200);
  };
  await both();
  await both();
  expect([seen.get('Greeting')?.size, seen.get('Own')?.size]).toEqual([1, 1]);
  // The cache holds 512 Ki characters of documents; each of these has 77,000.
  const fields = Array.from({ length: 6_000 }, (_, i) => `a${i}: hello`).join(' ');
  for (let i = 0; i < 25; i += 1)
    expect((await post(server.url, { query: `query Large${i} { ${fields} }` })).status).toBe(200);
  await both();
  expect([seen.get('Greeting')?.size, seen.get('Own')?.size]).toEqual([1, 2]);
  expect(seen.get('Greeting')).toEqual(new Set([trusted[0]?.document]));
});

test('the log says which, and nothing of the variables', async () => {
  const { logger, lines } = recorder();
  const logged = await start({ logger, trusted });
  await get({ operationName: 'Greeting', variables: { name: 'confidential' } }, {}, logged.url);
  await post(logged.url, { documentId: 'confidential' });
  await logged.stop();
  const [answered, refused] = lines.filter(({ msg }) => msg === 'request');
  expect(answered).toMatchObject({ status: 200, operation: 'Greeting', path: '/graphql' });
  expect(refused).toMatchObject({ status: 404, codes: ['UNKNOWN_OPERATION'] });
  expect(JSON.stringify(lines)).not.toContain('confidential');
});
