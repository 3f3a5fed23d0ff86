/** Filters, aggregates and groups worked out over plain objects: what the compiled statements are compared with. */

export interface Land {
  readonly id: string;
  readonly name: string;
  readonly collective: boolean;
  readonly region: string | null;
  readonly population: bigint | null;
  readonly merchantMarine: bigint | null;
  readonly area: number | null;
  readonly aliases: readonly string[];
  /** Indexes of its neighbours, with what is on each edge. */
  readonly borders: readonly Border[];
}

export interface Border {
  readonly other: number;
  readonly validFrom: string | null;
  readonly claimCount: bigint | null;
}

export type Where = Readonly<Record<string, unknown>>;
type Value = string | number | bigint | boolean | null;

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ə/g, 'a');

/** Every condition on a row is true or false: what is not known to hold does not. */
export function holds(where: Where, land: Land, all: readonly Land[]): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and') return (value as Where[]).every(one => holds(one, land, all));
    if (key === 'or') return (value as Where[]).some(one => holds(one, land, all));
    if (key === 'not') return !holds(value as Where, land, all);
    if (key === 'borders') return links(value as Where, land, all);
    if (key === 'aliases') return list(value as Where, land.aliases);
    if (key === 'is') return holds((value as { country: Where }).country, land, all);
    return compare(value as Where, land[key as 'region'] as Value);
  });
}

/** Conditions on an edge, and on the land it leads to. */
export function edgeHolds(where: Where, border: Border, all: readonly Land[]): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and') return (value as Where[]).every(one => edgeHolds(one, border, all));
    if (key === 'or') return (value as Where[]).some(one => edgeHolds(one, border, all));
    if (key === 'not') return !edgeHolds(value as Where, border, all);
    if (key === 'node') return holds(value as Where, all[border.other] as Land, all);
    return compare(value as Where, border[key as 'validFrom']);
  });
}

function links({ edge, ...quantifiers }: Where, land: Land, all: readonly Land[]): boolean {
  const edges = land.borders.filter(border => edge === undefined || edgeHolds(edge as Where, border, all));
  const fulfils = (inner: unknown) =>
    edges.map(({ other }) => holds(inner as Where, all[other] as Land, all));
  const given = Object.entries(quantifiers);
  if (given.length === 0 && edge !== undefined) return edges.length > 0;
  return given.every(([quantifier, inner]) => {
    if (quantifier === 'some') return fulfils(inner).includes(true);
    if (quantifier === 'none') return !fulfils(inner).includes(true);
    if (quantifier === 'every') return !fulfils(inner).includes(false);
    return compare(inner as Where, edges.length);
  });
}

function list(where: Where, values: readonly string[]): boolean {
  const kept = values.map(folded);
  return Object.entries(where).every(([operator, operand]) => {
    if (operator === 'isEmpty') return (values.length === 0) === operand;
    const given = [operand].flat().map(text => folded(text as string));
    if (operator === 'has') return kept.includes(given[0] as string);
    if (operator === 'hasAny') return given.some(text => kept.includes(text));
    if (operator === 'hasAll') return given.every(text => kept.includes(text));
    return kept.some(text => text.includes(given[0] as string));
  });
}

function compare(where: Where, value: Value): boolean {
  const { exact, ...operators } = where;
  const seen = (one: unknown) => (typeof one === 'string' && exact !== true ? folded(one) : one);
  const own = seen(value) as never;
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand;
    if (operator === 'eq' && operand === null) return value === null;
    if (value === null) return false;
    const given = Array.isArray(operand) ? operand.map(seen) : (seen(operand) as never);
    switch (operator) {
      case 'eq':
        // biome-ignore lint/suspicious/noDoubleEquals: integers are compared with bigints
        return own == given;
      case 'in':
        // biome-ignore lint/suspicious/noDoubleEquals: integers are compared with bigints
        return (given as readonly unknown[]).some(one => one == own);
      case 'lt':
        return own < (given as never);
      case 'lte':
        return own <= (given as never);
      case 'gt':
        return own > (given as never);
      case 'gte':
        return own >= (given as never);
      case 'contains':
        return (own as string).includes(given as never);
      case 'startsWith':
        return (own as string).startsWith(given as never);
      default:
        return (own as string).endsWith(given as never);
    }
  });
}

