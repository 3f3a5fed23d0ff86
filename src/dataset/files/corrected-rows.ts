/** Rows that were rejected, as a file: one JSON object a line, to be mended there and loaded. */
import { hash } from 'node:crypto';
import { CommuniqueError } from '../../errors.ts';
import { lineOf, type TaggedLine, taggedLines } from './tagged-ndjson.ts';

/** A row of a table, and what is wrong with it. */
export interface RejectedRow {
  /** The file's path within its dataset, or `npm:<package>/<path>`. */
  readonly file: string;
  /** From 1; a header is not counted. */
  readonly row: number;
  /** By column; null where the row could not be read. */
  readonly value: unknown;
  readonly reasons: readonly CommuniqueError[];
}

/** Rows that take the place of those in a dataset's files. */
export interface CorrectedRows {
  /** Undefined where the row is that of the file. */
  value(file: string, row: number): unknown;
  /** SHA-256, in hexadecimal, of all of them. */
  readonly digest: string;
}

export interface RejectLine {
  readonly dataset: string;
  /** The dataset's folder. */
  readonly folder: string;
  readonly file: string | null;
  readonly row: number | null;
  readonly value: unknown;
  readonly reasons: readonly Readonly<Record<string, unknown>>[];
}

/** One line of the file. Without a row it only tells what to mend in the dataset's own files. */
export function rejectLine(line: RejectLine): string {
  return lineOf('rejected', line);
}

/**
 * The rows of such a file by the folder of their dataset. Throws BAD_SYNTAX and BAD_DATASET, with
 * the line.
 * @param shown what the file is called in messages
 */
export async function readRejects(path: string, shown = path): Promise<Map<string, CorrectedRows>> {
  return readRows(path, shown);
}

async function readRows(path: string, shown: string): Promise<Map<string, MendedRows>> {
  const folders = new Map<string, MendedRows>();
  for await (const line of taggedLines(path, shown)) {
    const { folder, file, row, value } = rejected(line);
    const rows = folders.get(folder) ?? new MendedRows();
    folders.set(folder, rows);
    if (file !== null && row !== null && value !== null) rows.set(file, row, value);
  }
  return folders;
}

/**
 * Rows that a dataset's folder itself holds in the place of others: a file of mended rows that was
 * moved there.
 */
export async function correctedRowsOf({
  path,
  shown,
}: {
  path: string;
  shown: string;
}): Promise<CorrectedRows> {
  const rows = new MendedRows();
  for (const mended of (await readRows(path, shown)).values()) rows.addAll(mended);
  return rows;
}

function rejected({ value: line, place }: TaggedLine): RejectLine {
  const { folder, file, row, value = null } = (line ?? {}) as Partial<RejectLine>;
  const sound =
    typeof folder === 'string' &&
    (file === null || typeof file === 'string') &&
    (row === null || Number.isSafeInteger(row));
  if (sound) return { ...(line as RejectLine), value };
  const message =
    'The line is none that --rejects writes: it needs folder, file and row, unchanged, and value.';
  throw new CommuniqueError('BAD_DATASET', message, place);
}

class MendedRows implements CorrectedRows {
  readonly #rows = new Map<string, unknown>();

  set(file: string, row: number, value: unknown): void {
    this.#rows.set(keyOf(file, row), value);
  }

  addAll({ entries }: MendedRows): void {
    for (const [key, value] of entries) this.#rows.set(key, value);
  }

  get entries(): readonly (readonly [string, unknown])[] {
    return [...this.#rows];
  }

  value(file: string, row: number): unknown {
    return this.#rows.get(keyOf(file, row));
  }

  get digest(): string {
    return hash('sha256', JSON.stringify(this.entries));
  }
}

function keyOf(file: string, row: number): string {
  return `${row} ${file}`;
}
