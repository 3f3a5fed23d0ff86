/** Rows that were rejected, as a file: one JSON object a line, to be mended there and loaded. */
import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommuniqueError, type Place } from '../errors.ts';

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
export interface Mended {
  /** Undefined where the row is that of the file. */
  value(file: string, row: number): unknown;
  /** SHA-256, in hexadecimal, of all of them. */
  readonly digest: string;
}

/** What every line begins with, so that such a file is known. */
const MARK = 'rejected';

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
  return `${JSON.stringify({ communique: MARK, ...line })}\n`;
}

/** Whether a file begins as {@link rejectLine} writes it. */
export async function isRejects(path: string): Promise<boolean> {
  const file = createReadStream(path, { encoding: 'utf8', end: 1_000 });
  for await (const start of file)
    return /^\uFEFF?\s*\{\s*"communique"\s*:\s*"rejected"/.test(start as string);
  return false;
}

/**
 * The rows of such a file by the folder of their dataset. Throws BAD_SYNTAX and BAD_DATASET, with the line.
 * @param shown what the file is called in messages
 */
export async function readRejects(path: string, shown = path): Promise<Map<string, Mended>> {
  return readRows(path, shown);
}

async function readRows(path: string, shown: string): Promise<Map<string, MendedRows>> {
  const folders = new Map<string, MendedRows>();
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const bare = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (bare.trim() === '') continue;
    const { folder, file, row, value } = lineOf(bare, { file: shown, line: number, column: 1 });
    const rows = folders.get(folder) ?? new MendedRows();
    folders.set(folder, rows);
    if (file !== null && row !== null && value !== null) rows.set(file, row, value);
  }
  return folders;
}

/** Rows that a dataset's folder itself holds in the place of others: a file of mended rows that was moved there. */
export async function mendedOf({ path, shown }: { path: string; shown: string }): Promise<Mended> {
  const rows = new MendedRows();
  for (const mended of (await readRows(path, shown)).values()) rows.addAll(mended);
  return rows;
}

function lineOf(text: string, place: Place): RejectLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (error) {
    throw new CommuniqueError('BAD_SYNTAX', `The line is no JSON: ${(error as Error).message}.`, place);
  }
  const { folder, file, row, value } = (line ?? {}) as Partial<RejectLine>;
  const sound =
    typeof folder === 'string' &&
    (file === null || typeof file === 'string') &&
    (row === null || Number.isSafeInteger(row));
  if (sound) return { ...(line as RejectLine), value: value ?? null };
  const message =
    'The line is none that --rejects writes: it needs folder, file and row, unchanged, and value.';
  throw new CommuniqueError('BAD_DATASET', message, place);
}

class MendedRows implements Mended {
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
