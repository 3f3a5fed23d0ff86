/** Properties of entities as they are written: with their twins. */

import type { Model, ModelField } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';
import type { Statement } from '../statements/build-statement.ts';
import { setProperties } from '../statements/entity-statements.ts';
import { fieldsOf, pointsAmong, withIndexProperties } from './index-properties.ts';

type EntityProperties = Readonly<Record<string, unknown>>;
export type EntityRow = readonly [id: string, properties: EntityProperties];

/** What sets properties of entities, twins included; null takes a property away. */
export function setEntities(model: Model, rows: readonly EntityRow[]): Statement[] {
  const placed: EntityRow[] = [];
  const others: EntityRow[] = [];
  for (const [id, properties] of rows) {
    const row = [id, withIndexProperties(model, fieldsOfId(model, id), properties)] as const;
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

/**
 * What an entity of a type that the model has no more is said to be, is still said of an entity.
 */
function fieldsOfId(model: Model, id: string): ReadonlyMap<string, ModelField> {
  return typeOfId(model, id)?.fields ?? fieldsOf(model, 'Entity');
}
