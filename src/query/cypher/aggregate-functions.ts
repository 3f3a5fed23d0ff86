import { invariant } from '../../errors.ts';
import type { Measure } from '../ir/column-node.ts';
import type { PropertyRef } from '../ir/property-node.ts';
import { type NameAllocator, property, type RowVariables } from './row-names.ts';
import { keptCondition } from './snapshot-conditions.ts';

/**
 * An aggregated measure: its variables, their expressions, the slot of the result, and the terms by
 * which groups are ordered.
 */
export interface Taken {
  readonly variables: readonly string[];
  /** `aggregate AS variable`. */
  readonly bound: readonly string[];
  readonly slot: string;
  readonly order: readonly string[];
}

export function take(measure: Measure, row: RowVariables, names: NameAllocator): Taken {
  const texts = measureTexts(measure, row);
  const variables = texts.map(() => `m${names.take()}`);
  const bound = texts.map((text, i) => `${text} AS ${variables[i]}`);
  const [whole, rest] = variables;
  if (measure.kind !== 'exactSum') return { variables, bound, slot: whole as string, order: variables };
  const { unit } = measure;
  const order = [
    `${whole} + ${rest} / ${unit} - CASE WHEN ${rest} % ${unit} < 0 THEN 1 ELSE 0 END`,
    `(${rest} % ${unit} + ${unit}) % ${unit}`,
  ];
  return { variables, bound, slot: `[${variables.join(', ')}]`, order };
}

function measureTexts(measure: Measure, row: RowVariables): readonly string[] {
  const collective = property(row.node, 'collective');
  switch (measure.kind) {
    case 'Rows':
      return ['count(*)'];
    case 'Collective':
      return [`count(CASE WHEN ${collective} THEN 1 END)`];
    case 'Single':
      return [`count(CASE WHEN ${collective} THEN null ELSE 1 END)`];
    case 'exactSum': {
      const value = measured(measure, row);
      return [`sum(${value} / ${measure.unit})`, `sum(${value} % ${measure.unit})`];
    }
    default: {
      const value = measured(measure, row);
      if (measure.kind === 'distinct') return [`count(DISTINCT ${value})`];
      // Neo4j's own avg() keeps a running mean, so that its last digits depend on the order of the
      // rows.
      if (measure.kind === 'mean')
        return [`CASE count(${value}) WHEN 0 THEN null ELSE toFloat(sum(${value})) / count(${value}) END`];
      return [`${measure.kind}(${value})`];
    }
  }
}

function measured(
  { on, property: of }: { on: 'node' | 'edge'; property: PropertyRef },
  row: RowVariables,
): string {
  const variable = on === 'edge' ? row.edge : row.node;
  invariant(variable, 'edges are measured where an edge is');
  return keptCondition(variable, of);
}
