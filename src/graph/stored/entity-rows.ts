/** Properties of entities as they are written: with their index properties. */

import type { Model, ModelField } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';
import type { Statement } from '../statements/build-statement.ts';
import { setProperties } from '../statements/entity-statements.ts';
import { fieldsOf, pointsAmong, withIndexProperties } from './index-properties.ts';

type EntityProperties = Readonly<Record<string, unknown>>;
export type EntityRow = readonly [id: string, properties: EntityProperties];

/**
 * Returns the statements that set properties of entities, index properties included; null removes a
 * property.
 */
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
 * Returns the fields of an entity's type; those of `Entity` if the model no longer has the type.
 */
function fieldsOfId(model: Model, id: string): ReadonlyMap<string, ModelField> {
  return typeOfId(model, id)?.fields ?? fieldsOf(model, 'Entity');
}
