import { type Pieces, printPieces, readPieces } from './ask/pieces.ts';
import { asPlanned, printStatement } from './cypher/read/statement.ts';
import { CommuniqueError } from './errors.ts';
import type { Database, ReadOptions } from './neo4j/database.ts';
import { cutPlan } from './plan/cut.ts';
import type { Plan } from './plan/plan.ts';
import { joined, rootsOf, without } from './plan/roots.ts';
import type { Bound, Tuple } from './shape/page.ts';

/** A plan with its texts: those that it needs are printed once, when they are first asked for. */
export class Question {
  readonly plan: Plan;
  private printed: string | null = null;
  private cut: Pieces | null = null;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  get text(): string {
    this.printed ??= printStatement(this.plan);
    return this.printed;
  }

  get pieces(): Pieces {
    this.cut ??= printPieces(cutPlan(this.plan));
    return this.cut;
  }
}

/**
 * How an operation is asked: whole, in one statement; by the plan that Neo4j has of the whole, though it might rather make another one; or cut, in a
 * statement for each kind of column, level by level.
 */
export type Way = 'whole' | 'planned' | 'cut';

export interface Policy {
  /** Said of each operation that is to be asked: how it is. */
  begin(question: Question): Way;
  /** It was answered, or failed. */
  end(question: Question): void;
}

/** Whatever the operation. */
export const WHOLE: Policy = Object.freeze({ begin: () => 'whole', end: () => {} });
export const CUT: Policy = Object.freeze({ begin: () => 'cut', end: () => {} });

/** The tuple of a plan, and how it was got. */
export interface Answer {
  /** Root fields that failed are null in it. */
  readonly plan: Plan;
  readonly tuple: Tuple;
  readonly failed: readonly { readonly key: string; readonly error: CommuniqueError }[];
  /** Texts of the statements, by round trip. */
  readonly trips: readonly (readonly string[])[];
}

/** Asks Neo4j, whole or cut; both give the same tuple. Throws what the database throws. */
export async function ask(
  database: Database,
  policy: Policy,
  question: Question,
  bound: Bound,
  options: ReadOptions,
): Promise<Answer> {
  const way = policy.begin(question);
  const { plan, text } = question;
  try {
    if (way !== 'cut') {
      return await askWhole(database, plan, way === 'planned' ? asPlanned(text) : text, bound, options);
    }
    const cut = await askCut(database, question, bound, options);
    return cut ?? (await askWhole(database, plan, text, bound, alone(options)));
  } finally {
    policy.end(question);
  }
}

/** Null where it cannot be answered so: something failed, which the whole says better, or was gone before it was asked for. */
async function askCut(
  database: Database,
  { plan, pieces }: Question,
  bound: Bound,
  options: ReadOptions,
): Promise<Answer | null> {
  try {
    const read = await readPieces(database, pieces, bound, options);
    return read && { plan, tuple: read.tuple, failed: [], trips: read.trips };
  } catch (error) {
    if (!hasFailed(error)) throw error;
    return null;
  }
}

async function askWhole(
  database: Database,
  plan: Plan,
  text: string,
  bound: Bound,
  options: ReadOptions,
): Promise<Answer> {
  try {
    const tuple = await read(database, text, bound, options);
    return { plan, tuple, failed: [], trips: [[text]] };
  } catch (error) {
    if (!hasFailed(error) || plan.roots.length < 2) throw error;
    return askApart(database, plan, bound, alone(options));
  }
}

/** One root field that fails in the database fails the whole statement: each is asked on its own, and the others keep their data. */
async function askApart(database: Database, plan: Plan, bound: Bound, options: ReadOptions): Promise<Answer> {
  const tuples = new Map<string, Tuple>();
  const failed: Answer['failed'][number][] = [];
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
  const left = without(plan, new Set(failed.map(({ key }) => key)));
  return { plan: left, tuple: joined(plan, tuples), failed, trips };
}

/** What is not planned yet, or has failed, is nobody else's matter. */
function alone({ weight: _, ...options }: ReadOptions): ReadOptions {
  return options;
}

async function read(database: Database, text: string, v: Bound, options: ReadOptions): Promise<Tuple> {
  const [row] = await database.read({ text, parameters: { v } }, options);
  return row as Tuple;
}

function hasFailed(error: unknown): error is CommuniqueError {
  return error instanceof CommuniqueError && error.code === 'DATABASE_FAILED';
}
