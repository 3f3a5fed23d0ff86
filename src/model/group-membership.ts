import type { Model, Relation, RelationField } from './model.ts';
import { concreteTypes, typeNamed } from './type-lookup.ts';

/** A relation that joins members to groups, and the type of these. */
export interface Membership {
  readonly type: string;
  readonly group: string;
}

/**
 * The memberships by which a relation is expanded from groups to their members: at the end that it
 * leads to, and at the owner's.
 */
export interface GroupExpansion {
  readonly far: readonly Membership[];
  readonly near: readonly Membership[];
}

/** Returns all relations that join members to groups. */
export function memberships(model: Model): readonly Membership[] {
  return [...model.relations.values()].flatMap(({ type, groups }) =>
    [...groups].map(group => ({ type, group })),
  );
}

/**
 * Returns the expansion of a relation of these types; null if neither end can be a group.
 * Memberships themselves are not expanded.
 */
export function expansionOf(
  model: Model,
  owners: readonly string[],
  field: RelationField,
): GroupExpansion | null {
  const relation = model.relations.get(field.type);
  if (relation === undefined || relation.groups.size > 0) return null;
  const targets = concreteTypes(typeNamed(model, field.target));
  const all = memberships(model);
  const belongs = (one: string, { type, group }: Membership) =>
    model.relations.get(type)?.pairs.has(`${one} ${group}`) === true;
  const far = all.filter(
    one =>
      owners.some(owner => joins(relation, field, owner, one.group)) && targets.some(to => belongs(to, one)),
  );
  const near = all.filter(
    one =>
      owners.some(owner => belongs(owner, one)) && targets.some(to => joins(relation, field, one.group, to)),
  );
  return far.length + near.length === 0 ? null : Object.freeze({ far, near });
}

/** Returns true if the relation may lead from one type to the other in the field's direction. */
function joins({ pairs }: Relation, { direction }: RelationField, owner: string, other: string): boolean {
  const out = pairs.has(`${owner} ${other}`);
  const back = pairs.has(`${other} ${owner}`);
  return direction === 'OUT' ? out : direction === 'IN' ? back : out || back;
}
