import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import { checkHost } from './allowed-hosts.ts';
import type { ApolloContext } from './execution-plugin.ts';
import { formatError } from './format-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    outcome: ApolloContext['outcome'];
  }
}

const SANDBOX = 'https://studio.apollographql.com';
const BODY_BYTES = 1 << 20;

/**
 * Fastify with our log, the check of the Host header, CORS for Sandbox, limits, and every error in
 * GraphQL's form; no routes yet.
 */
export async function httpServer(
  logger: Logger,
  host: string,
  hosts: readonly string[],
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }), // one line per request, below
    bodyLimit: BODY_BYTES,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true },
    // A client that sends its request a byte at a time holds a connection, not for ever.
    requestTimeout: 30_000,
  });
  app.removeContentTypeParser('text/plain'); // what forms can send without a preflight is not taken
  app.decorateRequest('outcome', null as never);
  logRequests(app);
  app.addHook('onRequest', (request, reply, done) => {
    request.outcome = {};
    reply.headers({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // no page of somebody else loads an answer as its image or script
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': request.id,
    });
    // Chrome asks before a page from the internet may reach this machine; cors below says which
    // page may.
    if (
      request.headers['access-control-request-private-network'] === 'true' &&
      request.headers.origin === SANDBOX
    )
      reply.header('access-control-allow-private-network', 'true');
    done();
  });
  checkHost(app, host, hosts);
  await app.register(cors, { origin: [SANDBOX], methods: ['GET', 'POST'], maxAge: 600 });
  answerErrors(app);
  return app;
}

function answerErrors(app: FastifyInstance): void {
  const coded = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const known = error instanceof CommuniqueError;
    const status = error.statusCode ?? (reply.statusCode >= 400 ? reply.statusCode : 500);
    // Fastify's own errors below 500 are about the request: its length, its type, its JSON
    const shown = known || status >= 500 ? error : coded(error.message, 'BAD_REQUEST');
    const body = { errors: [formatError(shown, request.log as Logger)] };
    request.outcome.codes = body.errors.map(({ extensions }) => String(extensions?.code));
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const error = coded(
      'There is nothing here; the API is at /graphql, what can be asked by name at /operations.',
      'NOT_FOUND',
    );
    return reply.code(404).send({ errors: [formatError(error, request.log as Logger)] });
  });
}

/** nginx's code for a client that closed the connection before it was answered. */
const CLIENT_GONE = 499;

/**
 * What happened, never what was asked for in particular: no variables, no document, no query
 * string.
 */
function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    // Unlike Fastify's onResponse, it comes for unanswered requests too.
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
      request.log[status >= 500 ? 'error' : 'info'](line, 'request');
    });
    done();
  });
}
