import { CommuniqueError } from '../../errors.ts';
import type { Database, ReadOptions } from '../../neo4j/database.ts';
import { printStatement, withCachedPlan } from '../cypher/print-statement.ts';
import type { Plan } from '../ir/operation-plan.ts';
import type { ParameterValues, ResultTuple } from '../result/result-page.ts';
import { splitPlan } from '../rewrite/split.ts';
import { joinRoots, rootsOf, withoutRoots } from '../rewrite/split-roots.ts';
import { executeFragments, type PrintedSplitPlan, printSplitPlan } from './split-execution.ts';

/** A plan with its texts: those that it needs are printed once, when they are first asked for. */
export class PreparedQuery {
  readonly plan: Plan;
  #printed: string | null = null;
  #cut: PrintedSplitPlan | null = null;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  get text(): string {
    this.#printed ??= printStatement(this.plan);
    return this.#printed;
  }

  get pieces(): PrintedSplitPlan {
    this.#cut ??= printSplitPlan(splitPlan(this.plan));
    return this.#cut;
  }
}

/**
 * How an operation is asked: whole, in one statement; by the plan that Neo4j has of the whole,
 * though it might rather make another one; or cut, in a statement for each kind of column, level by
 * level.
 */
export type ExecutionStrategy = 'whole' | 'planned' | 'cut';

export interface StrategyPolicy {
  /** Said of each operation that is to be asked: how it is. */
  begin(question: PreparedQuery): ExecutionStrategy;
  /** It was answered, or failed. */
  end(question: PreparedQuery): void;
}

/** Whatever the operation. */
export const ALWAYS_SINGLE: StrategyPolicy = Object.freeze({ begin: () => 'whole', end: () => {} });
export const ALWAYS_SPLIT: StrategyPolicy = Object.freeze({ begin: () => 'cut', end: () => {} });

/** The tuple of a plan, and how it was got. */
export interface QueryOutcome {
  /** Root fields that failed are null in it. */
  readonly plan: Plan;
  readonly tuple: ResultTuple;
  readonly failed: readonly { readonly key: string; readonly error: CommuniqueError }[];
  /** Texts of the statements, by round trip. */
  readonly trips: readonly (readonly string[])[];
}

/** Asks Neo4j, whole or cut; both give the same tuple. Throws what the database throws. */
export async function executeQuery(
  database: Database,
  policy: StrategyPolicy,
  question: PreparedQuery,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome> {
  const way = policy.begin(question);
  const { plan, text } = question;
  try {
    if (way !== 'cut') {
      return await executeSingle(
        database,
        plan,
        way === 'planned' ? withCachedPlan(text) : text,
        bound,
        options,
      );
    }
    const cut = await executeSplit(database, question, bound, options);
    return cut ?? (await executeSingle(database, plan, text, bound, alone(options)));
  } finally {
    policy.end(question);
  }
}

/**
 * Null where it cannot be answered so: something failed, which the whole says better, or was gone
 * before it was asked for.
 */
async function executeSplit(
  database: Database,
  { plan, pieces }: PreparedQuery,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome | null> {
  try {
    const read = await executeFragments(database, pieces, bound, options);
    return read && { plan, tuple: read.tuple, failed: [], trips: read.trips };
  } catch (error) {
    if (!hasFailed(error)) throw error;
    return null;
  }
}

async function executeSingle(
  database: Database,
  plan: Plan,
  text: string,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome> {
  try {
    const tuple = await read(database, text, bound, options);
    return { plan, tuple, failed: [], trips: [[text]] };
  } catch (error) {
    if (!hasFailed(error) || plan.roots.length < 2) throw error;
    return executePerRoot(database, plan, bound, alone(options));
  }
}

/**
 * One root field that fails in the database fails the whole statement: each is asked on its own,
 * and the others keep their data.
 */
async function executePerRoot(
  database: Database,
  plan: Plan,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome> {
  const tuples = new Map<string, ResultTuple>();
  const failed: QueryOutcome['failed'][number][] = [];
  const trips: string[][] = [];
  for (const { key, plan: root } of rootsOf(plan)) {
    if (root.columns.length === 0) continue;
    const text = printStatement(root);
    trips.push([text]);
    try {
      tuples.set(key, await read(database, text, bound, options));
    } catch (error) {
      if (!hasFailed(error)) throw error;
      failed.push({ key, error });
    }
  }
  const left = withoutRoots(plan, new Set(failed.map(({ key }) => key)));
  return { plan: left, tuple: joinRoots(plan, tuples), failed, trips };
}

/** What is not planned yet, or has failed, is nobody else's matter. */
function alone({ weight: _, ...options }: ReadOptions): ReadOptions {
  return options;
}

async function read(
  database: Database,
  text: string,
  v: ParameterValues,
  options: ReadOptions,
): Promise<ResultTuple> {
  const [row] = await database.read({ text, parameters: { v } }, options);
  return row as ResultTuple;
}

function hasFailed(error: unknown): error is CommuniqueError {
  return error instanceof CommuniqueError && error.code === 'DATABASE_FAILED';
}
