import { type DerivedFact, type Key, type KeyProjection, keyText } from '../claims/project-types.ts';
import { createFacts, deleteFacts, factsOf, replaceFacts } from '../cypher/write/projection.ts';
import { type Statement, spread } from '../cypher/write/statement.ts';
import type { Model } from '../model/types.ts';
import type { Transaction } from '../neo4j/database.ts';
import { present, type Stored, spelling, standingProperties } from './derive-standing.ts';

/** What makes the facts of these keys those of their projections. Facts that are right already are left alone. */
export async function compareFacts(
  tx: Transaction,
  model: Model,
  projections: readonly KeyProjection[],
  stale: (key: Key) => boolean,
): Promise<Statement[]> {
  const values = projections.filter(({ predicate }) => !model.relations.has(predicate));
  const keys = values.filter(stale).map(({ subject, predicate }) => [subject, predicate] as const);
  const rows = keys.length === 0 ? [] : await tx.run(factsOf(keys));
  const stored = new Map<string, Map<string, Stored>>();
  for (const [subject, predicate, id, properties] of rows as [string, string, string, Stored][]) {
    const text = keyText(subject, predicate);
    stored.set(text, (stored.get(text) ?? new Map<string, Stored>()).set(id, properties));
  }
  const create: [string, object][] = [];
  const replace: [string, object][] = [];
  for (const { subject, predicate, facts } of values) {
    const there = stored.get(keyText(subject, predicate));
    for (const fact of facts) {
      const properties = factProperties(predicate, fact);
      const known = there?.get(fact.id);
      there?.delete(fact.id);
      if (known === undefined) create.push([subject, properties]);
      else if (spelling(known) !== spelling(properties)) replace.push([fact.id, properties]);
    }
  }
  const left = [...stored.values()].flatMap(there => [...there.keys()]);
  const statements: Statement[] = [];
  if (left.length > 0) statements.push(deleteFacts(left));
  if (replace.length > 0) statements.push(replaceFacts(replace));
  if (create.length > 0) statements.push(createFacts(create));
  return statements;
}

function factProperties(predicate: string, fact: DerivedFact): Stored {
  const { id, shown, value } = fact;
  return present({ id, field: predicate, shown, ...standingProperties(fact), ...spread('value', value) });
}
