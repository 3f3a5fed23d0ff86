import type { TableRow } from '../files/source-row.ts';
import type { Report } from '../records/report-problem.ts';

/** Row of a table or JSON element, as mappings read it. */
export interface SourceRow extends Omit<TableRow, 'place'> {
  /** Name of its file, without folder and extension. */
  readonly file: string;
}

/** Range of a text, in UTF-16 units. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Data that a mapping reads: a row, and within it an item of a list or object if the entity has
 * `each`.
 */
export interface MappingContext {
  readonly row: SourceRow;
  readonly item?: PathMatch;
  /** Lookups that templates use, by name. */
  readonly lookups?: LookupTables;
  /** Reports texts that a lookup does not have; absent if they have been reported before. */
  readonly report?: Report | undefined;
}

/** Replacements of texts, by the name of the lookup; an empty text leaves the value out. */
export type LookupTables = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Value that a path found, its place (tokens of a JSON Pointer below the row), and the key that the
 * last `*` stood for.
 */
export interface PathMatch {
  readonly value: unknown;
  readonly tokens: readonly string[];
  readonly key: string | null;
  /** Range of the words in a longer text, if a pattern found them. */
  readonly span?: TextSpan;
  /** Named groups of that pattern, if the words are an item. */
  readonly parts?: Readonly<Record<string, string>>;
}

/**
 * Returns every value at a path such as `name.common`, `translations.*.common` or `borders`, the
 * items of a list one by one. A path that begins with a dot is within the item (`.` is the item
 * itself, `.name` a key of it), and `@` is its key; `@file` is the name of the file. Empty values
 * are left out.
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

/** Returns a part of an item that a pattern found. Its place is that of the item. */
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

/** Returns the items of a list or the members of an object. */
export function children(of: PathMatch): PathMatch[] {
  if (typeof of.value !== 'object' || of.value === null) return [];
  return Object.entries(of.value).map(([key, value]) => ({ value, tokens: [...of.tokens, key], key }));
}

/**
 * Returns the items from which an entity with `each` is made: those of the list or object at a
 * path; `*` is the row itself.
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
