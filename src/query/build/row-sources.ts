import type { GroupExpansion } from '../../model/group-membership.ts';
import type { Model, RelationField } from '../../model/model.ts';
import { joinName, spatialName } from '../../model/names.ts';
import { concreteTypes, typeNamed } from '../../model/type-lookup.ts';
import { both } from '../ir/conjuncts.ts';
import type { MapPoint } from '../ir/property-node.ts';
import type { Condition, RowSource } from '../ir/source-node.ts';

/** Links between claims that are not stored: they are computed by comparing the claims. */
const COMPARED: Readonly<Record<string, 'Agreeing' | 'Disagreeing'>> = {
  AGREES_WITH: 'Agreeing',
  DISAGREES_WITH: 'Disagreeing',
};

/**
 * Returns the source of the nodes that a relation leads to from nodes of the given types. The label
 * is left out if the relationship type leads to no other nodes: Neo4j then counts by degree and
 * checks nothing. If `expand` is given, groups at the ends stand for their members.
 */
export function hopSource(
  model: Model,
  owners: readonly string[],
  field: RelationField,
  where: Condition | null,
  expand: GroupExpansion | null = null,
): RowSource {
  const { type, direction, target } = field;
  const compared = COMPARED[type];
  if (compared !== undefined) return { from: { kind: compared }, label: null, where };
  const from = { kind: 'Hop', type, direction, target } as const;
  // A dataset that has retracted a claim stays linked to it.
  if (type === HELD_BY) return { from, label: null, where: both(HELD, where) };
  const label = needsLabel(model, owners, field) ? field.target : null;
  if (expand === null) return { from, label, where };
  // A member may be of another type than what the relation leads to.
  return { from: { ...from, expand }, label: expand.far.length > 0 ? field.target : label, where };
}

const HELD_BY = 'HELD_BY';
const HELD: Condition = Object.freeze({ kind: 'Held', known: null });

/**
 * Condition that some dataset holds a claim. Other claims are shown, counted and filtered by only
 * if the operation asks for them.
 */
export const CURRENT: Condition = Object.freeze({ kind: 'Current', known: null });

/** Returns the filter that applies to all rows of a list unless `asked` chooses them itself. */
export function defaultFilter(
  { list, target }: Pick<RelationField, 'list' | 'target'>,
  asked: unknown = {},
): Condition | null {
  return list && target === 'Claim' && !('current' in (asked as object)) ? CURRENT : null;
}

/** Returns the relationship types without a direction. */
export function symmetricTypes(model: Model): readonly string[] {
  return [...model.relations.values()].filter(({ symmetric }) => symmetric).map(({ type }) => type);
}

/** Returns the properties that keep a place on the map: entities have an indexed point. */
export function mapPoint(name: string, entity: boolean): MapPoint {
  return entity
    ? { kind: 'Spatial', property: spatialName(name) }
    : { kind: 'Degrees', latitude: joinName(name, 'latitude'), longitude: joinName(name, 'longitude') };
}

function needsLabel(model: Model, owners: readonly string[], field: RelationField): boolean {
  const relation = model.relations.get(field.type);
  if (!relation) return false; // relations of records lead to one type only
  const wanted = concreteTypes(typeNamed(model, field.target));
  for (const pair of relation.pairs) {
    const [subject, object] = pair.split(' ') as [string, string];
    const [owner, other] = field.direction === 'IN' ? [object, subject] : [subject, object];
    if (owners.includes(owner) && !wanted.includes(other)) return true;
  }
  return false;
}
