/** Judgements of a dataset: written as they are, and applied together with those of all others. */

import type { Judgement } from '../../evidence/canonical-entities.ts';
import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import { chunks } from '../../util/collections.ts';
import { canonicalText, withoutNulls } from '../derive/status-properties.ts';
import { lock } from '../statements/entity-statements.ts';
import { deleteJudgements, judgementsOfDataset, writeJudgements } from '../statements/merge-statements.ts';
import type { ClaimProperties } from '../stored/decode-claim.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import { applyJudgements } from './apply-judgements.ts';
import { runAll } from './sync-batch.ts';

/** Limit on judgements in one transaction. */
const BATCH = 500;

/**
 * Makes the dataset hold these judgements and no others. Each batch commits together with its
 * effects on the graph.
 */
export async function syncJudgements(
  database: Database,
  model: Model,
  dataset: string,
  judgements: readonly Judgement[],
  now: string,
): Promise<void> {
  const left = new Map(judgements.map(one => [one.id, propertiesOf(model, one)]));
  const gone: [string, string[]][] = [];
  for await (const [id, properties] of database.stream(judgementsOfDataset(dataset))) {
    const { recordedAt: _, ...stored } = properties as Record<string, unknown>;
    const own = left.get(id as string);
    if (own === undefined) gone.push([id as string, [stored.entityId as string, stored.sameAsId as string]]);
    else if (canonicalText(own as ClaimProperties) === canonicalText(stored as ClaimProperties))
      left.delete(id as string);
  }
  for (const batch of chunks(gone, BATCH)) {
    await database.write(async tx => {
      await tx.run(lock());
      await tx.run(deleteJudgements(batch.map(([id]) => id)));
      await applyJudgements(tx, model, [...new Set(batch.flatMap(([, ends]) => ends))], now);
    });
  }
  for (const batch of chunks([...left], BATCH)) {
    await database.write(async tx => {
      await tx.run(lock());
      await runAll(tx, [writeJudgements(dataset, batch, now)]);
      const ends = batch.flatMap(([, { entityId, sameAsId }]) => [entityId as string, sameAsId as string]);
      await applyJudgements(tx, model, [...new Set(ends)], now);
    });
  }
}

function propertiesOf(model: Model, judgement: Judgement): Record<string, unknown> {
  const { id, entity, sameAs, verdict, judgedBy, judgedOn, reason } = judgement;
  const own = { id, entityId: entity, sameAsId: sameAs, verdict, judgedBy, judgedOn, reason };
  return withoutNulls(withIndexProperties(model, fieldsOf(model, 'Judgement'), own));
}
