import { CommuniqueError } from '../../errors.ts';
import type { Database, ReadOptions } from '../../neo4j/database.ts';
import { printStatement, withCachedPlan } from '../cypher/print-statement.ts';
import type { Plan } from '../ir/operation-plan.ts';
import type { ParameterValues, ResultTuple } from '../result/result-page.ts';
import { splitPlan } from '../rewrite/split.ts';
import { joinRoots, rootsOf, withoutRoots } from '../rewrite/split-roots.ts';
import { executeFragments, type PrintedSplitPlan, printSplitPlan } from './split-execution.ts';

/** A plan with its statements, which are printed once, on first use. */
export class PreparedQuery {
  readonly plan: Plan;
  #printed: string | null = null;
  #split: PrintedSplitPlan | null = null;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  get text(): string {
    this.#printed ??= printStatement(this.plan);
    return this.#printed;
  }

  get pieces(): PrintedSplitPlan {
    this.#split ??= printSplitPlan(splitPlan(this.plan));
    return this.#split;
  }
}

/**
 * Strategy of execution: as one statement; as one statement with the plan that Neo4j has cached,
 * though it might otherwise make a new one; or split, as one statement for each kind of column,
 * level by level.
 */
export type ExecutionStrategy = 'whole' | 'planned' | 'cut';

export interface StrategyPolicy {
  /** Called before each operation; returns how to execute it. */
  begin(prepared: PreparedQuery): ExecutionStrategy;
  /** Called when the operation was answered or failed. */
  end(prepared: PreparedQuery): void;
}

/** Policies that always use one strategy. */
export const ALWAYS_SINGLE: StrategyPolicy = Object.freeze({ begin: () => 'whole', end: () => {} });
export const ALWAYS_SPLIT: StrategyPolicy = Object.freeze({ begin: () => 'cut', end: () => {} });

/** The tuple of a plan, and the statements that returned it. */
export interface QueryOutcome {
  /** The plan in which root fields that failed are null. */
  readonly plan: Plan;
  readonly tuple: ResultTuple;
  readonly failed: readonly { readonly key: string; readonly error: CommuniqueError }[];
  /** Texts of the statements, by round trip. */
  readonly trips: readonly (readonly string[])[];
}

/**
 * Executes an operation by the strategy of the policy; both ways return the same tuple. Rethrows
 * database errors.
 */
export async function executeQuery(
  database: Database,
  policy: StrategyPolicy,
  prepared: PreparedQuery,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome> {
  const strategy = policy.begin(prepared);
  const { plan, text } = prepared;
  try {
    if (strategy !== 'cut') {
      return await executeSingle(
        database,
        plan,
        strategy === 'planned' ? withCachedPlan(text) : text,
        bound,
        options,
      );
    }
    const split = await executeSplit(database, prepared, bound, options);
    return split ?? (await executeSingle(database, plan, text, bound, alone(options)));
  } finally {
    policy.end(prepared);
  }
}

/**
 * Executes an operation split into fragments. Returns null if a fragment failed, as the whole
 * statement reports the error better, or if a row was removed before the next level was read.
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
 * Executes each root field on its own: one that fails in the database fails the whole statement,
 * and so the others keep their data.
 */
async function executePerRoot(
  database: Database,
  plan: Plan,
  bound: ParameterValues,
  options: ReadOptions,
): Promise<QueryOutcome> {
  const tuples = new Map<string, ResultTuple>();
  const failed: QueryOutcome['failed'][number][] = [];
  const roundTrips: string[][] = [];
  for (const { key, plan: root } of rootsOf(plan)) {
    if (root.columns.length === 0) continue;
    const text = printStatement(root);
    roundTrips.push([text]);
    try {
      tuples.set(key, await read(database, text, bound, options));
    } catch (error) {
      if (!hasFailed(error)) throw error;
      failed.push({ key, error });
    }
  }
  const left = withoutRoots(plan, new Set(failed.map(({ key }) => key)));
  return { plan: left, tuple: joinRoots(plan, tuples), failed, trips: roundTrips };
}

/** Drops the weight so that an unplanned or failed statement never shares a transaction. */
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
