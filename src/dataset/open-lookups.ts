import { CommuniqueError } from '../errors.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { isTable, TABLE_FORMATS } from './files/file-format.ts';
import { placeAt } from './files/located-node.ts';
import { tableRows } from './files/table-rows.ts';
import { untilError } from './files/text-file.ts';
import type { WrittenLookup } from './mapping/lookup-tables.ts';
import type { LookupTables } from './mapping/source-path.ts';
import { shown } from './records/report-problem.ts';

/**
 * Reads the files of lookups. Reports a text that occurs in two rows, as its replacement would be
 * ambiguous.
 */
export async function openLookups(
  lookups: readonly WrittenLookup[],
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<LookupTables> {
  const opened = new Map<string, ReadonlyMap<string, string>>();
  for (const lookup of lookups) opened.set(lookup.name, await open(lookup, folder, rejections));
  return opened;
}

async function open(
  { name, values, table, split, node }: WrittenLookup,
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<ReadonlyMap<string, string>> {
  if (table === undefined) return values;
  const reject = (message: string, place = placeAt(node, ['file'])) =>
    rejections.push(new CommuniqueError('BAD_DATASET', message, place));
  const read = new Map<string, string>();
  if (!isTable(table.file)) {
    reject(`${table.file} is not a table: use one of the formats ${TABLE_FORMATS.join(' ')}.`);
    return read;
  }
  const found = await folder.find(table.file, placeAt(node, ['file']));
  if (found === undefined) return read;
  for await (const row of untilError(tableRows(found))) {
    if (row instanceof CommuniqueError) {
      rejections.push(row);
      continue;
    }
    const cells = typeof row.value === 'object' && row.value !== null ? row.value : {};
    const { [table.from]: from, [table.to]: to } = cells as Record<string, unknown>;
    if (from === undefined || to === undefined) {
      reject(`${table.file} has no column ${shown(from === undefined ? table.from : table.to)}.`);
      break;
    }
    for (const text of split === undefined ? [String(from)] : String(from).split(split)) {
      if (text.trim() === '') continue;
      if (read.has(text.trim())) reject(`The lookup ${name} has ${shown(text)} twice.`, row.place);
      read.set(text.trim(), String(to).trim());
    }
  }
  return read;
}
