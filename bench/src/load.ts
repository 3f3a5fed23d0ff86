/** `npm run bench:load`: datasets of several sizes loaded, loaded again, and the same graph written by hand. */
import { parseArgs } from 'node:util';
import { median } from './client/statistics.ts';
import { measure, type Round } from './load/rounds.ts';
import { circumstances, writeBetween } from './report/readme.ts';
import { table } from './report/tables.ts';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
  },
});
const sizes = values.quick ? [10_000] : values.claims.split(',').map(Number);
const say = (message: string) => process.stderr.write(`${message}\n`);

/** The largest takes its time, and is steady by itself. */
const roundsOf = (claims: number) => (values.quick || claims >= 1_000_000 ? 1 : Number(values.rounds));

const rows: (readonly string[])[] = [];
for (const claims of sizes) {
  const rounds: Round[] = [];
  for (let round = 0; round < roundsOf(claims); round++) rounds.push(await measure(claims, say));
  const of = (figure: (round: Round) => number) => median(rounds.map(figure));
  const whole = (number: number) => Math.round(number).toLocaleString('en');
  const times = (number: number) => `${number.toFixed(2)} ×`;
  rows.push([
    whole(of(round => round.claims)),
    whole(of(round => round.first)),
    whole(of(round => round.byHand)),
    times(of(round => round.first / round.byHand)),
    whole(of(round => round.again)),
    times(of(round => round.again / round.first)),
    whole(of(round => round.memory)),
    whole(of(round => round.memoryAgain)),
    whole(of(round => round.disk)),
  ]);
}
const text = [
  circumstances(`Median of ${values.rounds} rounds, of a million claims one; claims a second`),
  table(
    [
      'claims',
      'first load',
      'by hand',
      'first against by hand',
      'unchanged load',
      'unchanged against first',
      'memory: first, MiB',
      'memory: unchanged, MiB',
      'disk, MiB',
    ],
    rows,
  ),
].join('\n\n');
console.log(text);
if (!values.quick) writeBetween('load', text);
