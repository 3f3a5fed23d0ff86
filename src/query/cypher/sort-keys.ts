import type { KeyValue, OrderKey } from '../ir/order-node.ts';
import type { From } from '../ir/source-node.ts';
import { orderText } from './keyset.ts';
import { match, matchClause, pointText } from './match.ts';
import { keyName, type NameAllocator, property, type RowVariables, value } from './row-names.ts';
import { keptCondition } from './snapshot-conditions.ts';
import { entryDay } from './timeline-match.ts';

/** Keys that are computed for each row before it is sorted, each with its expression. */
export interface Computed {
  /** The row with a variable for each key. */
  readonly row: RowVariables;
  /** `expression AS variable`. */
  readonly texts: readonly string[];
}

export function computedKeys(
  order: readonly OrderKey[],
  from: From,
  row: RowVariables,
  names: NameAllocator,
): Computed {
  const keys = new Map<string, string>();
  const texts: string[] = [];
  for (const { value: key } of order) {
    if (!isComputed(key) || keys.has(keyName(key))) continue;
    const variable = `k${names.take()}`;
    texts.push(`${expression(key, from, row, names)} AS ${variable}`);
    keys.set(keyName(key), variable);
  }
  return { row: { ...row, keys }, texts };
}

const COMPUTED: readonly KeyValue['kind'][] = ['Rank', 'Count', 'Distance', 'Through', 'Earliest', 'Latest'];

function isComputed(key: KeyValue): boolean {
  return key.kind === 'Property' ? typeof key.property !== 'string' : COMPUTED.includes(key.kind);
}

function expression(key: KeyValue, from: From, row: RowVariables, names: NameAllocator): string {
  switch (key.kind) {
    case 'Count':
      return `COUNT { ${matchClause(match(key.source, row, names))} }`;
    case 'Distance': {
      const given = value(key.from);
      return `point.distance(${pointText(key.point, row.node)}, point({latitude: ${given}.latitude, longitude: ${given}.longitude}))`;
    }
    case 'Through': {
      const m = match(key.source, row, names);
      const one = `${matchClause(m)} WITH ${m.row.node}${orderText(key.order, m.row)} LIMIT 1`;
      return `head(COLLECT { ${one} RETURN ${expression(key.key, from, m.row, names)} })`;
    }
    case 'Earliest':
    case 'Latest':
      return entryDay(row.node, key.kind);
    case 'Rank':
      return rank(from, row.node);
    case 'Property':
      return keptCondition((key.on === 'edge' ? row.edge : row.node) as string, key.property);
    default:
      return 'null';
  }
}

/**
 * Compares the names of a found node with the whole search text: it is the name, another name, a
 * beginning of the name, or none of these.
 */
function rank(from: From, node: string): string {
  const names = from.kind === 'Search' ? value(from.names) : '[]';
  const folded = property(node, 'nameFolded');
  const cases = [
    `WHEN ${folded} IN ${names} THEN 3`,
    `WHEN any(x IN ${names} WHERE x IN ${property(node, 'aliasesFolded')}) THEN 2`,
    `WHEN any(x IN ${names} WHERE ${folded} STARTS WITH x) THEN 1`,
  ];
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}
