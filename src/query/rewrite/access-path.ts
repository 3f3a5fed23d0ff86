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
 * Where matching a list of all nodes of a type should start. Neo4j tests an EXISTS on every node
 * and likes to read an index in the list's order; both cost as much as the graph is large. A
 * condition on a key leaves so few that finding these first is always cheap.
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
 * Neo4j chooses at which key to begin, which no more than a few make better and each makes longer
 * to plan.
 */
const WAYS = 3;

/**
 * Each range is counted before rows are read in the list's order, which a second may spare and a
 * third hardly.
 */
const RANGES = 2;

/**
 * Where ranges are told of. Neo4j takes a range that is open at one side for a third of all, and
 * one with two ends for few, whatever their ends are: these are values.
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
  // What has two ends has fewer within; another range would seldom have fewer still.
  const all = [...bounds.values()].sort((a, b) => b.length - a.length);
  const [first] = all;
  if (first === undefined) return source;
  const counted = first.length > 1 ? 1 : Math.min(all.length, RANGES);
  const ranges = Object.freeze(all.map(one => Object.freeze({ kind: 'And' as const, all: one })));
  const from: From = { kind: 'Ranged', ranges, counted };
  return Object.freeze({ ...source, from, where: without(conditions, all.flat()) });
}

/**
 * Whether a range index has it: single values of entities, and times of some records from where
 * they begin. See `schemaCommands` of the loader.
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
 * The order, where a condition leaves no nulls in some of its keys: nothing need be said of nulls
 * then.
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
  /** The condition that the hops stand for. */
  readonly condition: Condition;
  readonly hops: readonly RowSource[];
  readonly key: Condition;
}

/** The hops to the first key that one of the conditions leads to. */
function linkedBy(conditions: readonly Condition[], model: Model): LinkedKey | null {
  for (const condition of conditions) {
    if (condition.kind !== 'Exists' || condition.source.from.kind !== 'Hop') continue;
    const { target } = condition.source.from;
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

function without(conditions: readonly Condition[], some: readonly Condition[]): Condition | null {
  const all = conditions.filter(condition => !some.includes(condition));
  return all.length === 0 ? null : { kind: 'And', all };
}

/** Names are no keys, but few share one. */
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

/** The property that a condition holds only of where it is not null. */
function told(condition: Condition): readonly PropertyRef[] {
  if (condition.kind === 'IsNull')
    return condition.on === 'node' && !condition.is ? [condition.property] : [];
  if (condition.kind !== 'Compare' || condition.on !== 'node' || condition.orNull) return [];
  return OPERATORS[condition.operator].of === 'value' ? [condition.property] : [];
}
