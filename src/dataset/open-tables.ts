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

/** Claims of one batch of rows, and the errors in others. */
export interface RowBatch {
  readonly claims: readonly Claim[];
  readonly rejections: readonly CommuniqueError[];
  /** Rows of tables in which the errors are. */
  readonly rows?: readonly RejectedRow[];
  /** Share of the rows of tables that have been read after this batch, from 0 to 1. */
  readonly share?: number;
  /** Recorded times of the claims, if a dump states them. */
  readonly recorded?: ReadonlyMap<string, RecordedIntervals>;
}

export interface OpenTables {
  readonly documents: readonly DocumentRecord[];
  /** JSON documents among them, by id. */
  readonly json: ReadonlyMap<string, ListedFile>;
  batches(): AsyncIterable<RowBatch>;
}

/**
 * Approximate number of claims in a batch: enough to write at once, few enough to keep in memory.
 */
export const ROWS_PER_BATCH = 1_000;

/** Ids of documents that are taken, and everything that claims may refer to. */
interface Surroundings {
  readonly folder: DatasetFolder;
  /** The entities of the dataset by their ids; those of its rows are added. */
  readonly declarations: Map<string, Declaration>;
  readonly documentIds: Set<string>;
  readonly scope: KnownEntities;
  readonly corrections: CorrectedRows | undefined;
}

/** Errors that the first pass found in rows of a file, by row number. */
type Wrong = Map<number, RejectedRow>;

/** File of a mapping query, and its document. */
interface TableSource {
  readonly query: MappingQuery;
  readonly found: ListedFile;
  readonly head: DocumentHead;
  /** Set if it contains entities of FollowTheMoney. */
  readonly entities: FollowTheMoney | undefined;
  readonly wrong: Wrong;
}

/** File whose mapping query has been compiled for it. */
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
  { folder, declarations, documentIds, scope, corrections }: Surroundings,
  rejections: CommuniqueError[],
): Promise<OpenTables | undefined> {
  const standard = await standardMapping();
  const mapping = readMapping(node, standard, scope.model, rejections);
  if (mapping === undefined) return undefined;
  const mapper = new Mapper(mapping, declarations, await openLookups(mapping.lookups, folder, rejections));
  const sources: TableSource[] = [];
  /** Errors in single rows of files that are not read again: the other rows can be loaded. */
  const left: RejectedRow[] = [];
  /** Errors in parts of rows. */
  const parts: CommuniqueError[] = [];
  let count = 0;
  for (const query of mapping.queries) {
    const files = await findTables(query, folder, rejections);
    const entities = query.followthemoney && new FollowTheMoney(standard, query.followthemoney.ignore);
    // References of an entity may lead to later rows.
    for (const found of entities === undefined ? [] : files) {
      for await (const read of untilError(readRows(found, query, { corrections })))
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
        for await (const { number, value, row } of readRows(found, query, {
          corrections,
          entities,
          onHeader,
        })) {
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
      // A file without an included row is not a document.
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
      yield* batchesOf(mapper, compiled, scope, corrections, count);
    },
  };
}

/** Compiles each query once; only the document differs between files. */
function compileAll(
  mapper: Mapper,
  sources: readonly TableSource[],
  scope: KnownEntities,
  rejections: CommuniqueError[],
): readonly CompiledSource[] {
  const known = new Map<MappingQuery, CompiledQuery>();
  return sources.map(({ query, found, head, ...source }) => {
    const before = known.get(query);
    // Errors in the document would repeat for each file: they are reported once.
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
  corrections: CorrectedRows | undefined,
  count: number,
): AsyncGenerator<RowBatch> {
  // Suggesting similar ones among all entities of a table, for each row, would take longer than
  // reading it.
  const rowScope: KnownEntities = { ...scope, declared: () => [] };
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  let rows: RejectedRow[] = [];
  let read = 0;
  for (const { query, found, entities, wrong } of compiled) {
    for await (const one of untilError(readRows(found, query.query, { corrections, entities }))) {
      // Errors that end a file early, and errors in parts of rows, were reported in the first pass.
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
