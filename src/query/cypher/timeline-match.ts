import type { TimelineFrom } from '../ir/simple-source-node.ts';
import { value } from './row-names.ts';
import { ALWAYS, current, holdsCondition, saidOf, typesText, usesHistory } from './snapshot-conditions.ts';

/** Finds the events that entities are linked to, and the current claims about them, each once. */
export function timelineText({ of, relations, moment = ALWAYS }: TimelineFrom, node: string): string {
  const past = usesHistory({ moment });
  const linked = holdsCondition('r', moment).map((test, i) => `${i === 0 ? ' WHERE' : ' AND'} ${test}`);
  const held = [current('x', moment.known), ...saidOf('x', moment)].join(' AND ');
  return [
    `MATCH (e:\`Entity\`) WHERE e.id IN ${value(of)}`,
    `CALL (e) { MATCH (e)-[r:${typesText(relations, past)}]-(x:\`Event\`)${linked.join('')} RETURN x`,
    `UNION MATCH (e)<-[:\`SUBJECT\`|\`OBJECT\`]-(x:\`Claim\`) WHERE ${held} RETURN x }`,
    `WITH DISTINCT x AS ${node}`,
  ].join(' ');
}

/** Conditions for an entry: it is dated or not, and overlaps the requested days. */
export function timelineTests({ dated, from, to }: TimelineFrom, node: string): readonly string[] {
  const days = `coalesce(${dayText(node, 'Earliest')}, ${dayText(node, 'Latest')})`;
  if (!dated) return [`${days} IS NULL`];
  return [
    `${days} IS NOT NULL`,
    ...(from === null ? [] : [`${entryDay(node, 'Latest')} >= ${value(from)}`]),
    ...(to === null ? [] : [`${entryDay(node, 'Earliest')} <= ${value(to)}`]),
  ];
}

/**
 * Prints a day of a dated entry. An open beginning sorts before all days, which compare as texts,
 * and an open end after them.
 */
export function entryDay(node: string, end: 'Earliest' | 'Latest'): string {
  return `coalesce(${dayText(node, end)}, '${end === 'Earliest' ? '' : '~'}')`;
}

/**
 * Prints the time of an event; for a claim its valid time or, if that is unknown, the time that it
 * claims.
 */
function dayText(node: string, end: 'Earliest' | 'Latest'): string {
  const holds = `coalesce(${node}.validTimeEarliest, ${node}.validTimeLatest) IS NOT NULL`;
  return `CASE WHEN ${node}:\`Event\` THEN ${node}.time${end} WHEN ${holds} THEN ${node}.validTime${end} ELSE ${node}.valuePeriod${end} END`;
}
