import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import { checkHost } from './allowed-hosts.ts';
import type { ApolloContext } from './execution-plugin.ts';
import { formatError } from './format-error.ts';
import { MIN_COMPRESSED } from './introspection-answers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    outcome: ApolloContext['outcome'];
  }
}

const SANDBOX = 'https://studio.apollographql.com';
const BODY_BYTES = 1 << 20;
/**
 * Answers over 1 KB are compressed for clients that accept it. Brotli's standard quality, 11, is
 * for files that are compressed once: with 5 the introspection, 2.4 MB, takes 10 ms instead of 2.2
 * s, and has 52 KB instead of 41.
 */
const COMPRESSION = {
  threshold: MIN_COMPRESSED,
  encodings: ['br' as const, 'gzip' as const],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
};

/**
 * Creates a Fastify server with a log, the check of the Host header, CORS for Sandbox, limits, and
 * errors in GraphQL's format. It has no routes yet.
 */
export async function httpServer(
  logger: Logger,
  host: string,
  hosts: readonly string[],
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }), // logRequests does it
    bodyLimit: BODY_BYTES,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true },
    // Limits how long a client that sends its request a byte at a time occupies a connection.
    requestTimeout: 30_000,
  });
  app.removeContentTypeParser('text/plain'); // forms can send it without a preflight
  app.decorateRequest('outcome');
  logRequests(app);
  app.addHook('onRequest', (request, reply, done) => {
    request.outcome = {};
    reply.headers({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // a foreign page cannot load an answer as its image or script
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': request.id,
    });
    // Chrome sends a preflight before a page from the internet may reach this machine. Only
    // Sandbox may, as in `cors` below.
    if (
      request.headers['access-control-request-private-network'] === 'true' &&
      request.headers.origin === SANDBOX
    )
      reply.header('access-control-allow-private-network', 'true');
    done();
  });
  checkHost(app, host, hosts);
  await app.register(cors, { origin: [SANDBOX], methods: ['GET', 'POST'], maxAge: 600 });
  await app.register(compress, COMPRESSION);
  answerErrors(app);
  return app;
}

function answerErrors(app: FastifyInstance): void {
  const coded = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const known = error instanceof CommuniqueError;
    const status = error.statusCode ?? (reply.statusCode >= 400 ? reply.statusCode : 500);
    // Fastify's own errors below 500 concern the request: its length, its type, its JSON.
    const shown = known || status >= 500 ? error : coded(error.message, 'BAD_REQUEST');
    const body = { errors: [formatError(shown, request.log as Logger)] };
    request.outcome.codes = body.errors.map(({ extensions }) => String(extensions?.code));
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const error = coded(
      'There is nothing here. The API is at /graphql, the operations with a name are at /operations.',
      'NOT_FOUND',
    );
    return reply.code(404).send({ errors: [formatError(error, request.log as Logger)] });
  });
}

/** nginx's code for a client that closed the connection before it was answered. */
const CLIENT_GONE = 499;

/** Logs one line for each request. It never contains variables, documents or query strings. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    // Unlike Fastify's onResponse, this event is emitted for unanswered requests too.
    reply.raw.once('close', () => {
      const { operation, codes } = request.outcome;
      const status = reply.raw.writableFinished ? reply.statusCode : CLIENT_GONE;
      const line = {
        method: request.method,
        path: request.url.split('?', 1)[0],
        status,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(operation && { operation }),
        ...(codes && { codes }),
      };
      // 503 of a probe is an answer, not a fault.
      const isFault = status >= 500 && line.path !== '/ready';
      request.log[isFault ? 'error' : 'info'](line, 'request');
    });
    done();
  });
}
