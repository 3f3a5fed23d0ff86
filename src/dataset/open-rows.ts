/** The rows of the files that a mapping names, those that were mended in the place of others. */

import { CommuniqueError } from '../errors.ts';
import type { CorrectedRows } from './files/corrected-rows.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { isCells, isTable, stemOf, TABLES } from './files/file-format.ts';
import { placeAt } from './files/located-node.ts';
import type { ListedFile } from './files/resolved-file.ts';
import { type OnHeader, tableRows } from './files/table-rows.ts';
import { entitiesOf } from './followthemoney-files.ts';
import type { FollowTheMoney } from './mapping/followthemoney.ts';
import { isMany, type MappingQuery } from './mapping/read-mapping.ts';
import type { PlacedRow } from './mapping/row-claims.ts';

/** A row as it is read by a query. */
export interface ReadRow {
  /** From 1; null for a part of a row that is made of several. */
  readonly number: number | null;
  /**
   * As it can be mended: as the file has it, or what was put in its place; null where that cannot
   * be read.
   */
  readonly value: unknown;
  /** With what it refers to; or what is wrong with it. */
  readonly row: PlacedRow | CommuniqueError;
}

/** What a pass over rows wants besides them. */
export interface Pass {
  readonly mended: CorrectedRows | undefined;
  /** Gives entities of FollowTheMoney what they refer to. */
  readonly entities?: FollowTheMoney | undefined;
  readonly onHeader?: OnHeader | undefined;
}

/** The rows of a file, which know its name. Throws where the file cannot be read on. */
export async function* readRows(
  found: ListedFile,
  query: MappingQuery,
  { mended, entities, onHeader }: Pass,
): AsyncGenerator<ReadRow> {
  const file = stemOf(found.name);
  const path = pathOf(query, found);
  const cells = isCells(found.name);
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
    const value = mended?.value(path, number) ?? (wrong ? undefined : read.value);
    if (value === undefined) yield { number, value: null, row: read as CommuniqueError };
    else {
      const pointer = wrong ? (cells ? null : '') : read.pointer;
      const row = { number, value, place: read.place, pointer, file };
      yield { number, value, row: entities?.enriched(row) ?? row };
    }
  }
}

/** How rejected rows name their file. */
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
    const message = `${file} is none of the formats ${TABLES.join(' ')}.`;
    rejections.push(new CommuniqueError('BAD_DATASET', message, place));
    return [];
  }
  const named = name === undefined ? place : placeAt(node, ['package']);
  if (isMany(file)) return folder.findAll(file, named, name);
  const found = await folder.find(file, named, name);
  return found === undefined ? [] : [{ ...found, name: file }];
}
