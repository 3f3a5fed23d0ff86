import type { DocumentRecord, PassageValue } from '../claims/claim.ts';
import { ClaimReader, type JsonDocument } from '../claims/read/claim-reader.ts';
import { documentsNamed, readClaims } from '../claims/read/claims.ts';
import type { Scope } from '../claims/read/scope.ts';
import { CommuniqueError } from '../errors.ts';
import type { DatasetFolder } from '../files/folder.ts';
import type { Listed } from '../files/found.ts';
import { parsed, valueAt } from '../files/json.ts';
import { at } from '../files/record.ts';
import { BATCH, type Batch } from '../tables.ts';
import type { Input, Records } from './input.ts';

/** The claims of `claims.yml`, or of a file that each line is a record of. */
export interface OpenClaims {
  /** Every quote that was found in the text of its document. */
  readonly passages: readonly PassageValue[];
  batches(): AsyncIterable<Batch>;
}

/**
 * Opens the claims that a dataset writes out. Lines are looked through once before they are streamed: for JSON documents that they
 * quote, and for what they quote of texts.
 */
export async function openClaims(
  input: Input,
  documents: ReadonlyMap<string, DocumentRecord>,
  json: ReadonlyMap<string, Listed>,
  scope: Scope,
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
    // Whether the file can be read to its end is to be known before anything of it is loaded.
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
  scope: Scope,
): AsyncGenerator<Batch> {
  const rejections: CommuniqueError[] = [];
  const reader = new ClaimReader(documents, json, scope, rejections);
  try {
    for await (const record of lines) {
      if (record instanceof CommuniqueError) rejections.push(record);
      else reader.line(record.node, record);
      if (reader.claims.length + rejections.length < BATCH) continue;
      yield { claims: reader.take(), rejections: rejections.splice(0) };
    }
  } catch (error) {
    // What ends the file early was told of when it was opened.
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

/** The JSON documents that are quoted. One that is no JSON was told of when its rows were read. */
async function openJson(
  quoted: ReadonlySet<string>,
  json: ReadonlyMap<string, Listed>,
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
