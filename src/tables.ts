import { basename, extname } from 'node:path';
import type { Claim, Declaration, DocumentRecord } from './claims/claim.ts';
import type { Intervals } from './claims/dumped.ts';
import { Mapper } from './claims/mapping/mapper.ts';
import { isMany, type Query, readMapping } from './claims/mapping/queries.ts';
import type { CompiledQuery, PlacedRow } from './claims/mapping/row-claims.ts';
import { type DocumentHead, documentRecord } from './claims/read/dataset.ts';
import type { Scope } from './claims/read/scope.ts';
import { CommuniqueError } from './errors.ts';
import type { DatasetFolder, Listed } from './files/folder.ts';
import { type Node, placeAt } from './files/record.ts';
import type { Mended, RejectedRow } from './files/rejects.ts';
import { FORMATS, rowsOf } from './files/table.ts';
import { openLookups } from './lookups.ts';

/** Claims of one batch of rows, and what was wrong with the others. */
export interface Batch {
  readonly claims: readonly Claim[];
  readonly rejections: readonly CommuniqueError[];
  /** The rows of tables among which those were. */
  readonly rows?: readonly RejectedRow[];
  /** How much of the rows of tables these are the end of, from 0 to 1. */
  readonly share?: number;
  /** When the dataset held the claims, where a dump tells it. */
  readonly recorded?: ReadonlyMap<string, Intervals>;
}

export interface OpenTables {
  readonly documents: readonly DocumentRecord[];
  /** The JSON documents among them, by id. */
  readonly json: ReadonlyMap<string, Listed>;
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
  readonly mended: Mended | undefined;
}

/** A file of a query, and what is known of it as a document. */
interface Source {
  readonly query: Query;
  readonly found: Listed;
  readonly head: DocumentHead;
}

/**
 * Opens the tables that `mapping.yml` names: a first pass over their rows declares the entities (into the registry);
 * {@link OpenTables.batches} streams the claims in a second one. Memory grows with the entities, not with the claims.
 */
export async function openTables(
  node: Node,
  { folder, registry, documentIds, scope, mended }: Surroundings,
  rejections: CommuniqueError[],
): Promise<OpenTables | undefined> {
  const mapping = readMapping(node, scope.model, rejections);
  if (mapping === undefined) return undefined;
  const mapper = new Mapper(mapping, registry, await openLookups(mapping.lookups, folder, rejections));
  const sources: Source[] = [];
  let count = 0;
  for (const query of mapping.queries) {
    for (const found of await findTables(query, folder, rejections)) {
      let head = isMany(query.file) ? undefined : query.document;
      for await (const row of placed(folder, found, query, mended)) {
        count += 1;
        if (row instanceof CommuniqueError) rejections.push(row);
        else if (mapper.includes(query, row)) {
          head ??= mapper.headOf(query, row, rejections);
          mapper.declare(query, row, rejections);
        }
      }
      // A file of which no row is taken is no document.
      if (head === undefined) continue;
      sources.push({ query, found, head });
      if (documentIds.has(head.id)) {
        const place = placeAt(query.node, ['document', 'id']);
        rejections.push(
          new CommuniqueError('DUPLICATE_ID', `The document ${head.id} is declared twice.`, place),
        );
      }
      documentIds.add(head.id);
    }
  }
  const compiled = compileAll(mapper, sources, scope, rejections);
  const isJson = ({ query, found }: Source) => query.rows === undefined && extname(found.name) === '.json';
  return {
    documents: compiled.map(([query]) => query.document),
    json: new Map(sources.filter(isJson).map(({ head, found }) => [head.id, found])),
    async *batches() {
      yield* batchesOf(mapper, compiled, folder, scope, mended, count);
    },
  };
}

/** What is to be claimed is compiled once for each query; only the document differs from file to file. */
function compileAll(
  mapper: Mapper,
  sources: readonly Source[],
  scope: Scope,
  rejections: CommuniqueError[],
): readonly (readonly [CompiledQuery, Listed])[] {
  const known = new Map<Query, CompiledQuery>();
  return sources.map(({ query, found, head }) => {
    const before = known.get(query);
    // What is wrong with the document is wrong in all of them: it is told once.
    const document = documentRecord(head, scope, before === undefined ? rejections : []);
    const compiled = before ?? mapper.compile(query, document, found.name, scope, rejections);
    known.set(query, compiled);
    return [{ ...compiled, document, file: found.name }, found];
  });
}

async function* batchesOf(
  mapper: Mapper,
  compiled: readonly (readonly [CompiledQuery, Listed])[],
  folder: DatasetFolder,
  scope: Scope,
  mended: Mended | undefined,
  count: number,
): AsyncGenerator<Batch> {
  // Suggesting one of all the entities of a table, row by row, would take longer than reading it.
  const rowScope: Scope = { ...scope, declared: () => [] };
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  let rows: RejectedRow[] = [];
  let read = 0;
  for (const [query, found] of compiled) {
    for await (const row of placed(folder, found, query.query, mended)) {
      read += 1;
      // Rows that could not be read were told of in the first pass.
      if (row instanceof CommuniqueError) continue;
      const before = rejections.length;
      for (const claim of mapper.claims(query, row, rowScope, rejections)) claims.push(claim);
      const reasons = rejections.slice(before);
      const { number, value } = row;
      if (reasons.length > 0) rows.push({ file: pathOf(query.query, found), row: number, value, reasons });
      if (claims.length + rejections.length < BATCH) continue;
      yield { claims, rejections, rows, share: read / count };
      claims = [];
      rejections = [];
      rows = [];
    }
  }
  if (claims.length + rejections.length > 0) yield { claims, rejections, rows };
}

/** The rows of a file, which know its name; those that were mended in the place of others. */
async function* placed(
  folder: DatasetFolder,
  found: Listed,
  query: Query,
  mended: Mended | undefined,
): AsyncGenerator<PlacedRow | CommuniqueError> {
  const file = basename(found.name, extname(found.name));
  const path = pathOf(query, found);
  let number = 0;
  for await (const row of rowsOf(folder, found, query.rows)) {
    number += 1;
    const value = mended?.value(path, number);
    if (value !== undefined) {
      const { place } = row;
      const pointer = row instanceof CommuniqueError ? '' : row.pointer;
      yield { number, value, place, pointer, file };
    } else yield row instanceof CommuniqueError ? row : { ...row, file };
  }
}

/** How rejected rows name their file. */
function pathOf({ package: name }: Query, found: Listed): string {
  return name === undefined ? found.name : `npm:${name}/${found.name}`;
}

async function findTables(
  { file, package: name, node }: Query,
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<readonly Listed[]> {
  const place = placeAt(node, ['file']);
  if (!FORMATS.includes(extname(file).toLowerCase())) {
    const message = `${file} is none of the formats ${FORMATS.join(' ')}.`;
    rejections.push(new CommuniqueError('BAD_DATASET', message, place));
    return [];
  }
  const named = name === undefined ? place : placeAt(node, ['package']);
  if (isMany(file)) return folder.findAll(file, named, name);
  const found = await folder.find(file, named, name);
  return found === undefined ? [] : [{ ...found, name: file }];
}
