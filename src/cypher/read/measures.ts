import type { Measure } from '../../plan/plan.ts';
import { property } from './names.ts';

/** Integers are added in billions and in what is left: both sums stay within 64 bits. */
const BILLION = 1_000_000_000;

/** The aggregates of one measure over rows. Sums of integers take two. */
export function measureTexts(measure: Measure, node: string): readonly string[] {
  const collective = property(node, 'collective');
  switch (measure.kind) {
    case 'Rows':
      return ['count(*)'];
    case 'Collective':
      return [`count(CASE WHEN ${collective} THEN 1 END)`];
    case 'Single':
      return [`count(CASE WHEN ${collective} THEN null ELSE 1 END)`];
    case 'exactSum': {
      const value = property(node, measure.property);
      return [`sum(${value} / ${BILLION})`, `sum(${value} % ${BILLION})`];
    }
    default: {
      const value = property(node, measure.property);
      if (measure.kind === 'distinct') return [`count(DISTINCT ${value})`];
      return [`${measure.kind === 'mean' ? 'avg' : measure.kind}(${value})`];
    }
  }
}

/** The terms that put rows in the order of a measure, given the variables that hold it. */
export function measureOrder(variables: readonly string[]): readonly string[] {
  const [billions, rest] = variables;
  if (rest === undefined) return [billions as string];
  return [
    `${billions} + ${rest} / ${BILLION} - CASE WHEN ${rest} % ${BILLION} < 0 THEN 1 ELSE 0 END`,
    `(${rest} % ${BILLION} + ${BILLION}) % ${BILLION}`,
  ];
}

/** The slot of a measure. */
export function measureSlot(variables: readonly string[]): string {
  return variables.length === 1 ? (variables[0] as string) : `[${variables.join(', ')}]`;
}
