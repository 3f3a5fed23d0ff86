import type { EvidenceSummary } from '../../evidence/derived.ts';

export type StoredProperties = Readonly<Record<string, unknown>>;

/** A standing as properties: integers as `bigint`, nothing where there is nothing. */
export function evidenceProperties(standing: EvidenceSummary): Record<string, unknown> {
  const { claimIds, contestedBy, status, certainty, modality, validFrom, validTo, dated, undated } = standing;
  return {
    claimIds,
    contestedBy,
    claimCount: BigInt(standing.claimCount),
    sourceCount: BigInt(standing.sourceCount),
    status,
    certainty,
    modality,
    validFrom,
    validTo,
    dated,
    undated,
  };
}

/** Without what is null: as the database gives it back. */
export function withoutNulls(properties: StoredProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** One spelling for equal properties; 1 and 1.0 are told apart, as the database does. */
export function canonicalText(properties: StoredProperties): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
