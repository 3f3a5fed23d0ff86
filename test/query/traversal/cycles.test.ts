import fc from 'fast-check';
import type { DirectedGraph } from 'graphology';
import { allSimplePaths } from 'graphology-simple-path';
import { parse } from 'graphql';
import { type Asked, askedOf, kindOf, type RandomGraph } from './random-graph.ts';
import {
  ask,
  FULL,
  LINKED,
  LINKS,
  OF_TYPES,
  opened,
  PLACE,
  plainSteps,
  type Step,
  Ways,
} from './traversals.ts';

/** Cycles on random graphs, against those that are found by going on from the entity until it is back. */
const RUNS = FULL ? 1_000 : 60;
const SEED = 20_241_201;

interface Question extends Asked {
  readonly graph: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly avoid: readonly number[];
  readonly maxHops: number;
  readonly first: number;
  readonly through: readonly string[] | null;
}

const graphs = opened(SEED);

const QUERY =
  parse(`query ($from: [ID!]!, $to: [ID!]!, $maxHops: Int, $first: Int, $through: EntityWhere, $avoid: [ID!], ${LINKS}) {
  found: paths(from: $from, to: $to, maxHops: $maxHops, first: $first, through: $through, avoid: $avoid, ${LINKED}) {
    length
    nodes { id }
    steps { from { id } to { id } relations { edges { relation forward validFrom node { id } } } }
  }
}`);

/** Few of the graphs have cycles of edges that are restricted. */
const UNRESTRICTED: Asked = { relations: null, status: null, basis: null, expandGroups: true };

const question: fc.Arbitrary<Question> = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: fc.constant(UNRESTRICTED) }, askedOf(FULL)),
    fc.record({
      ...PLACE,
      shared: fc.constantFrom('one', 'one', 'one of two', 'both'),
      maxHops: FULL ? fc.integer({ min: 1, max: 6 }) : fc.constantFrom(3, 5),
      first: fc.constantFrom(1, 3, 10, 100),
      through: OF_TYPES,
    }),
  )
  .map(([some, { nodes, shared, through, ...rest }]) => {
    const [a, b, ...avoid] = nodes as [number, number, ...number[]];
    // Few combinations of what is given: each has to be planned.
    const plain = some === UNRESTRICTED || (!FULL && some.status !== null);
    const kinds = plain ? null : (through ?? (FULL ? null : ['COUNTRY', 'PROJECT', 'FUND']));
    const from = shared === 'both' ? [a, b] : [a];
    const to = shared === 'one' ? [a] : [b, a];
    return { ...some, ...rest, from, to, through: kinds, avoid: plain ? [] : avoid.slice(1) };
  });

const variablesOf = (q: Question, { ids }: RandomGraph) => ({
  ...q,
  from: q.from.map(i => ids[i]),
  to: q.to.map(i => ids[i]),
  avoid: q.avoid.length === 0 ? null : q.avoid.map(i => ids[i]),
  through: q.through === null ? null : { type: { in: q.through } },
});

/** All ways from an entity back to it over others, each once; both ways round. */
function roundTrips(graph: DirectedGraph, start: string, most: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const go = (path: readonly string[]) => {
    for (const next of graph.outNeighbors(path.at(-1) as string)) {
      if (next === start && path.length > 2) found.push([...path, next]);
      if (!path.includes(next) && path.length < most) go([...path, next]);
    }
  };
  go([start]);
  return found;
}

/** Each cycle once: where it may be taken both ways round, first to the lesser id. */
function cycles(graph: DirectedGraph, start: string, most: number): readonly (readonly string[])[] {
  const trips = roundTrips(graph, start, most);
  const known = new Set(trips.map(trip => trip.join()));
  return trips.filter(trip => {
    const back = [...trip].reverse();
    return !known.has(back.join()) || (trip[1] as string) < (back[1] as string);
  });
}

/** What is to be answered. */
function expected(q: Question, graph: RandomGraph) {
  const named = (all: readonly number[]) => all.map(i => graph.ids[i] as string);
  const [from, to, avoid] = [named(q.from), named(q.to), named(q.avoid)];
  const ways = new Ways(q, graph);
  const inside = (id: string) =>
    !from.includes(id) &&
    !to.includes(id) &&
    !avoid.includes(id) &&
    (q.through === null || q.through.includes(kindOf(id).toUpperCase()));
  const between = (a: string, b: string) =>
    a === b
      ? cycles(ways.graph, a, q.maxHops)
      : allSimplePaths(ways.graph, a, b, { maxDepth: q.maxHops }).filter(
          path => path.length <= q.maxHops + 1,
        );
  return from
    .flatMap(a => to.flatMap(b => between(a, b)))
    .filter(path => path.slice(1, -1).every(inside))
    .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
    .slice(0, q.first)
    .map(path => ({
      length: path.length - 1,
      nodes: path,
      steps: path.slice(1).map((id, i) => ways.step(path[i] as string, id)),
    }));
}

interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly Step[];
}

test('paths from an entity to itself are the first of all cycles, whole and in pieces', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(question, async q => {
      const graph = graphs().graphs[q.graph] as RandomGraph;
      const paths = await ask<readonly Path[]>(graphs(), QUERY, variablesOf(q, graph));
      const plain = paths.map(({ length, nodes, steps }) => ({
        ...{ length, nodes: nodes.map(({ id }) => id), steps: plainSteps(steps) },
      }));
      expect(plain).toEqual(expected(q, graph));
      found += plain.some(({ nodes }) => nodes[0] === nodes.at(-1)) ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(RUNS / 8);
}, 3_600_000);

test('a cycle that edges lead round one way only is told that way', async () => {
  const { database, engine, cut } = graphs();
  const ids = ['a', 'b', 'c'].map(letter => `country:ring-${letter}`);
  const run = (text: string, v: object) => database.run({ text, parameters: { v } });
  await run(
    'UNWIND $v.ids AS id CREATE (:Entity:Country {id: id, name: id, nameFolded: id, type: "COUNTRY", collective: false})',
    { ids },
  );
  await run(
    'UNWIND $v.pairs AS p MATCH (x:Entity {id: p[0]}) MATCH (y:Entity {id: p[1]}) CREATE (x)-[:PART_OF {claimIds: []}]->(y)',
    { pairs: ids.map((id, i) => [ids[(i + 1) % 3], id]) },
  );
  const ask = (forward: string) => ({
    document: parse(
      `{ paths(from: "${ids[0]}", to: "${ids[0]}", relations: {relation: PART_OF, forward: ${forward}}) { nodes { id } } }`,
    ),
  });
  const way = (nodes: readonly (string | undefined)[]) => [{ nodes: nodes.map(id => ({ id })) }];
  const [a, b, c] = ids;
  for (const one of [engine, cut]) {
    expect((await one.execute(ask('false')))?.data?.paths).toEqual(way([a, b, c, a]));
    expect((await one.execute(ask('true')))?.data?.paths).toEqual(way([a, c, b, a]));
    expect((await one.execute(ask('null')))?.data?.paths).toEqual(way([a, b, c, a]));
  }
}, 120_000);
