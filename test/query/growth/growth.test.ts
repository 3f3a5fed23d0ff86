import { parse } from 'graphql';
import { STANDARD_LIMITS } from '../../../src/query/cost/limits.ts';
import { goldens } from '../golden.ts';
import { Bench } from './bench.ts';
import {
  ALL,
  FILTERS,
  LOOKUPS,
  NESTED,
  type Operation,
  PAGES,
  RANGES,
  SEARCH,
  TRAVERSALS,
} from './operations.ts';
import type { Profile } from './profile.ts';
import { type Sample, sampleOf } from './sample.ts';

/** Shares of the full size: how much what is read grows from the one to the other. */
const [SMALL, LARGE] = process.env.COMMUNIQUE_TEST_FULL ? [0.1, 1] : [0.02, 0.2];

/** What one row may cost in requests to the store, with its properties, its tests and its edges. */
const PER_ROW = 20;
/** Rows of a page, and some for what is found once. */
const PAGE = 30;

/** Entries of an index that are counted at most for a page of 25, to know whether few rows lie in a range; and requests for each row that does. */
const COUNTED = 510;
const PER_FEW = 10;

interface Measured {
  readonly profile: Profile & { readonly estimate: number };
  readonly matches: number;
}

/**
 * Growth is asserted from executed plans, not from time: requests to the store are the same in every run. On a small graph the planner
 * rightly reads whole labels, hence the size.
 */
