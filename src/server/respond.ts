import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import type { Engine, EngineRequest } from './engine-interface.ts';
import { formatError, status } from './format-error.ts';

/** The log of a request, and the event that its client is gone. */
export interface RequestContext {
  readonly log: Logger;
  /** Registers a callback for when the client closes the connection before it has the answer. */
  readonly onGone: (callback: () => void) => void;
}

/** A result as it is sent, and its HTTP status; 200 if undefined. */
export interface Response {
  readonly status: number | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly result: Record<string, unknown>;
}

/** Ids of the datasets that are not loaded yet. */
export type Loading = () => readonly string[];

/**
 * Answers an operation; null if it reads nothing from the graph and graphql-js answers it. Never
 * throws.
 */
export type Answering = (job: EngineRequest, context: RequestContext) => Promise<Response | null>;

/**
 * Returns a function that executes operations with the engine, formats errors and sets the HTTP
 * status, as the caller of graphql-js does for an executor. It never throws.
 */
export function executeRequest(engine: Engine, timeoutMs: number, loading: Loading): Answering {
  return async (job, context) => {
    try {
      // Before the operation: a dataset whose load ends meanwhile may be missing in the result.
      const missing = loading();
      const result = await bounded(engine, job, timeoutMs, context);
      if (result === null) return null;
      const told = missing.length === 0 ? result : incomplete(result, missing);
      return respond(told, context.log, engine.schema);
    } catch (error) {
      return respond({ errors: [asGraphQLError(error)] }, context.log);
    }
  };
}

export function respond(result: ExecutionResult, log: Logger, schema?: GraphQLSchema): Response {
  const { data, extensions } = result;
  const errors = (result.errors ?? []).map(error => formatError(error, log, schema));
  return {
    status: status(result, errors),
    errors,
    result: {
      ...(errors.length > 0 && { errors }),
      ...(data !== undefined && { data }),
      ...(extensions && { extensions }),
    },
  };
}

/** Marks a result that lacks data, so that it does not look complete. */
function incomplete(
  { extensions, ...result }: ExecutionResult,
  datasets: readonly string[],
): ExecutionResult {
  const message = 'These datasets are still being loaded. The answer lacks some or all of their data.';
  return { ...result, extensions: { ...extensions, loading: { message, datasets } } };
}

/**
 * Resolves to the engine's result. Rejects as soon as the time is up or the client is gone, and
 * aborts the engine by the signal.
 */
function bounded(
  engine: Engine,
  job: EngineRequest,
  timeoutMs: number,
  { onGone }: RequestContext,
): Promise<ExecutionResult | null> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (reason: Error) => {
      clearTimeout(timer);
      controller.abort(reason);
      reject(reason);
    };
    const message = `The operation did not end within ${timeoutMs} ms.`;
    const timer = setTimeout(() => giveUp(new CommuniqueError('DATABASE_TIMEOUT', message)), timeoutMs);
    // Not in the catalogue: the client that it concerns cannot read it any more.
    const gone = { extensions: { code: 'CLIENT_CLOSED_REQUEST' } };
    onGone(() => giveUp(new GraphQLError('The client closed the connection.', gone)));
    // In an async function, so that an error thrown before the first await ends the time limit too.
    const execute = async () => engine.execute({ ...job, signal: controller.signal });
    execute()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
