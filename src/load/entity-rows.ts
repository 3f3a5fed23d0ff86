/** Properties of entities as they are written: with their twins. */
import { setProperties } from '../cypher/write/entities.ts';
import type { Statement } from '../cypher/write/statement.ts';
import type { Field, Model, NodeType } from '../model/types.ts';
import { fieldsOf, pointsAmong, withTwins } from './twins.ts';

type Properties = Readonly<Record<string, unknown>>;
export type EntityRow = readonly [id: string, properties: Properties];

/** The entity type that an id's prefix names; undefined where the model has none such. */
export function typeOfId(model: Model, id: string): NodeType | undefined {
  return model.prefixes.get(id.slice(0, id.indexOf(':')));
}

/** What sets properties of entities, twins included; null takes a property away. */
export function setEntities(model: Model, rows: readonly EntityRow[]): Statement[] {
  const placed: EntityRow[] = [];
  const others: EntityRow[] = [];
  for (const [id, properties] of rows) {
    const row = [id, withTwins(model, fieldsOfId(model, id), properties)] as const;
    (pointsAmong(model, [properties]).length > 0 ? placed : others).push(row);
  }
  const statements: Statement[] = [];
  if (others.length > 0) statements.push(setProperties(others, []));
  if (placed.length > 0) {
    const points = pointsAmong(
      model,
      placed.map(([, properties]) => properties),
    );
    statements.push(setProperties(placed, points));
  }
  return statements;
}

/** What an entity of a type that the model has no more is said to be, is still said of an entity. */
function fieldsOfId(model: Model, id: string): ReadonlyMap<string, Field> {
  return typeOfId(model, id)?.fields ?? fieldsOf(model, 'Entity');
}
