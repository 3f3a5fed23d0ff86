import { basename, extname } from 'node:path';

/** The formats of tables, by the ends of their files' names. */
export const TABLES = ['.csv', '.tsv', '.json', '.ndjson', '.jsonl'];

/** The formats of what is written as maps and lists: claims, entities, datasets, mappings. */
const NOTATIONS = ['.yml', '.yaml', '.json', '.ndjson', '.jsonl'];

/** All of them can be compressed by gzip (RFC 1952). */
const GZIP = '.gz';

export function isGzipped(name: string): boolean {
  return name.toLowerCase().endsWith(GZIP);
}

/**
 * The end of a file's name that tells its format, whether compressed or not: `.csv` of `a.csv.gz`.
 */
export function formatOf(name: string): string {
  return extname(bareOf(name)).toLowerCase();
}

/** A file's name without folder and endings: `a` of `b/a.csv.gz`. */
export function stemOf(name: string): string {
  const bare = bareOf(name);
  return basename(bare, extname(bare));
}

export function isTable(name: string): boolean {
  return TABLES.includes(formatOf(name));
}

/** True for tables of texts, parted by commas or tabs. */
export function isCells(name: string): boolean {
  return ['.csv', '.tsv'].includes(formatOf(name));
}

/** True where each line is a JSON text of its own (https://github.com/ndjson/ndjson-spec). */
export function isLines(name: string): boolean {
  return ['.ndjson', '.jsonl'].includes(formatOf(name));
}

/** The names that a file such as `claims` may have. */
export function nameCandidates(stem: string): readonly string[] {
  return NOTATIONS.flatMap(ending => [stem + ending, stem + ending + GZIP]);
}

function bareOf(name: string): string {
  return isGzipped(name) ? name.slice(0, -GZIP.length) : name;
}
