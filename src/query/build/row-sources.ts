import type { GroupExpansion } from '../../model/group-membership.ts';
import type { Model, RelationField } from '../../model/model.ts';
import { joinName, spatialName } from '../../model/names.ts';
import { concreteTypes, typeNamed } from '../../model/type-lookup.ts';
import type { MapPoint } from '../ir/property-node.ts';
import type { Condition, RowSource } from '../ir/source-node.ts';

/** Links between claims that are not kept as such: found by what they have in common. */
const COMPARED: Readonly<Record<string, 'Agreeing' | 'Disagreeing'>> = {
  AGREES_WITH: 'Agreeing',
  DISAGREES_WITH: 'Disagreeing',
};

/**
 * Where a relation leads from nodes of the given types. The label is left out where the
 * relationship type leads to nothing else: Neo4j then counts by degree and checks nothing. Where it
 * is to be expanded, groups at its ends stand for their members.
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
  if (type === HELD_BY)
    return { from, label: null, where: where === null ? HELD : { kind: 'And', all: [HELD, where] } };
  const label = needsLabel(model, owners, field) ? field.target : null;
  if (expand === null) return { from, label, where };
  // A member may be of another type than what the relation leads to.
  return { from: { ...from, expand }, label: expand.far.length > 0 ? field.target : label, where };
}

const HELD_BY = 'HELD_BY';
const HELD: Condition = Object.freeze({ kind: 'Held', known: null });

/**
 * Claims that nobody holds any more are shown, counted and filtered by only where that is asked
 * for.
 */
export const CURRENT: Condition = Object.freeze({ kind: 'Current', known: null });

/** What is so of all that a list holds, unless `asked` says which. */
export function defaultFilter({ list, target }: RelationField, asked: unknown = {}): Condition | null {
  return list && target === 'Claim' && !('current' in (asked as object)) ? CURRENT : null;
}

/** Relationship types without a direction. */
export function symmetricTypes(model: Model): readonly string[] {
  return [...model.relations.values()].filter(({ symmetric }) => symmetric).map(({ type }) => type);
}

/** Where a place on the map is kept: entities have an indexed point. */
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
