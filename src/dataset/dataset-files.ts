import { basename, dirname, join } from 'node:path';
import { CommuniqueError } from '../errors.ts';
import { DatasetFolder } from './files/dataset-folder.ts';
import { isLines } from './files/file-format.ts';
import { type Node, plain } from './files/located-node.ts';
import { nodesOf } from './files/ndjson-nodes.ts';
import type { ResolvedFile } from './files/resolved-file.ts';
import { untilError } from './files/text-file.ts';
import { type DocumentHead, documentHead, writtenDocument } from './records/dataset-record.ts';
import { entitiesIn } from './records/entity-records.ts';
import { judgementsIn } from './records/judgement-records.ts';
import { reportOn } from './records/report-problem.ts';
import { conform } from './records/zod-schemas.ts';

/** Record in one line of a file. */
export interface LineRecord {
  readonly file: string;
  readonly number: number;
  readonly node: Node;
}

export type Records = AsyncIterable<LineRecord | CommuniqueError>;

/**
 * Parts of a dataset, for a folder and for one NDJSON file alike. Each call reads line-based files
 * again; its iteration throws if one cannot be read to its end.
 */
export interface DatasetInput {
  readonly folder: DatasetFolder;
  /** `dataset.yml`, or the first line. */
  readonly head: Node | undefined;
  /** `mapping.yml`. */
  readonly mapping: Node | undefined;
  /** Claims written as one map. */
  readonly claims: Node | undefined;
  entities(): AsyncIterable<Node | CommuniqueError>;
  judgements(): AsyncIterable<Node | CommuniqueError>;
  /** Yields claims written line by line. */
  claimLines(): Records;
  /** Reads the claim lines to their end. Throws if that is not possible. */
  tryClaimLines(): Promise<void>;
  /** Documents with their texts, for a dataset that is one file. */
  readonly documents: readonly { readonly head: DocumentHead; readonly text: string | null }[];
}

/** Opens a dataset. Problems of its files are added to those of its folder. */
export async function openInput(path: string, rejections: CommuniqueError[]): Promise<DatasetInput> {
  return isLines(path) ? openFile(path, rejections) : openFolder(path, rejections);
}

/** Opens only `dataset.yml`, or the first line. */
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

async function openFolder(path: string, rejections: CommuniqueError[]): Promise<DatasetInput> {
  const folder = new DatasetFolder(path);
  const head = await folder.node(HEAD);
  if (head === undefined && folder.problems.length === 0) {
    const message = `There is no ${HEAD} in ${path}.`;
    rejections.push(new CommuniqueError('UNKNOWN_DATASET', message, { file: join(path, HEAD) }));
  }
  const [entities, judgements, claims, mapping] = [
    await folder.notation('entities'),
    await folder.notation('judgements'),
    await folder.notation('claims'),
    await folder.notation('mapping'),
  ];
  const written = (found: ResolvedFile | undefined) =>
    found && !isLines(found.shown) ? folder.parse(found) : undefined;
  const listed = async (found: ResolvedFile | undefined, itemsIn: typeof entitiesIn) => {
    const node = await written(found);
    return () =>
      found && isLines(found.shown) ? bare(lines(found)) : given(node && itemsIn(node, rejections));
  };
  return {
    folder,
    head,
    mapping: mapping && (await folder.parse(mapping)),
    claims: await written(claims),
    entities: await listed(entities, entitiesIn),
    judgements: await listed(judgements, judgementsIn),
    claimLines: () => lines(claims && isLines(claims.shown) ? claims : undefined),
    tryClaimLines: () => exhaust(lines(claims && isLines(claims.shown) ? claims : undefined, () => false)),
    documents: [],
  };
}

/**
 * Opens one NDJSON file: its first line has the content of a `dataset.yml`, each other line is a
 * document, an entity, a judgement or a record of claims.
 */
async function openFile(path: string, rejections: CommuniqueError[]): Promise<DatasetInput> {
  const folder = new DatasetFolder(dirname(path));
  const found = await folder.find(basename(path), { file: path });
  const [head] = await all(
    lines(found, (_value, number) => number === 1),
    rejections,
  );
  const documents: { head: DocumentHead; text: string | null }[] = [];
  for (const { node } of await all(only(found, 'document'), [])) {
    const own = conform(writtenDocument, plain(node), reportOn(node, rejections));
    if (own !== undefined) documents.push({ head: documentHead(own, node), text: own.text ?? null });
  }
  if (found !== undefined && head === undefined && rejections.length === 0) {
    const message =
      'The file is empty: its first line has to describe the dataset, {"id": "dataset:…", "title": "…"}.';
    rejections.push(new CommuniqueError('BAD_SYNTAX', message, { file: found.shown, line: 1, column: 1 }));
  }
  return {
    folder,
    head: head?.node,
    mapping: undefined,
    claims: undefined,
    entities: () => (head === undefined ? given([]) : bare(only(found, 'entity'))),
    judgements: () => bare(only(found, 'judgement')),
    claimLines: () => only(found, 'claim'),
    tryClaimLines: () => exhaust(lines(found, () => false)),
    documents,
  };
}

type FileKind = 'document' | 'entity' | 'judgement' | 'claim';

/**
 * Returns the kind of a line by its keys. A line that is not a map counts as an entity, so that it
 * is reported once.
 */
function kindOf(value: unknown): FileKind {
  if (typeof value !== 'object' || value === null) return 'entity';
  if (['subject', 'claims', 'quote', 'document'].some(key => key in value)) return 'claim';
  if ('verdict' in value || 'sameAs' in value) return 'judgement';
  return 'id' in value && String(value.id).startsWith('document:') ? 'document' : 'entity';
}

async function* lines(
  found: ResolvedFile | undefined,
  wanted?: (value: unknown, number: number) => boolean,
): Records {
  if (found === undefined) return;
  const file = basename(found.shown);
  for await (const line of nodesOf(found, wanted))
    yield line instanceof CommuniqueError ? line : { file, ...line };
}

/** Yields the lines of a kind, except the first; those that are not JSON count as entities. */
async function* only(found: ResolvedFile | undefined, kind: FileKind): Records {
  for await (const record of lines(found, (value, number) => number > 1 && kindOf(value) === kind)) {
    if (kind === 'entity' || !(record instanceof CommuniqueError)) yield record;
  }
}

/**
 * Collects records, and an error that stands in place of the first; later passes report other
 * errors.
 */
async function all(records: Records, problems: CommuniqueError[]): Promise<LineRecord[]> {
  const found: LineRecord[] = [];
  for await (const record of untilError(records)) {
    if (!(record instanceof CommuniqueError)) found.push(record);
    else if (found.length === 0) problems.push(record);
  }
  return found;
}

async function exhaust(records: Records): Promise<void> {
  for await (const _ of records);
}

async function* bare(records: Records): AsyncGenerator<Node | CommuniqueError> {
  for await (const record of records) yield record instanceof CommuniqueError ? record : record.node;
}

async function* given(nodes: readonly Node[] | undefined): AsyncGenerator<Node> {
  yield* nodes ?? [];
}
