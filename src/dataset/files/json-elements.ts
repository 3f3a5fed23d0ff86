import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { parseExact } from './json-nodes.ts';

export interface Element {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly place: SourceLocation;
}

/**
 * Returns the elements of the list at a JSON Pointer (https://www.rfc-editor.org/rfc/rfc6901), the
 * root by default, each with its place; any other value is its own only element. Throws BAD_SYNTAX
 * for text that is not JSON, BAD_DATASET if there is nothing at the pointer.
 */
export function jsonElements(text: string, file: string, pointer = ''): Element[] {
  const placeOf = placer(text, file);
  let value = parseExact(text, file);
  let offset = skipSpace(text, 0);
  for (const token of tokensOf(pointer)) {
    const member = [...members(text, offset)].find(({ name }) => name === token);
    if (member === undefined) {
      throw new CommuniqueError(
        'BAD_DATASET',
        `There is no value at the JSON Pointer ${pointer}.`,
        placeOf(offset),
      );
    }
    offset = member.offset;
    value = (value as Record<string, unknown>)[token];
  }
  if (!Array.isArray(value)) return [{ value, pointer, place: placeOf(offset) }];
  const elements: Element[] = [];
  for (const member of members(text, offset)) {
    const item: unknown = value[elements.length];
    elements.push({ value: item, pointer: `${pointer}/${elements.length}`, place: placeOf(member.offset) });
  }
  return elements;
}

/** Parses a JSON text; returns undefined if it is not valid. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the value at a JSON Pointer; undefined if there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of tokensOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

function tokensOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .split('/')
    .slice(1)
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns a function that gives line and column of offsets; fast for ascending offsets. */
function placer(text: string, file: string): (offset: number) => SourceLocation {
  let line = 1;
  let start = 0;
  return offset => {
    if (offset < start) {
      line = 1;
      start = 0;
    }
    for (let at = text.indexOf('\n', start); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
      line += 1;
      start = at + 1;
    }
    return { file, line, column: offset - start + 1 };
  };
}

/**
 * Yields the members of the list or object that begins at an offset of a valid JSON text, with the
 * offsets of their values.
 */
function* members(text: string, start: number): Generator<{ name: string; offset: number }> {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index++) {
    let name = String(index);
    if (isObject) {
      const end = skipValue(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield { name, offset: at };
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** Returns the offset after the value that begins here. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      at += 1;
      while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
      if (depth === 0) return at + 1;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (character === ',' || character.charCodeAt(0) <= 0x20)) return at;
  }
  return text.length;
}
