import type { TableRow } from '../files/source-row.ts';
import type { Report } from '../records/report-problem.ts';

/** A row of a table or a JSON element, as mappings see it. */
export interface SourceRow extends Omit<TableRow, 'place'> {
  /** The name of its file, without folder and ending. */
  readonly file: string;
}

/** A stretch of a text, in UTF-16 units. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a mapping is looking at: a row, and within it an item of a list or object where the entity
 * has `each`.
 */
export interface MappingContext {
  readonly row: SourceRow;
  readonly item?: PathMatch;
  /** The tables that templates look texts up in, by name. */
  readonly lookups?: LookupTables;
  /** Tells what cannot be looked up; without it, that was told before. */
  readonly report?: Report | undefined;
}

/** What texts stand for, by the name of the table; an empty text for what is to be left out. */
export type LookupTables = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * A value found, where it is (tokens of a JSON Pointer below the row), and the key that the last
 * `*` stood for.
 */
export interface PathMatch {
  readonly value: unknown;
  readonly tokens: readonly string[];
  readonly key: string | null;
  /** The words alone, where a pattern found them in a longer text. */
  readonly span?: TextSpan;
  /** What the named groups of that pattern took, where the words are an item. */
  readonly parts?: Readonly<Record<string, string>>;
}

/**
 * Every value at a path such as `name.common`, `translations.*.common` or `borders`, the items of a
 * list one by one; with a dot in front, within the item (`.` the item itself, `.name`), and `@` its
 * key; `@file` is the name of the file. Empty ones are left out.
 */
export function findPath(path: string, context: MappingContext): PathMatch[] {
  const { row, item } = context;
  if (path === '@') return item?.key == null ? [] : [{ ...item, value: item.key }];
  if (path === '@file') return [{ value: row.file, tokens: [], key: null }];
  if (path.startsWith('.')) {
    if (item === undefined) return [];
    if (item.parts !== undefined) return partOf(item, item.parts, path.slice(1));
    return walk(item, path === '.' ? [] : path.slice(1).split('.'));
  }
  const root: PathMatch = { value: row.value, tokens: [], key: null };
  // A column may have a dot in its name.
  return walk(root, own(row.value, path) ? [path] : path.split('.'));
}

/** A part of an item that a pattern found: it stands where the item stands. */
function partOf(item: PathMatch, parts: Readonly<Record<string, string>>, name: string): PathMatch[] {
  const value = name === '' ? item.value : Object.hasOwn(parts, name) ? parts[name] : undefined;
  return isEmpty(value) ? [] : [{ ...item, value }];
}

function walk(from: PathMatch, steps: readonly string[]): PathMatch[] {
  const [step, ...rest] = steps;
  const { value } = from;
  if (step === undefined) {
    if (Array.isArray(value))
      return children(from).flatMap(child => walk({ ...child, key: from.key ?? child.key }, []));
    return isEmpty(value) ? [] : [from];
  }
  if (step === '*') return children(from).flatMap(child => walk(child, rest));
  if (!own(value, step)) return [];
  return walk(
    { value: (value as Record<string, unknown>)[step], tokens: [...from.tokens, step], key: from.key },
    rest,
  );
}

/** The items of a list or the members of an object. */
export function children(of: PathMatch): PathMatch[] {
  if (typeof of.value !== 'object' || of.value === null) return [];
  return Object.entries(of.value).map(([key, value]) => ({ value, tokens: [...of.tokens, key], key }));
}

/**
 * The items that an entity with `each` is made from: of the list, or of the object, at a path; `*`
 * is the row itself.
 */
export function itemsAt(path: string, row: SourceRow): PathMatch[] {
  let here: PathMatch = { value: row.value, tokens: [], key: null };
  if (path === '*') return children(here).filter(child => !isEmpty(child.value));
  for (const step of own(row.value, path) ? [path] : path.split('.')) {
    if (!own(here.value, step)) return [];
    here = {
      value: (here.value as Record<string, unknown>)[step],
      tokens: [...here.tokens, step],
      key: null,
    };
  }
  return children(here).filter(child => !isEmpty(child.value));
}

function own(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
