import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { printStatement } from './cypher/read/statement.ts';
import { CommuniqueError } from './errors.ts';
import type { Model } from './model/types.ts';
import type { Database } from './neo4j/database.ts';
import { type Counts, costOf } from './plan/cost.ts';
import { checkIntrospection } from './plan/introspection.ts';
import { type Limits, STANDARD_LIMITS } from './plan/limits.ts';
import { planOperation } from './plan/operation.ts';
import { bind, type Variables } from './plan/parameters.ts';
import type { Plan } from './plan/plan.ts';
import { joined, rootsOf, without } from './plan/roots.ts';
import { variantOf } from './plan/variant.ts';
import { UNFIT } from './shape/leaf.ts';
import { looseData } from './shape/loose.ts';
import type { Bound, Tuple } from './shape/page.ts';
import { makeShaper } from './shape/shape.ts';

/** One operation of a document that has passed validation. Variables are as the client sent them. */
export interface QueryRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  readonly signal?: AbortSignal;
  /** Show plan and Cypher in `extensions`. */
  readonly explain?: boolean;
  /** Let graphql-js make the response out of the same answer: the oracle that the fast way is compared with. */
  readonly executor?: boolean;
}

export interface QueryOptions {
  readonly limits?: Limits;
  /** What costs are estimated from; without, the graph is taken for an empty one and only rows are limited. */
  readonly counts?: Counts;
  /** Milliseconds that one operation may take. */
  readonly timeoutMs?: number;
}

/** A plan with everything that is made of it once. */
interface Prepared {
  readonly plan: Plan;
  readonly text: string;
  readonly shape: (row: Tuple, bound: Bound) => Record<string, unknown>;
}

const NO_COUNTS: Counts = { nodes: () => 0, edges: () => 0 };

/** Plans of one document, by operation and shape of variables; more shapes than this are not kept. */
const VARIANTS = 64;
/** Mistakes in variables that are told: each repeats the value, which may be large. */
const MAX_ERRORS = 10;

/**
 * operation → plan → cypher → bolt → shape → response: one operation is one statement, however deep.
 * Mistakes of the client are in `errors`, with a code of the catalogue; nothing was executed then and there is no `data`.
 */
export class Engine {
  readonly schema: GraphQLSchema;
  private readonly model: Model;
  private readonly database: Database;
  private readonly limits: Limits;
  private readonly counts: Counts;
  private readonly timeoutMs: number;
  private readonly plans = new WeakMap<DocumentNode, Map<string, Prepared>>();

  constructor(schema: GraphQLSchema, model: Model, database: Database, options: QueryOptions = {}) {
    this.schema = schema;
    this.model = model;
    this.database = database;
    this.limits = options.limits ?? STANDARD_LIMITS;
    this.counts = options.counts ?? NO_COUNTS;
    this.timeoutMs = options.timeoutMs ?? 30_000;
  }

  /** Null: nothing of it is asked of the graph, graphql-js alone answers. */
  async execute(request: QueryRequest): Promise<ExecutionResult | null> {
    const definition = getOperationAST(request.document, request.operationName);
    if (definition?.operation !== 'query') return null;
    const coerced = getVariableValues(
      this.schema,
      definition.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: MAX_ERRORS },
    );
    if (coerced.errors) return { errors: coerced.errors };
    try {
      const prepared = this.prepare(request.document, definition, coerced.coerced);
      const { plan, text } = prepared;
      if (plan.introspects)
        checkIntrospection(this.schema, definition, fragmentsOf(request.document), coerced.coerced);
      if (plan.columns.length === 0) return null;
      const bound = bind(plan.parameters, plan.sites, coerced.coerced);
      const { rows, reads } = costOf(plan, bound, this.counts, this.limits);
      const result = await this.answer(request, prepared, bound);
      if (!request.explain) return result;
      const { depth } = plan;
      return {
        ...result,
        extensions: {
          explain: {
            statements: 1,
            depth,
            estimatedRows: rows,
            estimatedReads: Math.ceil(reads),
            cypher: text,
            plan: plan.columns,
          },
        },
      };
    } catch (error) {
      if (error instanceof CommuniqueError) return { errors: [toGraphQLError(error)] };
      throw error;
    }
  }

  private async answer(request: QueryRequest, prepared: Prepared, bound: Bound): Promise<ExecutionResult> {
    try {
      const row = await this.read(request, prepared.text, bound);
      return this.respond(request, prepared, row, bound);
    } catch (error) {
      const failed = error instanceof CommuniqueError && error.code === 'DATABASE_FAILED';
      if (!failed || prepared.plan.roots.length < 2) throw error;
      return this.answerApart(request, prepared.plan, bound);
    }
  }

  /** One root field that fails in the database fails the whole statement: each is asked on its own, and the others keep their data. */
  private async answerApart(request: QueryRequest, plan: Plan, bound: Bound): Promise<ExecutionResult> {
    const tuples = new Map<string, Tuple>();
    const errors: GraphQLError[] = [];
    for (const root of rootsOf(plan)) {
      if (root.plan.columns.length === 0) continue;
      try {
        tuples.set(root.key, await this.read(request, printStatement(root.plan), bound));
      } catch (error) {
        if (!(error instanceof CommuniqueError) || error.code !== 'DATABASE_FAILED') throw error;
        errors.push(toGraphQLError(error, [root.key]));
      }
    }
    const left = without(plan, new Set(errors.map(error => error.path?.[0] as string)));
    const prepared = { plan: left, text: '', shape: makeShaper(left) };
    const result = this.respond(request, prepared, joined(plan, tuples), bound);
    return errors.length === 0 ? result : { ...result, errors: [...errors, ...(result.errors ?? [])] };
  }

  private async read({ signal }: QueryRequest, text: string, v: Bound): Promise<Tuple> {
    const options = { timeoutMs: this.timeoutMs, ...(signal === undefined ? {} : { signal }) };
    const [row] = await this.database.read({ text, parameters: { v } }, options);
    return row as Tuple;
  }

  private prepare(
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variables: Variables,
  ): Prepared {
    const plans = this.plans.get(document) ?? new Map<string, Prepared>();
    this.plans.set(document, plans);
    const key = `${definition.name?.value ?? ''} ${variantOf(this.schema, definition, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const { schema, model } = this;
    const plan = planOperation(
      { schema, model, definition, fragments: fragmentsOf(document) },
      variables,
      this.limits,
    );
    const prepared = Object.freeze({ plan, text: printStatement(plan), shape: makeShaper(plan) });
    if (plans.size >= VARIANTS) plans.clear();
    plans.set(key, prepared);
    return prepared;
  }

  private respond(
    request: QueryRequest,
    { plan, shape }: Prepared,
    row: Tuple,
    bound: Bound,
  ): ExecutionResult {
    if (!request.executor && !plan.introspects) {
      try {
        return { data: shape(row, bound) };
      } catch (error) {
        if (error !== UNFIT) throw error;
      }
    }
    return execute({
      schema: this.schema,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables ?? {},
      rootValue: looseData(plan, row, bound),
      fieldResolver: byResponseKey,
    }) as ExecutionResult;
  }
}

const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[info.path.key];

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments[d.name.value] = d;
  return fragments;
}

/** An error of the catalogue as clients see it: where it is in the response, its code, and what to do. */
function toGraphQLError(error: CommuniqueError, path = error.place.path): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path ? { path } : {}),
    extensions: { code: error.code, help: error.help },
    originalError: error,
  });
}
