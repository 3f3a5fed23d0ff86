/** `npm run bench:growth`: every shape on graphs of several sizes, one client. Which grow with the answer, and which with the graph? */
import { parseArgs } from 'node:util';
import { Contestant, type Name } from './client/contestant.ts';
import { busy, oneByOne } from './client/load.ts';
import { median } from './client/statistics.ts';
import { openGraph } from './graph/graph.ts';
import { prepare } from './measure/prepare.ts';
import { growthTable } from './report/growth.ts';
import { circumstances, writeBetween } from './report/readme.ts';
import { SHAPES } from './shapes/all.ts';

const { values } = parseArgs({
  options: {
    factors: { type: 'string', default: '0.25,1,4' },
    requests: { type: 'string', default: '200' },
    quick: { type: 'boolean', default: false },
  },
});
if (process.env.NEO4J_BENCH_URI)
  throw new Error('Growth takes a database for each size: it starts them itself, without NEO4J_BENCH_URI.');

const say = (message: string) => process.stderr.write(`${message}\n`);
const NAMES: readonly Name[] = ['communique', 'peer', 'maps'];
const requests = values.quick ? 20 : Number(values.requests);
/** Ten times as long as is measured, as it goes with two clients; a plan is made in less. */
const warmMs = requests * 10;
/** What takes longer than this on the largest graph is asked less often. */
const MOST_MS = 10_000;
const factors = values.factors.split(',').map(Number);
/** Told once: what is saved is itself a change. */
const head = circumstances(
  `Median of ${requests} requests of one client or of as many as take ${MOST_MS / 1_000} s, in ms; graphs at factors ${factors.join(', ')}`,
);

interface Entry {
  readonly times: Map<Name, number[]>;
  readonly bytes: number[];
}

/** By shape and contestant, a median in ms for each factor, and the size of Communiqué's answer. */
const figures = new Map<string, Entry>();

for (const factor of factors) {
  const graph = await openGraph(factor, say);
  const contestants: Contestant[] = [];
  try {
    for (const name of NAMES) contestants.push(await Contestant.start(name, graph));
    for (const shape of SHAPES) {
      say(`factor ${factor}: ${shape.name}`);
      const { samples } = await prepare(graph, contestants, shape);
      const entry: Entry = figures.get(shape.name) ?? { times: new Map(), bytes: [] };
      figures.set(shape.name, entry);
      for (const contestant of contestants.filter(one => one.can(shape))) {
        const asked = samples.map(sample => contestant.request(shape, sample));
        await busy(contestant, asked, 2, warmMs);
        const times = await oneByOne(contestant, asked, requests, MOST_MS);
        entry.times.set(contestant.name, [...(entry.times.get(contestant.name) ?? []), median(times)]);
        if (contestant.name !== 'communique') continue;
        const answers = await Promise.all(asked.slice(0, 16).map(one => contestant.send(one)));
        entry.bytes.push(median(answers.map(answer => answer.length)));
      }
      save();
    }
  } finally {
    await Promise.all(contestants.map(one => one.stop()));
    await graph.close();
  }
}

console.log(told());

/** What is known by now, so that a run that is cut off has told something. */
function save(): void {
  if (!values.quick) writeBetween('growth', told());
}

function told(): string {
  return [head, growthTable(SHAPES, factors, NAMES, figures)].join('\n\n');
}
