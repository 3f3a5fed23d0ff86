/** Opens the files of a dataset from memory, with the readers of real files. */

import type { Node } from '../../src/dataset/files/located-node.ts';
import { readClaims } from '../../src/dataset/records/claim-records.ts';
import { coverageOf } from '../../src/dataset/records/coverage.ts';
import { documentHead, documentRecord, readDatasetHead } from '../../src/dataset/records/dataset-record.ts';
import { EntityReader } from '../../src/dataset/records/entity-records.ts';
import type { CommuniqueError } from '../../src/errors.ts';
import type { Claim, PassageValue } from '../../src/evidence/claim.ts';
import type { ReadableDataset } from '../../src/graph/sync/sync-dataset.ts';
import type { Model } from '../../src/model/model.ts';
import type { LargeFiles } from './large-graph-files.ts';

/** Number of quotes read at once: as data with places they take much memory. */
const PORTION = 2_000;

/** @throws what is wrong with them first */
export function openFiles(model: Model, files: LargeFiles): ReadableDataset {
  const problems: CommuniqueError[] = [];
  const head = readDatasetHead(nodeOf(files.head), problems);
  const reader = new EntityReader(model, problems);
  for (const entity of files.entities) reader.add(nodeOf(entity));
  const { declarations } = reader;
  const ids = new Set(declarations.map(({ id }) => id));
  const heads = head.documents.map(({ given, node }) => documentHead({ ...given, id: given.id ?? '' }, node));
  const documentIds = new Set(heads.map(({ id }) => id));
  const scope = {
    model,
    knows: (id: string) => ids.has(id),
    knowsDocument: (id: string) => documentIds.has(id),
    declared: () => [...ids],
  };
  const documents = heads.map(one => ({
    ...documentRecord(one, scope, problems),
    text: files.texts.get(one.file ?? '') ?? null,
  }));
  const byId = new Map(documents.map(document => [document.id, document]));
  const claims: Claim[] = [];
  const spans = new Map<string, PassageValue[]>(documents.map(({ id }) => [id, []]));
  for (let start = 0; start < files.claims.quotes.length; start += PORTION) {
    const quotes = files.claims.quotes.slice(start, start + PORTION);
    const read = readClaims(
      nodeOf({ quotes }),
      { documents: byId, json: new Map() },
      scope,
      problems,
      problems,
    );
    claims.push(...read.claims);
    for (const passage of read.passages) spans.get(passage.document)?.push(passage);
  }
  if (problems[0] !== undefined || head.dataset === null) throw problems[0];
  const coverage = new Map(
    documents.map(({ id, text }) => [id, coverageOf(text ?? '', spans.get(id) ?? [])]),
  );
  return {
    dataset: head.dataset,
    documents,
    declarations,
    judgements: [],
    rejections: [],
    digest: '',
    coverage,
    async *batches() {
      yield { claims, rejections: [] };
    },
  };
}

const NOWHERE = { line: 0, column: 0 };

/** Returns data as the reader of a file returns it. */
function nodeOf(value: unknown): Node {
  const place = NOWHERE;
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), place };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return {
      kind: 'map',
      entries: new Map(entries.map(([key, inner]) => [key, { place, value: nodeOf(inner) }])),
      place,
    };
  }
  return { kind: 'scalar', value: value as string | number | boolean | null, source: String(value), place };
}
