import type { Model, ValueField } from '../../src/model/model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { fold } from '../../src/text/fold.ts';
import { storedValue } from './graph.ts';
import type { Properties } from './reference.ts';
import { properties, scalar } from './shown.ts';
import { normal, typeOf } from './world.ts';

/** Makes a day the present by hand: takes away what does not hold on it, and gives entities what the rest comes to. */
export async function makePresent(
  database: Database,
  model: Model,
  day: string,
  onlyDated: boolean,
): Promise<void> {
  const run = (text: string, v: Record<string, unknown>) => database.run({ text, parameters: { v } });
  const held = (name: string) =>
    `coalesce(${name}.validFrom, '0000') <= $v.day AND coalesce(${name}.validTo, '9999') >= $v.day AND (${name}.dated OR NOT $v.onlyDated)`;
  const when = { day, onlyDated };
  await run(`MATCH (:Entity)-[r]->(:Entity) WHERE NOT (${held('r')}) DELETE r`, when);
  await run(`MATCH (f:Fact) WHERE NOT (${held('f')}) DETACH DELETE f`, when);
  const rows = (await run(
    `MATCH (e:Entity) RETURN e.id, e.name, COLLECT { MATCH (e)-[:HAS_FACT]->(f) RETURN properties(f) },
      COLLECT { MATCH (e)<-[:MERGED_INTO]-(m) RETURN m.name }`,
    {},
  )) as [string, string, Properties[], string[]][];
  for (const [id, name, facts, merged] of rows) {
    const inPlace = facts.sort((a, b) => Number(a.place) - Number(b.place));
    const own: Properties = {};
    for (const field of typeOf(model, id).fields.values()) {
      if (field.kind !== 'value' || field.editorial || field.unique || field.value === 'ID') continue;
      const of = inPlace.filter(fact => fact.field === field.predicate);
      Object.assign(own, field.predicate === 'ALIASES' ? aliases(inPlace, name, merged) : fieldOf(field, of));
    }
    const first = new Map<unknown, unknown>();
    for (const { id: fact, field } of inPlace) if (!first.has(field)) first.set(field, fact);
    await run(
      'MATCH (e:Entity {id: $v.id}) SET e += $v.own WITH e UNWIND $v.first AS id MATCH (f:Fact {id: id}) SET f.shown = true',
      { id, own, first: [...first.values()] },
    );
  }
}

function fieldOf(field: ValueField, facts: readonly Properties[]): Properties {
  const values = facts.map(storedValue);
  if (!field.list) {
    const none = Object.keys(properties(field, { number: 0, text: '' })).map(name => [name, null]);
    return { ...Object.fromEntries(none), ...(values[0] === undefined ? {} : properties(field, values[0])) };
  }
  const all = [...new Set(values.map(value => scalar(field, value) as string))];
  return { [field.name]: all, [`${field.name}Folded`]: all.map(fold) };
}

function aliases(facts: readonly Properties[], name: string, merged: readonly string[]): Properties {
  const texts = facts
    .filter(({ field }) => field === 'NAME' || field === 'ALIASES')
    .map(fact => normal(String(fact.valueText)));
  return { aliases: [...new Set([...texts, ...merged.map(normal)])].filter(text => text !== name).sort() };
}
