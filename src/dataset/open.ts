import { CommuniqueError, describe } from '../errors.ts';
import type { Judgement } from '../evidence/canonical-entities.ts';
import type { Claim, DatasetRecord, Declaration, DocumentRecord } from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import { getOrCreate } from '../util/collections.ts';
import { type DatasetInput, openHead, openInput } from './dataset-files.ts';
import { type CorrectedRows, correctedRowsOf } from './files/corrected-rows.ts';
import { type Node, placeAt } from './files/located-node.ts';
import { openClaims } from './open-claims.ts';
import { openDocuments, type WrittenDocument } from './open-documents.ts';
import { openTables, type RowBatch } from './open-tables.ts';
import { type Coverage, coverageOf } from './records/coverage.ts';
import { type DatasetHead, documentRecord, readDatasetHead } from './records/dataset-record.ts';
import { EntityReader } from './records/entity-records.ts';
import { JudgementReader } from './records/judgement-records.ts';
import type { KnownEntities } from './records/known-entities.ts';
import type { LoadHistory } from './records/load-history.ts';

/** Finds an entity that one of the used datasets (`uses` of the dataset being read) declares. */
export type FindKnownEntity = (
  id: string,
  uses: readonly string[],
) => { readonly type: string; readonly dataset: string } | undefined;

/** File of corrections that is part of a dataset. */
const CORRECTIONS = 'mended.ndjson';

/**
 * Dataset whose files have been opened: everything except its claims, which {@link
 * OpenDataset.batches} streams.
 */
export interface OpenDataset {
  /** Null if dataset.yml is missing or invalid; then nothing else could be read. */
  readonly dataset: DatasetRecord | null;
  readonly documents: readonly DocumentRecord[];
  readonly declarations: readonly Declaration[];
  readonly judgements: readonly Judgement[];
  /** Errors in whole files: with any of them, nothing of the dataset can be loaded. */
  readonly rejections: readonly CommuniqueError[];
  /**
   * SHA-256, in hexadecimal, of all files of the dataset; null for a dump that does not have all of
   * their content.
   */
  readonly digest: string | null;
  /** By document id, for documents with a text. Quotes count once they are found. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Data that only a dump has. */
  readonly history?: LoadHistory;
  /**
   * Streams all claims, and the errors in single records. Can be called again, which reads the
   * files again. Throws FILE_CHANGED at the end if a file was written to meanwhile.
   */
  batches(): AsyncIterable<RowBatch>;
}

export interface ReadDataset extends Omit<OpenDataset, 'batches'> {
  readonly claims: readonly Claim[];
}

/**
 * Opens a dataset, a folder or an NDJSON file: reads everything except the rows of its tables, and
 * collects all errors. Never throws for errors in a dataset.
 * @param given corrections; those of the file of corrections in the folder by default
 */
export async function openDataset(
  path: string,
  model: Model,
  known: FindKnownEntity,
  given?: CorrectedRows,
): Promise<OpenDataset> {
  const rejections: CommuniqueError[] = [];
  /** Errors in single records: the others can be loaded. */
  const records: CommuniqueError[] = [];
  const input = await openInput(path, rejections);
  const corrections = given ?? (await ownCorrections(input, rejections));
  const head = input.head && readDatasetHead(input.head, rejections);
  const declared = await readEntities(input, model, records, rejections);
  const declarations = new Map<string, Declaration>();
  for (const one of declared) getOrCreate(declarations, one.id, () => one);
  const written = await documentsOf(input, head, rejections);
  const ids = new Set(written.map(document => document.head.id));
  const uses = head?.uses ?? [];
  const scope: KnownEntities = {
    model,
    knows: id => declarations.has(id) || known(id, uses) !== undefined,
    knowsDocument: id => ids.has(id),
    declared: () => [...declarations.keys()],
  };
  const surroundings = { folder: input.folder, declarations, documentIds: ids, scope, corrections };
  const tables = input.mapping && (await openTables(input.mapping, surroundings, rejections));
  const judgements = head
    ? await readJudgements(input, head.dataset?.id ?? '', scope, records, rejections)
    : [];
  const documents = written.map(({ head, text }) => ({ ...documentRecord(head, scope, rejections), text }));
  const all = [...documents, ...(tables?.documents ?? [])];
  const json = new Map([...written.flatMap(jsonOf), ...(tables?.json ?? [])]);
  const claims =
    head && (await openClaims(input, new Map(all.map(one => [one.id, one])), json, scope, rejections));
  const coverage = new Map<string, Coverage>();
  for (const { id, text } of documents) {
    if (text === null) continue;
    const passages = (claims?.passages ?? []).filter(passage => passage.document === id);
    coverage.set(id, coverageOf(text, passages));
  }
  const ownDigest = await input.folder.digest();
  const digest = given === undefined ? ownDigest : `${ownDigest}+${given.digest}`;
  return {
    dataset: head?.dataset ?? null,
    documents: all,
    declarations: [...declarations.values()],
    judgements,
    rejections: distinct([...input.folder.problems, ...rejections, ...(await input.folder.changes())]),
    digest,
    coverage,
    async *batches() {
      if (records.length > 0) yield { claims: [], rejections: records };
      if (claims !== undefined) yield* claims.batches();
      if (head !== undefined && tables !== undefined) yield* tables.batches();
      const [changed] = await input.folder.changes();
      if (changed !== undefined) throw changed;
    },
  };
}

