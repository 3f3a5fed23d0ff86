import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import { type Logger, pino } from 'pino';
import { CommuniqueError } from '../../src/errors.ts';
import type { Engine, EngineRequest } from '../../src/server/engine-interface.ts';
import { type Server, type ServerOptions, startServer } from '../../src/server/server.ts';

const SECRET = 'MATCH (n:Secret) RETURN n';

/** A schema whose fields end in every way that a server has to handle. */
function schema(): GraphQLSchema {
  const built = buildSchema(`
    "All that may be asked."
    type Query {
      "Says hello."
      hello(name: String = "world"): String
      double(of: Int!): Int
      list(size: Int!): [Item!]
      down: String
      silent: String
      bug: String
      must: String!
    }
    type Item { id: ID! name: String }
  `);
  const fields = built.getQueryType()?.getFields() ?? {};
  const resolvers: Record<string, (args: never) => unknown> = {
    hello: ({ name }: { name: string }) => `Hello, ${name}.`,
    double: ({ of }: { of: number }) => 2 * of,
    list: ({ size }: { size: number }) =>
      Array.from({ length: size }, (_, i) => ({ id: `item:${i}`, name: `Item ${i}` })),
    down: () => {
      throw new CommuniqueError(
        'DATABASE_UNAVAILABLE',
        'Neo4j does not answer.',
        {},
        { cause: new Error(SECRET) },
      );
    },
    silent: () => {
      throw new CommuniqueError('DATABASE_TIMEOUT', 'Neo4j did not answer within 5 ms.');
    },
    bug: () => {
      throw new TypeError(`cannot read properties of ${SECRET}`);
    },
    must: () => null,
  };
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field) field.resolve = (_, args) => resolve(args as never);
  }
  return built;
}

/** Answers through graphql-js' executor, or leaves all to Apollo. Clients must see the same. */
export function engine(hook = true): Engine {
  const own = schema();
  return {
    schema: own,
    async execute({ document, variables, operationName }: EngineRequest): Promise<ExecutionResult | null> {
      if (!hook) return null;
      const operation = getOperationAST(document, operationName);
      const introspective = operation?.selectionSet.selections.every(
        s => s.kind === 'Field' && s.name.value.startsWith('__'),
      );
      if (introspective) return null;
      return execute({
        schema: own,
        document,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      });
    },
  };
}

/** Makes an engine that answers all operations with `work`. */
export const engineOf = (work: (request: EngineRequest) => Promise<ExecutionResult | null>): Engine => ({
  schema: schema(),
  execute: work,
});

/** Makes a logger that keeps its lines. */
export function recorder(): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { logger: pino({}, { write: (text: string) => lines.push(JSON.parse(text)) }), lines };
}

const running: Server[] = [];

/** Starts a server on a free port of loopback, stopped by {@link stopAll}. */
export async function start(options: Partial<ServerOptions> = {}): Promise<Server> {
  const defaults = {
    engine: engine(),
    ready: async () => {},
    host: '127.0.0.1',
    port: 0,
    logger: pino({ level: 'silent' }),
  };
  const server = await startServer({ ...defaults, ...options });
  running.push(server);
  return server;
}

export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map(server => server.stop()));
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a bare request: `fetch` does not allow the headers Host and Origin. */
export function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(url, { method, headers }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Texts that clients must never see. */
export const LEAK = /\bat .*\.[jt]s:|node_modules|stacktrace|MATCH|TypeError/;
