import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from '../execution-plugin.ts';

/**
 * Puts the text of the trusted document into a request that names one, before Apollo looks for it:
 * from there on it is a request like any other.
 * https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference#requestdidstart
 */
export function trustedPlugin(): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart({ request, contextValue: { trusted } }) {
      // It was looked up, or compared with the text, in trusted/resolve.ts; Apollo would say that
      // it knows no such thing.
      if (request.extensions) request.extensions = { ...request.extensions, persistedQuery: undefined };
      if (trusted === undefined) return;
      request.query = trusted.text;
      request.operationName ||= trusted.name;
    },
  };
}
