/**
 * Random worlds of claims, against an independent reading of docs/claims.md 3 (test/reference). Under COMMUNIQUE_TEST_FULL=1 there are
 * more of them, and others each time; COMMUNIQUE_TEST_SEED=<seed> repeats a run.
 */
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { deriveAll, load, reset } from '../../src/graph/load.ts';
import { loadModel } from '../../src/model/load-model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { factIds, inOrder } from '../reference/compare.ts';
import { readGraph, readPast } from '../reference/graph.ts';
import { LEAST } from '../reference/least.ts';
import { loadWorld } from '../reference/loading.ts';
import { occurrences } from '../reference/measure.ts';
import { pack } from '../reference/pack.ts';
import { projected } from '../reference/projected.ts';
import { anyScenario, type Change } from '../reference/random.ts';
import { type Derived, derive } from '../reference/reference.ts';
import { wrongTwins } from '../reference/twins.ts';
import type { World } from '../reference/world.ts';
import { emptyDatabase } from '../support/engine.ts';

const full = process.env.COMMUNIQUE_TEST_FULL === '1';
const seed = Number(process.env.COMMUNIQUE_TEST_SEED ?? (full ? Date.now() % 2 ** 31 : 1));
const model = loadModel();
const scenarios = anyScenario(model, 'DATES');
/** Ten at a time on average. */
const packOf = (change: Change) =>
  fc.array(anyScenario(model, change), { minLength: 1, maxLength: 19, size: 'max' });
// Where a load looks at a whole dataset again, it does so for all scenarios of a pack: mostly it should not.
const packs = fc.oneof(
  { weight: 3, arbitrary: packOf('NAMES') },
  { weight: 1, arbitrary: packOf('DATES') },
  { weight: 1, arbitrary: packOf('SOURCES') },
);

/** The graph is what the reference derives; fact ids, of which the prose says no more than that they order, are taken from it. */
function expectDerived<T extends Partial<Derived> & Pick<Derived, 'facts'>>(
  graph: T,
  worlds: readonly World[],
): void {
  const ids = factIds(graph.facts);
  const all = worlds.map(world => derive(model, world, ids));
  const edges = all.flatMap(derived => derived.edges);
  const facts = all.flatMap(derived => derived.facts);
  const entities = Object.assign({}, ...all.map(derived => derived.entities));
  const disputes = all.flatMap(derived => derived.disputes);
  const entitled = 'entities' in graph ? { entities } : {};
  expect(inOrder(graph)).toEqual(inOrder({ edges, facts, disputes, ...entitled }));
}

test('random worlds hold every rule, status and kind of claim often enough', () => {
  const counts = new Map<string, number>();
  for (const { stages } of fc.sample(scenarios, { numRuns: 1_000, seed })) {
    for (const name of occurrences(model, stages[0])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rare = Object.entries(LEAST).filter(([name, least]) => (counts.get(name) ?? 0) < least);
  expect(rare.map(([name, least]) => `${name}: ${counts.get(name) ?? 0} of ${least}`)).toEqual([]);
});

test('projection equals the reference', () => {
  fc.assert(
    fc.property(scenarios, ({ stages }) => {
      for (const world of stages) expectDerived(projected(model, world), [world]);
    }),
    { numRuns: full ? 10_000 : 500, seed },
  );
});

describe('in Neo4j', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    await load(database, model, []);
  });
  afterAll(async () => {
    await reset(database);
    await database.close();
  });

  /** A moment of recorded time after all that was loaded, and before all that will be. */
  const moment = async () => {
    const at = new Date(Date.now() + 1).toISOString();
    await setTimeout(5);
    return at;
  };

  const check = async (worlds: readonly World[] = []): Promise<Derived> => {
    const graph = await readGraph(database);
    expectDerived(graph, worlds);
    expect(await wrongTwins(database, model)).toEqual([]);
    return inOrder(graph);
  };

  test(
    'the graph equals the reference, whatever the order of the loads',
    async () => {
      const property = fc.asyncProperty(packs, async several => {
        const { stages, pieces, order } = pack(several);
        const [first, revised, last] = stages as [World, World, World];
        await reset(database);
        await loadWorld(database, model, first, order);
        const loaded = await check(pieces[0]);

        await reset(database);
        await loadWorld(database, model, first);
        expect(await check(pieces[0])).toEqual(loaded);
        const moments = [await moment()];

        const again = await loadWorld(database, model, first);
        expect(again).toMatchObject({ created: 0, updated: 0, retracted: 0 });
        expect(await check(pieces[0])).toEqual(loaded);

        await loadWorld(database, model, revised);
        await check(pieces[1]);
        moments.push(await moment());
        await loadWorld(database, model, last);
        const derived = await check(pieces[2]);
        await deriveAll(database, model);
        expect(await check(pieces[2])).toEqual(derived);
        for (const [i, at] of moments.entries()) expectDerived(await readPast(database, at), pieces[i] ?? []);
      });
      await fc.assert(property, { numRuns: full ? 100 : 6, seed });
    },
    full ? 3_600_000 : 600_000,
  );
});
