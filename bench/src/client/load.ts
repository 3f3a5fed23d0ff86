import type { Contestant, Request } from './contestant.ts';

/** Requests that are sent however long each takes. */
const LEAST = 5;

/** Sends requests one after another, and no more after some time, and returns how long each took, in ms. */
export async function oneByOne(
  contestant: Contestant,
  requests: readonly Request[],
  count: number,
  mostMs = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    if (i >= LEAST && performance.now() - begun > mostMs) break;
    const start = performance.now();
    await contestant.send(requests[i % requests.length] as Request);
    times.push(performance.now() - start);
  }
  return times;
}

export interface Burst {
  readonly requests: number;
  readonly ms: number;
}

/** Keeps so many clients busy for a time; counts what was answered, to the last answer. */
export async function busy(
  contestant: Contestant,
  requests: readonly Request[],
  clients: number,
  ms: number,
): Promise<Burst> {
  const start = performance.now();
  let sent = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - start < ms)
        await contestant.send(requests[sent++ % requests.length] as Request);
    }),
  );
  return { requests: sent, ms: performance.now() - start };
}
