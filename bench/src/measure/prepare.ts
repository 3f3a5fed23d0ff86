import type { Contestant } from '../client/contestant.ts';
import type { Graph } from '../graph/graph.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Prepared } from './warm.ts';

/** The samples of a shape in this graph. */
export async function prepare(
  graph: Graph,
  contestants: readonly Contestant[],
  shape: Shape,
): Promise<Prepared> {
  const ours = contestants.find(({ name }) => name === 'communique') as Contestant;
  const found = await graph.samples(shape.samples);
  if (found.length === 0) throw new Error(`The graph has no samples for ${shape.name}.`);
  const samples = await shape.prepare?.(found, (query, variables) => ours.ask(query, variables));
  return { shape, samples: samples ?? found };
}
