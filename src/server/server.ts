import { once } from 'node:events';
import { createServer } from 'node:net';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import { authority } from './allowed-hosts.ts';
import { apolloServer } from './apollo-server.ts';
import type { Engine } from './engine-interface.ts';
import type { ApolloContext } from './execution-plugin.ts';
import { DocumentCache, fastPath } from './fast-path.ts';
import { httpServer } from './http-errors.ts';
import { addProbes } from './probes.ts';
import { executeRequest, type Loading } from './respond.ts';
import { addListing } from './trusted/operations-listing.ts';
import { resolveTrusted, type Trust, trust } from './trusted/resolve-operation.ts';
import type { TrustedDocument } from './trusted/trusted-document.ts';
import { admitTrustedGet, requestedDocumentOf } from './trusted/trusted-request.ts';

export interface ServerOptions {
  readonly engine: Engine;
  /** Resolves if the database answers; for /ready. */
  readonly ready: () => Promise<void>;
  /** Returns the datasets that are not loaded yet, for /ready and every answer. None by default. */
  readonly loading?: Loading;
  /** The address to listen on; the Host header is checked on loopback. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Further names of this server, `host` or `host:port`, as clients write them. */
  readonly hosts?: readonly string[];
  readonly logger: Logger;
  /** Documents that clients may name instead of sending their text. */
  readonly trusted?: readonly TrustedDocument[];
  /** Answers trusted documents only, and no introspection. */
  readonly trustedOnly?: boolean;
  /** Adds plan and Cypher to every result's `extensions`. */
  readonly explain?: boolean;
  /** Limit on the milliseconds of one operation, after which the answer is DATABASE_TIMEOUT. */
  readonly timeoutMs?: number;
  /** Limit on the milliseconds of running requests when the server stops. */
  readonly drainMs?: number;
}

export interface Server {
  /** Address of the API for a browser on this machine. */
  readonly url: string;
  /**
   * Accepts no more requests, and closes the connections of those still running after `drainMs`.
   */
  stop(): Promise<void>;
}

const ENDPOINT = '/graphql';
const LISTING = '/operations';
const TIMEOUT_MS = 30_000;
const DRAIN_MS = 10_000;

/** Throws BAD_SETTING if no server can listen on `host` and `port` now. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (cause) {
    throw cannotListen(cause, host, port);
  }
  server.close();
  await once(server, 'close');
}

/** Starts the server. Throws BAD_SETTING if it cannot listen on `host` and `port`. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { engine, ready, host, port, hosts = [], logger, explain = false, timeoutMs = TIMEOUT_MS } = options;
  const { trusted = [], trustedOnly = false, loading = () => [] } = options;
  const answer = executeRequest(engine, timeoutMs, loading);
  const documents = new DocumentCache();
  const { schema } = engine;
  const apollo = apolloServer({ schema, answer, documents, explain, sandbox: !trustedOnly, logger });
  await apollo.start();
  const app = await httpServer(logger, host, hosts);
  let stopped: Promise<void> | undefined;
  addProbes(app, { ready, stopping: () => stopped !== undefined, loading });
  const context = contextOf(trust(trusted, trustedOnly));
  const handler = fastifyApolloHandler<ApolloContext>(apollo, {
    context: async (...args) => context(...args),
  });
  const fast = fastPath({ schema, context, answer, documents, explain });
  const admit = (request: FastifyRequest, _: FastifyReply, done: () => void) => {
    admitTrustedGet(request);
    done();
  };
  const preHandler = [admit, fast.preHandler];
  app.route({ method: ['GET', 'POST'], url: ENDPOINT, preHandler, onSend: fast.onSend, handler });
  app.route({ method: ['HEAD', 'PUT', 'PATCH', 'DELETE'], url: ENDPOINT, handler: refuseMethod });
  addListing(app, LISTING, trusted);
  app.get('/', (_, reply) => reply.redirect(trustedOnly ? LISTING : ENDPOINT));

  const stop = async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), options.drainMs ?? DRAIN_MS);
    await app.close();
    clearTimeout(cut);
    await apollo.stop();
  };
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await stop();
    throw cannotListen(cause, host, port);
  }
  return {
    url: `http://${authority(nameOf(host), portOf(app))}${ENDPOINT}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Returns the function that creates the context of a request. Apollo answers with its errors. */
const contextOf =
  (trusted: Trust) =>
  (request: FastifyRequest, reply: FastifyReply): ApolloContext => {
    const { outcome } = request;
    const onGone = (callback: () => void) => {
      reply.raw.once('close', () => reply.raw.writableFinished || callback());
    };
    try {
      const document = resolveTrusted(requestedDocumentOf(request), trusted);
      return { log: request.log as Logger, outcome, onGone, ...(document && { trusted: document }) };
    } catch (error) {
      if (error instanceof GraphQLError) outcome.codes = [String(error.extensions.code)];
      throw error;
    }
  };

async function refuseMethod(_: FastifyRequest, reply: FastifyReply): Promise<object> {
  reply.code(405).header('allow', 'GET, POST');
  const extensions = { code: 'BAD_REQUEST' };
  return { errors: [{ message: 'The API accepts GET and POST only.', extensions }] };
}

/** Returns the host name to open: no browser can open the address of all interfaces. */
const nameOf = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host);

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function cannotListen(cause: unknown, host: string, port: number): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT ${port} is in use by another process. PORT=0 uses any free port.`,
    EACCES: `This user may not open PORT ${port}.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not a known name.`,
  };
  const reason = code && reasons[code];
  return reason ? new CommuniqueError('BAD_SETTING', reason, {}, { cause: cause as Error }) : cause;
}
