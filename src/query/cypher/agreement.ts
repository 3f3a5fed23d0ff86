/**
 * Claims found by what other claims say: see `saidHash` and sides of disputes in docs/claims.md.
 */

/** What has to be so of a claim that says the same as another. */
export function agreeingText(claim: string, other: string): readonly string[] {
  return [`${other}.saidHash = ${claim}.saidHash`, `${other}.id <> ${claim}.id`, sameTime(claim, other)];
}

/**
 * What has to be so of a claim that contests one of this side: the side knows all that contest any
 * of its claims.
 */
export function disagreeingText(claim: string, side: string, other: string): readonly string[] {
  const framed = `(${side}.framed IS NULL OR ${other}.snak <> 'VALUE' OR ${other}.polarity = 'DENIES' OR ${other}.claimantId = ${claim}.claimantId)`;
  return [
    `${other}.id IN ${side}.contestedBy`,
    // As they were read when the side was derived; a claim is read anew in place.
    `(${side}.implied IS NULL OR NOT (${claim}.id IN ${side}.implied AND ${other}.id IN ${side}.implied))`,
    sameTime(claim, other),
    framed,
  ];
}

/**
 * Their valid times overlap, or one is undated. Days compare as texts, and `~` comes after all of
 * them.
 */
function sameTime(a: string, b: string): string {
  const undated = (c: string) => `coalesce(${c}.validTimeEarliest, ${c}.validTimeLatest) IS NULL`;
  const begins = (one: string, other: string) =>
    `coalesce(${one}.validTimeEarliest, '') <= coalesce(${other}.validTimeLatest, '~')`;
  return `(${undated(a)} OR ${undated(b)} OR (${begins(a, b)} AND ${begins(b, a)}))`;
}
