import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import type { DocumentNode } from 'graphql';
import {
  type Asked,
  type Opened,
  openGraphs,
  type RandomGraph,
  type Taken,
  takenIn,
} from './random-graph.ts';

/** What tests of traversals on random graphs have in common. */
export const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const GRAPHS = FULL ? 60 : 8;

/** The arguments that say which edges are taken. */
export const LINKS = '$relations: [LinkFilter!], $status: [Status!], $basis: [ID!], $expandGroups: Boolean';
export const LINKED = 'relations: $relations, status: $status, basis: $basis, expandGroups: $expandGroups';

/** One of the graphs, and some of its nodes. */
export const PLACE = {
  graph: fc.nat(GRAPHS - 1),
  nodes: fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 5 }),
};
/** Types that nodes have to be of; null for any. */
export const OF_TYPES = fc.option(fc.subarray(['COUNTRY', 'GROUP', 'PROJECT', 'FUND'], { minLength: 2 }), {
  freq: 2,
});

/** The graphs, open from before the tests of a file until after them. */
export function opened(seed: number): () => Opened {
  let graphs: Opened;
  beforeAll(async () => {
    graphs = await openGraphs(GRAPHS, seed);
  });
  afterAll(() => graphs.database.close());
  return () => graphs;
}

/** The answer, which is the same whole and in pieces. */
export async function ask<T>({ engine, cut }: Opened, document: DocumentNode, variables: object): Promise<T> {
  const request = { document, variables: { ...variables } };
  const whole = await engine.execute(request);
  expect(whole?.errors).toBeUndefined();
  expect(JSON.stringify(await cut.execute(request))).toBe(JSON.stringify(whole));
  return whole?.data?.found as T;
}

export interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relations: {
    readonly totalCount?: number;
    readonly edges: readonly (Taken & { readonly node?: { readonly id: string } })[];
  };
}

export function plainSteps(steps: readonly Step[]): readonly unknown[] {
  return steps.map(({ from, to, relations }) => [from.id, to.id, relations.edges.map(edgeText).sort()]);
}

function edgeText({ relation, forward, validFrom }: Taken): string {
  return `${relation} ${forward} ${validFrom}`;
}

/** What may be taken, and a graph of it. */
export class Ways {
  readonly taken: readonly Taken[];
  readonly graph = new DirectedGraph({ allowSelfLoops: true });

  constructor(asked: Asked, graph: RandomGraph) {
    this.taken = takenIn(graph, asked);
    for (const id of graph.ids) this.graph.addNode(id);
    for (const { from, to } of this.taken) this.graph.mergeEdge(from, to);
  }

  /** A step with its edges. */
  step(from: string, to: string): readonly unknown[] {
    const edges = this.taken.filter(one => one.from === from && one.to === to);
    return [from, to, edges.map(edgeText).sort()];
  }
}
