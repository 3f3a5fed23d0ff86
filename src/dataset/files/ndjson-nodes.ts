import type { CommuniqueError } from '../../errors.ts';
import { parsed } from './json-elements.ts';
import { parseJson } from './json-nodes.ts';
import type { Node } from './located-node.ts';
import type { ResolvedFile } from './resolved-file.ts';
import { textLines } from './text-file.ts';

/** A line of an NDJSON file, as a record. */
export interface LineNode {
  /** From 1; empty lines are not counted. */
  readonly number: number;
  readonly node: Node;
}

/**
 * Streams the lines of an NDJSON file; one that is no JSON comes as the error it is. Throws where
 * the file cannot be read on.
 * @param wanted tells by its plain value and number which line is read with its places, which takes
 * ten times as long.
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
