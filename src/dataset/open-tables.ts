import { CommuniqueError } from '../errors.ts';
import type { Claim, Declaration, DocumentRecord, RecordedIntervals } from '../evidence/claim.ts';
import type { CorrectedRows, RejectedRow } from './files/corrected-rows.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { formatOf } from './files/file-format.ts';
import { type Node, placeAt } from './files/located-node.ts';
import type { ListedFile } from './files/resolved-file.ts';
import { untilError } from './files/text-file.ts';
import { standardMapping } from './followthemoney-files.ts';
import { FollowTheMoney } from './mapping/followthemoney.ts';
import { checkColumns } from './mapping/named-columns.ts';
import { isMany, type MappingQuery, readMapping } from './mapping/read-mapping.ts';
import type { CompiledQuery } from './mapping/row-claims.ts';
import { Mapper } from './mapping/row-mapper.ts';
import { openLookups } from './open-lookups.ts';
import { findTables, pathOf, readRows } from './open-rows.ts';
import { type DocumentHead, documentRecord } from './records/dataset-record.ts';
import type { KnownEntities } from './records/known-entities.ts';

/** Claims of one batch of rows, and what was wrong with the others. */
export interface RowBatch {
  readonly claims: readonly Claim[];
  readonly rejections: readonly CommuniqueError[];
  /** The rows of tables among which those were. */
  readonly rows?: readonly RejectedRow[];
  /** How much of the rows of tables these are the end of, from 0 to 1. */
  readonly share?: number;
  /** When the dataset held the claims, where a dump tells it. */
  readonly recorded?: ReadonlyMap<string, RecordedIntervals>;
}

export interface OpenTables {
  readonly documents: readonly DocumentRecord[];
  /** The JSON documents among them, by id. */
  readonly json: ReadonlyMap<string, ListedFile>;
  batches(): AsyncIterable<RowBatch>;
}

/** Claims in a batch, about: enough to write at once, few enough to hold. */
export const ROWS_PER_BATCH = 1_000;

/** Ids of documents that are taken, and everything that claims may refer to. */
interface Surroundings {
  readonly folder: DatasetFolder;
  /** The entities of the dataset by their ids; those of its rows are added. */
  readonly declarations: Map<string, Declaration>;
  readonly documentIds: Set<string>;
  readonly scope: KnownEntities;
  readonly mended: CorrectedRows | undefined;
}

/** What the first pass found wrong with rows of a file, by their numbers. */
type Wrong = Map<number, RejectedRow>;

/** A file of a query, and what is known of it as a document. */
interface TableSource {
  readonly query: MappingQuery;
  readonly found: ListedFile;
  readonly head: DocumentHead;
  /** Where it holds entities of FollowTheMoney. */
  readonly entities: FollowTheMoney | undefined;
  readonly wrong: Wrong;
}

/** A source whose query has been compiled for it. */
interface CompiledSource {
  readonly query: CompiledQuery;
  readonly found: ListedFile;
  readonly entities: FollowTheMoney | undefined;
  readonly wrong: Wrong;
}

/**
 * Opens the tables that `mapping.yml` names: a first pass over their rows adds the entities that
 * they declare; {@link OpenTables.batches} streams the claims in a second one. Memory grows with
 * the entities, not with the claims.
 */
