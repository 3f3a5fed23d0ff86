import { type ASTNode, BREAK, type FieldNode, getArgumentValues, visit } from 'graphql';
import { CommuniqueError, quotedExcerpt } from '../../errors.ts';
import { fold } from '../../text/fold.ts';
import { keywordQuery } from '../../text/lucene-query.ts';
import { searchQuery } from '../../text/search-text.ts';
import { boundsOf } from '../../time/edtf-bounds.ts';
import { LINKED_CONDITION, PAGE_LIMITS } from '../cost/limits.ts';
import type {
  ArgumentSource,
  Convert,
  FieldDefinition,
  Parameter,
  ParameterRef,
} from '../ir/parameter-node.ts';
import type { Variables } from '../ir/variables.ts';
import { type CursorValue, decodeCursor, withContext } from './cursor.ts';
import {
  claimSubjectsOf,
  commonEntitiesOf,
  endpointsOf,
  idsIn,
  someOf,
  startEntityOf,
  untilIn,
} from './traversal-arguments.ts';

export type FieldArguments = Readonly<Record<string, unknown>>;

interface Registered {
  readonly site: number;
  readonly args: FieldArguments;
}

/**
 * Collects the fields that arguments come from and the parameters read from them, in the order of
 * the Cypher text.
 */
export class Parameters {
  readonly sites: ArgumentSource[] = [];
  readonly list: Parameter[] = [];
  readonly #known = new Map<FieldDefinition, Map<string, Registered>>();
  readonly #variables: Variables;
  readonly #most: number;
  #conditions = 0;

  /** @param most limit on the conditions of all filters */
  constructor(variables: Variables, most: number) {
    this.#variables = variables;
    this.#most = most;
  }

  /** Counts a condition. Throws TOO_COSTLY if there are too many. */
  condition(weight = 1): void {
    this.#conditions += weight;
    if (this.#conditions <= this.#most) return;
    throw new CommuniqueError(
      'TOO_COSTLY',
      `The filters of the operation have more than ${this.#most} conditions, those on linked nodes counted as ${LINKED_CONDITION}. For many values of one field pass a list to in.`,
    );
  }

  /** Registers a field, once; the planner reads its coerced arguments. */
  site(definition: FieldDefinition, node: FieldNode, path: string): Registered {
    const byPath = this.#known.get(definition) ?? new Map<string, Registered>();
    this.#known.set(definition, byPath);
    const before = byPath.get(path);
    if (before) return before;
    const args = getArgumentValues(definition, node, this.#variables);
    const constant = (node.arguments ?? []).some(hasVariable) ? null : args;
    this.sites.push(Object.freeze({ definition, node, path, constant }));
    const made = { site: this.sites.length - 1, args };
    byPath.set(path, made);
    return made;
  }

  add(parameter: Parameter): ParameterRef {
    this.list.push(Object.freeze(parameter));
    return this.list.length - 1;
  }

  /** Raises a limit by one row, which shows that more rows follow. */
  readOneMore(limit: ParameterRef): void {
    this.list[limit] = Object.freeze({ ...(this.list[limit] as Parameter), extra: 1 });
  }
}

function hasVariable(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

/**
 * Returns the values of a plan's parameters for one set of variables, by name. Throws BAD_VALUE,
 * BAD_PAGE, BAD_CURSOR with the response path of the field.
 * @param into ids of canonical entities by the ids of merged ones, which they replace
 */
export function bind(
  parameters: readonly Parameter[],
  sites: readonly ArgumentSource[],
  variables: Variables,
  into: ReadonlyMap<string, string> = NOTHING_MERGED,
): Record<string, unknown> {
  const args: (FieldArguments | undefined)[] = new Array(sites.length);
  const values: Record<string, unknown> = {};
  parameters.forEach((parameter, index) => {
    const { definition, node, path, constant } = sites[parameter.site] as ArgumentSource;
    const given = args[parameter.site] ?? constant ?? getArgumentValues(definition, node, variables);
    args[parameter.site] = given;
    const value = along(given, parameter.path);
    const named = into.size > 0 && namesEntities(parameter) ? standing(value, into) : value;
    values[`p${index}`] = argumentSource(path, () => convert(parameter, named, values));
  });
  return values;
}

const NOTHING_MERGED: ReadonlyMap<string, string> = new Map();

const NAMING: readonly Convert[] = ['starts', 'centre', 'sharers', 'subjects', 'atLeast', 'ids'];
/** Names of arguments and fields that have ids of entities. */
const IDS = ['id', 'ids'];

/** Returns true for ids of entities; not for `mergedIds`, which are never replaced. */
function namesEntities({ convert, path }: Parameter): boolean {
  const named = path.filter(step => typeof step === 'string' && step !== 'eq' && step !== 'in');
  return NAMING.includes(convert) || (convert === 'plain' && IDS.includes(named.at(-1) as string));
}

function standing(value: unknown, into: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return into.get(value) ?? value;
  if (Array.isArray(value)) return value.map(one => standing(one, into));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, standing(one, into)]));
}

