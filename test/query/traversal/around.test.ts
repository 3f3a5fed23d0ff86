import fc from 'fast-check';
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

/** Neighbourhoods and what entities share, on random graphs, against the same worked out with graphology. */
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

const graphs = opened(SEED);

const question: fc.Arbitrary<Question> = fc
  .tuple(
    askedOf(FULL),
    fc.record({
      ...PLACE,
      types: OF_TYPES,
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

const STEPS = 'steps { from { id } to { id } relations { edges { relation forward validFrom } } }';
const AROUND = parse(`query ($of: [ID!]!, $hops: Int, $limit: Int, $types: [EntityType!], ${LINKS}) {
  found: neighbourhood(of: $of, hops: $hops, limit: $limit, types: $types, ${LINKED}) { nodes { id } ${STEPS} truncated leftOut }
}`);
const COMMON =
  parse(`query ($of: [ID!]!, $notOf: [ID!], $atLeast: Int, $first: Int, $where: EntityWhere, ${LINKS}) {
  found: common(of: $of, notOf: $notOf, atLeast: $atLeast, first: $first, where: $where, ${LINKED}) { entity { id } linkedTo ${STEPS} }
}`);

const fits = ({ types }: Question, id: string) => types === null || types.includes(kindOf(id).toUpperCase());

interface Found {
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly Step[];
  readonly truncated: boolean;
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
      const next = ways.graph.outNeighbors(hub).filter(id => !seen.includes(id) && fits(q, id));
      for (const [turn, id] of next.sort().entries()) turns.set(id, Math.min(turn, turns.get(id) ?? turn));
    }
    const order = [...turns].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1));
    rings.push(order.slice(0, share).map(([id]) => id));
  }
  const nodes = rings.flat();
  const inner = rings.slice(0, -1).flat();
  const beyond = ways.taken.filter(
    ({ from, to }) => inner.includes(from) && !nodes.includes(to) && fits(q, to),
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
      const graph = graphs().graphs[q.graph] as RandomGraph;
      const variables = { ...q, of: q.of.map(i => graph.ids[i]) };
      const found = await ask<Found>(graphs(), AROUND, variables);
      const nodes = found.nodes.map(({ id }) => id);
      expect({ ...found, nodes, steps: plainSteps(found.steps) }).toEqual(around(q, graph));
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
    .filter(id => !of.includes(id) && fits(q, id) && !others.some(other => leads(other, id)))
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
      const graph = graphs().graphs[q.graph] as RandomGraph;
      const ids = (all: readonly number[]) => all.map(i => graph.ids[i]);
      const where = q.types === null ? null : { type: { in: q.types } };
      const notOf = q.others.length === 0 ? null : ids(q.others);
      const variables = { ...q, of: ids(q.of), notOf, first: q.limit, where };
      const found = await ask<readonly { readonly steps: readonly Step[] }[]>(graphs(), COMMON, variables);
      expect(found.map(one => ({ ...one, steps: plainSteps(one.steps) }))).toEqual(common(q, graph));
      filled += found.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(filled).toBeGreaterThan(RUNS / 10);
}, 3_600_000);
