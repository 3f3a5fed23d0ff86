import { shown } from '../records/report-problem.ts';
import { findPath, type MappingContext, type PathMatch } from './source-path.ts';

/** A text with places for values: `place:{capital|slug}-{cca2|lower}`. */
export interface Template {
  readonly source: string;
  readonly parts: readonly (string | TemplateSlot)[];
}

interface TemplateSlot {
  readonly path: string;
  readonly filters: readonly string[];
}

/** What a template can do to a text, besides looking it up. */
export const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  slug,
  lower: text => text.toLowerCase(),
  upper: text => text.toUpperCase(),
};

/**
 * Letters and digits in lower case without diacritics, hyphens between: `São Tomé` → `sao-tome`.
 */
export function slug(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}+|['’ʻʼ`]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Reads a template; a text says what is wrong with it. */
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
 * Sends a text through filters and lookups; what a lookup does not know is reported, and comes to
 * nothing.
 */
function filtered(text: string, names: readonly string[], { lookups, report }: MappingContext): string {
  let result = text;
  for (const name of names) {
    const table = lookups?.get(name);
    if (table === undefined) {
      // What is no filter was told of when the mapping was read.
      if (!Object.hasOwn(FILTERS, name)) return '';
      result = FILTERS[name]!(result);
      continue;
    }
    const found = table.get(result);
    if (found === undefined) report?.('BAD_VALUE', `The lookup ${name} has nothing for ${shown(result)}.`);
    if (!found) return '';
    result = found;
  }
  return result;
}

/** The text, and the value it comes from where it is one alone; null where a value is missing. */
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
