/** graph → records → file: every dataset as lines of JSON from which it can be loaded again. src/restore.ts reads them. */
import type { Declaration, DocumentRecord } from './claims/claim.ts';
import type { Intervals } from './claims/dumped.ts';
import type { Judgement } from './claims/identity.ts';
import {
  datasetNode,
  declarationsBy,
  documentsOf,
  everHeldBy,
  foreignDocuments,
  loadedDatasets,
  loadsOf,
  spokenOf,
} from './cypher/write/dump.ts';
import { turn } from './cypher/write/entities.ts';
import { judgementsIn } from './cypher/write/identity.ts';
import { lineOf } from './files/marked.ts';
import { decodePeriod, decodeWhole, type Stored } from './load/decode.ts';
import type { Model } from './model/types.ts';
import type { Database } from './neo4j/database.ts';
import { type DumpHead, type DumpLines, FORMAT } from './restore.ts';

/** The ids of all datasets that a dump has to hold, in order. */
export async function dumpable(database: Database): Promise<string[]> {
  return (await database.read(loadedDatasets())).map(([id]) => id as string);
}

/**
 * The lines of one dataset, streamed; loads of it wait until the last is read. They hold what the dataset says of itself, its loads, documents,
 * declarations, judgements, and all claims that it ever held with when it held them; and names of what these speak of, so that datasets can be
 * loaded in any order. What claims come to is derived again.
 */
export async function dump(
  database: Database,
  model: Model,
  dataset: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const [make, take] = turn(dataset);
  await database.run(make);
  return database.holding(take, async () => {
    let claims = 0;
    await write(lineOf('dump', await headOf(database, dataset)));
    for await (const line of linesOf(database, model, dataset)) {
      if ('claim' in line) claims++;
      await write(lineOf('dump', line));
    }
    return claims;
  });
}

async function headOf(database: Database, dataset: string): Promise<DumpHead> {
  const [row] = await database.read(datasetNode(dataset));
  const [properties, derivedFrom] = row as [Stored, string[]];
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
  // The second part is the model's: another one loads anew.
  const digest = text('digest')?.split(':')[0] ?? null;
  return { format: FORMAT, dataset: record, digest, loadedAt: properties.loadedAt as string };
}

type Line = { [Kind in keyof DumpLines]: Pick<DumpLines, Kind> }[keyof DumpLines];

async function* linesOf(database: Database, model: Model, dataset: string): AsyncGenerator<Line> {
  for await (const [load] of database.stream(loadsOf(dataset))) yield { load: load as DumpLines['load'] };
  for await (const [properties, publishers] of database.stream(documentsOf(dataset))) {
    const { coverage = null, uncovered = [] } = properties as { coverage?: number; uncovered?: string[] };
    const record = documentOf(properties as Stored, (publishers as string[])[0] ?? null);
    yield { document: { record, coverage, uncovered } };
  }
  for await (const [properties] of database.stream(foreignDocuments(dataset)))
    yield { foreign: documentOf(properties as Stored, null) };
  for await (const [id, properties] of database.stream(declarationsBy(dataset)))
    yield { entity: declarationOf(model, id as string, properties as Stored) };
  for await (const [, properties] of database.stream(judgementsIn(dataset)))
    yield { judgement: judgementOf(properties as Stored) };
  for await (const [id, name] of database.stream(spokenOf(dataset)))
    yield { spoken: { id: id as string, name: name as string } };
  for await (const row of database.stream(everHeldBy(dataset))) {
    const [claim, passage, occasions, from, to, readings] = row as Held;
    const whole = decodeWhole(model, claim, passage, occasions[0] ?? null, readings);
    yield { claim: { claim: whole, from, to } };
  }
}

type Held = [
  claim: Stored,
  passage: Stored,
  occasions: string[],
  from: Intervals['from'],
  to: Intervals['to'],
  readings: string | null,
];

function documentOf(properties: Stored, publisher: string | null): DocumentRecord {
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

function judgementOf(stored: Stored): Judgement {
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

function declarationOf(model: Model, id: string, declared: Stored): Declaration {
  return {
    id,
    type: model.prefixes.get(id.slice(0, id.indexOf(':')))?.name ?? '',
    name: declared.name as string,
    description: (declared.description as string | undefined) ?? null,
    externalIds: (declared.externalIds as string[] | undefined) ?? [],
    collective: declared.collective as boolean,
  };
}
