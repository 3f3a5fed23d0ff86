import { join } from 'node:path';
import type { Claim, DatasetRecord, Declaration, DocumentRecord } from './claims/claim.ts';
import { type Coverage, coverageOf } from './claims/coverage.ts';
import type { History } from './claims/history.ts';
import { documentsNamed, type JsonDocument, readClaims } from './claims/read/claims.ts';
import {
  type DatasetHead,
  type DocumentHead,
  documentRecord,
  readDatasetHead,
} from './claims/read/dataset.ts';
import { readEntities } from './claims/read/entities.ts';
import type { Scope } from './claims/read/scope.ts';
import { CommuniqueError } from './errors.ts';
import { DatasetFolder } from './files/folder.ts';
import { parsed, valueAt } from './files/json.ts';
import { placeAt } from './files/record.ts';
import { type Mended, mendedOf } from './files/rejects.ts';
import type { Model } from './model/types.ts';
import { type Batch, type OpenTables, openTables } from './tables.ts';

/** Finds an entity that one of the used datasets (`uses` of the dataset being read) declares. */
export type Known = (
  id: string,
  uses: readonly string[],
) => { readonly type: string; readonly dataset: string } | undefined;

/** A file of mended rows that is part of a dataset. */
const MENDED = 'mended.ndjson';

/** A dataset whose files have been opened: all but its claims, which {@link OpenDataset.batches} streams. */
export interface OpenDataset {
  /** Null where dataset.yml is missing or broken; then nothing else could be read. */
  readonly dataset: DatasetRecord | null;
  readonly documents: readonly DocumentRecord[];
  readonly declarations: readonly Declaration[];
  /** What was wrong with all but the claims. */
  readonly rejections: readonly CommuniqueError[];
  /** SHA-256, in hexadecimal, of all files that the dataset consists of; of a dump null where what it holds is not all that they say. */
  readonly digest: string | null;
  /** By document id, for documents with a text. Quotes count once they are found. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** What else a dump tells. */
  readonly history?: History;
  /** All claims. Can be called again; the files are then read again. */
  batches(): AsyncIterable<Batch>;
}

export interface ReadDataset extends Omit<OpenDataset, 'batches'> {
  readonly claims: readonly Claim[];
}

/**
 * Opens a dataset's folder: reads everything but the rows of its tables, and finds everything wrong with it.
 * Never throws for what is wrong with a dataset.
 * @param given rows that take the place of others; those of a `mended.ndjson` in the folder by default
 */
export async function openDataset(
  path: string,
  model: Model,
  known: Known,
  given?: Mended,
): Promise<OpenDataset> {
  const folder = new DatasetFolder(path);
  const rejections: CommuniqueError[] = [];
  const mended = given ?? (await ownMended(folder, rejections));
  const head = await readHead(folder, rejections);
  const entitiesNode = await folder.yaml('entities.yml');
  const claimsNode = await folder.yaml('claims.yml');
  const mappingNode = await folder.yaml('mapping.yml');
  const declarations = entitiesNode === undefined ? [] : readEntities(entitiesNode, model, rejections);
  const registry = new Map(declarations.map(declaration => [declaration.id, declaration]));
  const ids = new Set(head?.documents.map(document => document.id));
  const uses = head?.uses ?? [];
  const scope: Scope = {
    model,
    knows: id => registry.has(id) || known(id, uses) !== undefined,
    knowsDocument: id => ids.has(id),
    declared: () => [...registry.keys()],
  };
  const surroundings = { folder, registry, documentIds: ids, scope, mended };
  const tables = mappingNode && (await openTables(mappingNode, surroundings, rejections));
  const documents = new Map<string, DocumentRecord>();
  for (const document of head?.documents ?? []) {
    documents.set(document.id, await readDocument(document, folder, scope, rejections));
  }
  const declared = new Map([...documents, ...(tables?.documents ?? []).map(one => [one.id, one] as const)]);
  const json =
    claimsNode === undefined ? undefined : await openJson(documentsNamed(claimsNode), tables, folder);
  const wrongClaims: CommuniqueError[] = [];
  const written =
    head === undefined || claimsNode === undefined
      ? { claims: [], passages: [] }
      : readClaims(claimsNode, declared, scope, wrongClaims, json);
  const coverage = new Map<string, Coverage>();
  for (const { id, text } of documents.values()) {
    if (text !== null)
      coverage.set(
        id,
        coverageOf(
          text,
          written.passages.filter(p => p.document === id),
        ),
      );
  }
  return {
    dataset: head?.dataset ?? null,
    documents: [...documents.values(), ...(tables?.documents ?? [])],
    declarations: [...registry.values()],
    rejections: [...folder.problems, ...rejections],
    digest: given === undefined ? await folder.digest() : `${await folder.digest()}+${given.digest}`,
    coverage,
    async *batches() {
      if (written.claims.length + wrongClaims.length > 0)
        yield { claims: written.claims, rejections: wrongClaims };
      if (head !== undefined && tables !== undefined) yield* tables.batches();
    },
  };
}

async function ownMended(folder: DatasetFolder, rejections: CommuniqueError[]): Promise<Mended | undefined> {
  try {
    const found = await folder.optional(MENDED);
    return found && (await mendedOf(found));
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    rejections.push(error);
    return undefined;
  }
}

/** Reads a whole dataset at once; see {@link openDataset} for one too large for that. */
export async function readDataset(path: string, model: Model, known: Known): Promise<ReadDataset> {
  const { batches, ...open } = await openDataset(path, model, known);
  const claims: Claim[] = [];
  const rejections = [...open.rejections];
  for await (const batch of batches()) {
    for (const claim of batch.claims) claims.push(claim);
    for (const rejection of batch.rejections) rejections.push(rejection);
  }
  return { ...open, claims, rejections };
}

/** Reads only what `dataset.yml` says, as far as it can be read; undefined where there is none. */
export function readDatasetYml(path: string): Promise<DatasetHead | undefined> {
  return readHead(new DatasetFolder(path), []);
}

/** The same as a record; null where it is missing or broken. */
export async function readDatasetRecord(path: string): Promise<DatasetRecord | null> {
  return (await readDatasetYml(path))?.dataset ?? null;
}

async function readHead(
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<DatasetHead | undefined> {
  const node = await folder.yaml('dataset.yml');
  if (node !== undefined) return readDatasetHead(node, rejections);
  if (folder.problems.length === 0) {
    const message = `${folder.path} holds no dataset.yml.`;
    rejections.push(
      new CommuniqueError('UNKNOWN_DATASET', message, { file: join(folder.path, 'dataset.yml') }),
    );
  }
  return undefined;
}

async function readDocument(
  head: DocumentHead,
  folder: DatasetFolder,
  scope: Scope,
  rejections: CommuniqueError[],
): Promise<DocumentRecord> {
  const found = await folder.find(head.file, placeAt(head.node, ['file']));
  const text = found && (await folder.text(found));
  return { ...documentRecord(head, scope, rejections), text: text ?? null };
}

/** The JSON documents that are quoted. One that is no JSON was told of when its rows were read. */
async function openJson(
  quoted: ReadonlySet<string>,
  tables: OpenTables | undefined,
  folder: DatasetFolder,
): Promise<ReadonlyMap<string, JsonDocument>> {
  const opened = new Map<string, JsonDocument>();
  for (const [id, found] of tables?.json ?? []) {
    const text = quoted.has(id) ? await folder.text(found) : undefined;
    const root = text === undefined ? undefined : parsed(text);
    if (root !== undefined) opened.set(id, { file: found.name, at: pointer => valueAt(root, pointer) });
  }
  return opened;
}
