import { OPERATORS } from '../ir/operators.ts';
import type { Condition, RowSource } from '../ir/source-node.ts';

const ALWAYS: Condition = { kind: 'And', all: [] };

/**
 * Returns a condition in negation normal form: `Not` stands only before conditions that have no
 * parts, and nested groups of one kind are one group. It holds for the same rows if null counts as
 * false, as it does for filters (`not` finds the complement). Neo4j takes twice as long to plan
 * each level of a nested negation, so there is none. Pure.
 */
export function negationNormalForm(condition: Condition): Condition {
  switch (condition.kind) {
    case 'And':
    case 'Or':
      return group(condition.kind, condition.all.map(negationNormalForm));
    case 'Not':
      return negated(condition.one);
    case 'Exists':
      return { ...condition, source: found(condition.source) };
    case 'Labelled': {
      const holds = condition.holds === null ? ALWAYS : negationNormalForm(condition.holds);
      if (isGroup(holds) && holds.all.length === 0)
        return holds.kind === 'Or' ? holds : { ...condition, holds: null };
      return { ...condition, holds };
    }
    default:
      return condition;
  }
}

/** Returns the complement of a condition, in the same form. */
function negated(condition: Condition): Condition {
  switch (condition.kind) {
    case 'And':
      return group('Or', condition.all.map(negated));
    case 'Or':
      return group('And', condition.all.map(negated));
    case 'Not':
      return negationNormalForm(condition.one);
    case 'IsNull':
    case 'IsEmpty':
      return { ...condition, is: !condition.is };
    case 'CountIs': {
      const operator = OPERATORS[condition.operator].negation;
      return operator === null ? { kind: 'Not', one: condition } : { ...condition, operator };
    }
    case 'Labelled': {
      const other: Condition = { kind: 'Not', one: { ...condition, holds: null } };
      return condition.holds === null ? other : group('Or', [other, negated(condition.holds)]);
    }
    default:
      return { kind: 'Not', one: negationNormalForm(condition) };
  }
}

function found(source: RowSource): RowSource {
  return source.where === null ? source : { ...source, where: negationNormalForm(source.where) };
}

/**
 * Combines conditions in normal form: no part of the result is a group of the same kind or an empty
 * group.
 */
function group(kind: 'And' | 'Or', parts: readonly Condition[]): Condition {
  const all = parts.flatMap(part => (part.kind === kind ? part.all : [part]));
  const nothing = all.find(part => isGroup(part) && part.all.length === 0);
  if (nothing !== undefined) return nothing;
  return all.length === 1 ? (all[0] as Condition) : { kind, all };
}

/** Depth of groups, and of conditions on linked nodes, within each other. */
export function conditionDepth(condition: Condition): number {
  const deepest = (all: readonly (Condition | null)[]) =>
    Math.max(0, ...all.map(one => (one === null ? 0 : conditionDepth(one))));
  switch (condition.kind) {
    case 'And':
    case 'Or':
      return 1 + deepest(condition.all);
    case 'Not':
      return conditionDepth(condition.one);
    case 'Exists':
    case 'CountIs':
      return linkedDepth(condition.source) + deepest([condition.source.where]);
    case 'Labelled':
      return condition.holds === null ? 0 : 1 + conditionDepth(condition.holds);
    default:
      return 0;
  }
}

/**
 * Returns the levels of a link. An expanded link has memberships at its ends, and takes Neo4j as
 * long as two links.
 */
function linkedDepth({ from }: RowSource): number {
  return from.kind === 'Hop' && from.expand !== undefined ? 2 : 1;
}

function isGroup(condition: Condition): condition is Extract<Condition, { kind: 'And' | 'Or' }> {
  return condition.kind === 'And' || condition.kind === 'Or';
}
