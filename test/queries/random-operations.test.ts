import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Engine } from '../../src/query.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';
import { OperationWriter } from './random-operation.ts';

/** Random valid operations over the whole schema: one statement each, and the same response as graphql-js's executor makes. */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 1_000 : 60;

let database: Counted;
let engine: Engine;

beforeAll(() => {
  database = seedDatabase();
  engine = engineOn(database);
});

afterAll(() => database.close());

test('the fast response and the executor agree', async () => {
  let answered = 0;
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000_006)), async stream => {
      const query = new OperationWriter(schema, n => (stream.next().value as number) % n).operation();
      const document = parse(query);
      expect(validate(schema, document).map(String)).toEqual([]);
      database.sent.length = 0;
      const fast = await engine.execute({ document });
      expect({
        query,
        errors: (fast?.errors ?? []).filter(e => e.extensions.code === 'DATABASE_FAILED'),
      }).toEqual({ query, errors: [] });
      const oracle = await engine.execute({ document, executor: true });
      expect({ query, response: JSON.stringify(fast) }).toEqual({ query, response: JSON.stringify(oracle) });
      if (fast?.data === undefined || fast.data === null) return;
      expect(database.sent).toHaveLength(2);
      answered += 1;
      if (/:(?!null|\[\]|\{|\[)/.test(JSON.stringify(fast.data).replace(/"__typename":"\w+"/g, '')))
        filled += 1;
    }),
    { numRuns: RUNS, seed: 7, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(RUNS * 0.6);
  expect(filled).toBeGreaterThan(RUNS * 0.3);
}, 3_600_000);
