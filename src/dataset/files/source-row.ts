import type { SourceLocation } from '../../errors.ts';

/** One row of a table, or one element of a JSON list. */
export interface TableRow {
  /** From 1; a header is not counted. */
  readonly number: number;
  /** A table's row by column name, all texts; JSON as it is. */
  readonly value: unknown;
  /** Where it begins. */
  readonly place: SourceLocation;
  /** For JSON, the pointer to it; null for tables. */
  readonly pointer: string | null;
}
