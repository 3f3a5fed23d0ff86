import type { PassageValue } from '../../evidence/claim.ts';
import { CodePoints } from '../../text/code-points.ts';

export interface UncoveredStretch {
  /** Offsets in Unicode code points, from 0; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Line and column, from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface Coverage {
  /**
   * Share of the text's letters and digits that some quote covers, from 0 to 1; 1 for a text
   * without any.
   */
  readonly covered: number;
  /** Ranges that no quote covers and that hold a letter or digit, trimmed, in order. */
  readonly uncovered: readonly UncoveredStretch[];
}

type CoveredSpan = Pick<PassageValue, 'start' | 'end'>;
const COUNTED = /[\p{L}\p{N}]/gu;

/** Computes the coverage of a text by its quotes. Spans are in code points and may overlap. */
export function coverageOf(text: string, passages: Iterable<CoveredSpan>): Coverage {
  const points = new CodePoints(text);
  const uncovered: UncoveredStretch[] = [];
  let missing = 0;
  for (const [from, to] of gaps(points, merged(passages))) {
    const words = text.slice(from, to);
    const count = words.match(COUNTED)?.length ?? 0;
    if (count === 0) continue;
    missing += count;
    const start = from + words.length - words.trimStart().length;
    const trimmed = words.trim();
    const end = start + trimmed.length;
    uncovered.push({
      start: points.offset(start),
      end: points.offset(end),
      text: trimmed,
      ...points.position(start),
    });
  }
  const total = text.match(COUNTED)?.length ?? 0;
  return { covered: total === 0 ? 1 : 1 - missing / total, uncovered };
}

/** Returns the spans in order; spans that overlap or touch are joined. */
function merged(passages: Iterable<CoveredSpan>): [number, number][] {
  const spans: [number, number][] = [];
  for (const { start, end } of passages) if (start !== null && end !== null) spans.push([start, end]);
  spans.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Returns the gaps between the spans, in UTF-16 indices. */
function* gaps(points: CodePoints, spans: readonly [number, number][]): Generator<[number, number]> {
  let from = 0;
  for (const [start, end] of spans) {
    const to = points.index(start);
    if (to > from) yield [from, to];
    from = points.index(end);
  }
  if (from < points.text.length) yield [from, points.text.length];
}
