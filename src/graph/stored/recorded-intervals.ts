import type { RecordedIntervals } from '../../evidence/claim.ts';

/**
 * Returns the recorded time of a claim that several datasets hold or held: it is known while any of
 * them holds it.
 */
export function unionOf(all: readonly RecordedIntervals[]): RecordedIntervals {
  const spans = all.flatMap(({ from, to }) =>
    from.map((start, index) => [start, to[index] ?? null] as const),
  );
  spans.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const from: string[] = [];
  const to: (string | null)[] = [];
  for (const [start, end] of spans) {
    const last = to.at(-1);
    if (last === undefined || (last !== null && start >= last)) {
      from.push(start);
      to.push(end);
    } else if (last !== null && (end === null || end > last)) to[to.length - 1] = end;
  }
  return { from, to: to.filter(end => end !== null) };
}
