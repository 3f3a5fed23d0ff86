import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { MAX_DEPTH, type MapEntry, type Node, type ParsedFile } from './located-node.ts';

/** Matches numbers that a double may not represent exactly: they have at least this many digits. */
const LONG_NUMBER = /\d{16}/;

/**
 * Parses a JSON text (https://www.rfc-editor.org/rfc/rfc8259) in which no key occurs twice, as
 * nodes with their places.
 * @param line the line of the file at which the text begins
 */
export function parseJson(text: string, file: string, line = 1): ParsedFile {
  try {
    const root = treeOf(text, file, line);
    const placeOf = (node: ValueNode | { loc: ValueNode['loc'] }): SourceLocation => {
      const { start } = node.loc;
      return { file, line: start.line + line - 1, column: start.column };
    };
    return { node: record(root, text, placeOf), problems: [] };
  } catch (error) {
    if (error instanceof CommuniqueError) return { node: undefined, problems: [error] };
    throw error;
  }
}

/**
 * Parses a JSON text as a value, with whole numbers beyond the range of a double as bigint. Throws
 * BAD_SYNTAX with the place.
 */
export function parseExact(text: string, file: string, line = 1): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return LONG_NUMBER.test(text) ? exact(treeOf(text, file, line), text) : value;
  } catch (error) {
    if (error instanceof CommuniqueError) throw error;
    // The runtime states the place of an error only sometimes.
    treeOf(text, file, line);
    throw new CommuniqueError('BAD_SYNTAX', `This is not valid JSON: ${(error as Error).message}.`, {
      file,
      line,
    });
  }
}

function treeOf(text: string, file: string, line: number): ValueNode {
  const deep = depthOf(text);
  if (deep > MAX_DEPTH) {
    throw new CommuniqueError('BAD_SYNTAX', `Values are nested more than ${MAX_DEPTH} deep.`, {
      file,
      line,
      column: 1,
    });
  }
  try {
    return parse(text, { mode: 'json', ranges: true }).body;
  } catch (error) {
    const { message, line: at = 1, column = 1 } = error as Error & { line?: number; column?: number };
    const place = { file, line: at + line - 1, column };
    throw new CommuniqueError(
      'BAD_SYNTAX',
      `This is not valid JSON: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
      place,
    );
  }
}

function record(
  node: ValueNode,
  text: string,
  placeOf: (node: { loc: ValueNode['loc'] }) => SourceLocation,
): Node {
  const place = placeOf(node);
  switch (node.type) {
    case 'Array':
      return { kind: 'list', items: node.elements.map(({ value }) => record(value, text, placeOf)), place };
    case 'Object': {
      const entries = new Map<string, MapEntry>();
      for (const { name, value } of node.members) {
        const key = name.type === 'String' ? name.value : name.name;
        if (entries.has(key))
          throw new CommuniqueError('BAD_SYNTAX', `The key ${key} occurs twice.`, placeOf(name));
        entries.set(key, { place: placeOf(name), value: record(value, text, placeOf) });
      }
      return { kind: 'map', entries, place };
    }
    default: {
      const source = node.type === 'String' ? node.value : sourceOf(node, text);
      return {
        kind: 'scalar',
        value: exact(node, text) as string | number | bigint | boolean | null,
        source,
        place,
      };
    }
  }
}

function exact(node: ValueNode, text: string): unknown {
  switch (node.type) {
    case 'Array':
      return node.elements.map(({ value }) => exact(value, text));
    case 'Object':
      // As in JSON.parse, a key such as `__proto__` is a key like any other.
      return Object.defineProperties(
        {},
        Object.fromEntries(
          node.members.map(({ name, value }) => [
            name.type === 'String' ? name.value : name.name,
            { value: exact(value, text), enumerable: true, configurable: true, writable: true },
          ]),
        ),
      );
    case 'Number': {
      const source = sourceOf(node, text);
      return /^-?\d+$/.test(source) && !Number.isSafeInteger(node.value) ? BigInt(source) : node.value;
    }
    case 'String':
    case 'Boolean':
      return node.value;
    default:
      return null;
  }
}

function sourceOf(node: ValueNode, text: string): string {
  return text.slice(node.loc.start.offset, node.loc.end.offset);
}

/**
 * Returns the nesting depth of lists and objects, which is the recursion depth of functions that
 * visit them.
 */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return most;
}