/**
 * Returns values that match no row, with pages of no rows: a statement is planned with them, and
 * finds nothing.
 */
export function dummyParameters(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ convert }, i) => [`p${i}`, NOTHING[convert] ?? null]));
}

const NOTHING: Partial<Record<Convert, unknown>> = {
  limit: 0n,
  groups: 0n,
  languages: [],
  searchedNames: [],
  // Full-text procedures reject a null query.
  search: 'nothing',
  keyword: 'nothing',
};

/** Adds the response path to errors thrown by `work`. */
export function argumentSource<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CommuniqueError) || error.place.path) throw error;
    throw new CommuniqueError(error.code, error.message, { path: path.split('.') });
  }
}

function along(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) current = (current as Record<string | number, unknown> | undefined)?.[key];
  return current;
}

function convert(parameter: Parameter, value: unknown, known: Readonly<Record<string, unknown>>): unknown {
  switch (parameter.convert) {
    case 'plain':
      return value;
    case 'integer':
      return each(value, v => integer(v as number | bigint));
    case 'fold':
      return each(value, v => fold(v as string));
    case 'lower':
      return each(value, v => (v as string).toLowerCase());
    case 'earliest':
    case 'latest':
      return edge(parameter.convert, value as string);
    case 'limit':
      return BigInt(pageSize(value ?? parameter.standard, 'A page', 'rows')) + BigInt(parameter.extra ?? 0);
    case 'groups':
      return BigInt(pageSize(value, 'An answer', 'groups'));
    case 'languages':
      return languageRange(value as string);
    case 'cursor':
      return cursorValue(parameter, value as string, known);
    case 'circle':
      return circle(value as Circle);
    case 'box':
      return box(value as Box);
    case 'point':
      return point(value as Degrees);
    case 'search':
      return searched(value as string, parameter.properties).lucene;
    case 'searchedNames':
      return searched(value as string, parameter.properties).names;
    case 'keyword':
      return keywordQuery(value as string);
    case 'starts':
      return endpointsOf(value as FieldArguments);
    case 'centre':
      return startEntityOf(value as FieldArguments);
    case 'sharers':
      return commonEntitiesOf(value as FieldArguments);
    case 'until':
      return untilIn(value as FieldArguments, edge);
    case 'subjects':
      return claimSubjectsOf(value as FieldArguments);
    case 'atLeast': {
      const { atLeast } = value as FieldArguments;
      return BigInt(
        (atLeast as number | null | undefined) ?? commonEntitiesOf(value as FieldArguments).length,
      );
    }
    case 'ids': {
      const name = parameter.path[0] as string;
      return idsIn({ [name]: value }, name);
    }
    case 'instant':
      return new Date(value as string).toISOString();
    case 'some':
      return someOf(value, parameter.path[0] as string);
    case 'along':
    case 'against':
      return walked(parameter, value as readonly Walked[]);
  }
}

interface Walked {
  readonly relation: string;
  /** True: from subject to object; null: either way. */
  readonly forward?: boolean | null;
}

