/**
 * Compares work within one run, so that results do not depend on the speed or load of the machine.
 */

/**
 * Returns the milliseconds of CPU that work takes. Other processes add little to it, unlike to
 * elapsed time.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return cpuSince(before);
}

/** Returns the milliseconds of CPU since `process.cpuUsage()` returned this. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Returns the least CPU time of several runs: compilers and collectors only add to it. */
export const leastCpuTime = (work: () => void, runs = 5): number =>
  Math.min(...Array.from({ length: runs }, () => cpuTime(work)));

/** Ratio of the input sizes, and limit on the ratio of work: four times linear growth. */
const LARGER = 16;
const MOST = 4 * LARGER;

/**
 * Fails if work grows with the square of its input. `prepare` makes an input of a size; its work is
 * not counted.
 */
export function expectLinear<T>(size: number, prepare: (size: number) => T, work: (input: T) => void): void {
  const [small, large] = [prepare(Math.floor(size / LARGER)), prepare(size)];
  const least = leastCpuTime(() => work(small));
  expect(leastCpuTime(() => work(large), 3) / Math.max(least, 0.2)).toBeLessThan(MOST);
}
