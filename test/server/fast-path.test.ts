import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { DocumentCache } from '../../src/server/fast-path.ts';
import { type Answer, post, recorder, start, stopAll } from './support.ts';
import { trustedFrom } from './trusted-support.ts';

/**
 * The fast path answers cached documents without Apollo. Clients and the log must not see a
 * difference.
 */
const apollo = import.meta.jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
const { logger, lines } = recorder();
let url: string;

beforeAll(async () => {
  const trusted = trustedFrom();
  url = (await start({ logger, trusted })).url;
});
beforeEach(() => apollo.mockClear());
afterAll(stopAll);

const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json,application/json;q=0.9',
];
const HELLO = 'query Hello($name: String) { hello(name: $name) }';
const TWO = 'query A { hello } query B { double(of: 2) }';

/** Removes correlation ids and the like. */
const stable = ({ status, headers, text }: Answer) => {
  const { date: _, 'x-request-id': __, ...kept } = headers;
  return { status, headers: kept, text: text.replace(/correlation id \w+/g, 'correlation id') };
};
async function ask(body: unknown, accept: string | undefined) {
  const answer = stable(await post(url, body, accept === undefined ? {} : { accept }));
  await new Promise(resolve => setTimeout(resolve, 5)); // the log line is written after the answer
  const { operation, codes, status } = lines.filter(({ msg }) => msg === 'request').at(-1) ?? {};
  return { ...answer, log: { operation, codes, status } };
}

const again = (title: string, body: unknown) =>
  test(`${title}: the same again`, async () => {
    for (const accept of ACCEPTS) {
      const first = await ask(body, accept);
      // Another document may have cached this `accept` already.
      apollo.mockClear();
      expect(await ask(body, accept)).toEqual(first);
      expect(apollo).not.toHaveBeenCalled();
    }
  });
const always = (title: string, body: unknown) =>
  test(`${title}: Apollo's each time`, async () => {
    const first = await ask(body, 'application/json');
    expect(await ask(body, 'application/json')).toEqual(first);
    expect(apollo).toHaveBeenCalledTimes(2);
  });

describe('answered without Apollo', () => {
  again('data', { query: HELLO, variables: { name: 'Ann' } });
  again('no variables', { query: HELLO, variables: null, operationName: null });
  again('one of several operations', { query: TWO, operationName: 'B' });
  again('variables that do not fit', { query: HELLO, variables: { name: 7 } });
  again('null where there must be a value', { query: '{ hello must }' });
  again('a database that is down', { query: '{ down }' });
  again('a fault of ours', { query: '{ hello bug }' });
  again('introspection', { query: '{ __schema { queryType { name } } }' });
  again('a document by name', { operationName: 'Double', variables: { of: 4 } });
  again('a document by id', { documentId: 'Greeting' });
});

describe('left to Apollo', () => {
  always('no such operation', { query: TWO, operationName: 'C' });
  always('which operation?', { query: TWO });
  always('what is not valid', { query: '{ hullo }' });
  always('what does not parse', { query: '{ hello' });
  always('extensions', { query: HELLO, extensions: { any: 1 } });
  always('variables that are no object', { query: HELLO, variables: [1] });
  always('a name that is none', { query: HELLO, operationName: 7 });
  always('nothing', null);
  always('an unknown name', { operationName: 'Nowhere' });
});

test('a type that cannot be answered with is refused each time', async () => {
  for (const _ of [1, 2]) expect(await ask({ query: HELLO }, 'text/csv')).toMatchObject({ status: 406 });
});

describe('the cache of documents', () => {
  /** Returns a document of 100,000 characters; the cache holds five of them. */
  const document = (name: string) => parse(`query ${name} { hello } `.padEnd(100_000, '#'));
  const textOf = (name: string) => document(name).loc?.source.body ?? '';

  it('finds a document by hash and by text', async () => {
    const documents = new DocumentCache();
    const a = document('A');
    await documents.set('a', a);
    expect(await documents.get('a')).toBe(a);
    expect(documents.byText(textOf('A'))).toBe(a);
    await documents.delete('a');
    expect([await documents.get('a'), documents.byText(textOf('A'))]).toEqual([undefined, undefined]);
  });

  it('evicts the least recently used document, found by either', async () => {
    const documents = new DocumentCache();
    for (const name of ['A', 'B', 'C', 'D', 'E']) await documents.set(name, document(name));
    documents.byText(textOf('A'));
    await documents.get('B');
    await documents.set('E', document('E')); // replaces the same text
    for (const name of ['F', 'G']) await documents.set(name, document(name));
    const kept = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].filter(name => documents.byText(textOf(name)));
    expect(kept).toEqual(['A', 'B', 'E', 'F', 'G']);
    expect(await documents.get('C')).toBeUndefined();
  });
});
