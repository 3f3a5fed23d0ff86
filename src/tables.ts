import { extname } from 'node:path';
import type { Claim, Declaration, DocumentRecord } from './claims/claim.ts';
import { Mapper } from './claims/mapping/mapper.ts';
import { type Query, readMapping } from './claims/mapping/queries.ts';
import type { CompiledQuery } from './claims/mapping/row-claims.ts';
import { documentRecord } from './claims/read/dataset.ts';
import type { Scope } from './claims/read/scope.ts';
import { CommuniqueError } from './errors.ts';
import type { DatasetFolder, Found } from './files/folder.ts';
import { type Node, placeAt } from './files/record.ts';
import { FORMATS, rowsOf } from './files/table.ts';

/** Claims of one batch of rows, and what was wrong with the others. */
export interface Batch {
  readonly claims: readonly Claim[];
  readonly rejections: readonly CommuniqueError[];
}

export interface OpenTables {
  readonly documents: readonly DocumentRecord[];
  batches(): AsyncIterable<Batch>;
}

/** Claims in a batch, about: enough to write at once, few enough to hold. */
const BATCH = 1_000;

/** Ids of documents that are taken, and everything that claims may refer to. */
interface Surroundings {
  readonly folder: DatasetFolder;
  readonly registry: Map<string, Declaration>;
  readonly documentIds: Set<string>;
  readonly scope: Scope;
}

/**
 * Opens the tables that `mapping.yml` names: a first pass over their rows declares the entities (into the registry);
 * {@link OpenTables.batches} streams the claims in a second one. Memory grows with the entities, not with the claims.
 */
export async function openTables(
  node: Node,
  { folder, registry, documentIds, scope }: Surroundings,
  rejections: CommuniqueError[],
): Promise<OpenTables | undefined> {
  const mapping = readMapping(node, scope.model, rejections);
  if (mapping === undefined) return undefined;
  const mapper = new Mapper(mapping, registry);
  const sources = new Map<Query, Found>();
  for (const query of mapping.queries) {
    const { id } = query.document;
    if (documentIds.has(id)) {
      const place = placeAt(query.node, ['document', 'id']);
      rejections.push(new CommuniqueError('DUPLICATE_ID', `The document ${id} is declared twice.`, place));
    }
    documentIds.add(id);
    const found = await findTable(query, folder, rejections);
    if (found === undefined) continue;
    sources.set(query, found);
    for await (const row of rowsOf(folder, found, query.rows)) {
      if (row instanceof CommuniqueError) rejections.push(row);
      else mapper.declare(query, row, rejections);
    }
  }
  const compiled = new Map<CompiledQuery, Found>();
  for (const [query, found] of sources) {
    const document = documentRecord(query.document, scope, rejections);
    compiled.set(mapper.compile(query, document, query.file, scope, rejections), found);
  }
  return {
    documents: [...compiled.keys()].map(query => query.document),
    async *batches() {
      for (const [query, found] of compiled) yield* batchesOf(mapper, query, found, folder, scope);
    },
  };
}

async function* batchesOf(
  mapper: Mapper,
  query: CompiledQuery,
  found: Found,
  folder: DatasetFolder,
  scope: Scope,
): AsyncGenerator<Batch> {
  // Suggesting one of all the entities of a table, row by row, would take longer than reading it.
  const rowScope: Scope = { ...scope, declared: () => [] };
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  for await (const row of rowsOf(folder, found, query.query.rows)) {
    // Rows that could not be read were told of in the first pass.
    if (row instanceof CommuniqueError) continue;
    for (const claim of mapper.claims(query, row, rowScope, rejections)) claims.push(claim);
    if (claims.length + rejections.length < BATCH) continue;
    yield { claims, rejections };
    claims = [];
    rejections = [];
  }
  if (claims.length + rejections.length > 0) yield { claims, rejections };
}

async function findTable(
  { file, package: name, node }: Query,
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<Found | undefined> {
  const place = placeAt(node, ['file']);
  if (!FORMATS.includes(extname(file).toLowerCase())) {
    const message = `${file} is none of the formats ${FORMATS.join(' ')}.`;
    rejections.push(new CommuniqueError('BAD_DATASET', message, place));
    return undefined;
  }
  return folder.find(file, name === undefined ? place : placeAt(node, ['package']), name);
}
