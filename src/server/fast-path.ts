import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { EngineRequest } from '../request.ts';
import type { ApolloContext } from './execution-plugin.ts';
import { IntrospectionAnswers, prefersBrotli } from './introspection-answers.ts';
import type { Answering } from './respond.ts';
import { requestedDocumentOf } from './trusted/trusted-request.ts';

/** Limit on the remembered values of `accept`. Clients send a handful. */
const MAX_ACCEPTS = 64;
/**
 * Limit on the characters of all cached texts. Parsed, they take about twenty times as many bytes,
 * and their plans, which are evicted with them, ten times that.
 */
const MAX_CHARACTERS = 2 ** 19;
const CONTENT_TYPE = 'content-type';

interface FastPathOptions {
  readonly schema: GraphQLSchema;
  readonly context: (request: FastifyRequest, reply: FastifyReply) => ApolloContext;
  readonly answer: Answering;
  readonly documents: DocumentCache;
  readonly explain: boolean;
}

/**
 * Answers operations whose document Apollo has found valid before, without Apollo. Apollo handles
 * all other requests: new documents, GET and malformed requests. Status, headers, body and log are
 * the same on both paths.
 *
 * The reason is CPU time. Apollo's cache avoids parsing and validation, and its hook
 * `responseForOperation` avoids graphql-js' executor, but every request still goes through its
 * pipeline: a hash of the text, the hooks of plugins, the choice of a content type. Without this
 * path the Node process needs 12 % more CPU time per request at 16 clients (geometric mean over all
 * shapes of the bench), and the clients get 8 % fewer answers.
 */
export function fastPath({ schema, context, answer, documents, explain }: FastPathOptions) {
  const introspection = new IntrospectionAnswers(schema);
  /** The content types of Apollo's answers, by the value of `accept`. */
  const types = new Map<string | undefined, string>();
  return {
    async preHandler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const type = types.get(request.headers.accept);
      const cached = type === undefined ? null : findCached(request, reply);
      if (type === undefined || cached === null) return;
      const { document, operationName, variables, requestContext } = cached;
      const job = { document, operationName, variables, explain };
      const response = await answer(job, requestContext);
      const { outcome } = requestContext;
      if (response === null) {
        const body = await introspected(job, request, reply);
        if (body === null) return;
        outcome.operation = cached.operation;
        return reply.header(CONTENT_TYPE, type).send(body);
      }
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

  /** Returns the body of an answer to introspection, compressed if the client takes it. */
  async function introspected(
    job: EngineRequest,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Buffer | string | null> {
    const prepared = await introspection.of(job);
    const accepted = request.headers['accept-encoding'];
    if (!prepared?.brotli || !prefersBrotli(accepted)) return prepared?.text ?? null;
    // The origin of the request, which CORS depends on, is among them already.
    const vary = [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', ');
    reply.headers({ 'content-encoding': 'br', vary });
    return prepared.brotli;
  }

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
    const cached = typeof text === 'string' ? documents.byText(text) : undefined;
    if (cached === undefined) return null;
    const document = trusted?.document ?? cached;
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

/**
 * LRU cache of the documents that Apollo has parsed and found valid. Apollo looks them up by a hash
 * of its own, the fast path by their text.
 */
export class DocumentCache {
  readonly #entries = new Map<string, { readonly hash: string; readonly document: DocumentNode }>();
  readonly #texts = new Map<string, string>();
  #characters = 0;

  byText(text: string): DocumentNode | undefined {
    const entry = this.#entries.get(text);
    if (entry === undefined) return undefined;
    this.#entries.delete(text);
    this.#entries.set(text, entry);
    return entry.document;
  }

  async get(hash: string): Promise<DocumentNode | undefined> {
    const text = this.#texts.get(hash);
    return text === undefined ? undefined : this.byText(text);
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    const text = document.loc?.source.body;
    if (text === undefined) return;
    this.#remove(text);
    this.#entries.set(text, { hash, document });
    this.#texts.set(hash, text);
    this.#characters += text.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#characters <= MAX_CHARACTERS) return;
      this.#remove(oldest);
    }
  }

  async delete(hash: string): Promise<void> {
    const text = this.#texts.get(hash);
    if (text !== undefined) this.#remove(text);
  }

  #remove(text: string): void {
    const entry = this.#entries.get(text);
    if (entry === undefined) return;
    this.#entries.delete(text);
    this.#texts.delete(entry.hash);
    this.#characters -= text.length;
  }
}
