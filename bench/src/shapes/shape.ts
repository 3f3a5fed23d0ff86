/** One question, as each contestant is asked it. */

/** Values of one asking: what rotates. They are `$v` of the hand-written Cypher. */
export type Sample = Readonly<Record<string, unknown>>;
export type Json = Readonly<Record<string, unknown>>;

export interface Question {
  readonly query: string;
  variables(sample: Sample): Json;
  /** What the others answer to the same: see `plain`. */
  answer(data: Json, sample: Sample): unknown;
}

export interface Shape {
  readonly name: string;
  readonly title: string;
  /** Cypher: one map in each row, a sample. */
  readonly samples: string;
  /** Samples that need more than the graph, such as a cursor. */
  prepare?(
    samples: readonly Sample[],
    ask: (query: string, variables: Json) => Promise<Json>,
  ): Promise<Sample[]>;
  readonly ours: Question;
  readonly peer: Question | { readonly cannot: string };
  /** Cypher by hand, of one row and one column: maps with names, or lists by position. */
  maps(sample: Sample): string;
  tuples(sample: Sample): string;
  /** From the list to what the maps are. */
  named(tuple: readonly unknown[]): unknown;
  /** What of the answers by hand is compared; all of them unless said. */
  found?(value: unknown, sample: Sample): unknown;
  /** Keys of lists in no order: no order is asked for, though Communiqué always has one. */
  readonly unordered?: readonly string[];
}

/** Connections of either API as lists: `{nodes: […]}`, and `{edges: […]}` with the fields of each edge. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && (first[0] === 'nodes' || first[0] === 'edges'))
    return plain(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}

/** The one form in which answers are compared: keys and unordered lists sorted. */
export function canonical(value: unknown, unordered: readonly string[] = [], key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map(one => canonical(one, unordered));
    if (!unordered.includes(key)) return items;
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, canonical(inner, unordered, name)]));
}

/** A field of a row: by itself, or with what its value comes to. */
type Column = string | readonly [name: string, value: (tuple: never) => unknown];

/** A function from a list by position to an object. */
export function row(...columns: readonly Column[]): (tuple: readonly unknown[]) => Json {
  const names = columns.map(column => (typeof column === 'string' ? column : column[0]));
  const shapers = columns.map(column =>
    typeof column === 'string' ? undefined : (column[1] as (value: unknown) => unknown),
  );
  return tuple => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const shaper = shapers[i];
      object[names[i] as string] = shaper === undefined ? tuple[i] : shaper(tuple[i]);
    }
    return object;
  };
}

/** The same of a list of such lists. */
export function rows(...columns: readonly Column[]): (tuples: readonly (readonly unknown[])[]) => Json[] {
  const one = row(...columns);
  return tuples => tuples.map(one);
}

/** A field of an answer. */
export const pick = (name: string) => (data: Json) => plain(data[name]);
/** The only element of a list of the peer, which has no field for one. */
export const only = (name: string) => (data: Json) => (plain(data[name]) as unknown[])[0] ?? null;
export const same = (sample: Sample): Json => sample;
