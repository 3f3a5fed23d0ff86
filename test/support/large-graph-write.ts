/**
 * Writes a dataset into an empty database with the result of a load, in a fraction of the time. All
 * is derived at once, nothing is compared with stored data, and most indexes are filled at the end.
 * The statements are the loader's own.
 */
import type { Claim } from '../../src/evidence/claim.ts';
import { compareDisputes } from '../../src/graph/derive/write-disputes.ts';
import { compareEdges } from '../../src/graph/derive/write-edges.ts';
import { compareFacts } from '../../src/graph/derive/write-facts.ts';
import { schemaCommands } from '../../src/graph/graph-schema.ts';
import type { Statement } from '../../src/graph/statements/build-statement.ts';
import { createClaims, createPassages } from '../../src/graph/statements/claim-statements.ts';
import {
  completeDataset,
  countPassages,
  upsertDataset,
  upsertDocuments,
} from '../../src/graph/statements/dataset-statements.ts';
import { lock } from '../../src/graph/statements/entity-statements.ts';
import { rememberModel } from '../../src/graph/statements/reset-statements.ts';
import { SCHEMA_PREFIX } from '../../src/graph/statements/schema-statements.ts';
import { setEntities } from '../../src/graph/stored/entity-rows.ts';
import { runAll } from '../../src/graph/sync/sync-batch.ts';
import type { ReadableDataset } from '../../src/graph/sync/sync-dataset.ts';
import { createDeclarations } from '../../src/graph/sync/sync-declarations.ts';
import type { Model } from '../../src/model/model.ts';
import { applySchema } from '../../src/neo4j/apply-schema.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Rows } from './large-graph-rows.ts';

/** Number of rows of one transaction. */
const BATCH = 4_000;

/**
 * Labels whose ids the statements seek while they write. All other indexes are cheaper to fill at
 * the end.
 */
const SOUGHT = ['Meta', 'Entity', 'Claim', 'Passage', 'Document', 'Dataset', 'Fact'];

/** @param open dataset whose claims are all kept in memory at once */
export async function writeDirectly(database: Database, model: Model, open: ReadableDataset): Promise<void> {
  const commands = schemaCommands(model);
  const first = commands.filter(
    ({ kind, labels }) => kind === 'CONSTRAINT' && SOUGHT.includes(labels[0] ?? ''),
  );
  await applySchema(database, first, SCHEMA_PREFIX);
  const claims: Claim[] = [];
  for await (const batch of open.batches()) for (const claim of batch.claims) claims.push(claim);
  await writeAll(new Writer(database), model, open, claims);
  await applySchema(database, commands, SCHEMA_PREFIX);
}

async function writeAll(
  writer: Writer,
  model: Model,
  open: ReadableDataset,
  claims: readonly Claim[],
): Promise<void> {
  const { id: dataset } = open.dataset;
  const rows = new Rows(model, open, claims, new Date().toISOString());
  await writer.send([lock(), upsertDataset(rows.dataset(), [], rows.now, false)]);
  await writer.each(open.declarations, some => [
    ...createDeclarations(model, dataset, some, rows.now),
    ...setEntities(
      model,
      some.map(one => rows.entity(one)),
    ),
  ]);
  await writer.each(rows.documents(), some => [upsertDocuments(dataset, some)]);
  await writer.each(rows.passages(), some => [createPassages(some)]);
  await writer.each(claims, some =>
    createClaims(
      dataset,
      some.map(claim => rows.claim(claim)),
    ),
  );
  await writer.each(rows.projections, some => compareEdges(model, some, new Map(), rows.now));
  await writer.each(rows.projections, some => compareFacts(model, some, [], rows.now));
  await writer.each(rows.projections, some => compareDisputes(model, some, [], rows.now));
  await writer.send([
    countPassages(dataset),
    completeDataset(dataset, open.digest, rows.now),
    rememberModel(model.digest),
  ]);
}

class Writer {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  send(statements: readonly Statement[]): Promise<void> {
    return this.#database.write(tx => runAll(tx, statements));
  }

  /** Writes batches of rows, each in its own transaction. */
  async each<T>(
    rows: readonly T[],
    statements: (portion: readonly T[]) => readonly Statement[],
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      const portion = rows.slice(start, start + BATCH);
      await this.send(statements(portion));
    }
  }
}
