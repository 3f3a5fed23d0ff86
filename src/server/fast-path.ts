import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { DocumentCache } from './document-cache.ts';
import type { ApolloContext } from './execution-plugin.ts';
import type { Answering } from './respond.ts';
import { requestedDocumentOf } from './trusted/trusted-request.ts';

/** Limit on the remembered values of `accept`. Clients send a handful. */
const MAX_ACCEPTS = 64;
const CONTENT_TYPE = 'content-type';

interface FastPath {
  readonly context: (request: FastifyRequest, reply: FastifyReply) => ApolloContext;
  readonly answer: Answering;
  readonly known: DocumentCache;
  readonly explain: boolean;
}

/**
 * Serves cached documents without Apollo. To parse and validate a document again would take a tenth
 * or more of Node's time for a lookup. Apollo handles all other requests: new documents, GET,
 * malformed requests, and introspection.
 */
export function beforeApollo({ context, answer, known, explain }: FastPath) {
  /** The content types of Apollo's answers, by the value of `accept`. */
  const types = new Map<string | undefined, string>();
  return {
    async preHandler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const type = types.get(request.headers.accept);
      const cached = type === undefined ? null : findCached(request, reply);
      if (type === undefined || cached === null) return;
      const { document, operationName, variables, requestContext } = cached;
      const response = await answer({ document, operationName, variables, explain }, requestContext);
      if (response === null) return;
      const { outcome } = requestContext;
      outcome.operation = cached.operation;
      if (response.errors.length > 0)
        outcome.codes = response.errors.map(error => String(error.extensions?.code));
      return reply
        .code(response.status ?? 200)
        .header(CONTENT_TYPE, type)
        .send(`${JSON.stringify(response.result)}\n`);
    },
    onSend(request: FastifyRequest, reply: FastifyReply, _: unknown, done: (error: null) => void): void {
      const { accept } = request.headers;
      // Only the type of a success is kept: Apollo also refuses values of `accept`, in JSON.
      if (!types.has(accept) && reply.statusCode === 200) {
        const type = reply.getHeader(CONTENT_TYPE);
        if (typeof type === 'string' && /\bjson\b/.test(type)) {
          if (types.size >= MAX_ACCEPTS) types.clear();
          types.set(accept, type);
        }
      }
      done(null);
    },
  };

  /** Returns the requested operation if the request is well-formed and its document is cached. */
  function findCached(request: FastifyRequest, reply: FastifyReply) {
    if (request.method !== 'POST') return null;
    const { query, operationName = null, extensions } = requestedDocumentOf(request);
    if (operationName !== null && typeof operationName !== 'string') return null;
    const variables = variablesIn(request.body);
    if (variables === undefined || (query && extensions !== undefined)) return null;
    let requestContext: ApolloContext;
    try {
      requestContext = context(request, reply);
    } catch {
      return null; // Apollo reports why
    }
    const { trusted } = requestContext;
    const text = trusted?.text ?? query;
    const document: DocumentNode | undefined = typeof text === 'string' ? known.get(text) : undefined;
    if (document === undefined) return null;
    const named = operationName || (trusted?.name ?? null);
    const operation = getOperationAST(document, named);
    if (operation?.operation !== 'query') return null;
    return {
      document,
      operationName: named,
      operation: operation.name?.value ?? null,
      variables,
      requestContext,
    };
  }
}

/** Returns the variables, or undefined if they are not an object. */
function variablesIn(body: unknown): Record<string, unknown> | null | undefined {
  const { variables = null } = (body ?? {}) as { variables?: unknown };
  if (variables === null) return null;
  return typeof variables === 'object' && !Array.isArray(variables)
    ? (variables as Record<string, unknown>)
    : undefined;
}