export async function openTables(
  node: Node,
  { folder, declarations, documentIds, scope, mended }: Surroundings,
  rejections: CommuniqueError[],
): Promise<OpenTables | undefined> {
  const standard = await standardMapping();
  const mapping = readMapping(node, standard, scope.model, rejections);
  if (mapping === undefined) return undefined;
  const mapper = new Mapper(mapping, declarations, await openLookups(mapping.lookups, folder, rejections));
  const sources: TableSource[] = [];
  /** What is wrong with single rows of files that are not read again: the others can be loaded. */
  const left: RejectedRow[] = [];
  /** What is wrong with parts of rows. */
  const parts: CommuniqueError[] = [];
  let count = 0;
  for (const query of mapping.queries) {
    const files = await findTables(query, folder, rejections);
    const entities = query.followthemoney && new FollowTheMoney(standard, query.followthemoney.ignore);
    // What an entity refers to may come after it.
    for (const found of entities === undefined ? [] : files) {
      for await (const read of untilError(readRows(found, query, { mended })))
        if (!(read instanceof CommuniqueError || read.row instanceof CommuniqueError))
          entities?.learn(read.row);
    }
    for (const found of files) {
      const onHeader =
        entities === undefined
          ? (names: readonly string[]) => checkColumns(query, names, rejections)
          : undefined;
      const wrong: Wrong = new Map();
      let head = isMany(query.file) ? undefined : query.document;
      try {
        for await (const { number, value, row } of readRows(found, query, { mended, entities, onHeader })) {
          count += 1;
          const reasons: CommuniqueError[] = [];
          if (row instanceof CommuniqueError) reasons.push(row);
          else if (mapper.includes(query, row)) {
            head ??= mapper.headOf(query, row, rejections);
            mapper.declare(query, row, reasons);
          }
          if (number === null) parts.push(...reasons);
          else if (reasons.length > 0)
            wrong.set(number, { file: pathOf(query, found), row: number, value, reasons });
        }
      } catch (error) {
        if (!(error instanceof CommuniqueError)) throw error;
        rejections.push(error);
      }
      // A file of which no row is taken is no document.
      if (head === undefined) {
        left.push(...wrong.values());
        continue;
      }
      sources.push({ query, found, head, entities, wrong });
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
  const isJson = ({ query, found }: TableSource) =>
    query.rows === undefined && formatOf(found.name) === '.json';
  return {
    documents: compiled.map(({ query }) => query.document),
    json: new Map(sources.filter(isJson).map(({ head, found }) => [head.id, found])),
    async *batches() {
      const rejections = [...parts, ...left.flatMap(({ reasons }) => reasons)];
      if (rejections.length > 0) yield { claims: [], rejections, rows: left };
      yield* batchesOf(mapper, compiled, scope, mended, count);
    },
  };
}

/**
 * What is to be claimed is compiled once for each query; only the document differs from file to
 * file.
 */
function compileAll(
  mapper: Mapper,
  sources: readonly TableSource[],
  scope: KnownEntities,
  rejections: CommuniqueError[],
): readonly CompiledSource[] {
  const known = new Map<MappingQuery, CompiledQuery>();
  return sources.map(({ query, found, head, ...source }) => {
    const before = known.get(query);
    // What is wrong with the document is wrong in all of them: it is told once.
    const document = documentRecord(head, scope, before === undefined ? rejections : []);
    const compiled = before ?? mapper.compile(query, document, found.name, scope, rejections);
    known.set(query, compiled);
    return { ...source, query: { ...compiled, document, file: found.name }, found };
  });
}

async function* batchesOf(
  mapper: Mapper,
  compiled: readonly CompiledSource[],
  scope: KnownEntities,
  mended: CorrectedRows | undefined,
  count: number,
): AsyncGenerator<RowBatch> {
  // Suggesting one of all the entities of a table, row by row, would take longer than reading it.
  const rowScope: KnownEntities = { ...scope, declared: () => [] };
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  let rows: RejectedRow[] = [];
  let read = 0;
  for (const { query, found, entities, wrong } of compiled) {
    for await (const one of untilError(readRows(found, query.query, { mended, entities }))) {
      // Files that cannot be read on were told of in the first pass, and so were parts of rows.
      if (one instanceof CommuniqueError) continue;
      read += 1;
      const { number, value, row } = one;
      if (number === null) continue;
      const reasons = [...(wrong.get(number)?.reasons ?? [])];
      if (!(row instanceof CommuniqueError)) {
        const before = claims.length + reasons.length;
        for (const claim of mapper.claims(query, row, rowScope, reasons)) claims.push(claim);
        entities?.tally(row, claims.length + reasons.length - before);
      }
      if (reasons.length > 0) {
        rejections.push(...reasons);
        rows.push({ file: pathOf(query.query, found), row: number, value, reasons });
      }
      if (claims.length + rejections.length < ROWS_PER_BATCH) continue;
      yield { claims, rejections, rows, share: read / count };
      claims = [];
      rejections = [];
      rows = [];
    }
  }
  for (const entities of new Set(compiled.map(source => source.entities)))
    rejections.push(...(entities?.leftOut() ?? []));
  if (claims.length + rejections.length > 0) yield { claims, rejections, rows };
}
