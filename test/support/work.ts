/** Work compared within one run, so that nothing depends on how fast a machine is, or on what else it does. */

/** Returns the milliseconds of CPU that work takes. Other processes add little to it, unlike to the time that passes. */
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

/** How many times as large the larger input is, and how many times the work it may take: four times what is linear. */
const LARGER = 16;
const MOST = 4 * LARGER;

/** Fails where work grows as the square of its input. `prepare` makes an input of a size, of which the work is not counted. */
export function expectLinear<T>(size: number, prepare: (size: number) => T, work: (input: T) => void): void {
  const [small, large] = [prepare(Math.floor(size / LARGER)), prepare(size)];
  const least = leastCpuTime(() => work(small));
  expect(leastCpuTime(() => work(large), 3) / Math.max(least, 0.2)).toBeLessThan(MOST);
}
