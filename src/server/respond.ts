import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import type { Engine, EngineRequest } from './engine-interface.ts';
import { formatError, status } from './format-error.ts';

/** Who waits for an answer. */
export interface RequestContext {
  readonly log: Logger;
  /** Calls back when the client is gone before it was answered. */
  readonly onGone: (callback: () => void) => void;
}

/** A result as it goes out, and its HTTP status; without one, 200. */
export interface Response {
  readonly status: number | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly result: Record<string, unknown>;
}

/** Ids of the datasets that are not loaded yet. */
export type Loading = () => readonly string[];

/** Null: nothing of it is asked of the graph, graphql-js alone answers. Never throws. */
export type Answering = (job: EngineRequest, waiting: RequestContext) => Promise<Response | null>;

/**
 * What graphql-js' caller would do for an executor is done here for the engine: errors formatted,
 * the HTTP status set, nothing thrown.
 */
export function executeRequest(engine: Engine, timeoutMs: number, loading: Loading): Answering {
  return async (job, waiting) => {
    try {
      // Asked for before: a dataset may be loaded completely while the operation runs, and be
      // missing in what was read.
      const missing = loading();
      const result = await bounded(engine, job, timeoutMs, waiting);
      return result && respond(missing.length === 0 ? result : incomplete(result, missing), waiting.log);
    } catch (error) {
      return respond({ errors: [asGraphQLError(error)] }, waiting.log);
    }
  };
}

export function respond(result: ExecutionResult, log: Logger): Response {
  const { data, extensions } = result;
  const errors = (result.errors ?? []).map(error => formatError(error, log));
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

/** An answer that lacks data must not look complete. */
function incomplete(
  { extensions, ...result }: ExecutionResult,
  datasets: readonly string[],
): ExecutionResult {
  const message = 'These datasets are still being loaded. The answer lacks some or all of what they say.';
  return { ...result, extensions: { ...extensions, loading: { message, datasets } } };
}

/**
 * The engine's result, or an error as soon as the time is up or the client gone; the engine is told
 * by the signal.
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
      controller.abort(reason);
      reject(reason);
    };
    const message = `The operation did not end within ${timeoutMs} ms.`;
    const timer = setTimeout(() => giveUp(new CommuniqueError('DATABASE_TIMEOUT', message)), timeoutMs);
    // Not in the catalogue: whom it concerns cannot read it any more.
    const gone = { extensions: { code: 'CLIENT_CLOSED_REQUEST' } };
    onGone(() => giveUp(new GraphQLError('The client closed the connection.', gone)));
    engine
      .execute({ ...job, signal: controller.signal })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
