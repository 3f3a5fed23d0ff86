import { type ApolloServerPlugin, type BaseContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import type { Engine, EngineRequest } from './engine.ts';
import { present, status } from './present.ts';
import type { TrustedDocument } from './trusted/document.ts';

/** What a request brings along to the plugin, and takes back to the log. */
export interface Context extends BaseContext {
  readonly log: Logger;
  /** Calls back when the client is gone before it was answered. */
  readonly onGone: (callback: () => void) => void;
  /** The document that the request names instead of sending its text. */
  readonly trusted?: TrustedDocument;
  /** Written for the log: the operation's name and the codes of its errors. */
  readonly outcome: { operation?: string | null; codes?: string[] };
}

/**
 * Lets the engine answer operations in place of graphql-js' executor, by Apollo's hook for cached responses. What the executor's caller
 * would do for it is done here: errors formatted, the HTTP status set, nothing thrown.
 * https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference#responseforoperation
 */
export function enginePlugin(
  engine: Engine,
  explain: boolean,
  timeoutMs: number,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, document, request, contextValue }) {
          // no such operation: graphql-js says it, and Apollo gives it the status
          if (!operation) return null;
          if (operation.operation !== 'query')
            return respond({ errors: [onlyQueries(operation)] }, contextValue.log);
          const { operationName, variables } = request;
          const job: EngineRequest = {
            // Apollo keeps documents as long as there is room; a trusted one keeps its plans whatever else is asked.
            document: contextValue.trusted?.document ?? document,
            operationName: operationName ?? null,
            variables: variables ?? null,
            explain,
          };
          try {
            const result = await bounded(engine, job, timeoutMs, contextValue);
            return result && respond(result, contextValue.log);
          } catch (error) {
            // Apollo answers what is thrown here with 500, whatever it is, and tells no plugin
            return respond({ errors: [asGraphQLError(error)] }, contextValue.log);
          }
        },
        async willSendResponse({ operationName, response, contextValue: { outcome } }) {
          outcome.operation = operationName ?? null;
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          if (errors) outcome.codes = errors.map(error => String(error.extensions?.code));
        },
      };
    },
  };
}

/** Validation lets them pass, and graphql-js' executor takes it for a fault of the server that there is no such root. */
function onlyQueries(operation: OperationDefinitionNode): GraphQLError {
  const message = `The API answers queries only: it has no ${operation.operation}s.`;
  return new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_REQUEST' } });
}

/** The engine's result, or an error as soon as the time is up or the client gone; the engine is told by the signal. */
async function bounded(
  engine: Engine,
  job: EngineRequest,
  timeoutMs: number,
  { onGone }: Context,
): Promise<ExecutionResult | null> {
  const controller = new AbortController();
  const { signal } = controller;
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  givenUp.catch(() => {}); // it may come when the engine has answered already
  const message = `The operation did not end within ${timeoutMs} ms.`;
  const timer = setTimeout(
    () => controller.abort(new CommuniqueError('DATABASE_TIMEOUT', message)),
    timeoutMs,
  );
  // Not in the catalogue: whom it concerns cannot read it any more.
  const gone = { extensions: { code: 'CLIENT_CLOSED_REQUEST' } };
  onGone(() => controller.abort(new GraphQLError('The client closed the connection.', gone)));
  try {
    return await Promise.race([engine.execute({ ...job, signal }), givenUp]);
  } finally {
    clearTimeout(timer);
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

function respond(result: ExecutionResult, log: Logger): GraphQLResponse {
  const { data, extensions } = result;
  const errors = (result.errors ?? []).map(error => present(error, log));
  const code = status(result, errors);
  return {
    http: { ...(code !== undefined && { status: code }), headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: {
        ...(errors.length > 0 && { errors }),
        ...(data !== undefined && { data }),
        ...(extensions && { extensions }),
      },
    },
  };
}
