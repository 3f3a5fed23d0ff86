import { closest, distance } from 'fastest-levenshtein';
import { type Code, CommuniqueError, type SourceLocation } from '../../errors.ts';
import { keyPlaceAt, type Node, type NodePath, Numeral, placeAt } from '../files/located-node.ts';

/** Reports an error in the value (or in the last key) at a path of the node that is being read. */
export type Report = (code: Code, message: string, path?: NodePath, where?: 'value' | 'key') => void;

/** Returns a report that adds the places of a node. */
export function reportOn(node: Node, problems: CommuniqueError[]): Report {
  return (code, message, path = [], where = 'value') => {
    const place: SourceLocation = where === 'key' ? keyPlaceAt(node, path) : placeAt(node, path);
    problems.push(new CommuniqueError(code, message, place));
  };
}

/**
 * Returns the items of a file that must be a list; reports any other file.
 * @param what description of the items, for the message
 */
export function itemsOf(node: Node, what: string, problems: CommuniqueError[]): readonly Node[] {
  if (node.kind === 'list') return node.items;
  reportOn(node, problems)('BAD_DATASET', `This file must be a list of ${what}.`);
  return [];
}

/** Returns a report for paths below the given steps. */
export function under(report: Report, ...steps: NodePath): Report {
  return (code, message, path = [], where = 'value') => report(code, message, [...steps, ...path], where);
}

/** Returns `; did you mean X?` if one of the words is similar, else an empty text. */
export function suggestion(word: string, words: readonly string[]): string {
  if (words.length === 0 || word === '') return '';
  const same = words.find(candidate => candidate.toLowerCase() === word.toLowerCase());
  const nearest = same ?? closest(word, words as string[]);
  const near = same !== undefined || distance(word, nearest) <= Math.ceil(word.length / 3);
  return near ? `; did you mean ${nearest}?` : '';
}

/** Returns a text for any value of a file: a map of YAML has no method that makes one. */
function textOf(value: unknown): string {
  if (value instanceof Numeral) return value.source;
  if (typeof value !== 'object' || value === null) return String(value);
  const plainly = (_: string, inner: unknown) =>
    inner instanceof Numeral ? inner.source : typeof inner === 'bigint' ? String(inner) : inner;
  return JSON.stringify(value, plainly);
}

/** Formats a wrong value for a message: short, and on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : textOf(value);
  const line = text
    .slice(0, 1_000)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
  const points = [...line];
  return `"${points.length > 80 ? `${points.slice(0, 79).join('')}…` : line}"`;
}
