/** File of rejected rows: one JSON object a line, to be corrected there and loaded. */
import { hash } from 'node:crypto';
import { CommuniqueError } from '../../errors.ts';
import { lineOf, type TaggedLine, taggedLines } from './tagged-ndjson.ts';

/** Row of a table, with the reasons for its rejection. */
export interface RejectedRow {
  /** The file's path within its dataset, or `npm:<package>/<path>`. */
  readonly file: string;
  /** From 1; a header is not counted. */
  readonly row: number;
  /** Cells by column; null if the row could not be read. */
  readonly value: unknown;
  readonly reasons: readonly CommuniqueError[];
}

/** Corrections: rows that replace those in a dataset's files. */
export interface CorrectedRows {
  /** Returns the correction of a row; undefined if it has none. */
  value(file: string, row: number): unknown;
  /** SHA-256, in hexadecimal, of all corrections. */
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

/**
 * Serializes one line of the file. Without a row it only states the errors to correct in the
 * dataset's own files.
 */
export function rejectLine(line: RejectLine): string {
  return lineOf('rejected', line);
}

/**
 * Reads the corrections of such a file by the folder of their dataset. Throws BAD_SYNTAX and
 * BAD_DATASET, with the line.
 * @param shown name of the file in messages
 */
export async function readRejects(path: string, shown = path): Promise<Map<string, CorrectedRows>> {
  return readRows(path, shown);
}

async function readRows(path: string, shown: string): Promise<Map<string, CorrectedRowMap>> {
  const folders = new Map<string, CorrectedRowMap>();
  for await (const line of taggedLines(path, shown)) {
    const { folder, file, row, value } = rejected(line);
    const rows = folders.get(folder) ?? new CorrectedRowMap();
    folders.set(folder, rows);
    if (file !== null && row !== null && value !== null) rows.set(file, row, value);
  }
  return folders;
}

/**
 * Reads the corrections in a dataset's own folder: a file of corrected rows that was moved there.
 */
export async function correctedRowsOf({
  path,
  shown,
}: {
  path: string;
  shown: string;
}): Promise<CorrectedRows> {
  const rows = new CorrectedRowMap();
  for (const corrected of (await readRows(path, shown)).values()) rows.addAll(corrected);
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
    'The line is not from a file that --rejects wrote: keep its folder, file and row unchanged, and give a value.';
  throw new CommuniqueError('BAD_DATASET', message, place);
}

class CorrectedRowMap implements CorrectedRows {
  readonly #rows = new Map<string, unknown>();

  set(file: string, row: number, value: unknown): void {
    this.#rows.set(keyOf(file, row), value);
  }

  addAll({ entries }: CorrectedRowMap): void {
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
