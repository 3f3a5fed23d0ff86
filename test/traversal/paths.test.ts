import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { allSimplePaths } from 'graphology-simple-path';
import { parse } from 'graphql';
import {
  type Asked,
  askedOf,
  kindOf,
  type Opened,
  openGraphs,
  type RandomGraph,
  takenIn,
} from './random-graph.ts';

/** Paths on random graphs, against all simple paths that graphology finds. */
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const GRAPHS = FULL ? 60 : 8;
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

let opened: Opened;

beforeAll(async () => {
  opened = await openGraphs(GRAPHS, SEED);
}, 120_000);

afterAll(() => opened.database.close());

const QUERY =
  parse(`query ($from: [ID!]!, $to: [ID!]!, $maxHops: Int, $first: Int, $through: EntityWhere, $avoid: [ID!],
  $relations: [LinkFilter!], $status: [Status!], $basis: [ID!], $expandGroups: Boolean) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, through: $through, avoid: $avoid,
    relations: $relations, status: $status, basis: $basis, expandGroups: $expandGroups) {
    length
    nodes { id }
    steps { from { id } to { id } relations { totalCount edges { relation forward validFrom node { id } } } }
  }
}`);

const question: fc.Arbitrary<Question> = fc
  .tuple(
    askedOf(FULL),
    fc.record({
      graph: fc.nat(GRAPHS - 1),
      nodes: fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 5 }),
      several: fc.constantFrom(false, false, true),
      maxHops: FULL ? fc.integer({ min: 1, max: 6 }) : fc.constantFrom(2, 5),
      first: fc.constantFrom(0, 1, 2, 3, 10, 100),
      through: fc.option(fc.subarray(['COUNTRY', 'GROUP', 'PROJECT', 'FUND'], { minLength: 2 }), { freq: 2 }),
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
  const taken = takenIn(graph, q);
  const between = (a: string, b: string) => taken.filter(one => one.from === a && one.to === b);
  const walked = new DirectedGraph();
  for (const id of ids) walked.addNode(id);
  for (const { from: a, to: b } of taken) if (a !== b) walked.mergeEdge(a, b);
  const inside = (id: string) =>
    !from.includes(id) &&
    !to.includes(id) &&
    !avoid.includes(id) &&
    (q.through === null || q.through.includes(kindOf(id).toUpperCase()));
  const all = from.flatMap(a => to.flatMap(b => allSimplePaths(walked, a, b, { maxDepth: q.maxHops })));
  const paths = all
    .filter(path => path.length <= q.maxHops + 1 && path.slice(1, -1).every(inside))
    .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  return paths.slice(0, q.first).map(path => ({
    length: path.length - 1,
    nodes: path,
    steps: path.slice(1).map((id, i) => [
      path[i],
      id,
      between(path[i] as string, id)
        .map(edgeText)
        .sort(),
    ]),
  }));
}

function edgeText({
  relation,
  forward,
  validFrom,
}: {
  relation: string;
  forward: boolean;
  validFrom: string | null;
}) {
  return `${relation} ${forward} ${validFrom}`;
}

type Found = { id: string };
interface Path {
  readonly length: number;
  readonly nodes: readonly Found[];
  readonly steps: readonly {
    readonly from: Found;
    readonly to: Found;
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly {
        relation: string;
        forward: boolean;
        validFrom: string | null;
        node: Found;
      }[];
    };
  }[];
}

function plain(paths: readonly Path[]) {
  return paths.map(({ length, nodes, steps }) => ({
    length,
    nodes: nodes.map(({ id }) => id),
    steps: steps.map(({ from, to, relations }) => {
      expect(relations.totalCount).toBe(relations.edges.length);
      expect(new Set(relations.edges.map(one => one.node.id))).toEqual(new Set([to.id]));
      return [from.id, to.id, relations.edges.map(edgeText).sort()];
    }),
  }));
}

test('paths are the first of all simple paths, whole and in pieces', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(question, async q => {
      const { engine, cut, graphs } = opened;
      const graph = graphs[q.graph] as RandomGraph;
      const variables = variablesOf(q, graph);
      const whole = await engine.execute({ document: QUERY, variables });
      expect(whole?.errors).toBeUndefined();
      const paths = whole?.data?.paths as unknown as readonly Path[];
      expect(plain(paths)).toEqual(expected(q, graph));
      expect(JSON.stringify(await cut.execute({ document: QUERY, variables }))).toBe(JSON.stringify(whole));
      found += paths.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(RUNS / 8);
}, 3_600_000);

test('more walks than are put in order are refused, unless what is asked for comes before them', async () => {
  const { database, engine, cut } = opened;
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
}, 120_000);
