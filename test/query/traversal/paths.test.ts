import fc from 'fast-check';
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

/** Paths on random graphs, against all simple paths that graphology finds. */
const RUNS = FULL ? 1_000 : 60;
const SEED = 20_241_130;

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
    steps { from { id } to { id } relations { totalCount edges { relation forward validFrom node { id } } } }
  }
}`);

const question: fc.Arbitrary<Question> = fc
  .tuple(
    askedOf(FULL),
    fc.record({
      ...PLACE,
      several: fc.constantFrom(false, false, true),
      maxHops: FULL ? fc.integer({ min: 1, max: 6 }) : fc.constantFrom(2, 5),
      first: fc.constantFrom(0, 1, 2, 3, 10, 100),
      through: OF_TYPES,
    }),
  )
  .map(([some, { nodes, several, through: kinds, ...rest }]) => {
    const [a, b, c, ...avoid] = nodes as [number, number, ...number[]];
    // Few combinations of what is given: each has to be planned.
    const plain = !FULL && some.status !== null;
    const from = several && c !== undefined ? [a, c] : [a];
    const through = plain ? null : (kinds ?? (FULL ? null : ['COUNTRY', 'PROJECT', 'FUND']));
    return { ...some, ...rest, from, to: [b], through, avoid: plain ? [] : avoid };
  });

const variablesOf = (q: Question, { ids }: RandomGraph) => ({
  ...q,
  from: q.from.map(i => ids[i]),
  to: q.to.map(i => ids[i]),
  avoid: q.avoid.length === 0 ? null : q.avoid.map(i => ids[i]),
  through: q.through === null ? null : { type: { in: q.through } },
});

/** What is to be answered. */
function expected(q: Question, graph: RandomGraph) {
  const { ids } = graph;
  const named = (all: readonly number[]) => all.map(i => ids[i] as string);
  const [from, to, avoid] = [named(q.from), named(q.to), named(q.avoid)];
  const ways = new Ways(q, graph);
  const inside = (id: string) =>
    !from.includes(id) &&
    !to.includes(id) &&
    !avoid.includes(id) &&
    (q.through === null || q.through.includes(kindOf(id).toUpperCase()));
  const all = from.flatMap(a => to.flatMap(b => allSimplePaths(ways.graph, a, b, { maxDepth: q.maxHops })));
  const paths = all
    .filter(path => path.length <= q.maxHops + 1 && path.slice(1, -1).every(inside))
    .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  return paths.slice(0, q.first).map(path => ({
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
function plain(paths: readonly Path[]) {
  return paths.map(({ length, nodes, steps }) => {
    for (const { to, relations } of steps) {
      expect(relations.totalCount).toBe(relations.edges.length);
      expect(new Set(relations.edges.map(one => one.node?.id))).toEqual(new Set([to.id]));
    }
    return { length, nodes: nodes.map(({ id }) => id), steps: plainSteps(steps) };
  });
}

test('paths are the first of all simple paths, whole and in pieces', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(question, async q => {
      const graph = graphs().graphs[q.graph] as RandomGraph;
      const paths = await ask<readonly Path[]>(graphs(), QUERY, variablesOf(q, graph));
      expect(plain(paths)).toEqual(expected(q, graph));
      found += paths.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(RUNS / 8);
}, 3_600_000);

test('more walks than are put in order are refused, unless what is asked for comes before them', async () => {
  const { database, engine, cut } = graphs();
  const layer = (i: number) => Array.from({ length: 22 }, (_, j) => `country:l${i}-${j}`);
  const layers = [['country:start'], layer(1), layer(2), layer(3), ['country:end']];
  const run = (text: string, v: object) => database.run({ text, parameters: { v } });
  const node =
    'CREATE (:Entity:Country {id: id, name: id, nameFolded: id, type: "COUNTRY", collective: false})';
  await run(`UNWIND $v.ids AS id ${node}`, { ids: [...layers.flat(), 'country:between'] });
  const link =
    'UNWIND $v.from AS a UNWIND $v.to AS b MATCH (x:Entity {id: a}) MATCH (y:Entity {id: b}) CREATE (x)-[:BORDERS {claimIds: []}]->(y)';
  for (const [i, to] of layers.slice(1).entries()) await run(link, { from: layers[i], to });
  const ask = (args: string) => ({
    document: parse(`{ paths(from: "country:start", to: "country:end", ${args}) { length nodes { id } } }`),
  });
  for (const one of [engine, cut]) {
    const refused = await one.execute(ask('first: 1'));
    expect(refused?.data).toEqual({ paths: null });
    expect(refused?.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
  }
  await run(link, { from: ['country:start'], to: ['country:between'] });
  await run(link, { from: ['country:between'], to: ['country:end'] });
  for (const one of [engine, cut]) {
    expect((await one.execute(ask('first: 1')))?.data?.paths).toMatchObject([{ length: 2 }]);
    expect((await one.execute(ask('first: 2')))?.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
  }
});
