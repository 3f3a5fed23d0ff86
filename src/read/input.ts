import { basename, dirname, join } from 'node:path';
import { type DocumentHead, documentHead, writtenDocument } from '../claims/read/dataset.ts';
import { entitiesIn } from '../claims/read/entities.ts';
import { reportOn } from '../claims/read/report.ts';
import { conform } from '../claims/read/shape.ts';
import { CommuniqueError } from '../errors.ts';
import { DatasetFolder } from '../files/folder.ts';
import { isLines } from '../files/format.ts';
import type { Found } from '../files/found.ts';
import { nodesOf } from '../files/lines.ts';
import { at, type Node, plain } from '../files/record.ts';
import { told } from '../files/text.ts';

/** A row of a file that each line is a record of. */
export interface LineRecord {
  readonly file: string;
  readonly number: number;
  readonly node: Node;
}

export type Records = AsyncIterable<LineRecord | CommuniqueError>;

/**
 * What a dataset consists of, whether it is a folder or one NDJSON file. Files that are read line by line are read anew by each
 * call, whose iteration throws where one cannot be read on.
 */
export interface Input {
  readonly folder: DatasetFolder;
  /** `dataset.yml`, or the first line. */
  readonly head: Node | undefined;
  /** `mapping.yml`. */
  readonly mapping: Node | undefined;
  /** Claims that are written as one map. */
  readonly claims: Node | undefined;
  entities(): AsyncIterable<Node | CommuniqueError>;
  /** Claims that are written line by line. */
  claimLines(): Records;
  /** Documents with their texts, of a dataset that is one file. */
  readonly documents: readonly { readonly head: DocumentHead; readonly text: string | null }[];
}

/** Opens a dataset; what is wrong with its files is among the problems of its folder. */
export async function openInput(path: string, rejections: CommuniqueError[]): Promise<Input> {
  return isLines(path) ? openFile(path, rejections) : openFolder(path, rejections);
}

/** Only `dataset.yml`, or the first line. */
export async function openHead(path: string): Promise<Node | undefined> {
  if (!isLines(path)) return new DatasetFolder(path).node(HEAD);
  const found = await new DatasetFolder(dirname(path)).find(basename(path), { file: path });
  try {
    for await (const first of found === undefined ? [] : nodesOf(found)) {
      return first instanceof CommuniqueError ? undefined : first.node;
    }
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
  }
  return undefined;
}

const HEAD = 'dataset.yml';

async function openFolder(path: string, rejections: CommuniqueError[]): Promise<Input> {
  const folder = new DatasetFolder(path);
  const head = await folder.node(HEAD);
  if (head === undefined && folder.problems.length === 0) {
    const message = `${path} holds no ${HEAD}.`;
    rejections.push(new CommuniqueError('UNKNOWN_DATASET', message, { file: join(path, HEAD) }));
  }
  const [entities, claims, mapping] = [
    await folder.notation('entities'),
    await folder.notation('claims'),
    await folder.notation('mapping'),
  ];
  const written = entities && !isLines(entities.shown) ? await folder.parse(entities) : undefined;
  return {
    folder,
    head,
    mapping: mapping && (await folder.parse(mapping)),
    claims: claims && !isLines(claims.shown) ? await folder.parse(claims) : undefined,
    entities: () =>
      entities && isLines(entities.shown)
        ? bare(lines(entities))
        : given(written && entitiesIn(written, rejections)),
    claimLines: () => lines(claims && isLines(claims.shown) ? claims : undefined),
    documents: [],
  };
}

/** One NDJSON file: its first line is what `dataset.yml` would say, each other one a document, an entity or what makes claims. */
async function openFile(path: string, rejections: CommuniqueError[]): Promise<Input> {
  const folder = new DatasetFolder(dirname(path));
  const found = await folder.find(basename(path), { file: path });
  let head: Node | undefined;
  const documents: { head: DocumentHead; text: string | null }[] = [];
  for await (const record of told(lines(found))) {
    if (record instanceof CommuniqueError) {
      // Of the others the passes over entities and claims tell.
      if (head === undefined) rejections.push(record);
    } else if (head === undefined) head = record.node;
    else if (kindOf(record.node) === 'document') {
      const own = conform(writtenDocument, plain(record.node), reportOn(record.node, rejections));
      if (own !== undefined) documents.push({ head: documentHead(own, record.node), text: own.text ?? null });
    }
  }
  if (found !== undefined && head === undefined && rejections.length === 0) {
    const message =
      'The file is empty: its first line says what the dataset is, {"id": "dataset:…", "title": "…"}.';
    rejections.push(new CommuniqueError('BAD_SYNTAX', message, { file: found.shown, line: 1, column: 1 }));
  }
  return {
    folder,
    head,
    mapping: undefined,
    claims: undefined,
    entities: () => bare(only(found, 'entity')),
    claimLines: () => only(found, 'claim'),
    documents,
  };
}

type Kind = 'document' | 'entity' | 'claim';

function kindOf(node: Node): Kind {
  if (['subject', 'claims', 'quote', 'document'].some(key => at(node, [key]) !== undefined)) return 'claim';
  const id = at(node, ['id']);
  return id?.kind === 'scalar' && String(id.value).startsWith('document:') ? 'document' : 'entity';
}

async function* lines(found: Found | undefined): Records {
  if (found === undefined) return;
  const file = basename(found.shown);
  for await (const line of nodesOf(found)) yield line instanceof CommuniqueError ? line : { file, ...line };
}

/** The lines of a kind, but for the first. What is no record at all counts as an entity, so that it is told of once. */
async function* only(found: Found | undefined, kind: Kind): Records {
  let first = true;
  for await (const record of lines(found)) {
    const isError = record instanceof CommuniqueError;
    if (!first && (isError ? kind === 'entity' : kindOf(record.node) === kind)) yield record;
    first = false;
  }
}

async function* bare(records: Records): AsyncGenerator<Node | CommuniqueError> {
  for await (const record of records) yield record instanceof CommuniqueError ? record : record.node;
}

async function* given(nodes: readonly Node[] | undefined): AsyncGenerator<Node> {
  yield* nodes ?? [];
}
