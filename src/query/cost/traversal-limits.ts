/**
 * Hops of a path when nothing is said, and at most: with each the links that are looked at
 * multiply.
 */
export const MAX_PATH_HOPS = Object.freeze({ standard: 4, most: 6 });
/** Paths when nothing is said, and at most. */
export const MAX_PATHS = Object.freeze({ standard: 3, most: 100 });
/** Walks of one pair that are put in order; which of more come first could not be told. */
export const MAX_WALKS = 10_000;
/** Hops of a neighbourhood when nothing is said, and at most; and its nodes. */
export const MAX_NEIGHBOURHOOD_HOPS = Object.freeze({ standard: 1, most: 3 });
export const MAX_NEIGHBOURHOOD_NODES = Object.freeze({ standard: 100, most: 500 });
/** What several have in common when nothing is said, and at most. */
export const MAX_COMMON = Object.freeze({ standard: 25, most: 1000 });
/** Claimants, and pairs of them, when nothing is said, and at most. */
export const MAX_CLAIMANTS = Object.freeze({ standard: 25, most: 1000 });
/** Disputes that are shown of a pair of claimants. */
export const MAX_DISPUTES_SHOWN = 100;
/** Ids in any other list. */
export const MAX_IDS = 100;
