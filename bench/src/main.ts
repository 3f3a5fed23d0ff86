/** `npm run bench`: everything, in one run. */
import { parseArgs } from 'node:util';
import { CONTESTANTS, Contestant, type Neo4j } from './client/contestant.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { compare, type Effort, type Prepared, warm } from './measure/warm.ts';
import { SHAPES } from './shapes/all.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    factor: { type: 'string', default: '1' },
  },
});

const EFFORT: Effort = options.quick
  ? { rounds: 2, single: 20, clients: 16, busyMs: 250, warmMs: 400 }
  : { rounds: 7, single: 60, clients: 16, busyMs: 1_000, warmMs: 4_000 };

const say = (message: string) => process.stderr.write(`${message}\n`);

async function prepare(graph: Graph, contestants: readonly Contestant[]): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const shape of SHAPES) {
    if (options.only !== undefined && !options.only.includes(shape.name)) continue;
    const ours = contestants.find(one => one.name === 'communique') as Contestant;
    const found = await graph.samples(shape.samples);
    const samples = (await shape.prepare?.(found, (query, variables) => ours.ask(query, variables))) ?? found;
    if (samples.length === 0) throw new Error(`the graph has no samples for ${shape.name}`);
    prepared.push({ shape, samples });
    try {
      await compare(contestants, { shape, samples });
      say(`${shape.name}: equal ${samples.length}`);
    } catch (error) {
      say(`!! ${shape.name}: ${String(error).slice(0, 3000)}`);
    }
  }
  return prepared;
}

const graph = await openGraph(Number(options.factor), say);
const contestants: Contestant[] = [];
try {
  for (const name of CONTESTANTS) contestants.push(await Contestant.start(name, graph as Neo4j));
  const shapes = await prepare(graph, contestants);
  const figures = await warm(contestants, shapes, graph, EFFORT, say);
  for (const [name, by] of figures) {
    console.log(name);
    for (const [who, f] of by)
      console.log(
        '  ',
        who.padEnd(12),
        f.median.toFixed(2),
        f.p99.toFixed(2),
        f.throughput.toFixed(0),
        f.serverCpu?.toFixed(2),
        f.databaseCpu?.toFixed(2),
        f.warmUp,
      );
  }
} finally {
  await Promise.all(contestants.map(one => one.stop()));
  await graph.close();
}
