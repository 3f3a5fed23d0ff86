import { CommuniqueError } from '../errors.ts';
import type { DocumentRecord, PassageValue } from '../evidence/claim.ts';
import type { DatasetInput, Records } from './dataset-files.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { parsed, valueAt } from './files/json-elements.ts';
import { at } from './files/located-node.ts';
import type { ListedFile } from './files/resolved-file.ts';
import { ROWS_PER_BATCH, type RowBatch } from './open-tables.ts';
import { ClaimReader, type JsonDocument } from './records/claim-reader.ts';
import { documentsNamed, readClaims } from './records/claim-records.ts';
import type { KnownEntities } from './records/known-entities.ts';

/** Claims of `claims.yml`, or of a file with a record in each line. */
export interface OpenClaims {
  /** All quotes that were found in the texts of their documents. */
  readonly passages: readonly PassageValue[];
  batches(): AsyncIterable<RowBatch>;
}

/**
 * Opens the claims that a dataset writes out. Lines are read once before they are streamed: for the
 * JSON documents that they quote, and for their quotes of texts.
 */
export async function openClaims(
  input: DatasetInput,
  documents: ReadonlyMap<string, DocumentRecord>,
  json: ReadonlyMap<string, ListedFile>,
  scope: KnownEntities,
  rejections: CommuniqueError[],
): Promise<OpenClaims> {
  if (input.claims !== undefined) {
    const quotable = { documents, json: await openJson(documentsNamed(input.claims), json, input.folder) };
    const wrong: CommuniqueError[] = [];
    const { claims, passages } = readClaims(input.claims, quotable, scope, wrong, rejections);
    return {
      passages,
      async *batches() {
        if (claims.length + wrong.length > 0) yield { claims, rejections: wrong };
      },
    };
  }
  const quoted = new Map<string, PassageValue>();
  let opened: ReadonlyMap<string, JsonDocument> = new Map();
  try {
    const named = json.size === 0 ? [] : await namedIn(input.claimLines());
    opened = await openJson(new Set(named), json, input.folder);
    const hasText = [...documents.values()].some(({ text }) => text !== null);
    const reader = new ClaimReader(documents, opened, scope, []);
    for await (const record of hasText ? input.claimLines() : []) {
      if (!(record instanceof CommuniqueError)) reader.line(record.node, record);
      reader.take();
    }
    for (const [id, passage] of reader.passages) quoted.set(id, passage);
    // The load needs to know in advance that the file can be read to its end.
    if (!hasText && named.length === 0) await input.tryClaimLines();
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    rejections.push(error);
  }
  return {
    passages: [...quoted.values()],
    batches: () => batchesOf(input.claimLines(), documents, opened, scope),
  };
}

async function* batchesOf(
  lines: Records,
  documents: ReadonlyMap<string, DocumentRecord>,
  json: ReadonlyMap<string, JsonDocument>,
  scope: KnownEntities,
): AsyncGenerator<RowBatch> {
  const rejections: CommuniqueError[] = [];
  const reader = new ClaimReader(documents, json, scope, rejections);
  try {
    for await (const record of lines) {
      if (record instanceof CommuniqueError) rejections.push(record);
      else reader.line(record.node, record);
      if (reader.claims.length + rejections.length < ROWS_PER_BATCH) continue;
      yield { claims: reader.take(), rejections: rejections.splice(0) };
    }
  } catch (error) {
    // An error that ends the file early was reported when it was opened.
    if (!(error instanceof CommuniqueError)) throw error;
  }
  if (reader.claims.length + rejections.length > 0) yield { claims: reader.take(), rejections };
}

async function namedIn(lines: Records): Promise<string[]> {
  const named = new Set<string>();
  for await (const record of lines) {
    const name = record instanceof CommuniqueError ? undefined : at(record.node, ['document']);
    if (name?.kind === 'scalar') named.add(String(name.value));
  }
  return [...named];
}

/**
 * Opens the JSON documents that are quoted. One that is not valid JSON was reported when its rows
 * were read.
 */
async function openJson(
  quoted: ReadonlySet<string>,
  json: ReadonlyMap<string, ListedFile>,
  folder: DatasetFolder,
): Promise<ReadonlyMap<string, JsonDocument>> {
  const opened = new Map<string, JsonDocument>();
  for (const [id, found] of json) {
    const text = quoted.has(id) ? await folder.text(found) : undefined;
    const root = text === undefined ? undefined : parsed(text);
    if (root !== undefined) opened.set(id, { file: found.name, at: pointer => valueAt(root, pointer) });
  }
  return opened;
}
