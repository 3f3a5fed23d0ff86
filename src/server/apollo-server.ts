import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DocumentCache } from './document-cache.ts';
import { type ApolloContext, enginePlugin } from './execution-plugin.ts';
import { formatError } from './format-error.ts';
import { landingPage } from './landing-page.ts';
import type { Answering } from './respond.ts';
import { trustedPlugin } from './trusted/trusted-plugin.ts';

/** A larger document than any that is written, or generated, by someone who means well. */
const MAX_TOKENS = 20_000;
/**
 * Nobody reads more of them, and finding the place of each goes through the document from its
 * beginning.
 */
const MAX_ERRORS = 20;
/**
 * Documents that are kept parsed and valid, in bytes of their JSON: some 300 of 20 lists each.
 * Their plans go with them and take ten times the room.
 */
const DOCUMENTS_BYTES = 10 * 2 ** 20;

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly answer: Answering;
  /** Documents are added to it as they are answered. */
  readonly known: DocumentCache;
  readonly explain: boolean;
  /** Sandbox on GET, for who may write operations of their own. */
  readonly sandbox: boolean;
  readonly logger: Logger;
}

/**
 * Apollo Server with everything off that talks to anyone else, and with nothing that depends on
 * NODE_ENV.
 */
export function apolloServer({
  schema,
  answer,
  known,
  explain,
  sandbox,
  logger,
}: ApolloOptions): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    schema,
    plugins: [
      trustedPlugin(),
      enginePlugin(answer, known, explain),
      sandbox ? landingPage() : ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // trusted documents are told beforehand, by no client
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: DOCUMENTS_BYTES }),
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    formatError: (_, error) => formatError(error, logger),
    logger,
  });
}
