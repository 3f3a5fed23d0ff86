/** The judgements of a dataset: written as they are, and settled with those of all others. */
import type { Judgement } from '../claims/identity.ts';
import { lock } from '../cypher/write/entities.ts';
import { deleteJudgements, judgementsIn, writeJudgements } from '../cypher/write/identity.ts';
import type { Model } from '../model/types.ts';
import type { Database } from '../neo4j/database.ts';
import { runAll } from './batch.ts';
import type { Stored } from './decode.ts';
import { present, spelling } from './derive-standing.ts';
import { settle } from './identity.ts';
import { fieldsOf, withTwins } from './twins.ts';

/** Judgements of one transaction. */
const BATCH = 500;

/** Makes the dataset hold these judgements and no others. Each batch commits with all that it comes to. */
export async function syncJudgements(
  database: Database,
  model: Model,
  dataset: string,
  judgements: readonly Judgement[],
  now: string,
): Promise<void> {
  const left = new Map(judgements.map(one => [one.id, propertiesOf(model, one)]));
  const gone: [string, string[]][] = [];
  for await (const [id, properties] of database.stream(judgementsIn(dataset))) {
    const { recordedAt: _, ...stored } = properties as Record<string, unknown>;
    const own = left.get(id as string);
    if (own === undefined) gone.push([id as string, [stored.entityId as string, stored.sameAsId as string]]);
    else if (spelling(own as Stored) === spelling(stored as Stored)) left.delete(id as string);
  }
  for (const batch of batched(gone)) {
    await database.write(async tx => {
      await tx.run(lock());
      await tx.run(deleteJudgements(batch.map(([id]) => id)));
      await settle(tx, model, [...new Set(batch.flatMap(([, ends]) => ends))], now);
    });
  }
  for (const batch of batched([...left])) {
    await database.write(async tx => {
      await tx.run(lock());
      await runAll(tx, [writeJudgements(dataset, batch, now)]);
      const ends = batch.flatMap(([, { entityId, sameAsId }]) => [entityId as string, sameAsId as string]);
      await settle(tx, model, [...new Set(ends)], now);
    });
  }
}

function propertiesOf(model: Model, judgement: Judgement): Record<string, unknown> {
  const { id, entity, sameAs, verdict, judgedBy, judgedOn, reason } = judgement;
  const own = { id, entityId: entity, sameAsId: sameAs, verdict, judgedBy, judgedOn, reason };
  return present(withTwins(model, fieldsOf(model, 'Judgement'), own));
}

function* batched<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