describe('growth', () => {
  let bench: Bench;
  let sample: Sample;
  const small = new Map<Operation, Measured | Error>();
  const large = new Map<Operation, Measured | Error>();

  beforeAll(async () => {
    bench = await Bench.open();
    await bench.fill(SMALL as number);
    await measure([...PAGES, ...LOOKUPS], small);
    await bench.fill(LARGE as number);
    await measure(
      [...PAGES, ...LOOKUPS, ...FILTERS, ...RANGES, ...NESTED, ...SEARCH, ...ALL, ...TRAVERSALS],
      large,
    );
  }, 900_000);
  afterAll(() => bench?.close());

  /** What fails is told by the test that is about it. */
  async function measure(operations: readonly Operation[], results: Map<Operation, Measured | Error>) {
    sample = await sampleOf(bench);
    for (const operation of operations) {
      results.set(operation, await measured(operation).catch((error: Error) => error));
    }
  }

  async function measured({ query, matches, orderBy }: Operation): Promise<Measured> {
    const cursor = orderBy === undefined ? null : await sample.cursor(orderBy);
    const filled = (text: string) =>
      text.replace(/<(\w+)>/g, (_, name) => JSON.stringify(name === 'cursor' ? cursor : sample.values[name]));
    const profile = await bench.profile(filled(query));
    return { profile, matches: matches === undefined ? 0 : onlyNumber(await bench.answer(filled(matches))) };
  }

  function of(operation: Operation, results: ReadonlyMap<Operation, Measured | Error>): Measured {
    const result = results.get(operation);
    if (result === undefined || result instanceof Error) throw result;
    return result;
  }

  function each(operations: readonly Operation[], check: (operation: Operation) => void): void {
    for (const operation of operations) {
      test(operation.title, () => {
        const { profile } = of(operation, large);
        expect(labelScans(profile)).toEqual([]);
        if (operation.shows !== undefined) expect(lines(profile)).toMatch(operation.shows);
        check(operation);
      });
    }
  }

  function unchanged(operation: Operation): void {
    const [before, after] = [of(operation, small).profile.hits, of(operation, large).profile.hits];
    // A little: ties at a cursor are more in a larger graph, and are found in order too.
    expect(after).toBeLessThanOrEqual(1.5 * before + 3 * PER_ROW);
    expect(after).toBeLessThanOrEqual(2 * PER_ROW * PAGE);
  }

  function asMatches(operation: Operation): void {
    const { profile, matches } = of(operation, large);
    expect(profile.hits).toBeLessThanOrEqual(PER_ROW * (matches + PAGE));
    // Otherwise the bound would say nothing.
    expect(matches * PER_ROW).toBeLessThan(sample.labels.Project as number);
  }

  describe('pages of an order that an index has read what they show', () => each(PAGES, unchanged));
  describe('lookups read what they find', () => each(LOOKUPS, unchanged));
  describe('filters that few fulfil read those few', () => each(FILTERS, asMatches));
  describe('ranges that most lie in are counted no further than it is worth, and cost a page then', () =>
    each(RANGES, operation => {
      const { profile, matches } = of(operation, large);
      const found = matches > COUNTED ? PER_ROW * PAGE : PER_FEW * matches;
      expect(profile.hits).toBeLessThanOrEqual(PER_ROW * PAGE + 2 * COUNTED + found);
      expect(matches).toBeGreaterThan(10 * PAGE);
    }));
  describe('what hangs on one node is read from there', () => each(NESTED, asMatches));
  describe('a search reads what it finds', () => each(SEARCH, asMatches));

  describe('read all, and are costed for it', () => {
    test.each(ALL)('$title', operation => {
      const { profile } = of(operation, large);
      const label = sample.labels[operation.label] as number;
      expect(profile.hits).toBeGreaterThanOrEqual(label);
      expect(profile.estimate).toBeGreaterThanOrEqual(label);
    });
  });

  describe('costs', () => {
    test('are estimated from numbers that Neo4j has without looking', async () => {
      const { hits, operators } = await bench.profileCounts();
      const counts = operators.filter(({ name }) => name.endsWith('CountFromCountStore'));
      expect(counts.length).toBeGreaterThan(Object.keys(sample.labels).length);
      expect(hits).toBe(counts.length);
    });

    test.each([...PAGES, ...LOOKUPS, ...FILTERS, ...RANGES, ...NESTED, ...SEARCH, ...ALL, ...TRAVERSALS])(
      '$title: no less than it reads',
      operation => {
        const { hits, estimate } = of(operation, large).profile;
        expect(hits).toBeLessThanOrEqual(PER_ROW * (estimate + PAGE));
      },
    );

    test.each([...PAGES, ...LOOKUPS.filter(({ title }) => title !== 'by several ids')])(
      '$title: whatever the size',
      operation => {
        const [before, after] = [of(operation, small), of(operation, large)].map(one => one.profile.estimate);
        expect(after).toBeLessThanOrEqual((before as number) + PAGE);
      },
    );

    test('over the limit are refused, and what costs most is named', async () => {
      const engine = bench.engine(1, { ...STANDARD_LIMITS, reads: 1000 });
      const ask = (text: string) => engine.execute({ document: parse(text) });
      const cheap = 'cheap: projects { nodes { id } }';
      const dear = 'dear: projects(where: {countries: {every: {iso2: {eq: "XX"}}}}) { totalCount }';
      expect(await ask(`{ ${cheap} }`)).not.toHaveProperty('errors');
      const refused = await ask(`{ ${cheap} ${dear} }`);
      expect(refused).not.toHaveProperty('data');
      expect(refused?.errors?.[0]).toMatchObject({ path: ['dear'], extensions: { code: 'TOO_COSTLY' } });
    });

    test('of paths grow with the pairs that are asked for', async () => {
      const { most, next, project, hub } = sample.values;
      // As if the graph were forty times the full size.
      const engine = bench.engine(40 / (LARGE as number));
      const ask = (from: unknown[]) =>
        engine.execute({
          document: parse(`{ paths(from: ${JSON.stringify(from)}, to: "${next}") { length } }`),
        });
      expect(await ask([project])).not.toHaveProperty('errors');
      const refused = await ask([project, hub, most]);
      expect(refused?.errors?.[0]).toMatchObject({ path: ['paths'], extensions: { code: 'TOO_COSTLY' } });
    });

    test('of what was let through end with the time limit, in the database too', async () => {
      const { most, next } = sample.values;
      const text = `{ paths(from: "${most}", to: "${next}", maxHops: 6, first: 100) { length } }`;
      const result = await bench.engine(1, STANDARD_LIMITS, 5).execute({ document: parse(text) });
      expect(result?.errors?.[0]?.extensions.code).toBe('DATABASE_TIMEOUT');
      const running =
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "SHORTEST" AND NOT currentQuery CONTAINS "SHOW" RETURN count(*)';
      const left = async () => Number((await bench.rows(running))[0]?.[0]);
      while ((await left()) > 0) await new Promise(resolve => setTimeout(resolve, 100));
    });

    test.each(goldens('docs/queries').map(golden => [golden.name, golden] as const))(
      '%s: within the limits, were the graph of full size',
      async (_, { query, variables = {} }) => {
        const result = await bench
          .engine(1 / (LARGE as number))
          .execute({ document: parse(query), variables });
        // Entities of the seed that traversals start from are not in this graph.
        const refused = result?.errors?.filter(({ extensions }) => extensions.code !== 'NOT_FOUND');
        expect(refused ?? []).toEqual([]);
      },
    );
  });
});

function labelScans({ operators }: Profile): string[] {
  return operators.filter(({ name }) => name === 'NodeByLabelScan').map(({ details }) => details);
}

function lines({ operators }: Profile): string {
  return operators.map(({ name, details }) => `${name} ${details}`).join('\n');
}

/** Down to the one number in an answer. */
function onlyNumber(data: unknown): number {
  return typeof data === 'number' ? data : onlyNumber(Object.values(data as object)[0]);
}
