import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { parse } from 'graphql';
import {
  type Asked,
  askedOf,
  kindOf,
  type Opened,
  openGraphs,
  type RandomGraph,
  type Taken,
  takenIn,
} from './random-graph.ts';

/** Neighbourhoods and what entities share, on random graphs, against the same worked out with graphology. */
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const GRAPHS = FULL ? 60 : 8;
const RUNS = FULL ? 1_000 : 50;
const SEED = 20_241_201;

interface Question extends Asked {
  readonly graph: number;
  readonly of: readonly number[];
  readonly others: readonly number[];
  readonly types: readonly string[] | null;
  readonly hops: number;
  readonly limit: number;
  readonly atLeast: number | null;
}

let opened: Opened;

beforeAll(async () => {
  opened = await openGraphs(GRAPHS, SEED);
}, 120_000);

afterAll(() => opened.database.close());

const question: fc.Arbitrary<Question> = fc
  .tuple(
    askedOf(FULL),
    fc.record({
      graph: fc.nat(GRAPHS - 1),
      nodes: fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 5 }),
      types: fc.option(fc.subarray(['COUNTRY', 'GROUP', 'PROJECT', 'FUND'], { minLength: 2 }), { freq: 2 }),
      hops: FULL ? fc.integer({ min: 1, max: 3 }) : fc.constantFrom(1, 3),
      limit: fc.constantFrom(0, 1, 2, 3, 5, 100),
      atLeast: fc.option(fc.constantFrom(1, 2)),
    }),
  )
  .map(([some, { nodes, types: kinds, ...rest }]) => {
    const [a, b, ...others] = nodes as [number, number, ...number[]];
    const types = FULL || some.status === null ? kinds : null;
    return {
      ...some,
      ...rest,
      of: [a, b],
      others,
      types: types ?? (some.status === null ? ['COUNTRY', 'FUND'] : null),
    };
  });

const LINKS = '$relations: [LinkFilter!], $status: [Status!], $basis: [ID!], $expandGroups: Boolean';
const LINKED = 'relations: $relations, status: $status, basis: $basis, expandGroups: $expandGroups';
const STEPS = 'steps { from { id } to { id } relations { edges { relation forward validFrom } } }';
const AROUND = parse(`query ($of: [ID!]!, $hops: Int, $limit: Int, $types: [EntityType!], ${LINKS}) {
  found: neighbourhood(of: $of, hops: $hops, limit: $limit, types: $types, ${LINKED}) { nodes { id } ${STEPS} truncated leftOut }
}`);
const COMMON =
  parse(`query ($of: [ID!]!, $notOf: [ID!], $atLeast: Int, $first: Int, $where: EntityWhere, ${LINKS}) {
  found: common(of: $of, notOf: $notOf, atLeast: $atLeast, first: $first, where: $where, ${LINKED}) { entity { id } linkedTo ${STEPS} }
}`);

const text = ({ relation, forward, validFrom }: Pick<Taken, 'relation' | 'forward' | 'validFrom'>) =>
  `${relation} ${forward} ${validFrom}`;

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relations: { readonly edges: readonly Taken[] };
}

const plainSteps = (steps: readonly Step[]) =>
  steps.map(({ from, to, relations }) => [from.id, to.id, relations.edges.map(text).sort()]);

/** What may be taken, and a graph of it. */
class Ways {
  readonly taken: readonly Taken[];
  readonly graph = new DirectedGraph({ allowSelfLoops: true });
  private readonly types: readonly string[] | null;

  constructor(q: Question, graph: RandomGraph) {
    this.taken = takenIn(graph, q);
    this.types = q.types;
    for (const id of graph.ids) this.graph.addNode(id);
    for (const { from, to } of this.taken) this.graph.mergeEdge(from, to);
  }

  fits(id: string): boolean {
    return this.types === null || this.types.includes(kindOf(id).toUpperCase());
  }

  /** Edges of a step. */
  step(from: string, to: string): readonly unknown[] {
    const edges = this.taken.filter(one => one.from === from && one.to === to);
    return [from, to, edges.map(text).sort()];
  }
}

