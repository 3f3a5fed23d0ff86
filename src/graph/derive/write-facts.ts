import {
  type ClaimKey,
  claimKeyText,
  type DerivedFact,
  type DerivedRecords,
} from '../../evidence/derived.ts';
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
import {
  evidenceProperties,
  isOlder,
  isSame,
  recorded,
  type StoredProperties,
  withoutNulls,
} from './status-properties.ts';

/** Properties of facts by their id, by subject and predicate. */
export type StoredFacts = ReadonlyMap<string, Map<string, StoredProperties>>;

/** Reads what facts there are of these keys. */
export async function storedFacts(
  tx: Transaction,
  model: Model,
  keys: readonly ClaimKey[],
  stale: (key: ClaimKey) => StaleClaims,
): Promise<StoredFacts> {
  const old = keys.filter(key => !model.relations.has(key.predicate) && stale(key) !== 'NOTHING');
  const pairs = old.map(({ subject, predicate }) => [subject, predicate] as const);
  const rows = pairs.length === 0 ? [] : await tx.run(factsOf(pairs));
  const stored = new Map<string, Map<string, StoredProperties>>();
  for (const [subject, predicate, id, properties] of rows as [string, string, string, StoredProperties][]) {
    const text = claimKeyText(subject, predicate);
    stored.set(text, (stored.get(text) ?? new Map<string, StoredProperties>()).set(id, properties));
  }
  return stored;
}

/** What makes the facts of these keys those of their projections. Facts that are right already are left alone. */
export function compareFacts(
  model: Model,
  projections: readonly DerivedRecords[],
  stored: StoredFacts,
  now: string,
): Statement[] {
  const values = projections.filter(({ predicate }) => !model.relations.has(predicate));
  const create: [string, object][] = [];
  const replace: [string, object][] = [];
  const past: string[] = [];
  for (const { subject, predicate, facts } of values) {
    const there = stored.get(claimKeyText(subject, predicate));
    for (const fact of facts) {
      const properties = factProperties(model, predicate, fact);
      const known = there?.get(fact.id);
      there?.delete(fact.id);
      if (known === undefined) create.push([subject, recorded(properties, now)]);
      else if (!isSame(known, properties)) {
        if (isOlder(known, now)) past.push(fact.id);
        replace.push([fact.id, recorded(properties, now, known)]);
      }
    }
  }
  const left = [...stored.values()].flatMap(there => [...there]);
  past.push(...left.filter(([, known]) => isOlder(known, now)).map(([id]) => id));
  const statements: Statement[] = [];
  if (past.length > 0) statements.push(keepFacts(past, now));
  if (left.length > 0) statements.push(deleteFacts(left.map(([id]) => id)));
  if (replace.length > 0) statements.push(replaceFacts(replace));
  if (create.length > 0) statements.push(createFacts(create));
  return statements;
}

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
