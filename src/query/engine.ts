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
import { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { Database } from '../neo4j/database.ts';
import type { EngineRequest } from '../request.ts';
import { getOrCreate } from '../util/collections.ts';
import { planCacheKey } from './bind/cache-key.ts';
import { bind } from './bind/parameters.ts';
import { planOperation } from './build/plan-operation.ts';
import { type CardinalityStatistics, type CostEstimate, estimateCost } from './cost/estimate.ts';
import { checkIntrospection } from './cost/introspection-cost.ts';
import { type Limits, STANDARD_LIMITS } from './cost/limits.ts';
import {
  ALWAYS_SINGLE,
  executeQuery,
  PreparedQuery,
  type QueryOutcome,
  type StrategyPolicy,
} from './execute/execute.ts';
import type { Plan } from './ir/operation-plan.ts';
import type { Variables } from './ir/variables.ts';
import { fallbackData } from './result/graphql-fallback.ts';
import { UNFIT } from './result/leaf-values.ts';
import { makeMapper } from './result/mapper.ts';
import { failedChecks } from './result/result-checks.ts';
import type { ParameterValues, ResultTuple } from './result/result-page.ts';
import { withoutRoots } from './rewrite/split-roots.ts';

/** One operation of a document that has passed validation. */
export interface QueryRequest extends EngineRequest {
  /**
   * Makes graphql-js build the response from the same result: the reference with which the fast
   * mapper is compared.
   */
  readonly executor?: boolean;
}

export interface QueryOptions {
  readonly limits?: Limits;
  /**
   * Statistics for cost estimates; without them the graph counts as empty, and only rows are
   * limited.
   */
  readonly counts?: CardinalityStatistics;
  /** Maps merged ids to canonical ids; without it, merged entities are found under no id. */
  readonly merged?: { readonly into: ReadonlyMap<string, string> };
  /** Limit on the milliseconds of one operation. */
  readonly timeoutMs?: number;
  /**
   * Policy that chooses between one statement and fragments. Without it, each operation is one
   * statement.
   */
  readonly policy?: StrategyPolicy;
}

type Mapper = ReturnType<typeof makeMapper>;

/** A plan with everything that is made from it once. */
interface Prepared {
  readonly query: PreparedQuery;
  readonly map: Mapper;
}

const NO_COUNTS: CardinalityStatistics = { nodes: () => 0, edges: () => 0 };

/** Limit on the plans cached for one document, by operation and shape of variables. */
const VARIANTS = 64;
/** Limit on the reported errors in variables: each repeats the value, which may be large. */
const MAX_ERRORS = 10;

/**
 * Executes operations: operation → plan → Cypher → Bolt → mapper → response. One operation is one
 * statement, however deep. Client errors are in `errors`, with a code of the catalogue; then
 * nothing was executed, and there is no `data`.
 */
export class QueryEngine {
  readonly schema: GraphQLSchema;
  readonly #model: Model;
  readonly #limits: Limits;
  readonly #counts: CardinalityStatistics;
  readonly #merged: QueryOptions['merged'];
  readonly #database: Database;
  readonly #policy: StrategyPolicy;
  readonly #timeoutMs: number;
  readonly #plans = new WeakMap<DocumentNode, Map<string, Prepared>>();

  constructor(schema: GraphQLSchema, model: Model, database: Database, options: QueryOptions = {}) {
    this.schema = schema;
    this.#model = model;
    this.#limits = options.limits ?? STANDARD_LIMITS;
    this.#counts = options.counts ?? NO_COUNTS;
    this.#merged = options.merged;
    this.#database = database;
    this.#policy = options.policy ?? ALWAYS_SINGLE;
    this.#timeoutMs = options.timeoutMs ?? 30_000;
  }

  /** Returns null when nothing has to be read from Neo4j (introspection only). */
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
      const prepared = this.#prepare(request.document, definition, coerced.coerced);
      const { plan } = prepared.query;
      if (plan.introspects)
        checkIntrospection(this.schema, definition, fragmentsOf(request.document), coerced.coerced);
      if (plan.columns.length === 0) return null;
      const bound = bind(plan.parameters, plan.sites, coerced.coerced, this.#merged?.into);
      const cost = estimateCost(plan, bound, this.#counts, this.#limits);
      const { signal } = request;
      const options = { timeoutMs: this.#timeoutMs, weight: cost.reads, ...(signal && { signal }) };
      const answer = await executeQuery(this.#database, this.#policy, prepared.query, bound, options);
      const result = this.#respond(request, prepared, answer, bound);
      return request.explain ? { ...result, extensions: { explain: explained(answer, cost) } } : result;
    } catch (error) {
      if (error instanceof CommuniqueError) return { errors: [toGraphQLError(error)] };
      throw error;
    }
  }

  #prepare(document: DocumentNode, definition: OperationDefinitionNode, variables: Variables): Prepared {
    const plans = getOrCreate(this.#plans, document, () => new Map<string, Prepared>());
    const key = `${definition.name?.value ?? ''} ${planCacheKey(this.schema, document, definition, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const { schema } = this;
    const model = this.#model;
    const plan = planOperation(
      { schema, model, definition, fragments: fragmentsOf(document) },
      variables,
      this.#limits,
    );
    const prepared = Object.freeze({ query: new PreparedQuery(plan), map: makeMapper(plan) });
    if (plans.size >= VARIANTS) plans.clear();
    plans.set(key, prepared);
    return prepared;
  }

  #respond(
    request: QueryRequest,
    { query, map }: Prepared,
    { plan: answered, tuple, failed: failedRoots }: QueryOutcome,
    bound: ParameterValues,
  ): ExecutionResult {
    const refused = failedChecks(answered, tuple);
    const plan =
      refused.length === 0 ? answered : withoutRoots(answered, new Set(refused.map(({ key }) => key)));
    const failed = [...failedRoots, ...refused];
    const mapper = plan === query.plan ? map : makeMapper(plan);
    const result = this.#mapped(request, plan, mapper, tuple, bound);
    const errors = failed.map(({ key, error }) => toGraphQLError(error, [key]));
    return errors.length === 0 ? result : { ...result, errors: [...errors, ...(result.errors ?? [])] };
  }

  #mapped(
    request: QueryRequest,
    plan: Plan,
    map: Mapper,
    tuple: ResultTuple,
    bound: ParameterValues,
  ): ExecutionResult {
    if (!request.executor && !plan.introspects) {
      try {
        return { data: map(tuple, bound) };
      } catch (error) {
        if (error !== UNFIT) throw error;
      }
    }
    return execute({
      schema: this.schema,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables ?? {},
      rootValue: fallbackData(plan, tuple, bound),
      fieldResolver: byResponseKey,
    }) as ExecutionResult;
  }
}

/** Returns the `explain` extension: statements, cost and plan. */
function explained({ plan, trips }: QueryOutcome, { rows, reads }: CostEstimate) {
  return {
    statements: trips.flat().length,
    roundTrips: trips.length,
    depth: plan.depth,
    estimatedRows: rows,
    estimatedReads: Math.ceil(reads),
    cypher: trips.flat(),
    plan: plan.columns,
  };
}

const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[info.path.key];

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments[d.name.value] = d;
  return fragments;
}

/**
 * Converts an error of the catalogue for clients: its place in the response, its code, and its
 * help.
 */
function toGraphQLError(error: CommuniqueError, path = error.place.path): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path ? { path } : {}),
    extensions: { code: error.code, help: error.help },
    originalError: error,
  });
}
