import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { type Answering, type RequestContext, type Response, respond } from './respond.ts';
import type { TrustedDocument } from './trusted/trusted-document.ts';

/** Data that a request passes to the plugin, and that the plugin returns for the log. */
export interface ApolloContext extends BaseContext, RequestContext {
  /** The document that the request names instead of sending its text. */
  readonly trusted?: TrustedDocument;
  /** Filled in for the log: the operation's name and the codes of its errors. */
  readonly outcome: Outcome;
}

export interface Outcome {
  operation?: string | null;
  codes?: string[];
}

/**
 * Replaces graphql-js' executor with the engine, by Apollo's hook for cached responses.
 * https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference#responseforoperation
 */
export function enginePlugin(answer: Answering, explain: boolean): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, document, request, contextValue }) {
          // no such operation: graphql-js reports it, and Apollo sets the status
          if (!operation) return null;
          if (operation.operation !== 'query')
            return http(respond({ errors: [onlyQueries(operation)] }, contextValue.log));
          const { operationName, variables } = request;
          const job = {
            // Apollo's store evicts documents, and their plans with them. A trusted document is
            // never evicted, so its plans stay.
            document: contextValue.trusted?.document ?? document,
            operationName: operationName ?? null,
            variables: variables ?? null,
            explain,
          };
          const response = await answer(job, contextValue);
          return response && http(response);
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

/**
 * Returns the error for a mutation or subscription. Validation accepts these, and graphql-js'
 * executor would report the missing root type as a fault of the server.
 */
function onlyQueries(operation: OperationDefinitionNode): GraphQLError {
  const message = `The API answers queries only: it has no ${operation.operation}s.`;
  return new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_REQUEST' } });
}

function http({ status, result }: Response) {
  return {
    http: { ...(status !== undefined && { status }), headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: result },
  };
}
