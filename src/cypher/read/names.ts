import { identifier } from '../identifier.ts';

/** Variables of one statement: numbered in the order of the text, so that the text depends on the plan alone. */
export class Names {
  private next = 0;

  take(): number {
    const number = this.next;
    this.next += 1;
    return number;
  }
}

/** The variables of a matched row. */
export interface Row {
  readonly node: string;
  /** Null where no edge led to the node. */
  readonly edge: string | null;
  /** What the row was reached from; null at the root. */
  readonly parent: Row | null;
  /** The position in a list of ids, where the row comes from one. */
  readonly position: string | null;
}

export function property(variable: string, name: string): string {
  return `${variable}.${identifier(name)}`;
}

/** A value: everything is handed over inside one map, whose type never changes, so that plans are reused. */
export function value(parameter: number): string {
  return `$v.p${parameter}`;
}
