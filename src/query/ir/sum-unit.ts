/** Unit by which integers are divided before they are summed, so that sums stay within 64 bits. */
export const SUM_UNIT = 1_000_000_000;
