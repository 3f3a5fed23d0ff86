import { invariant } from '../../errors.ts';
import type { Operator } from './row-condition-node.ts';

/**
 * Properties of an operator that the planner uses. Its Cypher is in
 * `query/cypher/operator-texts.ts`.
 */
interface OperatorRow {
  /** Name of the field in a filter. */
  readonly filter: string;
  /** Compares one value, which null makes unknown; or a list, where null is an empty one. */
  readonly of: 'value' | 'list';
  /** The operator that holds where this one fails, of values that are never null. */
  readonly negation: Operator | null;
  /** Rows that an index of the property finds: few by a key, a range, or none. */
  readonly access: 'key' | 'range' | 'none';
  /** Cost of one row: one comparison, or one with each of the given values. */
  readonly cost: 'once' | 'each';
}

const VALUE = { of: 'value', negation: null, access: 'none', cost: 'once' } as const;
const LIST = { ...VALUE, of: 'list' } as const;

/**
 * The operators that conditions compare with: a new one is a row here and its text in
 * `query/cypher`.
 */
export const OPERATORS: Readonly<Record<Operator, OperatorRow>> = Object.freeze({
  '=': { ...VALUE, filter: 'eq', access: 'key' },
  IN: { ...VALUE, filter: 'in', access: 'key' },
  '<': { ...VALUE, filter: 'lt', access: 'range', negation: '>=' },
  '<=': { ...VALUE, filter: 'lte', access: 'range', negation: '>' },
  '>': { ...VALUE, filter: 'gt', access: 'range', negation: '<=' },
  '>=': { ...VALUE, filter: 'gte', access: 'range', negation: '<' },
  CONTAINS: { ...VALUE, filter: 'contains' },
  'STARTS WITH': { ...VALUE, filter: 'startsWith' },
  'ENDS WITH': { ...VALUE, filter: 'endsWith' },
  HAS: { ...LIST, filter: 'has' },
  'HAS ANY': { ...LIST, filter: 'hasAny' },
  'HAS ALL': { ...LIST, filter: 'hasAll', cost: 'each' },
  'HAS PART': { ...LIST, filter: 'contains' },
});

/** Returns the operator that a field of a filter names. */
export function operatorOf(filter: string, of: OperatorRow['of']): Operator {
  const all = Object.keys(OPERATORS) as Operator[];
  const found = all.find(one => OPERATORS[one].filter === filter && OPERATORS[one].of === of);
  invariant(found, `${filter} is an operator on a ${of}`);
  return found;
}
