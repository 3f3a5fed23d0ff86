/** Shapes asked again and again: latency of one client, throughput of sixteen, CPU of both processes. */
import type { Contestant, Name, Neo4j, Request } from '../client/contestant.ts';
import { cpuMs } from '../client/cpu.ts';
import { busy, oneByOne } from '../client/load.ts';
import { median, quantile } from '../client/statistics.ts';
import { canonical, type Sample, type Shape } from '../shapes/shape.ts';

export interface Effort {
  readonly rounds: number;
  /** Requests of one client in a round. */
  readonly single: number;
  readonly clients: number;
  /** How long these are busy in a round, in ms. */
  readonly busyMs: number;
  /** How long each shape is asked of each contestant before anything counts, in ms. */
  readonly warmMs: number;
}

export interface Figures {
  /** ms at one client. */
  readonly median: number;
  readonly p99: number;
  /** Requests a second at all clients. */
  readonly throughput: number;
  /** CPU in ms per request, of the contestant and of the database; null where it cannot be told. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
  readonly warmUp: number;
}

export interface Prepared {
  readonly shape: Shape;
  readonly samples: readonly Sample[];
}

/** @throws where the answers to a sample differ, or say nothing */
export async function compare(
  contestants: readonly Contestant[],
  { shape, samples }: Prepared,
): Promise<void> {
  for (const sample of samples.slice(0, 12)) {
    const answers = await Promise.all(
      contestants
        .filter(one => one.can(shape))
        .map(
          async one =>
            [one.name, JSON.stringify(canonical(await one.answer(shape, sample), shape.unordered))] as const,
        ),
    );
    const [first] = answers;
    if (first !== undefined && ['null', '[]', '{}'].includes(first[1]))
      throw new Error(`The answer to ${shape.name} is empty for ${JSON.stringify(sample)}.`);
    const other = answers.find(([, answer]) => answer !== first?.[1]);
    if (first === undefined || other === undefined) continue;
    const shown = [first, other].map(([name, answer]) => `${name}: ${answer.slice(0, 1_500)}`);
    throw new Error(`Answers to ${shape.name} differ for ${JSON.stringify(sample)}.\n${shown.join('\n')}`);
  }
}

class Series {
  readonly medians: number[] = [];
  readonly times: number[] = [];
  readonly rates: number[] = [];
  requests = 0;
  server: number | null = 0;
  database: number | null = 0;
  warmUp = 0;
}

/** All shapes in every round, and in each shape all contestants one after another, each round beginning with another. */
export async function warm(
  contestants: readonly Contestant[],
  shapes: readonly Prepared[],
  neo4j: Neo4j,
  effort: Effort,
  say: (message: string) => void,
): Promise<Map<string, Map<Name, Figures>>> {
  const plans = shapes.map(({ shape, samples }) => ({
    shape,
    entries: contestants
      .filter(one => one.can(shape))
      .map(contestant => ({
        contestant,
        requests: samples.map(sample => contestant.request(shape, sample)),
        series: new Series(),
      })),
  }));
  for (const { shape, entries } of plans) {
    say(`warming ${shape.name}`);
    for (const { contestant, requests, series } of entries) {
      series.warmUp = (await busy(contestant, requests, 2, effort.warmMs)).requests;
    }
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const { shape, entries } of plans) {
      say(`round ${round + 1} of ${effort.rounds}: ${shape.name}`);
      for (let i = 0; i < entries.length; i++) {
        const { contestant, requests, series } = entries[
          (i + round) % entries.length
        ] as (typeof entries)[number];
        await once(contestant, requests, series, neo4j, effort);
      }
    }
  }
  return new Map(
    plans.map(({ shape, entries }) => [
      shape.name,
      new Map(entries.map(({ contestant, series }) => [contestant.name, figures(series)])),
    ]),
  );
}

async function once(
  contestant: Contestant,
  requests: readonly Request[],
  series: Series,
  neo4j: Neo4j,
  { single, clients, busyMs }: Effort,
): Promise<void> {
  const times = await oneByOne(contestant, requests, single);
  series.times.push(...times);
  series.medians.push(median(times));
  const before = [cpuMs(contestant.pid), cpuMs(neo4j.pid)] as const;
  const burst = await busy(contestant, requests, clients, busyMs);
  series.rates.push((burst.requests / burst.ms) * 1_000);
  series.requests += burst.requests;
  series.server = sum(series.server, before[0], cpuMs(contestant.pid));
  series.database = sum(series.database, before[1], cpuMs(neo4j.pid));
}

function sum(total: number | null, before: number | null, after: number | null): number | null {
  return total === null || before === null || after === null ? null : total + after - before;
}

function figures(series: Series): Figures {
  const each = (total: number | null) => (total === null ? null : total / series.requests);
  return {
    median: median(series.medians),
    p99: quantile(series.times, 0.99),
    throughput: median(series.rates),
    serverCpu: each(series.server),
    databaseCpu: each(series.database),
    warmUp: series.warmUp,
  };
}
