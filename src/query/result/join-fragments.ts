import { nameIn } from '../../model/names.ts';
import type { Fragment, FragmentChild, FragmentLayout, ReturnedProperty } from '../rewrite/split.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/** The place of a fragment's value in its parent. */
interface ParentSlot {
  readonly tuple: unknown[];
  readonly slot: number;
}

/** A fragment to be executed, with the places of its values by the element ids of its parents. */
export interface PendingFragment {
  readonly piece: Fragment;
  readonly places: ReadonlyMap<string, readonly ParentSlot[]>;
}

/** The parent of fragments at the root. */
export const ROOT = '';

/** Values of the column that a statement returns, by parent. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * Names of the properties in the lists of a result; one statement may have answered several
 * fragments.
 */
export type Lists = readonly (readonly string[])[];

/** Returns the properties that a fragment needs of its rows, list by list. */
export function listsOf({ lists }: Fragment, bound: ParameterValues): Lists {
  return lists.map(list => list.flatMap(named => propertiesOf(named, bound)));
}

/** Returns the names of a property by preference: the first that is not null counts. */
function propertiesOf(named: ReturnedProperty, bound: ParameterValues): readonly string[] {
  if (typeof named === 'string') return [named];
  const languages = bound[`p${named.languages}`] as readonly string[];
  return [...languages.map(nameIn), 'name'];
}

/**
 * Joins the results of fragments into the tuple that one statement would have returned, level by
 * level.
 */
export class FragmentJoiner {
  readonly root: ResultTuple;
  readonly #bound: ParameterValues;
  #waiting: Map<Fragment, Map<string, ParentSlot[]>> = new Map();

  constructor(width: number, children: readonly FragmentChild[], bound: ParameterValues) {
    const tuple: unknown[] = new Array(width).fill(null);
    this.root = tuple;
    this.#bound = bound;
    for (const { piece, slot } of children) this.#await(piece, ROOT, { tuple, slot });
  }

  /** Returns the fragments that can be executed now; those below them wait for their results. */
  next(): readonly PendingFragment[] {
    const found = [...this.#waiting].map(([piece, places]) => ({ piece, places }));
    this.#waiting = new Map();
    return found;
  }

  /**
   * Stores the results of a fragment. False if a parent has no result: it was removed since it was
   * read.
   */
  answer({ piece, places }: PendingFragment, answers: Answers, lists: Lists): boolean {
    const readers: TupleReader[] = [];
    piece.layouts.forEach((layout, i) => {
      const [ofNode, ofEdge] = lists.slice(2 * i) as [readonly string[], readonly string[]];
      readers.push(this.#reader(layout, ofNode, ofEdge, readers));
    });
    for (const [parent, all] of places) {
      if (!answers.has(parent)) return false;
      const value = readValue(piece, answers.get(parent), readers);
      for (const { tuple, slot } of all) tuple[slot] = value;
    }
    return true;
  }

  /**
   * Makes the reader that turns a returned row into a tuple: a row has the element ids of node and
   * edge, their properties, and its other columns.
   */
  #reader(
    { slots, children }: FragmentLayout,
    ofNode: readonly string[],
    ofEdge: readonly string[],
    all: readonly TupleReader[],
  ): TupleReader {
    const reads = slots.map((slot): TupleReader<unknown> => {
      switch (slot.from) {
        case 'node':
          return this.#property(slot.named, 2, ofNode);
        case 'edge':
          return this.#property(slot.named, 3, ofEdge);
        case 'more':
          return row => row[4 + slot.index];
        case 'within':
          return row => (row[4 + slot.index] as (readonly unknown[])[]).map(all[slot.layout] as TupleReader);
        default:
          return () => null;
      }
    });
    return row => {
      const tuple = reads.map(read => read(row));
      for (const { piece, slot } of children) this.#await(piece, parentIn(row, piece), { tuple, slot });
      return tuple;
    };
  }

  #property(named: ReturnedProperty, at: number, names: readonly string[]): TupleReader<unknown> {
    const positions = propertiesOf(named, this.#bound).map(name => names.indexOf(name));
    const [only] = positions as [number];
    const values = (row: readonly unknown[]) => row[at] as readonly unknown[];
    if (positions.length === 1) return row => values(row)[only];
    return row => values(row)[positions.find(position => values(row)[position] !== null) ?? only];
  }

  #await(piece: Fragment, parent: string, place: ParentSlot): void {
    const places = this.#waiting.get(piece) ?? new Map<string, ParentSlot[]>();
    this.#waiting.set(piece, places);
    const known = places.get(parent);
    if (known === undefined) places.set(parent, [place]);
    else known.push(place);
  }
}

/**
 * Returns the element id of the node or edge from which a fragment starts; for a step the ids of
 * both ends.
 */
function parentIn(row: readonly unknown[], { parent }: Fragment): string {
  if (parent === 'step') return `${row[0]} ${row[1]}`;
  return row[parent === 'edge' ? 1 : 0] as string;
}

type TupleReader<T = ResultTuple> = (row: readonly unknown[]) => T;

function readValue({ column }: Fragment, value: unknown, readers: readonly TupleReader[]): unknown {
  switch (column.kind) {
    case 'Rows':
      return (value as (readonly unknown[])[]).map(readers[0] as TupleReader);
    case 'Groups':
      return (value as (readonly unknown[])[]).map(group => {
        let next = 0;
        return group.map((key, i) => {
          if (column.by[i]?.kind !== 'Node') return key;
          const read = readers[next++] as TupleReader;
          return key === null ? null : read(key as readonly unknown[]);
        });
      });
    default:
      return value;
  }
}
