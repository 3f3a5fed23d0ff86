import type { PassageValue } from '../../evidence/claim.ts';
import { passageId } from '../../evidence/claim-id.ts';
import { CodePoints } from '../../text/code-points.ts';
import { nearestTo } from '../../text/nearest-text.ts';
import { type Report, shown } from './report-problem.ts';

/** Code points of context stored on either side of a quote. */
const CONTEXT = 32;

export interface Quote {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Place of a quoted value in a JSON document, and the name of its file. */
export interface JsonValuePlace {
  readonly pointer: string;
  readonly file: string;
}

/**
 * Finds a quote in its document, letter by letter, as a selector of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). A given prefix or suffix must be
 * directly next to it. Reports a quote that does not occur, or occurs more than once.
 */
export function locateQuote(
  quote: Quote,
  document: string,
  text: CodePoints,
  report: Report,
  within?: JsonValuePlace,
): PassageValue | undefined {
  const { quote: exact, prefix = '', suffix = '' } = quote;
  const all: number[] = [];
  const fitting: number[] = [];
  for (
    let at = text.text.indexOf(exact);
    at >= 0 && fitting.length < 2;
    at = text.text.indexOf(exact, at + 1)
  ) {
    if (text.splits(at) || text.splits(at + exact.length)) continue;
    if (all.length < 2) all.push(at);
    const before = text.text.slice(Math.max(0, at - prefix.length), at);
    if (before === prefix && text.text.startsWith(suffix, at + exact.length)) fitting.push(at);
  }
  const [first, second] = fitting;
  if (first === undefined) {
    const message = all.length > 0 ? contextDiffers(quote, all[0]!, text) : notFound(quote, document, text);
    report('QUOTE_NOT_FOUND', message, [
      all.length === 0 ? 'quote' : quote.prefix === undefined ? 'suffix' : 'prefix',
    ]);
    return undefined;
  }
  if (second !== undefined) {
    const places = [first, second].map(at => text.position(at)).map(p => `${p.line}:${p.column}`);
    const message = `The quote ${shown(exact)} occurs more than once in ${document}, at ${places.join(' and ')}`;
    report('QUOTE_AMBIGUOUS', `${message}${prefix || suffix ? ', even with this prefix and suffix' : ''}.`, [
      'quote',
    ]);
    return undefined;
  }
  const words = select(text, first, first + exact.length);
  const place = within === undefined ? [document] : [document, within.pointer];
  return {
    id: passageId([...place, words.start, words.end]),
    document,
    ...words,
    pointer: within?.pointer ?? null,
    file: within?.file ?? null,
    row: null,
  };
}

/** Quote with its context and its offsets in a text. */
type QuoteWords = { readonly [Key in 'exact' | 'prefix' | 'suffix']: string } & {
  readonly [Key in 'start' | 'end']: number;
};

/** Returns a range of a text, given in UTF-16 units, as a selector. */
export function selector({ text, start, end }: { text: string; start: number; end: number }): QuoteWords {
  return select(new CodePoints(text), start, end);
}

function select(text: CodePoints, start: number, end: number): QuoteWords {
  return {
    exact: text.text.slice(start, end),
    prefix: text.before(start, CONTEXT),
    suffix: text.after(end, CONTEXT),
    start: text.offset(start),
    end: text.offset(end),
  };
}

function contextDiffers(quote: Quote, at: number, text: CodePoints): string {
  const before = shown(text.before(at, CONTEXT));
  const after = shown(text.after(at + quote.quote.length, CONTEXT));
  const message = `The quote ${shown(quote.quote)} does not occur with this prefix and suffix directly next to it.`;
  return `${message} At its first occurrence, ${before} is before it and ${after} after it.`;
}

function notFound(quote: Quote, document: string, text: CodePoints): string {
  const message = `The quote ${shown(quote.quote)} does not occur in ${document}.`;
  const nearest = nearestTo(quote.quote, text.text);
  if (nearest === undefined) return `${message} No similar text does.`;
  const { line, column } = text.position(nearest.index);
  return `${message} Nearest, at ${line}:${column}: ${shown(nearest.text)}${difference(quote.quote, nearest.text)}`;
}

/** Describes differences that are hard to see: white space, and characters that look alike. */
function difference(quote: string, nearest: string): string {
  const same = (change: (text: string) => string) => change(quote) === change(nearest);
  if (same(text => text.replace(/\s+/gu, ' '))) return ' They differ in white space only.';
  if (same(text => text.normalize('NFKC')))
    return ' They differ in the form of their Unicode characters only.';
  if (
    same(text =>
      text
        .replace(/[‘’‚‛′']/gu, "'")
        .replace(/[“”„‟″"«»]/gu, '"')
        .replace(/[‐-―−]/gu, '-'),
    )
  ) {
    return ' They differ in quotation marks or dashes only.';
  }
  return '';
}

/** Returns a passage in a table or in JSON: the row, and the place in it. */
export function rowPassage(
  document: string,
  file: string,
  row: number,
  pointer: string | null,
): PassageValue {
  return { ...NO_WORDS, id: passageId([document, file, row, pointer]), document, pointer, file, row };
}

const NO_WORDS = { exact: null, prefix: null, suffix: null, start: null, end: null };
