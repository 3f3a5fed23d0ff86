/** From the start of a process to its first answer, with the database up already, and its memory at rest. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CONTESTANTS, Contestant, type Name, type Neo4j } from '../client/contestant.ts';
import { residentMb } from '../client/cpu.ts';
import { median } from '../client/statistics.ts';
import type { Prepared } from './warm.ts';

export interface StartFigures {
  /** ms to the first answer. */
  readonly answer: number;
  /** Resident MiB after it; null where there is no /proc. */
  readonly memory: number | null;
}

/** Long enough for what is done after the start, such as plans made ahead. */
const REST_MS = 2_000;

export async function measureStarts(
  neo4j: Neo4j,
  { shape, samples }: Prepared,
  runs: number,
): Promise<Map<Name, StartFigures>> {
  const figures = new Map<Name, StartFigures>();
  for (const name of CONTESTANTS) {
    const answers: number[] = [];
    const memories: number[] = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      const contestant = await Contestant.start(name, neo4j);
      await contestant.answer(shape, samples[0] ?? {});
      answers.push(performance.now() - start);
      await sleep(REST_MS);
      const memory = residentMb(contestant.pid);
      if (memory !== null) memories.push(memory);
      await contestant.stop();
    }
    figures.set(name, { answer: median(answers), memory: memories.length === 0 ? null : median(memories) });
  }
  return figures;
}
