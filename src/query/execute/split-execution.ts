import type { Database, ReadOptions, Row, Statement, Transaction } from '../../neo4j/database.ts';
import { printFragment } from '../cypher/print-statement.ts';
import {
  type Answers,
  FragmentJoiner,
  type Lists,
  listsOf,
  type PendingFragment,
  ROOT,
} from '../result/join-fragments.ts';
import type { ParameterValues, ResultTuple } from '../result/result-page.ts';
import type { Fragment, SplitPlan } from '../rewrite/split.ts';

/** A split plan with the statements of its fragments. */
export interface PrintedSplitPlan {
  readonly cut: SplitPlan;
  readonly texts: ReadonlyMap<Fragment, string>;
}

/** The tuple of a plan, and the statements that returned it, by round trip. */
export interface SplitResult {
  readonly tuple: ResultTuple;
  readonly trips: readonly (readonly string[])[];
}

export function printSplitPlan(cut: SplitPlan): PrintedSplitPlan {
  const texts = new Map<Fragment, string>();
  const print = (children: SplitPlan['children']): void => {
    for (const { piece } of children) {
      texts.set(piece, printFragment(piece));
      for (const layout of piece.layouts) print(layout.children);
    }
  };
  print(cut.children);
  return Object.freeze({ cut, texts });
}

/**
 * Executes a split plan in one read transaction: the fragments of a level are sent together.
 * Returns null if a row of one level no longer exists when the next level is read, because of a
 * concurrent load.
 */
export function executeFragments(
  database: Database,
  pieces: PrintedSplitPlan,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<SplitResult | null> {
  return database.readAll(async tx => {
    const { cut } = pieces;
    const joiner = new FragmentJoiner(cut.width, cut.children, bound);
    const roundTrips: string[][] = [];
    for (let waiting = joiner.next(); waiting.length > 0; waiting = joiner.next()) {
      const requests = merged(waiting, pieces, bound);
      roundTrips.push(requests.map(({ statement }) => statement.text));
      if (!(await runLevel(tx, requests, joiner))) return null;
    }
    return { tuple: joiner.root, trips: roundTrips };
  }, options);
}

async function runLevel(
  tx: Transaction,
  requests: readonly Request[],
  joiner: FragmentJoiner,
): Promise<boolean> {
  const all = await Promise.all(requests.map(({ statement }) => tx.run(statement)));
  return requests.every(({ waiting, parents, lists }, i) => {
    const answers = answersOf(parents, all[i] as Row[]);
    return waiting.every(one => joiner.answer(one, answers, lists));
  });
}

function answersOf(parents: readonly string[] | null, rows: readonly Row[]): Answers {
  if (parents === null) return new Map([[ROOT, rows[0]?.[0]]]);
  return new Map(rows.map(([i, value]) => [parents[Number(i)] as string, value]));
}

/** A statement, and the fragments that it answers. */
interface Request {
  readonly statement: Statement;
  readonly waiting: readonly PendingFragment[];
  /** Element ids, in the order in which they are sent; null at the root. */
  readonly parents: readonly string[] | null;
  readonly lists: Lists;
}

/**
 * Merges fragments that differ only in their parents and returned properties into one statement.
 */
function merged(
  waiting: readonly PendingFragment[],
  { texts }: PrintedSplitPlan,
  bound: ParameterValues,
): readonly Request[] {
  const groups = new Map<string, PendingFragment[]>();
  for (const one of waiting) {
    const { piece } = one;
    const key = [texts.get(piece), valuesKey(piece, bound)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(group => {
    const [{ piece }] = group as [PendingFragment];
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

/** Returns the parameters with the parents of a fragment. */
function startsOf({ parent }: Fragment, parents: readonly string[] | null): Record<string, unknown> {
  if (parents === null) return {};
  if (parent !== 'step') return { n: parents };
  const steps = parents.map(both => both.split(' '));
  return { n: steps.map(([from]) => from), m: steps.map(([, to]) => to) };
}

function valuesKey({ values, properties }: Fragment, bound: ParameterValues): string {
  return JSON.stringify([properties, values.map(ref => bound[`p${ref}`])], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}
