import { type Context, find, type Hit } from './path.ts';

/** A text with places for values: `place:{capital|slug}-{cca2|lower}`. */
export interface Template {
  readonly source: string;
  readonly parts: readonly (string | Slot)[];
}

interface Slot {
  readonly path: string;
  readonly filters: readonly ((text: string) => string)[];
}

const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  slug,
  lower: text => text.toLowerCase(),
  upper: text => text.toUpperCase(),
};

/** Letters and digits in lower case without diacritics, hyphens between: `São Tomé` → `sao-tome`. */
export function slug(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}+|['’ʻʼ`]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Reads a template; a text says what is wrong with it. */
export function compileTemplate(source: string): Template | string {
  const parts: (string | Slot)[] = [];
  for (const [piece, inner] of source.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return 'braces must come in pairs, around a column';
    if (inner === undefined) {
      parts.push(piece);
      continue;
    }
    const [path = '', ...names] = inner.split('|').map(part => part.trim());
    if (path === '') return 'a column must be named between the braces';
    const unknown = names.find(name => !Object.hasOwn(FILTERS, name));
    if (unknown !== undefined)
      return `there is no filter ${unknown}; there are ${Object.keys(FILTERS).join(', ')}`;
    parts.push({ path, filters: names.map(name => FILTERS[name]!) });
  }
  return { source, parts };
}

/** The text, and the value it comes from where it is one alone; null where a value is missing. */
export function fill(template: Template, context: Context): { text: string; hit: Hit | null } | null {
  let text = '';
  const hits: Hit[] = [];
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const hit = find(part.path, context)[0];
    if (hit === undefined || typeof hit.value === 'object') return null;
    const value = part.filters.reduce((result, filter) => filter(result), String(hit.value));
    if (value === '') return null;
    hits.push(hit);
    text += value;
  }
  return { text, hit: hits.length === 1 ? hits[0]! : null };
}
