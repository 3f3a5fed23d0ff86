export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Of the values that are numbers: a contestant that cannot has none. */
export function geometricMean(values: readonly number[]): number {
  const some = values.filter(value => Number.isFinite(value));
  return Math.exp(some.reduce((sum, value) => sum + Math.log(value), 0) / some.length);
}
