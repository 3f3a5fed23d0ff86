import { shown } from '../records/report-problem.ts';
import { findPath, type MappingContext, type PathMatch } from './source-path.ts';

/** Text with places for values: `place:{capital|slug}-{cca2|lower}`. */
export interface Template {
  readonly source: string;
  readonly parts: readonly (string | TemplateSlot)[];
}

interface TemplateSlot {
  readonly path: string;
  readonly filters: readonly string[];
}

/** Filters that a template can apply to a text, besides lookups. */
export const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  slug,
  lower: text => text.toLowerCase(),
  upper: text => text.toUpperCase(),
};

/**
 * Returns letters and digits in lower case without diacritics, hyphens between: `São Tomé` →
 * `sao-tome`.
 */
export function slug(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}+|['’ʻʼ`]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Compiles a template; returns the error message of an invalid one. */
export function compileTemplate(source: string): Template | string {
  const parts: (string | TemplateSlot)[] = [];
  for (const [piece, inner] of source.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return 'braces must come in pairs, around a column';
    if (inner === undefined) {
      parts.push(piece);
      continue;
    }
    const [path = '', ...names] = inner.split('|').map(part => part.trim());
    if (path === '') return 'a column must be named between the braces';
    parts.push({ path, filters: names });
  }
  return { source, parts };
}

/**
 * Applies filters and lookups to a text. Reports a text that a lookup does not have; the result is
 * then empty.
 */
function filtered(text: string, names: readonly string[], { lookups, report }: MappingContext): string {
  let result = text;
  for (const name of names) {
    const table = lookups?.get(name);
    if (table === undefined) {
      // Unknown filters were reported when the mapping was read.
      if (!Object.hasOwn(FILTERS, name)) return '';
      result = FILTERS[name]!(result);
      continue;
    }
    const found = table.get(result);
    if (found === undefined) report?.('BAD_VALUE', `The lookup ${name} has no entry for ${shown(result)}.`);
    if (!found) return '';
    result = found;
  }
  return result;
}

/**
 * Fills in a template. Returns the text, and the value if it is made of one alone; null if a value
 * is missing.
 */
export function fill(
  template: Template,
  context: MappingContext,
): { text: string; hit: PathMatch | null } | null {
  let text = '';
  const hits: PathMatch[] = [];
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const hit = findPath(part.path, context)[0];
    if (hit === undefined || typeof hit.value === 'object') return null;
    const value = filtered(String(hit.value), part.filters, context);
    if (value === '') return null;
    hits.push(hit);
    text += value;
  }
  return { text, hit: hits.length === 1 ? hits[0]! : null };
}
