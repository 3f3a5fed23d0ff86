/**
 * Opens a dataset that `dump` wrote, with the same result as for files. src/graph/dump.ts writes
 * the format that is read here.
 */

import { CommuniqueError } from '../errors.ts';
import type { Judgement } from '../evidence/canonical-entities.ts';
import type {
  Claim,
  DatasetRecord,
  Declaration,
  DocumentRecord,
  RecordedIntervals,
} from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import { fileTagOf, type TaggedLine, taggedLines } from './files/tagged-ndjson.ts';
import type { OpenDataset } from './open.ts';
import type { RowBatch } from './open-tables.ts';
import { dumpedClaim } from './records/dumped-claim.ts';
import type { MentionedEntity, PastLoad } from './records/load-history.ts';

/** Content of the first line. */
export interface DumpHead {
  readonly format: typeof DUMP_FORMAT;
  readonly dataset: DatasetRecord;
  /** Digest of the files that it was loaded from; null if not all of their content was loaded. */
  readonly digest: string | null;
  readonly loadedAt: string;
}

/** Document in a dump. */
export interface DumpedDocument {
  readonly record: DocumentRecord;
  readonly coverage: number | null;
  readonly uncovered: readonly string[];
}

/** Content of the other lines, with one of these keys each. Claims come last. */
export interface DumpLines {
  readonly load: PastLoad;
  readonly document: DumpedDocument;
  readonly foreign: DocumentRecord;
  readonly entity: Declaration;
  readonly judgement: Judgement;
  readonly spoken: MentionedEntity;
  readonly claim: { readonly claim: Claim } & RecordedIntervals;
}

/** Version of the format. Increase when older dumps can no longer be read. */
export const DUMP_FORMAT = 1;
/** Number of claims in a batch. */
const BATCH = 1_000;

async function isDump(path: string): Promise<boolean> {
  return (await fileTagOf(path).catch(() => null)) === 'dump';
}

/**
 * Returns the time at which the dataset of a dump was last loaded; null for a file that is not a
 * dump.
 */
export async function loadedAtOf(path: string): Promise<string | null> {
  if (!(await isDump(path))) return null;
  for await (const { value } of taggedLines(path)) return (value as DumpHead).loadedAt;
  return null;
}

/** Opens a dump. Never throws for problems of the dump. */
export async function openDump(path: string, model: Model): Promise<OpenDataset> {
  const known: KnownInDump = {
    loads: [],
    documents: [],
    foreign: [],
    entities: [],
    judgements: [],
    spoken: [],
  };
  const rejections: CommuniqueError[] = [];
  let head: DumpHead | undefined;
  try {
    for await (const line of taggedLines(path)) {
      if (head === undefined) head = headOf(line);
      else if (!gather(known, line)) break;
    }
    if (head === undefined) throw new CommuniqueError('BAD_DATASET', 'The dump is empty.', { file: path });
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error;
    rejections.push(error);
  }
  const coverage = known.documents.flatMap(({ record, coverage: covered, uncovered }) =>
    covered === null ? [] : [[record.id, { covered, uncovered: uncovered.map(somewhere) }] as const],
  );
  const { loads, spoken, foreign } = known;
  const loadedAt = head?.loadedAt ?? '';
  const moment = (loads.at(-1)?.startedAt as string | undefined) ?? loadedAt;
  return {
    dataset: head?.dataset ?? null,
    documents: known.documents.map(({ record }) => record),
    declarations: known.entities,
    judgements: known.judgements,
    rejections,
    digest: head?.digest ?? null,
    coverage: new Map(coverage),
    history: { moment, loadedAt, loads, spoken, foreign },
    batches: () => batchesOf(path, model),
  };
}

/** Gives an uncovered text no place: neither the dump nor the graph has one. */
const somewhere = (text: string) => ({ text, start: 0, end: 0, line: 0, column: 0 });

interface KnownInDump {
  readonly loads: PastLoad[];
  readonly documents: DumpedDocument[];
  readonly foreign: DocumentRecord[];
  readonly entities: Declaration[];
  readonly judgements: Judgement[];
  readonly spoken: MentionedEntity[];
}

function headOf({ value, place }: TaggedLine): DumpHead {
  const head = value as DumpHead;
  if (head.format === DUMP_FORMAT && typeof head.dataset?.id === 'string') return head;
  throw new CommuniqueError(
    'BAD_DATASET',
    `Unsupported dump format; this version reads format ${DUMP_FORMAT}.`,
    place,
  );
}

/** Adds a line to the known ones. Returns false for the first claim: only claims follow. */
function gather(known: KnownInDump, { value, place }: TaggedLine): boolean {
  const { load, document, foreign, entity, judgement, spoken, claim } = (value ?? {}) as Partial<DumpLines>;
  if (claim !== undefined) return false;
  if (load !== undefined) known.loads.push(load);
  else if (document !== undefined) known.documents.push(document);
  else if (foreign !== undefined) known.foreign.push(foreign);
  else if (entity !== undefined) known.entities.push(entity);
  else if (judgement !== undefined) known.judgements.push(judgement);
  else if (spoken !== undefined) known.spoken.push(spoken);
  else throw new CommuniqueError('BAD_DATASET', 'The line is not valid in a dump.', place);
  return true;
}

async function* batchesOf(path: string, model: Model): AsyncGenerator<RowBatch> {
  let claims: Claim[] = [];
  let rejections: CommuniqueError[] = [];
  let recorded = new Map<string, RecordedIntervals>();
  for await (const { value, place } of taggedLines(path)) {
    const { claim: line } = (value ?? {}) as Partial<DumpLines>;
    if (line === undefined) continue;
    const dumped = dumpedClaim(model, line, place);
    if (dumped instanceof CommuniqueError) rejections.push(dumped);
    else {
      claims.push(dumped.claim);
      recorded.set(dumped.claim.id, { from: dumped.from, to: dumped.to });
    }
    if (claims.length + rejections.length < BATCH) continue;
    yield { claims, rejections, recorded };
    claims = [];
    rejections = [];
    recorded = new Map();
  }
  if (claims.length + rejections.length > 0) yield { claims, rejections, recorded };
}
