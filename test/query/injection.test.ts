import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { QueryEngine } from '../../src/query/engine.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';
import { OperationWriter, type Samples } from './random-operation.ts';

/** Texts that would do harm, or fail, where they became part of Cypher or of Lucene's syntax: through every text an operation takes. */
const HOSTILE = [
  "x' OR 1 = 1 //",
  '`) DETACH DELETE n //',
  "') RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  '$v.p0',
  '{{n}} \\u0027 \\',
  'AND OR NOT +-&&||!(){}[]^"~*?:\\/',
  '*:* OR name:[* TO *]',
  'a~99999999999 b^1e400',
  '\u0000\u0007\u202e\u2066control',
  `${'long '.repeat(2_000)}end`,
  'country:AZ"]})-[r]-() DELETE r',
];
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 400 : 50;

class Hostile extends Map<string, readonly unknown[]> {
  override get(): readonly unknown[] {
    return HOSTILE;
  }
}

let database: Counted;
let engine: QueryEngine;

beforeAll(async () => {
  database = await seedDatabase();
  engine = engineOn(database);
});

afterAll(() => database.close());

test('no text becomes part of a statement, and none fails in the database', async () => {
  const writer = new OperationWriter(schema, new Hostile() as Samples, HOSTILE);
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000_006)), async stream => {
      const query = writer.operation(n => (stream.next().value as number) % n);
      const document = parse(query);
      expect(validate(schema, document).map(String)).toEqual([]);
      database.sent.length = 0;
      const result = await engine.execute({ document });
      const failed = result?.errors?.filter(e => e.extensions.code === 'DATABASE_FAILED') ?? [];
      expect({ query, failed }).toEqual({ query, failed: [] });
      for (const { text } of database.sent) {
        sent += 1;
        expect(HOSTILE.filter(hostile => hostile !== '$v.p0' && text.includes(hostile))).toEqual([]);
      }
    }),
    { numRuns: RUNS, seed: 11, endOnFailure: true },
  );
  expect(sent).toBeGreaterThan(RUNS / 2);
}, 1_200_000);

/** Documents cannot hold them, variables can. */
test('lone surrogates in variables are answered, or refused with a code', async () => {
  const query = `query ($text: String!, $id: ID!) {
    search(text: $text) { totalCount }
    country(id: $id) { name(lang: $text) }
    countries(where: { or: [{ name: { eq: $text } }, { aliases: { contains: $text } }, { name: { startsWith: $text, exact: true } }] }) { totalCount }
  }`;
  for (const text of ['\ud800 az', 'a\udfff', '\ud800']) {
    const result = await engine.execute({ document: parse(query), variables: { text, id: text } });
    for (const error of result?.errors ?? []) expect(error.extensions.code).toBe('BAD_VALUE');
  }
});
