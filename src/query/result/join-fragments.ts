import { nameIn } from '../../model/names.ts';
import type { Fragment, FragmentChild, FragmentLayout, ReturnedProperty } from '../rewrite/split.ts';
import type { ParameterValues, ResultTuple } from './result-page.ts';

/** Where the value of a piece belongs. */
interface ParentSlot {
  readonly tuple: unknown[];
  readonly slot: number;
}

/** A piece that is asked for, and by the element ids of its parents where its values belong. */
export interface PendingFragment {
  readonly piece: Fragment;
  readonly places: ReadonlyMap<string, readonly ParentSlot[]>;
}

/** The parent of pieces at the root. */
export const ROOT = '';

/** What a statement returns: by parent, the value of the column. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * Names of the properties in the lists of an answer; several pieces may have been answered at once.
 */
export type Lists = readonly (readonly string[])[];

/** The properties that a piece needs of its rows, list by list. */
export function listsOf({ lists }: Fragment, bound: ParameterValues): Lists {
  return lists.map(list => list.flatMap(named => propertiesOf(named, bound)));
}

/** The first of them that there is counts. */
function propertiesOf(named: ReturnedProperty, bound: ParameterValues): readonly string[] {
  if (typeof named === 'string') return [named];
  const languages = bound[`p${named.languages}`] as readonly string[];
  return [...languages.map(nameIn), 'name'];
}

/**
 * Puts the answers to pieces together to the tuple that one statement would have returned, level by
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

  /** The pieces that can be asked for now; those below them wait for their answers. */
  next(): readonly PendingFragment[] {
    const found = [...this.#waiting].map(([piece, places]) => ({ piece, places }));
    this.#waiting = new Map();
    return found;
  }

  /** False where a parent has no answer: it is gone since it was read. */
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
   * Makes tuples of what is returned for a row: element ids of node and edge, their properties, and
   * what else it has.
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
 * The element id of the node or edge that a piece starts from; of a step those of both its ends.
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
