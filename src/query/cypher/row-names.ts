import { identifier } from '../../cypher/identifier.ts';
import { invariant } from '../../errors.ts';
import type { KeyValue } from '../ir/order-node.ts';

/**
 * Variables of one statement: numbered in the order of the text, so that the text depends on the
 * plan alone.
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
  /** Null where no edge led to the node. */
  readonly edge: string | null;
  /** The node that a step leads to, where the row is one. */
  readonly other: string | null;
  /** Its node is none, but what a traversal found. */
  readonly found: boolean;
  /** What the row was reached from; null at the root. */
  readonly parent: RowVariables | null;
  /** The position in a list of ids, where the row comes from one. */
  readonly position: string | null;
  /** Its edge may be one that is derived from claims no more. */
  readonly past: boolean;
  /** How well a search fits, where the row comes from one. */
  readonly score: string | null;
  /** Variables that hold what the row is ordered by, by {@link keyName}. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The variables that a row consists of. */
export function variables({ node, edge, other, position, score, keys }: RowVariables): readonly string[] {
  return [node, edge, other, position, score, ...keys.values()].filter(v => v !== null);
}

/** What a computed key is known by within one row. */
export function keyName(value: KeyValue): string {
  return JSON.stringify(value);
}

/** A property; `$0` stands for one whose name is the value `d0`. */
export function property(variable: string, name: string): string {
  if (/^\$\d+$/.test(name)) return `${variable}[$v.d${name.slice(1)}]`;
  return `${variable}.${identifier(name)}`;
}

/**
 * A value: everything is handed over inside one map, whose type never changes, so that plans are
 * reused.
 */
export function value(parameter: number): string {
  return `$v.p${parameter}`;
}

/** A name of ours within quotation marks. */
export function plainName(name: string): string {
  invariant(/^\w+$/.test(name), `${name} is a plain name`);
  return name;
}
