import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from '../execution-plugin.ts';

/**
 * Puts the text of the trusted document into a request that names one, before Apollo reads it. From
 * then on it is a request like any other.
 * https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference#requestdidstart
 */
export function trustedPlugin(): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart({ request, contextValue: { trusted } }) {
      // resolve-operation.ts has looked it up or compared it with the text. Apollo would refuse it
      // as unknown.
      if (request.extensions) request.extensions = { ...request.extensions, persistedQuery: undefined };
      if (trusted === undefined) return;
      request.query = trusted.text;
      request.operationName ||= trusted.name;
    },
  };
}
