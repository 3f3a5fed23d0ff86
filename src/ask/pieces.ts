import { printPiece } from '../cypher/read/statement.ts';
import type { Database, ReadOptions, Row, Statement, Transaction } from '../neo4j/database.ts';
import type { Cut, Piece } from '../plan/cut.ts';
import { type Answers, Assembly, type Lists, listsOf, ROOT, type Waiting } from '../shape/assemble.ts';
import type { Bound, Tuple } from '../shape/page.ts';

/** A plan cut into pieces, each with its text. */
export interface Pieces {
  readonly cut: Cut;
  readonly texts: ReadonlyMap<Piece, string>;
}

/** A plan's tuple, and the texts that it took, by round trip. */
export interface Asked {
  readonly tuple: Tuple;
  readonly trips: readonly (readonly string[])[];
}

export function printPieces(cut: Cut): Pieces {
  const texts = new Map<Piece, string>();
  const print = (children: Cut['children']): void => {
    for (const { piece } of children) {
      texts.set(piece, printPiece(piece));
      for (const layout of piece.layouts) print(layout.children);
    }
  };
  print(cut.children);
  return Object.freeze({ cut, texts });
}

/**
 * Answers a plan piece by piece in one read transaction: the pieces of a level are sent together. Null where something that was
 * read is gone by the time that the next level is asked for: a load was faster.
 */
export function readPieces(
  database: Database,
  pieces: Pieces,
  bound: Bound,
  options: ReadOptions,
): Promise<Asked | null> {
  return database.readAll(async tx => {
    const { cut } = pieces;
    const assembly = new Assembly(cut.width, cut.children, bound);
    const trips: string[][] = [];
    for (let waiting = assembly.next(); waiting.length > 0; waiting = assembly.next()) {
      const requests = merged(waiting, pieces, bound);
      trips.push(requests.map(({ statement }) => statement.text));
      if (!(await ask(tx, requests, assembly))) return null;
    }
    return { tuple: assembly.root, trips };
  }, options);
}

async function ask(tx: Transaction, requests: readonly Request[], assembly: Assembly): Promise<boolean> {
  const all = await Promise.all(requests.map(({ statement }) => tx.run(statement)));
  return requests.every(({ waiting, parents, lists }, i) => {
    const answers = answersOf(parents, all[i] as Row[]);
    return waiting.every(one => assembly.answer(one, answers, lists));
  });
}

function answersOf(parents: readonly string[] | null, rows: readonly Row[]): Answers {
  if (parents === null) return new Map([[ROOT, rows[0]?.[0]]]);
  return new Map(rows.map(([i, value]) => [parents[Number(i)] as string, value]));
}

/** A statement, and the pieces that it answers. */
interface Request {
  readonly statement: Statement;
  readonly waiting: readonly Waiting[];
  /** Element ids, in the order that they are asked in; null at the root. */
  readonly parents: readonly string[] | null;
  readonly lists: Lists;
}

/** What differs in nothing but its parents and the properties returned is asked for at once. */
function merged(waiting: readonly Waiting[], { texts }: Pieces, bound: Bound): readonly Request[] {
  const groups = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const { piece } = one;
    const key = [texts.get(piece), valuesKey(piece, bound)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(group => {
    const [{ piece }] = group as [Waiting];
    const wanted = group.map(one => listsOf(one.piece, bound));
    const lists = piece.lists.map((_, i) => [...new Set(wanted.flatMap(one => one[i] as readonly string[]))]);
    const parents =
      piece.parent === 'root' ? null : [...new Set(group.flatMap(({ places }) => [...places.keys()]))];
    const v = startsOf(piece, parents);
    piece.values.forEach((ref, i) => {
      v[`p${i}`] = bound[`p${ref}`];
    });
    piece.properties.forEach((name, i) => {
      v[`d${i}`] = name;
    });
    lists.forEach((names, i) => {
      v[`k${i}`] = names;
    });
    const statement = { text: texts.get(piece) as string, parameters: { v } };
    return { statement, waiting: group, parents, lists };
  });
}

/** What the pieces start from. */
function startsOf({ parent }: Piece, parents: readonly string[] | null): Record<string, unknown> {
  if (parents === null) return {};
  if (parent !== 'step') return { n: parents };
  const steps = parents.map(both => both.split(' '));
  return { n: steps.map(([from]) => from), m: steps.map(([, to]) => to) };
}

function valuesKey({ values, properties }: Piece, bound: Bound): string {
  return JSON.stringify([properties, values.map(ref => bound[`p${ref}`])], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}
