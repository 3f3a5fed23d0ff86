import type { InterfaceType, Model, NodeType } from '../../model/model.ts';
import { foldedName, joinName, TIMED } from '../../model/names.ts';
import { typeNamed } from '../../model/type-lookup.ts';
import { conjuncts } from '../ir/conjuncts.ts';
import { OPERATORS } from '../ir/operators.ts';
import type { OrderKey } from '../ir/order-node.ts';
import { nodeProperty } from '../ir/order-property.ts';
import type { PropertyRef } from '../ir/property-node.ts';
import type { Condition, From, RowSource } from '../ir/source-node.ts';

/**
 * Chooses the access path of a list of all nodes of a type. Left alone, Neo4j tests EXISTS on every
 * node or scans the index of the list's order; both are linear in the graph. A condition on a key
 * leaves so few rows that finding these first is always cheap.
 */
export function chooseAccessPath(source: RowSource, type: NodeType | InterfaceType, model: Model): RowSource {
  if (source.from.kind !== 'All') return source;
  const conditions = conjuncts(source.where);
  if (conditions.some(condition => isKeyed(condition, type)))
    return Object.freeze({ ...source, from: { kind: 'Few' as const } });
  const linked = conditions.flatMap(one => linkedBy([one], model) ?? []).slice(0, WAYS);
  if (linked.length === 0) return ranged(source, conditions, type);
  const ways = Object.freeze(linked.map(({ hops }) => hops));
  const from: From = { kind: 'Joined', ways, keys: Object.freeze(linked.map(({ key }) => key)) };
  const stood = linked.map(({ condition }) => condition);
  return Object.freeze({ ...source, from, where: without(conditions, stood) });
}

/**
 * Limit on ways. Neo4j chooses the key to start from; more than a few ways do not improve the
 * choice, and each takes time to plan.
 */
const WAYS = 3;

/**
 * Limit on counted ranges. Each range is counted before rows are read in the list's order; a second
 * count may avoid that reading, a third hardly ever does.
 */
const RANGES = 2;

/**
 * Returns a source that starts from ranges. Neo4j estimates a range that is open at one side as a
 * third of all rows, and one with two ends as few rows, regardless of the ends: these are parameter
 * values.
 */
function ranged(
  source: RowSource,
  conditions: readonly Condition[],
  type: NodeType | InterfaceType,
): RowSource {
  const bounds = new Map<PropertyRef, Condition[]>();
  for (const condition of conditions) {
    if (condition.kind !== 'Compare' || condition.on !== 'node' || condition.orNull) continue;
    const { property, operator } = condition;
    if (OPERATORS[operator].access === 'range' && hasRange(property, type))
      bounds.set(property, [...(bounds.get(property) ?? []), condition]);
  }
  // A range with two ends has fewer rows; another range seldom has even fewer.
  const all = [...bounds.values()].sort((a, b) => b.length - a.length);
  const [first] = all;
  if (first === undefined) return source;
  const counted = first.length > 1 ? 1 : Math.min(all.length, RANGES);
  const ranges = Object.freeze(all.map(one => Object.freeze({ kind: 'And' as const, all: one })));
  const from: From = { kind: 'Ranged', ranges, counted };
  return Object.freeze({ ...source, from, where: without(conditions, all.flat()) });
}

/**
 * Returns true if a range index has the property: single values of entities, and the starts of
 * times of some records. See `schemaCommands` of the loader.
 */
function hasRange(property: PropertyRef, type: NodeType | InterfaceType): boolean {
  const record = type.kind === 'record';
  if (record && !TIMED.includes(type.name)) return false;
  return [...type.fields.values()].some(field => {
    if (field.kind !== 'value' || field.list) return false;
    const { name, typeName } = field;
    if (typeName === 'Period')
      return property === joinName(name, 'earliest') || (!record && property === joinName(name, 'latest'));
    return property === name && (!record || typeName.startsWith('Date'));
  });
}

/**
 * Returns the order with the keys marked that a condition implies to be non-null: nulls need no
 * handling then.
 */
export function impliedNonNull(order: readonly OrderKey[], where: Condition | null): readonly OrderKey[] {
  const present = new Set(conjuncts(where).flatMap(told));
  return order.map(key => {
    const property = nodeProperty(key);
    return property !== null && present.has(property)
      ? Object.freeze({ ...key, nullable: false, nullsFirst: false })
      : key;
  });
}

interface LinkedKey {
  /** The condition that the hops replace. */
  readonly condition: Condition;
  readonly hops: readonly RowSource[];
  readonly key: Condition;
}

/** Returns the hops to the first key that one of the conditions leads to. */
function linkedBy(conditions: readonly Condition[], model: Model): LinkedKey | null {
  for (const condition of conditions) {
    if (condition.kind !== 'Exists') continue;
    const target = targetOf(condition.source.from);
    if (target === null) continue;
    const inner = conjuncts(condition.source.where);
    const hop = { ...condition.source, label: target };
    const key = inner.find(one => isKeyed(one, typeNamed(model, target)));
    if (key !== undefined) return { condition, hops: [hop], key };
    const further = linkedBy(inner, model);
    if (further === null) continue;
    const first = { ...hop, where: without(inner, [further.condition]) };
    return { condition, hops: [first, ...further.hops], key: further.key };
  }
  return null;
}

/** Returns the type that a hop leads to; null for sources from which no access path goes back. */
function targetOf(from: From): string | null {
  if (from.kind === 'Hop') return from.target;
  if (from.kind === 'MentionedIn') return from.record;
  return from.kind === 'ClaimsOfEntity' ? 'Claim' : null;
}

function without(conditions: readonly Condition[], some: readonly Condition[]): Condition | null {
  const all = conditions.filter(condition => !some.includes(condition));
  return all.length === 0 ? null : { kind: 'And', all };
}

/**
 * Returns true for a condition on a key or a name. Names are not unique, but selective enough to
 * start from.
 */
function isKeyed(condition: Condition, type: NodeType | InterfaceType): boolean {
  if (condition.kind !== 'Compare' || condition.on !== 'node' || condition.lower) return false;
  const { operator, property } = condition;
  if (OPERATORS[operator].access !== 'key') return false;
  if (property === 'id') return true;
  for (const field of type.fields.values()) {
    const told =
      field.kind === 'value' && (field.unique || (field.name === 'name' && type.kind !== 'record'));
    if (told && (property === field.name || property === foldedName(field.name))) return true;
  }
  return false;
}

/** Returns the properties that the condition implies to be non-null. */
function told(condition: Condition): readonly PropertyRef[] {
  if (condition.kind === 'IsNull')
    return condition.on === 'node' && !condition.is ? [condition.property] : [];
  if (condition.kind !== 'Compare' || condition.on !== 'node' || condition.orNull) return [];
  return OPERATORS[condition.operator].of === 'value' ? [condition.property] : [];
}
