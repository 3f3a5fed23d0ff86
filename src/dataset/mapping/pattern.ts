import { RE2JS } from 're2js';
import type { TextSpan } from './source-path.ts';

/** Match of a pattern: the words, their place in the text, and the named groups. */
export interface PatternMatch extends TextSpan {
  readonly words: string;
  /** Start and end of the whole match. */
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Record<string, string>>;
}

/** Patterns, in the order in which they are tried. */
export type Pattern = readonly RE2JS[];

/**
 * Compiles regular expressions in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax),
 * which match any text in linear time. Returns the error message of an invalid one.
 */
export function compilePattern(sources: readonly string[]): Pattern | string {
  const compiled: RE2JS[] = [];
  for (const source of sources) {
    try {
      compiled.push(RE2JS.compile(source));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return compiled;
}

/**
 * Returns the first match of the first pattern that has one. If a pattern has a group `words`, the
 * words are that group.
 */
export function firstMatch(pattern: Pattern, text: string): PatternMatch | undefined {
  for (const one of pattern) {
    const [match] = matches(one, text);
    if (match !== undefined) return match;
  }
  return undefined;
}

/**
 * Splits a text into the matches of a pattern, or returns the first words that the pattern leaves
 * over.
 */
export function splitText(pattern: Pattern, text: string): readonly PatternMatch[] | string {
  let left = '';
  for (const one of pattern) {
    const found: PatternMatch[] = [];
    let end = 0;
    let over: string | undefined;
    for (const match of matches(one, text)) {
      over ??= wordsIn(text.slice(end, match.from));
      found.push(match);
      end = match.to;
    }
    over ??= wordsIn(text.slice(end));
    if (over === undefined) return found;
    left ||= over;
  }
  return left;
}

function wordsIn(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? text.trim() : undefined;
}

function* matches(pattern: RE2JS, text: string): Generator<PatternMatch> {
  const names = Object.keys(pattern.namedGroups());
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    const parts: Record<string, string> = {};
    for (const name of names) {
      const part = matcher.group(name);
      if (part !== null && part !== '') parts[name] = part;
    }
    const group = parts.words === undefined ? 0 : 'words';
    const [start, end] = [matcher.start(group), matcher.end(group)];
    if (end > start)
      yield {
        words: text.slice(start, end),
        parts,
        start,
        end,
        from: matcher.start(0),
        to: matcher.end(0),
        text,
      };
  }
}