/** Returns the types that may be followed from subject to object, or back. */
function walked({ convert: way, symmetric, path }: Parameter, value: readonly Walked[]): readonly string[] {
  const given = someOf(value, path[0] as string) as readonly Walked[];
  const types = given.filter(
    ({ relation, forward }) => forward !== (way === 'against') || symmetric?.includes(relation),
  );
  return [...new Set(types.map(({ relation }) => relation))];
}

/**
 * Returns an integer of 64 bits, which the database has; a larger number compares as well as a
 * float.
 */
function integer(value: number | bigint): bigint | number {
  const exact = BigInt(value);
  return BigInt.asIntN(64, exact) === exact ? exact : Number(exact);
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}

function edge(side: 'earliest' | 'latest', expression: string): string {
  const bounds = boundsOf(expression);
  if (typeof bounds === 'string')
    throw new CommuniqueError('BAD_VALUE', `${quotedExcerpt(expression)} is not a valid time: ${bounds}.`);
  return bounds[side] ?? (side === 'earliest' ? '0000-01-01' : '9999-12-31');
}

function pageSize(value: unknown, what: string, of: string): number {
  if (value === undefined || value === null) return PAGE_LIMITS.standard;
  const size = value as number;
  if (size < 0 || size > PAGE_LIMITS.most)
    throw new CommuniqueError('BAD_PAGE', `${what} has 0 to ${PAGE_LIMITS.most} ${of}, not ${size}.`);
  return size;
}

interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}
interface Circle extends Degrees {
  /** Distance in kilometres. */
  readonly distance: number;
}
interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Checks degrees, because the database would fail on values out of range. */
function point({ latitude, longitude }: Degrees): Degrees {
  degrees('latitude', latitude, 90);
  degrees('longitude', longitude, 180);
  return { latitude, longitude };
}

/** Converts kilometres to metres, in which the database measures. */
function circle({ distance, ...centre }: Circle): Circle {
  if (distance < 0)
    throw new CommuniqueError('BAD_VALUE', `A distance is 0 kilometres or more, not ${distance}.`);
  return { ...point(centre), distance: distance * 1000 };
}

function box({ south, west, north, east }: Box): Box {
  degrees('south', south, 90);
  degrees('north', north, 90);
  degrees('west', west, 180);
  degrees('east', east, 180);
  if (south > north)
    throw new CommuniqueError('BAD_VALUE', `South (${south}) lies north of north (${north}).`);
  return { south, west, north, east };
}

function degrees(name: string, value: number, most: number): void {
  if (Math.abs(value) > most)
    throw new CommuniqueError('BAD_VALUE', `A ${name} is from -${most} to ${most} degrees, not ${value}.`);
}

function searched(text: string, properties: number | undefined) {
  const query = searchQuery(text, properties);
  if (query === null)
    throw new CommuniqueError('BAD_VALUE', 'There is no letter or digit in the text to look for.');
  return query;
}

/** Limit on the length of a tag, above that of any tag considered by RFC 5646, 4.4.1. */
const TAG_LENGTH = 100;

/**
 * Returns a BCP 47 tag and its fallbacks, `zh-Hant-TW`, `zh-Hant`, `zh`: lookup as in RFC 4647,
 * 3.4.
 */
function languageRange(tag: string): readonly string[] {
  let parts: string[];
  try {
    if (tag.length > TAG_LENGTH) throw new RangeError('too long');
    parts = (Intl.getCanonicalLocales(tag)[0] ?? tag).split('-');
  } catch {
    throw new CommuniqueError(
      'BAD_VALUE',
      `${quotedExcerpt(tag)} is not a BCP 47 language tag, such as ru or zh-Hant.`,
    );
  }
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

function cursorValue(
  { signature, salt, key }: Parameter,
  cursor: string,
  known: Readonly<Record<string, unknown>>,
): CursorValue {
  const values = (salt ?? []).map(ref => known[`p${ref}`]);
  return decodeCursor(withContext(signature ?? '', values), cursor)[key ?? 0] ?? null;
}
