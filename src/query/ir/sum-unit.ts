/** What sums of integers are added in. */
export const SUM_UNIT = 1_000_000_000;
