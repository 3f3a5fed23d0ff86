import { identifier } from '../../cypher/identifier.ts';
import { invariant } from '../../errors.ts';
import type { KeyValue } from '../ir/order-node.ts';

/**
 * Allocates the variables of one statement, numbered in the order of the text, so that the text
 * depends only on the plan.
 */
export class NameAllocator {
  #next = 0;

  take(): number {
    const number = this.#next;
    this.#next += 1;
    return number;
  }
}

/** The variables of a matched row. */
export interface RowVariables {
  readonly node: string;
  /** Null if no edge led to the node. */
  readonly edge: string | null;
  /** The end of the step, if the row is one. */
  readonly other: string | null;
  /** True if the row is a traversal result, not a node. */
  readonly found: boolean;
  /** The row from which this one was reached; null at the root. */
  readonly parent: RowVariables | null;
  /** The position in a list of ids, if the row comes from one. */
  readonly position: string | null;
  /** True if its edge may be a history record. */
  readonly past: boolean;
  /** The score of a search, if the row comes from one. */
  readonly score: string | null;
  /** Variables of computed sort keys, by {@link keyName}. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Returns the variables of which a row consists. */
export function variables({ node, edge, other, position, score, keys }: RowVariables): readonly string[] {
  return [node, edge, other, position, score, ...keys.values()].filter(v => v !== null);
}

/** Returns the name of a computed key within one row. */
export function keyName(value: KeyValue): string {
  return JSON.stringify(value);
}

/** Prints a property; `$0` stands for a property whose name is the value `d0`. */
export function property(variable: string, name: string): string {
  if (/^\$\d+$/.test(name)) return `${variable}[$v.d${name.slice(1)}]`;
  return `${variable}.${identifier(name)}`;
}

/**
 * Prints a value: all values are passed inside one map, whose type never changes, so that plans are
 * reused.
 */
export function value(parameter: number): string {
  return `$v.p${parameter}`;
}

/** Returns one of our own names for use within quotation marks. */
export function plainName(name: string): string {
  invariant(/^\w+$/.test(name), `${name} is a plain name`);
  return name;
}
