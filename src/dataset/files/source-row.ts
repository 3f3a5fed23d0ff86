import type { SourceLocation } from '../../errors.ts';

/** One row of a table, or one element of a JSON list. */
export interface TableRow {
  /** From 1; a header is not counted. */
  readonly number: number;
  /** Cells by column name, all texts; for JSON the value as parsed. */
  readonly value: unknown;
  /** Place at which it begins. */
  readonly place: SourceLocation;
  /** JSON Pointer to it; null for tables. */
  readonly pointer: string | null;
}
