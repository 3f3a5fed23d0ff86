import type { ClaimKey, DerivedFact, DerivedRecords } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { type Statement, spread } from '../statements/build-statement.ts';
import {
  createFacts,
  deleteFacts,
  factsOf,
  keepFacts,
  replaceFacts,
} from '../statements/derived-statements.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import type { StaleClaims } from './claim-overlay.ts';
import { diff } from './diff.ts';
import { evidenceProperties, type StoredProperties, withoutNulls } from './status-properties.ts';

interface Fact {
  readonly id: string;
  readonly properties: StoredProperties;
}

/** Reads the stored facts of these keys. */
export async function storedFacts(
  tx: Transaction,
  model: Model,
  keys: readonly ClaimKey[],
  stale: (key: ClaimKey) => StaleClaims,
): Promise<Fact[]> {
  const old = keys.filter(key => !model.relations.has(key.predicate) && stale(key) !== 'NOTHING');
  const pairs = old.map(({ subject, predicate }) => [subject, predicate] as const);
  const rows = pairs.length === 0 ? [] : await tx.run(factsOf(pairs));
  return (rows as [string, string, string, StoredProperties][]).map(([, , id, properties]) => ({
    id,
    properties,
  }));
}

/**
 * Returns the statements that turn the stored facts of these keys into the derived ones. Leaves
 * equal facts alone.
 */
export function compareFacts(
  model: Model,
  records: readonly DerivedRecords[],
  stored: readonly Fact[],
  now: string,
): Statement[] {
  const values = records.filter(({ predicate }) => !model.relations.has(predicate));
  const derived = values.flatMap(({ subject, predicate, facts }) =>
    facts.map(fact => ({ subject, id: fact.id, properties: factProperties(model, predicate, fact) })),
  );
  const { created, replaced, gone, past } = diff(stored, derived, now, { key: idOf });
  const statements: Statement[] = [];
  if (past.length > 0) statements.push(keepFacts(past.map(idOf), now));
  if (gone.length > 0) statements.push(deleteFacts(gone.map(idOf)));
  if (replaced.length > 0) {
    const rows = replaced.map(one => [one.stored.id, one.properties] as const);
    statements.push(replaceFacts(rows));
  }
  if (created.length > 0) {
    const rows = created.map(one => [one.derived.subject, one.properties] as const);
    statements.push(createFacts(rows));
  }
  return statements;
}

const idOf = ({ id }: Fact): string => id;

function factProperties(model: Model, predicate: string, fact: DerivedFact): StoredProperties {
  const { id, shown, place, step, since, value } = fact;
  const own = {
    id,
    field: predicate,
    shown,
    place: BigInt(place),
    step: BigInt(step),
    since,
    ...spread('value', value),
  };
  return withoutNulls({
    ...withIndexProperties(model, fieldsOf(model, 'Fact'), own),
    ...evidenceProperties(fact),
  });
}
