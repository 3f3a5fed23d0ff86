import type { CommuniqueError } from '../../errors.ts';
import { parsed } from './json-elements.ts';
import { parseJson } from './json-nodes.ts';
import type { Node } from './located-node.ts';
import type { ResolvedFile } from './resolved-file.ts';
import { textLines } from './text-file.ts';

/** Line of an NDJSON file, parsed. */
export interface LineNode {
  /** From 1; empty lines are not counted. */
  readonly number: number;
  readonly node: Node;
}

/**
 * Streams the lines of an NDJSON file; yields an error for a line that is not JSON. Throws if the
 * rest of the file cannot be read.
 * @param wanted decides by plain value and number which lines are parsed with their places, which
 * takes ten times as long
 */
export async function* nodesOf(
  found: ResolvedFile,
  wanted?: (value: unknown, number: number) => boolean,
): AsyncGenerator<LineNode | CommuniqueError> {
  let number = 0;
  for await (const { number: line, text } of textLines(found)) {
    if (text.trim() === '') continue;
    number += 1;
    const value = wanted && parsed(text);
    if (value !== undefined && !wanted?.(value, number)) continue;
    const { node, problems } = parseJson(text, found.shown, line);
    if (node === undefined) yield* problems;
    else yield { number, node };
  }
}
