import type { Claim, Declaration, DocumentRecord } from './claims/claim.ts';
import { checkColumns } from './claims/mapping/columns.ts';
import { FollowTheMoney } from './claims/mapping/followthemoney.ts';
import { Mapper } from './claims/mapping/mapper.ts';
import { isMany, type Query, readMapping } from './claims/mapping/queries.ts';
import type { CompiledQuery, PlacedRow } from './claims/mapping/row-claims.ts';
import { type DocumentHead, documentRecord } from './claims/read/dataset.ts';
import type { Scope } from './claims/read/scope.ts';
import { CommuniqueError } from './errors.ts';
import type { DatasetFolder } from './files/folder.ts';
import { formatOf, isTable, stemOf, TABLES } from './files/format.ts';
import type { Listed } from './files/found.ts';
import { type Node, placeAt } from './files/record.ts';
import { type OnHeader, rowsOf } from './files/table.ts';
import { told } from './files/text.ts';
import { entitiesOf, standardMapping } from './followthemoney.ts';
import { openLookups } from './lookups.ts';

/** Claims of one batch of rows, and what was wrong with the others. */
export interface Batch {
  readonly claims: readonly Claim[];
  readonly rejections: readonly CommuniqueError[];
}

export interface OpenTables {
  readonly documents: readonly DocumentRecord[];
  /** The JSON documents among them, by id. */
  readonly json: ReadonlyMap<string, Listed>;
  batches(): AsyncIterable<Batch>;
}

/** Claims in a batch, about: enough to write at once, few enough to hold. */
export const BATCH = 1_000;

/** Ids of documents that are taken, and everything that claims may refer to. */
interface Surroundings {
  readonly folder: DatasetFolder;
  readonly registry: Map<string, Declaration>;
  readonly documentIds: Set<string>;
  readonly scope: Scope;
}

/** A file of a query, and what is known of it as a document. */
interface Source {
  readonly query: Query;
  readonly found: Listed;
  readonly head: DocumentHead;
  /** Where it holds entities of FollowTheMoney. */
  readonly entities: FollowTheMoney | undefined;
}

/** A source whose query has been compiled for it. */
interface CompiledSource {
  readonly query: CompiledQuery;
  readonly found: Listed;
  readonly entities: FollowTheMoney | undefined;
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
  const standard = await standardMapping();
  const mapping = readMapping(node, standard, scope.model, rejections);
  if (mapping === undefined) return undefined;
  const mapper = new Mapper(mapping, registry, await openLookups(mapping.lookups, folder, rejections));
  const sources: Source[] = [];
  /** What is wrong with single rows: the others can be loaded. */
  const rows: CommuniqueError[] = [];
  for (const query of mapping.queries) {
    const files = await findTables(query, folder, rejections);
    const entities = query.followthemoney && new FollowTheMoney(standard, query.followthemoney.ignore);
    // What an entity refers to may come after it.
    for (const found of entities === undefined ? [] : files) {
      for await (const row of told(placed(found, query)))
        if (!(row instanceof CommuniqueError)) entities?.learn(row);
    }
    for (const found of files) {
      const onHeader =
        entities === undefined
          ? (names: readonly string[]) => checkColumns(query, names, rejections)
          : undefined;
      let head = isMany(query.file) ? undefined : query.document;
      try {
        for await (const row of placed(found, query, entities, onHeader)) {
          if (row instanceof CommuniqueError) rows.push(row);
          else if (mapper.includes(query, row)) {
            head ??= mapper.headOf(query, row, rejections);
            mapper.declare(query, row, rows);
          }
        }
      } catch (error) {
        if (!(error instanceof CommuniqueError)) throw error;
        rejections.push(error);
      }
      // A file of which no row is taken is no document.
      if (head === undefined) continue;
      sources.push({ query, found, head, entities });
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
  const isJson = ({ query, found }: Source) => query.rows === undefined && formatOf(found.name) === '.json';
  return {
    documents: compiled.map(({ query }) => query.document),
    json: new Map(sources.filter(isJson).map(({ head, found }) => [head.id, found])),
    async *batches() {
      if (rows.length > 0) yield { claims: [], rejections: rows };
      yield* batchesOf(mapper, compiled, scope);
    },
  };
}

/** What is to be claimed is compiled once for each query; only the document differs from file to file. */
function compileAll(
  mapper: Mapper,
  sources: readonly Source[],
  scope: Scope,
  rejections: CommuniqueError[],
): readonly CompiledSource[] {
  const known = new Map<Query, CompiledQuery>();
  return sources.map(({ query, found, head, entities }) => {
    const before = known.get(query);
    // What is wrong with the document is wrong in all of them: it is told once.
    const document = documentRecord(head, scope, before === undefined ? rejections : []);
    const compiled = before ?? mapper.compile(query, document, found.name, scope, rejections);
    known.set(query, compiled);
    return { query: { ...compiled, document, file: found.name }, found, entities };
  });
}

async function* batchesOf(
  mapper: Mapper,
  compiled: readonly CompiledSource[],
  scope: Scope,
): AsyncGenerator<Batch> {
  // Suggesting one of all the entities of a table, row by row, would take longer than reading it.
  const rowScope: Scope = { ...scope, declared: () => [] };
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  for (const { query, found, entities } of compiled) {
    for await (const row of told(placed(found, query.query, entities))) {
      // Rows, and files, that could not be read were told of in the first pass.
      if (row instanceof CommuniqueError) continue;
      const before = claims.length + rejections.length;
      for (const claim of mapper.claims(query, row, rowScope, rejections)) claims.push(claim);
      entities?.tally(row, claims.length + rejections.length - before);
      if (claims.length + rejections.length < BATCH) continue;
      yield { claims, rejections };
      claims = [];
      rejections = [];
    }
  }
  for (const entities of new Set(compiled.map(source => source.entities)))
    rejections.push(...(entities?.leftOut() ?? []));
  if (claims.length + rejections.length > 0) yield { claims, rejections };
}

/** The rows of a file, which know its name; entities of FollowTheMoney with what they refer to. */
async function* placed(
  found: Listed,
  { rows, followthemoney }: Query,
  entities?: FollowTheMoney,
  onHeader?: OnHeader,
): AsyncGenerator<PlacedRow | CommuniqueError> {
  const file = stemOf(found.name);
  for await (const row of followthemoney ? entitiesOf(found) : rowsOf(found, rows, onHeader)) {
    if (row instanceof CommuniqueError) yield row;
    else yield entities?.enriched({ ...row, file }) ?? { ...row, file };
  }
}

async function findTables(
  { file, package: name, node }: Query,
  folder: DatasetFolder,
  rejections: CommuniqueError[],
): Promise<readonly Listed[]> {
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
