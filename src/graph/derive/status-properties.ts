import type { EvidenceSummary } from '../../evidence/derived.ts';

export type StoredProperties = Readonly<Record<string, unknown>>;

/** Returns an evidence summary as properties: integers as `bigint`, nothing for a missing value. */
export function evidenceProperties(summary: EvidenceSummary): Record<string, unknown> {
  const { claimIds, contestedBy, status, certainty, modality, validFrom, validTo, dated, undated } = summary;
  return {
    claimIds,
    contestedBy,
    claimCount: BigInt(summary.claimCount),
    sourceCount: BigInt(summary.sourceCount),
    status,
    certainty,
    modality,
    validFrom,
    validTo,
    dated,
    undated,
  };
}

/** Removes nulls, as the database returns properties without them. */
export function withoutNulls(properties: StoredProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Serializes properties, equal ones alike. Distinguishes 1 and 1.0, as the database does. */
export function canonicalText(properties: StoredProperties): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
