/** Hops of a path: default and limit. Each further hop multiplies the links that are read. */
export const MAX_PATH_HOPS = Object.freeze({ standard: 4, most: 6 });
/** Paths: default and limit. */
export const MAX_PATHS = Object.freeze({ standard: 3, most: 100 });
/**
 * Limit on the walks of one pair that are sorted; the first of more than these would be arbitrary.
 */
export const MAX_WALKS = 10_000;
/** Hops of a neighbourhood, and its nodes: default and limit. */
export const MAX_NEIGHBOURHOOD_HOPS = Object.freeze({ standard: 1, most: 3 });
export const MAX_NEIGHBOURHOOD_NODES = Object.freeze({ standard: 100, most: 500 });
/** Common neighbours: default and limit. */
export const MAX_COMMON = Object.freeze({ standard: 25, most: 1000 });
/** Claimants, and pairs of them: default and limit. */
export const MAX_CLAIMANTS = Object.freeze({ standard: 25, most: 1000 });
/** Limit on the disputes that are shown of a pair of claimants. */
export const MAX_DISPUTES_SHOWN = 100;
/** Limit on the ids in any other list. */
export const MAX_IDS = 100;
