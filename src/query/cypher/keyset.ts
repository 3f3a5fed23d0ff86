import { invariant } from '../../errors.ts';
import type { KeysetCursor, KeyValue, OrderKey } from '../ir/order-node.ts';
import { keyName, property, type RowVariables, value } from './row-names.ts';
import { relationText } from './snapshot-conditions.ts';

/** Order and keysets: which rows come after a cursor, and in which segments an index finds them. */
export function sortKeyText({ value: key }: OrderKey, row: RowVariables): string {
  switch (key.kind) {
    case 'Position':
      return row.position as string;
    case 'Score':
      return row.score as string;
    case 'EdgeType':
      return relationText(row);
    case 'Forward':
      return forwardText(row);
    case 'Property': {
      const variable = key.on === 'edge' ? row.edge : row.node;
      const { property: of } = key;
      if (typeof of !== 'string') return computed(key, row);
      invariant(variable, `the order’s ${of} has an owner`);
      return property(variable, of);
    }
    default:
      return computed(key, row);
  }
}

function computed(key: KeyValue, row: RowVariables): string {
  const variable = row.keys.get(keyName(key));
  invariant(variable, `${key.kind} has been computed`);
  return variable;
}

/** Whether the edge leads away from what the row was reached from. */
export function forwardText({ edge, parent }: RowVariables): string {
  return `startNode(${edge}) = ${parent?.node}`;
}

/**
 * ORDER BY with a blank before it, or nothing; Cypher puts nulls last when ascending and first when
 * descending, other places are asked for.
 */
export function orderText(order: readonly OrderKey[], row: RowVariables): string {
  const terms = order.flatMap(key => {
    const text = sortKeyText(key, row);
    const direction = key.descending ? ' DESC' : '';
    const elsewhere = key.nullable && key.nullsFirst !== key.descending;
    return elsewhere
      ? [`${text} IS NULL${key.nullsFirst ? ' DESC' : ''}`, `${text}${direction}`]
      : [`${text}${direction}`];
  });
  return terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`;
}

/** A stretch of the order: conditions, and how many leading keys they hold fixed. */
export interface KeysetSegment {
  readonly where: readonly string[];
  readonly order: readonly OrderKey[];
  /**
   * Of those without a value: no index holds them, so they are looked for only where the page is
   * not full.
   */
  readonly isNull: boolean;
}

/**
 * The stretches of the order after the cursor (or all of it), one after another. Each begins with a
 * range of one key under fixed values of those before it, which a composite index answers in order.
 */
export function segments(
  order: readonly OrderKey[],
  seek: KeysetCursor | null,
  row: RowVariables,
): readonly KeysetSegment[] {
  if (seek === null) return whole(order, row);
  const found: KeysetSegment[] = [];
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const fixed = order.slice(0, i).map((key, j) => equal(key, seek.values[j] ?? null, row));
    // Keys that are all null need no order, and an index would not answer one that names them.
    const isNull = (j: number) => j < i && (seek.values[j] ?? null) === null;
    for (const range of after(order[i] as OrderKey, seek.values[i] ?? null, row)) {
      found.push({
        where: [...fixed, ...range.where, ...told(order.slice(i + 1), row)],
        order: present(order, i).filter((_, j) => !isNull(j) && !(range.isNull && j === i)),
        isNull: range.isNull,
      });
    }
  }
  return found;
}

/**
 * Rows that are not null in the first key come from an index in order; those that are follow or go
 * before.
 */
function whole(order: readonly OrderKey[], row: RowVariables): readonly KeysetSegment[] {
  const [first] = order;
  invariant(first, 'every list has an order');
  const text = sortKeyText(first, row);
  const rest = order.slice(1);
  const others = told(rest, row);
  const there: KeysetSegment = {
    where: [`${text} IS NOT NULL`, ...others],
    order: present(order, 0),
    isNull: false,
  };
  if (!first.nullable) return [there];
  const missing: KeysetSegment = { where: [`${text} IS NULL`, ...others], order: rest, isNull: true };
  return first.nullsFirst ? [missing, there] : [there, missing];
}

/**
 * What lets Neo4j answer an order from a composite index beside its first key: it has to know that
 * the others are not null either.
 */
function told(order: readonly OrderKey[], row: RowVariables): readonly string[] {
  return order
    .filter(({ value: key, nullable }) => key.kind === 'Property' && key.on === 'node' && !nullable)
    .map(key => `${sortKeyText(key, row)} IS NOT NULL`);
}

/**
 * The order where the key is known not to be null: nothing need be said of nulls, and an index can
 * answer it.
 */
function present(order: readonly OrderKey[], index: number): readonly OrderKey[] {
  return order.map((key, i) => (i <= index ? { ...key, nullable: false, nullsFirst: false } : key));
}

function equal(key: OrderKey, at: number | null, row: RowVariables): string {
  const text = sortKeyText(key, row);
  return at === null ? `${text} IS NULL` : `${text} = ${value(at)}`;
}

function after(
  key: OrderKey,
  at: number | null,
  row: RowVariables,
): { where: readonly string[]; isNull: boolean }[] {
  const text = sortKeyText(key, row);
  if (at === null) return key.nullsFirst ? [{ where: [`${text} IS NOT NULL`], isNull: false }] : [];
  const greater = { where: [`${text} ${key.descending ? '<' : '>'} ${value(at)}`], isNull: false };
  const missing = { where: [`${text} IS NULL`], isNull: true };
  return key.nullable && !key.nullsFirst ? [greater, missing] : [greater];
}

/** Whether a row comes after the cursor, as one condition: for lists too short for an index. */
export function afterText(order: readonly OrderKey[], seek: KeysetCursor, row: RowVariables): string {
  const all = segments(order, seek, row).map(s => `(${s.where.join(' AND ')})`);
  return all.length === 0 ? 'false' : `(${all.join(' OR ')})`;
}

/** The stretches at or before the cursor. */
export function hasMoreBefore(
  order: readonly OrderKey[],
  seek: KeysetCursor,
  row: RowVariables,
): readonly KeysetSegment[] {
  const backwards = order.map(k => ({
    ...k,
    descending: !k.descending,
    nullsFirst: k.nullable && !k.nullsFirst,
  }));
  const where = order.map((key, i) => equal(key, seek.values[i] ?? null, row));
  const itself: KeysetSegment = { where, order, isNull: false };
  return [itself, ...segments(backwards, seek, row)];
}

/**
 * Stretches in runs: one run is read in any case, the next only where the page is not full by then.
 */
export function runs(stretches: readonly KeysetSegment[]): readonly (readonly KeysetSegment[])[] {
  const found: KeysetSegment[][] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last === undefined || stretch.isNull) found.push([stretch]);
    else last.push(stretch);
  }
  return found;
}
