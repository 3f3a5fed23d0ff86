/**
 * graph → records → file: every dataset as lines of JSON from which it can be loaded again.
 * src/dataset/open-dump.ts reads them.
 */

import { lineOf } from '../dataset/files/tagged-ndjson.ts';
import { DUMP_FORMAT, type DumpHead, type DumpLines } from '../dataset/open-dump.ts';
import type { Judgement } from '../evidence/canonical-entities.ts';
import type { Declaration, DocumentRecord, RecordedIntervals } from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import { typeNameOfId } from '../model/type-lookup.ts';
import type { Database } from '../neo4j/database.ts';
import {
  datasetNode,
  declarationsBy,
  documentsOf,
  everHeldBy,
  foreignDocuments,
  loadedDatasets,
  loadsOf,
  mentionedBy,
} from './statements/dump-statements.ts';
import { datasetLock } from './statements/entity-statements.ts';
import { judgementsOfDataset } from './statements/merge-statements.ts';
import { type ClaimProperties, decodePeriod, decodeWhole } from './stored/decode-claim.ts';

/** Returns the ids of all datasets that a dump has to contain, in order. */
export async function dumpable(database: Database): Promise<string[]> {
  return (await database.read(loadedDatasets())).map(([id]) => id as string);
}

/**
 * Streams the lines of one dataset; loads of it wait until the last line is read. Writes the
 * dataset's record, its loads, documents, declarations, judgements, and all claims that it ever
 * held, with their recorded times; and the names of the entities that these mention, so that
 * datasets can be loaded in any order. Derived records are not dumped: a load derives them again.
 * Returns the number of claims.
 */
export async function dump(
  database: Database,
  model: Model,
  dataset: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const [make, take] = datasetLock(dataset);
  await database.run(make);
  return database.holding(take, async () => {
    let claims = 0;
    await write(lineOf('dump', await headOf(database, dataset)));
    for await (const line of dumpLines(database, model, dataset)) {
      if ('claim' in line) claims++;
      await write(lineOf('dump', line));
    }
    return claims;
  });
}

async function headOf(database: Database, dataset: string): Promise<DumpHead> {
  const [row] = await database.read(datasetNode(dataset));
  const [properties, derivedFrom] = row as [ClaimProperties, string[]];
  const text = (name: string) => (properties[name] as string | undefined) ?? null;
  const record = {
    id: dataset,
    title: text('title') ?? dataset,
    description: text('description'),
    publisher: text('publisher'),
    licence: text('licence'),
    url: text('url'),
    version: text('version'),
    uses: [],
    derivedFrom,
  };
  // The second part is the model's digest: under another model, the dataset is loaded again.
  const digest = text('digest')?.split(':')[0] ?? null;
  return { format: DUMP_FORMAT, dataset: record, digest, loadedAt: properties.loadedAt as string };
}

type DumpLine = { [Kind in keyof DumpLines]: Pick<DumpLines, Kind> }[keyof DumpLines];

async function* dumpLines(database: Database, model: Model, dataset: string): AsyncGenerator<DumpLine> {
  for await (const [load] of database.stream(loadsOf(dataset))) yield { load: load as DumpLines['load'] };
  for await (const [properties, publishers] of database.stream(documentsOf(dataset))) {
    const { coverage = null, uncovered = [] } = properties as { coverage?: number; uncovered?: string[] };
    const record = documentOf(properties as ClaimProperties, (publishers as string[])[0] ?? null);
    yield { document: { record, coverage, uncovered } };
  }
  for await (const [properties] of database.stream(foreignDocuments(dataset)))
    yield { foreign: documentOf(properties as ClaimProperties, null) };
  for await (const [id, properties] of database.stream(declarationsBy(dataset)))
    yield { entity: declarationOf(model, id as string, properties as ClaimProperties) };
  for await (const [, properties] of database.stream(judgementsOfDataset(dataset)))
    yield { judgement: judgementOf(properties as ClaimProperties) };
  for await (const [id, name] of database.stream(mentionedBy(dataset)))
    yield { spoken: { id: id as string, name: name as string } };
  for await (const row of database.stream(everHeldBy(dataset))) {
    const [claim, passage, occasions, from, to, metadata] = row as Held;
    const whole = decodeWhole(model, claim, passage, occasions[0] ?? null, metadata);
    yield { claim: { claim: whole, from, to } };
  }
}

type Held = [
  claim: ClaimProperties,
  passage: ClaimProperties,
  occasions: string[],
  from: RecordedIntervals['from'],
  to: RecordedIntervals['to'],
  metadata: string | null,
];

function documentOf(properties: ClaimProperties, publisher: string | null): DocumentRecord {
  const text = (name: string) => (properties[name] as string | undefined) ?? null;
  return {
    id: properties.id as string,
    title: text('title'),
    language: text('language'),
    published: decodePeriod(properties, 'published'),
    url: text('url'),
    text: text('text'),
    publisher,
  };
}

function judgementOf(stored: ClaimProperties): Judgement {
  const text = (name: string) => stored[name] as string;
  return {
    id: text('id'),
    entity: text('entityId'),
    sameAs: text('sameAsId'),
    verdict: stored.verdict as Judgement['verdict'],
    judgedBy: text('judgedBy'),
    judgedOn: (stored.judgedOn as string | undefined) ?? null,
    reason: text('reason'),
  };
}

function declarationOf(model: Model, id: string, declared: ClaimProperties): Declaration {
  return {
    id,
    type: typeNameOfId(model, id),
    name: declared.name as string,
    description: (declared.description as string | undefined) ?? null,
    externalIds: (declared.externalIds as string[] | undefined) ?? [],
    collective: declared.collective as boolean,
  };
}