/**
 * Reads the corrections of a folder. Corrections exist only for tables; other files next to a
 * single file do not belong to the dataset.
 */
async function ownCorrections(
  { folder, mapping }: DatasetInput,
  rejections: CommuniqueError[],
): Promise<CorrectedRows | undefined> {
  try {
    const found = mapping && (await folder.optional(CORRECTIONS));
    return found && (await correctedRowsOf(found));
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    rejections.push(error);
    return undefined;
  }
}

/** Reads a whole dataset at once; see {@link openDataset} for one too large for that. */
export async function readDataset(path: string, model: Model, known: FindKnownEntity): Promise<ReadDataset> {
  const { batches, ...open } = await openDataset(path, model, known);
  const claims: Claim[] = [];
  const rejections = [...open.rejections];
  for await (const batch of batches()) {
    for (const claim of batch.claims) claims.push(claim);
    for (const rejection of batch.rejections) rejections.push(rejection);
  }
  return { ...open, claims, rejections };
}

/** Reads only `dataset.yml`, as far as it is valid; returns undefined if there is none. */
export async function readDatasetYml(path: string): Promise<DatasetHead | undefined> {
  const node = await openHead(path);
  return node && readDatasetHead(node, []);
}

/** Reads the record in `dataset.yml`; returns null if it is missing or invalid. */
export async function readDatasetRecord(path: string): Promise<DatasetRecord | null> {
  return (await readDatasetYml(path))?.dataset ?? null;
}

async function readEntities(
  input: DatasetInput,
  model: Model,
  records: CommuniqueError[],
  rejections: CommuniqueError[],
): Promise<readonly Declaration[]> {
  const reader = new EntityReader(model, records);
  await readEach(input.entities(), item => reader.add(item), records, rejections);
  return reader.declarations;
}

async function readJudgements(
  input: DatasetInput,
  dataset: string,
  scope: KnownEntities,
  records: CommuniqueError[],
  rejections: CommuniqueError[],
): Promise<readonly Judgement[]> {
  const reader = new JudgementReader(dataset, scope, records);
  await readEach(input.judgements(), item => reader.add(item), records, rejections);
  return reader.judgements;
}

async function readEach(
  items: AsyncIterable<Node | CommuniqueError>,
  read: (item: Node) => void,
  records: CommuniqueError[],
  rejections: CommuniqueError[],
): Promise<void> {
  try {
    for await (const item of items) {
      if (item instanceof CommuniqueError) records.push(item);
      else read(item);
    }
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    rejections.push(error);
  }
}

/**
 * Opens the documents of `dataset.yml` and of the lines of a single file. Reports an id that two of
 * them have.
 */
async function documentsOf(
  input: DatasetInput,
  head: DatasetHead | undefined,
  rejections: CommuniqueError[],
): Promise<WrittenDocument[]> {
  const listed = await openDocuments(head?.documents ?? [], input.folder, rejections);
  const all = [...listed, ...input.documents.map(document => ({ ...document, json: undefined }))];
  const seen = new Map<string, WrittenDocument>();
  for (const document of all) {
    const { id, node } = document.head;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, document);
    else {
      const { file, line } = before.head.node.place;
      const message = `The document ${id} is already declared in line ${line} of ${file}.`;
      rejections.push(new CommuniqueError('DUPLICATE_ID', message, placeAt(node, ['id'])));
    }
  }
  return [...seen.values()];
}

/** Removes repeated problems, which several passes over a file found. */
function distinct(problems: readonly CommuniqueError[]): readonly CommuniqueError[] {
  return [...new Map(problems.map(problem => [describe(problem), problem])).values()];
}

function jsonOf({ head, json }: WrittenDocument) {
  return json === undefined ? [] : [[head.id, json] as const];
}
