import { parse, validate } from 'graphql';
import type { QueryEngine } from '../../src/query/engine.ts';
import { CanonicalIds } from '../../src/query/execute/canonical-ids.ts';
import { ALWAYS_SPLIT } from '../../src/query/execute/execute.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';
import { goldens, matchFile, rounded } from './golden.ts';
import { GoldenPieces } from './pieces.ts';

/**
 * A test is a query, the Cypher it compiles to, and its answer on the seed. Whatever the files say, each operation is one
 * statement, and graphql-js's executor makes the same response of the same answer.
 */
let database: Counted;
let engine: QueryEngine;
/** The same, asked in pieces. */
let cut: QueryEngine;

beforeAll(async () => {
  database = await seedDatabase();
  const merged = new CanonicalIds(database);
  await merged.refresh();
  engine = engineOn(database, { merged });
  cut = engineOn(database, { merged, policy: ALWAYS_SPLIT });
});

afterAll(() => database.close());

const pieces = new GoldenPieces(goldens('test/query/golden'));
const print = (value: unknown): string => `${JSON.stringify(value, rounded, 2)}\n`;

describe.each([
  { folder: 'test/query/golden', cypher: true },
  { folder: 'docs/queries', cypher: false },
])('$folder', ({ folder, cypher }) => {
  test.each(goldens(folder).map(g => [g.name, g] as const))('%s', async (_name, golden) => {
    const document = parse(golden.query);
    const mistakes = validate(schema, document);
    if (!cypher) expect(mistakes).toEqual([]);
    if (mistakes.length > 0) {
      pieces.skip(golden);
      return golden.match('json', print({ errors: mistakes }));
    }
    const request = { document, variables: golden.variables ?? {} };
    database.sent.length = 0;
    const result = await engine.execute(request);
    if (!cypher) expect(result?.errors).toBeUndefined();
    if (result?.data === undefined) {
      expect(database.sent).toHaveLength(0);
      pieces.skip(golden);
      return golden.match('json', print(result));
    }
    expect(database.sent).toHaveLength(1);
    expect(Object.keys(database.sent[0]?.parameters ?? {})).toEqual(['v']);
    const oracle = await engine.execute({ ...request, executor: true });
    expect(print(result)).toBe(print(oracle));
    const whole = database.sent[0]?.text;
    database.sent.length = 0;
    const inPieces = await cut.execute(request);
    expect(print(inPieces)).toBe(print(result));
    if (cypher) {
      golden.match('cypher', `${whole}\n`);
      pieces.add(
        golden,
        database.sent.map(({ text }) => text),
      );
    }
    return golden.match('json', print(result));
  });
});

test('are asked in these pieces, when they are cut', () => {
  matchFile('test/query/golden/pieces.cypher', pieces.print());
});
