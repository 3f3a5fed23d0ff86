/**
 * Rows of the files that a mapping names, with corrections in place of the rows that they replace.
 */

import { CommuniqueError } from '../errors.ts';
import type { CorrectedRows } from './files/corrected-rows.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { isDelimited, isTable, stemOf, TABLE_FORMATS } from './files/file-format.ts';
import { placeAt } from './files/located-node.ts';
import type { ListedFile } from './files/resolved-file.ts';
import { type OnHeader, tableRows } from './files/table-rows.ts';
import { entitiesOf } from './followthemoney-files.ts';
import type { FollowTheMoney } from './mapping/followthemoney.ts';
import { isMany, type MappingQuery } from './mapping/read-mapping.ts';
import type { PlacedRow } from './mapping/row-claims.ts';

/** Row as read for a query. */
export interface ReadRow {
  /** From 1; null for a part of an entity that several rows describe. */
  readonly number: number | null;
  /**
   * Value that can be corrected: that of the file, or its correction; null if the row cannot be
   * read.
   */
  readonly value: unknown;
  /** Row with the entities that it refers to, or the error in it. */
  readonly row: PlacedRow | CommuniqueError;
}

/** Options of a pass over rows. */
export interface RowPass {
  readonly corrections: CorrectedRows | undefined;
  /** Adds to entities of FollowTheMoney those that they refer to. */
  readonly entities?: FollowTheMoney | undefined;
  readonly onHeader?: OnHeader | undefined;
}

/** Streams the rows of a file, with its name. Throws if the rest of the file cannot be read. */
export async function* readRows(
  found: ListedFile,
  query: MappingQuery,
  { corrections, entities, onHeader }: RowPass,
): AsyncGenerator<ReadRow> {
  const file = stemOf(found.name);
  const path = pathOf(query, found);
  const cells = isDelimited(found.name);
  let last = 0;
  for await (const read of query.followthemoney
    ? entitiesOf(found)
    : tableRows(found, query.rows, onHeader)) {
    const wrong = read instanceof CommuniqueError;
    if (wrong && query.followthemoney && cells) {
      yield { number: null, value: null, row: read };
      continue;
    }
    // A row that cannot be read is counted like any other.
    const number = wrong ? last + 1 : read.number;
    last = number;
    const value = corrections?.value(path, number) ?? (wrong ? undefined : read.value);
    if (value === undefined) yield { number, value: null, row: read as CommuniqueError };
    else {
      const pointer = wrong ? (cells ? null : '') : read.pointer;
      const row = { number, value, place: read.place, pointer, file };
      yield { number, value, row: entities?.enriched(row) ?? row };
    }
  }
}

/** Returns the name of a file in rejected rows. */
export function pathOf({ package: name }: MappingQuery, found: ListedFile): string {
  return name === undefined ? found.name : `npm:${name}/${found.name}`;
}

export async function findTables(
  { file, package: name, node }: MappingQuery,
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<readonly ListedFile[]> {
  const place = placeAt(node, ['file']);
  if (!isTable(file)) {
    const message = `${file} is not a table: use one of the formats ${TABLE_FORMATS.join(' ')}.`;
    rejections.push(new CommuniqueError('BAD_DATASET', message, place));
    return [];
  }
  const named = name === undefined ? place : placeAt(node, ['package']);
  if (isMany(file)) return folder.findAll(file, named, name);
  const found = await folder.find(file, named, name);
  return found === undefined ? [] : [{ ...found, name: file }];
}
