/**
 * Conditions by which claims are compared: see `saidHash` and sides of disputes in docs/claims.md.
 */

/** Conditions for another claim that states the same. */
export function agreeingText(claim: string, other: string): readonly string[] {
  return [`${other}.saidHash = ${claim}.saidHash`, `${other}.id <> ${claim}.id`, sameTime(claim, other)];
}

/**
 * Conditions for another claim that contests a claim of this side. A side lists all claims that
 * contest any of its own.
 */
export function disagreeingText(claim: string, side: string, other: string): readonly string[] {
  const framed = `(${side}.framed IS NULL OR ${other}.snak <> 'VALUE' OR ${other}.polarity = 'DENIES' OR ${other}.claimantId = ${claim}.claimantId)`;
  return [
    `${other}.id IN ${side}.contestedBy`,
    // The readings at the time when the side was derived: a later load may update the reading of a
    // claim in place.
    `(${side}.implied IS NULL OR NOT (${claim}.id IN ${side}.implied AND ${other}.id IN ${side}.implied))`,
    sameTime(claim, other),
    framed,
  ];
}

/**
 * Tests that the valid times overlap, or that one claim is undated. Days compare as texts, and `~`
 * sorts after all of them.
 */
function sameTime(a: string, b: string): string {
  const undated = (c: string) => `coalesce(${c}.validTimeEarliest, ${c}.validTimeLatest) IS NULL`;
  const begins = (one: string, other: string) =>
    `coalesce(${one}.validTimeEarliest, '') <= coalesce(${other}.validTimeLatest, '~')`;
  return `(${undated(a)} OR ${undated(b)} OR (${begins(a, b)} AND ${begins(b, a)}))`;
}
