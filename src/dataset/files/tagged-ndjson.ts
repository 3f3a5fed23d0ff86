/** Files of one JSON object a line in our own formats, which their first bytes state. */
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { textLines, textOf } from './text-file.ts';

/** Rejected rows, or a dump of a dataset. */
export type FileTag = 'rejected' | 'dump';

const BEGINNING = /^\s*\{\s*"communique"\s*:\s*"(rejected|dump)"/;

/**
 * Returns the format of a file by its first bytes, compressed or not; null if it is not one of
 * ours.
 */
export async function fileTagOf(path: string): Promise<FileTag | null> {
  try {
    for await (const text of textOf({ path, shown: path }))
      return (BEGINNING.exec(text)?.[1] as FileTag | undefined) ?? null;
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
  }
  return null;
}

export interface TaggedLine {
  readonly value: unknown;
  readonly place: SourceLocation;
}

/**
 * Streams the lines of a file, which may be of any length; skips empty ones. Throws BAD_SYNTAX for
 * a line that is not JSON.
 * @param shown name of the file in messages
 */
export async function* taggedLines(path: string, shown = path): AsyncGenerator<TaggedLine> {
  for await (const { number, text } of textLines({ path, shown }, Number.POSITIVE_INFINITY)) {
    if (text.trim() === '') continue;
    const place = { file: shown, line: number, column: 1 };
    yield { value: parse(text, place), place };
  }
}

function parse(text: string, place: SourceLocation): unknown {
  try {
    return JSON.parse(text, revive);
  } catch (error) {
    throw new CommuniqueError(
      'BAD_SYNTAX',
      `The line is not valid JSON: ${(error as Error).message}.`,
      place,
    );
  }
}

/** Key that marks an integer: JSON numbers are exact up to 2^53 only. */
const BIG = 'integer';

/** Serializes one line of such a file. */
export function lineOf(mark: FileTag, record: object): string {
  return `${JSON.stringify({ communique: mark, ...record }, (_key, value) =>
    typeof value === 'bigint' ? { [BIG]: String(value) } : value,
  )}\n`;
}

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(BIG in value)) return value;
  const { [BIG]: digits, ...others } = value;
  const isBig = typeof digits === 'string' && /^-?\d+$/.test(digits) && Object.keys(others).length === 0;
  return isBig ? BigInt(digits) : value;
}
