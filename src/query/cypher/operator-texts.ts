import type { Operator } from '../ir/row-condition-node.ts';

/** The left side of a comparison, as a value and as a list. */
interface Left {
  readonly value: string;
  readonly list: string;
}

type Text = (left: Left, given: string) => string;

const infix =
  (operator: Operator): Text =>
  ({ value }, given) =>
    `${value} ${operator} ${given}`;

const TEXTS: Readonly<Record<Operator, Text>> = Object.freeze({
  '=': infix('='),
  IN: infix('IN'),
  '<': infix('<'),
  '<=': infix('<='),
  '>': infix('>'),
  '>=': infix('>='),
  CONTAINS: infix('CONTAINS'),
  'STARTS WITH': infix('STARTS WITH'),
  'ENDS WITH': infix('ENDS WITH'),
  HAS: ({ list }, given) => `${given} IN ${list}`,
  // The short list is scanned, and the given one is searched.
  'HAS ANY': ({ list }, given) => `any(x IN ${list} WHERE x IN ${given})`,
  'HAS ALL': ({ list }, given) => `all(x IN ${given} WHERE x IN ${list})`,
  'HAS PART': ({ list }, given) => `any(x IN ${list} WHERE x CONTAINS ${given})`,
});

/** Compares an expression with a given value, in lower case if `lower` is set. */
export function comparison(operator: Operator, left: string, given: string, lower = false): string {
  const values = `coalesce(${left}, [])`;
  return lower
    ? TEXTS[operator]({ value: `toLower(${left})`, list: `[x IN ${values} | toLower(x)]` }, given)
    : TEXTS[operator]({ value: left, list: values }, given);
}