/** What an API answers for an integer: a number where that is exact. */
const shown = (value: bigint): number | string =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value.toString();

export function summary(lands: readonly Land[]) {
  const numbers = lands.flatMap(land => (land.population === null ? [] : [land.population]));
  const sum = numbers.reduce((a, b) => a + b, 0n);
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  const most = (a: bigint, b: bigint) => (a > b ? a : b);
  return {
    count: lands.filter(land => !land.collective).length,
    collective: lands.filter(land => land.collective).length,
    population: {
      count: numbers.length,
      distinct: new Set(numbers).size,
      sum: shown(sum),
      min: numbers.length === 0 ? null : shown(numbers.reduce(least)),
      max: numbers.length === 0 ? null : shown(numbers.reduce(most)),
    },
  };
}

/** Groups by region, the largest sum of populations first, then by the key, null last. */
export function groups(lands: readonly Land[]) {
  const byRegion = new Map<string | null, Land[]>();
  for (const land of lands) byRegion.set(land.region, [...(byRegion.get(land.region) ?? []), land]);
  const total = (all: readonly Land[]) => all.reduce((sum, land) => sum + (land.population ?? 0n), 0n);
  return [...byRegion]
    .sort(([a, one], [b, other]) => {
      const difference = total(other) - total(one);
      if (difference !== 0n) return difference > 0n ? 1 : -1;
      return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
    })
    .map(([region, all]) => {
      const { count, collective, population } = summary(all);
      return {
        keys: [{ value: region }],
        count,
        collective,
        aggregate: { population: { sum: population.sum } },
      };
    });
}

/** A row of what edges lead to. */
export interface Reached {
  readonly edge: Border;
  readonly land: Land;
}

export function edgeSummary(rows: readonly Reached[]) {
  const numbers = rows.flatMap(({ edge }) => (edge.claimCount === null ? [] : [edge.claimCount]));
  const days = rows.flatMap(({ edge }) => (edge.validFrom === null ? [] : [edge.validFrom])).sort();
  return {
    claimCount: {
      count: numbers.length,
      distinct: new Set(numbers).size,
      sum: shown(numbers.reduce((a, b) => a + b, 0n)),
    },
    validFrom: { min: days[0] ?? null, max: days.at(-1) ?? null },
  };
}

/** Groups by what the node is and the year of the edge, the largest sum of the edges first, then by the keys, null last. */
export function edgeGroups(rows: readonly Reached[]) {
  const grouped = new Map<string, Reached[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.land.collective, row.edge.validFrom?.slice(0, 4) ?? null]);
    grouped.set(key, [...(grouped.get(key) ?? []), row]);
  }
  const total = (all: readonly Reached[]) => all.reduce((sum, { edge }) => sum + (edge.claimCount ?? 0n), 0n);
  const place = (key: string) =>
    JSON.parse(key)
      .map((part: unknown) => String(part ?? 'null'))
      .join();
  return [...grouped]
    .sort(([a, one], [b, other]) => {
      const difference = total(other) - total(one);
      if (difference !== 0n) return difference > 0n ? 1 : -1;
      return place(a) < place(b) ? -1 : 1;
    })
    .map(([key, all]) => {
      const [collective, year] = JSON.parse(key) as [boolean, string | null];
      const { claimCount } = edgeSummary(all);
      return {
        keys: [
          { value: String(collective), year: null },
          { value: year, year: year === null ? null : Number(year) },
        ],
        count: collective ? 0 : all.length,
        collective: collective ? all.length : 0,
        edgeAggregate: { claimCount: { sum: claimCount.sum } },
      };
    });
}