function around(q: Question, graph: RandomGraph) {
  const ways = new Ways(q, graph);
  const rings = [q.of.map(i => graph.ids[i] as string).sort()];
  for (let hop = 1; hop <= q.hops; hop += 1) {
    const seen = rings.flat();
    const left = q.limit - (seen.length - q.of.length);
    const share = Math.floor((left + q.hops - hop) / (q.hops - hop + 1));
    const turns = new Map<string, number>();
    for (const hub of rings.at(-1) ?? []) {
      const next = ways.graph.outNeighbors(hub).filter(id => !seen.includes(id) && ways.fits(id));
      for (const [turn, id] of next.sort().entries()) turns.set(id, Math.min(turn, turns.get(id) ?? turn));
    }
    const order = [...turns].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1));
    rings.push(order.slice(0, share).map(([id]) => id));
  }
  const nodes = rings.flat();
  const inner = rings.slice(0, -1).flat();
  const beyond = ways.taken.filter(
    ({ from, to }) => inner.includes(from) && !nodes.includes(to) && ways.fits(to),
  );
  const steps = nodes.flatMap((from, i) =>
    [...nodes]
      .sort()
      .filter(to => ways.graph.hasDirectedEdge(from, to))
      // Of two ways the one from the node that comes first.
      .filter(to => nodes.indexOf(to) >= i || !ways.graph.hasDirectedEdge(to, from))
      .map(to => ways.step(from, to)),
  );
  return { nodes, steps, truncated: beyond.length > 0, leftOut: beyond.length };
}

test('a neighbourhood has what lies around, each ring its share, each node and edge once', async () => {
  let truncated = 0;
  await fc.assert(
    fc.asyncProperty(question, async q => {
      const { engine, cut, graphs } = opened;
      const graph = graphs[q.graph] as RandomGraph;
      const variables = { ...q, of: q.of.map(i => graph.ids[i]) };
      const whole = await engine.execute({ document: AROUND, variables });
      expect(whole?.errors).toBeUndefined();
      const found = whole?.data?.found as unknown as ReturnType<typeof around> & { steps: readonly Step[] };
      const nodes = (found.nodes as unknown as { id: string }[]).map(({ id }) => id);
      expect({ ...found, nodes, steps: plainSteps(found.steps) }).toEqual(around(q, graph));
      expect(JSON.stringify(await cut.execute({ document: AROUND, variables }))).toBe(JSON.stringify(whole));
      truncated += found.truncated ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(truncated).toBeGreaterThan(RUNS / 8);
  expect(truncated).toBeLessThan(RUNS);
}, 3_600_000);

function common(q: Question, graph: RandomGraph) {
  const ways = new Ways(q, graph);
  const named = (all: readonly number[]) => all.map(i => graph.ids[i] as string).sort();
  const [of, others] = [named(q.of), named(q.others)];
  const leads = (from: string, to: string) => ways.graph.hasDirectedEdge(from, to);
  const shared = graph.ids
    .filter(id => !of.includes(id) && ways.fits(id) && !others.some(other => leads(other, id)))
    .map(id => ({ id, by: of.filter(one => leads(one, id)) }))
    .filter(({ by }) => by.length >= Math.max(1, q.atLeast ?? of.length));
  const edges = (id: string) => ways.taken.filter(one => of.includes(one.from) && one.to === id).length;
  shared.sort((a, b) => b.by.length - a.by.length || edges(b.id) - edges(a.id) || (a.id < b.id ? -1 : 1));
  return shared
    .slice(0, q.limit)
    .map(({ id, by }) => ({ entity: { id }, linkedTo: by.length, steps: by.map(one => ways.step(one, id)) }));
}

test('what entities share is what some are linked to, and others are not', async () => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(question, async q => {
      const { engine, cut, graphs } = opened;
      const graph = graphs[q.graph] as RandomGraph;
      const ids = (all: readonly number[]) => all.map(i => graph.ids[i]);
      const where = q.types === null ? null : { type: { in: q.types } };
      const notOf = q.others.length === 0 ? null : ids(q.others);
      const variables = { ...q, of: ids(q.of), notOf, first: q.limit, where };
      const whole = await engine.execute({ document: COMMON, variables });
      expect(whole?.errors).toBeUndefined();
      const found = whole?.data?.found as unknown as readonly (object & { steps: readonly Step[] })[];
      expect(found.map(one => ({ ...one, steps: plainSteps(one.steps) }))).toEqual(common(q, graph));
      expect(JSON.stringify(await cut.execute({ document: COMMON, variables }))).toBe(JSON.stringify(whole));
      filled += found.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(filled).toBeGreaterThan(RUNS / 10);
}, 3_600_000);
