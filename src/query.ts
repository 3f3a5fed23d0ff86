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
import { checkCost, type Limits, STANDARD_LIMITS } from './plan/limits.ts';
import { planOperation } from './plan/operation.ts';
import { bind, type Variables } from './plan/parameters.ts';
import type { Plan } from './plan/plan.ts';
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
  /** Milliseconds that one operation may take. */
  readonly timeoutMs?: number;
}

/** A plan with everything that is made of it once. */
interface Prepared {
  readonly plan: Plan;
  readonly text: string;
  readonly shape: (row: Tuple, bound: Bound) => Record<string, unknown>;
}

/** Plans of one document, by operation and shape of variables; more shapes than this are not kept. */
const VARIANTS = 64;

/**
 * operation → plan → cypher → bolt → shape → response: one operation is one statement, however deep.
 * Mistakes of the client are in `errors`, with a code of the catalogue; nothing was executed then and there is no `data`.
 */
export class Engine {
  readonly schema: GraphQLSchema;
  private readonly model: Model;
  private readonly database: Database;
  private readonly limits: Limits;
  private readonly timeoutMs: number;
  private readonly plans = new WeakMap<DocumentNode, Map<string, Prepared>>();

  constructor(schema: GraphQLSchema, model: Model, database: Database, options: QueryOptions = {}) {
    this.schema = schema;
    this.model = model;
    this.database = database;
    this.limits = options.limits ?? STANDARD_LIMITS;
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
      { maxErrors: 50 },
    );
    if (coerced.errors) return { errors: coerced.errors };
    try {
      const prepared = this.prepare(request.document, definition, coerced.coerced);
      const { plan, text } = prepared;
      if (plan.columns.length === 0) return null;
      const bound = bind(plan.parameters, plan.sites, coerced.coerced);
      const rows = checkCost(plan, bound, this.limits);
      const statement = { text, parameters: { v: bound } };
      const signal = request.signal === undefined ? {} : { signal: request.signal };
      const [row] = await this.database.read(statement, { timeoutMs: this.timeoutMs, ...signal });
      const result = this.respond(request, prepared, row as Tuple, bound);
      if (!request.explain) return result;
      const { depth } = plan;
      return {
        ...result,
        extensions: {
          explain: { statements: 1, depth, estimatedRows: rows, cypher: text, plan: plan.columns },
        },
      };
    } catch (error) {
      if (error instanceof CommuniqueError) return { errors: [toGraphQLError(error)] };
      throw error;
    }
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
function toGraphQLError(error: CommuniqueError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.place.path ? { path: error.place.path } : {}),
    extensions: { code: error.code, help: error.help },
    originalError: error,
  });
}
