import { type Answer, engine, engineOf, LEAK, post, recorder, send, start, stopAll } from './support.ts';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

let hooked: string;
let plain: string;
beforeAll(async () => {
  hooked = (await start({ engine: engine(true) })).url;
  plain = (await start({ engine: engine(false) })).url;
});
afterAll(stopAll);

const operations: Record<string, unknown> = {
  'no mistake': { query: '{ hello }' },
  'variables and a default': {
    query: 'query A($n: String = "x", $of: Int!) { hello(name: $n) double(of: $of) }',
    variables: { of: 3 },
  },
  'a syntax error': { query: '{ hello' },
  'an unknown field': { query: '{ helo }' },
  'a literal of the wrong type': { query: '{ double(of: "3") }' },
  'a variable of the wrong type': {
    query: 'query ($of: Int!) { double(of: $of) }',
    variables: { of: 'three' },
  },
  'a variable missing': { query: 'query ($of: Int!) { double(of: $of) }' },
  'two variables wrong': {
    query: 'query ($a: Int!, $b: Int!) { a: double(of: $a) b: double(of: $b) }',
    variables: { a: [], b: {} },
  },
  'an unknown operation name': { query: 'query A { hello }', operationName: 'B' },
  'one of several operations': { query: 'query A { hello } query B { down }', operationName: 'A' },
  'several operations and no name': { query: 'query A { hello } query B { hello }' },
  'a mutation without a root': { query: 'mutation { hello }' },
  'a subscription without a root': { query: 'subscription { hello }' },
  'no query': { variables: {} },
  'a query that is none': { query: 7 },
  'variables that are none': { query: '{ hello }', variables: 'x' },
  'a field that fails next to one that does not': { query: '{ hello down }' },
  'a null that spreads': { query: '{ hello must }' },
  overflow: { query: '{ double(of: 2000000000) }' },
  introspection: { query: '{ __typename __schema { queryType { name description } } }' },
};

describe('through the engine and through graphql-js, from outside the same', () => {
  for (const accept of [JSON_TYPE, RESPONSE_TYPE])
    for (const [name, body] of Object.entries(operations))
      it(`${name}, for ${accept}`, async () => {
        const [ours, theirs] = await Promise.all([
          post(hooked, body, { accept }),
          post(plain, body, { accept }),
        ]);
        const seen = ({ status, headers, text }: Answer) => ({
          status,
          type: headers['content-type'],
          body: JSON.parse(text.replace(/correlation id \w+/, 'correlation id')),
        });
        expect(seen(ours)).toEqual(seen(theirs));
        expect(ours.text).not.toMatch(LEAK);
      });

  it('GET with a mutation, and GET without the header that a form cannot send', async () => {
    for (const [query, headers, status] of [
      ['mutation { hello }', { 'apollo-require-preflight': 'yes' }, 405],
      ['{ hello }', { 'apollo-require-preflight': 'yes' }, 200],
      ['{ hello }', {}, 400],
    ] as const) {
      const path = `?query=${encodeURIComponent(query)}`;
      const [ours, theirs] = [await send(hooked + path, { headers }), await send(plain + path, { headers })];
      expect(ours.status).toBe(status);
      expect([ours.status, ours.text]).toEqual([theirs.status, theirs.text]);
    }
  });
});

describe('errors', () => {
  const ask = async (query: string) => {
    const answer = await post(hooked, { query });
    return { ...answer, body: JSON.parse(answer.text) };
  };

  it('have message, locations, path, code and help', async () => {
    const { status, body } = await ask('{ hello down }');
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          message: 'Neo4j does not answer.',
          locations: [{ line: 1, column: 9 }],
          path: ['down'],
          extensions: { code: 'DATABASE_UNAVAILABLE', help: expect.stringContaining('NEO4J_URI') },
        },
      ],
      data: { hello: 'Hello, world.', down: null },
    });
  });

  it('are 503 when the database is the reason for all of them and nothing is left', async () => {
    expect((await ask('{ down }')).status).toBe(503);
    expect((await ask('{ down silent }')).status).toBe(503);
    expect((await ask('{ down bug }')).status).toBe(200);
  });

  for (const environment of ['production', 'development', undefined])
    it(`show nothing of the inside with NODE_ENV ${environment}, and the log has it under the id that the client got`, async () => {
      const before = process.env.NODE_ENV;
      if (environment === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = environment;
      try {
        const { logger, lines } = recorder();
        const failing = [
          engine(),
          engineOf(async () => {
            throw new TypeError('MATCH (n) RETURN n');
          }),
          engineOf(() => {
            throw 'MATCH (n) RETURN n';
          }),
        ];
        for (const [index, each] of failing.entries()) {
          const { url } = await start({ engine: each, logger });
          const { status, text } = await post(url, { query: '{ bug }' });
          expect(status).toBe(index === 0 ? 200 : 500);
          expect(text).not.toMatch(LEAK);
          const { message, extensions } = JSON.parse(text).errors[0];
          expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
          const id = /^Internal server error \(correlation id ([0-9a-f]{8})\)\.$/.exec(message)?.[1];
          expect(lines.filter(line => line.correlationId === id)).toHaveLength(1);
        }
      } finally {
        process.env.NODE_ENV = before;
      }
    });

  it('of the engine before it executed are 400, with its code', async () => {
    const { CommuniqueError } = await import('../../src/errors.ts');
    const { url } = await start({
      engine: engineOf(async () => {
        throw new CommuniqueError('TOO_DEEP', 'The operation has 12 levels, the maximum is 10.');
      }),
    });
    const { status, text } = await post(url, { query: '{ hello }' });
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0]).toEqual({
      message: 'The operation has 12 levels, the maximum is 10.',
      extensions: { code: 'TOO_DEEP', help: expect.any(String) },
    });
  });
});

it('hands on extensions, and tells the engine to explain when it should', async () => {
  const echo = engineOf(async ({ explain }) => ({
    data: { hello: null },
    extensions: { explained: explain },
  }));
  for (const explain of [true, false]) {
    const { url } = await start({ engine: echo, explain });
    expect(JSON.parse((await post(url, { query: '{ hello }' })).text).extensions).toEqual({
      explained: explain,
    });
  }
});
