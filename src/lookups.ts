import { extname } from 'node:path';
import type { WrittenLookup } from './claims/mapping/lookups.ts';
import type { Lookups } from './claims/mapping/path.ts';
import { shown } from './claims/read/report.ts';
import { CommuniqueError } from './errors.ts';
import type { DatasetFolder } from './files/folder.ts';
import { placeAt } from './files/record.ts';
import { FORMATS, rowsOf } from './files/table.ts';

/** Reads the files of lookups. A text that two rows have is reported, for it would stand for two things. */
export async function openLookups(
  lookups: readonly WrittenLookup[],
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<Lookups> {
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
  if (!FORMATS.includes(extname(table.file).toLowerCase())) {
    reject(`${table.file} is none of the formats ${FORMATS.join(' ')}.`);
    return read;
  }
  const found = await folder.find(table.file, placeAt(node, ['file']));
  if (found === undefined) return read;
  for await (const row of rowsOf(folder, found)) {
    if (row instanceof CommuniqueError) {
      rejections.push(row);
      continue;
    }
    const { [table.from]: from, [table.to]: to } = row.value as Record<string, unknown>;
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
