import { constantCase } from '../model/names.ts';
import { marked, type Snippet, searchQuery, snippetOf } from '../model/search-text.ts';
import { MATCHES } from '../model/searched.ts';
import { SUM_UNIT } from '../plan/measures.ts';
import type { SnippetShape } from '../plan/plan.ts';
import type { Bound, Tuple } from './page.ts';

/** Values that are worked out of a tuple: shared by both ways of making a response. */

/** A sum of integers out of its two halves. */
export function exactSum(pair: unknown): bigint {
  const [whole, rest] = pair as readonly bigint[];
  return (whole ?? 0n) * BigInt(SUM_UNIT) + (rest ?? 0n);
}

/** The mean of integers whose sum may be beyond what a float holds exactly; null of none. */
export function exactMean(pair: unknown, count: unknown): number | null {
  const divisor = BigInt(count as bigint);
  if (divisor === 0n) return null;
  const sum = exactSum(pair);
  return Number(sum / divisor) + Number(sum % divisor) / Number(divisor);
}

/** By the number that the database gives. */
export function matchOf(rank: unknown): string | undefined {
  return MATCHES[Number(rank)];
}

/** A stretch of one text of what was found. */
export interface Found {
  readonly field: string;
  readonly snippet: Snippet;
}

/** The text in which most of what was looked for occurs; of several the first. */
export function snippetFrom(shape: SnippetShape, tuple: Tuple, bound: Bound): Found | null {
  const query = searchQuery(bound[`p${shape.text}`] as string, shape.properties);
  if (query === null) return null;
  let best: Found | null = null;
  for (const { field, column } of shape.columns) {
    const value = tuple[column];
    const texts = Array.isArray(value) ? value : [value];
    for (const text of texts) {
      if (typeof text !== 'string') continue;
      const snippet = snippetOf(query, text);
      if (snippet !== null && snippet.ranges.length > (best?.snippet.ranges.length ?? 0))
        best = { field: constantCase(field), snippet };
    }
  }
  return best;
}

type Part = 'field' | 'text' | 'marked' | 'start' | 'end';

/** A part of what {@link snippetFrom} gives, or of one of its ranges. */
export function snippetPart(part: Part, source: unknown): unknown {
  if (part === 'start' || part === 'end') return (source as Snippet['ranges'][number])[part];
  const { field, snippet } = source as Found;
  if (part === 'field') return field;
  return part === 'text' ? snippet.text : marked(snippet);
}
