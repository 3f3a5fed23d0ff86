import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { CsvError, type Info, parse } from 'csv-parse';
import { CommuniqueError, type Place } from '../errors.ts';
import type { DatasetFolder, Found } from './folder.ts';
import { jsonElements } from './json.ts';

/** One row of a table, or one element of a JSON list. */
export interface Row {
  /** From 1; a header is not counted. */
  readonly number: number;
  /** A table's row by column name, all texts; JSON as it is. */
  readonly value: unknown;
  /** Where it begins. */
  readonly place: Place;
  /** For JSON, the pointer to it; null for tables. */
  readonly pointer: string | null;
}

/** The formats of tables, by the ends of their files' names. */
export const FORMATS = ['.csv', '.tsv', '.json', '.ndjson', '.jsonl'];

/**
 * Streams the rows of a table; a row that cannot be read comes as the error it is. JSON is held as a whole, the
 * other formats are not.
 * @param pointer for JSON, where the list of rows is.
 */
export async function* rowsOf(
  folder: DatasetFolder,
  found: Found,
  pointer?: string,
): AsyncGenerator<Row | CommuniqueError> {
  const format = extname(found.path).toLowerCase();
  if (format === '.json') yield* jsonRows(folder, found, pointer);
  else if (format === '.csv' || format === '.tsv') yield* csvRows(found, format === '.csv' ? ',' : '\t');
  else yield* lineRows(found);
}

async function* jsonRows(
  folder: DatasetFolder,
  found: Found,
  pointer?: string,
): AsyncGenerator<Row | CommuniqueError> {
  const text = await folder.text(found);
  if (text === undefined) return;
  const elements = jsonElements(text, found.shown, pointer);
  if (elements instanceof CommuniqueError) yield elements;
  else for (const [index, element] of elements.entries()) yield { number: index + 1, ...element };
}

async function* csvRows(found: Found, delimiter: string): AsyncGenerator<Row | CommuniqueError> {
  let columns: readonly string[] | undefined;
  // The header is read as a row of its own, so that a column that occurs twice is refused, not overwritten.
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const file = createReadStream(found.path).on('error', error => parser.destroy(error));
  file.pipe(parser);
  let number = 0;
  let line = 1;
  try {
    for await (const item of parser) {
      const { record, info } = item as { record: string[]; info: Info };
      const place = { file: found.shown, line, column: 1 };
      line = info.lines + 1;
      if (columns === undefined) {
        const twice = record.find((name, index) => record.indexOf(name) !== index);
        if (twice !== undefined) {
          yield new CommuniqueError('BAD_SYNTAX', `The column "${twice}" occurs twice in the header.`, place);
          return;
        }
        columns = record;
        continue;
      }
      number += 1;
      if (record.length !== columns.length) {
        const message = `Row ${number} has ${record.length} cells, the header ${columns.length}.`;
        yield new CommuniqueError('BAD_SYNTAX', message, place);
        continue;
      }
      const value = Object.fromEntries(columns.map((name, index) => [name, record[index]]));
      yield { number, value, place, pointer: null };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = typeof error.lines === 'number' ? error.lines : line;
    yield new CommuniqueError('BAD_SYNTAX', error.message, { file: found.shown, line: at, column: 1 });
  } finally {
    file.destroy();
  }
}

async function* lineRows(found: Found): AsyncGenerator<Row | CommuniqueError> {
  const file = createReadStream(found.path, 'utf8');
  const lines = createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  let number = 0;
  try {
    for await (const text of lines) {
      line += 1;
      const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (bare.trim() === '') continue;
      number += 1;
      const place = { file: found.shown, line, column: 1 };
      try {
        // Each line is a JSON text of its own, so its pointers begin at its root.
        yield { number, value: JSON.parse(bare) as unknown, place, pointer: '' };
      } catch (error) {
        yield new CommuniqueError(
          'BAD_SYNTAX',
          `Line ${line} is no JSON: ${(error as Error).message}.`,
          place,
        );
      }
    }
  } finally {
    file.destroy();
  }
}
