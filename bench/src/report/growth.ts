import type { Name } from '../client/contestant.ts';
import type { Shape } from '../shapes/shape.ts';
import { TITLES, table } from './tables.ts';

interface Grown {
  readonly times: ReadonlyMap<Name, readonly number[]>;
  readonly bytes: readonly number[];
}

/** Times at each size that was measured; at the largest as many times those at the smallest, beside the same of the answer's length. */
export function growthTable(
  shapes: readonly Shape[],
  factors: readonly number[],
  names: readonly Name[],
  figures: ReadonlyMap<string, Grown>,
): string {
  const last = factors.length - 1;
  const growth = (some: readonly number[] | undefined) => {
    const [first, largest] = [some?.[0], some?.[last]];
    return first === undefined || largest === undefined ? '–' : `${(largest / first).toFixed(2)} ×`;
  };
  return table(
    [
      'shape',
      ...names.map(name => `${TITLES[name]}: ms`),
      ...names.map(name => `${TITLES[name]}: growth`),
      'growth of the answer',
    ],
    shapes.flatMap(({ name, title }) => {
      const grown = figures.get(name);
      if (grown === undefined) return [];
      const { times, bytes } = grown;
      const cells = [
        title,
        ...names.map(
          who =>
            times
              .get(who)
              ?.map(ms => ms.toFixed(2))
              .join(', ') ?? '–',
        ),
        ...names.map(who => growth(times.get(who))),
        growth(bytes),
      ];
      return [cells];
    }),
  );
}
