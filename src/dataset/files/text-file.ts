import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CommuniqueError } from '../../errors.ts';
import { isGzipped } from './file-format.ts';
import type { ResolvedFile } from './resolved-file.ts';

const MIB = 2 ** 20;
/** Limit on characters of a file that is read as a whole. */
const MOST_WHOLE = 256 * MIB;
/** Limit on characters of a line, or of a row of a table. */
export const MAX_LINE_LENGTH = 16 * MIB;
/**
 * Limit on the expansion of a compressed file: tables reach 50 times their size, files made to fill
 * a disk a thousand.
 */
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 4 * MIB;

export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Streams the text of a file: UTF-8, or UTF-16 if a byte order mark says so; decompressed if its
 * name ends in `.gz`. Drops a byte order mark. Throws BAD_SYNTAX, with the place, for other
 * encodings, for files that are not text and for files that expand beyond the limit.
 */
export async function* textOf(found: ResolvedFile): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const place = { line: 1, column: 1 };
  for await (const bytes of bytesOf(found)) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw await notUtf8(found);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
      advance(place, text.slice(0, nul));
      const hint = 'It is not a text file, or it is UTF-16 without a byte order mark: save it as UTF-8';
      throw bad(found, `The file contains the character U+0000. ${hint}.`, place);
    }
    advance(place, text);
    if (text !== '') yield text;
  }
  try {
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch {
    throw await notUtf8(found);
  }
}

/**
 * Returns the text of a file as a whole. Throws as {@link textOf} does, and if the file is too long
 * for that.
 */
export async function wholeText(found: ResolvedFile): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(found)) {
    length += piece.length;
    if (length > MOST_WHOLE) {
      const message = `The file has more than ${MOST_WHOLE / MIB} million characters, and is read as a whole`;
      throw bad(found, `${message}; as NDJSON or CSV it may be of any size.`);
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/**
 * Streams the lines of a file, ended by LF, CR LF or CR. Throws as {@link textOf} does.
 * @param most limit on characters of a line
 */
export async function* textLines(found: ResolvedFile, most = MAX_LINE_LENGTH): AsyncGenerator<TextLine> {
  let number = 0;
  let rest = '';
  for await (const piece of textOf(found)) {
    const text = rest + piece;
    // The next piece decides whether a carriage return at the very end is part of a CR LF.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    rest = lines.pop()! + text.slice(whole.length);
    for (const line of lines) yield { number: ++number, text: line };
    if (rest.length > most) {
      const message = `The line has more than ${most / MIB} million characters.`;
      throw bad(found, message, { line: number + 1, column: 1 });
    }
  }
  if (rest !== '') yield { number: ++number, text: rest.replace(/\r$/, '') };
}

/** Yields the same records; yields a thrown error as the last of them. */
export async function* untilError<T>(
  records: AsyncIterable<T | CommuniqueError>,
): AsyncGenerator<T | CommuniqueError> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    yield error;
  }
}

async function* bytesOf(found: ResolvedFile): AsyncGenerator<Buffer> {
  const file = createReadStream(found.path);
  if (!isGzipped(found.shown)) {
    yield* file;
    return;
  }
  const expanded = createGunzip();
  file.on('error', error => expanded.destroy(error)).pipe(expanded);
  let length = 0;
  try {
    for await (const bytes of expanded) {
      length += (bytes as Buffer).length;
      if (length > Math.max(ALWAYS_ALLOWED, MOST_TIMES * file.bytesRead)) {
        const message = `The file expands to more than ${MOST_TIMES} times its size; if that is right, decompress it before loading.`;
        throw bad(found, message);
      }
      yield bytes as Buffer;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw error;
    throw bad(found, `The file cannot be decompressed as gzip: ${(error as Error).message}.`);
  } finally {
    file.destroy();
    expanded.destroy();
  }
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads the file again for the first invalid byte: this happens once, and need not be fast. */
async function notUtf8(found: ResolvedFile): Promise<CommuniqueError> {
  const decoder = new TextDecoder();
  const place = { line: 1, column: 1 };
  let start: Buffer | undefined;
  for await (const bytes of bytesOf(found)) {
    start ??= bytes;
    const text = decoder.decode(bytes, { stream: true });
    const index = text.indexOf('\uFFFD');
    advance(place, index < 0 ? text : text.slice(0, index));
    if (index >= 0) break;
  }
  return bad(found, `The file is not UTF-8. ${hintFor(start ?? Buffer.alloc(0))}`, place);
}

function hintFor(start: Buffer): string {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'It is compressed by gzip: its name must end in `.gz`.';
  if (start.subarray(0, 2).toString('latin1') === 'PK')
    return 'It is a ZIP archive, as spreadsheets are: save the sheet as CSV in UTF-8.';
  return 'Save it as UTF-8; from Windows-1252 or Latin-1, for example, `iconv -f WINDOWS-1252 -t UTF-8` makes it.';
}

function advance(place: { line: number; column: number }, text: string): void {
  let last = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    place.line += 1;
    last = at;
  }
  place.column = last < 0 ? place.column + text.length : text.length - last;
}

function bad(found: ResolvedFile, message: string, place = { line: 1, column: 1 }): CommuniqueError {
  return new CommuniqueError('BAD_SYNTAX', message, { file: found.shown, ...place });
}
