import { HISTORY_RELATION, historyLabel, historyType } from '../../cypher/history-names.ts';
import { identifier, identifiers } from '../../cypher/identifier.ts';
import type { PropertyRef, RecordedCondition, ShownAt, Snapshot, ValueAt } from '../ir/property-node.ts';
import { plainName, property, type RowVariables, value } from './row-names.ts';

/** Conditions of a snapshot: edges and facts that held at a moment, or that were recorded then. */

/** The snapshot without a moment: all current records. */
export const ALWAYS: Snapshot = Object.freeze({ on: null, dated: false, known: null });

/** Tests that history records are matched as well. */
export function usesHistory({ moment = ALWAYS }: { readonly moment?: Snapshot }): boolean {
  return moment.known !== null;
}

/**
 * Names with two letters: other variables in conditions have one, and a name must not be reused.
 */
const FACT = 'vf';
const VALUE = 'vx';

/** Prints a property, or the value that its field had at a moment. */
export function keptCondition(variable: string, of: PropertyRef): string {
  if (typeof of === 'string') return property(variable, of);
  return of.kind === 'ValueAt' ? valueAt(variable, of) : shownAt(variable, of);
}

function shownAt(fact: string, { moment }: ShownAt): string {
  const facts = typesText(['HAS_FACT'], moment.known !== null);
  const before = [
    `${property(FACT, 'field')} = ${property(fact, 'field')}`,
    `${property(FACT, 'place')} < ${property(fact, 'place')}`,
    ...holdsCondition(FACT, moment),
  ];
  return `(${property(fact, 'shown')} OR NOT EXISTS { MATCH (${fact})<-[:${facts}]-()-[:${facts}]->(${FACT}) WHERE ${before.join(' AND ')} })`;
}

/**
 * Prints the value of the first fact that holds, in the order in which facts are shown; for a list
 * all values, as its property has them. The subquery is an expression: it can replace a property
 * anywhere.
 */
function valueAt(node: string, { fields, list, but, also, kept: all, moment }: ValueAt): string {
  const facts = typesText(['HAS_FACT'], moment.known !== null);
  const named = fields.map(field => `'${plainName(field)}'`).join(', ');
  const where = [
    `${property(FACT, 'field')} ${fields.length === 1 ? `= ${named}` : `IN [${named}]`}`,
    ...(but === null ? [] : [`${property(FACT, 'valueText')} <> ${property(node, but)}`]),
    ...holdsCondition(FACT, moment),
  ];
  const found = `MATCH (${node})-[:${facts}]->(${FACT}) WHERE ${where.join(' AND ')}`;
  const texts = all.map(keptText);
  const text = texts.length === 1 ? texts[0] : `coalesce(${texts.join(', ')})`;
  const id = property(FACT, 'id');
  if (also !== null) {
    const others = `UNWIND coalesce(${property(node, also)}, []) AS ${VALUE} RETURN ${VALUE}`;
    const both = `CALL (${node}) { ${found} RETURN ${text} AS ${VALUE} UNION ${others} }`;
    return `COLLECT { ${both} WITH ${VALUE} WHERE ${VALUE} IS NOT NULL RETURN DISTINCT ${VALUE} ORDER BY ${VALUE} }`;
  }
  if (list)
    return `COLLECT { ${found} WITH ${text} AS ${VALUE} ORDER BY ${but === null ? id : VALUE} WITH ${VALUE} WHERE ${VALUE} IS NOT NULL RETURN DISTINCT ${VALUE} }`;
  return `head(COLLECT { ${found} RETURN ${text} AS ${VALUE} ORDER BY ${property(FACT, 'place')}, ${id} LIMIT 1 })`;
}

function keptText({ properties, as }: RecordedCondition): string {
  const [first, second] = properties.map(name => property(FACT, name)) as [string, string];
  if (as === 'point') return `point({latitude: ${first}, longitude: ${second}})`;
  const text =
    properties.length === 1 ? first : `coalesce(${properties.map(name => property(FACT, name)).join(', ')})`;
  return as === 'is' ? text : `${as === 'integer' ? 'toInteger' : 'toFloat'}(${text})`;
}

/**
 * Conditions for an edge or fact that holds at a moment. Open ends are unbounded; an undated record
 * has no ends.
 */
export function holdsCondition(variable: string, { on, dated, known }: Snapshot): readonly string[] {
  const at = (name: string) => property(variable, name);
  const where: string[] = [];
  if (on !== null) {
    where.push(`(${at('validFrom')} IS NULL OR ${at('validFrom')} <= ${value(on)})`);
    where.push(`(${at('validTo')} IS NULL OR ${at('validTo')} >= ${value(on)})`);
  }
  // A record without `dated` is dated if it has a day.
  if (dated)
    where.push(`coalesce(${at('dated')}, ${at('validFrom')} IS NOT NULL OR ${at('validTo')} IS NOT NULL)`);
  if (known !== null) {
    // A record that was loaded before recorded times were stored counts as always known.
    where.push(`(${at('recordedFrom')} IS NULL OR ${at('recordedFrom')} <= ${value(known)})`);
    where.push(`(${at('recordedTo')} IS NULL OR ${at('recordedTo')} > ${value(known)})`);
  }
  return where;
}

/**
 * Tests that a dataset holds a claim; or that one held it at a moment, within one of its recorded
 * intervals.
 */
export function current(claim: string, known: number | null): string {
  if (known === null) return property(claim, 'current');
  return within(property(claim, 'recordedFrom'), property(claim, 'recordedTo'), known);
}

/**
 * Tests a link between a claim and a dataset: its last interval is open; or one of its intervals
 * contains the moment.
 */
export function heldCondition(link: string, known: number | null): string {
  const [from, to] = [property(link, 'from'), property(link, 'to')];
  return known === null ? `size(${from}) > size(${to})` : within(from, to, known);
}

/**
 * The nth interval is from from[nth] to to[nth]; the last one is open if there are fewer ends than
 * beginnings. No other variable may have the name `nth`: Neo4j rejects it.
 */
function within(from: string, to: string, known: number): string {
  const at = value(known);
  return `any(nth IN range(0, size(${from}) - 1) WHERE ${from}[nth] <= ${at} AND (nth >= size(${to}) OR ${to}[nth] > ${at}))`;
}

/** Tests that the valid time of a claim includes the day. */
export function saidOf(claim: string, { on, dated }: Snapshot): readonly string[] {
  const [from, to] = [property(claim, 'validTimeEarliest'), property(claim, 'validTimeLatest')];
  const where = dated ? [`(${from} IS NOT NULL OR ${to} IS NOT NULL)`] : [];
  if (on === null) return where;
  return [
    ...where,
    `(${from} IS NULL OR ${from} <= ${value(on)})`,
    `(${to} IS NULL OR ${to} >= ${value(on)})`,
  ];
}

/** Prints the labels of matched nodes: history records have their own labels. */
export function labelsText(label: string, past: boolean): string {
  return past ? identifiers([label, historyLabel(label)], '|') : identifier(label);
}

/** Prints the types of matched relationships: history records have their own types. */
export function typesText(types: readonly string[], past: boolean): string {
  return identifiers(past ? types.flatMap(type => [type, historyType(type)]) : types, '|');
}

/** Prints the relation of an edge. */
export function relationText({ edge, past }: Pick<RowVariables, 'edge' | 'past'>): string {
  return past ? `coalesce(${property(edge as string, HISTORY_RELATION)}, type(${edge}))` : `type(${edge})`;
}
