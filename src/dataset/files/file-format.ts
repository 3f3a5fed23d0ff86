import { basename, extname } from 'node:path';

/** Formats of tables, by file extension. */
export const TABLE_FORMATS = ['.csv', '.tsv', '.json', '.ndjson', '.jsonl'];

/** Formats of files of maps and lists: claims, entities, datasets, mappings. */
const NOTATIONS = ['.yml', '.yaml', '.json', '.ndjson', '.jsonl'];

/** Extension of files compressed by gzip (RFC 1952), which all formats can be. */
const GZIP = '.gz';

export function isGzipped(name: string): boolean {
  return name.toLowerCase().endsWith(GZIP);
}

/** Returns the extension that states a file's format, compressed or not: `.csv` for `a.csv.gz`. */
export function formatOf(name: string): string {
  return extname(bareOf(name)).toLowerCase();
}

/** Returns a file's name without folder and extensions: `a` for `b/a.csv.gz`. */
export function stemOf(name: string): string {
  const bare = bareOf(name);
  return basename(bare, extname(bare));
}

export function isTable(name: string): boolean {
  return TABLE_FORMATS.includes(formatOf(name));
}

/** Returns true for tables of texts, separated by commas or tabs. */
export function isDelimited(name: string): boolean {
  return ['.csv', '.tsv'].includes(formatOf(name));
}

/** Returns true if each line is a JSON text of its own (https://github.com/ndjson/ndjson-spec). */
export function isLines(name: string): boolean {
  return ['.ndjson', '.jsonl'].includes(formatOf(name));
}

/** Returns the possible names of a file such as `claims`. */
export function nameCandidates(stem: string): readonly string[] {
  return NOTATIONS.flatMap(ending => [stem + ending, stem + ending + GZIP]);
}

function bareOf(name: string): string {
  return isGzipped(name) ? name.slice(0, -GZIP.length) : name;
}
