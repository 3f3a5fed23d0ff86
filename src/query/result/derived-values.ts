import { constantCase } from '../../model/names.ts';
import { MATCHES } from '../../model/search-result.ts';
import { marked, type Snippet, searchQuery, snippetOf } from '../../text/search-text.ts';
import type { CitationShape, DocumentShape, SnippetShape } from '../ir/page-shape.ts';
import { SUM_UNIT } from '../ir/sum-unit.ts';
import { type CitationFormat, citation } from './citation.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/** Values that are computed from a tuple, shared by both ways of making a response. */

/** Returns a sum of integers from its two parts. */
export function exactSum(pair: unknown): bigint {
  const [whole, rest] = pair as readonly bigint[];
  return (whole ?? 0n) * BigInt(SUM_UNIT) + (rest ?? 0n);
}

/**
 * Returns the mean of integers whose sum may exceed the exact range of a float; null without
 * values.
 */
export function exactMean(pair: unknown, count: unknown): number | null {
  const divisor = BigInt(count as bigint);
  if (divisor === 0n) return null;
  const sum = exactSum(pair);
  return Number(sum / divisor) + Number(sum % divisor) / Number(divisor);
}

/** Returns the kind of match for the rank that the database returns. */
export function matchOf(rank: unknown): string | undefined {
  return MATCHES[Number(rank)];
}

/** Returns the citation of a tuple in the requested format. */
export function citationOf(shape: CitationShape, tuple: ResultTuple, bound: ParameterValues): string {
  const format = bound[`p${shape.format}`] as CitationFormat;
  const { claim } = shape;
  if (claim === null) return citation(format, { ...documentOf(shape.document, tuple), claim: null });
  const [name] = rowOf(tuple, claim.claimant) ?? [];
  const cited = {
    id: tuple[claim.id] as string,
    quote: text(tuple[claim.quote]),
    claimant: text(name),
    voice: tuple[claim.voice] as string,
    place: placeOf(rowOf(tuple, claim.passage) ?? []),
  };
  const document = rowOf(tuple, claim.document) as ResultTuple;
  return citation(format, { ...documentOf(shape.document, document), claim: cited });
}

function documentOf(shape: DocumentShape, tuple: ResultTuple) {
  const [publisher] = rowOf(tuple, shape.publisher) ?? [];
  return {
    id: tuple[shape.id] as string,
    title: text(tuple[shape.title]),
    published: text(tuple[shape.edtf]) ?? text(tuple[shape.text]),
    publisher: text(publisher),
    language: text(tuple[shape.language]),
    url: text(tuple[shape.url]),
  };
}

/** Prints the place of a quote: in a text, in a value of a JSON document, in a row of a table. */
function placeOf([start, end, pointer, file, row]: ResultTuple): string | null {
  const parts = [
    file == null ? null : String(file),
    row == null ? null : `row ${row}`,
    pointer == null ? null : `at ${pointer === '' ? 'the root' : pointer}`,
    start == null || end == null ? null : `characters ${start}–${end}`,
  ].filter(part => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function rowOf(tuple: ResultTuple, column: number): ResultTuple | undefined {
  return (tuple[column] as readonly ResultTuple[])[0];
}

function text(value: unknown): string | null {
  return (value as string | null | undefined) ?? null;
}

/** A snippet of one text of a found node. */
export interface FoundSnippet {
  readonly field: string;
  readonly snippet: Snippet;
}

/** Returns the snippet of the text with the most matches; of several texts, the first. */
export function snippetFrom(
  shape: SnippetShape,
  tuple: ResultTuple,
  bound: ParameterValues,
): FoundSnippet | null {
  const query = searchQuery(bound[`p${shape.text}`] as string, shape.properties);
  if (query === null) return null;
  let best: FoundSnippet | null = null;
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

type TextPart = 'field' | 'text' | 'marked' | 'start' | 'end';

/** Returns a part of the result of {@link snippetFrom}, or of one of its ranges. */
export function snippetPart(part: TextPart, source: unknown): unknown {
  if (part === 'start' || part === 'end') return (source as Snippet['ranges'][number])[part];
  const { field, snippet } = source as FoundSnippet;
  if (part === 'field') return field;
  return part === 'text' ? snippet.text : marked(snippet);
}

/** Returns the value of a group's key as a text: of a node, its id. */
export function keyText(
  { column, within }: { readonly column: number; readonly within: number | null },
  tuple: ResultTuple,
): string | null {
  const key = tuple[column];
  if (key === null || key === undefined) return null;
  return String(within === null ? key : (key as ResultTuple)[within]);
}
