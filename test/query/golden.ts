import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A query with what it compiles to and what it answers: `name.graphql`, `name.cypher`, `name.json`, `name.variables.json`. */
export interface Golden {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  /** Compares with the file; with UPDATE=1 writes it. Refuses to pass where there is none. */
  readonly match: (extension: 'cypher' | 'json', actual: string) => void;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All golden queries under a folder of the project, in alphabetical order. */
export function goldens(folder: string): Golden[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => golden(join(ROOT, folder, file)));
}

function golden(file: string): Golden {
  const base = file.replace(/\.graphql$/, '');
  const variables = `${base}.variables.json`;
  return {
    name: relative(ROOT, base),
    query: readFileSync(file, 'utf8'),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : undefined,
    match: (extension, actual) => matchAt(`${base}.${extension}`, actual),
  };
}

/** Compares with a file of the project; with UPDATE=1 writes it. */
export function matchFile(file: string, actual: string): void {
  matchAt(join(ROOT, file), actual);
}

/** Compares with a file at a path of its own; with UPDATE=1 writes it. */
export function matchAt(target: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(target, actual);
  expect(actual).toBe(existsSync(target) ? readFileSync(target, 'utf8') : undefined);
}

/**
 * For JSON: scores follow from all that is in the index, what is deleted and not cleared away included. They are the same to a whole
 * number.
 */
export function rounded(name: string, value: unknown): unknown {
  return name === 'score' ? Math.round(value as number) : value;
}
