import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { formatOf, isDelimited } from './file-format.ts';
import { jsonElements } from './json-elements.ts';
import { parseExact } from './json-nodes.ts';
import type { ResolvedFile } from './resolved-file.ts';
import type { TableRow } from './source-row.ts';
import { MAX_LINE_LENGTH, textLines, textOf, wholeText } from './text-file.ts';

/** Called with the column names of a table with a header. */
export type OnHeader = (columns: readonly string[]) => void;

/**
 * Streams the rows of a table; yields an error for a row that cannot be read. Reads JSON as a
 * whole, other formats in parts. Throws if the rest of the file cannot be read.
 * @param pointer for JSON, the place of the list of rows
 */
export async function* tableRows(
  found: ResolvedFile,
  pointer?: string,
  onHeader?: OnHeader,
): AsyncGenerator<TableRow | CommuniqueError> {
  if (formatOf(found.shown) === '.json') {
    const elements = jsonElements(await wholeText(found), found.shown, pointer);
    for (const [index, element] of elements.entries()) yield { number: index + 1, ...element };
  } else if (isDelimited(found.shown)) yield* csvRows(found, onHeader);
  else yield* lineRows(found);
}

async function* csvRows(
  found: ResolvedFile,
  onHeader: OnHeader = () => {},
): AsyncGenerator<TableRow | CommuniqueError> {
  let columns: readonly string[] | undefined;
  const text = textOf(found);
  const { value: start = '' } = await text.next();
  // The header is read as a row of its own, so that a column that occurs twice is refused, not
  // overwritten.
  const parser = parse({
    delimiter: formatOf(found.shown) === '.tsv' ? '\t' : delimiterOf(start),
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_LINE_LENGTH,
  });
  const file = Readable.from(joinCells(start, text), { objectMode: false });
  file.on('error', error => parser.destroy(error)).pipe(parser);
  const lines = new TableLines();
  let number = 0;
  try {
    for await (const item of parser) {
      const { record, info } = item as { record: string[]; info: Info };
      const place = { file: found.shown, line: lines.startOf(record, info.lines), column: 1 };
      if (columns === undefined) {
        columns = headerOf(record, place);
        onHeader(columns);
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
    // After a misplaced quotation mark, the beginnings of rows are unknown.
    if (error instanceof CsvError) throw faultOf(error, found);
    throw error;
  } finally {
    file.destroy();
    parser.destroy();
  }
  if (columns === undefined) {
    throw new CommuniqueError('BAD_SYNTAX', 'The file is empty: it needs a header.', {
      file: found.shown,
      line: 1,
      column: 1,
    });
  }
}

/**
 * Computes the lines at which rows begin. The parser counts a CR LF within quotation marks as two
 * lines.
 */
class TableLines {
  #counted = 0;

  /** @param end the parser's number of the line that the row ends in. */
  startOf(record: readonly string[], end: number): number {
    let breaks = 0;
    for (const cell of record) {
      if (!/[\r\n]/.test(cell)) continue;
      breaks += cell.match(/\r\n|\n|\r/g)!.length;
      this.#counted += cell.match(/\r\n/g)?.length ?? 0;
    }
    return end - this.#counted - breaks;
  }
}

async function* joinCells(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (start !== '') yield start;
  yield* rest;
}

/**
 * Returns the delimiter: a comma, unless the header has none but has one that spreadsheets of other
 * locales use.
 */
function delimiterOf(start: string): string {
  const header = (/^[^\r\n]*/.exec(start)?.[0] ?? '').replace(/"[^"]*"/g, '');
  if (header.includes(',')) return ',';
  return [';', '\t', '|'].find(other => header.includes(other)) ?? ',';
}

/**
 * Returns the column names, without spaces around them. Throws BAD_SYNTAX if two are the same or
 * one is empty.
 */
function headerOf(record: readonly string[], place: SourceLocation): readonly string[] {
  const columns = record.map(name => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    const message = twice === '' ? 'Two columns have no name' : `The column "${twice}" occurs twice`;
    throw new CommuniqueError('BAD_SYNTAX', `${message} in the header.`, place);
  }
  return columns;
}

function faultOf(error: CsvError, found: ResolvedFile): CommuniqueError {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  return new CommuniqueError('BAD_SYNTAX', `${error.message}.`, { file: found.shown, line, column: 1 });
}

/** Streams the rows of a file with a JSON text in each line, regardless of its name. */
export async function* lineRows(found: ResolvedFile): AsyncGenerator<TableRow | CommuniqueError> {
  let number = 0;
  for await (const { number: line, text } of textLines(found)) {
    if (text.trim() === '') continue;
    number += 1;
    try {
      // Each line is a JSON text of its own, so its pointers begin at its root.
      const value = parseExact(text, found.shown, line);
      yield { number, value, place: { file: found.shown, line, column: 1 }, pointer: '' };
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error;
      yield error;
    }
  }
}
