import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type ApolloContext, enginePlugin } from './execution-plugin.ts';
import type { DocumentCache } from './fast-path.ts';
import { formatError } from './format-error.ts';
import { landingPage } from './landing-page.ts';
import type { Answering } from './respond.ts';
import { trustedPlugin } from './trusted/trusted-plugin.ts';

/** Limit on the tokens of a document: more than any legitimate one has, generated ones included. */
const MAX_TOKENS = 20_000;
/**
 * Limit on the validation errors of an answer. More are not read, and to locate each one graphql-js
 * scans the document from its beginning.
 */
const MAX_ERRORS = 20;

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly answer: Answering;
  /** Cache of the valid documents, which the fast path reads too. */
  readonly documents: DocumentCache;
  readonly explain: boolean;
  /** Serves Sandbox on GET, for clients that may write operations of their own. */
  readonly sandbox: boolean;
  readonly logger: Logger;
}

/**
 * Creates an Apollo Server that sends nothing to other servers, and in which nothing depends on
 * NODE_ENV.
 */
export function apolloServer({
  schema,
  answer,
  documents,
  explain,
  sandbox,
  logger,
}: ApolloOptions): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    schema,
    plugins: [
      trustedPlugin(),
      enginePlugin(answer, explain),
      sandbox ? landingPage() : ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // trusted documents are registered at start, never by a client
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documents,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    formatError: (_, error) => formatError(error, logger, schema),
    logger,
  });
}
