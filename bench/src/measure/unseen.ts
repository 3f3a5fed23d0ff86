/** Operations never seen before: their first run, second and tenth, and a flood of distinct ones. */
import type { Model } from '../../../src/model/model.ts';
import type { Contestant, Name, Request } from '../client/contestant.ts';
import { median, quantile } from '../client/statistics.ts';
import type { Graph } from '../graph/graph.ts';
import { canonical, plain } from '../shapes/shape.ts';
import { aligned, type Unseen, unseen } from './operations.ts';

export interface UnseenFigures {
  /** ms: median of all operations. */
  readonly first: number;
  readonly firstP90: number;
  readonly second: number;
  readonly tenth: number;
  /** Of distinct operations at 8 clients: answered, and in a second. */
  readonly answered: number;
  readonly rate: number;
}

export interface UnseenEffort {
  readonly repeated: number;
  readonly flood: number;
  /** A flood ends after so long, in s. */
  readonly patience: number;
}

const RUNS = 10;
const CLIENTS = 8;

export async function measureUnseen(
  contestants: readonly Contestant[],
  graph: Graph,
  model: Model,
  effort: UnseenEffort,
  say: (message: string) => void,
): Promise<Map<Name, UnseenFigures>> {
  const ids = new Map<string, string>();
  for (const { id, type } of await graph.samples(
    'MATCH (n:Entity) WITH n.type AS type, n.id AS id ORDER BY id WITH type, collect(id) AS ids RETURN {type: type, id: ids[size(ids) / 7]}',
  ))
    ids.set(type as string, id as string);
  const variables = ({ type }: Unseen) => ({ id: ids.get(type.name.toUpperCase()) ?? 'none:none' });
  const request = (contestant: Contestant, one: Unseen): Request =>
    contestant.operation(contestant.name === 'peer' ? one.peer : one.ours, variables(one));

  // Another seed than the flood's: both are new when they come.
  const repeated = unseen(model, effort.repeated, 1);
  const runs = new Map<Name, number[][]>(contestants.map(({ name }) => [name, []]));
  for (const [index, one] of repeated.entries()) {
    say(`unseen operation ${index + 1} of ${repeated.length}: ${one.relations} relations`);
    const answers: unknown[] = [];
    for (let i = 0; i < contestants.length; i++) {
      const contestant = contestants[(i + index) % contestants.length] as Contestant;
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const start = performance.now();
        const text = await contestant.send(request(contestant, one));
        times.push(performance.now() - start);
        if (run === 0) answers.push(rooted(contestant, one, text));
      }
      runs.get(contestant.name)?.push(times);
    }
    if (new Set(answers.map(answer => JSON.stringify(answer))).size > 1)
      throw new Error(
        `Answers differ:\n${one.ours}\n${answers.map(a => JSON.stringify(a).slice(0, 1_500)).join('\n')}`,
      );
  }

  const flood = unseen(model, effort.flood, 2);
  const figures = new Map<Name, UnseenFigures>();
  for (const contestant of contestants) {
    say(`${flood.length} distinct operations: ${contestant.name}`);
    const requests = flood.map(one => request(contestant, one));
    const start = performance.now();
    let sent = 0;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (sent < requests.length && performance.now() - start < effort.patience * 1_000)
          await contestant.send(requests[sent++] as Request);
      }),
    );
    const seconds = (performance.now() - start) / 1_000;
    const of = (run: number) => (runs.get(contestant.name) as number[][]).map(times => times[run] as number);
    figures.set(contestant.name, {
      first: median(of(0)),
      firstP90: quantile(of(0), 0.9),
      second: median(of(1)),
      tenth: median(of(RUNS - 1)),
      answered: sent,
      rate: sent / seconds,
    });
  }
  return figures;
}

function rooted({ name }: Contestant, { type, selection }: Unseen, text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 1_500)}`);
  if (name !== 'peer') return canonical(plain(data[type.singular]));
  const [first = null] = data[type.plural as string] as unknown[];
  return canonical(aligned(first, selection));
}
