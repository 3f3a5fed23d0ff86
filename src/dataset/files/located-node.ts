import type { CommuniqueError, SourceLocation } from '../../errors.ts';

/** Limit on levels of lists and maps in one value: more than honest files need. */
export const MAX_DEPTH = 64;

/** Result of parsing a file, or a line of one. */
export interface ParsedFile {
  /** Undefined if it could not be parsed. */
  readonly node: Node | undefined;
  readonly problems: readonly CommuniqueError[];
}

/**
 * Parsed file: scalars, lists and maps that know their file, line and column (1-based; columns in
 * UTF-16 units). The readers of claims see nothing else of a file.
 */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | bigint | boolean | null;
  /** Scalar as written: `5.10` for the number 5.1. */
  readonly source: string;
  readonly place: SourceLocation;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: SourceLocation;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly place: SourceLocation;
}

export interface MapEntry {
  /** Place of the key. */
  readonly place: SourceLocation;
  readonly value: Node;
}

/** Number with its text, so that `version: 5.10` can be read as the text `5.10`. */
export class Numeral {
  readonly value: number | bigint;
  readonly source: string;
  constructor(value: number | bigint, source: string) {
    this.value = value;
    this.source = source;
  }
}

export type NodePath = readonly (string | number)[];

/** Returns the values without their places. Numbers become {@link Numeral}s. */
export function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') {
    // No prototype: a key such as `__proto__` or `constructor` is a key like any other.
    const object: Record<string, unknown> = Object.create(null);
    for (const [key, entry] of node.entries) object[key] = plain(entry.value);
    return object;
  }
  if (typeof node.value === 'number' || typeof node.value === 'bigint') {
    return new Numeral(node.value, node.source);
  }
  return node.value;
}

/** Returns the node at a path, or undefined. */
export function at(node: Node | undefined, path: NodePath): Node | undefined {
  let here = node;
  for (const step of path) {
    if (here?.kind === 'list') here = here.items[Number(step)];
    else if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else return undefined;
  }
  return here;
}

/** Returns the place of the value at a path, or of the nearest existing node around it. */
export function placeAt(node: Node, path: NodePath): SourceLocation {
  for (let length = path.length; length > 0; length--) {
    const found = at(node, path.slice(0, length));
    if (found !== undefined) return found.place;
  }
  return node.place;
}

/** Returns the place of the last key of a path, or of the nearest existing node around it. */
export function keyPlaceAt(node: Node, path: NodePath): SourceLocation {
  const owner = at(node, path.slice(0, -1));
  const entry = owner?.kind === 'map' ? owner.entries.get(String(path.at(-1))) : undefined;
  return entry?.place ?? placeAt(node, path);
}
