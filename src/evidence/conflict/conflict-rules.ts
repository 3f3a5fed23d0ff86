/**
 * Rules by which two claims contest, one function each, applied to the content of the claims.
 * Overlap of their times is tested in claim-classes.ts. docs/claims.md, section 3, "Two claims
 * contest". Lists, texts, points, evaluative fields, different fields and silence never contest.
 */

import type { EdgeType, Model, ValueField } from '../../model/model.ts';
import { stepOf } from '../../model/type-lookup.ts';
import type { ClaimValue, QualifierValues } from '../claim.ts';
import { endsDiffer, timeEnds } from './time-bounds.ts';

/** Properties of a predicate in the model that decide which of its claims contest. */
export interface ConflictRules {
  /** Field of the values; null for a relation. */
  readonly field: ValueField | null;
  /** True for a symmetric relation. */
  readonly symmetric: boolean;
  /** True for a relation if the objects of one subject are alternatives. */
  readonly exclusive: boolean;
  /** Edge type with the relation's own fields. */
  readonly edge: EdgeType | null;
  /** Number of fields that come before it in time. */
  readonly step: number;
  /** Returns true if two different affirmed values of the field contest; null if they never do. */
  readonly differ: ((a: ClaimValue, b: ClaimValue) => boolean) | null;
}

/**
 * Returns the rules of a predicate for a type of subject; undefined if the model has no such
 * predicate.
 */
export function conflictRulesOf(
  model: Model,
  subjectType: string,
  predicate: string,
): ConflictRules | undefined {
  const relation = model.relations.get(predicate);
  if (relation !== undefined) {
    const edge = relation.edge === null ? null : (model.edges.get(relation.edge) ?? null);
    const exclusive = relation.exclusiveOf.has(subjectType);
    return { field: null, symmetric: relation.symmetric, exclusive, edge, step: 0, differ: null };
  }
  const field = valueFieldOf(model, subjectType, predicate);
  if (field === undefined) return undefined;
  const fields = model.nodes.get(subjectType)?.fields;
  const step = fields === undefined ? 0 : stepOf(fields, field);
  return { field, symmetric: false, exclusive: false, edge: null, step, differ: differOf(field) };
}

function valueFieldOf(model: Model, type: string, predicate: string): ValueField | undefined {
  for (const field of model.nodes.get(type)?.fields.values() ?? []) {
    if (field.kind === 'value' && field.predicate === predicate) return field;
  }
  return undefined;
}

/**
 * Returns true for list-valued fields. `NAME` is one: an entity may have several names, though the
 * field shows the preferred one.
 */
export function isListed(field: ValueField): boolean {
  return field.list || field.name === 'name';
}

function differOf(field: ValueField): ConflictRules['differ'] {
  if (isListed(field) || field.evaluative) return null;
  switch (field.value) {
    case 'Int':
    case 'BigInt':
    case 'Float':
      return boundsDisjoint;
    case 'Enum':
    case 'Boolean':
      return () => true; // they are different values already
    case 'Object':
      return field.typeName === 'Period' ? periodsDiffer : null;
    default:
      return null;
  }
}

/**
 * Rule 2: returns true if the bounds of two quantities are disjoint. An absent bound is open unless
 * a number is given.
 */
export function boundsDisjoint(a: ClaimValue, b: ClaimValue): boolean {
  return most(a) < least(b) || most(b) < least(a);
}

function least(value: ClaimValue): number | bigint {
  return value.low ?? value.number ?? Number.NEGATIVE_INFINITY;
}

function most(value: ClaimValue): number | bigint {
  return value.high ?? value.number ?? Number.POSITIVE_INFINITY;
}

/** Rule 4: returns true if two times start or end differently, each to its precision. */
function periodsDiffer({ period: a }: ClaimValue, { period: b }: ClaimValue): boolean {
  return !!a?.edtf && !!b?.edtf && endsDiffer(timeEnds(a.edtf), timeEnds(b.edtf));
}

/**
 * Rule 5: returns the relation's own fields, enums or numbers, whose values differ; amounts are
 * compared only in the same currency.
 */
export function differingQualifiers(edge: EdgeType | null, a: QualifierValues, b: QualifierValues): string[] {
  const differing: string[] = [];
  const sameCurrency = a.currency === b.currency;
  for (const { name, value } of edge?.fields.values() ?? []) {
    const number = value === 'Int' || value === 'BigInt' || value === 'Float';
    if (value !== 'Enum' && !(number && sameCurrency)) continue;
    const [one, other] = [a[name], b[name]];
    if (one !== undefined && other !== undefined && one !== other) differing.push(name);
  }
  return differing;
}
