/** `npm run bench`: everything, in one run. `--quick` for development, `--only <shape>` for some shapes and nothing else. */
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/model/load-model.ts';
import { CONTESTANTS, Contestant } from './client/contestant.ts';
import { openGraph } from './graph/graph.ts';
import { measureApis } from './measure/api.ts';
import { prepare } from './measure/prepare.ts';
import { measureStarts } from './measure/start.ts';
import { measureUnseen } from './measure/unseen.ts';
import { compare, type Prepared, warm } from './measure/warm.ts';
import { circumstances, writeBetween } from './report/readme.ts';
import { apiTable, startTable, unseenTable, warmTables } from './report/tables.ts';
import { SHAPES } from './shapes/all.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    factor: { type: 'string', default: '1' },
  },
});

const EFFORT = options.quick
  ? {
      rounds: 2,
      single: 15,
      clients: 16,
      busyMs: 200,
      warmMs: 250,
      repeated: 4,
      flood: 40,
      patience: 15,
      starts: 1,
    }
  : {
      rounds: 5,
      single: 60,
      clients: 16,
      busyMs: 1_000,
      warmMs: 2_000,
      repeated: 20,
      flood: 1_000,
      patience: 120,
      starts: 3,
    };

const SETTLE_MS = 30_000;

const shapes = SHAPES.filter(({ name }) => options.only === undefined || options.only.includes(name));
if (shapes.length === 0) throw new Error(`--only takes ${SHAPES.map(({ name }) => name).join(', ')}`);

const say = (message: string) => process.stderr.write(`${message}\n`);
const parts: string[] = [];
/** Told at once, so that a run that is cut off has told something. */
function tell(...texts: string[]): void {
  parts.push(...texts);
  console.log(`\n${texts.join('\n\n')}`);
}

const graph = await openGraph(Number(options.factor), say);
const contestants: Contestant[] = [];
try {
  for (const name of CONTESTANTS) contestants.push(await Contestant.start(name, graph));
  // Communiqué has Neo4j plan the pieces of operations when it has started; nobody else is to be disturbed by that.
  say(`leaving them alone for ${SETTLE_MS / 1_000} s`);
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  const prepared: Prepared[] = [];
  for (const shape of shapes) {
    say(`comparing ${shape.name}`);
    const one = await prepare(graph, contestants, shape);
    await compare(contestants, one);
    prepared.push(one);
  }
  const effort = `${EFFORT.rounds} rounds of ${EFFORT.single} requests one by one and ${EFFORT.busyMs} ms at ${EFFORT.clients} clients`;
  tell(
    circumstances(
      `${options.quick ? 'A quick run, of little weight: ' : ''}${effort}; graph at factor ${options.factor}`,
    ),
  );
  tell(warmTables(shapes, await warm(contestants, prepared, graph, EFFORT, say)));
  if (options.only === undefined) {
    const two = contestants.filter(({ byHand }) => !byHand);
    tell(
      '### Operations never seen before',
      unseenTable(await measureUnseen(two, graph, loadModel(), EFFORT, say)),
    );
    await Promise.all(contestants.splice(0).map(one => one.stop()));
    say('starting each');
    tell(
      '### Start and memory',
      startTable(await measureStarts(graph, prepared[0] as Prepared, EFFORT.starts)),
    );
    say('building APIs');
    tell('### The API', apiTable(measureApis()));
    if (!options.quick) writeBetween('figures', parts.join('\n\n'));
  }
} finally {
  await Promise.all(contestants.map(one => one.stop()));
  await graph.close();
}
