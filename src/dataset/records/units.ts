/**
 * Unit of UCUM (https://ucum.org/ucum). Only the units that texts of this field use are known. The
 * whole of UCUM (some 300 atoms, most of them medical) exists on npm only with a table of 4 MB.
 */
interface Unit {
  /** Factor to the base units t, m, d and J; counts are 1. */
  readonly factor: number;
  /** Powers of the base units, as `mass:1 time:-1`. */
  readonly dimension: string;
}

type Atom = readonly [factor: number, dimension: Readonly<Record<string, number>>, metric?: boolean];

const ATOMS: Readonly<Record<string, Atom>> = {
  t: [1, { mass: 1 }, true],
  g: [1e-6, { mass: 1 }, true],
  '[lb_av]': [0.00045359237, { mass: 1 }],
  '[ston_av]': [0.90718474, { mass: 1 }],
  '[lton_av]': [1.0160469088, { mass: 1 }],
  m: [1, { length: 1 }, true],
  '[ft_i]': [0.3048, { length: 1 }],
  '[mi_i]': [1609.344, { length: 1 }],
  '[nmi_i]': [1852, { length: 1 }],
  ar: [100, { length: 2 }, true],
  '[acr_us]': [4046.872609874252, { length: 2 }],
  L: [0.001, { length: 3 }, true],
  l: [0.001, { length: 3 }, true],
  '[bbl_us]': [0.158987294928, { length: 3 }],
  s: [1 / 86_400, { time: 1 }, true],
  min: [1 / 1_440, { time: 1 }],
  h: [1 / 24, { time: 1 }],
  d: [1, { time: 1 }],
  wk: [7, { time: 1 }],
  mo: [30.4375, { time: 1 }],
  a: [365.25, { time: 1 }],
  J: [1, { energy: 1 }, true],
  W: [86_400, { energy: 1, time: -1 }, true],
  '%': [0.01, {}],
};

const PREFIXES: Readonly<Record<string, number>> = {
  c: 1e-2,
  m: 1e-3,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

const ACCEPTED =
  't kt Mt kg g, m km cm [ft_i] [mi_i] [nmi_i], m2 km2 har [acr_us], m3 L [bbl_us], s min h d wk mo a, J kW MW GW.h, %, 1, 10*6, {ship}';

/** Text that lists the accepted units, for messages. */
export const acceptedUnits = `${ACCEPTED}; combined with . and /, such as t/a`;

/**
 * Converts a number from one unit to another; undefined if one of them is unknown or they measure
 * different things.
 */
export function convert(value: number | bigint, from: string, to: string): number | bigint | undefined {
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined;
  if (source.factor === target.factor) return value;
  // A double holds fifteen digits exactly; the rest is rounding of the conversion.
  return Number(((Number(value) * source.factor) / target.factor).toPrecision(15));
}

const known = new Map<string, Unit>();

/** Returns the unit that an expression such as `Mt/a` means; undefined if it is unknown. */
export function unitOf(expression: string): Unit | undefined {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const unit = parse(expression);
  if (unit !== undefined && known.size < 1_000) known.set(expression, unit);
  return unit;
}

function parse(expression: string): Unit | undefined {
  let factor = 1;
  const powers = new Map<string, number>();
  const terms = expression.split(/(?=[./])/);
  for (const [index, term] of terms.entries()) {
    const divided = term.startsWith('/');
    const bare = index === 0 && !divided ? term : term.slice(1);
    const found = termOf(bare);
    if (found === undefined) return undefined;
    const sign = divided ? -1 : 1;
    factor *= found[0] ** sign;
    for (const [base, power] of Object.entries(found[1]))
      powers.set(base, (powers.get(base) ?? 0) + sign * power);
  }
  const dimension = [...powers].filter(([, power]) => power !== 0).map(([base, power]) => `${base}:${power}`);
  return { factor, dimension: dimension.sort().join(' ') };
}

function termOf(term: string): Atom | undefined {
  if (/^\{[^{}]*\}$/.test(term)) return [1, {}];
  const tens = /^10[*^](\d{1,2})$/.exec(term);
  if (tens !== null) return [10 ** Number(tens[1]), {}];
  if (/^\d{1,6}$/.test(term) && Number(term) > 0) return [Number(term), {}];
  const match = /^(.*?[^\d])(\d)?(?:\{[^{}]*\})?$/.exec(term);
  const atom = match && atomOf(match[1]!);
  if (!atom) return undefined;
  const exponent = Number(match[2] ?? 1);
  const dimension = Object.entries(atom[1]).map(([base, power]) => [base, power * exponent] as const);
  return [atom[0] ** exponent, Object.fromEntries(dimension)];
}

function atomOf(symbol: string): Atom | undefined {
  if (Object.hasOwn(ATOMS, symbol)) return ATOMS[symbol];
  const prefix = symbol.charAt(0);
  const rest = symbol.slice(1);
  const metric = Object.hasOwn(PREFIXES, prefix) && Object.hasOwn(ATOMS, rest) ? ATOMS[rest] : undefined;
  return metric?.[2] ? [PREFIXES[prefix]! * metric[0], metric[1]] : undefined;
}
