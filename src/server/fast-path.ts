import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { DocumentCache } from './document-cache.ts';
import type { ApolloContext } from './execution-plugin.ts';
import type { Answering } from './respond.ts';
import { requestedDocumentOf } from './trusted/trusted-request.ts';

/** Kinds of `accept` that are remembered: clients send a handful. */
const KINDS = 64;
const TYPE = 'content-type';

interface FastPath {
  readonly context: (request: FastifyRequest, reply: FastifyReply) => ApolloContext;
  readonly answer: Answering;
  readonly known: DocumentCache;
  readonly explain: boolean;
}

/**
 * Goes before Apollo: an operation that it has parsed and found valid before is answered as it was
 * then, without the tenth or more of a lookup's time in Node that it takes to find that out again.
 * Everything else is Apollo's: what is new, asked by GET, not put well, or not of the graph.
 */
export function beforeApollo({ context, answer, known, explain }: FastPath) {
  /** What Apollo has answered with, by what was accepted. */
  const types = new Map<string | undefined, string>();
  return {
    async preHandler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const type = types.get(request.headers.accept);
      const asked = type === undefined ? null : knownIn(request, reply);
      if (type === undefined || asked === null) return;
      const { document, operationName, variables, waiting } = asked;
      const response = await answer({ document, operationName, variables, explain }, waiting);
      if (response === null) return;
      const { outcome } = waiting;
      outcome.operation = asked.operation;
      if (response.errors.length > 0)
        outcome.codes = response.errors.map(error => String(error.extensions?.code));
      return reply
        .code(response.status ?? 200)
        .header(TYPE, type)
        .send(`${JSON.stringify(response.result)}\n`);
    },
    onSend(request: FastifyRequest, reply: FastifyReply, _: unknown, done: (error: null) => void): void {
      const { accept } = request.headers;
      // What is accepted may also be refused, in JSON.
      if (!types.has(accept) && reply.statusCode === 200) {
        const type = reply.getHeader(TYPE);
        if (typeof type === 'string' && /\bjson\b/.test(type)) {
          if (types.size >= KINDS) types.clear();
          types.set(accept, type);
        }
      }
      done(null);
    },
  };

  /** What is asked, where the request is put well and its document known. */
  function knownIn(request: FastifyRequest, reply: FastifyReply) {
    if (request.method !== 'POST') return null;
    const { query, operationName = null, extensions } = requestedDocumentOf(request);
    if (operationName !== null && typeof operationName !== 'string') return null;
    const variables = variablesIn(request.body);
    if (variables === undefined || (query && extensions !== undefined)) return null;
    let waiting: ApolloContext;
    try {
      waiting = context(request, reply);
    } catch {
      return null; // Apollo says why
    }
    const { trusted } = waiting;
    const text = trusted?.text ?? query;
    const document: DocumentNode | undefined = typeof text === 'string' ? known.get(text) : undefined;
    if (document === undefined) return null;
    const named = operationName || (trusted?.name ?? null);
    const operation = getOperationAST(document, named);
    if (operation?.operation !== 'query') return null;
    return { document, operationName: named, operation: operation.name?.value ?? null, variables, waiting };
  }
}

/** Undefined where they are no object. */
function variablesIn(body: unknown): Record<string, unknown> | null | undefined {
  const { variables = null } = (body ?? {}) as { variables?: unknown };
  if (variables === null) return null;
  return typeof variables === 'object' && !Array.isArray(variables)
    ? (variables as Record<string, unknown>)
    : undefined;
}
