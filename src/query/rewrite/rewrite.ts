import type { Column } from '../ir/column-node.ts';
import type { Family, PlanNodes, Role } from '../ir/node-families.ts';
import { NODE_KEYS } from '../ir/node-keys.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { PropertyRef } from '../ir/property-node.ts';
import type { RowSource } from '../ir/source-node.ts';

/** Functions that replace parts of a plan. Parts without a function stay as they are. */
export interface Rewriter {
  readonly parameter?: (ref: ParameterRef) => ParameterRef;
  /** @param rows the source of the row that has the property; null at the root */
  readonly property?: (name: string, on: 'node' | 'edge', rows: RowSource | null) => PropertyRef;
  /** Replaces the name of a property that is never computed for a snapshot. */
  readonly name?: (name: string) => string;
  /** Replaces the columns of a row, instead of rewriting one by one. */
  readonly columns?: (columns: readonly Column[], rows: RowSource) => readonly Column[];
  /** Replaces a node once its parts are rewritten. */
  readonly leave?: {
    readonly [F in Family]?: (rewritten: PlanNodes[F], original: PlanNodes[F]) => PlanNodes[F];
  };
}

/**
 * Rewrites a node of a plan and all its parts, by the table of their keys. A node of which nothing
 * changes is returned as it is, so that plans share structure; all others are new and frozen. Pure.
 *
 * @param rows the source of the row that the node belongs to; null at the root
 */
export function rewrite<F extends Family>(
  family: F,
  node: PlanNodes[F],
  rewriter: Rewriter,
  rows: RowSource | null = null,
): PlanNodes[F] {
  return new Walk(rewriter).node(family, node, rows) as PlanNodes[F];
}

/**
 * Calls a function for each node of one family within a node, the node itself included, inner nodes
 * first.
 */
export function forEachNode<W extends Family, F extends Family>(
  within: W,
  node: PlanNodes[W],
  family: F,
  visit: (node: PlanNodes[F]) => void,
): void {
  const leave = (one: PlanNodes[F]): PlanNodes[F] => {
    visit(one);
    return one;
  };
  rewrite(within, node, { leave: { [family]: leave } });
}

type Keys = readonly (readonly [key: string, role: Role])[];
type Parts = Readonly<Record<string, unknown>>;

class Walk {
  readonly #rewriter: Rewriter;

  constructor(rewriter: Rewriter) {
    this.#rewriter = rewriter;
  }

  node(family: Family, node: object, rows: RowSource | null): object {
    const parts = node as Parts;
    const inner = rowsOf(family, parts) ?? rows;
    let changed: Record<string, unknown> | null = null;
    for (const [key, role] of keysOf(family, parts)) {
      const part = this.#part(role, parts, key, inner);
      if (part === parts[key]) continue;
      changed ??= { ...parts };
      changed[key] = part;
    }
    const rewritten = changed === null ? node : Object.freeze(changed);
    const leave = this.#rewriter.leave?.[family] as ((one: object, original: object) => object) | undefined;
    return leave?.(rewritten, node) ?? rewritten;
  }

  #part(role: Role, owner: Parts, key: string, rows: RowSource | null): unknown {
    const part = owner[key];
    const { columns } = this.#rewriter;
    if (role === 'Column' && columns) return columns(part as readonly Column[], rows as RowSource);
    // The keys of `Joined` are not of the rows that are matched, but of those at the end of each
    // way.
    if (owner.kind === 'Joined' && key === 'keys')
      return mapped(part, (one, i) => this.#one(role, owner, one, lastHop(owner, i)));
    return mapped(part, one => this.#one(role, owner, one, rows));
  }

  #one(role: Role, owner: Parts, part: unknown, rows: RowSource | null): unknown {
    const { parameter, name } = this.#rewriter;
    switch (role) {
      case 'Constant':
        return part;
      case 'Parameter':
        return parameter?.(part as ParameterRef) ?? part;
      case 'Name':
        return name?.(part as string) ?? part;
      case 'Property':
        return this.#property(part as PropertyRef, owner, rows);
      default:
        return this.node(role, part as object, rows);
    }
  }

  #property(property: PropertyRef, { on = 'node' }: Parts, rows: RowSource | null): PropertyRef {
    if (typeof property !== 'string') return this.node('ComputedProperty', property, rows) as PropertyRef;
    return this.#rewriter.property?.(property, on as 'node' | 'edge', rows) ?? property;
  }
}

/** Keys of a node that are followed, in the table's order. */
function keysOf(family: Family, { kind }: Parts): Keys {
  const known = KEYS.get(family) as ReadonlyMap<unknown, Keys>;
  return known.get(kind) as Keys;
}

/**
 * The table as lists, by family and kind; families without kinds have one list, of the kind
 * `undefined`.
 */
const KEYS: ReadonlyMap<Family, ReadonlyMap<unknown, Keys>> = new Map(
  Object.entries(NODE_KEYS).map(([family, rows]) => [family as Family, new Map(keysByKind(rows))]),
);

function keysByKind(rows: object): (readonly [kind: string | undefined, keys: Keys])[] {
  const entries = Object.entries(rows);
  if (entries.every(([, keys]) => typeof keys === 'object'))
    return entries.map(([kind, keys]) => [kind, Object.entries(keys)]);
  return [[undefined, entries]];
}

/** The source whose rows are described by all other parts of a node; null if the node has none. */
function rowsOf(family: Family, parts: Parts): RowSource | null {
  if (family === 'Source') return parts as unknown as RowSource;
  return (parts.source as RowSource | undefined) ?? null;
}

/** The last hop of one of the ways of `Joined`, whose rows have the key of this way. */
function lastHop({ ways }: Parts, index: number): RowSource | null {
  return (ways as readonly (readonly RowSource[])[])[index]?.at(-1) ?? null;
}

/**
 * Maps a value, or each value of lists in it. Returns a list of which nothing changes as it is;
 * null stays null.
 */
function mapped(part: unknown, map: (one: unknown, index: number) => unknown, index = 0): unknown {
  if (part === null || part === undefined) return part;
  if (!Array.isArray(part)) return map(part, index);
  const all = part.map((one, i) => mapped(one, map, i));
  return all.every((one, i) => one === part[i]) ? part : Object.freeze(all);
}
