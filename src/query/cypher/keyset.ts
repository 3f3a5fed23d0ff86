import { invariant } from '../../errors.ts';
import type { KeysetCursor, KeyValue, OrderKey } from '../ir/order-node.ts';
import { keyName, property, type RowVariables, value } from './row-names.ts';
import { relationText } from './snapshot-conditions.ts';

/** Prints a sort key of a row, for ORDER BY and for the conditions of a keyset cursor. */
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

/** Tests that the edge leads away from the node from which the row was reached. */
export function forwardText({ edge, parent }: RowVariables): string {
  return `startNode(${edge}) = ${parent?.node}`;
}

/**
 * Prints ORDER BY with a leading blank, or nothing. Cypher sorts nulls last when ascending and
 * first when descending; any other place needs a term of its own.
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

/** A segment of the order: its conditions and its sort keys. */
export interface KeysetSegment {
  readonly where: readonly string[];
  readonly order: readonly OrderKey[];
  /**
   * The rows whose key is null. No index holds them, so they are read only if the page is not full.
   */
  readonly isNull: boolean;
}

/**
 * Returns the segments after the cursor (or all of the order), one after another. Each begins with
 * a range of one key under fixed values of the keys before it, which a composite index returns in
 * order.
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
    // A key that is null in all rows needs no sort, and an index could not provide an order that
    // names it.
    const isNull = (j: number) => j < i && (seek.values[j] ?? null) === null;
    for (const range of after(order[i] as OrderKey, seek.values[i] ?? null, row)) {
      found.push({
        where: [...fixed, ...range.where, ...nonNull(order.slice(i + 1), row)],
        order: present(order, i).filter((_, j) => !isNull(j) && !(range.isNull && j === i)),
        isNull: range.isNull,
      });
    }
  }
  return found;
}

/**
 * Returns the segments of a list without a cursor. Rows whose first key is not null come from an
 * index in order; the others follow or precede them.
 */
function whole(order: readonly OrderKey[], row: RowVariables): readonly KeysetSegment[] {
  const [first] = order;
  invariant(first, 'every list has an order');
  const text = sortKeyText(first, row);
  const rest = order.slice(1);
  const others = nonNull(rest, row);
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
 * Asserts that the remaining keys are non-null, which a composite index needs in order to provide
 * the sort.
 */
function nonNull(order: readonly OrderKey[], row: RowVariables): readonly string[] {
  return order
    .filter(({ value: key, nullable }) => key.kind === 'Property' && key.on === 'node' && !nullable)
    .map(key => `${sortKeyText(key, row)} IS NOT NULL`);
}

/**
 * The order, given that its keys up to `index` are non-null: it needs no terms for nulls, so that
 * an index can provide it.
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

/**
 * Prints the test that a row comes after the cursor as one condition, for lists too short for an
 * index.
 */
export function afterText(order: readonly OrderKey[], seek: KeysetCursor, row: RowVariables): string {
  const all = segments(order, seek, row).map(s => `(${s.where.join(' AND ')})`);
  return all.length === 0 ? 'false' : `(${all.join(' OR ')})`;
}

/** Returns the segments at or before the cursor. */
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
 * Groups segments into runs: the first run is always read, each later one only if the page is not
 * full by then.
 */
export function runs(all: readonly KeysetSegment[]): readonly (readonly KeysetSegment[])[] {
  const found: KeysetSegment[][] = [];
  for (const segment of all) {
    const last = found.at(-1);
    if (last === undefined || segment.isNull) found.push([segment]);
    else last.push(segment);
  }
  return found;
}
